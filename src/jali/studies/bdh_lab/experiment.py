"""What an experiment is: a claim, options, what is measured, and how it is told. And the list of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jali.artefact import BadInput

Facts = dict[str, Any]
"""What was measured, as JSON holds it."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where and how an experiment works."""

    folder: Path
    """Of its models and of what is measured of each; what is there is not done again."""
    seed: int = 0
    """Of everything random."""
    quiet: bool = True
    """No progress bars."""


@dataclass(frozen=True, kw_only=True)
class Findings:
    """What a page says."""

    sentence: str
    """Completes "we find ...", without a full stop."""
    tables: str
    """Markdown."""
    missed: str = ""
    """What fell short of a bar set beforehand, as a sentence; empty where nothing did."""


@dataclass(frozen=True, kw_only=True)
class Experiment:
    """One claim and what is done about it."""

    name: str
    title: str
    claim: str
    """Completes "the paper claims ...", with the section, without a full stop."""
    options: Any
    """A frozen dataclass of its own, at the values of the page."""
    quick: Any
    """The same, for a miniature of some seconds that shows that it works and measures nothing."""
    measure: Callable[[Any, Place], Facts]
    """Does what is not done yet in its place; called again it goes on."""
    tell: Callable[[Facts], Findings]
    draw: Callable[[Any, Facts], None]
    """Paints into a matplotlib figure."""


EXPERIMENTS: dict[str, Experiment] = {}


def experiment(
    name: str,
    *,
    title: str,
    claim: str,
    options: Any,
    quick: Any,
    tell: Callable[[Facts], Findings],
    draw: Callable[[Any, Facts], None],
) -> Callable[[Callable[[Any, Place], Facts]], Callable[[Any, Place], Facts]]:
    """Registers a function `(options, place) -> facts` as an experiment; see `Experiment`."""

    def registered(measure: Callable[[Any, Place], Facts]) -> Callable[[Any, Place], Facts]:
        told = {"title": title, "claim": claim, "options": options, "quick": quick, "tell": tell, "draw": draw}
        EXPERIMENTS[name] = Experiment(name=name, measure=measure, **told)
        return measure

    return registered


def find(name: str) -> Experiment:
    """Returns the experiment of that name.

    Raises:
        BadInput: there is none; the message lists those there are.
    """
    if name not in EXPERIMENTS:
        raise BadInput(f"There is no experiment {name!r}; there are {', '.join(EXPERIMENTS)}.")
    return EXPERIMENTS[name]
