"""Planted circuits of one attention layer: reading an opener, twice over, on ways of unequal length, and counting."""

import random
from typing import Any

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.studies.planted.build import (
    OPENERS,
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
from jali.tasks.task import Task


def openers(copies: int = 1, *, normed: bool = False) -> Planted:
    """Which of two openers was there: one head attends to it and copies the kind; any of the copies will do."""
    name = ("openers" if copies == 1 else f"openers, {copies} copies") + (", normed" if normed else "")
    claims = {"mean": frozenset(opener_nodes(copy) for copy in range(copies))}
    if not normed:
        claims["zero"] = frozenset(opener_nodes(copy, query=True) for copy in range(copies))
    model = opener_model(copies, normed=normed)
    return Planted(name=name, model=model, task=opener_task(name), text=text(rare=0.1), claims=claims)


def opener_model(copies: int = 1, *, normed: bool = False, **options: Any) -> Transformer:
    """The model of `openers`, each copy in channels of its own (two at most), with any option of a transformer."""
    weights: dict[str, float] = {}
    for copy in range(copies):
        mark, kind, out = 4 * copy, 4 * copy + 1, 4 * copy + 2
        weights |= embed(1, **{f"c{mark}": 1.0, f"c{kind}": 1.0}) | embed(2, **{f"c{mark}": 1.0, f"c{kind}": -1.0})
        weights |= head(0, 4 * copy, key=mark, value=kind, out=out) | read_out(out, 4.0)
    return build(shape(normed=normed, **options), weights)


def opener_nodes(copy: int = 0, *, query: bool = False) -> frozenset[Node]:
    """The nodes of a copy; with its query for ablation to zero, which takes constants away."""
    mark, kind, out = 4 * copy, 4 * copy + 1, 4 * copy + 2
    read = " ".join(f"0.attn.{z}[{mark}]" for z in ("qkv" if query else "kv"))
    return nodes(f"0.attn.act_in[{mark},{kind}] {read} 0.attn.resid_delta[{out}] final_resid[{out}]")


def opener_task(name: str) -> Task:
    """Prompts of 7 to 11 tokens with one opener, 1 or 2."""

    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        row = fillers(generator, 6, 10)
        place = generator.randrange(len(row))
        first, second = ([*row[:place], opener, *row[place:]] for opener in OPENERS)
        return first, second

    return task(name, draw)


def long_and_short() -> Planted:
    """Two ways to say that the opener was there: straight to the answer, or through a neuron, three nodes longer."""
    weights = embed(1, c0=1.0) | head(0, 0, key=0, value=0, out=2) | head(0, 4, key=0, value=0, out=5)
    weights |= {"0.attn.y[0] -> 0.attn.resid_delta[2]": 3.0}
    weights |= neuron(0, 0, {5: 6.0}, -3.0, {2: 1.0}) | read_out(2, 4.0, 1.5)
    short = "0.attn.act_in[0] 0.attn.k[0] 0.attn.v[0] 0.attn.resid_delta[2] final_resid[2]"
    long = "0.attn.act_in[0] 0.attn.k[4] 0.attn.v[4] 0.attn.resid_delta[5] 0.mlp.act_in[5] 0.mlp.post_act[0] "
    long += "0.mlp.resid_delta[2] final_resid[2]"
    claims = {"mean": circuits(short, long), "zero": circuits(f"{short} 0.attn.q[0]", f"{long} 0.attn.q[4]")}

    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        row = fillers(generator, 5, 8)
        return put(generator, row, [1]), row

    name = "long and short"
    return Planted(name=name, model=build(shape(), weights), task=task(name, draw), text=text(), claims=claims)


def counting(*, normed: bool = False) -> Planted:
    """Whether most tokens are marks: a head without query or key averages them, a neuron sets the threshold."""
    weights = embed(1, c0=1.0) | {
        "0.attn.q[0]": 0.0,
        "0.attn.k[0]": 0.0,
        "0.attn.act_in[0] -> 0.attn.v[0]": 1.0,
        "0.attn.y[0] -> 0.attn.resid_delta[5]": 1.0,
    }
    gain, threshold = (6.0, 10.0) if normed else (20.0, 8.0)
    if normed:  # A constant in the stream, or a norm would make all counts alike.
        weights |= {f"tokens[{token}] -> 0.resid_in[3]": 1.5 for token in range(12)}
    weights |= neuron(0, 0, {5: gain}, -threshold, {7: 1.0}) | read_out(7, 4.0, 1.5)
    found = "0.attn.act_in[0] 0.attn.v[0] 0.attn.resid_delta[5] 0.mlp.act_in[5] 0.mlp.post_act[0] 0.mlp.resid_delta[7] "
    claim = circuits(f"{found} final_resid[7]")

    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        length, few = generator.randint(8, 12), generator.randint(1, 2)
        row = fillers(generator, length, length)
        return put(generator, row, [1] * (length - 3)), put(generator, row, [1] * few)

    name = "counting" + (", normed" if normed else "")
    model = build(shape(normed=normed), weights, noise=0.1)
    claims = {"mean": claim} if normed else {"mean": claim, "zero": claim}
    return Planted(name=name, model=model, task=task(name, draw), text=text(rare=0.1), claims=claims)
