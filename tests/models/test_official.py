"""Our forward pass is the public class's: logits and every published hook, on the same weights."""

import dataclasses
import json
import os
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

from jali.models.openai import load_openai
from jali.models.transformer import Transformer
from tests.models import make_official_fixtures as fixtures


def stored(name):
    with safe_open(fixtures.FOLDER / f"{name}.safetensors", "pt") as file:
        return {key: file.get_tensor(key) for key in file.keys()}, json.loads(file.metadata()["config"])  # noqa: SIM118


def part(tensors, kind):
    return {key.removeprefix(f"{kind}."): value for key, value in tensors.items() if key.startswith(f"{kind}.")}


def released(folder, tensors, config):
    """A folder as it is released, loaded."""
    torch.save(part(tensors, "weights"), folder / "final_model.pt")
    (folder / "beeg_config.json").write_text(json.dumps(config))
    return load_openai(folder)


def in_double(model):
    """The same model in float64, where the public RMSNorm takes that type's epsilon."""
    config = model.config
    if config.norm == "rms":
        config = dataclasses.replace(config, norm_eps=torch.finfo(torch.float64).eps)
    wide = Transformer(config).double()
    wide.load_state_dict(model.state_dict())
    return wide.requires_grad_(False)


def off(model, tensors, kind):
    """The largest difference of any logit or hook."""
    logits, sites = model.run_with_cache(tensors["tokens"])
    expected = part(tensors, kind)
    assert expected.keys() - {"logits"} <= sites.keys()
    assert len(expected) == 11 * model.config.n_layer + 2
    return max((value - (logits if name == "logits" else sites[name])).abs().max() for name, value in expected.items())


@pytest.mark.parametrize("name", fixtures.OPTIONS)
def test_logits_and_hooks_are_those_of_the_public_class(name, tmp_path):
    tensors, config = stored(name)
    model = released(tmp_path, tensors, config)
    assert off(in_double(model), tensors, "float64") < 1e-10
    assert off(model, tensors, "float32") < 1e-5


@pytest.mark.parametrize("name", fixtures.OPTIONS)
def test_fixtures_exercise_what_they_are_named_after(name):
    tensors, config = stored(name)
    assert config == config | fixtures.OPTIONS[name]
    read = part(tensors, "float64")["0.attn.act_in"]
    kept = 1 if config["afrac"] is None else int(config["afrac"] * read.shape[-1]) / read.shape[-1]
    assert (read != 0).double().mean().item() == pytest.approx(kept)
    assert (fixtures.FOLDER / f"{name}.safetensors").stat().st_size <= 300_000


@pytest.mark.slow
@pytest.mark.skipif("JALI_OFFICIAL" not in os.environ, reason="JALI_OFFICIAL names no checkout of the public code")
@pytest.mark.parametrize("name", fixtures.OPTIONS)
def test_the_public_class_run_now_agrees(name, tmp_path):
    gpt = fixtures.official(Path(os.environ["JALI_OFFICIAL"]).resolve())
    for seed in range(5):
        tensors, config = fixtures.computed(gpt, fixtures.OPTIONS[name], seed)
        model = released(tmp_path, tensors, config)
        assert off(in_double(model), tensors, "float64") < 1e-10
        assert off(model, tensors, "float32") < 1e-5
