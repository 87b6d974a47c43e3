"""Squares of sums and products of turned pairs, written out, come to what they are."""

import numpy as np
import pytest

from jali.explaining.decompiling.program import Linear, Sum, Wave, by_distance, constant, evaluate
from jali.explaining.decompiling.terms import scores, squares

TOKENS = np.array([[0, 1, 2]])


def variable(name, factor=1.0):
    return Sum({"": Linear(terms={name: factor})})


def test_squares_of_what_no_variable_moves_are_added_and_multiples_of_one_are_one():
    table = Sum({"": Linear(1.0, np.array([1.0, 2.0, 3.0])), "s": Linear(0.5)})
    every = [constant(2.0), table, variable("a", 3.0), variable("a", -4.0), variable("a").plus(constant(1.0))]
    names = {}

    def product(one, other):
        if not one or not other:
            return one or other
        names[f"{one}*{other}"] = one, other
        return f"{one}*{other}"

    others, moved = squares(every, product)
    assert set(others.parts) == {"", "s", "s*s"} and len(moved) == 2
    assert {"a": 5.0} in [dict(sum_.whole.terms) for sum_ in moved]
    s, a = np.array([[2.0, 4.0, 8.0]]), np.array([[1.0, -2.0, 0.5]])
    values = {"s": s, "s*s": s * s, "a": a}
    found = evaluate(others, TOKENS, values) + sum(evaluate(sum_, TOKENS, values) ** 2 for sum_ in moved)
    assert found == pytest.approx(sum(evaluate(sum_, TOKENS, values) ** 2 for sum_ in every))


def test_pairs_that_turn_meet_by_their_distance():
    """Against complex numbers: the real part of q e^{iωδ} k*."""
    rate, q, k = 0.7, (0.3, -1.2), (0.5, 2.0)
    expected = [2 * ((q[0] + 1j * q[1]) * np.exp(1j * rate * d) * (k[0] - 1j * k[1])).real for d in range(5)]
    still = scores([constant(c) for c in q], [constant(c) for c in k], 2.0, [rate], 5)
    assert still[0].is_zero and still[1].is_zero and [product[:2] for product in still[2]] == [("", "")]
    assert by_distance(still[2][0].by, 5) == pytest.approx(expected)
    _, _, live = scores([variable("a"), variable("b")], [constant(c) for c in k], 2.0, [rate], 5)
    assert {product[:2] for product in live} == {("a", ""), ("b", "")}
    values = dict(zip("ab", q, strict=True))
    assert sum(values[p.query] * by_distance(p.by, 5) for p in live) == pytest.approx(expected)
    assert all(isinstance(atom, Wave) for product in live for atom in product.by.atoms)


def test_without_a_phase_constants_go_into_sums():
    source, own, products = scores([constant(2.0), variable("a")], [variable("c"), variable("d")], 0.5, None, 5)
    assert source.whole.terms == {"c": 1.0} and own.is_zero
    assert [product[:2] for product in products] == [("a", "d")] and products[0].by.constant == 0.5
