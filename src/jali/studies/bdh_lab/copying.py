"""Copying a word: what the memory carries from one presentation to the next, and which neurons that takes.

Section 6.4 and figure 14 of arXiv 2509.26507: neurons fall silent where the text is predictable.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.behaviour.inference import holm
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.stats import sign_test, student
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
        if self.seeds < 2 or self.sequences < words.TIMES:
            raise BadInput(
                f"Copying needs at least 2 seeds and {words.TIMES} sequences, got {self.seeds} and {self.sequences}."
            )
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
    accuracy, seeds = facts["accuracy"], facts["options"]["seeds"]
    second = {what: f"{100 * accuracy[what][1]['value']:.1f} %" for what in INTERVENTIONS}
    least, last = 2 / 2**seeds, rows[-1]
    sentence = (
        f"that in all {seeds} models the density of y on repeats, against the first presentation, {plain}, and against "
        f"the same letters at the same places where they are no repeats, {beyond}, of {len(rows)} (all of {seeds} are "
        f"a sign test's p of {least:.3f}, {min(1.0, len(rows) * least):.3f} if corrected for {len(rows)} passes); that "
        "the ratio of repeats to those letters is in the slow half of the neurons, less that in the fast half, "
        f"{_told(last['slow'])} in the last pass (p {last['slow_p']:.2f}); and that with the memory intact "
        f"{second['intact']} of the second presentation's letters are predicted, {second['shuffled']} with that of "
        f"another row and {second['zeroed']} with an empty one, chance being {100 / words.LETTERS:.1f} %"
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
    head = ["pass", "first", "repeats", "change", "models in which it falls", "p", "p, Holm"]
    head += ["control", "repeats − control", "models in which it is below 0", "p of it", "p of it, Holm"]
    for which, rows in facts["density"].items():
        parts += [
            f"Density of {which}: share of neurons that are on while a letter is read whose successor is in the word. "
            "Repeats are the same letters in the same order. In the control repeats are the words of other sequences: "
            "as many of each letter at each place, and nobody can predict them. Each model reads sequences of its own. "
            f"p is a two-sided sign test over models; Holm's correction is for the {len(rows)} passes of its column.",
            table(head, [_density_row(row) for row in rows]),
        ]
    return [*parts, *_paces(facts["density"]["y"])]


def _paces(rows: list[dict[str, Any]]) -> list[str]:
    """The table of neurons by the pace of their phase."""
    half = BUCKETS // 2
    head = ["pass", *(f"bucket {bucket}" for bucket in range(BUCKETS)), "slow half − fast half", "p", "p, Holm"]
    lines = []
    for row in rows:
        cells = [_told(one, 2) + ("" if one is None else f", {one['below']}") for one in row["buckets"]]
        lines.append([str(row["pass"]), *cells, _told(row["slow"]), f"{row['slow_p']:.3f}", f"{row['slow_holm']:.3f}"])
    intro = (
        "Density of y on repeats over that of the control, by pace of the phase (0 is the fastest), and behind each "
        f"interval in how many of {rows[0]['models']} models it is below 1. The slow half is buckets {half} to "
        f"{BUCKETS - 1}; p as above, of the difference between the halves, corrected for {len(rows)} passes. The "
        f"{BUCKETS * len(rows)} cells are not tested one by one:"
    )
    return [intro, table(head, lines)]


def _directions(rows: list[dict[str, Any]], name: str) -> str:
    """In which passes something falls and rises in all models."""
    falls = [row["pass"] for row in rows if row[f"{name}_below"] == row["models"]]
    rises = [row["pass"] for row in rows if row[f"{name}_above"] == row["models"]]
    return f"falls in {_passes(falls)} and rises in {_passes(rises)}"


def _passes(passes: list[int]) -> str:
    return "no pass" if not passes else f"pass{'es' if len(passes) > 1 else ''} {', '.join(map(str, passes))}"


def _told(number: dict[str, Any] | None, digits: int = 3) -> str:
    if number is None:
        return "—"
    ends = "" if number["low"] is None else f" [{number['low']:.{digits}f}, {number['high']:.{digits}f}]"
    return f"{number['value']:.{digits}f}{ends}"


def _density_row(row: dict[str, Any]) -> list[str]:
    cells = [str(row["pass"]), _told(row["first"]), _told(row["repeats"])]
    for name in ("change", "beyond"):
        tests = [f"{row[f'{name}_below']} of {row['models']}", f"{row[f'{name}_p']:.3f}", f"{row[f'{name}_holm']:.3f}"]
        cells += [*([_told(row["control"])] if name == "beyond" else []), _told(row[name]), *tests]
    return cells


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
    shown = [words.repeated(options.sequences, generator(seed, 1)) for seed in seeds]
    each = list(zip(models.values(), shown, strict=True))
    right = [{what: _right(model, tokens, what) for what in INTERVENTIONS} for model, tokens in each]
    torch.manual_seed(place.seed)
    null = _right(BDH(options.config).eval(), shown[0], "intact")
    accuracy = {what: [_over([one[what][t] for one in right]) for t in range(words.TIMES)] for what in INTERVENTIONS}
    return {
        "accuracy": {**accuracy, "untrained model": [{"value": v, "low": None, "high": None} for v in null]},
        "learned": [float(np.mean(np.array(one["intact"][1:], dtype=float))) for one in right],
        "density": {which: _densities(each, which) for which in ("x", "y")},
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
    return None if None in values else student(values, "fraction").to_json()


def _densities(each: Sequence[tuple[BDH, Tensor]], which: Any) -> list[dict[str, Any]]:
    """A row per pass: the first presentation against the repeats and the control, model by model."""
    shown_MLTK = torch.stack([densities(model, tokens, which) for model, tokens in each])
    other_MLTK = torch.stack([densities(model, words.strangers(tokens), which) for model, tokens in each])
    rows = []
    for layer in range(shown_MLTK.shape[1]):
        by_time, strange = (_by_time(some[:, layer].mean(dim=-1)) for some in (shown_MLTK, other_MLTK))
        first, repeats, control = by_time[:, 0], by_time[:, 1:].mean(axis=1), strange[:, 1:].mean(axis=1)
        buckets = [_ratios(shown_MLTK[:, layer, :, i], other_MLTK[:, layer, :, i]) for i in range(BUCKETS)]
        row = {"pass": layer + 1, "models": len(each), "first": _over(list(first)), "repeats": _over(list(repeats))}
        row |= _tested("change", repeats - first) | {"control": _over(list(control))}
        row |= _tested("beyond", repeats - control) | _tested("slow", _slower(buckets))
        row |= {"by_presentation": list(by_time.mean(axis=0)), "control_by_presentation": list(strange.mean(axis=0))}
        rows.append({**row, "buckets": [_bucket(ratios) for ratios in buckets]})
    for name in ("change", "beyond", "slow"):
        corrected = holm({str(row["pass"]): row[f"{name}_p"] for row in rows})
        for row in rows:
            row[f"{name}_holm"] = corrected[str(row["pass"])]
    return rows


def _by_time(at_MT: Tensor) -> np.ndarray:
    """Densities by presentation, shape (models, times)."""
    return np.array([words.shares(one) for one in at_MT])


def _tested(name: str, values_M: np.ndarray | None) -> dict[str, Any]:
    """A difference over models, how many are on which side of 0, and the sign test; what is under 1e-7 is rounding."""
    if values_M is None:
        return {name: None, f"{name}_p": 1.0}
    signs_M = np.where(np.abs(values_M) < 1e-7, 0.0, np.sign(values_M))
    sides = {f"{name}_below": int((signs_M < 0).sum()), f"{name}_above": int((signs_M > 0).sum())}
    return {name: _over(list(values_M)), **sides, f"{name}_p": sign_test(signs_M), f"{name}_by_model": list(values_M)}


def _ratios(shown_MT: Tensor, other_MT: Tensor) -> np.ndarray | None:
    """Density on repeats over that of the control, by model; None where a model has none on there."""
    repeats_M, control_M = (_by_time(one)[:, 1:].mean(axis=1) for one in (shown_MT, other_MT))
    return repeats_M / control_M if control_M.all() else None


def _slower(buckets: Sequence[np.ndarray | None]) -> np.ndarray | None:
    """The mean ratio of the slow half of the buckets less that of the fast half, by model; None where one has none."""
    known = [ratios for ratios in buckets if ratios is not None]
    if len(known) < len(buckets):
        return None
    return np.mean(known[len(known) // 2 :], axis=0) - np.mean(known[: len(known) // 2], axis=0)


def _bucket(ratios_M: np.ndarray | None) -> dict[str, Any] | None:
    if ratios_M is None:
        return None
    told = student(ratios_M, "ratio").to_json()
    return {**told, "below": int((ratios_M < 1 - 1e-7).sum()), "p": sign_test(ratios_M - 1)}
