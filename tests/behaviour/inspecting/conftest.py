"""One small model, what it answers when asked directly, and what Inspect logs of it."""

from pathlib import Path
from typing import NamedTuple

import pytest

import jali
from jali.behaviour.removal import RemovalSet
from jali.behaviour.subjects import LocalSubject
from jali.behaviour.trials import Trials, run_trials
from tests.behaviour.scripted import CONTEXTS, ITEMS
from tests.behaviour.small import WORD, reader

SOME = [*ITEMS[:4], *ITEMS[72:76], *ITEMS[144:148]]


class Evaluated(NamedTuple):
    """A model in a folder, a removal set of it, and its trials."""

    run: Path
    ablate: Path
    direct: Trials
    repaired: Trials
    asked: Path
    """The file of its trials."""


@pytest.fixture(scope="session")
def evaluated(tmp_path_factory) -> Evaluated:
    folder = tmp_path_factory.mktemp("evaluated")
    run = reader().save_pretrained(folder / "run")
    model = jali.load(run)
    removal = RemovalSet.of(model, [("unembed.weight", place) for place in range(0, 600, 2)])
    direct = run_trials(LocalSubject(model), SOME, CONTEXTS[:2], WORD, quiet=True)
    repaired = run_trials(LocalSubject(model, removal=removal), SOME, CONTEXTS[:2], WORD, quiet=True)
    asked = direct.save(folder / "direct.trials.json")
    return Evaluated(run, removal.save(folder / "cut.removal.json"), direct, repaired, asked)


@pytest.fixture(scope="session")
def log(evaluated, inspect):
    """Of our model through our provider."""
    return inspect(
        "jali/scheming.gap", f"jali/{evaluated.run}", task_args={"trials": str(evaluated.asked), "tokens": 1}
    )
