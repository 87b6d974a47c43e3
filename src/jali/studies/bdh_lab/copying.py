"""Copying a word: what the memory carries from one presentation to the next, and which neurons that takes.

Section 6.4 and figure 14 of arXiv 2509.26507: neurons fall silent where the text is predictable.
"""

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import mean, sign_test
from jali.studies.bdh_lab import words
from jali.studies.bdh_lab.density import BUCKETS, densities
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.interventions import INTERVENTIONS, asked
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.card import table

_CUT = words.PREFIX + words.WORD
"""Tokens ahead of the second presentation, where the memory is intervened on."""
_LEARNED = 0.95
"""Accuracy on repeats, set beforehand, under which a model has not learned the task and nothing is said of it."""

_SURE = 0.05
"""p of a sign test up to which a direction is told."""


@dataclass(frozen=True, kw_only=True)
class Copy:
    """What is trained, and how often."""

    seeds: int = 6
    """Models, seeds counting from `seed`; six that agree are a sign test's p of .03, five are .06."""
    neurons: int = 512
    """n; a multiple of 16 times the heads."""
    d_model: int = 64
    """d."""
    n_layer: int = 4
    """Passes."""
    n_head: int = 4
    """Heads."""
    steps: int = 1000
    """Updates."""
    batch: int = 16
    """Sequences of each."""
    lr: float = 3e-3
    """Peak learning rate."""
    sequences: int = 400
    """Of each test."""

    def __post_init__(self) -> None:
        if min(self.seeds, self.sequences) < 2:
            raise BadInput(f"Copying needs at least 2 seeds and sequences, got {self.seeds} and {self.sequences}.")
        if self.neurons % (2 * BUCKETS * self.n_head):
            raise BadInput(
                f"Neurons are a multiple of {2 * BUCKETS} per head, as they are told apart by pace in {BUCKETS} "
                f"buckets; got {self.neurons} in {self.n_head} heads."
            )

    @property
    def config(self) -> BDHConfig:
        """Of all models."""
        shape: dict[str, Any] = {"n_layer": self.n_layer, "d_model": self.d_model, "n_neuron": self.neurons}
        return BDHConfig(**shape, n_head=self.n_head, vocab_size=words.LETTERS, context=words.LENGTH)


def tell(facts: Facts) -> Findings:
    """The sentence, the tables, and how many models did not learn the task."""
    rows = facts["density"]["y"]
    plain, beyond = (_directions(rows, name) for name in ("change", "beyond"))
    accuracy = facts["accuracy"]
    second = {what: f"{100 * accuracy[what][1]['value']:.1f} %" for what in INTERVENTIONS}
    sentence = (
        f"that the density of y on repeats, against the first presentation, {plain}, and beyond what it changes at the "
        f"same places where letters never repeat, {beyond}, of {len(rows)} (sign test over "
        f"{facts['options']['seeds']} models, p ≤ {_SURE}); with the memory intact {second['intact']} of the second "
        f"presentation's letters are predicted, {second['shuffled']} with that of another row and {second['zeroed']} "
        f"with an empty one, chance being {100 / words.LETTERS:.1f} %"
    )
    late = sum(value < _LEARNED for value in facts["learned"])
    return Findings(
        sentence=sentence,
        tables="\n\n".join(_tables(facts)),
        missed=f"Missed: {late} of {len(facts['learned'])} models are under {_LEARNED} on repeats." if late else "",
    )


