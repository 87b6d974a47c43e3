"""The one forward pass: what each option does to it, and what taps and grafts can do to each site and wire."""

import math
from dataclasses import replace
from functools import partial

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Node
from jali.kernels import native
from jali.models.config import TransformerConfig
from jali.models.parts import sinusoids
from jali.models.transformer import Transformer
from jali.tap import Constants, Known, begin, blend, chain, keep, record, untouched
from tests.models.options import OPTION_SETS, name_of, tiny, tokens


@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_the_fused_loss_is_that_of_the_logits(options):
    model, targets = tiny(**options), tokens(seed=2)
    targets[0, :5] = -1
    expected = F.cross_entropy(model(tokens()).flatten(0, 1), targets.flatten(), ignore_index=-1)
    torch.testing.assert_close(model.loss(tokens(), targets), expected)


@pytest.mark.parametrize("options", [{}, {"afrac": 0.25, "bigram": "fixed", "unembed_bias": "fixed"}], ids=name_of)
def test_logits_at_one_position_are_those_of_the_whole(options):
    model, at = tiny(**options), torch.tensor([3, 11])
    one = model(tokens(), at=at)
    assert one.shape == (2, 1, 50)
    torch.testing.assert_close(one[:, 0], model(tokens())[torch.arange(2), at])


def gates_of(model):
    random = torch.Generator().manual_seed(3)
    return {
        site: torch.rand(width, generator=random).round(decimals=1).requires_grad_(True)
        for site, width in model.wiring.widths.items()
    }


@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_positions_that_nobody_reads_are_not_made_and_change_neither_logits_nor_slopes(options):
    model, at, found, shapes = tiny(**options), torch.tensor([3, 11]), [], {}
    means = {site: torch.full((width,), 0.3) for site, width in model.wiring.widths.items()}
    for pointwise in (True, False):
        gates, seen = gates_of(model), {}
        tap = replace(chain(blend(gates, Constants(means)), untouched), pointwise=pointwise)
        logits = model(tokens(), tap=replace(tap, tap=chain(record(seen), tap)), at=at)
        shapes[pointwise] = {site: vector.shape[1] for site, vector in seen.items()}
        found.append((logits, *torch.autograd.grad(logits.square().mean(), list(gates.values()))))
    for narrow, whole in zip(*found, strict=True):
        torch.testing.assert_close(narrow, whole)
    last = model.config.n_layer - 1
    beyond = {site for site, length in shapes[True].items() if length == 1 and not site.endswith(".pos")}
    assert f"{last}.mlp.post_act" in beyond and f"{last}.attn.v" not in beyond and f"{last - 1}.mlp.scale" not in beyond
    assert shapes[False][f"{last}.mlp.post_act"] == 12


@pytest.mark.parametrize("site", ["1.resid_in", "1.resid_mid"])
@pytest.mark.parametrize("pointwise", [True, False])
def test_a_run_can_begin_behind_the_last_attention_with_one_position_or_all(site, pointwise):
    model, at, seen = tiny(n_layer=2, positions="concatenated", d_positions=4), torch.tensor([3, 11]), {}
    expected = model(tokens(), tap=Known(record(seen), pointwise=pointwise), at=at)
    assert seen["1.resid_mid"].shape[1] == (1 if pointwise else 12)
    torch.testing.assert_close(model(tokens(), tap=begin(untouched, site, seen[site]), at=at), expected)


def test_a_narrow_beginning_is_used_by_taps_of_any_kind_and_refused_where_positions_are_missing():
    model, at, seen = tiny(n_layer=2, positions="concatenated", d_positions=4), torch.tensor([3, 11]), {}
    expected = model(tokens(), tap=Known(record(seen), pointwise=True), at=at)
    begun = begin(record({}), "1.resid_mid", seen["1.resid_mid"])
    torch.testing.assert_close(model(tokens(), tap=begun, at=at), expected)
    with pytest.raises(BadInput, match=r"begins at 1\.resid_mid with one position"):
        model(tokens(), tap=begun)
    with pytest.raises(BadInput, match=r"begins at 1\.resid_in with one position"):
        model(tokens(), tap=begin(untouched, "1.resid_in", seen["1.resid_mid"]), at=at)


