"""A program is simplified within its budget, and what comes out of a planted circuit is the planted algorithm."""

from dataclasses import replace

import numpy as np
import pytest

from jali.explaining.decompiling import budget as budgets
from jali.explaining.decompiling.budget import Budget, Probe, merged
from jali.explaining.decompiling.disturbed import disturbed, prompts
from jali.explaining.decompiling.program import Head, Linear, Product, Program, Scale, Sum, Value, Wave, constant
from jali.explaining.decompiling.reading import longest
from jali.explaining.decompiling.reductions import in_digits
from jali.explaining.decompiling.rewriting import settled, sums
from jali.explaining.decompiling.simplify import simplify
from tests.explaining.decompiling.test_lowering import GALLERY, lowered, signed

VOCABULARY = 12


def probe(name, program):
    train = GALLERY[name].task.train
    asked = prompts(train) + disturbed(train.first(16), 16)
    return Probe.of(asked, program.run(asked) > 0, plain=2 * len(train), vocabulary=VOCABULARY)


def accuracy(name, program):
    held = GALLERY[name].task.heldout
    return float((program.run(prompts(held)) * signed(held) > 0).mean())


@pytest.mark.parametrize("name", ["openers", "openers, normed", "counting", "relay, normed"])
def test_it_stays_within_its_budget_and_decides_alike(name):
    program = lowered(name)
    given = probe(name, program)
    simple = simplify(program, given)
    (loss, *wrong), (loss_before, *wrong_before) = given.errors(simple), given.errors(program)
    assert loss <= loss_before * (1 + budgets.LOSS_SHARE) + budgets.LOSS_BUDGET
    assert all(w <= before + budgets.DECISION_BUDGET for w, before in zip(wrong, wrong_before, strict=True))
    assert accuracy(name, simple) >= 0.97
    assert len(simple.steps) < len(program.steps)


def test_the_planted_algorithm_is_what_is_left():
    program = lowered("openers")
    value, head = simplify(program, probe("openers", program)).steps
    assert isinstance(value, Value) and isinstance(head, Head)
    kinds, looks = value.sum.whole.table, head.source.whole.table
    assert kinds is not None and kinds[1] > 0 > kinds[2]
    assert looks is not None and looks[1] > looks[5] + 3 and looks[2] > looks[5] + 3


def test_merging_changes_no_value():
    for name in ("induction", "majority", "cancelling"):
        program = lowered(name)
        asked = prompts(GALLERY[name].task.heldout)
        fewer = merged(program)
        assert len(fewer.steps) < len(program.steps)
        assert np.abs(fewer.run(asked) - program.run(asked)).max() < 1e-9


def test_numbers_take_the_place_of_what_is_the_same_everywhere():
    table = np.linspace(-2, 2, VOCABULARY)
    key, neuron = Value("k", Sum({"": Linear(table=table)})), Value("n", constant(0.5), "gelu")
    query, small = Value("q", constant(9.0)), Value("m", Sum({"": Linear(-1.0, terms={"n": 1.0})}), cutoff=2.0)
    head = Head(
        "h", constant(0.0), Sum({"": Linear(terms={"m": 1.0})}), (Product("q", "k", Linear(0.25)),), {"k": "b"}, ""
    )
    scale = Scale("s", Sum({"": Linear(table=table**2)}), (Sum({"": Linear(terms={"n": 2.0})}),), 4, 1e-6)
    answer = Sum({"": Linear(terms={"b": 1.0, "n": 1.55}), "s": Linear(terms={"n": 3.0, "k": 1.0})})
    program = Program(steps=(key, neuron, query, small, head, scale), answer=answer)
    less = settled(program)
    assert [step.name for step in less.steps] == ["k", "h", "s"]
    looks = less.steps[1]
    assert isinstance(looks, Head) and looks.products == () and looks.source.whole.terms == {"k": 2.25}
    asked = [[1, 2, 3], [4, 5], [11]]
    np.testing.assert_allclose(less.run(asked), program.run(asked), rtol=1e-12)