def _tables(facts: Facts) -> list[str]:
    accuracy = facts["accuracy"]
    lines = [[str(time + 1), *(_told(accuracy[w][time]) for w in accuracy)] for time in range(words.TIMES)]
    parts = [
        "Letters predicted, by presentation, mean over models; the memory is intervened on ahead of the second:",
        table(["presentation", *accuracy], lines),
    ]
    head = [
        "pass",
        "first",
        "repeats",
        "change",
        "models in which it falls",
        "p",
        "change on letters that never repeat",
        "change beyond that",
        "p of it",
    ]
    for which, rows in facts["density"].items():
        parts += [
            f"Density of {which}: share of neurons that are on while a letter is read whose successor is in the word. "
            "Repeats are the same letters in the same order. The control has the same first presentation, and letters "
            "that nobody can predict where the repeats are. p is a two-sided sign test over models.",
            table(head, [_density_row(row) for row in rows]),
        ]
    head = ["pass", *(f"bucket {bucket}" for bucket in range(BUCKETS))]
    parts += ["Density of y on repeats over that on the first presentation, by pace of the phase (0 is the fastest):"]
    lines = [[str(row["pass"]), *(_told(one, 2) for one in row["buckets"])] for row in facts["density"]["y"]]
    return [*parts, table(head, lines)]


def _directions(rows: list[dict[str, Any]], name: str) -> str:
    """In which passes something falls and rises for sure."""
    sure = [row for row in rows if row[f"{name}_p"] <= _SURE]
    falls, rises = ([row["pass"] for row in sure if sign * row[name]["value"] > 0] for sign in (-1, 1))
    return f"falls in {_passes(falls)} and rises in {_passes(rises)}"


def _passes(passes: list[int]) -> str:
    return "no pass" if not passes else f"pass{'es' if len(passes) > 1 else ''} {', '.join(map(str, passes))}"


def _told(number: dict[str, Any] | None, digits: int = 3) -> str:
    if number is None:
        return "—"
    ends = "" if number["low"] is None else f" [{number['low']:.{digits}f}, {number['high']:.{digits}f}]"
    return f"{number['value']:.{digits}f}{ends}"


def _density_row(row: dict[str, Any]) -> list[str]:
    told = [_told(row[name]) for name in ("first", "repeats", "change")]
    beyond = [_told(row["control"]), _told(row["beyond"]), f"{row['beyond_p']:.3f}"]
    return [str(row["pass"]), *told, f"{row['falls']} of {row['models']}", f"{row['change_p']:.3f}", *beyond]


def paint(figure: Any, facts: Facts) -> None:
    """Accuracy, and the density of y, by presentation."""
    left, right = figure.subplots(1, 2)
    times = range(1, words.TIMES + 1)
    for what in INTERVENTIONS:
        shown = [(t, row["value"]) for t, row in zip(times, facts["accuracy"][what], strict=True) if row is not None]
        left.plot(*zip(*shown, strict=True), marker="o", label=what)
    left.axhline(1 / words.LETTERS, color="grey", linewidth=0.8, linestyle="--", label="chance")
    left.set(xlabel="presentation", ylabel="letters predicted", ylim=(0, 1.3))
    for row in facts["density"]["y"]:
        colour = f"C{row['pass'] - 1}"
        right.plot(times, row["by_presentation"], marker="o", color=colour, label=f"pass {row['pass']}")
        right.plot(times, row["control_by_presentation"], ":", color=colour)
    right.set(xlabel="presentation", ylabel="share of y that is on (dotted: no repeats)", ylim=(0, None))
    left.legend(frameon=False, fontsize="small", loc="upper center", ncols=3)
    right.legend(frameon=False, fontsize="small")


