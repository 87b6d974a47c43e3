"""Merging models that were tuned apart: what each keeps, beside averaging, strangers and training on all at once.

Section 7.1, appendix B.4 and tables 2 and 6 of arXiv 2509.26507, on word maps in place of Europarl: the paper's English
is Z, its Spanish A, French B and Portuguese C. All of it may be done with sparse models as well, whose channels
are shared by fewer neurons.
"""

import statistics
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.models.merge import merge
from jali.stats import student
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.languages import Languages
from jali.studies.bdh_lab.runs import dense, generator, sparse, trained
from jali.studies.card import table

DIRECTIONS = ("AZ", "BZ", "CZ", "ZA", "ZB", "ZC")
"""Columns of the table: from the first letter's language to the second's."""


@dataclass(frozen=True, kw_only=True)
class Merging:
    """What is trained, and for how long."""

    densities: tuple[float, ...] = (1.0,)
    """Of weights alive, in (0, 1]; below 1 they are cut while the base is trained, and stay cut. At 1/4 the default
    base does not learn in as many steps."""
    seeds: int = 3
    """Of models and languages."""
    neurons: int = 256
    """n of each model that is merged; the merged one has twice as many."""
    d_model: int = 64
    """d of all models."""
    n_layer: int = 3
    """Passes."""
    words: int = 100
    """Words of each language."""
    steps: int = 1000
    """Updates of the base and of models trained alone; the one trained on all has those of all tuning besides."""
    tuning: int = 800
    """Updates of tuning on another language."""
    again: int = 100
    """Updates of the merged model on all languages, a control."""
    batch: int = 32
    """Sentences of each update."""
    lr: float = 3e-3
    """Peak learning rate; a third of it where a trained model is tuned."""
    sentences: int = 300
    """Of each test."""

    def __post_init__(self) -> None:
        if min(self.steps, self.tuning, self.again) < 1 or min(self.sentences, self.words) < 2:
            raise BadInput("Merging needs at least one update of each training, 2 sentences and 2 words.")
        if not self.densities or not all(0 < density <= 1 for density in self.densities) or self.seeds < 2:
            raise BadInput(f"Merging needs densities in (0, 1] and 2 seeds; got {self.densities} and {self.seeds}.")


def tell(facts: Facts) -> Findings:
    """The sentence and the table."""
    sentence = "; ".join(_sentence(facts, density) for density in facts["options"]["densities"])
    head = ["density", "model", *(f"{d[0]} → {d[1]}" for d in DIRECTIONS)]
    lines = [
        [f"{row['density']:g}", row["model"], *(_told(row["losses"][d]) for d in DIRECTIONS)] for row in facts["rows"]
    ]
    intro = (
        f"Nats per translated word on sentences drawn anew, means over {facts['options']['seeds']} models and their "
        f"languages; Student's t intervals. Guessing among the words of the right language is {facts['chance']:.2f}."
    )
    return Findings(sentence=f"nats per word, {sentence}", tables="\n\n".join([intro, table(head, lines)]))


def _sentence(facts: Facts, density: float) -> str:
    """What each kind of model loses on B and C, both ways."""
    rows = {row["model"]: row["losses"] for row in facts["rows"] if row["density"] == density}
    ways = [("into", ("BZ", "CZ")), ("out of", ("ZB", "ZC"))]

    def told(model: str, some: tuple[str, str]) -> str:
        return f"{statistics.mean(rows[_of(model, d)][d]['value'] for d in some):.2f} {model}"

    parts = [f"{way} the shared language {', '.join(told(model, some) for model in _TOLD)}" for way, some in ways]
    return f"at density {density:g} on B and C: {', and '.join(parts)}"


_TOLD = ("tuned", "merged", "averaged", "all at once")


def _of(model: str, direction: str) -> str:
    """The row of a direction: models that were tuned apart each have their own."""
    return f"tuned {direction.strip('Z')}" if model == "tuned" else model


def _told(number: dict[str, Any]) -> str:
    return f"{number['value']:.2f} [{number['low']:.2f}, {number['high']:.2f}]"


def paint(figure: Any, facts: Facts) -> None:
    """Losses as a picture of the table, one for each density."""
    densities = facts["options"]["densities"]
    panels = figure.subplots(1, len(densities), sharey=True, squeeze=False)[0]
    shown = None
    for axes, density in zip(panels, densities, strict=True):
        rows = [row for row in facts["rows"] if row["density"] == density]
        values = [[row["losses"][d]["value"] for d in DIRECTIONS] for row in rows]
        shown = axes.imshow(values, aspect="auto", cmap="viridis_r", vmin=0, vmax=1.2 * facts["chance"])
        axes.set_xticks(range(len(DIRECTIONS)), [f"{d[0]} → {d[1]}" for d in DIRECTIONS], rotation=45)
        axes.set_yticks(range(len(values)), [row["model"] for row in rows])
        axes.set_title(f"density {density:g}")
    figure.colorbar(shown, label="nats per word", ax=panels, extend="max")


