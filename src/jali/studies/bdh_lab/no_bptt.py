"""Training without gradients through time: what is lost where keys and values in the memory are cut off.

Section 7.2 of arXiv 2509.26507. The forward pass is the same; the paper's text is Europarl and its numbers are
preliminary.
"""

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import student
from jali.studies.bdh_lab import words
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import curve, dense, generator, trained
from jali.studies.bdh_lab.source_bytes import BYTES, Source, source
from jali.studies.card import table

_UNITS = {"text": "nats", "copy": "fraction"}
_ASKED = {"text": "text, nats per byte", "copy": "repeated word, letters predicted"}


@dataclass(frozen=True, kw_only=True)
class NoBptt:
    """What is trained, both ways."""

    seeds: int = 3
    """Pairs of models for each task, seeds counting from `seed`."""
    neurons: int = 512
    """n of all models."""
    d_model: int = 64
    """d."""
    n_layer: int = 3
    """Passes."""
    steps: int = 1500
    """Updates."""
    batch: int = 16
    """Windows or sequences of each."""
    lr: float = 3e-3
    """Peak learning rate."""
    context: int = 128
    """Bytes of a window of text."""
    size: int = 4_000_000
    """Bytes of Python's library that are used; the last tenth is measured on."""
    sequences: int = 200
    """Windows and sequences of each test."""

    def __post_init__(self) -> None:
        if min(self.seeds, self.sequences) < 2:
            raise BadInput(f"Two seeds and sequences are needed at least, got {self.seeds} and {self.sequences}.")

    def config(self, task: str, *, through_time: bool) -> BDHConfig:
        """Of the models of a task."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": self.neurons}
        reads = (BYTES, self.context) if task == "text" else (words.LETTERS, words.LENGTH)
        return BDHConfig(**shape, vocab_size=reads[0], context=reads[1], through_time=through_time)


def tell(facts: Facts) -> Findings:
    """The sentence and the table."""
    told = {row["task"]: row for row in facts["rows"]}
    text, copy = told["text"], told["copy"]
    sentence = (
        f"that text costs {text['cut']['value']:.2f} nats per byte without them and {text['whole']['value']:.2f} with "
        f"them (bigrams {facts['bigram']:.2f}), and letters of a repeated word are predicted in "
        f"{100 * copy['cut']['value']:.0f} and {100 * copy['whole']['value']:.0f} % (chance {100 / words.LETTERS:.0f})"
    )
    head = ["task", "gradients through time", "cut off", "difference, seed by seed"]
    rows = [[_ASKED[row["task"]], *(_told(row[name]) for name in ("whole", "cut", "apart"))] for row in facts["rows"]]
    seeds = facts["options"]["seeds"]
    return Findings(
        sentence=sentence, tables=f"Means over {seeds} seeds with Student's t intervals.\n\n{table(head, rows)}"
    )


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"


def paint(figure: Any, facts: Facts) -> None:
    """What is asked, against steps, both ways."""
    for axes, task in zip(figure.subplots(1, 2), _ASKED, strict=True):
        for way, style in (("whole", "-"), ("cut", "--")):
            for points in facts["curves"][task][way]:
                axes.plot(*zip(*points, strict=True), style, color=f"C{style == '--':d}")
            axes.plot([], [], style, color=f"C{style == '--':d}", label=way)
        level = facts["bigram"] if task == "text" else 1 / words.LETTERS
        axes.axhline(level, color="grey", linewidth=0.8, label="bigrams" if task == "text" else "chance")
        axes.set(xlabel="steps", ylabel=_ASKED[task])
        axes.legend(frameon=False, fontsize="small")


@experiment(
    "no-bptt",
    title="Training without gradients through time",
    claim="that a model still learns language when gradients do not flow through its state, beyond bigrams, and loses "
    "what takes matching across positions (section 7.2)",
    options=NoBptt(),
    quick=NoBptt(seeds=2, neurons=32, d_model=16, n_layer=2, steps=2, batch=2, context=16, size=4000, sequences=4),
    tell=tell,
    draw=paint,
)
def measure(options: NoBptt, place: Place) -> Facts:
    """Trains each task both ways from each seed, and measures all alike."""
    text = source(None, options.size, options.context)
    tests = {
        "text": text.spread(options.sequences, options.context),
        "copy": words.repeated(options.sequences, generator(place.seed, 1)),
    }
    rows, curves, parents = [], {}, {"text": text.digest}
    for task, shown_BT in tests.items():
        found: dict[str, list[float]] = {"whole": [], "cut": []}
        curves[task] = {"whole": [], "cut": []}
        for seed in range(place.seed, place.seed + options.seeds):
            for way in found:
                name = f"{task}-{way}-seed{seed}"
                model = _trained(options, place, name, task, text, shown_BT, seed=seed)
                found[way].append(_asked(model, task, shown_BT))
                curves[task][way].append(curve(place, name, "asked"))
                parents[name] = model.digest
        apart = [cut - whole for cut, whole in zip(found["cut"], found["whole"], strict=True)]
        told = {way: student(values, _UNITS[task]).to_json() for way, values in {**found, "apart": apart}.items()}
        rows.append({"task": task, **told, "by_seed": found})
    facts = {"rows": rows, "curves": curves, "bigram": bigram_loss(text, tests["text"])}
    return {**facts, "options": asdict(options), "parents": parents}


def _trained(options: NoBptt, place: Place, name: str, task: str, text: Source, shown_BT: Tensor, *, seed: int) -> BDH:
    config = options.config(task, through_time="-whole-" in name)
    few_BT = shown_BT[:64]

    def batch(step: int) -> Any:
        random = generator(seed, 0, step)
        return (
            words.batch(options.batch, random) if task == "copy" else text.batch(options.batch, config.context, random)
        )

    facts: dict[str, Any] = {"seed": seed, "source": {"task": task, "text": text.digest, "seed": seed}}
    loop = dense(options.steps, options.lr, options.batch, looks=min(10, options.steps))
    return trained(place, name, config, loop, batch, look=lambda one: {"asked": _asked(one, task, few_BT)}, **facts)


@torch.no_grad()
def _asked(model: BDH, task: str, shown_BT: Tensor) -> float:
    """Nats per byte of text, or the share of letters predicted in presentations behind the first."""
    read_BT, next_BT = shown_BT[:, :-1].contiguous(), shown_BT[:, 1:].contiguous()
    if task == "text":
        return float(model.loss(read_BT, next_BT))
    right_T = (model(read_BT).argmax(dim=-1) == next_BT).double().mean(dim=0)
    behind = words.shares(right_T)[1:]
    return sum(behind) / len(behind)


def bigram_loss(text: Source, shown_BT: Tensor) -> float:
    """Nats per byte of counted bigrams of the training part, each byte counted once more than it was seen."""
    pairs = text.train.long()
    counts_VV = torch.bincount(pairs[:-1] * BYTES + pairs[1:], minlength=BYTES**2).view(BYTES, BYTES).double() + 1
    logs_VV = (counts_VV / counts_VV.sum(dim=1, keepdim=True)).log()
    return -float(logs_VV[shown_BT[:, :-1], shown_BT[:, 1:]].mean())
