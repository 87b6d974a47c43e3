"""Scaling in n: losses of BDHs of more and more neurons at equal tokens, beside transformers of equal parameters.

Section 4.2 and figure 7 of arXiv 2509.26507, where n goes from 32 to 1,049 thousand on translated text. Here it is
Python's library, read once or less, and rates are not searched for either model. Equal parameters are not equal work:
a BDH uses the same weights in every pass. The variant that the paper finds at a transformer's loss has no published
equations.
"""

from dataclasses import asdict, dataclass
from typing import Any, Literal

import numpy as np
import torch

from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.config import BDHConfig, Config, TransformerConfig
from jali.models.model import LanguageModel
from jali.models.parts import Undrawn
from jali.stats import student
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.bdh_lab.source_bytes import BYTES, source
from jali.studies.card import table

Kind = Literal["BDH", "transformer"]


@dataclass(frozen=True, kw_only=True)
class Scaling:
    """What is trained."""

    neurons: tuple[int, ...] = (256, 512, 1024, 2048, 4096)
    """n of the BDHs; at least two."""
    seeds: int = 3
    """Models of each size, seeds counting from `seed`; at least two."""
    d_model: int = 64
    """d of the BDHs."""
    n_layer: int = 2
    """Passes of the BDHs, blocks of the transformers."""
    context: int = 64
    """Bytes of a window."""
    steps: int = 450
    """Updates of every model."""
    batch: int = 16
    """Windows of each."""
    lr: float = 3e-3
    """Peak learning rate of the BDHs."""
    transformer_lr: float = 3e-3
    """That of the transformers."""
    transformers: bool = True
    """Whether there are transformers."""
    size: int = 4_000_000
    """Bytes of Python's library that are used; the last tenth is measured on."""
    windows: int = 256
    """That are measured on."""

    def __post_init__(self) -> None:
        if len(set(self.neurons)) < 2 or self.seeds < 2:
            raise BadInput(f"A slope needs two sizes and two seeds at least, got {self.neurons} and {self.seeds}.")

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """Architectures that are trained."""
        return ("BDH", "transformer") if self.transformers else ("BDH",)

    def config(self, kind: Kind, neurons: int) -> Config:
        """Of the BDH of so many neurons, or of the transformer of as many parameters."""
        reads: dict[str, Any] = {"n_layer": self.n_layer, "vocab_size": BYTES, "context": self.context}
        bdh = BDHConfig(**reads, d_model=self.d_model, n_neuron=neurons)
        if kind == "BDH":
            return bdh
        shapes = (_transformer(reads, width) for width in range(4, 8 * neurons, 4))
        wanted, before = parameters(bdh), None
        for shape in shapes:
            if before is not None and abs(parameters(shape) - wanted) > abs(parameters(before) - wanted):
                return before
            before = shape
        raise BadInput(f"No transformer has as many parameters as a BDH of {neurons} neurons.")