@experiment(
    "copy",
    title="Copying a word, and sparsity against predictability",
    claim="that neurons fall silent where the text is predictable, in higher passes and among slow neurons most "
    "(section 6.4, figure 14; one model)",
    options=Copy(),
    quick=Copy(seeds=2, neurons=64, d_model=16, n_layer=2, n_head=1, steps=3, batch=4, sequences=16),
    tell=tell,
    draw=paint,
)
def measure(options: Copy, place: Place) -> Facts:
    """Trains the models, and looks at each."""
    seeds = range(place.seed, place.seed + options.seeds)
    models = {f"seed{seed}": _trained(options, place, seed) for seed in seeds}
    tokens = words.repeated(options.sequences, generator(place.seed, 1))
    control = words.fresh(options.sequences, generator(place.seed, 2))
    control[:, :_CUT] = tokens[:, :_CUT]
    right = [{what: _right(model, tokens, what) for what in INTERVENTIONS} for model in models.values()]
    torch.manual_seed(place.seed)
    null = _right(BDH(options.config).eval(), tokens, "intact")
    accuracy = {what: [_over([one[what][t] for one in right]) for t in range(words.TIMES)] for what in INTERVENTIONS}
    return {
        "accuracy": {**accuracy, "untrained model": [{"value": v, "low": None, "high": None} for v in null]},
        "learned": [float(np.mean(np.array(one["intact"][1:], dtype=float))) for one in right],
        "density": {which: _densities(list(models.values()), tokens, control, which) for which in ("x", "y")},
        "options": asdict(options),
        "parents": {name: model.digest for name, model in models.items()},
    }


def _trained(options: Copy, place: Place, seed: int) -> BDH:
    loop = dense(options.steps, options.lr, options.batch)
    facts: dict[str, Any] = {"seed": seed, "source": {"words": words.LENGTH, "seed": seed}}
    return trained(
        place,
        f"seed{seed}",
        options.config,
        loop,
        lambda step: words.batch(options.batch, generator(seed, 0, step)),
        **facts,
    )


def _right(model: BDH, tokens_BT: Tensor, what: Any) -> list[float | None]:
    """Share of letters predicted in each presentation; None of the first, where something was done behind it."""
    behind_BTV = asked(model, tokens_BT, _CUT, what)
    with torch.no_grad():
        ahead_BTV = model(tokens_BT[:, :_CUT])
    said_BT = torch.cat([ahead_BTV, behind_BTV], dim=1).argmax(dim=-1)[:, :-1]
    found: list[float | None] = list(words.shares((said_BT == tokens_BT[:, 1:]).double().mean(dim=0)))
    return found if what == "intact" else [None, *found[1:]]


def _over(values: list[Any]) -> dict[str, Any] | None:
    """Mean over models with its interval; None where nothing was measured."""
    return None if None in values else mean(values, "fraction").to_json()


def _densities(models: list[BDH], tokens_BT: Tensor, control_BT: Tensor, which: Any) -> list[dict[str, Any]]:
    """A row per pass: the first presentation against the repeats, model by model."""
    shown = torch.stack([densities(model, tokens_BT, which) for model in models]).double()  # (models, L, T, buckets)
    other = torch.stack([densities(model, control_BT, which) for model in models]).double()
    rows = []
    for layer in range(shown.shape[1]):
        by_time = np.array([words.shares(one.mean(dim=-1)) for one in shown[:, layer]])
        fresh = np.array([words.shares(one.mean(dim=-1)) for one in other[:, layer]])
        change, control = (one[:, 1:].mean(axis=1) - one[:, 0] for one in (by_time, fresh))
        rows.append(
            {
                "pass": layer + 1,
                "first": _over(list(by_time[:, 0])),
                "repeats": _over(list(by_time[:, 1:].mean(axis=1))),
                "change": _over(list(change)),
                "falls": int((change < 0).sum()),
                "models": len(change),
                "change_p": sign_test(change),
                "control": _over(list(control)),
                "beyond": _over(list(change - control)),
                "beyond_p": sign_test(change - control),
                "by_presentation": list(by_time.mean(axis=0)),
                "control_by_presentation": list(fresh.mean(axis=0)),
                "buckets": [_ratio(shown[:, layer, :, bucket]) for bucket in range(BUCKETS)],
            }
        )
    return rows


def _ratio(at_MT: Tensor) -> dict[str, Any] | None:
    """Density on repeats over that on the first presentation; None where a model has none on at first."""
    by_time = np.array([words.shares(one) for one in at_MT])
    return None if not by_time[:, 0].all() else _over(list(by_time[:, 1:].mean(axis=1) / by_time[:, 0]))
