"""How models lie on disk: matrices stored sparse, a digest beside them, folders as the Hugging Face hub has them."""

import dataclasses
import json
import re
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
from jali.models.config import BDHConfig, Config, TransformerConfig

SCHEMA = 1
WEIGHTS, CONFIG, TOKENIZER = "model.safetensors", "config.json", "tokenizer.json"
BESIDE = ("means.safetensors", "text.safetensors", "README.md")
"""What a model may bring along: node means, text at hand, its card."""
SHIPPED = resources.files("jali.models") / "shipped"

ARCHITECTURES: dict[str, type[Config]] = {"transformer": TransformerConfig, "bdh": BDHConfig}
"""What `architecture` in config.json says, and the options that follow."""

_SPARSE_BELOW = 0.5
_CODES = 65535


def encode(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Returns what is written: a matrix under half full as rows, columns and values (CSR), all else as it is.

    Every entry that is not 0.0 in the stored type is kept, denormals included; −0.0 becomes 0.0.
    """
    stored: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        tensor = tensor.detach().cpu() + 0  # −0.0 + 0 is 0.0.
        if tensor.ndim != 2 or int(tensor.count_nonzero()) >= _SPARSE_BELOW * tensor.numel():
            stored[name] = tensor.contiguous()
            continue
        rows, columns = tensor.nonzero(as_tuple=True)
        counts = torch.bincount(rows, minlength=len(tensor))
        small = torch.uint16 if tensor.shape[1] <= 2**16 else torch.int32
        stored[f"{name}#rows"] = torch.cat([counts.new_zeros(1), counts.cumsum(0)]).to(torch.int32)
        stored[f"{name}#columns"] = columns.to(small)
        stored[f"{name}#values"] = tensor[rows, columns]
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
            tensors[name] = _matrix(*(stored[f"{name}#{part}"] for part in ("rows", "columns", "values", "shape")))
        except KeyError as error:
            raise BadInput(f"a part of the matrix {name} is missing ({error})") from error
        except (RuntimeError, IndexError, ValueError, TypeError, OverflowError) as error:
            raise BadInput(f"the rows, columns and values of {name} do not fit together") from error
    return tensors


def _matrix(rows: Tensor, columns: Tensor, values: Tensor, shape: Tensor) -> Tensor:
    height, width = shape.tolist()
    columns = columns.to(torch.int64)
    fits = int(rows[0]) == 0 and int(rows[-1]) == len(columns) == len(values) and len(rows) == height + 1
    if not fits or bool((rows.diff() < 0).any()) or bool(((columns < 0) | (columns >= width)).any()):
        raise ValueError
    index = torch.repeat_interleave(torch.arange(height), rows.diff().long())
    return torch.zeros(height, width, dtype=values.dtype).index_put((index, columns), values)


def quantise(table: Tensor) -> Tensor:
    """Rounds a table of values ≥ 0 to 16-bit codes of its largest value, as it will be stored."""
    codes, step = _codes(table)
    return codes.float() * step


def _codes(table: Tensor) -> tuple[Tensor, Tensor]:
    step = table.max().float().clamp(min=1e-12) / _CODES
    return (table / step).round().to(torch.int32), step


def _encoded_table(table: Tensor) -> dict[str, Tensor]:
    """A fixed bigram table as 16-bit codes where they say all of it, which `quantise` makes sure of, else as it is."""
    if bool((table < 0).any()) or not torch.equal(quantise(table), table):
        return encode({"bigram": table})
    codes, step = _codes(table)
    parts = encode({"bigram": codes})
    values = "bigram#values" if "bigram#values" in parts else "bigram"
    codes = parts.pop(values).to(torch.uint16)
    return {**parts, values.replace("bigram", "bigram@codes", 1): codes, "bigram@step": step.reshape(1)}


def _decoded_table(stored: dict[str, Tensor]) -> dict[str, Tensor]:
    step = stored.pop("bigram@step", None)
    if step is None:
        return stored
    # Folders of the first days wrote the codes of a sparse table under `bigram#values`.
    for name, target in (("bigram@codes", "bigram"), ("bigram@codes#values", "bigram#values"), ("bigram#values",) * 2):
        if name in stored:
            codes = stored.pop(name)
            return {**stored, target: codes.float() * step}
    raise BadInput("the codes of the bigram table are missing")


def architecture(config: Config) -> str:
    """The name of the architecture whose options these are."""
    return next(name for name, kind in ARCHITECTURES.items() if isinstance(config, kind))


def fingerprint(config: Config, tensors: Mapping[str, Tensor]) -> str:
    """The digest of a model: over its tensors and those options that differ from their defaults.

    So an option that a later version adds, with the old behaviour as its default, leaves digests as they are. Whole
    numbers count as the float32 they are stored as.
    """
    options = {f.name: v for f in dataclasses.fields(config) if (v := getattr(config, f.name)) != f.default}
    typed = {name: tensor if tensor.is_floating_point() else tensor.float() for name, tensor in tensors.items()}
    return artefact.digest({"config": artefact.digest(options), **typed})


def write(
    folder: Path,
    config: Config,
    tensors: Mapping[str, Tensor],
    tokenizer: Tokenizer | None,
    half: frozenset[str],
) -> None:
    """Writes `model.safetensors` into a folder, and config.json and tokenizer.json where they are missing.

    Args:
        folder: of the model.
        config: of the model.
        tensors: its state, float32 or wider; stored as float32.
        tokenizer: of the model, or None.
        half: names of tensors that are rounded to float16.

    Raises:
        BadInput: the folder holds another model's config.json, cannot be written, or float16 cannot hold a value.
    """
    typed = {n: t.detach().to(torch.float16 if n in half else torch.float32) for n, t in tensors.items()}
    if any(not typed[name].isfinite().all() for name in half):
        raise BadInput("A weight is larger than float16 can hold; save this model in float32.")
    if (folder / CONFIG).exists() and read_config(folder) != config:
        raise BadInput(f"{folder} holds a model with other options, in its config.json; choose another folder.")
    if not (folder / CONFIG).exists():
        facts = {"schema": SCHEMA, "kind": "run", "architecture": architecture(config)}
        facts |= {"model": dataclasses.asdict(config), "made_by": artefact.made_by(), "parents": {}}
        artefact.write_json(folder / CONFIG, facts)
    if tokenizer is not None and not (folder / TOKENIZER).exists():
        artefact.write_atomic(folder / TOKENIZER, tokenizer.to_str())
    facts: dict[str, Any] = {"schema": SCHEMA}
    facts["digest"] = fingerprint(config, {name: tensor.float() for name, tensor in typed.items()})
    if (folder / TOKENIZER).exists():
        facts["tokenizer"] = artefact.digest(folder / TOKENIZER)
    table = typed.pop("bigram") if config.bigram == "fixed" else None
    stored = encode(typed) | ({} if table is None else _encoded_table(table))
    # One entry, since the library writes several in any order: the same model is the same file.
    artefact.write_atomic(folder / WEIGHTS, to_bytes(stored, {"jali": json.dumps(facts)}))


def read(folder: Path) -> tuple[Config, dict[str, Tensor]]:
    """Returns the configuration and the float32 tensors of a folder, which agree with the digest stored in it.

    Raises:
        BadInput: a file is missing, damaged, altered, cut off or of another schema.
    """
    config, path = read_config(folder), folder / WEIGHTS
    metadata, stored = read_tensors(path)
    try:
        facts = json.loads(metadata.get("jali", "{}"))
        schema = facts.get("schema", SCHEMA)
    except (ValueError, AttributeError) as error:
        raise BadInput(f"{path} is damaged: its metadata is no JSON object; copy or train it again.") from error
    if schema not in (SCHEMA, SCHEMA - 1):
        raise BadInput(f"{path} has schema {schema}, this version reads {SCHEMA}; read it with the one that wrote it.")
    try:
        tensors = {name: tensor.float() for name, tensor in decode(_decoded_table(stored)).items()}
    except BadInput as error:
        raise BadInput(f"{path} is damaged: {error}; copy or train it again.") from error
    if "digest" in facts and fingerprint(config, tensors) != facts["digest"]:
        raise BadInput(
            f"{path} or its {CONFIG} was altered after it was written (digests differ); copy or train it again."
        )
    tokenizer = folder / TOKENIZER
    if "tokenizer" in facts and (not tokenizer.exists() or artefact.digest(tokenizer) != facts["tokenizer"]):
        raise BadInput(f"{tokenizer} is not the tokenizer this model was saved with; copy it again.")
    return config, tensors


def read_config(folder: Path) -> Config:
    """Reads the options of a model from its config.json.

    Raises:
        BadInput: it is missing, damaged, of an architecture that is not known here, or describes something else.
    """
    data = artefact.read_json(folder / CONFIG, kind="run", schema=SCHEMA)
    name = data.get("architecture", "transformer")
    if not isinstance(name, str) or name not in ARCHITECTURES:
        raise BadInput(
            f"{folder / CONFIG} is of the architecture {name!r}; this version knows {', '.join(ARCHITECTURES)}."
        )
    try:
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data["model"].items()}
        return ARCHITECTURES[name](**values)
    except (KeyError, TypeError, AttributeError) as error:
        raise BadInput(f"{folder / CONFIG} describes no {name} this version knows ({error}).") from error


def read_tensors(path: Path) -> tuple[dict[str, str], dict[str, Tensor]]:
    """Returns the metadata and the tensors of a safetensors file.

    Raises:
        BadInput: it is missing, damaged or cut off.
    """
    try:
        with safe_open(path, "pt") as file:
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - not a mapping
            return file.metadata() or {}, tensors
    except FileNotFoundError as error:
        raise BadInput(f"There is no {path.name} in {path.parent}; check the path.") from error
    except (SafetensorError, OSError, ValueError) as error:
        raise BadInput(f"{path} is damaged or cut off ({error}); copy or make it again.") from error


def read_foreign(path: Path) -> dict[str, Tensor]:
    """Returns the tensors of a file that `torch.save` wrote of a state_dict, on the CPU; nothing in it is executed.

    Raises:
        BadInput: the file is missing, damaged, or holds something else.
    """
    try:
        tensors = torch.load(path, weights_only=True, map_location="cpu")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise BadInput(f"There is no file {path}; check the path.") from error
    except Exception as error:  # What a cut or altered pickle raises is not bounded.
        first = " ".join(str(error).split())[:160]
        raise BadInput(f"{path} is damaged, cut off or no file of weights ({first}); download it again.") from error
    if not isinstance(tensors, Mapping) or not all(isinstance(tensor, Tensor) for tensor in tensors.values()):
        raise BadInput(f"{path} is no file of weights: it does not hold tensors by name; save model.state_dict().")
    return dict(tensors)


def digest_in(folder: Path) -> str | None:
    """Returns the digest of the model that was saved into a folder, as its file says; None where none says so."""
    try:
        with safe_open(folder / WEIGHTS, "pt") as file:
            return json.loads((file.metadata() or {}).get("jali", "{}")).get("digest")
    except (SafetensorError, OSError, ValueError, AttributeError):
        return None


def shipped() -> list[str]:
    """Names of the models inside this package."""
    folder = Path(str(SHIPPED))
    return sorted(p.name for p in folder.iterdir() if (p / CONFIG).exists()) if folder.is_dir() else []


def is_packaged(folder: Path) -> bool:
    """Whether a folder lies among the models inside this package, where nothing is written."""
    return folder.resolve().is_relative_to(Path(str(SHIPPED)).resolve())


def find(name: Path | str, foreign: tuple[str, ...] = (), *, hub: bool = True) -> Path:
    """Returns the folder of a model.

    Args:
        name: a path or a text that names a folder; a shipped name, also as `shipped:NAME`; or `hub:OWNER/NAME`, which
            is downloaded. A `Path` is always a folder.
        foreign: further files that are worth downloading, of other layouts.
        hub: whether something may be downloaded; not where a file, rather than the user, names the model.

    Raises:
        BadInput: it is none of these, it is both a folder and a shipped name, or the hub does not give it.
    """
    folder = Path(name).expanduser()
    here = bool(str(name)) and folder.is_dir()
    if isinstance(name, Path):
        if not here:
            raise BadInput(f"There is no folder of a model at {name}; check the path.")
        return folder
    if name.startswith("hub:"):
        return _of_hub(name, foreign, allowed=hub)
    if name in (names := shipped()) and here:
        raise BadInput(
            f"{name!r} is a shipped model and also a folder here; write ./{name} for the folder and shipped:{name} "
            "for the shipped model."
        )
    if (known := name.removeprefix("shipped:")) in names:
        return Path(str(SHIPPED / known))
    if not here:
        raise BadInput(
            f"There is no model {name!r}: it is no folder, and no shipped model ({', '.join(names) or 'none here'}); "
            "a model of the Hugging Face hub is written hub:OWNER/NAME."
        )
    return folder


def spelled(name: Path | str) -> str:
    """Returns as text what `find` reads in the same way: a path that looks like another name with ./ before it."""
    text = str(name)
    other = text in shipped() or text.startswith(("hub:", "shipped:"))
    return f"./{text}" if isinstance(name, Path) and other else text


def _of_hub(name: str, foreign: tuple[str, ...], *, allowed: bool) -> Path:
    if not re.fullmatch(r"hub:[^/]+/[^/]+", name):
        raise BadInput(f"{name!r} is no model of the Hugging Face hub; write hub:OWNER/NAME.")
    if not allowed:
        raise BadInput(
            f"The model {name!r} is named by a file and would be downloaded; if you want that, name it with --model."
        )
    return _download(name.removeprefix("hub:"), [WEIGHTS, CONFIG, TOKENIZER, *BESIDE, *foreign])


def _download(name: str, files: list[str]) -> Path:
    from huggingface_hub import snapshot_download

    try:
        return Path(snapshot_download(name, allow_patterns=files))
    except Exception as error:  # Errors of its HTTP library come through, and that differs between versions.
        raise BadInput(
            f"The hub did not give the model {name!r} ({type(error).__name__}); check the name and the network."
        ) from error


def upload(folder: Path, name: str, *, private: bool) -> str:
    """Puts a folder on the Hugging Face hub under owner/name and returns its address.

    Raises:
        BadInput: the hub is not reached or refuses.
    """
    from huggingface_hub import HfApi

    api = HfApi()
    try:
        address = api.create_repo(name, private=private, exist_ok=True)
        api.upload_folder(repo_id=name, folder_path=folder)
    except Exception as error:  # As in `_download`.
        told = " ".join(str(error).split())[:200]
        raise BadInput(
            f"The hub did not take {name!r} ({type(error).__name__}: {told}); "
            "check the name and the network, and log in with `hf auth login`."
        ) from error
    return str(address)
