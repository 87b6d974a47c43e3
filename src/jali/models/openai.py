"""Reads models in the layout of the public release of arXiv 2511.13653: `beeg_config.json` and `final_model.pt`.

Written from the layout; it accepts what the released files hold rather than only what their last loader does, and is
stricter: a field that changes the function is honoured or refused, and no tensor is missed or left over in silence.
"""

import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.models import storage
from jali.models.config import TransformerConfig
from jali.models.parts import Undrawn
from jali.models.transformer import Transformer

CONFIG, WEIGHTS = "beeg_config.json", "final_model.pt"

_COUNT, _MAYBE_COUNT = (int,), (int, type(None))
_FIELDS: dict[str, tuple[tuple[type, ...], Any]] = {
    "block_size": (_COUNT, 1024),
    "vocab_size": (_COUNT, 50304),
    "n_layer": (_COUNT, 12),
    "n_head": (_COUNT, 12),
    "d_head": (_MAYBE_COUNT, None),
    "d_model": (_COUNT, 768),
    "d_mlp": (_MAYBE_COUNT, None),
    "d_pos_emb": (_MAYBE_COUNT, None),
    "dropout": ((float, int), 0.0),
    "bias": ((bool,), True),
    "ln_bias": ((bool,), True),
    "rms_norm": ((bool,), False),
    "residual_activation_type": ((str,), "identity"),
    "activation_type": ((str,), "gelu"),
    "afrac": ((float, int, type(None)), None),
    "afrac_loctypes": ((str,), "attn_in,attn_out,mlp_in,mlp_out"),
    "tied_unembed": ((bool,), True),
    "enable_bigram_table": ((bool,), False),
    "learnable_bigram_table": ((bool,), False),
    "sinusoidal_cat_pos_emb": ((bool,), False),
    "flash": ((bool,), True),
    "sink": ((bool, type(None)), False),
}
"""What decides the function: the types a field may have, and its value where the file lacks it."""

_WITHOUT_EFFECT = {"debug_nans", "dropout_cat_pos_emb", "enable_sparse_kernels", "grad_checkpointing", "tokenizer_name"}
"""Fields of the released code that leave logits as they are."""


def load_openai(folder: Path | str) -> Transformer:
    """Loads a released model as ours, for evaluation: the same logits, and our sites under the published names.

    Fields of the file that the release itself does not know are left out; those that say something are named in a
    warning. The position table is added where `d_pos_emb` is null, as in the release, and has no effect where it is 0.

    Args:
        folder: with `beeg_config.json` and `final_model.pt`, which is read without executing anything in it.

    Raises:
        BadInput: a file is missing or damaged, an option is not one we have, or tensors are missing, left over or
            of another shape than the options say.
    """
    folder = Path(folder)
    facts = _facts(folder / CONFIG)
    config = _config(facts, folder / CONFIG)
    tensors = _renamed(_read(folder), facts, folder / WEIGHTS)
    tensors.setdefault("unembed_bias", torch.zeros(config.vocab_size))  # Old files lack it.
    _check_tensors(tensors, config, folder)
    model = Transformer.of_tensors(config, tensors)
    model.name, model.folder = str(folder), folder
    return model


def _check_tensors(tensors: Mapping[str, Tensor], config: TransformerConfig, folder: Path) -> None:
    with torch.device("meta"), Undrawn():
        expected = Transformer(config).state_dict()
    missing, unexpected = sorted(expected.keys() - tensors.keys()), sorted(tensors.keys() - expected.keys())
    if missing or unexpected:
        raise BadInput(
            f"{folder / WEIGHTS} does not hold the tensors that its {CONFIG} asks for: missing "
            f"{_published(missing)}, unexpected {_published(unexpected)}; check that the two belong together."
        )
    for name, tensor in tensors.items():
        if tensor.shape != expected[name].shape:
            raise BadInput(
                f"{folder / WEIGHTS} holds {_published([name])} of shape {tuple(tensor.shape)}, and its {CONFIG} asks "
                f"for {tuple(expected[name].shape)}; check that the two belong together."
            )


def _facts(path: Path) -> dict[str, Any]:
    """Every field that decides the function, checked; the rest is left out, by name where it says something."""
    data = artefact.read_json(path)
    if "n_mlp" in data:  # The old name.
        data["d_mlp"] = data.pop("n_mlp")
    if data.pop("use_tied_aux_matrix", None):
        raise BadInput(f"{path} sets use_tied_aux_matrix, which the released code does not read either.")
    ignored = {k: v for k, v in data.items() if k not in _FIELDS and k not in _WITHOUT_EFFECT and v is not None}
    if data.get("dropout"):
        ignored["dropout"] = data["dropout"]
    if ignored:
        told = ", ".join(f"{key} = {value!r}" for key, value in sorted(ignored.items()))
        warnings.warn(f"Fields of {path} that are ignored: {told}.", stacklevel=3)
    facts = {}
    for field, (types, default) in _FIELDS.items():
        value = facts[field] = data.get(field, default)
        number = int in types and isinstance(value, int | float) and value < 0
        if type(value) not in types or number or (types is _COUNT and value == 0):
            raise BadInput(f"{path} says {field} = {value!r}; {_wanted(types)} is needed.")
    return facts


