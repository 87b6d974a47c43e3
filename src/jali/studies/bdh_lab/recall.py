"""Recall in context: key–value pairs, then queries; what the memory carries, how much, and what disturbs it.

Sections 1.2 and 3.1 of arXiv 2509.26507 say that the state learns while the model runs. The task is ours: the paper has
none like it.
"""

from dataclasses import asdict, dataclass
from typing import Any

import torch

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import Number, ratio, share
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.interventions import INTERVENTIONS, Intervention, asked
from jali.studies.bdh_lab.pairs import Drawn, Pairs, draw, most_frequent
from jali.studies.bdh_lab.runs import curve, dense, generator, trained
from jali.studies.card import table
from jali.training.fit import Batch

INTACT, NEAR = 0.95, 0.03
"""Bars set beforehand: accuracy with the state intact; how far from chance the first query may be without it."""
_TEST = 1
"""Marks the generators of test sequences apart from those of training."""


@dataclass(frozen=True, kw_only=True)
class Recall:
    """What is trained and asked."""

    neurons: tuple[int, ...] = (512, 128, 32)
    """n of each model; the first one is asked everything, all are asked for their capacity."""
    d_model: int = 64
    """d of all models."""
    n_layer: int = 3
    """Passes; binding a value to the key before it takes two."""
    damping: tuple[float, ...] = (1.0, 0.25, 0.0625, 0.0)
    """s of each head: each a quarter of the one before, as ALiBi has it for four heads, but begun at 1 and not at 1/4,
    and the last one forgets nothing; empty for none. The paper trains with ALiBi (section 6.1) and gives no slopes."""
    keys: int = 16
    """Keys there are."""
    values: int = 16
    """Values there are; chance is one over it."""
    pairs: int = 4
    """Pairs in the context, where nothing else is said."""
    most: int = 8
    """Pairs of a context in training: each step draws 1 to this many. Above it the capacity curve extrapolates."""
    steps: int = 4000
    """Updates."""
    batch: int = 64
    """Sequences of each."""
    lr: float = 3e-3
    """Peak learning rate."""
    sequences: int = 2000
    """Of each test."""

    def __post_init__(self) -> None:
        if not self.neurons or not 1 <= self.pairs <= self.keys or not 1 <= self.most <= self.keys:
            raise BadInput(
                f"Recall needs a number of neurons, and 1 to {self.keys} pairs; got {self.neurons}, {self.pairs} and "
                f"{self.most}."
            )
        if min(self.sequences, self.steps, self.batch) < 2:
            raise BadInput("Recall needs at least 2 sequences of a test, steps and sequences of a step.")

    @property
    def kind(self) -> Pairs:
        """Its keys and values."""
        return Pairs(keys=self.keys, values=self.values)

    def config(self, neurons: int) -> BDHConfig:
        """Of the model with so many neurons."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": neurons}
        shape |= {"vocab_size": self.kind.vocabulary, "context": 4 * self.keys, "damping": self.damping}
        return BDHConfig(**shape)


def tell(facts: Facts) -> Findings:
    """The sentence, the tables, and which bar was missed."""
    rows, chance = {row["state"]: row for row in facts["interventions"]}, 1 / facts["options"]["values"]
    intact, first = rows["intact"]["all"]["value"], rows["zeroed"]["first"]["value"]
    missed = [
        f"accuracy with the state intact is {intact:.3f}, under {INTACT}" if intact < INTACT else "",
        f"without it the first query is at {first:.3f}, not within {NEAR} of {chance:.4f}"
        if abs(first - chance) > NEAR
        else "",
    ]
    pairs = facts["options"]["pairs"]
    at = {what: f"{100 * rows[what]['first']['value']:.1f} %" for what in INTERVENTIONS}
    sentence = (
        f"that {100 * intact:.1f} % of the queries behind {pairs} pairs are answered with the state intact; of the "
        f"first queries {at['intact']} are with it intact, {at['shuffled']} with that of another row and "
        f"{at['zeroed']} with an empty one, chance being {100 * chance:.2f} %"
    )
    parts = [
        table(["state", "first query", "all queries"], [_row(row) for row in facts["interventions"]]),
        "Capacity, first queries; contexts of more pairs than training had extrapolate:",
        _grid(facts["capacity"], "neurons", "pairs", "pairs in the context"),
        f"Interference, {pairs} pairs asked about and others behind them that are not:",
        table(["distractors", "first query", "all queries"], [_row(row) for row in facts["interference"]]),
    ]
    return Findings(
        sentence=sentence,
        tables="\n\n".join(parts),
        missed=("Missed: " + "; ".join(filter(None, missed)) + ".") if any(missed) else "",
    )


def paint(figure: Any, facts: Facts) -> None:
    """Accuracy while training, and against the number of pairs."""
    left, right = figure.subplots(1, 2)
    for what in ("intact", "zeroed"):
        left.plot(*zip(*facts["curve"][what], strict=True), label=f"state {what}")
    left.set(xlabel="steps", ylabel="accuracy, first query", ylim=(0, 1.02))
    chance = 1 / facts["options"]["values"]
    for neurons in sorted({row["neurons"] for row in facts["capacity"]}):
        rows = [row for row in facts["capacity"] if row["neurons"] == neurons]
        right.plot([r["pairs"] for r in rows], [r["first"]["value"] for r in rows], marker="o", label=f"n = {neurons}")
    right.axvline(facts["options"]["most"], color="grey", linewidth=0.8, linestyle=":", label="most in training")
    right.set(xlabel="pairs in the context", ylabel="accuracy, first query", ylim=(0, 1.02))
    for axes in (left, right):
        axes.axhline(chance, color="grey", linewidth=0.8, linestyle="--", label="chance")
        axes.legend(frameon=False, fontsize="small")


@experiment(
    "recall",
    title="Recall in context",
    claim="that a state written by Hebbian potentiation carries what was read (sections 1.2, 2.2 and 3.1)",
    options=Recall(),
    quick=Recall(neurons=(32,), d_model=16, n_layer=2, steps=4, batch=4, sequences=20, keys=4, values=4, most=2),
    tell=tell,
    draw=paint,
)
def measure(options: Recall, place: Place) -> Facts:
    """Trains a model for each number of neurons, and asks it."""
    models = {neurons: _trained(options, place, neurons) for neurons in options.neurons}
    first = models[options.neurons[0]]
    drawn = _test(options, place, options.pairs)
    counts = sorted({2**i for i in range(options.keys.bit_length())} | {options.pairs, options.keys})
    counts = [pairs for pairs in counts if pairs <= options.keys]
    looks = curve(place, _name(options.neurons[0]), "first")
    return {
        "interventions": [*_interventions(first, drawn), *_nulls(options, place, drawn)],
        "capacity": [
            {"neurons": neurons, "pairs": pairs, **_scores(model, _test(options, place, pairs))}
            for neurons, model in models.items()
            for pairs in counts
        ],
        "interference": [
            {"distractors": more, **_scores(first, _test(options, place, options.pairs, distractors=more))}
            for more in range(0, options.keys - options.pairs + 1, max(options.pairs, 1))
        ],
        "curve": {what: [(step, found[what]) for step, found in looks] for what in ("intact", "zeroed")},
        "options": asdict(options),
        "parents": {_name(neurons): model.digest for neurons, model in models.items()},
    }


def _name(neurons: int) -> str:
    return f"n{neurons}"


def _trained(options: Recall, place: Place, neurons: int) -> BDH:
    def batch(step: int) -> Batch:
        random = generator(place.seed, 0, step)
        pairs = int(torch.randint(1, options.most + 1, (1,), generator=random))
        return draw(options.kind, options.batch, pairs, random).batch

    drawn = draw(options.kind, 256, options.pairs, generator(place.seed, _TEST + 1))

    def look(model: BDH) -> dict[str, Any]:
        whats: tuple[Intervention, ...] = ("intact", "zeroed")
        return {"first": {what: float(_right(model, drawn, what)[:, 0].float().mean()) for what in whats}}

    source = {"kind": asdict(options.kind), "most": options.most, "seed": place.seed}
    loop = dense(options.steps, options.lr, options.batch)
    return trained(
        place, _name(neurons), options.config(neurons), loop, batch, seed=place.seed, source=source, look=look
    )


def _test(options: Recall, place: Place, pairs: int, *, distractors: int = 0) -> Drawn:
    """Test sequences: the same for all models and interventions."""
    random = generator(place.seed, _TEST, pairs, distractors)
    return draw(options.kind, options.sequences, pairs, random, distractors=distractors)


def _right(model: BDH, drawn: Drawn, what: Intervention) -> torch.Tensor:
    """Which answers are right, shape (B, Q): the likeliest value, so that one who knows nothing is right by chance."""
    answers_BQV = asked(model, drawn.asked, drawn.cut, what)[:, ::2]
    return drawn.kind.keys + answers_BQV[..., drawn.kind.keys :].argmax(dim=-1) == drawn.answers


def _scores(model: BDH, drawn: Drawn, what: Intervention = "intact") -> dict[str, Any]:
    return _numbers(_right(model, drawn, what))


def _numbers(right_BQ: torch.Tensor) -> dict[str, Any]:
    """Shares of right answers, the intervals over sequences."""
    first: Number = share(int(right_BQ[:, 0].sum()), len(right_BQ))
    every = ratio(right_BQ.sum(dim=1).numpy(), [right_BQ.shape[1]] * len(right_BQ), "fraction")
    return {"first": first.to_json(), "all": every.to_json()}


def _interventions(model: BDH, drawn: Drawn) -> list[dict[str, Any]]:
    return [{"state": what, **_scores(model, drawn, what)} for what in INTERVENTIONS]


def _nulls(options: Recall, place: Place, drawn: Drawn) -> list[dict[str, Any]]:
    """What one who binds nothing reaches, and what the model did before it was trained."""
    unbound = (most_frequent(drawn)[:, None] == drawn.answers).float()
    torch.manual_seed(place.seed)
    fresh = BDH(options.config(options.neurons[0])).eval()
    return [
        {"state": "null: most frequent value", **_numbers(unbound)},
        {"state": "null: untrained model", **_scores(fresh, drawn)},
    ]


def _row(row: dict[str, Any]) -> list[str]:
    label = next(iter(row.values()))
    return [str(label), *(shown(row[name]) for name in ("first", "all"))]


def shown(number: dict[str, Any]) -> str:
    """A share with its interval."""
    ends = "" if number["low"] is None else f" [{number['low']:.3f}, {number['high']:.3f}]"
    return f"{number['value']:.3f}{ends}"


def _grid(rows: list[dict[str, Any]], across: str, down: str, title: str) -> str:
    columns, lines = sorted({row[across] for row in rows}), sorted({row[down] for row in rows})
    found = {(row[down], row[across]): shown(row["first"]) for row in rows}
    head = [title, *(f"n = {column}" for column in columns)]
    return table(head, [[str(line), *(found[line, column] for column in columns)] for line in lines])
