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
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, Config, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.storage import CONFIG, TOKENIZER, WEIGHTS, quantise, read_tensors, shipped
from jali.models.transformer import Transformer

__all__ = [
    "CONFIG", "TEXT", "TOKENIZER", "WEIGHTS", "load", "model_type", "own_folder", "quantise", "read_tensors", "save",
    "set_bigram", "shipped", "store_text", "text", "text_documents", "text_for_means", "text_sources",
]  # fmt: skip

TEXT = "text.safetensors"

_MODELS: dict[type[Config], type[LanguageModel]] = {TransformerConfig: Transformer, BDHConfig: BDH}


def model_type(config: Config) -> type[LanguageModel]:
    """The class of models with these options."""
    return _MODELS[type(config)]


def load(name: Path | str, *, hub: bool = True) -> LanguageModel:
    """Loads a model: a run folder, a folder in the released OpenAI layout, a shipped name, or one of the hub.

    The model carries `tokenizer` (None where the folder has none), `name` as given, without `shipped:`, and `folder`.

    Args:
        name: a `Path` is a folder. A text is a folder or a shipped name, refused where it is both: `./NAME` is the
            folder, `shipped:NAME` the shipped model. `hub:OWNER/NAME` is downloaded; nothing else is.
        hub: False where a file, rather than the user, names the model: then nothing is downloaded.

    Raises:
        BadInput: there is no such model, or its files are missing, damaged, altered or of another schema.
    """
    folder = storage.find(name, foreign=(openai.CONFIG, openai.WEIGHTS), hub=hub)
    if not (folder / openai.CONFIG).exists():
        model = model_type(storage.read_config(folder)).from_folder(folder)
    else:
        model = openai.load_openai(folder)
        if (folder / TOKENIZER).exists():
            model.tokenizer = load_tokenizer(folder / TOKENIZER)
    model.name = storage.spelled(name).removeprefix("shipped:")
    return model


def own_folder(model: LanguageModel) -> Path | None:
    """The folder of a model, where what is measured of it may be kept beside it.

    None where the folder holds another model, such as this one before it was edited, and within this package.
    """
    if model.folder is None or storage.is_packaged(model.folder) or storage.digest_in(model.folder) != model.digest:
        return None
    return model.folder


def save(model: LanguageModel, folder: Path | str, *, half: bool = False) -> Path:
    """Writes a model into a folder; see `LanguageModel.save_pretrained`."""
    return model.save_pretrained(folder, half=half)


def set_bigram(model: LanguageModel, bias_V: Tensor, table_VV: Tensor) -> None:
    """Fills the fixed bigram table and the constant beside it, rounded as stored."""
    if model.bigram is not None:
        model.bigram.data.copy_(quantise(table_VV))
    if model.unembed_bias is not None:
        model.unembed_bias.copy_(bias_V)


def store_text(
    folder: Path | str,
    windows_NT: Tensor,
    sources: Sequence[str],
    *,
    documents_N: Tensor | None = None,
    mixed_NT: Tensor | None = None,
) -> Path:
    """Gives a model folder text at hand: validation tokens that verbs read where they are given no text.

    Args:
        folder: of the model.
        windows_NT: tokens, shape (N, T), in [0, 65536).
        sources: where the text is from, such as `sympy==1.14.0/sympy/core/add.py (BSD-3-Clause)`.
        documents_N: number of the document in which each window begins.
        mixed_NT: windows of the text the model is trained on, drawn as in training, for node means alone.
    """
    data = {"windows": windows_NT.to(torch.uint16).contiguous()}
    if documents_N is not None:
        data["documents"] = documents_N.to(torch.int32)
    if mixed_NT is not None:
        data["mixed"] = mixed_NT.to(torch.uint16).contiguous()
    facts = {"sources": json.dumps(list(sources), ensure_ascii=False)}
    return artefact.write_atomic(Path(folder) / TEXT, to_bytes(data, facts))


def text(model: LanguageModel) -> Tensor | None:
    """The text a model brings along, int64 tokens of shape (N, T) from validation documents; None if it brings none.

    Raises:
        BadInput: the file is damaged, or its tokens are not of this model.
    """
    tensors = _text_tensors(model)
    return None if tensors is None else _windows(model, tensors.get("windows"))


def text_for_means(model: LanguageModel) -> Tensor | None:
    """The text to take node means over, (N, T): drawn as in training where the model brings such, else `text`.

    Raises:
        BadInput: as `text`.
    """
    mixed_NT = (_text_tensors(model) or {}).get("mixed")
    return text(model) if mixed_NT is None else _windows(model, mixed_NT)


def text_documents(model: LanguageModel) -> Tensor | None:
    """Numbers of the documents in which the windows of `text` begin, (N,); None where the file does not say.

    Raises:
        BadInput: the file is damaged.
    """
    return (_text_tensors(model) or {}).get("documents")


def _text_tensors(model: LanguageModel) -> dict[str, Tensor] | None:
    if model.folder is None or not (model.folder / TEXT).exists():
        return None
    return read_tensors(model.folder / TEXT)[1]


def _windows(model: LanguageModel, windows: Tensor | None) -> Tensor:
    path = TEXT if model.folder is None else model.folder / TEXT
    if windows is None or windows.ndim != 2 or not windows.numel():
        raise BadInput(f"{path} holds no windows of tokens; copy it again, or pass text with --text TOKENS.")
    windows = windows.long()
    if int(windows.max()) >= model.config.vocab_size or windows.shape[1] > model.config.context:
        raise BadInput(f"{path} holds text of another model; copy it again, or pass text with --text TOKENS.")
    return windows


def text_sources(model: LanguageModel) -> list[str]:
    """Where the text of `text` is from; empty if there is none.

    Raises:
        BadInput: the file is damaged.
    """
    if model.folder is None or not (model.folder / TEXT).exists():
        return []
    facts, _ = read_tensors(model.folder / TEXT)
    return json.loads(facts.get("sources", "[]"))
