"""What is said and drawn of synapses that were chosen for concepts."""

from typing import Any

from jali.studies.bdh_lab.concepts import LANGUAGES
from jali.studies.bdh_lab.experiment import Facts, Findings
from jali.studies.bdh_lab.selection import CLEAR
from jali.studies.card import table

KINDS = ("synapse", "neuron", "random grouping", "random pair")
"""What is tested: the synapse chosen for a concept; the neuron chosen alike; the synapse chosen for words that were
grouped at random, on other sentences of the same group; pairs of neurons that are on together in some sentence of the
concept."""
GROUPINGS = 4
"""Random groupings of all words into concepts of the same sizes, for each model."""
TESTS = ("same words", "other words", "other language", "other language and words")
"""Sentences of the second split: in the language of the first and with the words that it had; and so on."""
_BESIDE = ("", ", random", " − random")
_EFFECTS = ("removed", "added", "clear removed")
COLUMNS = (*(f"{name}{what}" for name in _EFFECTS for what in _BESIDE), "memory emptied")
COUNTS = {"clear": "synapses", "with clear": "concepts", "distinct": "synapses", "distinct y": "neurons"}


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    rows, densities = facts["rows"], facts["options"]["densities"]
    effects = [_effect_line(row) for row in facts["models"]]
    told = [_told_of(facts, density) for density in densities]
    parts = [
        f"AUC: the share of pairs of a sentence about the concept and another that are ordered rightly. Means over "
        f"{facts['options']['concepts']} concepts, both languages and {facts['options']['seeds']} models of each "
        "density; Student's t intervals over models. The first column is of the sentences that the choice was made "
        f"on. Random grouping: all of it again with words grouped at random into concepts of the same sizes, "
        f"{GROUPINGS} times; what it has above .5 is of single words, not of what they share:",
        table(["density", "what", "chosen on", *TESTS], [_auc_line(row) for row in rows]),
        "Change of the log odds of the concept's next word, in nats, when what was written to the memory by that "
        "synapse is taken out of it, or put into that of neutral sentences; or by all clear ones of the concept (see "
        "below) together. Random are as many pairs that are on together in sentences of the concept, made as large. "
        "Means over concepts that have such synapses and pairs, on sentences by which neither was chosen; none where "
        "fewer than two models have any:",
        table(["density", *COLUMNS], effects),
        f"Clear are synapses whose AUC is above {CLEAR} in both splits, of {facts['options']['candidates']} candidates "
        f"per concept, mean over all; how many concepts have some, of {_cases(facts)} in both languages; distinct "
        "synapses and writing neurons among those chosen; loss, nats per token:",
        table(["density", *COUNTS, "loss"], [_count_line(row) for row in facts["models"]]),
        "All concepts of the first model, chosen in the language Z and tested on other sentences of the same words; U "
        "of Mann and Whitney, p one-sided and times the number of concepts, by the normal approximation, which "
        "holds no farther out than is printed, and as if sentences that share words were independent:",
        table(list(_LISTED), [_floored(row) for row in facts["listed"]]),
    ]
    return Findings(sentence="; ".join(told), tables="\n\n".join(parts))


def _told_of(facts: Facts, density: float) -> str:
    found = {row["what"]: row for row in facts["rows"] if row["density"] == density}
    causal = next(row for row in facts["models"] if row["density"] == density)
    auc, far = ({what: found[what][test]["value"] for what in KINDS} for test in (TESTS[0], TESTS[-1]))
    others = ", ".join(f"{what} {auc[what]:.2f} and {far[what]:.2f}" for what in KINDS[1:])
    return (
        f"at density {density:g} an AUC of {auc['synapse']:.2f} on other sentences of the same words and "
        f"{far['synapse']:.2f} on other words in the other language ({others}), and {_signed(causal['removed'], 4)} "
        "nats for the concept's words when the synapse is taken out (random pairs "
        f"{_signed(causal['removed, random'], 4)}), {_signed(causal['clear removed'], 2)} when all clear ones are, "
        f"where there are any ({causal['with clear']['value']:.0f} of {_cases(facts)} concepts in both languages; "
        f"random pairs {_signed(causal['clear removed, random'], 2)}), {_signed(causal['memory emptied'], 2)} when all "
        "of the memory is"
    )


_LISTED = ("concept", "passes", "y", "x", "AUC", "U", "of", "rank-biserial", "p", "AUC in A")
_LEAST = 1e-20
"""p under which it is not told how far: sentences of few words, and a normal tail, bear no such number."""


def _floored(row: list[str]) -> list[str]:
    at = _LISTED.index("p")
    return [*row[:at], f"< {_LEAST:g}" if float(row[at]) < _LEAST else row[at], *row[at + 1 :]]


def _signed(number: dict[str, Any] | None, digits: int) -> str:
    return "none" if number is None else f"{number['value']:+.{digits}f}"


def _cases(facts: Facts) -> int:
    return len(LANGUAGES) * facts["options"]["concepts"]


def _auc_line(row: dict[str, Any]) -> list[str]:
    return [f"{row['density']:g}", row["what"], *(_told(row[name], 2) for name in ("chosen on", *TESTS))]


def _effect_line(row: dict[str, Any]) -> list[str]:
    return [f"{row['density']:g}", *(_told(row[name], 4) for name in COLUMNS)]


def _count_line(row: dict[str, Any]) -> list[str]:
    counts = (_told(row[name], 1) for name in COUNTS)
    return [f"{row['density']:g}", *counts, _told(row["loss"], 3)]


def _told(number: dict[str, Any] | None, digits: int) -> str:
    if number is None:
        return "none"
    ends = (f"{number[end]:.{digits}f}" for end in ("low", "high"))
    return f"{number['value']:.{digits}f} [{', '.join(ends)}]"


def paint(figure: Any, facts: Facts) -> None:
    """AUC by test, and effects of synapses beside those of random pairs."""
    densities = facts["options"]["densities"]
    *panels, last = figure.subplots(1, len(densities) + 1)
    for axes, density in zip(panels, densities, strict=True):
        for row in (row for row in facts["rows"] if row["density"] == density):
            axes.plot(range(len(TESTS)), [row[test]["value"] for test in TESTS], marker="o", label=row["what"])
        axes.axhline(0.5, color="grey", linewidth=0.8, linestyle="--")
        axes.set(ylim=(0.3, 1.02), ylabel="AUC", title=f"density {density:g}")
        axes.set_xticks(range(len(TESTS)), ["same", "words", "language", "both"])
    panels[0].legend(frameon=False, fontsize="small")
    names = ("removed", "removed, random", "clear removed", "clear removed, random", "memory emptied")
    for i, row in enumerate(facts["models"]):
        told = [(k + 0.3 * i, row[name]) for k, name in enumerate(names) if row[name] is not None]
        values = [number["value"] for _, number in told]
        ends = [[abs(number["value"] - number[end]) for _, number in told] for end in ("low", "high")]
        label = f"density {row['density']:g}"
        last.errorbar(values, [place for place, _ in told], xerr=ends, fmt="o", markersize=4, label=label)
    last.axvline(0, color="grey", linewidth=0.8, linestyle="--")
    last.set_xscale("symlog", linthresh=1e-3)
    last.set_xticks([-1, -1e-2, 0, 1e-2], ["−1", "−.01", "0", ".01"])
    last.set_yticks([k + 0.15 for k in range(len(names))], names)
    last.margins(x=0.1)
    last.invert_yaxis()
    last.set(xlabel="change of log odds, nats")
    last.legend(frameon=False, fontsize="small")