def _transformer(reads: dict[str, Any], width: int) -> TransformerConfig:
    return TransformerConfig(**reads, d_model=width, n_head=4, d_head=width // 4, positions="learned")


def parameters(config: Config) -> int:
    """How many a model of this configuration has, embedding and readout among them."""
    with torch.device("meta"), Undrawn():
        return sum(parameter.numel() for parameter in checkpoint.model_type(config)(config).parameters())


def slope(sizes: list[int], losses: list[float]) -> float:
    """Of the line of least squares through logarithms of losses against those of sizes."""
    return float(np.polyfit(np.log(sizes), np.log(losses), 1)[0])


def tell(facts: Facts) -> Findings:
    """The sentence and the table."""
    slopes = {row["kind"]: row["slope"] for row in facts["slopes"]}
    rows = [row for row in facts["rows"] if row["kind"] == "BDH"]
    ends = (rows[0], rows[-1])
    told = " and ".join(f"{row['loss']['value']:.3f} at n = {row['neurons']}" for row in ends)
    beside = ", the transformers' with " + _told(slopes["transformer"]) if "transformer" in slopes else ""
    sentence = (
        f"losses of {told} nats per byte after {facts['tokens']:,} bytes; in logarithms the loss changes with the "
        f"parameters at a slope of {_told(slopes['BDH'])}{beside}"
    )
    head = ["n", "parameters", "BDH", "transformer: width", "parameters", "transformer", "BDH − transformer"]
    lines = [_line(facts, row) for row in rows]
    used = len(head) if facts["options"]["transformers"] else 3
    intro = (
        f"Means over {facts['options']['seeds']} seeds with Student's t intervals; nats per byte on text that was not "
        "trained on. Differences are seed by seed. The slope is that of each seed's line."
    )
    return Findings(sentence=sentence, tables=f"{intro}\n\n{table(head[:used], [line[:used] for line in lines])}")


def _line(facts: Facts, row: dict[str, Any]) -> list[str]:
    own = [f"{row['neurons']:,}", f"{row['parameters']:,}", _told(row["loss"])]
    other = [one for one in facts["rows"] if one["kind"] == "transformer" and one["neurons"] == row["neurons"]]
    return own + [
        cell
        for one in other
        for cell in (str(one["width"]), f"{one['parameters']:,}", _told(one["loss"]), _told(row["apart"]))
    ]


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Losses against parameters, every seed a point."""
    axes = figure.subplots(1, 1)
    for i, kind in enumerate(row["kind"] for row in facts["slopes"]):
        rows = [row for row in facts["rows"] if row["kind"] == kind]
        sizes = [row["parameters"] for row in rows]
        axes.loglog(sizes, [row["loss"]["value"] for row in rows], color=f"C{i}", label=kind)
        for row in rows:
            axes.loglog([row["parameters"]] * len(row["losses"]), row["losses"], ".", color=f"C{i}")
    axes.set(xlabel="parameters", ylabel="loss, nats per byte")
    axes.legend(frameon=False, fontsize="small")


@experiment(
    "scaling",
    title="Loss against the number of neurons",
    claim="that the loss of a BDH falls as n grows, in the same way as a transformer's of equal parameters "
    "(section 4.2, figure 7)",
    options=Scaling(),
    quick=Scaling(
        neurons=(16, 128), seeds=2, d_model=16, n_layer=1, context=16, steps=2, batch=2, size=4000, windows=4
    ),
    tell=tell,
    draw=paint,
)
def measure(options: Scaling, place: Place) -> Facts:
    """Trains every size of every kind from every seed, and measures all alike."""
    text = source(None, options.size, options.context)
    shown_BT = text.spread(options.windows, options.context)
    rows, parents = [], {"text": text.digest}
    for neurons in options.neurons:
        found: dict[Kind, list[float]] = {}
        for kind in options.kinds:
            models = [_trained(options, place, kind, neurons, text, seed) for seed in _seeds(options, place)]
            found[kind] = [_loss(model, shown_BT) for model in models]
            config = models[0].config
            size = {"parameters": parameters(config), "width": config.d_model}
            row = {"kind": kind, "neurons": neurons, **size, "losses": found[kind]}
            rows.append({**row, "loss": student(found[kind], "nats").to_json()})
            parents |= {_name(kind, neurons, place.seed + i): model.digest for i, model in enumerate(models)}
        if "transformer" in found:
            apart = [one - other for one, other in zip(found["BDH"], found["transformer"], strict=True)]
            rows[-2]["apart"] = student(apart, "nats").to_json()
    facts = {"rows": rows, "slopes": [_slope(rows, kind) for kind in options.kinds]}
    tokens = options.steps * options.batch * options.context
    return {**facts, "tokens": tokens, "options": asdict(options), "parents": parents}


def _seeds(options: Scaling, place: Place) -> range:
    return range(place.seed, place.seed + options.seeds)


def _slope(rows: list[dict[str, Any]], kind: Kind) -> dict[str, Any]:
    """Of each seed's losses, and over the seeds."""
    own = sorted((row for row in rows if row["kind"] == kind), key=lambda row: row["parameters"])
    sizes, by_seed = [row["parameters"] for row in own], zip(*(row["losses"] for row in own), strict=True)
    slopes = [slope(sizes, list(losses)) for losses in by_seed]
    return {"kind": kind, "slopes": slopes, "slope": student(slopes, "slope").to_json()}


def _name(kind: Kind, neurons: int, seed: int) -> str:
    return f"{kind.lower()}-n{neurons}-seed{seed}"


def _trained(options: Scaling, place: Place, kind: Kind, neurons: int, text: Any, seed: int) -> LanguageModel:
    """One model; a transformer is named after the neurons of the BDH it stands beside."""
    lr = options.lr if kind == "BDH" else options.transformer_lr
    facts: dict[str, Any] = {"seed": seed, "source": {"text": text.digest, "seed": seed}}

    def batch(step: int) -> Any:
        return text.batch(options.batch, options.context, generator(seed, 0, step))

    loop = dense(options.steps, lr, options.batch)
    name = _name(kind, neurons, seed)
    return trained(place, name, options.config(kind, neurons), loop, batch, **facts)


@torch.no_grad()
def _loss(model: LanguageModel, shown_BT: torch.Tensor) -> float:
    """Nats per byte."""
    parts = shown_BT.split(64)
    losses = [float(model.loss(p[:, :-1].contiguous(), p[:, 1:].contiguous())) * len(p) for p in parts]
    return sum(losses) / len(shown_BT)