@pytest.mark.parametrize("options", [{}, {"positions": "concatenated", "d_positions": 4}], ids=name_of)
def test_positions_may_be_counted_from_the_end_and_must_be_there(options):
    model = tiny(**options)
    torch.testing.assert_close(
        model(tokens(), at=torch.tensor([-1, -9])), model(tokens(), at=torch.tensor([11, 3])), rtol=0, atol=0
    )
    for wrong in ([0, 12], [-13, 0]):
        with pytest.raises(BadInput, match="in an input of 12 tokens"):
            model(tokens(), at=torch.tensor(wrong))


def test_longer_input_than_the_context_is_refused():
    with pytest.raises(BadInput, match="at most 12 tokens at once, got 13"):
        tiny()(tokens(length=13))


def test_shorter_input_is_the_beginning_of_longer():
    model = tiny(positions="concatenated", d_positions=4, sink=True)
    torch.testing.assert_close(model(tokens()[:, :5]), model(tokens())[:, :5])


@pytest.mark.parametrize("causal", [True, False])
def test_a_later_token_reaches_earlier_logits_under_full_attention_alone(causal):
    model, other = tiny(causal=causal), tokens()
    other[:, -1] = (other[:, -1] + 1) % 50
    same = torch.allclose(model(tokens())[:, :-1], model(other)[:, :-1], atol=1e-6)
    assert same == causal


def test_sites_have_the_published_names_in_order():
    model = tiny(n_layer=1, positions="concatenated", d_positions=4)
    _, cache = model.run_with_cache(tokens())
    published = "resid_in attn.act_in attn.q attn.k attn.v attn.y attn.resid_delta resid_mid mlp.act_in mlp.post_act"
    found = [name.removeprefix("0.") for name in cache if not name.endswith((".scale", ".pos"))]
    assert found == [*published.split(), "mlp.resid_delta", "final_resid", "final.act_in", "logits"]
    assert cache["0.attn.act_in"].shape[-1] == 20
    assert cache["0.mlp.scale"].shape == (2, 12, 1)


def test_learned_positions_are_added_to_the_embedding():
    model = tiny(positions="learned")
    _, cache = model.run_with_cache(tokens())
    torch.testing.assert_close(cache["0.resid_in"], model.embed.weight[tokens()] + model.positions.weight)


def test_concatenated_positions_are_normed_and_read_beside_the_stream():
    model = tiny(positions="concatenated", d_positions=4)
    _, cache = model.run_with_cache(tokens())
    expected = F.rms_norm(model.positions.weight, (4,), model.mlp[1].read.norm_positions.gain, model.config.eps)
    for row in cache["1.mlp.act_in"]:
        torch.testing.assert_close(row[:, 16:], expected)
    assert cache["1.mlp.resid_delta"].shape[-1] == 16


def test_sinusoidal_positions_are_fixed():
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, context=32, positions="sinusoidal", d_positions=6))
    assert torch.equal(model.positions.weight, sinusoids(32, 6))
    assert not model.positions.weight.requires_grad


def test_tied_models_have_one_matrix():
    model = tiny(tied=True)
    assert model.unembed_weight is model.embed.weight
    assert "unembed.weight" not in model.state_dict()


def test_the_bigram_row_and_the_constant_are_added_to_the_logits():
    model = tiny(bigram="learned", unembed_bias="fixed")
    bare = tiny()
    bare.load_state_dict({n: v for n, v in model.state_dict().items() if n not in ("bigram", "unembed_bias")})
    expected = bare(tokens()) + model.bigram[tokens()] + model.unembed_bias
    torch.testing.assert_close(model(tokens()), expected)


@pytest.mark.parametrize("kind", ["fixed", "learned"])
def test_only_a_learned_table_is_trained(kind):
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, bigram=kind, unembed_bias="fixed"))
    assert ("bigram" in dict(model.named_parameters())) == (kind == "learned")
    assert "unembed_bias" not in dict(model.named_parameters())


def test_a_sink_takes_attention_away():
    model = tiny(sink=True)
    model.attn[0].sink.fill_(30.0)
    _, cache = model.run_with_cache(tokens())
    assert cache["0.attn.y"].abs().max() < 1e-6
    assert cache["0.attn.v"].abs().max() > 0.1


