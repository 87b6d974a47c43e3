"""Planted gates: what two or three copies of one reading are worth where both, either or most of them are needed.

All prompts of a pair differ in one token: an opening 1, or a filler in its place.
"""

import random
from dataclasses import replace

from jali.studies.planted.build import (
    Planted,
    build,
    circuits,
    embed,
    fillers,
    head,
    neuron,
    nodes,
    put,
    read_out,
    shape,
    task,
    text,
)

_READ = "0.attn.act_in[0]"
_MLP = "0.mlp.post_act[0] 0.mlp.resid_delta[7] final_resid[7]"


def _opener_or_filler(draw: random.Random) -> tuple[list[int], list[int]]:
    row = fillers(draw, 5, 8)
    return put(draw, row, [1]), row


def _copies(count: int) -> dict[str, float]:
    """Heads that each say in a channel of its own, 2, 3 and so on, whether the opener was there."""
    found = embed(1, c0=1.0)
    for i in range(count):
        found |= head(0, 4 * i, key=0, value=0, out=2 + i)
    return found


def _copy(i: int, *, query: str) -> str:
    return (
        f"{query.format(4 * i)} 0.attn.k[{4 * i}] 0.attn.v[{4 * i}] 0.attn.resid_delta[{2 + i}] 0.mlp.act_in[{2 + i}]"
    )


def _gate(name: str, copies: int, needed: list[tuple[int, ...]], threshold: float, *, normed: bool = False) -> Planted:
    """A neuron that opens where the sum of the copies is over a threshold."""
    reads = {2 + i: 6.0 for i in range(copies)}
    weights = _copies(copies) | neuron(0, 0, reads, -6.0 * threshold, {7: 1.0}) | read_out(7, 4.0, 1.5)
    claims = {
        ablation: circuits(*(" ".join([_READ, *(_copy(i, query=query) for i in which), _MLP]) for which in needed))
        for ablation, query in (("mean", ""), ("zero", "0.attn.q[{}]"))
    }
    model = build(shape(normed=normed), weights)
    return Planted(name=name, model=model, task=task(name, _opener_or_filler), text=text(), claims=claims)


def and_gate() -> Planted:
    """Both copies are needed."""
    return _gate("and", 2, [(0, 1)], 1.5)


def or_gate() -> Planted:
    """Either copy will do."""
    return _gate("or", 2, [(0,), (1,)], 0.5)


def majority() -> Planted:
    """Any two of three copies are needed."""
    return _gate("majority", 3, [(0, 1), (0, 2), (1, 2)], 1.5)


def or_gate_normed() -> Planted:
    """Either copy will do, behind RMSNorm and AbsTopK.

    The norm before the neuron makes any trace of the opener large, so a head may as well attend everywhere: no key.
    """
    found = _gate("or, normed", 2, [(0,), (1,)], 0.5, normed=True)
    keys = nodes("0.attn.k[0,4]")
    return replace(found, claims={"mean": frozenset(circuit - keys for circuit in found.claims["mean"])})
