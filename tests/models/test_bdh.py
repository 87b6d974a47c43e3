"""One forward pass in three forms that give the same: parallel, chunked, token by token; sites, roles, symmetries."""

import copy

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Node
from jali.models import memory
from jali.models.bdh import BDH
from jali.models.check import check_model
from jali.models.config import BDHConfig
from jali.models.memory import turn
from jali.tap import Known, begin, chain, freeze_norms, keep, nodes_of, patch, record, untouched
from tests.models.options import BDH_SETS, bdh, name_of, tokens

EXACT = {torch.float64: 1e-12, torch.float32: 1e-5}
DEEP = {"n_layer": 3, "d_model": 16, "n_neuron": 128, "n_head": 4}


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_every_option_set_keeps_the_contract(options):
    check_model(bdh(**options), tokens())


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_the_contract_holds_in_pieces_too(options):
    model = bdh(**options)
    model.at_once = 12  # More would be another order of rounding, which is not to the bit.
    check_model(model, tokens())


def close(found, expected, message=None):
    bound = EXACT[expected.dtype] * max(1.0, float(expected.abs().max()))
    torch.testing.assert_close(found, expected, rtol=0, atol=bound, msg=message)


def token_by_token(model, tokens_BT, tap=None):
    past = model.past(len(tokens_BT))
    found = [model(tokens_BT[:, t : t + 1], tap=tap, past=past) for t in range(tokens_BT.shape[1])]
    assert past.length == tokens_BT.shape[1]
    return torch.cat(found, dim=1)


@pytest.mark.parametrize("dtype", EXACT)
@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_all_forms_are_one_function(options, dtype):
    if dtype == torch.float32 and "afrac" in options:
        pytest.skip("near ties AbsTopK keeps another entry after another rounding")
    model, text = bdh(**DEEP | {"n_head": 2} | options).to(dtype), tokens(length=70)
    parallel, seen = model(text), {}
    close(token_by_token(model, text), parallel)
    for size in (1, 7, 64):
        model.at_once = size
        close(model(text), parallel)
        close(model(text, tap=record(seen)), parallel)  # A tap sees whole vectors.
        assert seen["0.memory"].shape[1] == 70
    model.at_once = 7
    past = model.past(2)
    split = torch.cat([model(text[:, :33], past=past), model(text[:, 33:], past=past)], dim=1)
    close(split, parallel)


@pytest.mark.parametrize("options", [{}, {"damping": (0.2, 0.0, 0.01, 1.0)}, {"residual": "neurons"}], ids=name_of)
def test_a_long_text_keeps_its_precision(options):
    model, text = bdh(**DEEP | options).double(), tokens(1, 300)
    parallel = model(text)
    model.at_once = 64
    close(model(text), parallel)
    close(token_by_token(model, text), parallel)


