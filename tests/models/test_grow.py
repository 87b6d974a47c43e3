"""A model begins with the weights of one that lacks some of its parts, and computes the same."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput
from jali.models.config import TransformerConfig
from jali.models.grow import begin_with
from jali.models.transformer import Transformer

SMALL = TransformerConfig(n_layer=2, d_model=32, vocab_size=64, context=32, sink=True, bigram="fixed")
TOKENS = torch.arange(48).view(2, 24)


def model(seed: int, **options) -> Transformer:
    torch.manual_seed(seed)
    return Transformer(dataclasses.replace(SMALL, **options))


@pytest.mark.parametrize("positions", ["sinusoidal", "concatenated"])
def test_positions_are_added_without_changing_the_logits(positions):
    other, grown = model(1), model(2, positions=positions, d_positions=8)
    before = grown(TOKENS)
    begin_with(grown, other)
    assert not torch.equal(before, other(TOKENS))
    assert torch.allclose(grown(TOKENS), other(TOKENS), atol=1e-6)
    assert not grown.attn[0].qkv.weight[:, 32:].any()


def test_what_is_added_can_be_learned():
    grown = model(2, positions="sinusoidal", d_positions=8)
    begin_with(grown, model(1))
    grown.loss(TOKENS, TOKENS).backward()
    assert grown.attn[0].qkv.weight.grad[:, 32:].any()


@pytest.mark.parametrize("options", [{"d_model": 48}, {"vocab_size": 32}, {"n_layer": 1}, {"sink": False}])
def test_other_widths_are_refused(options):
    with pytest.raises(BadInput, match="cannot begin with"):
        begin_with(model(2, **options), model(1))