@experiment(
    "merge",
    title="Merging models that were tuned apart",
    claim="that models tuned from one base on two languages, joined neuron beside neuron and not trained on, translate "
    "both into the shared language nearly as well as each did, and out of it worse (section 7.1, table 2)",
    options=Merging(),
    quick=Merging(
        densities=(1.0, 0.25),
        seeds=2,
        neurons=32,
        d_model=16,
        n_layer=2,
        words=5,
        steps=3,
        tuning=2,
        again=1,
        batch=6,
        sentences=4,
    ),
    tell=tell,
    draw=paint,
)
def measure(options: Merging, place: Place) -> Facts:
    """Trains what is merged and what it is held against, and asks all in all directions."""
    rows, parents = [], {}
    for density in options.densities:
        losses: dict[str, dict[str, list[float]]] = {}
        neurons = {}
        for seed in range(place.seed, place.seed + options.seeds):
            apart = _Apart(options, place, density, seed)
            for name, model in apart.models().items():
                neurons[name] = model.config.neurons
                parents[f"{name}, {apart.suffix}"] = model.digest
                for direction, loss in apart.losses(model).items():
                    losses.setdefault(name, {}).setdefault(direction, []).append(loss)
        for name, found in losses.items():
            told = {direction: student(values, "nats").to_json() for direction, values in found.items()}
            rows.append({"density": density, "model": name, "neurons": neurons[name], "losses": told})
    chance = float(torch.tensor(float(options.words)).log())
    return {"rows": rows, "chance": chance, "options": asdict(options), "parents": parents}


class _Apart:
    """The models of one density and seed."""

    def __init__(self, options: Merging, place: Place, density: float, seed: int) -> None:
        self.options, self.place, self.density, self.seed = options, place, density, seed
        self.what = Languages(words=options.words, seed=seed)
        self.suffix = f"density{density:g}-seed{seed}"

    def models(self) -> dict[str, BDH]:
        """All rows of the table."""
        o = self.options
        base = self._learned("base", "A", 0, o.steps)
        tuned = [self._learned(f"tuned-{one}", one, 1, o.tuning, base) for one in "BC"]
        alone = [self._learned(f"alone-{one}", one, 2 + i, o.steps) for i, one in enumerate("BC")]
        both = merge(*tuned)
        return {
            "base": base,
            "tuned B": tuned[0],
            "tuned C": tuned[1],
            "merged": both,
            "averaged": averaged(*tuned),
            "merged strangers": merge(*alone),
            "merged, tuned on all": self._learned("merged-tuned", "ABC", 5, o.again, both),
            "all at once": self._learned("joint", "ABC", 6, o.steps + 2 * o.tuning),
        }

    def losses(self, model: BDH) -> dict[str, float]:
        """Nats per translated word in each direction."""
        drawn = {d: generator(self.seed, 1, i) for i, d in enumerate(DIRECTIONS)}
        sentences = self.options.sentences
        return {d: float(self.what.losses(model, d, sentences, drawn[d]).mean()) for d in DIRECTIONS}

    def _learned(self, name: str, languages: str, draw: int, steps: int, start: BDH | None = None) -> BDH:
        o, directions = self.options, [pair for one in languages for pair in (f"{one}Z", f"Z{one}")]
        shape: dict[str, Any] = {"n_layer": o.n_layer, "d_model": o.d_model, "n_neuron": o.neurons}
        config = BDHConfig(**shape, vocab_size=self.what.vocabulary, context=self.what.context)
        source = {"languages": asdict(self.what), "directions": directions, "seed": self.seed, "draw": draw}
        source["start"] = None if start is None else start.digest
        loop = dense(steps, o.lr / (1 if start is None else 3), o.batch, decay=0.0)
        cut = {} if start is None or self.density == 1 else zeros(start)
        facts: dict[str, Any] = {"seed": 10 * self.seed + draw, "source": source, "start": start, "frozen": cut}

        def batches(step: int) -> Any:
            return self.what.batch(o.batch, directions, generator(self.seed, 0, draw, step))

        loop = sparse(loop, self.density) if start is None else loop
        return trained(
            self.place, f"{name}-{self.suffix}", config if start is None else start.config, loop, batches, **facts
        )


def zeros(model: BDH) -> dict[str, Tensor]:
    """Entries of the matrices that are cut, for `trained` to leave as they are."""
    return {name: tensor == 0 for name, tensor in model.named_parameters() if tensor.ndim == 2}


def averaged(*models: BDH) -> BDH:
    """Returns the control: all weights of models of one shape averaged, neuron by neuron."""
    found = [model.state_dict() for model in models]
    tensors = {name: torch.stack([one[name].float() for one in found]).mean(dim=0) for name in found[0]}
    return BDH.of_tensors(models[0].config, tensors)
