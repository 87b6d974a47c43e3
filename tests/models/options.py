"""Small models of both architectures with every option, for tests."""

from typing import Any

import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.models.config import BDH_PLACES, PLACES, BDHConfig, TransformerConfig
from jali.models.transformer import Transformer

_CONCATENATED = {"positions": "concatenated", "d_positions": 4}
_FULL = {"afrac": 0.25, "sink": True, "bigram": "fixed", "unembed_bias": "fixed"}

OPTION_SETS: list[dict[str, Any]] = [
    {},
    {"afrac": 0.25},
    _FULL | {"norm_gain": False},
    _FULL | _CONCATENATED | {"bigram": "learned", "norm_gain": False},
    {"afrac": 0.25, "positions": "learned"},
    {"afrac": 0.25} | _CONCATENATED,
    {"afrac": 0.5, "positions": "sinusoidal", "d_positions": 4, "sink": True},
    {"afrac": 0.25, "afrac_places": ("attn_in", "attn_v", "attn_out", "mlp_in", "mlp_neuron", "mlp_out")},
    *({"afrac": 0.25, "afrac_places": (place,)} for place in PLACES),
    {"afrac": 1.0},
    {"norm_gain": False},
    {"norm": "layer"},
    {"norm": "layer", "norm_gain": False},
    {"norm": "layer", "norm_bias": True},
    {"norm": "layer", "norm_bias": True, "norm_gain": False, "sink": True},
    {"norm": "layer", "norm_bias": True, "afrac": 0.25} | _CONCATENATED,
    {"norm": "none", "activation": "relu", "causal": False, "attention_scale": 1.0},
    {"norm": "none", "causal": False, "sink": True, "afrac": 0.5},
    {"norm": "none"} | _CONCATENATED,
    {"norm_eps": 1e-3},
    {"tied": True, "bigram": "learned", "activation": "relu"},
    {"tied": True, "unembed_bias": "fixed", "bigram": "fixed"},
    {"bias": False, "sink": True},
    {"bias": False, "afrac": 0.25, "activation": "relu"},
    {"n_head": 3, "d_head": 4, "d_mlp": 24},
    {"d_head": 8, "afrac": 0.25},
    {"d_head": 16, "afrac": 0.25, "sink": True},
    {"d_head": 16},
    {"d_head": 32, "n_head": 1, "sink": True},
    {"n_layer": 1},
]


BDH_SETS: list[dict[str, Any]] = [
    {},
    {"norm": "rms"},
    {"residual": "neurons"},
    {"residual": "neurons", "norm": "rms", "untied": True, "damping": (0.1,)},
    {"untied": True},
    {"damping": (0.3,)},
    {"damping": (0.0, 0.05), "norm": "rms"},
    {"rotary": None},
    {"rotary": 100.0, "rotary_neurons": 32, "attention_scale": 1 / 16},
    {"n_head": 1},
    {"n_head": 4, "n_layer": 1},
    {"bigram": "fixed", "unembed_bias": "fixed", "norm": "rms"},
    {"bigram": "learned"},
    {"afrac": 0.5},
    *({"afrac": 0.25, "afrac_places": (place,), "norm": "rms"} for place in BDH_PLACES),
    {"dropout": 0.5},
    {"through_time": False},
]


def name_of(options: dict[str, Any]) -> str:
    """What a test of an option set is called."""
    return "-".join(f"{key}={value}" for key, value in options.items()) or "plain"


def tiny(seed: int = 0, fullness: float = 0.3, **options: Any) -> Transformer:
    """A random model of two layers whose weights are mostly zero; options of `TransformerConfig`."""
    torch.manual_seed(seed)
    shape = {"n_layer": 2, "d_model": 16, "d_head": 4, "vocab_size": 50, "context": 12}
    model = Transformer(TransformerConfig(**shape | options)).requires_grad_(False)
    for name, p in model.named_parameters():
        if name != "positions.weight" or options.get("positions") != "sinusoidal":
            p.copy_(torch.randn_like(p) * 0.5 * (torch.rand_like(p) < fullness))
    for norm in (m for m in model.modules() if getattr(m, "gain", None) is not None):
        norm.gain.uniform_(0.5, 1.5)
    for table in (model.bigram, model.unembed_bias):
        if table is not None:
            table.normal_().relu_()
    return model


def tokens(batch: int = 2, length: int = 12, vocabulary: int = 50, seed: int = 1) -> Tensor:
    """Random tokens of shape (batch, length)."""
    return torch.randint(0, vocabulary, (batch, length), generator=torch.Generator().manual_seed(seed))


def bdh(seed: int = 0, fullness: float = 0.4, **options: Any) -> BDH:
    """A random BDH of two passes whose weights are mostly zero, at rest; options of `BDHConfig`."""
    torch.manual_seed(seed)
    shape = {"n_layer": 2, "d_model": 8, "n_neuron": 32, "n_head": 2, "vocab_size": 50, "context": 12}
    model = BDH(BDHConfig(**shape | options)).requires_grad_(False).eval()
    for p in model.parameters():
        p.copy_(torch.randn_like(p) * 0.5 * (torch.rand_like(p) < fullness))
    for table in (model.bigram, model.unembed_bias):
        if table is not None:
            table.normal_().relu_()
    return model
