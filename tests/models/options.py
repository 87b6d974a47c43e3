"""Small models with every option, for tests."""

from typing import Any

import torch
from torch import Tensor

from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer

OPTION_SETS: list[dict[str, Any]] = [
    {},
    {"afrac": 0.25},
    {"afrac": 0.25, "sink": True, "bigram": "fixed", "unembed_bias": "fixed", "norm_gain": False},
    {"afrac": 0.25, "positions": "learned"},
    {"afrac": 0.25, "positions": "concatenated", "d_positions": 4},
    {"afrac": 0.5, "positions": "sinusoidal", "d_positions": 4, "sink": True},
    {"afrac": 0.25, "afrac_places": ("attn_in", "attn_v", "attn_out", "mlp_in", "mlp_neuron", "mlp_out")},
    {"norm": "layer", "norm_bias": True},
    {"norm": "layer", "norm_bias": True, "positions": "concatenated", "d_positions": 4, "afrac": 0.25},
    {"norm": "none", "activation": "relu", "causal": False, "attention_scale": 1.0},
    {"norm": "none", "positions": "concatenated", "d_positions": 4},
    {"tied": True, "bigram": "learned", "activation": "relu"},
    {"bias": False, "sink": True},
    {"n_head": 3, "d_head": 4, "d_mlp": 24},
]


def tiny(seed: int = 0, fullness: float = 0.3, **options: Any) -> Transformer:
    """A random model of two layers whose weights are mostly zero; options of `TransformerConfig`."""
    torch.manual_seed(seed)
    shape = {"n_layer": 2, "d_model": 16, "d_head": 4, "vocab_size": 50, "context": 12}
    model = Transformer(TransformerConfig(**shape | options)).requires_grad_(False)
    for p in model.parameters():
        p.copy_(torch.randn_like(p) * 0.5 * (torch.rand_like(p) < fullness))
    for norm in (m for m in model.modules() if getattr(m, "gain", None) is not None):
        norm.gain.uniform_(0.5, 1.5)
    if model.bigram is not None:
        model.bigram.normal_().relu_()
    return model


def tokens(batch: int = 2, length: int = 12, vocabulary: int = 50, seed: int = 1) -> Tensor:
    """Random tokens of shape (batch, length)."""
    return torch.randint(0, vocabulary, (batch, length), generator=torch.Generator().manual_seed(seed))