@pytest.mark.parametrize(
    "place", ["attn_in", "attn_q", "attn_k", "attn_v", "attn_out", "mlp_in", "mlp_neuron", "mlp_out"]
)
def test_abstopk_acts_at_its_place_across_the_whole_vector(place):
    model = tiny(fullness=1.0, afrac=0.25, afrac_places=(place,))
    _, cache = model.run_with_cache(tokens())
    site = {
        "attn_in": "attn.act_in",
        "attn_out": "attn.resid_delta",
        "mlp_in": "mlp.act_in",
        "mlp_neuron": "mlp.post_act",
        "mlp_out": "mlp.resid_delta",
    }.get(place, f"attn.{place[-1]}")
    for name, vector in cache.items():
        kept = (vector != 0).sum(-1)
        if name.endswith(site):
            assert (kept == int(0.25 * vector.shape[-1])).all()
        elif name.endswith(("act_in", "attn.q", "attn.k", "attn.v", "post_act", "resid_delta")):
            assert (kept > 0.9 * vector.shape[-1]).all(), name  # GELU of a very negative number is 0.


def test_weights_begin_as_the_release_begins_them():
    torch.manual_seed(0)
    model = Transformer(TransformerConfig(n_layer=8, d_model=128, positions="learned", bigram="learned", sink=True))
    for name, p in model.named_parameters():
        if name.endswith(("out.weight", "down.weight")):
            assert p.std().item() == pytest.approx(0.02 / math.sqrt(16), rel=0.05)
        elif p.ndim == 2 and name != "bigram":
            assert p.std().item() == pytest.approx(0.02, rel=0.05)
        elif name.endswith("gain"):
            assert (p == 1).all()
        else:
            assert (p == 0).all(), name


def test_the_wiring_shares_memory_with_the_weights():
    model = tiny()
    wire = next(w for w in model.wiring.wires if w.name == "1.attn.act_in -> 1.attn.k")
    model.attn[1].qkv.weight[16 + 3, 5] = 7.0
    assert wire.weight[3, 5] == 7.0


def test_a_graft_may_give_a_bias_to_maps_without_one():
    model = tiny(bias=False)

    def graft(wire, weight, bias):
        return (weight, torch.ones(16)) if wire == "0.attn.act_in -> 0.attn.k" else (weight, bias)

    values = {}

    def tap(site, vector):
        values[site] = vector
        return vector

    model(tokens(), tap=tap)
    plain = dict(values)
    model(tokens(), tap=tap, graft=graft)
    torch.testing.assert_close(values["0.attn.k"], plain["0.attn.k"] + 1)
    assert torch.equal(values["0.attn.q"], plain["0.attn.q"])


@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_every_trained_parameter_gets_a_gradient(options):
    model = tiny(fullness=1.0, **options).train()
    for p in model.parameters():
        p.requires_grad_(True)
    model.loss(tokens(batch=8), tokens(batch=8, seed=3)).backward()
    dead = [name for name, p in model.named_parameters() if p.grad is None or not p.grad.any()]
    assert dead == []


@pytest.mark.parametrize("rounds", [True, False])
def test_bfloat16_is_close_to_float32(rounds, monkeypatch):
    monkeypatch.setattr(native, "multiplies_bfloat16", lambda: rounds)
    model, targets = tiny(vocab_size=64), tokens(seed=2)
    exact = model.loss(tokens(), targets)
    model.precision = "bfloat16"
    assert model.loss(tokens(), targets).item() == pytest.approx(exact.item(), rel=0.02)
    assert bool(model.loss(tokens(), targets) == exact) is (
        native.level() != "none" and not (rounds and native.level() == "avx512_bf16")
    )


@pytest.mark.parametrize("layer", [0, 1])
def test_blocks_without_a_kept_node_are_not_run_and_no_bit_changes(layer, monkeypatch):
    torch.manual_seed(0)
    config = TransformerConfig(n_layer=2, d_model=32, vocab_size=20, context=8, afrac=0.5, sink=True)
    model = Transformer(config).requires_grad_(False)
    kept = {Node(f"{layer}.attn.{place}", 3) for place in ("act_in", "v", "resid_delta")} | {Node("final_resid", 3)}
    wiring, tokens = model.wiring, torch.arange(8)[None]
    circuit = wiring.circuit(kept, means={site: torch.randn(width) for site, width in wiring.widths.items()})
    told = keep(circuit)
    plain = model(tokens, tap=lambda site, vector: told(site, vector))
    runs = []
    monkeypatch.setattr(kernels, "sink_attention", partial(_counted, runs, kernels.sink_attention))
    assert torch.equal(model(tokens, tap=told), plain)
    assert len(runs) == 1


def _counted(runs, run, *args, **options):
    runs.append(1)
    return run(*args, **options)
