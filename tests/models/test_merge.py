"""Merging: a model with itself is itself, wrong mergers are not, and what cannot be merged is refused by name."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput
from jali.corpora.tokenizer import load_tokenizer
from jali.models.bdh import BDH
from jali.models.check import check_model
from jali.models.merge import merge
from tests.models.options import bdh, tokens

DEEP = {"n_layer": 3, "d_model": 16, "n_neuron": 128, "n_head": 4}


def off(found, model):
    """The largest difference of logits, over their standard deviation."""
    text = tokens(length=40)
    logits = model(text)
    return float((found(text) - logits).abs().max() / logits.std())


def flattened(model):
    """Wrong: E is joined as if it had a single head."""
    tensors = merge(model, model).state_dict()
    tensors["passes.0.E.weight"] = torch.cat([model.passes[0].E.weight] * 2, dim=1)
    return BDH.of_tensors(merge(model, model).config, tensors).double()


def recomputed(model):
    """Wrong: frequencies are those of a model that is as wide."""
    right = merge(model, model)
    config = dataclasses.replace(right.config, rotary_neurons=None)
    pairs = torch.arange(model.config.d_head).repeat(model.config.n_head, 1)
    return BDH.of_tensors(config, right.state_dict() | {"pairs": pairs}).double()


@pytest.mark.parametrize("options", [{}, {"residual": "neurons"}, {"untied": True}, {"rotary": None}, {"norm": "rms"}])
def test_a_model_merged_with_itself_is_itself(options):
    model = bdh(fullness=1.0, **DEEP, **options).double()
    assert off(merge(model, model), model) < 2e-3  # What ε under norms leaves.
    assert off(merge(model, model, model), model) < 4e-3


def test_wrong_mergers_are_not():
    model = bdh(fullness=1.0, **DEEP).double()
    assert off(flattened(model), model) > 0.1
    assert off(recomputed(model), model) > 0.1


def test_neurons_keep_their_weights_and_frequencies_and_the_rest_is_averaged():
    one, two = bdh(**DEEP), bdh(seed=1, **DEEP)
    merged = merge(one, two)
    assert merged.config.neurons == 256
    assert merged.config.rotary_neurons == 32
    assert torch.equal(merged.embed.weight, (one.embed.weight + two.embed.weight) / 2)
    for name in ("D_x", "D_y"):
        heads = getattr(merged.passes[0], name).weight.view(4, 2, 32, 16)
        assert torch.equal(heads[:, 1], getattr(two.passes[0], name).weight.view(4, 32, 16))
    assert torch.equal(merged.passes[0].E.weight.view(16, 4, 2, 32)[:, :, 0], one.passes[0].E.weight.view(16, 4, 32))
    assert merged.pairs is not None
    assert torch.equal(merged.pairs.view(4, 2, 16)[2, 1], torch.arange(16, dtype=torch.int32))
    check_model(merged, tokens())


def test_a_merged_model_can_be_merged_on_and_saved(tmp_path):
    one = bdh(**DEEP)
    merged = merge(merge(one, bdh(seed=1, **DEEP)), one)
    assert merged.config.neurons == 384
    merged.save_pretrained(tmp_path / "merged")
    again = BDH.from_pretrained(tmp_path / "merged")
    assert torch.equal(again(tokens()), merged(tokens()))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"d_model": 32}, "the same d_model, got 16 and 32"),
        ({"vocab_size": 77}, "the same vocab_size, got .* and 77"),
        ({"n_head": 2}, "the same n_head, got 4 and 2"),
        ({"n_neuron": 64}, "the same rotary_neurons, got 32 and 16"),
        ({"norm": "rms"}, "the same norm, got layer and rms"),
    ],
)
def test_models_of_other_options_are_refused_in_a_sentence(options, said):
    with pytest.raises(BadInput, match=said):
        merge(bdh(**DEEP), bdh(**DEEP | options))


def test_one_model_and_other_tokenizers_are_refused(small_run):
    model, other = bdh(**DEEP), bdh(**DEEP)
    with pytest.raises(BadInput, match="at least two models, got 1"):
        merge(model)
    model.tokenizer, other.tokenizer = (load_tokenizer(small_run / "tokenizer.json") for _ in range(2))
    assert merge(model, other).tokenizer is model.tokenizer
    other.tokenizer.add_tokens(["another"])
    with pytest.raises(BadInput, match="the same vocabulary"):
        merge(model, other)