def test_a_number_that_gates_goes_into_the_sum_and_one_that_turns_keeps_its_wave():
    gate, key = Value("g", constant(2.0)), Value("k", Sum({"": Linear(table=np.linspace(-2, 2, VOCABULARY))}))
    gated = Value("y", Sum({"": Linear(1.0, terms={"k": 3.0})}), "relu", times="g")
    query, wave = Value("q", constant(0.5)), Linear(atoms={Wave("cos", 0.3): 2.0})
    head = Head("h", Sum(), Sum(), (Product("q", "k", wave),), {"y": "b"}, "t", kind="linear", strict=True)
    program = Program(steps=(gate, key, gated, query, head), answer=Sum({"": Linear(terms={"b": 1.0, "t": 0.5})}))
    less = settled(program)
    assert [step.name for step in less.steps] == ["k", "y", "h"]
    assert isinstance(less.steps[1], Value) and not less.steps[1].times
    assert isinstance(less.steps[2], Head) and less.steps[2].products[0][:2] == ("", "k")
    asked = [[1, 2, 3, 9], [4, 5], [11]]
    np.testing.assert_allclose(less.run(asked), program.run(asked), rtol=1e-12)
    assert np.ptp(program.run(asked)) > 1
    np.testing.assert_allclose(merged(program).run(asked), program.run(asked), rtol=1e-12)


def test_a_number_that_does_not_go_through_a_function_stays_a_factor():
    gated = Value("y", Sum({"": Linear(table=np.linspace(-2, 2, VOCABULARY))}), "relu", times="g")
    program = Program(steps=(Value("g", constant(-2.0)), gated), answer=Sum({"": Linear(terms={"y": 1.0})}))
    assert settled(program) == program


def test_a_number_that_a_head_brings_stays():
    head = Head("h", constant(0.0), constant(0.0), (), {"v": "b"}, "", 1.0)
    program = Program(steps=(Value("v", constant(2.0)), head), answer=Sum({"": Linear(terms={"b": 1.0})}))
    assert settled(program) == program


def table_program(size):
    """The answer is a table of the last token, each entry another value."""
    table = np.linspace(-3, 3, size)
    return Program(steps=(), answer=Sum({"": Linear(table=table)}))


def test_a_table_never_names_more_than_forty_tokens():
    program = table_program(400)
    asked = [[token] for token in range(400)]
    given = Probe.of(asked, program.run(asked) > 0, plain=400, vocabulary=400)
    assert longest(program) > 40
    assert longest(simplify(program, given)) <= 40


def test_the_table_of_a_scale_is_cut_as_well():
    table = np.linspace(1, 9, 100)
    moved = Sum({"": Linear(table=np.linspace(-3, 3, 100), terms={"v": 1.0})})
    scale = Scale("s", Sum({"": Linear(table=table)}), (moved,), 4, 1e-6)
    value = Value("v", Sum({"": Linear(table=np.sin(np.arange(100.0)))}))
    program = Program(steps=(value, scale), answer=Sum({"s": Linear(terms={"v": 1.0})}))
    assert longest(program) > 40
    asked = [[token] for token in range(100)]
    given = Probe.of(asked, program.run(asked) > 0, plain=100, vocabulary=100)
    assert longest(simplify(program, given)) <= 40


def test_digits_are_those_asked_for():
    program = Program(steps=(), answer=Sum({"": Linear(1.2345, np.array([0.0, 2.3456]))}))
    (_, answer), *_ = sums(in_digits(program, 2))
    assert answer.whole.table is not None and answer.whole.table.tolist() == [1.2, 3.6]


def test_a_change_over_the_budget_is_not_taken():
    program = table_program(8)
    asked = [[token] for token in range(8)]
    work = Budget(program, Probe.of(asked, program.run(asked) > 0, plain=8, vocabulary=8))
    work.run(lambda _: iter([lambda p: replace(p, answer=constant(1.0))]))
    assert work.program is program
