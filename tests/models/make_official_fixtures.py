"""Runs the public class of arXiv 2511.13653 on tiny random weights and writes what it computes, for tests to compare.

    git clone https://github.com/openai/circuit_sparsity OFFICIAL
    python -m tests.models.make_official_fixtures OFFICIAL

A fixture holds the weights, some tokens, and the logits and every published hook in float32 and float64.
"""

import dataclasses
import importlib
import json
import sys
import types
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

FOLDER = Path(__file__).parents[1] / "fixtures/official"

_EIGHT = "attn_in,attn_out,mlp_in,mlp_out,mlp_neuron,attn_k,attn_q,attn_v"
_SIX = "attn_in,attn_out,mlp_in,mlp_out,mlp_neuron,attn_v"
_TOPK = {"rms_norm": True, "tied_unembed": False, "afrac": 0.25, "afrac_loctypes": _EIGHT}
OPTIONS: dict[str, dict[str, Any]] = {
    "eight-places": _TOPK | {"d_head": 16},
    "six-places": _TOPK | {"afrac": 0.125, "afrac_loctypes": _SIX},
    "sink": _TOPK | {"d_head": 16, "sink": True},
    "concatenated-sink": _TOPK
    | {"d_pos_emb": 4, "sink": True, "enable_bigram_table": True, "learnable_bigram_table": True},
    "sinusoidal": _TOPK | {"d_pos_emb": 6, "sinusoidal_cat_pos_emb": True},
    "bigram-learned": {
        "rms_norm": True,
        "tied_unembed": False,
        "enable_bigram_table": True,
        "learnable_bigram_table": True,
    },
    "bigram-fixed": _TOPK | {"enable_bigram_table": True},
    "tied": {"rms_norm": True, "tied_unembed": True, "bias": False},
    "relu": _TOPK | {"activation_type": "relu"},
    "layer-norm": {"rms_norm": False, "d_pos_emb": 4, "afrac": 0.5},
    "layer-norm-no-bias": {"rms_norm": False, "ln_bias": False, "d_mlp": 24},
}
_SHAPE = {"block_size": 12, "vocab_size": 40, "n_layer": 2, "n_head": 2, "d_model": 16, "grad_checkpointing": False}


def official(checkout: Path) -> types.ModuleType:
    """Imports the public module from a checkout; what it imports to read remote files is not needed and left empty."""
    for name in ("blobfile", "tiktoken", "tiktoken.load"):
        module = sys.modules.setdefault(name, types.ModuleType(name))
        module.__dict__.setdefault("read_file_cached", None)
    if str(checkout) not in sys.path:
        sys.path.insert(0, str(checkout))
    return importlib.import_module("circuit_sparsity.inference.gpt")


def computed(gpt: types.ModuleType, options: dict[str, Any], seed: int = 0) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Returns the tensors of a fixture and the fields of its `beeg_config.json`.

    Takes the first seed from the given one on with which float32 and float64 keep the same entries everywhere.
    """
    while True:
        torch.manual_seed(seed)
        model = gpt.GPT(gpt.GPTConfig(**_SHAPE | options)).eval().requires_grad_(False)
        for name, value in model.named_parameters():
            if not (name == "transformer.wpe.weight" and options.get("sinusoidal_cat_pos_emb")):
                value.copy_(_random(name, value))
        for value in model.buffers():
            value.copy_(torch.randn_like(value) * 0.2)
        tensors = {f"weights.{name}": value.clone() for name, value in model.state_dict().items()}
        tokens = tensors["tokens"] = torch.randint(0, _SHAPE["vocab_size"], (2, 5))
        narrow, wide = _run(model, tokens), _run(model.double(), tokens)
        if all(torch.equal(narrow[name] == 0, wide[name] == 0) for name in narrow):
            tensors |= {f"float32.{name}": value for name, value in narrow.items()}
            tensors |= {f"float64.{name}": value for name, value in wide.items()}
            return tensors, dataclasses.asdict(model.config)
        seed += 1000


def _random(name: str, like: Tensor) -> Tensor:
    """Of a size at which everything matters: gains near 1, maps that keep the size of a vector, small biases."""
    if ".ln_" in name and name.endswith("weight"):
        return torch.rand_like(like) + 0.5
    if like.ndim == 2 and not name.startswith(("transformer.wte", "transformer.wpe", "bigram")):
        return torch.randn_like(like) / like.shape[1] ** 0.5
    return torch.randn_like(like) * (0.2 if name.endswith("bias") else 1.0)


def _run(model: torch.nn.Module, tokens: Tensor) -> dict[str, Tensor]:
    hooks = importlib.import_module("circuit_sparsity.inference.hook_utils")
    with hooks.hook_recorder() as seen:
        logits, *_ = model(tokens)
    return {"logits": logits, **{name: value.contiguous().clone() for name, value in seen.items()}}


def main(checkout: str) -> None:
    """Writes every fixture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    gpt = official(Path(checkout).resolve())
    for name, options in OPTIONS.items():
        tensors, config = computed(gpt, options)
        untied = {key: value.clone() for key, value in tensors.items()}
        save_file(untied, FOLDER / f"{name}.safetensors", {"config": json.dumps(config)})
        print(FOLDER / f"{name}.safetensors")


if __name__ == "__main__":
    main(*sys.argv[1:])
