"""The shapes of models: every option of the transformer and of the Dragon Hatchling."""

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
        _check_kinds(self, "transformer")
        _check_places(self.afrac, self.afrac_places, PLACES)
        if self.n_head is None and self.d_model % self.d_head:
            raise BadInput(f"d_model {self.d_model} is no multiple of d_head {self.d_head}; give n_head as well.")
        if self.norm_bias and self.norm != "layer":
            raise BadInput(f"norm_bias needs norm 'layer', got norm {self.norm!r}.")
        if self.positions == "sinusoidal" and self.d_positions % 2:
            raise BadInput(f"Sinusoidal positions need an even d_positions, got {self.d_positions}.")
        for place, width in self._widths.items():
            _check_kept(self.afrac, place, width, self.kept(place, width))

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


BDH_PLACES = ("read", "value", "a", "u")
"""Where AbsTopK may act in a BDH: at the sites of these names, which are dense and as wide as the stream or H times."""


@dataclass(frozen=True, kw_only=True)
class BDHConfig:
    """Every option of the Dragon Hatchling (BDH-GPU, arXiv 2509.26507). Defaults are the code that was trained."""

    n_layer: int
    """Passes through the block; L of the paper."""
    d_model: int
    """Channels of the stream; d of the paper."""
    n_neuron: int | None = None
    """Neurons, a multiple of n_head; n of the paper. 128 · d_model where None."""
    n_head: int = 4
    """Heads, into which neurons are split; H of the paper."""
    vocab_size: int = 2048
    """Entries of the tokenizer."""
    context: int = 256
    """Tokens of a window in training and wherever texts are cut. No bound: a model reads on, state after state."""
    residual: Literal["stream", "neurons"] = "stream"
    """What a pass adds to: the stream (the trained code), or, in neuron space, x of the pass before (equation 8)."""
    untied: bool = False
    """Whether each pass has matrices of its own; one block is passed L times where False."""
    norm: Literal["layer", "rms"] = "layer"
    """Of the embedding, the memory's answer head by head, E y and the stream; without gains or biases."""
    norm_eps: float = 1e-5
    """Under the root of a norm; above 0."""
    rotary: float | None = 65536.0
    """Base of the phase: pair p of a head's neurons turns by rotary^(−2p/m) radians per token. None: no phase."""
    rotary_neurons: int | None = None
    """m in that power; neurons per head where None. A merged model keeps that of its parts."""
    damping: tuple[float, ...] = ()
    """What is written fades by exp(−damping) per token: one for all heads or one for each, at least 0; empty: none."""
    attention_scale: float | None = None
    """Multiplies scores; 1 where None. The norm behind takes it away again, but float16 needs about 1 / m."""
    dropout: float = 0.0
    """Share of y set to zero while training, in [0, 1). The public code has 0.1."""
    through_time: bool = True
    """Whether gradients flow through what the memory holds; where False, keys and values are cut off (section 7.2)."""
    unembed_bias: Literal["none", "fixed"] = "none"
    """A constant per token added to the logits; never trained."""
    bigram: Literal["none", "fixed", "learned"] = "none"
    """A dense V × V table whose row of the current token is added to the logits."""
    afrac: float | None = None
    """AbsTopK keeps int(afrac · width) channels at each of `afrac_places`; None turns it off. In (0, 1]."""
    afrac_places: tuple[str, ...] = BDH_PLACES
    """Any of `BDH_PLACES`."""

    def __post_init__(self) -> None:
        _check_kinds(self, "BDH")
        _check_places(self.afrac, self.afrac_places, BDH_PLACES)
        if self.neurons % self.n_head:
            raise BadInput(f"{self.neurons} neurons are no multiple of {self.n_head} heads; change n_neuron or n_head.")
        if self.rotary is not None and (self.rotary <= 0 or self.neurons % (2 * self.n_head)):
            raise BadInput(
                f"A rotary phase needs a base above 0 and pairs of neurons in each head, got {self.rotary} and "
                f"{self.neurons / self.n_head:g} neurons per head."
            )
        if len(self.damping) not in (0, 1, self.n_head) or min(self.damping, default=0.0) < 0:
            raise BadInput(
                f"damping is one number of at least 0, or one for each of {self.n_head} heads; got {self.damping}."
            )
        if self.norm_eps <= 0 or not 0 <= self.dropout < 1:
            raise BadInput(f"norm_eps is above 0 and dropout in [0, 1), got {self.norm_eps} and {self.dropout}.")
        for place in BDH_PLACES:
            width = self.d_model * (self.n_head if place == "a" else 1)
            _check_kept(self.afrac, place, width, self.kept(place, width))

    @property
    def neurons(self) -> int:
        """Neurons of all heads."""
        return 128 * self.d_model if self.n_neuron is None else self.n_neuron

    @property
    def heads(self) -> int:
        """Heads."""
        return self.n_head

    @property
    def d_head(self) -> int:
        """Neurons per head; m of the paper."""
        return self.neurons // self.n_head

    @property
    def causal(self) -> bool:
        """A position sees what is before it: always."""
        return True

    @property
    def fading(self) -> tuple[float, ...]:
        """Damping per head; empty where there is none."""
        if not any(self.damping):
            return ()
        return self.damping * self.n_head if len(self.damping) == 1 else self.damping

    def kept(self, place: str, width: int) -> int | None:
        """Entries AbsTopK keeps at a place of that width; None where it does not act."""
        return int(self.afrac * width) if self.afrac is not None and place in self.afrac_places else None


Config = TransformerConfig | BDHConfig
"""The options of a model of any architecture."""


def _check_places(afrac: float | None, places: tuple[str, ...], known: tuple[str, ...]) -> None:
    if unknown := set(places) - set(known):
        raise BadInput(f"afrac_places has {sorted(unknown)}; AbsTopK acts at any of {known}.")
    if afrac is not None and not 0 < afrac <= 1:
        raise BadInput(f"afrac is a fraction in (0, 1] or none, got {afrac}.")


def _check_kept(afrac: float | None, place: str, width: int, kept: int | None) -> None:
    if kept == 0:
        raise BadInput(
            f"afrac {afrac} keeps none of the {width} channels at {place}; raise it, or take {place} "
            "out of afrac_places."
        )


def _check_kinds(config: Any, architecture: str) -> None:
    kinds = get_type_hints(type(config))
    for field in fields(config):
        _check(field.name, getattr(config, field.name), kinds[field.name], architecture)


def _check(name: str, value: Any, kind: Any, architecture: str) -> None:
    """Options come from files and command lines: each must be of its kind, sizes above zero, fractions finite."""
    choices = get_args(kind)
    if choices and not any(isinstance(choice, type) for choice in choices):
        fits, wanted = value in choices, " or ".join(map(repr, choices))
    elif choices and choices[0] is str:
        fits, wanted = isinstance(value, tuple), "a tuple of names"
    elif choices and choices[-1] is Ellipsis:
        fits = isinstance(value, tuple) and all(type(one) in (int, float) and math.isfinite(one) for one in value)
        wanted = "a tuple of numbers"
    else:
        kinds = choices or (kind,)
        fits = type(value) in kinds or (float in kinds and type(value) is int)
        fits = fits and (type(value) not in (int, float) or (math.isfinite(value) and (value > 0 or float in kinds)))
        names = {int: "a count above 0", float: "a number", bool: "true or false", NoneType: "none"}
        wanted = " or ".join(names[k] for k in kinds)
    if not fits:
        raise BadInput(f"The option {name} of a {architecture} is {wanted}, got {value!r}.")
