"""Planted circuits of two layers: induction, a chain through both kinds of sublayer, and a pair that cancels."""

import random

from jali.studies.planted.build import (
    Planted,
    build,
    circuits,
    embed,
    fillers,
    head,
    neuron,
    put,
    read_out,
    shape,
    task,
    text,
    turn,
)

_ROOM = 16
"""Length of the circle that positions lie on; prompts are half as long at most."""


def induction(*, normed: bool = False) -> Planted:
    """What came after this token the last time: one head looks a step back, the next finds where that matches.

    Prompts hold `1 x … 2 y … 1` with x and y the two answers; the last token is 1 or 2.
    """
    name = "induction" + (", normed" if normed else "")
    weights = embed(1, c0=1.0) | embed(2, c0=-1.0) | embed(10, c1=1.0) | embed(11, c1=-1.0)
    weights |= _step_back(sharp=24.0) | {"0.attn.act_in[0] -> 0.attn.v[0]": 1.0}
    weights |= {"0.attn.y[0] -> 0.attn.resid_delta[3]": 1.0}
    weights |= head(1, 0, query=0, key=3, value=1, out=2) | read_out(2, 8.0)
    found = "0.attn.act_in[0,16,17] 0.attn.q[0,1] 0.attn.k[0,1] 0.attn.v[0] 0.attn.resid_delta[3] "
    found += "1.attn.act_in[0,1,3] 1.attn.q[0] 1.attn.k[0] 1.attn.v[0] 1.attn.resid_delta[2] final_resid[2]"
    claims = {"mean": circuits(found)} if normed else {"mean": circuits(found), "zero": circuits(found)}
    model = build(shape(normed=normed, positions="concatenated", d_positions=2), weights, noise=0.1)
    words = text((1, 2, 10, 11), rare=0.3, length=8)
    return Planted(name=name, model=model, task=task(name, _twice), text=words, claims=claims)


def _step_back(*, sharp: float) -> dict[str, float]:
    """A head whose score is highest one position before its own: positions lie on a circle, queries a step behind."""
    found: dict[str, float] = {}
    for place in range(16):
        for channel, value in enumerate(turn(place, _ROOM)):
            found[f"positions[{place}] -> 0.attn.pos[{channel}]"] = value
    cosine, sine = turn(1, _ROOM)
    for row, columns in enumerate(((cosine, sine), (-sine, cosine))):
        for channel, value in enumerate(columns):
            found[f"0.attn.act_in[{16 + channel}] -> 0.attn.q[{row}]"] = sharp * value
        found[f"0.attn.act_in[{16 + row}] -> 0.attn.k[{row}]"] = sharp
    return found


def _twice(draw: random.Random) -> tuple[list[int], list[int]]:
    names, last = draw.sample((1, 2), 2), draw.randrange(2)
    lead, gap = fillers(draw, 0, 2), fillers(draw, 0, 1)
    rows = []
    for values in ((10, 11), (11, 10)):
        values = values if last == 0 else values[::-1]
        rows.append([*lead, names[0], values[0], *gap, names[1], values[1], names[last]])
    return rows[0], rows[1]


def relay(*, normed: bool = False) -> Planted:
    """A chain of five sublayer steps: a neuron says which opener this is, the next layer's head fetches that."""
    name = "relay" + (", normed" if normed else "")
    weights = embed(1, c0=1.0) | embed(2, c1=1.0)
    weights |= neuron(0, 0, {0: 4.0}, -1.0, {3: 1.0, 4: 1.0}) | neuron(0, 1, {1: 4.0}, -1.0, {3: 1.0, 4: -1.0})
    weights |= head(1, 0, key=3, value=4, out=2, sharp=3.0) | read_out(2, 4.0)
    found = "0.mlp.act_in[0,1] 0.mlp.post_act[0,1] 0.mlp.resid_delta[3,4] 1.attn.act_in[3,4] 1.attn.k[0] 1.attn.v[0] "
    found += "1.attn.resid_delta[2] final_resid[2]"
    claims = {"mean": circuits(found)} | ({} if normed else {"zero": circuits(f"{found} 1.attn.q[0]")})

    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        row = fillers(generator, 6, 9)
        place = generator.randrange(len(row))
        first, second = ([*row[:place], opener, *row[place:]] for opener in (1, 2))
        return first, second

    model = build(shape(normed=normed), weights)
    return Planted(name=name, model=model, task=task(name, draw), text=text(rare=0.05), claims=claims)


def cancelling() -> Planted:
    """The opener is read straight; beside that two neurons of two layers add and take away how many 3s there are.

    Neither of the two can go alone, and no circuit needs them: a trap for all that drops one node at a time.
    """
    weights = embed(1, c0=1.0) | embed(3, c1=1.0) | head(0, 0, key=0, value=0, out=2)
    weights |= {"0.attn.act_in[1] -> 0.attn.v[4]": 1.0, "0.attn.y[4] -> 0.attn.resid_delta[5]": 1.0}
    weights |= {"0.attn.q[4]": 0.0, "0.attn.k[4]": 0.0}
    weights |= neuron(0, 0, {5: 40.0}, 0.0, {2: 1.0}) | neuron(1, 0, {5: 40.0}, 0.0, {2: -1.0})
    weights |= read_out(2, 8.0, 0.5)
    found = "0.attn.act_in[0] 0.attn.k[0] 0.attn.v[0] 0.attn.resid_delta[2] final_resid[2]"
    claims = {"mean": circuits(found), "zero": circuits(f"{found} 0.attn.q[0]")}

    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        row = put(generator, [4] * generator.randint(7, 9), [3] * generator.randint(0, 4))
        return put(generator, row, [1]), row

    name = "cancelling"
    return Planted(name=name, model=build(shape(), weights), task=task(name, draw), text=text(), claims=claims)