def test_the_future_changes_nothing_and_the_first_token_is_a_readout():
    model = bdh(**DEEP)
    text = tokens(length=20)
    other, logits = text.clone(), model(text)
    other[:, 11] = (other[:, 11] + 1) % 50
    assert torch.equal(model(other)[:, :11], logits[:, :11])
    assert not torch.allclose(model(other)[:, 11:], logits[:, 11:])
    embedded = F.layer_norm(model.embed.weight[text[:, 0]], (16,))
    torch.testing.assert_close(logits[:, 0], embedded @ model.unembed_weight.T, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("options", [{}, {"residual": "neurons"}, {"norm": "rms", "untied": True}], ids=name_of)
def test_neurons_are_positive_and_y_lies_in_x(options):
    _, seen = bdh(**options).run_with_cache(tokens())
    for layer in range(2):
        x, y = seen[f"{layer}.x.gate"], seen[f"{layer}.y"]
        assert bool((x >= 0).all() and (y >= 0).all() and (x > 0).any() and (y > 0).any())
        assert not bool(((y > 0) & (x == 0)).any())
        assert torch.equal(x, seen[f"{layer}.x.query"]) and torch.equal(x, seen[f"{layer}.x.key"])


@pytest.mark.parametrize("matrix", ["D_x", "D_y", "E"])
def test_the_size_of_a_matrix_is_no_matter(matrix):
    model = bdh(**DEEP).double()
    logits, scaled = model(tokens()), copy.deepcopy(model)
    getattr(scaled.passes[0], matrix).weight.mul_(10)
    torch.testing.assert_close(scaled(tokens()), logits, rtol=0, atol=2e-2 * float(logits.std()))
    getattr(scaled.passes[0], matrix).weight.mul_(-0.1)
    assert (scaled(tokens()) - logits).abs().max() > 0.1 * logits.std()


def test_parameters_are_those_of_the_paper():
    model = bdh(**DEEP)
    assert sum(p.numel() for p in model.parameters()) == 3 * 128 * 16 + 2 * 50 * 16
    untied = bdh(**DEEP, untied=True)
    assert sum(p.numel() for p in untied.parameters()) == 3 * 3 * 128 * 16 + 2 * 50 * 16
    assert BDHConfig(n_layer=6, d_model=256).neurons == 32768


def arranged(model, order_H):
    """A model whose pairs of neurons stand in another order within each head, each with its frequency."""
    other, per_head = copy.deepcopy(model), model.config.d_head
    pairs = torch.stack(order_H)
    rows = (2 * pairs[:, :, None] + torch.arange(2)).flatten(1) + per_head * torch.arange(len(pairs))[:, None]
    block = other.passes[0]
    for weight in (block.D_x.weight, block.D_y.weight):
        weight.copy_(weight[rows.flatten()])
    block.E.weight.copy_(block.E.weight[:, rows.flatten()])
    return other, pairs


def test_pairs_may_stand_in_any_order_with_their_frequencies_alone():
    model = bdh(**DEEP).double()
    other, pairs = arranged(model, [torch.randperm(16, generator=torch.Generator().manual_seed(h)) for h in range(4)])
    without = other(tokens())
    other.pairs.copy_(torch.gather(model.pairs, 1, pairs))
    close(other(tokens()), model(tokens()))
    assert (without - model(tokens())).abs().max() > 0.05
    check_model(other, tokens())
    text = tokens(length=30)
    close(token_by_token(other, text), model(text))


def test_cutting_the_memory_off_changes_gradients_alone():
    found = {}
    for through in (True, False):
        model = bdh(**DEEP, through_time=through).double().requires_grad_(True)
        logits = model(tokens())
        F.cross_entropy(logits.flatten(0, 1), tokens(seed=2).flatten()).backward()
        found[through] = (logits.detach(), {name: p.grad for name, p in model.named_parameters()})
    assert torch.equal(found[True][0], found[False][0])
    for name in ("passes.0.D_x.weight", "passes.0.E.weight", "embed.weight"):
        whole, cut = found[True][1][name], found[False][1][name]
        assert bool(cut.any()) and not torch.allclose(whole, cut)


def test_a_stream_is_trained_on_with_its_memory_carried():
    """What a pair means is told before and asked for later, in another step's window."""
    torch.manual_seed(0)
    model = BDH(BDHConfig(n_layer=2, d_model=16, n_neuron=64, n_head=2, vocab_size=12)).double()
    text = torch.randint(0, 12, (4, 64), generator=torch.Generator().manual_seed(1))
    targets = text.roll(-1, 1)
    past = model.past(4)
    losses = [model.loss(text[:, t : t + 8], targets[:, t : t + 8], past=past) for t in range(0, 64, 8)]
    torch.testing.assert_close(torch.stack(losses).mean(), model.loss(text, targets), rtol=1e-12, atol=1e-12)
    grads = torch.autograd.grad(losses[-1], list(model.parameters()))
    assert all(bool(g.isfinite().all()) for g in grads)
    whole = torch.autograd.grad(model.loss(text, targets), model.passes[0].D_x.weight)[0]
    summed = sum(torch.autograd.grad(loss / 8, model.passes[0].D_x.weight)[0] for loss in losses[:-1])
    assert not torch.allclose(summed, whole)  # Gradients stop at what is carried.


def test_each_role_of_a_neuron_is_ablated_apart():
    model, seen = bdh(**DEEP).double(), {}
    logits = model(tokens(), tap=record(seen))
    found = {}
    for role in ("query", "key", "gate"):
        site = f"1.x.{role}"
        found[role] = model(tokens(), tap=patch({site: torch.zeros_like(seen[site])}))
        assert not torch.allclose(found[role], logits)
    close(found["query"], found["key"])  # Without either nothing is read; then LN(0) = 0 and y = 0, as with no gate.
    close(found["gate"], found["query"])
    first = {site: seen[site] * (torch.arange(128) >= 16) for site in ("1.x.query", "1.x.key", "1.x.gate")}
    some = [model(tokens(), tap=patch({site: value})) for site, value in first.items()]
    assert not torch.allclose(some[0], some[2])
    close(some[0], some[1])  # A score lacks what either lacks.


def test_frozen_norms_make_writes_additive():
    model, seen = bdh(**DEEP).double(), {}
    logits = model(tokens(), tap=record(seen))
    close(model(tokens(), tap=freeze_norms(seen)), logits)
    assert {site for site in seen if site.endswith(".scale")} == {
        "0.stream.scale", "1.stream.scale", "2.stream.scale", "final_resid.scale",
        *(f"{layer}.{site}.scale" for layer in range(3) for site in "au"),
    }  # fmt: skip
    assert seen["1.a.scale"].shape == (2, 12, 4)

    def less(channels):
        return lambda site, x: x * ~channels if site == "2.u" else x

    one, other = (torch.arange(16) == c for c in (3, 5))
    runs = [model(tokens(), tap=chain(less(gone), freeze_norms(seen))) for gone in (one, other, one | other)]
    close(runs[0] + runs[1] - logits, runs[2])


def test_what_a_circuit_leaves_out_is_not_made():
    model = bdh(**DEEP).double()
    nodes = [Node("2.u", 3), Node("2.y", 7), Node("2.x", 7), Node("2.read", 1), Node("2.x.gate", 7), Node("2.a", 5)]
    means = {site: torch.full((width,), 0.1) for site, width in model.wiring.widths.items()}
    told = keep(model.wiring.circuit(nodes, means=means))
    plain = model(tokens(), tap=lambda site, x: told(site, x))
    close(model(tokens(), tap=told), plain)
    close(token_by_token(model, tokens(), told), plain)


@torch.no_grad()
@pytest.mark.parametrize("share", [0.0, 0.1, 0.25])
@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_few_neurons_are_read_and_written_as_among_all(options, share):
    """Pairs held constant bring to a score what its distance says; values held constant, the sum of its shares."""
    model, draw = bdh(**DEEP | {"n_head": 2} | options).double(), torch.Generator().manual_seed(2)
    widths, at = model.wiring.widths, torch.tensor([3, 11])
    means = {site: torch.randn(width, generator=draw).double() for site, width in widths.items()}
    for _ in range(4):
        drawn = {site: torch.rand(width, generator=draw) < share for site, width in widths.items()}
        open_one = list(widths)[int(torch.randint(len(widths), (), generator=draw))]
        drawn[open_one] = torch.ones(widths[open_one], dtype=torch.bool)
        told = keep(model.wiring.circuit(nodes_of(drawn), means=means))
        plain = model(tokens(), tap=lambda site, x, told=told: told(site, x))
        close(model(tokens(), tap=told), plain)
        close(model(tokens(), tap=told, at=at)[:, 0], plain[torch.arange(2), at])
        close(token_by_token(model, tokens(), told), plain)


def test_a_run_may_begin_at_a_stream():
    model, seen = bdh(**DEEP), {}
    logits = model(tokens(), tap=record(seen))
    for site in model.beginnings:
        after = {}
        begun = begin(record(after), site, seen[site])
        assert torch.equal(model(tokens(), tap=begun), logits)
        assert next(iter(after)) == f"{site.partition('.')[0]}.read"
    assert bdh(residual="neurons").beginnings == ()


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_one_position_may_be_asked_for(options):
    """With a past as well; the last pass is then read there alone, and the memory goes on all the same."""
    model, at = bdh(**options).double(), torch.tensor([3, -1])
    known, rows = model.past(2), torch.arange(2)
    one = model(tokens(), at=at)
    assert one.shape == (2, 1, 50)
    torch.testing.assert_close(one[:, 0], model(tokens())[rows, torch.tensor([3, 11])], rtol=1e-10, atol=1e-12)
    seen: dict[str, torch.Tensor] = {}
    model(tokens(), at=at, tap=Known(record(seen), pointwise=True))
    last = f"{model.config.n_layer - 1}."
    assert {seen[last + site].shape[1] for site in ("x.query", "x.gate", "memory", "a", "y", "u", "update")} == {1}
    assert {seen[last + site].shape[1] for site in ("x", "x.key", "value")} == {12}
    whole = model(tokens(), past=known)
    known.clear()
    first = model(tokens()[:, :5], at=torch.tensor([4, 0]), past=known)
    behind = model(tokens()[:, 5:], at=torch.tensor([2, -1]), past=known)
    torch.testing.assert_close(first[:, 0], whole[rows, torch.tensor([4, 0])], rtol=1e-10, atol=1e-12)
    torch.testing.assert_close(behind[:, 0], whole[rows, torch.tensor([7, 11])], rtol=1e-10, atol=1e-12)


def test_a_vector_is_turned_once_unless_a_tap_makes_query_and_key_differ(monkeypatch):
    turned = []
    monkeypatch.setattr(memory, "turn", lambda z, waves: turned.append(1) or turn(z, waves))
    model = bdh(n_layer=1)
    plain = model(tokens())
    assert len(turned) == 1
    silent = model(tokens(), tap=lambda site, z: z * 0 if site == "0.x.query" else z)
    assert len(turned) == 3
    assert not torch.equal(silent, plain)


def test_bfloat16_changes_products_a_little():
    """On the references, which round on every processor."""
    model = bdh(d_model=32, n_neuron=256).requires_grad_()
    exact = model(tokens())
    model.precision = "bfloat16"
    with kernels.reference():
        rounded = model(tokens())
    assert rounded.dtype == torch.float32
    assert 0 < (rounded - exact).abs().max() < 0.1 * exact.abs().max()
    model.loss(tokens(), tokens(seed=2)).backward()
    assert all(p.grad is not None and p.grad.isfinite().all() for p in model.parameters())


@pytest.mark.parametrize("options", BDH_SETS, ids=name_of)
def test_the_fused_loss_is_that_of_the_logits(options):
    model, targets = bdh(**options), tokens(seed=2)
    targets[0, :5] = -1
    expected = F.cross_entropy(model(tokens()).flatten(0, 1), targets.flatten(), ignore_index=-1)
    torch.testing.assert_close(model.loss(tokens(), targets), expected)


def test_dropout_acts_in_training_alone():
    model = bdh(dropout=0.5)
    assert torch.equal(model(tokens()), model(tokens()))
    model.train()
    assert not torch.equal(model(tokens()), model(tokens()))


def test_float16_norms_what_its_squares_cannot_hold():
    model = bdh(fullness=1.0, **{**DEEP, "norm": "rms"})
    model.passes[0].D_x.weight.mul_(3)
    found: dict[str, torch.Tensor] = {}
    expected = model(tokens(), record(found, {"0.memory"}))
    assert 256 < found["0.memory"].abs().max() < 65504
    assert (model.half()(tokens()) - expected).abs().max() < 0.02 * expected.std()


def test_float16_overflow_is_told_with_its_remedy():
    options = {**DEEP, "norm": "rms"}
    model = bdh(fullness=1.0, **options)
    model.passes[0].D_x.weight.mul_(500)
    if not torch.isfinite(model(tokens())).all():
        pytest.fail("float32 holds it")
    with pytest.raises(BadInput, match=r"overflows float16; set attention_scale to 0\.031"):
        model.half()(tokens())


def test_scores_that_do_not_fit_are_refused_and_pieces_are_read(monkeypatch):
    model = bdh()
    monkeypatch.setattr(memory, "_room", lambda device: 2 * 2 * 2 * 12 * 12 * 4 - 1)
    with pytest.raises(BadInput, match=r"12 tokens at once .* set model\.at_once = 256 for the chunked form"):
        model(tokens())
    monkeypatch.setattr(memory, "_room", lambda device: 2 * 2 * 2 * 12 * 12 * 4)
    assert model(tokens()).shape == (2, 12, 50)
    with pytest.raises(BadInput, match="12 tokens at once"):  # Training keeps the scores of both passes.
        model.requires_grad_()(tokens())
    model.requires_grad_(False)
    model.at_once = 4
    assert model(tokens()).shape == (2, 12, 50)
    model.at_once = 0
    with pytest.raises(BadInput, match="at_once is at least 1 token"):
        model(tokens())


def test_a_graft_may_put_weights_between_heads():
    model = bdh(n_head=2).double()

    def graft(wire, weight, bias):
        if wire != "0.a -> 0.y":
            return weight, bias
        weight = weight.clone()
        weight[0, -1] += 1.0  # A neuron of the first head reads the last one's channel.
        return weight, bias

    seen = {}
    model(tokens(), tap=record(seen), graft=graft)
    weight, _ = graft("0.a -> 0.y", model.passes[0].spread_weight, None)
    close(seen["0.y"], (seen["0.a"] @ weight.T).relu() * seen["0.x.gate"])


def test_sites_are_in_order_and_passes_share_their_weights():
    model = bdh(n_layer=1)
    _, seen = model.run_with_cache(tokens())
    places = "stream read x x.query x.key value memory a x.gate y u update"
    found = [site for site in seen if not site.endswith(".scale")]
    assert found == ["embed", *(f"0.{place}" for place in places.split()), "final_resid", "logits"]
    wires = {wire.name: wire for wire in bdh().wiring.wires}
    one, other = wires["0.read -> 0.x"].weight, wires["1.read -> 1.x"].weight
    assert one.data_ptr() == other.data_ptr()
    assert untouched("0.x", one) is one
