"""Taps and grafts compose, and each does one thing."""

import pytest
import torch

from jali.circuit import Edge, Node
from jali.tap import (
    Constants,
    Known,
    ablate,
    begin,
    blend,
    chain,
    chain_grafts,
    fill,
    freeze_norms,
    given,
    is_pointwise,
    keep,
    kept_edges_only,
    made,
    nodes_of,
    part_of,
    patch,
    record,
    remove_edges,
    untouched,
    weigh_edges,
)
from tests import planted
from tests.test_circuit import full, small_wiring


def test_keep_and_ablate_split_a_vector_between_them():
    circuit = full().with_facts(nodes=frozenset({Node("v", 1)}))
    x = torch.tensor([[[5.0, 6.0, 7.0]]])
    assert keep(circuit)("v", x).tolist() == [[[-1.0, 6.0, 1.0]]]
    assert ablate(circuit)("v", x).tolist() == [[[5.0, 0.0, 7.0]]]
    assert keep(circuit)("elsewhere", x) is x


def test_zero_ablation_fills_with_zeros():
    circuit = full().with_facts(nodes=frozenset(), means={}, ablation="zero")
    assert keep(circuit)("v", torch.ones(1, 1, 3)).abs().sum() == 0


def test_keeping_everything_changes_no_bit():
    x = torch.randn(2, 3, 3)
    assert torch.equal(keep(full())("v", x), x)


def test_record_patch_and_chain():
    seen: dict[str, torch.Tensor] = {}
    tap = chain(patch({"a": torch.zeros(1)}), record(seen, {"a"}))
    assert tap("a", torch.ones(2, 1)).tolist() == [[0.0], [0.0]]
    assert tap("b", torch.ones(1)).tolist() == [1.0]
    assert seen.keys() == {"a"} and untouched("a", seen["a"]) is seen["a"]


def test_freeze_norms_patches_scales_alone():
    tap = freeze_norms({"0.attn.scale": torch.full((1, 1, 1), 2.0), "0.attn.q": torch.zeros(1)})
    assert tap("0.attn.scale", torch.ones(1, 1, 1)).item() == 2.0
    assert tap("0.attn.q", torch.ones(1)).item() == 1.0


def test_fill_leaves_unmarked_channels():
    tap = fill({"a": torch.tensor([True, False])}, {"a": torch.tensor([9.0, 9.0])})
    assert tap("a", torch.tensor([1.0, 2.0])).tolist() == [9.0, 2.0]


def test_a_removed_edge_leaves_its_mean_in_the_bias():
    wiring = small_wiring()
    edge = wiring.edges()[1]
    graft = remove_edges([edge], wiring, {"read": torch.tensor([10.0, 4.0])})
    wire = wiring.wires[0]
    weight, bias = graft(wire.name, wire.weight, wire.bias)
    assert weight[2, 1] == 0 and weight[0, 0] == 1
    assert bias.tolist() == [0.5, 0.0, -8.0]
    assert wire.weight[2, 1] == -2.0
    assert chain_grafts(graft, graft)("other", weight, None) == (weight, None)


def test_a_chosen_subset_keeps_only_its_edges():
    wiring = small_wiring()
    circuit = full().with_facts(edges=wiring.edges()[:1], chosen=True, means={})
    weight, _ = kept_edges_only(circuit, wiring)("read -> v", wiring.wires[0].weight, None)
    assert weight.count_nonzero() == 1
    weight, _ = kept_edges_only(circuit, wiring)("y -> write", wiring.wires[2].weight, None)
    assert weight.count_nonzero() == 0


def test_nodes_of_marks():
    assert nodes_of({"a": torch.tensor([False, True])}) == {Node("a", 1)}


def test_a_removed_attention_write_carries_the_mean_of_what_its_wire_leaves():
    model, pairs = planted.plant(norm="rms", norm_gain=False), planted.task().validation.first(4)
    means = {site: torch.randn(site_width) for site, site_width in model.wiring.widths.items()}
    means["0.attn.y"] = torch.randn(16)
    edge = Edge(Node("0.attn.v", 0), Node("0.attn.resid_delta", 2), 1.0)
    graft = remove_edges([edge], model.wiring, means)
    cache: dict[str, torch.Tensor] = {}
    model(pairs.tokens, tap=record(cache), graft=graft)
    by_hand = cache["0.attn.y"] @ model.attn[0].out.weight.T
    by_hand[..., 2] += means["0.attn.y"][0] - cache["0.attn.y"][..., 0]
    torch.testing.assert_close(cache["0.attn.resid_delta"], by_hand)


