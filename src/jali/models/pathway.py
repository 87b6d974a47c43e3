"""Checkpoints of the code that Pathway published with the Dragon Hatchling (`pathwaycom/bdh`, `bdh.py`)."""

from collections.abc import Mapping
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.corpora.tokenizer import byte_tokenizer
from jali.models import storage
from jali.models.bdh import BDH
from jali.models.config import BDHConfig

_NAMES = ("encoder", "encoder_v", "decoder", "embed.weight", "lm_head")
_PHASES, _IGNORED = "attn.freqs", ("lm_gate",)
"""A buffer that follows from the sizes, and a parameter of early versions that was never read."""
_BASE = 2.0**16
_BYTES = 256
"""Tokens of the public code."""


def import_bdh(file: Path | str, out: Path | str, *, n_layer: int = 6, tokenizer: Tokenizer | None = None) -> Path:
    """Makes a model folder of a checkpoint of the public code, and returns it; nothing in the file is executed.

    Args:
        file: what `torch.save(model.state_dict(), file)` wrote.
        out: folder to write.
        n_layer: passes; a checkpoint does not say.
        tokenizer: of its tokens; of bytes, as in the public code, where None and the vocabulary has 256 entries.

    Raises:
        BadInput: the file is missing, damaged or no such checkpoint, it is of another vocabulary than the tokenizer's,
            or the folder holds another model or cannot be written.
    """
    model = load_bdh_reference(storage.read_foreign(Path(file)), n_layer)
    entries = model.config.vocab_size
    if tokenizer is not None and tokenizer.get_vocab_size() != entries:
        raise BadInput(
            f"{file} has {entries} tokens, and the tokenizer given {tokenizer.get_vocab_size()}; give the one it was "
            "trained with."
        )
    model.tokenizer = byte_tokenizer() if tokenizer is None and entries == _BYTES else tokenizer
    return model.save_pretrained(out)


def load_bdh_reference(state_dict: Mapping[str, Tensor], n_layer: int = 6) -> BDH:
    """Returns a checkpoint of the public code as a model, for evaluation, which gives the same logits.

    Read it with `torch.load(path, weights_only=True)`. Its names `encoder` and `decoder` are the other way round than
    the paper's; `models/bdh.py` has the map.

    Args:
        state_dict: of its class `BDH`, also of a compiled one (`_orig_mod.`).
        n_layer: passes; a checkpoint does not say.

    Raises:
        BadInput: tensors are missing, left over or of shapes that do not fit, or its phases are other ones.
    """
    tensors = {name.removeprefix("_orig_mod."): tensor for name, tensor in state_dict.items()}
    known = {*_NAMES, _PHASES, *_IGNORED}
    if missing := [name for name in _NAMES if name not in tensors]:
        raise BadInput(f"This is no checkpoint of the public BDH: it lacks {', '.join(missing)}.")
    if unknown := sorted(set(tensors) - known):
        raise BadInput(f"This is no checkpoint of the public BDH that is known here: it also has {', '.join(unknown)}.")
    lift, spread, write, embed, readout = (tensors[name] for name in _NAMES)
    if lift.ndim != 3 or embed.ndim != 2:
        raise BadInput(f"encoder has the shape (heads, d, m) and embed (V, d), got {lift.shape} and {embed.shape}.")
    (heads, width, per_head), vocabulary = lift.shape, len(embed)
    neurons = heads * per_head
    fitting = {"encoder_v": lift.shape, "decoder": (neurons, width), "lm_head": (width, vocabulary)}
    for name, shape in {**fitting, "embed.weight": (vocabulary, width)}.items():
        if tensors[name].shape != torch.Size(shape):
            raise BadInput(f"{name} has the shape {tuple(tensors[name].shape)}, and encoder asks for {tuple(shape)}.")
    config = BDHConfig(
        n_layer=n_layer, d_model=width, n_neuron=neurons, n_head=heads, vocab_size=vocabulary, rotary=_BASE
    )
    _check_phases(tensors.get(_PHASES), per_head)
    return BDH.of_tensors(
        config,
        {
            "embed.weight": embed,
            "passes.0.D_x.weight": lift.transpose(1, 2).reshape(neurons, width),
            "passes.0.D_y.weight": spread.transpose(1, 2).reshape(neurons, width),
            "passes.0.E.weight": write.T,
            "unembed.weight": readout.T,
            "pairs": torch.arange(per_head // 2).repeat(heads, 1),
        },
    )


def _check_phases(stored: Tensor | None, per_head: int) -> None:
    """Stored are turns per token, ω / 2π, of each neuron of a head."""
    if stored is None:
        return
    turns = _BASE ** (-2 * (torch.arange(per_head, dtype=torch.float64) // 2) / per_head) / (2 * torch.pi)
    found = stored.double().flatten()
    if found.shape != turns.shape or not torch.allclose(found, turns, rtol=1e-4, atol=1e-12):
        raise BadInput(f"{_PHASES} holds other phases than the public code makes of {per_head} neurons per head.")
