"""The ladder of mechanism, M0 to M3: whether the weights that make a model behave so have been found."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from jali.behaviour.inference import clopper_pearson
from jali.behaviour.thresholds import THRESHOLDS, Thresholds
from jali.stats import Number, share
from jali.verifying.report import Claim, Row

LEVELS = (
    "no mechanism is shown",
    "weights that are necessary",
    "weights that are necessary, sufficient and specific",
    "a mechanism: necessary, sufficient, specific, faithful and predictive",
)
"""What may be said at each level."""
TESTS = (("necessary",), ("sufficient", "specific", "matched"), ("faithful", "nonsense", "predictive"))
"""Names of what each level needs, from the first, beside those below it."""


@dataclass(frozen=True, kw_only=True)
class Mechanism:
    """What was measured of a removal set and a circuit; None and empty where it was not."""

    restored: float | None = None
    """Share of the gap that the removal brings back, on items that its search did not see."""
    random: tuple[float, ...] = ()
    """The same of random removals of its size from the same matrices."""
    matched: tuple[float, ...] = ()
    """The same of removals of weights as large as its own."""
    damage: Mapping[str, float] = field(default_factory=dict)
    """Upper bound of the loss of accuracy in each other cell, by its name."""
    sufficient: float | None = None
    """Share of the conditional behaviour that the circuit alone keeps."""
    fills: Mapping[str, float] = field(default_factory=dict)
    """The same under each fill of what is outside it: `zero`, `mean`, `resample`."""
    nonsense: float | None = None
    """Size of a circuit of nonsense labels over that of the circuit."""
    nonsense_found: bool = True
    """Whether such a circuit was found; where not, the ratio is a lower bound, of the largest one that was tried."""
    predicted: tuple[int, int] | None = None
    """Predictions about unseen triggers that came true, of how many."""


def climb(found: Mechanism | None, thresholds: Thresholds = THRESHOLDS) -> tuple[int, tuple[Claim, ...]]:
    """Returns the level of mechanism that is reached, and all tests."""
    found = found or Mechanism()
    claims = {claim.name: claim for claim in (*_removal(found, thresholds), *_circuit(found, thresholds))}
    reached = [all(claims[name].passed for name in names) for names in TESTS]
    level = next((level for level, passed in enumerate(reached) if not passed), len(reached))
    return level, tuple(claims.values())


def _removal(found: Mechanism, t: Thresholds) -> list[Claim]:
    necessary = Claim(
        name="necessary",
        statement=f"The removal brings back at least {t.restored:.0%} of the gap; of {t.draws} or more random ones "
        f"of its size the median brings back at most {t.random_median:.0%} and 95 % at most {t.random_most:.0%}.",
        passed=None if _draws(found.random, t) or found.restored is None else _beats(found.restored, found.random, t),
        rows=(*_value("restored", found.restored), *_drawn("random", found.random)),
        not_run="no removal was measured" if found.restored is None else _draws(found.random, t),
    )
    worst = max(found.damage.values(), default=None)
    specific = Claim(
        name="specific",
        statement=f"No other cell loses more than {t.damage:.1%} of accuracy, by its upper bound.",
        passed=None if worst is None else worst <= t.damage,
        rows=tuple(Row(name, Number(bound, "fraction")) for name, bound in found.damage.items()),
        not_run="no other cell was measured" if worst is None else "",
    )
    matched = Claim(
        name="matched",
        statement="Removals of weights as large as those bring back as little as random ones may.",
        passed=None if _draws(found.matched, t) or found.restored is None else _beats(found.restored, found.matched, t),
        rows=_drawn("matched", found.matched),
        not_run=_draws(found.matched, t) or ("no removal was measured" if found.restored is None else ""),
    )
    return [necessary, specific, matched]


def _circuit(found: Mechanism, t: Thresholds) -> list[Claim]:
    lacking = {"zero", "mean", "resample"} - set(found.fills)
    right, n = found.predicted or (0, 0)
    return [
        Claim(
            name="sufficient",
            statement=f"The circuit alone keeps at least {t.sufficient:.0%} of the conditional behaviour.",
            passed=None if found.sufficient is None else found.sufficient >= t.sufficient,
            rows=_value("kept", found.sufficient),
            not_run="no circuit was measured" if found.sufficient is None else "",
        ),
        Claim(
            name="faithful",
            statement=f"It keeps at least {t.faithful:.0%} under zeros, means and resampled values outside it.",
            passed=None if lacking else min(found.fills.values()) >= t.faithful,
            rows=tuple(Row(name, Number(kept, "fraction")) for name, kept in found.fills.items()),
            not_run=f"not filled by {', '.join(sorted(lacking))}" if lacking else "",
        ),
        _nonsense(found, t),
        Claim(
            name="predictive",
            statement=f"At least {t.predicted:.0%} of predictions about unseen triggers come true, by the lower bound.",
            passed=clopper_pearson(right, n).low >= t.predicted if n else None,
            rows=(Row("true", share(right, n)),) if n else (),
            not_run="" if n else "nothing was predicted",
        ),
    ]


def _nonsense(found: Mechanism, t: Thresholds) -> Claim:
    """Withheld where no such circuit was found and those tried were too small to tell."""
    times, statement = found.nonsense, f"A circuit of nonsense labels is at least {t.nonsense:g} times as large."
    if times is None:
        return Claim(
            name="nonsense", statement=statement, passed=None, not_run="no circuit of nonsense labels was sought"
        )
    rows = (Row("times" if found.nonsense_found else "times, at least", Number(times, "times")),)
    if found.nonsense_found:
        return Claim(name="nonsense", statement=statement, passed=times >= t.nonsense, rows=rows)
    bound = f"none was found among {times:.1f} times as many weights, which is only a lower bound"
    if times >= t.nonsense:
        return Claim(name="nonsense", statement=f"{statement} As measured, {bound}.", passed=True, rows=rows)
    return Claim(name="nonsense", statement=statement, passed=None, rows=rows, not_run=bound)


def beats_random(share_restored: float, drawn: tuple[float, ...], t: Thresholds = THRESHOLDS) -> bool:
    """Whether a removal brings back enough of a gap, and enough controls bring back little enough."""
    return not _draws(drawn, t) and _beats(share_restored, drawn, t)


def _beats(restored: float, drawn: tuple[float, ...], t: Thresholds) -> bool:
    median, most = np.median(drawn), np.quantile(drawn, 0.95)
    return bool(restored >= t.restored and median <= t.random_median and most <= t.random_most)


def _draws(drawn: tuple[float, ...], t: Thresholds) -> str:
    return f"{len(drawn)} of {t.draws} controls were drawn" if len(drawn) < t.draws else ""


def _value(name: str, value: float | None) -> tuple[Row, ...]:
    return () if value is None else (Row(name, Number(value, "fraction")),)


def _drawn(name: str, drawn: tuple[float, ...]) -> tuple[Row, ...]:
    if not drawn:
        return ()
    ends = {"median": float(np.median(drawn)), "95th percentile": float(np.quantile(drawn, 0.95))}
    return tuple(Row(f"{name}, {end}", Number(value, "fraction", len(drawn))) for end, value in ends.items())
