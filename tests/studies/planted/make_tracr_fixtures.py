"""Compiles RASP programs with Tracr and writes each as a small fixture: weights, labels, inputs, outputs.

    pip install tracr-pypi          # brings jax and haiku; needed for this script alone
    python -m tests.studies.planted.make_tracr_fixtures

A fixture holds the tensors of our transformer, what each channel of the stream means, some inputs, and for those the
last residual stream and the outputs that Tracr's own model computes.
"""

import importlib
import itertools
import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file
from torch import Tensor

from jali.models.storage import encode

FOLDER = Path(__file__).parents[2] / "fixtures/tracr"

PROGRAMS = {
    "fraction of previous": "frac_prevs_1",
    "shift by one": "shift_by_one",
    "detect ab": "detect_pattern_ab",
    "length": "length_categorical_1",
    "pair balance": "pair_balance_1",
    "histogram": "hist",
    "count": "make_count_1",
    "sort unique": "sort_unique_1",
    "reverse": "reverse_1",
    "less frequent": "make_count_less_freq_categorical_1",
}
"""Our name of a program, and its name among Tracr's own test cases."""
_INPUTS = 64
_MAPS = {"attn.{}.out": "attn/linear", "mlp.{}.up": "mlp/linear_1", "mlp.{}.down": "mlp/linear_2"}


def compiled(name: str) -> Any:
    """Tracr's model of one of its test cases, and that case."""
    compiling = importlib.import_module("tracr.compiler.compiling")
    cases = importlib.import_module("tracr.compiler.test_cases").TEST_CASES
    case = next(case for case in cases if case["testcase_name"] == PROGRAMS[name])
    options = {"vocab": case["vocab"], "max_seq_len": case["max_seq_len"], "compiler_bos": "BOS"}
    return compiling.compile_rasp_to_model(case["program"], **options), case


def tensors(model: Any, outputs: list[str]) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The tensors of our transformer, and its options."""
    p = {name: {k: torch.tensor(np.array(v)) for k, v in part.items()} for name, part in model.params.items()}
    labels, c = model.residual_labels, model.model_config
    embedded, positions = p["token_embed"]["embeddings"], p["pos_embed"]["embeddings"]
    vocabulary = max(len(embedded), len(outputs))
    unembed = torch.zeros(vocabulary, len(labels))
    for row, label in enumerate(outputs):
        unembed[row, labels.index(label)] = 1.0
    found = {"embed.weight": torch.zeros(vocabulary, len(labels)), "positions.weight": positions}
    found |= {"unembed.weight": unembed}
    found["embed.weight"][: len(embedded)] = embedded
    for i in range(c.num_layers):
        name = f"transformer/layer_{i}"
        parts = [p[f"{name}/attn/{z}"] for z in ("query", "key", "value")]
        found[f"attn.{i}.qkv.weight"] = torch.cat([part["w"].T for part in parts])
        found[f"attn.{i}.qkv.bias"] = torch.cat([part["b"] for part in parts])
        for ours, theirs in _MAPS.items():
            part = p[f"{name}/{theirs}"]
            found[f"{ours.format(i)}.weight"], found[f"{ours.format(i)}.bias"] = part["w"].T, part["b"]
    options = {"n_layer": c.num_layers, "d_model": len(labels), "n_head": c.num_heads, "d_head": c.key_size}
    options |= {"d_mlp": c.mlp_hidden_size, "vocab_size": vocabulary, "context": len(positions), "activation": "relu"}
    options |= {"norm": "none", "positions": "learned", "causal": bool(c.causal)}
    return {name: tensor.float().contiguous() for name, tensor in found.items()}, options


def output_labels(model: Any, case: Any) -> list[str]:
    """Labels of the channels that Tracr reads the output from, in the order of its output encoding."""
    coded, stem = getattr(model.output_encoder, "encoding_map", None), case["program"].label
    if coded is None:
        return [stem]
    return [f"{stem}:{value}" for value, _ in sorted(coded.items(), key=lambda pair: pair[1])]


def inputs(model: Any, case: Any) -> tuple[Tensor, list[list[Any]]]:
    """All inputs of the longest length behind BOS, at most so many of them drawn."""
    words, length = sorted(case["vocab"], key=str), case["max_seq_len"]
    rows = list(itertools.product(words, repeat=length))
    if case["testcase_name"].startswith("sort_unique"):
        rows = list(itertools.permutations(words, min(length, len(words))))
    rows = random.Random(0).sample(rows, min(_INPUTS, len(rows)))
    texts = [["BOS", *row] for row in rows]
    return torch.tensor([model.input_encoder.encode(text) for text in texts]), texts


def main() -> None:
    """Writes every fixture."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, theirs in PROGRAMS.items():
        model, case = compiled(name)
        tokens, texts = inputs(model, case)
        outputs = output_labels(model, case)
        weights, options = tensors(model, outputs)
        runs = [model.apply(text) for text in texts]
        residual = torch.tensor(np.stack([np.array(run.transformer_output)[0] for run in runs]))
        out = torch.tensor(np.stack([np.array(run.unembedded)[0] for run in runs])).float()
        held = {f"weights.{key}": value for key, value in encode(weights).items()}
        held |= {"tokens": tokens, "residual": residual.float(), "outputs": out}
        facts = {"config": options, "labels": list(model.residual_labels), "outputs": outputs}
        facts |= {"program": theirs, "words": {str(k): v for k, v in model.input_encoder.encoding_map.items()}}
        path = FOLDER / f"{name.replace(' ', '-')}.safetensors"
        save_file({key: value.contiguous() for key, value in held.items()}, path, {"tracr": json.dumps(facts)})
        print(path, path.stat().st_size)


if __name__ == "__main__":
    main()
