"""Presets are configurations by name; each dense twin differs in AbsTopK and width alone, that of a BDH in nothing."""

import dataclasses

import pytest

from jali.artefact import BadInput
from jali.models.presets import PRESETS, preset

BDHS = [name for name in PRESETS if name.startswith("bdh-")]


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_is_a_configuration(name):
    config = preset(name)
    assert config == PRESETS[name]()
    assert config.heads * config.d_head == (config.neurons if name in BDHS else config.d_model)
    assert (config.afrac is None) == ("-dense" in name or name in BDHS)


@pytest.mark.parametrize("name", BDHS)
def test_a_bdh_is_wide_and_its_twin_is_the_same(name):
    config = preset(name)
    assert config.neurons >= 16 * config.d_model
    assert config == preset(name.removesuffix("-dense"))


@pytest.mark.parametrize("name", ["tiny", "small", "medium"])
def test_the_dense_twin_has_all_else_alike(name):
    assert dataclasses.replace(preset(f"{name}-dense"), afrac=0.25) == preset(name)


def test_the_shipped_size_is_wide_and_deep_enough():
    assert preset("small").d_model >= 256
    assert preset("small").n_layer >= 4


def test_an_unknown_name_lists_those_there_are():
    with pytest.raises(BadInput, match=r"no preset 'huge'; presets are bdh-medium, .*, medium, medium-dense"):
        preset("huge")
