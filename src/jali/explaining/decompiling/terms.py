"""What a divisor and a score are made of: squares of sums, and products of queries and keys that turn."""

from collections.abc import Callable, Sequence

import numpy as np

from jali.explaining.decompiling.program import Floats, Linear, Listed, Product, Sum, Wave

Scores = tuple[Sum, Sum, tuple[Product, ...]]
"""By the token seen, by the token that looks, and by both or their distance."""


def squares(every: Sequence[Sum], product: Callable[[str, str], str]) -> tuple[Sum, tuple[Sum, ...]]:
    """Returns the sum of some squares: of those that no variable moves but by a divisor, and the sums left to square.

    Sums that are multiples of one variable become one.

    Args:
        every: to be squared and added.
        product: gives the name of the product of two divisors.
    """
    others, moved, alike = dict[str, float | Floats](), list[Sum](), dict[tuple[str, object], float]()
    for one in every:
        parts = {over: linear for over, linear in one.parts.items() if not (linear.fixed and not linear.constant)}
        single = [(over, key, f) for over, linear in parts.items() if (found := _single(linear)) for key, f in [found]]
        if all(linear.by_token for linear in parts.values()):
            for a, first in parts.items():
                for b, second in parts.items():
                    name = product(*sorted((a, b)))
                    others[name] = others.get(name, 0.0) + first.folded() * second.folded()
        elif len(parts) == len(single) == 1:
            ((over, key, factor),) = single
            alike[over, key] = alike.get((over, key), 0.0) + factor**2
        else:
            moved.append(one)
    for (over, key), square in alike.items():
        part = Linear(terms={key: square**0.5}) if isinstance(key, str) else Linear(atoms={key: square**0.5})  # pyright: ignore
        moved.append(Sum({over: part}))
    return Sum({over: _linear(values) for over, values in others.items()}), tuple(moved)


def _single(linear: Linear) -> tuple[object, float] | None:
    """The one variable or function of the place that it is a multiple of; None where it is none."""
    both = {**linear.terms, **linear.atoms}
    alone = len(both) == 1 and not linear.constant and linear.table is None
    return next(iter(both.items())) if alone else None


def _linear(values: float | Floats) -> Linear:
    return Linear(float(values)) if np.ndim(values) == 0 else Linear(table=np.asarray(values))


def scores(q: Sequence[Sum], k: Sequence[Sum], scale: float, rates: Sequence[float] | None, context: int) -> Scores:
    """Returns what the score of one head is made of.

    Args:
        q: the channels of the query, each a constant or one variable.
        k: those of the key.
        scale: multiplies all.
        rates: radians per token of distance by which each pair of channels turns; None where none does.
        context: distances that are told apart, where constants meet constants.
    """
    source, own, products, still = Sum(), Sum(), list[Product](), np.zeros(context)
    for i, j, by in _met(len(q), scale, rates):
        one, other = q[i], k[j]
        if one.fixed and other.fixed:
            factor = one.whole.constant * other.whole.constant
            if rates is None:
                own = own.plus(Sum({"": by}), factor) if factor else own
            elif factor:
                ((wave, size),) = by.atoms.items()
                still = still + factor * size * wave.at(np.arange(context))
        elif rates is None and one.fixed:
            source = source.plus(other, one.whole.constant * by.constant) if one.whole.constant else source
        elif rates is None and other.fixed:
            own = own.plus(one, other.whole.constant * by.constant) if other.whole.constant else own
        else:
            factor = (one.whole.constant if one.fixed else 1.0) * (other.whole.constant if other.fixed else 1.0)
            if factor:
                products.append(Product(_variable(one), _variable(other), Linear().plus(by, factor)))
    if still.any():
        products.append(Product("", "", Linear(atoms={Listed(tuple(still.tolist())): 1.0})))
    return source, own, _joined(products)


def _variable(sum_: Sum) -> str:
    return "" if sum_.fixed else next(sum_.reads())


def _met(channels: int, scale: float, rates: Sequence[float] | None) -> list[tuple[int, int, Linear]]:
    """Which channel of a query meets which of a key, and with what factor, by distance.

    Of a pair (a, b) of a query and (c, d) of a key that turn, (ac + bd) cos ωδ + (ad − bc) sin ωδ.
    """
    if rates is None:
        return [(c, c, Linear(scale)) for c in range(channels)]
    found = []
    for p, rate in enumerate(rates):
        cos, sin = (Wave(kind, rate) for kind in ("cos", "sin"))
        a, b = 2 * p, 2 * p + 1
        found += [(a, a, Linear(atoms={cos: scale})), (b, b, Linear(atoms={cos: scale}))]
        found += [(a, b, Linear(atoms={sin: scale})), (b, a, Linear(atoms={sin: -scale}))]
    return found


def _joined(products: Sequence[Product]) -> tuple[Product, ...]:
    """Products of the same variables as one."""
    found = dict[tuple[str, str], Linear]()
    for query, key, by in products:
        found[query, key] = found.get((query, key), Linear()).plus(by)
    return tuple(Product(*ends, by) for ends, by in found.items())
