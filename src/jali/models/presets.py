"""Named model sizes: functions that return a configuration. `-dense` twins have all weights and no AbsTopK.

A BDH has no AbsTopK in either: x and y are sparse by themselves, so its twins differ in how they are trained alone.
"""

from collections.abc import Callable
from dataclasses import replace

from jali.artefact import BadInput
from jali.models.config import BDHConfig, Config, TransformerConfig


def tiny() -> TransformerConfig:
    """Trains in minutes on a laptop: the from-scratch demo."""
    return _sparse(n_layer=3, d_model=128)


def small() -> TransformerConfig:
    """The shipped model's size."""
    return _sparse(n_layer=4, d_model=256)


def medium() -> TransformerConfig:
    """Wants a GPU or a day."""
    return _sparse(n_layer=8, d_model=512)


def _sparse(n_layer: int, d_model: int) -> TransformerConfig:
    """Fixed positions read beside the stream, sinks, a fixed bigram table, AbsTopK 1/4 everywhere, and no gains."""
    return TransformerConfig(
        n_layer=n_layer,
        d_model=d_model,
        norm_gain=False,
        sink=True,
        positions="sinusoidal",
        bigram="fixed",
        unembed_bias="fixed",
        afrac=0.25,
    )


def _dense(width: int, n_layer: int) -> TransformerConfig:
    return replace(_sparse(n_layer, width), afrac=None)


def bdh_tiny() -> BDHConfig:
    """Trains in minutes on a laptop."""
    return _bdh(n_layer=4, d_model=128, n_neuron=2048)


def bdh_small() -> BDHConfig:
    """Beside `small`."""
    return _bdh(n_layer=4, d_model=256, n_neuron=8192)


def bdh_medium() -> BDHConfig:
    """Wants a GPU: the matrices of the paper's smallest model."""
    return _bdh(n_layer=8, d_model=256, n_neuron=32768)


def _bdh(n_layer: int, d_model: int, n_neuron: int) -> BDHConfig:
    """RMSNorm, under which zero stays zero, and the fixed tables of the transformers beside them."""
    # E y is about .004 at first (measured at density 1/16), of which LayerNorm's 1e-5 would take a part.
    facts = {"norm_eps": 1e-7, "norm": "rms", "bigram": "fixed", "unembed_bias": "fixed"}
    return replace(BDHConfig(n_layer=n_layer, d_model=d_model, n_neuron=n_neuron), **facts)


PRESETS: dict[str, Callable[[], Config]] = {
    "tiny": tiny,
    "small": small,
    "medium": medium,
    "tiny-dense": lambda: _dense(128, 3),
    "small-dense": lambda: _dense(256, 4),
    "small-dense-16": lambda: _dense(16, 4),
    "small-dense-32": lambda: _dense(32, 4),
    "small-dense-48": lambda: _dense(48, 4),
    "small-dense-64": lambda: _dense(64, 4),
    "small-dense-96": lambda: _dense(96, 4),
    "small-dense-128": lambda: _dense(128, 4),
    "medium-dense": lambda: _dense(512, 8),
    "bdh-tiny": bdh_tiny,
    "bdh-small": bdh_small,
    "bdh-medium": bdh_medium,
    "bdh-tiny-dense": bdh_tiny,
    "bdh-small-dense": bdh_small,
    "bdh-medium-dense": bdh_medium,
}


def preset(name: str) -> Config:
    """Returns the configuration of that name.

    Raises:
        BadInput: there is none; the message lists them.
    """
    if name not in PRESETS:
        raise BadInput(f"There is no preset {name!r}; presets are {', '.join(sorted(PRESETS))}.")
    return PRESETS[name]()