def test_edges_weighed_by_a_share_stand_between_kept_and_removed_and_the_share_gets_a_slope():
    wiring, means = small_wiring(), {"read": torch.tensor([10.0, 4.0])}
    shares = torch.tensor([1.0, 0.25], requires_grad=True)
    weight, bias = weigh_edges(wiring.edges()[:2], shares, wiring, means)(
        "read -> v", wiring.wires[0].weight, wiring.wires[0].bias
    )
    assert weight.tolist() == [[1.0, 0.0], [0.0, 0.0], [0.0, -0.5]]
    assert bias.tolist() == [0.5, 0.0, -6.0]
    (weight.sum() + bias.sum()).backward()
    assert shares.grad.tolist() == [1.0 - 10.0, -2.0 + 8.0]


def test_what_is_wholly_removed_is_given():
    tap = fill({"a": torch.tensor([True, True]), "b": torch.tensor([True, False])}, {"a": torch.tensor([9.0, 8.0])})
    assert given(tap, "a").tolist() == [9.0, 8.0]
    assert given(tap, "b") is None and given(tap, "c") is None and given(untouched, "a") is None


def test_of_what_is_mostly_removed_the_part_that_is_left_is_known():
    means = {"a": torch.tensor([9.0, 8.0, 7.0, 6.0])}
    tap = fill({"a": torch.tensor([True, True, False, True]), "b": torch.tensor([True, True, False, False])}, means)
    with torch.no_grad():
        part = part_of(tap, "a")
        assert part.channels.tolist() == [2] and part.constant.tolist() == [9.0, 8.0, 0.0, 6.0]
        assert part_of(tap, "b") is None and part_of(untouched, "a") is None
        assert part_of(chain(tap, patch({"c": torch.ones(1)})), "a") is part_of(chain(patch({}), tap), "a") is part
        assert part_of(chain(tap, patch({"a": torch.ones(4)})), "a") is None
        assert part_of(chain(patch({"a": torch.ones(4)}), tap), "a") is None
        assert part_of(chain(tap, record({})), "a") is None
        assert part_of(chain(record({}), tap), "a") is None
        assert part_of(begin(tap, "0.resid_in", torch.ones(1, 1, 4)), "a") is part
        assert made(tap, {"a": 4, "b": 4}) == 5 / 8 and made(untouched, {"a": 4}) == made(None, {"a": 4}) == 1
        assert made(fill({"a": torch.ones(4, dtype=torch.bool)}, means), {"a": 4, "b": 4}) == 0.5
    assert part_of(tap, "a") is None and made(tap, {"a": 4, "b": 4}) == 1


@pytest.mark.parametrize("gate", [[0.5, 0, 0, 0], [[[1.0, 0, 0, 0]]]])
def test_of_shares_and_of_gates_that_differ_between_prompts_no_part_is_known(gate):
    with torch.no_grad():
        assert part_of(blend({"a": torch.tensor(gate)}, Constants({})), "a") is None


def test_a_tap_that_may_keep_what_it_sees_gets_everything():
    removed, seen = fill({"a": torch.tensor([True])}, {}), {}
    assert given(chain(record(seen), removed), "a") is None
    assert given(chain(removed, record(seen)), "a") is None
    frozen = chain(freeze_norms({"0.attn.scale": torch.ones(1)}), removed)
    assert isinstance(frozen, Known) and given(frozen, "a") is not None
    assert given(chain(removed, patch({"a": torch.ones(1)})), "a") is None


def test_a_tap_is_pointwise_where_all_it_is_made_of_is():
    kept = blend({"a": torch.ones(2), "b": torch.ones(3, 1, 2)}, Constants({}))
    assert is_pointwise(kept) and is_pointwise(untouched) and is_pointwise(chain(untouched, kept))
    assert is_pointwise(begin(kept, "0.resid_in", torch.ones(1, 1, 4)))
    elsewhere = {"live": record({}), "patch": patch({}), "shares": blend({"a": torch.ones(1, 5, 2)}, Constants({}))}
    elsewhere["vector"] = blend({"a": torch.ones(2)}, lambda site, vector: vector)
    for name, tap in elsewhere.items():
        assert not is_pointwise(tap) and not is_pointwise(chain(kept, tap)), name


def test_gates_that_learn_give_nothing_away():
    gate = torch.zeros(2, requires_grad=True)
    assert given(blend({"a": gate}, Constants({})), "a") is None
    assert given(blend({"a": gate.detach()}, lambda site, vector: vector), "a") is None
