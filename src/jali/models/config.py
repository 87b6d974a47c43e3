"""The shape of a transformer: every option of the published models, and what compiled programs need beyond them."""

import math
from dataclasses import dataclass, fields
from types import NoneType
from typing import Any, Literal, get_args, get_type_hints

import torch

from jali.artefact import BadInput

PLACES = ("attn_in", "attn_q", "attn_k", "attn_v", "attn_out", "mlp_in", "mlp_neuron", "mlp_out")
"""Where AbsTopK may act (figure 12), under the released names."""


@dataclass(frozen=True, kw_only=True)
class TransformerConfig:
    """Every option of the published models, and what compiled programs need beyond them."""

    n_layer: int
    """Blocks."""
    d_model: int
    """Channels of the residual stream."""
    n_head: int | None = None
    """Heads; d_model / d_head where None."""
    d_head: int = 16
    """Channels per head."""
    d_mlp: int | None = None
    """Neurons per block; 4 · d_model where None."""
    vocab_size: int = 2048
    """Entries of the tokenizer."""
    context: int = 256
    """Longest input, tokens. Bounds learned and sinusoidal positions; without positions it is only checked."""
    activation: Literal["gelu", "relu"] = "gelu"
    """Of the MLP; GELU in its exact erf form."""
    norm: Literal["rms", "layer", "none"] = "rms"
    """Before each sublayer and the unembedding."""
    norm_gain: bool = True
    """A learnable gain per channel."""
    norm_bias: bool = False
    """A learnable bias per channel; LayerNorm only."""
    norm_eps: float | None = None
    """Under the root; machine epsilon of float32 for RMSNorm, 1e-5 for LayerNorm where None."""
    bias: bool = True
    """Biases in the linear maps of each block."""
    tied: bool = False
    """Unembed with the embedding matrix."""
    unembed_bias: Literal["none", "fixed"] = "none"
    """A constant per token added to the logits (the released `final_logits_bias`); never trained."""
    bigram: Literal["none", "fixed", "learned"] = "none"
    """A dense V × V table whose row of the current token is added to the logits."""
    sink: bool = False
    """A learnable logit per head in the softmax denominator."""
    positions: Literal["none", "learned", "concatenated", "sinusoidal"] = "none"
    """`learned` adds to the embedding; `concatenated` (learned) and `sinusoidal` (fixed) are read beside each norm."""
    d_positions: int = 32
    """Channels of concatenated or sinusoidal positions; even for sinusoidal."""
    afrac: float | None = None
    """AbsTopK keeps int(afrac · width) channels at each of `afrac_places`; None turns it off. In (0, 1]."""
    afrac_places: tuple[str, ...] = PLACES
    """Any of `PLACES`."""
    causal: bool = True
    """A position attends to itself and what is before it; False is full attention."""
    attention_scale: float | None = None
    """Multiplies q·k; 1/sqrt(d_head) where None."""

    def __post_init__(self) -> None:
        kinds = get_type_hints(type(self))
        for field in fields(self):
            _check(field.name, getattr(self, field.name), kinds[field.name])
        if unknown := set(self.afrac_places) - set(PLACES):
            raise BadInput(f"afrac_places has {sorted(unknown)}; AbsTopK acts at any of {PLACES}.")
        if self.afrac is not None and not 0 < self.afrac <= 1:
            raise BadInput(f"afrac is a fraction in (0, 1] or none, got {self.afrac}.")
        if self.n_head is None and self.d_model % self.d_head:
            raise BadInput(f"d_model {self.d_model} is no multiple of d_head {self.d_head}; give n_head as well.")
        if self.norm_bias and self.norm != "layer":
            raise BadInput(f"norm_bias needs norm 'layer', got norm {self.norm!r}.")
        if self.positions == "sinusoidal" and self.d_positions % 2:
            raise BadInput(f"Sinusoidal positions need an even d_positions, got {self.d_positions}.")
        for place, width in self._widths.items():
            if self.kept(place, width) == 0:
                raise BadInput(
                    f"afrac {self.afrac} keeps none of the {width} channels at {place}; raise it, or take {place} "
                    "out of afrac_places."
                )

    @property
    def heads(self) -> int:
        """Heads per block."""
        return self.d_model // self.d_head if self.n_head is None else self.n_head

    @property
    def neurons(self) -> int:
        """Neurons per block."""
        return 4 * self.d_model if self.d_mlp is None else self.d_mlp

    @property
    def beside(self) -> int:
        """Channels of positions read beside the residual stream."""
        return self.d_positions if self.positions in ("concatenated", "sinusoidal") else 0

    @property
    def eps(self) -> float:
        """What stands under the root of a norm."""
        if self.norm_eps is not None:
            return self.norm_eps
        return 1e-5 if self.norm == "layer" else torch.finfo(torch.float32).eps

    @property
    def _widths(self) -> dict[str, int]:
        """Channels at each of `PLACES`."""
        read, heads = self.d_model + self.beside, self.heads * self.d_head
        into = {"attn_in": read, "attn_q": heads, "attn_k": heads, "attn_v": heads, "attn_out": self.d_model}
        return into | {"mlp_in": read, "mlp_neuron": self.neurons, "mlp_out": self.d_model}

    def kept(self, place: str, width: int) -> int | None:
        """Entries AbsTopK keeps at a place of that width; None where it does not act."""
        return int(self.afrac * width) if self.afrac is not None and place in self.afrac_places else None


def _check(name: str, value: Any, kind: Any) -> None:
    """Options come from files and command lines: each must be of its kind, sizes above zero, fractions finite."""
    choices = get_args(kind)
    if choices and not any(isinstance(choice, type) for choice in choices):
        fits, wanted = value in choices, " or ".join(map(repr, choices))
    elif choices and choices[0] is str:
        fits, wanted = isinstance(value, tuple), "a tuple of names"
    else:
        kinds = choices or (kind,)
        fits = type(value) in kinds or (float in kinds and type(value) is int)
        fits = fits and (type(value) not in (int, float) or (math.isfinite(value) and (value > 0 or float in kinds)))
        names = {int: "a count above 0", float: "a number", bool: "true or false", NoneType: "none"}
        wanted = " or ".join(names[k] for k in kinds)
    if not fits:
        raise BadInput(f"The option {name} of a transformer is {wanted}, got {value!r}.")
