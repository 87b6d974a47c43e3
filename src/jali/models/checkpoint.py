"""Models by name: found, loaded from any layout, saved; and the text they bring along. Loading executes no code."""

import json
from collections.abc import Sequence
from pathlib import Path

import torch
from safetensors.torch import save as to_bytes
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.corpora.tokenizer import load_tokenizer
from jali.models import openai, storage
from jali.models.storage import CONFIG, TOKENIZER, WEIGHTS, quantise, read_tensors, shipped
from jali.models.transformer import Transformer

__all__ = [
    "CONFIG", "TEXT", "TOKENIZER", "WEIGHTS", "load", "quantise", "read_tensors", "save",
    "set_bigram", "shipped", "store_text", "text", "text_sources",
]  # fmt: skip

TEXT = "text.safetensors"


def load(name: Path | str) -> Transformer:
    """Loads a model: a shipped name, a run folder, a folder in the released OpenAI layout, or a hub id.

    The model carries `tokenizer` (None where the folder has none), `name` as given and `folder`.

    Raises:
        BadInput: there is no such model, or its files are missing, damaged, altered or of another schema.
    """
    folder = storage.find(name, foreign=(openai.CONFIG, openai.WEIGHTS))
    if not (folder / openai.CONFIG).exists():
        model = Transformer.from_folder(folder)
    else:
        model = openai.load_openai(folder)
        if (folder / TOKENIZER).exists():
            model.tokenizer = load_tokenizer(folder / TOKENIZER)
    model.name = str(name)
    return model


def save(model: Transformer, folder: Path | str, *, half: bool = False) -> Path:
    """Writes a model into a folder; see `Transformer.save_pretrained`."""
    return model.save_pretrained(folder, half=half)


def set_bigram(model: Transformer, bias_V: Tensor, table_VV: Tensor) -> None:
    """Fills the fixed bigram table and the constant beside it, rounded as stored."""
    if model.bigram is not None:
        model.bigram.data.copy_(quantise(table_VV))
    if model.unembed_bias is not None:
        model.unembed_bias.copy_(bias_V)


def store_text(folder: Path | str, windows_NT: Tensor, sources: Sequence[str]) -> Path:
    """Gives a model folder text at hand: validation tokens that verbs read where they are given no text.

    Args:
        folder: of the model.
        windows_NT: tokens, shape (N, T), in [0, 65536).
        sources: where the text is from, such as `sympy==1.14.0/sympy/core/add.py (BSD-3-Clause)`.
    """
    data = {"windows": windows_NT.to(torch.uint16).contiguous()}
    facts = {"sources": json.dumps(list(sources), ensure_ascii=False)}
    return artefact.write_atomic(Path(folder) / TEXT, to_bytes(data, facts))


def text(model: Transformer) -> Tensor | None:
    """The text a model brings along, int64 tokens of shape (N, T) from validation documents; None if it brings none.

    Raises:
        BadInput: the file is damaged, or its tokens are not of this model.
    """
    if model.folder is None or not (model.folder / TEXT).exists():
        return None
    _, tensors = read_tensors(model.folder / TEXT)
    windows = tensors.get("windows")
    if windows is None or windows.ndim != 2 or not windows.numel():
        raise BadInput(
            f"{model.folder / TEXT} holds no windows of tokens; copy it again, or pass text with --text TOKENS."
        )
    windows = windows.long()
    if int(windows.max()) >= model.config.vocab_size or windows.shape[1] > model.config.context:
        raise BadInput(
            f"{model.folder / TEXT} holds text of another model; copy it again, or pass text with --text TOKENS."
        )
    return windows


def text_sources(model: Transformer) -> list[str]:
    """Where the text of `text` is from; empty if there is none.

    Raises:
        BadInput: the file is damaged.
    """
    if model.folder is None or not (model.folder / TEXT).exists():
        return []
    facts, _ = read_tensors(model.folder / TEXT)
    return json.loads(facts.get("sources", "[]"))
