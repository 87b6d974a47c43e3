"""Reading on: what a memory carried over ten times the training length gains or costs, by training and damping.

Sections 6.1 and 7 and appendix B of arXiv 2509.26507: all its runs carry the state from step to step, and damping is
said to be necessary; it shows no table of lengths. Damping here is exp(−s) per token, the same for all heads.
"""

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import mean
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.bdh_lab.source_bytes import BYTES, Source, source
from jali.studies.card import table
from jali.training.fit import Batch

REGIMES = ("crops", "stream")
"""How a model is trained: on random windows, each alone; or on rows that go on from step to step with their memory."""


@dataclass(frozen=True, kw_only=True)
class Length:
    """What is trained and how far it reads."""

    dampings: tuple[float, ...] = (0.0, 0.01, 0.05)
    """s of each pair of models, at least 0."""
    times: int = 10
    """Windows that are read one behind the other."""
    neurons: int = 512
    """n of all models."""
    d_model: int = 64
    """d."""
    n_layer: int = 3
    """Passes."""
    steps: int = 1500
    """Updates."""
    batch: int = 16
    """Windows of each; rows of a stream."""
    lr: float = 2e-3
    """Peak learning rate."""
    context: int = 128
    """Bytes of a window."""
    size: int = 4_000_000
    """Bytes of Python's library that are used; the last tenth is measured on."""
    rows: int = 64
    """Texts that are read."""

    def __post_init__(self) -> None:
        if not self.dampings or min(self.times, self.rows) < 2:
            raise BadInput("Reading on needs a damping, 2 windows and 2 texts at least.")

    def config(self, damping: float) -> BDHConfig:
        """Of the models with this damping."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": self.neurons}
        return BDHConfig(**shape, vocab_size=BYTES, context=self.context, damping=(damping,) if damping else ())


def stream(text: Tensor, rows: int, context: int, step: int) -> Batch:
    """The windows of a step: each row goes on through its own part of the text, and begins anew at its end."""
    part = len(text) // rows
    windows = (part - 1) // context
    starts_B = torch.arange(rows) * part + (step % windows) * context
    found_BT = text[starts_B[:, None] + torch.arange(context + 1)].long()
    goes_on_B = torch.full((rows,), step % windows > 0)
    return Batch(found_BT[:, :-1].contiguous(), found_BT[:, 1:].contiguous(), goes_on_B)


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    rows = facts["rows"]
    told = [
        f"{row['gain']['value']:+.2f} after {row['regime']} with s = {row['damping']:g}"
        for row in sorted(rows, key=lambda row: row["gain"]["value"])
    ]
    times = facts["options"]["times"]
    head = ["trained on", "s", "each window alone", f"carried over {times}", "carried − alone", "last window, carried"]
    names = ("alone", "carried", "gain", "last")
    lines = [[row["regime"], f"{row['damping']:g}", *(_told(row[name]) for name in names)] for row in rows]
    sentence = f"that carrying the memory over {times} windows changes the loss, in nats per byte, by {', '.join(told)}"
    intro = "One model each. Nats per byte on the same text, which was not trained on; intervals over texts."
    return Findings(sentence=sentence, tables=f"{intro}\n\n{table(head, lines)}")


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Loss of each window of a text, with the memory carried and without."""
    for axes, regime in zip(figure.subplots(1, 2, sharey=True), REGIMES, strict=True):
        for i, row in enumerate(row for row in facts["rows"] if row["regime"] == regime):
            windows = range(1, len(row["by_window"]["carried"]) + 1)
            axes.plot(windows, row["by_window"]["carried"], color=f"C{i}", label=f"carried, s = {row['damping']:g}")
            axes.plot(windows, row["by_window"]["alone"], ":", color=f"C{i}")
        axes.set(xlabel="window", ylabel="nats per byte", title=f"trained on {regime}")
        axes.legend(frameon=False, fontsize="small")


@experiment(
    "length",
    title="Reading on",
    claim="that there is no architectural limit to context, and that damping is necessary for it (section 6.1)",
    options=Length(),
    quick=Length(
        dampings=(0.0, 0.05), neurons=32, d_model=16, n_layer=2, steps=2, batch=2, context=8, size=4000, rows=3
    ),
    tell=tell,
    draw=paint,
)
def measure(options: Length, place: Place) -> Facts:
    """Trains a model by each regime with each damping, and has all read the same texts."""
    text = source(None, options.size, options.context * options.times)
    shown_BT = text.spread(options.rows, options.context * options.times)
    rows, parents = [], {"text": text.digest}
    for regime in REGIMES:
        for damping in options.dampings:
            name = f"{regime}-damping{damping:g}"
            model = _trained(options, place, name, text, regime=regime, damping=damping)
            parents[name] = model.digest
            rows.append({"regime": regime, "damping": damping, **read_on(model, shown_BT, options.context)})
    return {"rows": rows, "options": asdict(options), "parents": parents}


def _trained(options: Length, place: Place, name: str, text: Source, *, regime: str, damping: float) -> BDH:
    def batch(step: int) -> Batch:
        if regime == "stream":
            return stream(text.train, options.batch, options.context, step)
        return text.batch(options.batch, options.context, generator(place.seed, 0, step))

    facts: dict[str, Any] = {"seed": place.seed, "source": {"text": text.digest, "regime": regime, "seed": place.seed}}
    return trained(
        place, name, options.config(damping), dense(options.steps, options.lr, options.batch), batch, **facts
    )


@torch.no_grad()
def read_on(model: BDH, shown_BT: Tensor, context: int) -> dict[str, Any]:
    """Returns losses of texts window by window, each with an empty memory and with that of all windows before.

    Args:
        model: in evaluation.
        shown_BT: texts, a multiple of `context` bytes and one more.
        context: bytes of a window.
    """
    memory, found = model.past(len(shown_BT)), {"alone": [], "carried": []}
    for first in range(0, shown_BT.shape[1] - 1, context):
        read_BT, next_BT = (shown_BT[:, first + i : first + i + context] for i in range(2))
        for way, past in (("alone", None), ("carried", memory)):
            logits_BVT = model(read_BT, past=past).transpose(1, 2)
            losses_BT = torch.nn.functional.cross_entropy(logits_BVT, next_BT, reduction="none")
            found[way].append(losses_BT.mean(dim=1))
    alone_BW, carried_BW = (torch.stack(found[way], dim=1).double() for way in ("alone", "carried"))
    numbers = {
        "alone": alone_BW.mean(dim=1),
        "carried": carried_BW.mean(dim=1),
        "gain": (carried_BW - alone_BW).mean(dim=1),
        "last": carried_BW[:, -1],
    }
    told = {name: mean(values_B.numpy(), "nats").to_json() for name, values_B in numbers.items()}
    ways = {"alone": alone_BW, "carried": carried_BW}
    return {**told, "by_window": {way: values_BW.mean(dim=0).tolist() for way, values_BW in ways.items()}}