def _wanted(types: tuple[type, ...]) -> str:
    names = {int: "a count", float: "a number", bool: "true or false", str: "text", type(None): "null"}
    return " or ".join(names[kind] for kind in types)


def _config(facts: Mapping[str, Any], path: Path) -> TransformerConfig:
    if facts["residual_activation_type"] != "identity" or facts["activation_type"] not in ("gelu", "relu"):
        raise BadInput(
            f"{path} asks for residual_activation_type {facts['residual_activation_type']!r} and activation_type "
            f"{facts['activation_type']!r}; this version has 'identity' and 'gelu' or 'relu'."
        )
    if facts["sink"] and not facts["flash"]:
        raise BadInput(f"{path} sets sink without flash: the released code leaves the sinks out then; set one of them.")
    if facts["d_pos_emb"] == 0 or facts["d_head"] == 0 or facts["d_mlp"] == 0:
        raise BadInput(f"{path} says 0 for d_pos_emb, d_head or d_mlp; null is the value for the default.")
    concatenated = "sinusoidal" if facts["sinusoidal_cat_pos_emb"] else "concatenated"
    table = "learned" if facts["learnable_bigram_table"] else "fixed"
    try:
        return TransformerConfig(
            n_layer=facts["n_layer"],
            d_model=facts["d_model"],
            n_head=facts["n_head"],
            d_head=facts["d_head"] or facts["d_model"] // facts["n_head"],
            d_mlp=facts["d_mlp"],
            vocab_size=facts["vocab_size"],
            context=facts["block_size"],
            activation=facts["activation_type"],
            norm="rms" if facts["rms_norm"] else "layer",
            norm_bias=facts["ln_bias"] and not facts["rms_norm"],
            bias=facts["bias"],
            tied=facts["tied_unembed"],
            unembed_bias="fixed",
            bigram=table if facts["enable_bigram_table"] else "none",
            sink=bool(facts["sink"]),
            positions="learned" if facts["d_pos_emb"] is None else concatenated,
            d_positions=facts["d_pos_emb"] or 32,
            afrac=facts["afrac"],
            afrac_places=tuple(place for place in facts["afrac_loctypes"].split(",") if place),
        )
    except BadInput as error:
        raise BadInput(f"{path} describes a model this version does not have: {error}") from error


def _read(folder: Path) -> dict[str, Tensor]:
    if not (folder / WEIGHTS).exists():
        raise BadInput(f"There is no {WEIGHTS} beside {folder / CONFIG}; check the folder.")
    return storage.read_foreign(folder / WEIGHTS)


_NAMES = {
    "transformer.wte.weight": "embed.weight",
    "transformer.wpe.weight": "positions.weight",
    "transformer.ln_f.": "norm.",
    "lm_head.weight": "unembed.weight",
    "final_logits_bias": "unembed_bias",
    "bigram_table": "bigram",
}
_BLOCK_NAMES = {
    "ln_1.": "attn.{}.read.norm.",
    "ln_p1.": "attn.{}.read.norm_positions.",
    "attn.c_attn.": "attn.{}.qkv.",
    "attn.c_proj.": "attn.{}.out.",
    "attn.attn_imp.sink_logit": "attn.{}.sink",
    "ln_2.": "mlp.{}.read.norm.",
    "ln_p2.": "mlp.{}.read.norm_positions.",
    "mlp.c_fc.": "mlp.{}.up.",
    "mlp.c_proj.": "mlp.{}.down.",
}


def _renamed(tensors: Mapping[str, Tensor], facts: Mapping[str, Any], path: Path) -> dict[str, Tensor]:
    """Released names to ours. The causal mask that models without flash store is no weight."""
    renamed = {_ours(name): tensor for name, tensor in tensors.items() if not name.endswith(".attn.bias")}
    if facts["tied_unembed"] and (unembed := renamed.pop("unembed.weight", None)) is not None:
        embed = renamed.get("embed.weight")
        if embed is not None and not torch.equal(embed, unembed):
            raise BadInput(f"{path} holds two different matrices for the embedding and unembedding, which are tied.")
        renamed["embed.weight"] = unembed
    return renamed


def _ours(name: str) -> str:
    """Our name of a released tensor; a name that the layout does not have stays as it is."""
    if name.startswith("transformer.h."):
        layer, _, rest = name.removeprefix("transformer.h.").partition(".")
        names, place = {old: new.format(layer) for old, new in _BLOCK_NAMES.items()}, rest
    else:
        names, place = _NAMES, name
    for old, new in names.items():
        if place.startswith(old):
            ours = new + place.removeprefix(old)
            return ours.removesuffix("weight") + "gain" if "norm" in new and ours.endswith(".weight") else ours
    return name


def _published(ours: list[str]) -> str:
    """Tensors under their released names, for an error."""
    return ", ".join(_released(name) for name in ours) or "none"


def _released(ours: str) -> str:
    layer = next((part for part in ours.split(".") if part.isdigit()), "")
    names = {new.format(layer): f"transformer.h.{layer}.{old}" for old, new in _BLOCK_NAMES.items()}
    for new, old in (names | {new: old for old, new in _NAMES.items()}).items():
        if ours.startswith(new):
            name = old + ours.removeprefix(new)
            return name.removesuffix("gain") + "weight" if name.endswith(".gain") else name
    return ours
