"""Options that have no meaning are refused by name, those that follow from others are derived."""

import dataclasses

import pytest
import torch

from jali.artefact import BadInput
from jali.models.config import PLACES, BDHConfig, TransformerConfig

PLAIN = TransformerConfig(n_layer=2, d_model=64)


def test_sizes_follow_from_others():
    assert (PLAIN.heads, PLAIN.neurons, PLAIN.beside) == (4, 256, 0)
    assert dataclasses.replace(PLAIN, n_head=3, d_mlp=7).heads == 3
    assert dataclasses.replace(PLAIN, n_head=3, d_mlp=7).neurons == 7
    assert dataclasses.replace(PLAIN, d_model=50, n_head=3).heads == 3


@pytest.mark.parametrize(("positions", "beside"), [("none", 0), ("learned", 0), ("concatenated", 8), ("sinusoidal", 8)])
def test_only_concatenated_positions_lie_beside(positions, beside):
    assert dataclasses.replace(PLAIN, positions=positions, d_positions=8).beside == beside


def test_epsilon_is_the_released_one_unless_given():
    assert PLAIN.eps == torch.finfo(torch.float32).eps
    assert dataclasses.replace(PLAIN, norm="layer").eps == 1e-5
    assert dataclasses.replace(PLAIN, norm_eps=0.0).eps == 0.0


def test_the_fraction_is_rounded_down_at_its_places_alone():
    config = dataclasses.replace(PLAIN, afrac=0.3, afrac_places=("attn_in", "mlp_out"))
    assert config.kept("attn_in", 64) == 19
    assert config.kept("mlp_out", 10) == 3
    assert config.kept("attn_q", 64) is None
    assert all(PLAIN.kept(place, 64) is None for place in PLACES)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"afrac_places": ("attn_in", "resid")}, r"\['resid'\]"),
        ({"afrac": 0.0}, "afrac"),
        ({"afrac": 1.1}, "afrac"),
        ({"afrac": float("nan")}, "afrac"),
        ({"afrac": 0.01}, "keeps none of the .* channels at attn_in; raise it"),
        ({"d_model": 50}, "no multiple"),
        ({"norm_bias": True}, "norm_bias needs norm 'layer'"),
        ({"positions": "sinusoidal", "d_positions": 5}, "even"),
        ({"n_layer": 0}, "n_layer of a transformer is a count above 0, got 0"),
        ({"d_model": -16}, "d_model"),
        ({"d_head": "16"}, "d_head"),
        ({"n_head": 2.0}, "n_head"),
        ({"vocab_size": True}, "vocab_size"),
        ({"bias": 1}, "bias of a transformer is true or false"),
        ({"activation": "swish"}, "'gelu' or 'relu', got 'swish'"),
        ({"positions": ["none"]}, "positions"),
        ({"norm_eps": float("inf")}, "norm_eps"),
        ({"afrac_places": ["attn_in"]}, "a tuple of names"),
        ({"attention_scale": "big"}, "attention_scale"),
    ],
)
def test_what_has_no_meaning_is_refused_by_name(options, sentence):
    with pytest.raises(BadInput, match=sentence):
        dataclasses.replace(PLAIN, **options)


@pytest.mark.parametrize(
    "options", [{"attention_scale": 1}, {"attention_scale": -0.5}, {"afrac": 1}, {"afrac_places": ()}]
)
def test_what_has_one_is_taken(options):
    assert dataclasses.replace(PLAIN, **options) != PLAIN


def test_a_configuration_does_not_change():
    with pytest.raises(dataclasses.FrozenInstanceError):
        PLAIN.n_layer = 3


BDH = BDHConfig(n_layer=2, d_model=32, n_neuron=64)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"n_neuron": 66}, "66 neurons are no multiple of 4 heads"),
        ({"n_neuron": 60}, r"pairs of neurons in each head, got 65536\.0 and 15 neurons per head"),
        ({"rotary": -2.0}, "base above 0"),
        ({"damping": (0.1, 0.2)}, "one for each of 4 heads"),
        ({"damping": (-0.1,)}, "at least 0"),
        ({"damping": (float("nan"),)}, "damping of a BDH is a tuple of numbers"),
        ({"damping": 0.1}, "damping of a BDH is a tuple of numbers"),
        ({"dropout": 1.0}, r"dropout in \[0, 1\)"),
        ({"norm_eps": 0.0}, "norm_eps is above 0"),
        ({"norm": "none"}, "'layer' or 'rms'"),
        ({"residual": "both"}, "'stream' or 'neurons'"),
        ({"afrac_places": ("read", "mlp_in")}, r"\['mlp_in'\]"),
        ({"afrac": 0.01}, "keeps none of the 32 channels at read; raise it"),
        ({"n_layer": 0}, "n_layer of a BDH is a count above 0, got 0"),
    ],
)
def test_of_a_bdh_too_what_has_no_meaning_is_refused(options, sentence):
    with pytest.raises(BadInput, match=sentence):
        dataclasses.replace(BDH, **options)


def test_a_bdh_follows_from_few_numbers():
    config = BDHConfig(n_layer=6, d_model=256, vocab_size=256)
    assert (config.neurons, config.heads, config.d_head) == (32768, 4, 8192)
    assert config.causal and config.fading == ()
    assert dataclasses.replace(BDH, damping=(0.5,)).fading == (0.5,) * 4
    assert dataclasses.replace(BDH, damping=(0, 0, 1, 0)).fading == (0, 0, 1, 0)
    assert dataclasses.replace(BDH, damping=(0.0,)).fading == ()
    assert dataclasses.replace(BDH, rotary=None, n_neuron=60).d_head == 15
