"""How many neurons are on while a BDH learns text, by pass, in a wide and a narrow one.

Sections 1.3 and 4.1 of arXiv 2509.26507 say about 5 %, once of y and once of x. The paper's models are 16 times as wide
and more, and read another text. `BDHConfig` has no activation but ReLU, so there is no control with another one.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import mean
from jali.studies.bdh_lab.density import BUCKETS, densities
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import curve, dense, generator, trained
from jali.studies.bdh_lab.source_bytes import BYTES, Source, source
from jali.studies.card import table

_CLAIMED = 0.05


@dataclass(frozen=True, kw_only=True)
class Sparsity:
    """What is trained and looked at."""

    neurons: tuple[int, ...] = (2048, 256)
    """n of each model, a multiple of 64; the second one, 4 · d, is the control that is as wide as an MLP."""
    d_model: int = 64
    """d of all models."""
    n_layer: int = 4
    """Passes."""
    context: int = 128
    """Bytes of a window."""
    steps: int = 2000
    """Updates."""
    batch: int = 16
    """Windows of each."""
    lr: float = 2e-3
    """Peak learning rate."""
    text: Path | None = None
    """A file to read; Python's own library where none is given."""
    size: int = 4_000_000
    """Bytes of it that are used; the last tenth is measured on."""
    windows: int = 64
    """That are measured on at the end."""
    looks: int = 20
    """Times that densities are looked at while training."""

    def __post_init__(self) -> None:
        if not self.neurons or any(neurons % (8 * BUCKETS) for neurons in self.neurons):
            raise BadInput(
                f"Sparsity needs numbers of neurons that are multiples of {8 * BUCKETS}; got {self.neurons}."
            )
        if min(self.windows, self.steps) < 2 or not 1 <= self.looks <= self.steps:
            raise BadInput("Sparsity needs at least 2 windows and steps, and as many steps as looks.")

    def config(self, neurons: int) -> BDHConfig:
        """Of the model with so many neurons."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": neurons}
        return BDHConfig(**shape, vocab_size=BYTES, context=self.context)


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    told = []
    for row in facts["models"]:
        spans = {which: [one["value"] for one in row["trained"][which]] for which in ("x", "y")}
        shares = " and ".join(f"{100 * min(v):.0f} to {100 * max(v):.0f} % of {name}" for name, v in spans.items())
        told.append(f"{shares} with n = {row['neurons']} at {row['loss']['value']:.2f} nats per byte")
    parts = ["One model each. Share of neurons that are on, mean over windows of text that was not trained on:"]
    parts.append(table(["n", "pass", "x untrained", "x trained", "y untrained", "y trained"], _rows(facts)))
    losses = [[str(row["neurons"]), _told(row["loss"])] for row in facts["models"]]
    parts.append(table(["n", "test loss, nats per byte"], losses))
    return Findings(sentence="by pass " + "; ".join(told), tables="\n\n".join(parts))


def _rows(facts: Facts) -> list[list[str]]:
    found = []
    for row in facts["models"]:
        for layer in range(facts["options"]["n_layer"]):
            cells = [_told(row[when][which][layer]) for which in ("x", "y") for when in ("untrained", "trained")]
            found.append([str(row["neurons"]), str(layer + 1), *cells])
    return found


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Density against steps: y of each pass, the widest model beside the narrowest."""
    panels = figure.subplots(1, len(facts["models"]), sharey=True, squeeze=False)[0]
    for axes, row in zip(panels, facts["models"], strict=True):
        for which, style in (("x", "--"), ("y", "-")):
            for layer in range(facts["options"]["n_layer"]):
                points = [(step, found[which][layer]) for step, found in row["curve"]]
                axes.plot(*zip(*points, strict=True), style, color=f"C{layer}", label=f"{which}, pass {layer + 1}")
        axes.axhline(_CLAIMED, color="grey", linewidth=0.8, linestyle=":", label="the paper")
        axes.set(xlabel="steps", ylabel="share of neurons that are on", title=f"n = {row['neurons']}")
    panels[-1].set_ylim(0, None)
    panels[-1].legend(frameon=False, fontsize="x-small", loc="upper left", bbox_to_anchor=(1.0, 1.0))


@experiment(
    "sparsity",
    title="How many neurons are on",
    claim="that about 5 % of y (section 1.3), or of x (section 4.1), are not zero, without any penalty",
    options=Sparsity(),
    quick=Sparsity(
        neurons=(128, 64), d_model=8, n_layer=2, context=16, steps=4, batch=2, size=4000, windows=3, looks=2
    ),
    tell=tell,
    draw=paint,
)
def measure(options: Sparsity, place: Place) -> Facts:
    """Trains the models and looks at each, before and behind."""
    text = source(options.text, options.size, options.context)
    shown_BT = text.spread(options.windows, options.context)
    models, parents = [], {}
    for neurons in options.neurons:
        torch.manual_seed(place.seed)
        fresh = BDH(options.config(neurons)).eval()
        model, name = _trained(options, place, neurons, text), f"n{neurons}"
        parents[name] = model.digest
        looks = {"untrained": _by_pass(fresh, shown_BT), "trained": _by_pass(model, shown_BT)}
        facts = {"neurons": neurons, "loss": _loss(model, shown_BT), "curve": curve(place, name, "density")}
        models.append({**facts, **looks})
    options_told = asdict(options) | {"text": None if options.text is None else options.text.name}
    return {"models": models, "options": options_told, "parents": {**parents, "text": text.digest}}


def _trained(options: Sparsity, place: Place, neurons: int, text: Source) -> BDH:
    few_BT = text.spread(min(options.windows, 8), options.context)

    def look(model: BDH) -> dict[str, Any]:
        found = {which: densities(model, few_BT[:, :-1], which).mean(dim=(1, 2)).tolist() for which in ("x", "y")}
        return {"density": found}

    facts: dict[str, Any] = {"seed": place.seed, "source": {"text": text.digest, "seed": place.seed}, "look": look}
    return trained(
        place,
        f"n{neurons}",
        options.config(neurons),
        dense(options.steps, options.lr, options.batch, looks=options.looks),
        lambda step: text.batch(options.batch, options.context, generator(place.seed, 0, step)),
        **facts,
    )


def _by_pass(model: BDH, windows_BT: Tensor) -> dict[str, list[dict[str, Any]]]:
    """Density in each pass, with its interval over windows; the first byte, at which nothing is read, is left out."""
    found = {}
    for which in ("x", "y"):
        each_BL = torch.stack([densities(model, row[None, :-1], which)[:, 1:].mean(dim=(1, 2)) for row in windows_BT])
        found[which] = [mean(each_BL[:, layer].numpy(), "fraction").to_json() for layer in range(each_BL.shape[1])]
    return found


@torch.no_grad()
def _loss(model: BDH, windows_BT: Tensor) -> dict[str, Any]:
    each = [float(model.loss(row[None, :-1], row[None, 1:])) for row in windows_BT]
    return mean(each, "nats").to_json()
