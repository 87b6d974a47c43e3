"""All methods on one task: what is run, and the plot."""

import pytest

from jali.pruning.learn import Learning
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning
from jali.studies import methods
from tests import planted

QUICK = Pruning(learning=Learning(steps=30, pairs=4))


@pytest.fixture(scope="module")
def circuits():
    compared = methods.compare(planted.plant(), planted.task(), config=QUICK, text=planted.text())
    return [next(compared), next(compared)]


def test_methods_run_in_their_order_with_the_same_options(circuits):
    assert [circuit.found["method"] for circuit in circuits] == list(METHODS)[:2]
    assert {circuit.found["options"]["learning"]["steps"] for circuit in circuits} == {30}


def test_a_plot_names_every_method_and_says_which_misses_the_target(circuits, tmp_path):
    missed = circuits[1].with_facts(found={**circuits[1].found, "reached": False})
    out = methods.draw([circuits[0], missed], tmp_path / "methods.svg")
    text = out.read_text()
    assert "learn (misses the target)" in text and "nodes" in text and "edges" in text
    assert methods.draw(circuits, tmp_path / "methods.png").stat().st_size > 1000
