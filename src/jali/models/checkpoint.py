"""Stores models small, and finds them again by name, folder or hub id. Loading never executes code."""

import dataclasses
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as to_bytes
from tokenizers import Tokenizer
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.models import openai
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer

SCHEMA = 1
WEIGHTS, CONFIG, TOKENIZER = "model.safetensors", "config.json", "tokenizer.json"
SHIPPED = resources.files("jali.models") / "shipped"
_SPARSE_BELOW = 0.5
_CODES = 65535


def encode(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Returns what is written: a matrix under half full as rows, columns and values (CSR), all else as it is.

    Every entry that is not 0.0 in the stored type is kept, denormals included; −0.0 becomes 0.0.
    """
    stored: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        tensor = tensor.detach().cpu()
        if tensor.ndim != 2 or int(tensor.count_nonzero()) >= _SPARSE_BELOW * tensor.numel():
            stored[name] = tensor.contiguous()
            continue
        sparse = tensor.to_sparse_csr()
        small = torch.uint16 if tensor.shape[1] < 2**16 else torch.int32
        stored[f"{name}#rows"] = sparse.crow_indices().to(torch.int32)
        stored[f"{name}#columns"] = sparse.col_indices().to(small)
        stored[f"{name}#values"] = sparse.values().contiguous()
        stored[f"{name}#shape"] = torch.tensor(tensor.shape)
    return stored


def decode(stored: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Inverts `encode`.

    Raises:
        BadInput: the parts of a matrix do not fit together.
    """
    tensors = {name: tensor for name, tensor in stored.items() if "#" not in name}
    for name in {full.partition("#")[0] for full in stored if "#" in full}:
        try:
            rows, columns, values = (stored[f"{name}#{part}"] for part in ("rows", "columns", "values"))
            shape = tuple(stored[f"{name}#shape"].tolist())
            inside = len(columns) == len(values) == int(rows[-1]) and len(rows) == shape[0] + 1
            columns = columns.to(torch.int64)
            if not inside or (rows.diff() < 0).any() or (len(columns) and int(columns.max()) >= shape[1]):
                raise BadInput(f"the rows, columns and values of {name} do not fit a matrix of shape {shape}")
            index = torch.repeat_interleave(torch.arange(shape[0]), rows.diff().long())
            tensors[name] = torch.zeros(shape, dtype=values.dtype).index_put((index, columns), values)
        except (KeyError, IndexError) as error:
            raise BadInput(f"a part of the matrix {name} is missing ({error})") from error
    return tensors


def quantise(table: Tensor) -> Tensor:
    """Rounds a table of values ≥ 0 to 16-bit codes of its largest value, as it will be stored."""
    codes, step = _codes(table)
    return codes.float() * step


def _codes(table: Tensor) -> tuple[Tensor, Tensor]:
    step = table.max().float().clamp(min=1e-12) / _CODES
    return (table / step).round().to(torch.int32), step


def set_bigram(model: Transformer, bias_V: Tensor, table_VV: Tensor) -> None:
    """Fills the fixed bigram table and the constant beside it, rounded as stored."""
    if model.bigram is not None:
        model.bigram.data.copy_(quantise(table_VV))
    if model.unembed_bias is not None:
        model.unembed_bias.copy_(bias_V)


def save(model: Transformer, folder: Path | str) -> Path:
    """Writes `model.safetensors` into a folder, and config.json and tokenizer.json where they are missing."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: tensor for name, tensor in model.state_dict().items()}
    table = tensors.pop("bigram", None) if model.config.bigram == "fixed" else None
    stored = encode(tensors)
    if table is not None:
        codes, step = _codes(table)
        parts = encode({"bigram": codes})
        values = parts.pop("bigram#values", None)
        if values is None:
            parts = {"bigram@codes": codes.to(torch.uint16)}
        else:
            parts["bigram#values"] = values.to(torch.uint16)
        stored |= parts | {"bigram@step": step.reshape(1)}
    artefact.write_atomic(folder / WEIGHTS, to_bytes(stored, {"schema": str(SCHEMA)}))
    if not (folder / CONFIG).exists():
        facts = {"schema": SCHEMA, "kind": "run", "architecture": "transformer"}
        facts |= {"model": dataclasses.asdict(model.config), "made_by": artefact.made_by(), "parents": {}}
        artefact.write_json(folder / CONFIG, facts)
    if model.tokenizer is not None and not (folder / TOKENIZER).exists():
        artefact.write_atomic(folder / TOKENIZER, model.tokenizer.to_str())
    return folder


def load(name: Path | str) -> Transformer:
    """Loads a model: a shipped name, a run folder, a folder in the released OpenAI layout, or a hub id.

    The model carries `tokenizer` (None where the folder has none), `name` as given and `folder`.

    Raises:
        BadInput: there is no such model, or its files are missing, damaged or of another schema.
    """
    folder = _find(str(name))
    model = openai.load_openai(folder) if (folder / openai.CONFIG).exists() else _load_run(folder)
    model.name, model.folder = str(name), folder
    return model.eval().requires_grad_(False)


def shipped() -> list[str]:
    """Names of the models inside this package."""
    folder = Path(str(SHIPPED))
    return sorted(p.name for p in folder.iterdir() if (p / CONFIG).exists()) if folder.is_dir() else []


def _find(name: str) -> Path:
    if name in shipped():
        return Path(str(SHIPPED / name))
    folder = Path(name).expanduser()
    if folder.is_dir():
        return folder
    if folder.exists() or name.count("/") != 1 or name.startswith((".", "/", "~")):
        raise BadInput(
            f"There is no model {name!r}: it is no shipped model ({', '.join(shipped()) or 'none here'}), "
            "no folder, and no hub id of the form owner/name."
        )
    return _download(name)


def _download(name: str) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError, RepositoryNotFoundError

    patterns = [WEIGHTS, CONFIG, TOKENIZER, "means.safetensors", openai.CONFIG, openai.WEIGHTS]
    try:
        return Path(snapshot_download(name, allow_patterns=patterns))
    except (HfHubHTTPError, LocalEntryNotFoundError, RepositoryNotFoundError, OSError, ValueError) as error:
        raise BadInput(
            f"{name!r} is no folder here, and the hub did not give it ({type(error).__name__}); check the name and the network."
        ) from error


def _load_run(folder: Path) -> Transformer:
    data = artefact.read_json(folder / CONFIG, kind="run", schema=SCHEMA)
    model = Transformer(_config(data, folder))
    try:
        stored = _read(folder / WEIGHTS)
        stored = _decoded_table(stored)
        tensors = decode(stored)
    except BadInput as error:
        raise BadInput(f"{folder / WEIGHTS} is damaged: {error}; copy or train it again.") from error
    missing, unexpected = model.state_dict().keys() - tensors.keys(), tensors.keys() - model.state_dict().keys()
    if missing or unexpected:
        raise BadInput(f"{folder / WEIGHTS} does not fit its config.json: missing {sorted(missing)}, unexpected {sorted(unexpected)}.")
    try:
        model.load_state_dict(tensors)
    except RuntimeError as error:
        raise BadInput(f"{folder / WEIGHTS} does not fit its config.json: {' '.join(str(error).split())[:300]}") from error
    if (folder / TOKENIZER).exists():
        model.tokenizer = read_tokenizer(folder / TOKENIZER)
    return model


def _config(data: dict[str, Any], folder: Path) -> TransformerConfig:
    try:
        values = {key: tuple(value) if isinstance(value, list) else value for key, value in data["model"].items()}
        return TransformerConfig(**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"{folder / CONFIG} describes no transformer this version knows ({error}).") from error


def _read(path: Path) -> dict[str, Tensor]:
    try:
        with safe_open(path, "pt") as file:
            return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
    except FileNotFoundError as error:
        raise BadInput(f"{path.name} is missing") from error
    except (SafetensorError, OSError) as error:
        raise BadInput(str(error)) from error


def _decoded_table(stored: dict[str, Tensor]) -> dict[str, Tensor]:
    step = stored.pop("bigram@step", None)
    if step is None:
        return stored
    if "bigram@codes" in stored:
        return {**stored, "bigram": stored.pop("bigram@codes").float() * step}
    if "bigram#values" not in stored:
        raise BadInput("the bigram table's codes are missing")
    return stored | {"bigram#values": stored["bigram#values"].float() * step}


def read_tokenizer(path: Path) -> Tokenizer:
    """Reads a `tokenizer.json`.

    Raises:
        BadInput: it is missing or no tokenizer.
    """
    try:
        return Tokenizer.from_str(path.read_text())
    except Exception as error:  # The library raises bare Exception for whatever is wrong.
        raise BadInput(f"{path} is no tokenizer of the tokenizers library ({error}).") from error
