"""A run that goes on behind what earlier tokens left is the run of the whole text, at every site."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Node
from jali.models.past import Past
from jali.tap import begin, chain, keep, record, untouched
from tests.models.options import OPTION_SETS, name_of, tiny, tokens

CAUSAL = [options for options in OPTION_SETS if options.get("causal", True)]
FLOATS = {torch.float64: 1e-10, torch.float32: 1e-5}


def in_pieces(model, tokens_BT, cuts, tap=None, graft=None):
    """Logits and sites of a text read piece by piece, put together again."""
    past, found, logits = model.past(len(tokens_BT)), {}, []
    for piece_BT in tokens_BT.tensor_split(sorted(cuts), dim=1):
        seen = {}
        logits.append(model(piece_BT, tap=chain(tap or untouched, record(seen)), graft=graft, past=past))
        for site, vector in seen.items():
            assert vector.shape[:2] == piece_BT.shape, site
            found.setdefault(site, []).append(vector)
    assert past.length == tokens_BT.shape[1]
    return torch.cat(logits, dim=1), {site: torch.cat(vectors, dim=1) for site, vectors in found.items()}


def agrees(model, tokens_BT, cuts, tap=None, graft=None):
    seen, bound = {}, FLOATS[model.embed.weight.dtype]
    whole = model(tokens_BT, tap=chain(tap or untouched, record(seen)), graft=graft)
    logits, found = in_pieces(model, tokens_BT, cuts, tap, graft)
    torch.testing.assert_close(logits, whole, rtol=bound, atol=bound)
    assert list(found) == list(seen)
    for site, vector in seen.items():
        torch.testing.assert_close(found[site], vector, rtol=bound, atol=bound, msg=site)


splits = st.sets(st.integers(1, 11))


@pytest.mark.parametrize("options", CAUSAL, ids=name_of)
def test_token_by_token_is_the_whole_text(options):
    agrees(tiny(**options).double(), tokens(), range(1, 12))


@given(
    options=st.sampled_from(CAUSAL),
    positions=st.sampled_from(["none", "learned", "concatenated", "sinusoidal"]),
    sink=st.booleans(),
    tied=st.booleans(),
    rows=st.integers(1, 4),
    length=st.integers(1, 12),
    cuts=splits,
    dtype=st.sampled_from(list(FLOATS)),
    seed=st.integers(0, 9),
)
def test_any_split_is_the_whole_text(options, positions, sink, tied, rows, length, cuts, dtype, seed):
    options = options | {"positions": positions, "d_positions": 4, "sink": sink, "tied": tied}
    model = tiny(seed, **options).to(dtype)
    text = tokens(rows, length, seed=seed)
    agrees(model, text, [cut for cut in cuts if cut < length])
    with kernels.reference():
        agrees(model, text, [cut for cut in cuts if cut < length])


@settings(max_examples=10)
@given(cuts=splits, sink=st.booleans())
def test_keys_and_values_are_kept_as_taps_and_grafts_leave_them(cuts, sink):
    model = tiny(positions="concatenated", d_positions=4, sink=sink, afrac=0.5, d_head=16).double()

    def tap(site, vector):
        return vector * 2 - 0.3 if site.endswith((".k", ".v", "0.mlp.post_act")) else vector

    def graft(wire, weight, bias):
        return (weight.flip(0), bias) if wire == "1.attn.act_in -> 1.attn.k" else (weight, bias)

    changed, _ = in_pieces(model, tokens(), cuts, tap, graft)
    assert (changed - in_pieces(model, tokens(), cuts)[0]).abs().max() > 0.01
    agrees(model, tokens(), cuts, tap, graft)


@given(cuts=splits, seed=st.integers(0, 99), share=st.sampled_from([0.02, 0.2, 0.8]), dtype=st.sampled_from([*FLOATS]))
def test_a_kept_circuit_goes_on_too(cuts, seed, share, dtype):
    model = tiny(positions="sinusoidal", d_positions=4, sink=True, afrac=0.5, d_head=8).to(dtype)
    random = torch.Generator().manual_seed(seed)
    nodes = [node for node in model.wiring.nodes() if float(torch.rand((), generator=random)) < share]
    means = {site: torch.randn(width, generator=random) for site, width in model.wiring.widths.items()}
    told = keep(model.wiring.circuit(nodes, means=means))
    past, pieces = model.past(2), tokens().tensor_split(sorted(cuts), dim=1)
    with torch.no_grad():
        found = torch.cat([model(piece, tap=told, past=past) for piece in pieces], dim=1)
    bound = FLOATS[dtype]
    torch.testing.assert_close(found, model(tokens(), tap=told), rtol=bound, atol=bound)


def test_one_position_of_each_row_may_be_asked_for():
    model = tiny(positions="learned", afrac=0.5).double()
    whole, past, at = model(tokens()), model.past(2), torch.tensor([3, -1])
    for first, last in ((0, 5), (5, 12)):
        logits = model(tokens()[:, first:last], at=at, past=past)
        expected = whole[torch.arange(2), torch.tensor([first + 3, last - 1])][:, None]
        torch.testing.assert_close(logits, expected, rtol=1e-10, atol=1e-10)


def test_a_run_may_begin_within_the_model():
    model, seen = tiny(n_layer=1, positions="concatenated", d_positions=4), {}
    past = model.past(2)
    model(tokens()[:, :5], past=past)
    expected = model(tokens()[:, 5:], tap=record(seen), past=past)
    past = model.past(2)
    model(tokens()[:, :5], past=past)
    begun = begin(untouched, "0.resid_in", seen["0.resid_in"])
    torch.testing.assert_close(model(tokens()[:, 5:], tap=begun, past=past), expected)


def test_slopes_reach_new_tokens_stop_at_the_past_and_outlive_later_tokens():
    model, slopes = tiny(sink=True, d_head=16), []
    for split in (True, False):
        gate = torch.ones(64, requires_grad=True)

        def tap(site, vector, gate=gate):
            return vector * gate if site == "1.mlp.post_act" else vector

        past = model.past(2)
        if split:
            model(tokens()[:, :5], past=past)
            logits = model(tokens()[:, 5:9], tap=tap, past=past)
            model(tokens()[:, 9:], past=past)
        else:
            logits = model(tokens()[:, :9], tap=tap)[:, 5:]
        slopes += torch.autograd.grad(logits.square().mean(), gate)
    torch.testing.assert_close(*slopes)
    keyed = torch.ones(16, requires_grad=True)
    past = model.past(2)
    model(tokens()[:, :5], tap=lambda site, x: x * keyed if site == "0.attn.k" else x, past=past)
    assert not model(tokens()[:, 5:], past=past).requires_grad


def test_a_run_that_fails_leaves_the_past_as_it_was():
    model, past = tiny(), tiny().past(2)

    def fail(site, vector):
        if site == "1.mlp.post_act":
            raise RuntimeError(site)
        return vector

    model(tokens()[:, :5], past=past)
    with pytest.raises(RuntimeError):
        model(tokens(seed=3)[:, 5:], tap=fail, past=past)
    torch.testing.assert_close(model(tokens()[:, 5:], past=past), model(tokens())[:, 5:])


def test_what_was_cleared_is_forgotten():
    model, past = tiny(sink=True), tiny(sink=True).past(2)
    model(tokens(), past=past)
    past.clear()
    assert past.length == 0
    torch.testing.assert_close(model(tokens(seed=4), past=past), model(tokens(seed=4)))


def test_a_block_that_was_left_out_is_not_gone_on_with():
    model, past = tiny(), tiny().past(2)
    circuit = model.wiring.circuit([Node("1.attn.v", 3), Node("1.attn.resid_delta", 3)], means={})
    model(tokens(), past=past)
    past.clear()
    with torch.no_grad():
        model(tokens()[:, :5], tap=keep(circuit), past=past)
        model(tokens()[:, 5:8], tap=keep(circuit), past=past)
        with pytest.raises(BadInput, match=r"left out 0\.attn .* read them anew"):
            model(tokens()[:, 8:], past=past)


def test_what_does_not_fit_is_refused():
    model = tiny()
    past = model.past(2)
    model(tokens()[:, :10], past=past)
    with pytest.raises(BadInput, match="at most 12 tokens at once, got 3 behind the 10"):
        model(tokens()[:, :3], past=past)
    with pytest.raises(BadInput, match=r"of 2 rows of tokens, got 1; take one of model\.past\(1\)"):
        model(tokens()[:1, :2], past=past)
    with pytest.raises(BadInput, match="another configuration"):
        tiny(sink=True)(tokens()[:, :2], past=past)
    with pytest.raises(BadInput, match="another configuration, dtype"):
        tiny().double()(tokens()[:, :2], past=past)
    with pytest.raises(BadInput, match="at least 1 row"):
        model.past(0)
    assert past.length == 10


def test_full_attention_is_read_whole_and_not_gone_on_with():
    model = tiny(causal=False)
    past = model.past(2)
    torch.testing.assert_close(model(tokens(), past=past), model(tokens()))
    past.clear()
    model(tokens()[:, :5], past=past)
    with pytest.raises(BadInput, match="Under full attention"):
        model(tokens()[:, 5:], past=past)


def test_room_is_taken_once():
    past = tiny().past(3)
    assert isinstance(past, Past)
    before = {name: held.data_ptr() for name, held in past._blocks.items()}
    tiny()(tokens(3), past=past)
    assert {name: held.data_ptr() for name, held in past._blocks.items()} == before
    assert all(held.shape == (2, 3, 4, 12, 4) for held in past._blocks.values())
