"""`python -m benchmarks.scale`: what large runs would need, computed; the tables of docs/scale.md.

Every rate and price is an option (`--price 2`): two rates of the machine were measured on an H200, all else is
assumed or follows. Nothing here was run at these sizes.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import torch
import tyro

from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.training.density import targets


@dataclass(frozen=True, kw_only=True)
class Machine:
    """One GPU, its neighbours, and what an hour of it costs."""

    products: float = 790e12
    """Multiply-adds, counted as 2, a second in dense bfloat16. Measured, H200."""
    copy: float = 4.3e12
    """Bytes a second, read and written. Measured, H200."""
    memory: float = 139 * 2**30
    """Bytes. As an H200 reports."""
    usable: float = 0.9
    """Of the memory; the rest is the framework's and lost to fragments. Assumed."""
    node: int = 8
    """GPUs that share a fast network. Assumed."""
    near: float = 350e9
    """Bytes a second out of one GPU within a node. Assumed."""
    far: float = 40e9
    """Bytes a second out of one GPU where there is more than one node. Assumed."""
    slack: float = 2.0
    """Times the floor that a step is planned with. Assumed."""
    price: float = 3.0
    """Dollars for an hour of one GPU. Assumed."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A run: its model, tokens of a step over all GPUs and of the whole, and the numbers of GPUs to plan for."""

    name: str
    model: TransformerConfig
    context: int
    step: int
    total: float
    density: float
    counts: tuple[int, ...]
    shard: bool
    keeps: str
    """One of `KEPT`, for the table of time."""


class Size(NamedTuple):
    """Parameters: of all, what each token is multiplied with, the largest block, and tensors that have a threshold."""

    parameters: int
    multiplied: int
    block: int
    cut: int


KEPT = {
    "float32": 18 * 4 + 1.6,
    "bfloat16": 18 * 2 + 1.6,
    "AbsTopK packed": 9 * 2 + 9 * 2 / 4 + 1.6,  # 9 of the 18 vectors are what AbsTopK left, a quarter of them.
    "layers recomputed": 2.0,  # What goes into a layer; the rest is made again, one layer at a time.
}
"""Bytes kept for the backward pass by token, layer and channel of the residual stream; all but the first in bfloat16.
The first is what the kernels keep: 18 vectors, 11 bits of what AbsTopK left, and a number for each head of 16."""
_PAPERS = TransformerConfig(
    n_layer=8, d_model=2048, context=1024, positions="concatenated", bigram="learned", sink=True, afrac=0.25
)
_GPT3 = TransformerConfig(n_layer=96, d_model=12288, d_head=128, vocab_size=50304, context=2048, afrac=0.25)
PLANS = (
    Plan(
        name="475 M", model=_PAPERS, context=256, step=131_072, total=32e9, density=1 / 1024, counts=(1, 8, 16),
        shard=False, keeps="bfloat16",
    ),
    Plan(
        name="GPT-3-sized", model=_GPT3, context=2048, step=1536 * 2048, total=300e9, density=1 / 64,
        counts=(32, 64, 128, 512), shard=True, keeps="layers recomputed",
    ),
)  # fmt: skip


@cache
def size(config: TransformerConfig) -> Size:
    """Counts, on a model without memory."""
    with torch.device("meta"):
        model = Transformer(config)
    blocks = [sum(p.numel() for p in block.parameters()) for layer in model.blocks for block in layer]
    named, looked_up = dict(model.named_parameters()), ("embed", "positions", "bigram")
    multiplied = sum(p.numel() for name, p in named.items() if p.ndim == 2 and not name.startswith(looked_up))
    cut = len(targets(model, biases=True, embeddings=True))
    return Size(sum(p.numel() for p in named.values()), multiplied, max(blocks), cut)


def held(plan: Plan, gpus: int) -> tuple[float, float, float, dict[str, float]]:
    """Bytes on one GPU: weights, gradient and moments; whole blocks; a bfloat16 copy; activations of a step by way."""
    n, c, tokens = size(plan.model), plan.model, plan.step / gpus
    state = 16 * n.parameters / (gpus if plan.shard else 1)
    blocks = 3 * 4 * n.block if plan.shard else 0  # At work, on its way, and the gradient of one.
    kept = {way: tokens * c.d_model * c.n_layer * each for way, each in KEPT.items()}
    kept["layers recomputed"] += tokens * c.d_model * KEPT["bfloat16"]
    return state, blocks, 2 * n.block, kept


def parts(plan: Plan, gpus: int, machine: Machine) -> int:
    """Parts that one GPU's share of a step is cut into, so that each fits."""
    state, blocks, copies, kept = held(plan, gpus)
    room = machine.usable * machine.memory - state - blocks - copies
    return math.ceil(kept[plan.keeps] / room) if room > 0 else 0


def traffic(plan: Plan, gpus: int, cuts: int, *, reduced: float = 1.0, gathered: float = 4.0) -> float:
    """Bytes out of one GPU in a step that reduces a share of the gradient, and gathers so many bytes for each weight.

    Weights that lie apart are gathered twice and their gradient reduced once in each part of the step.
    """
    moved = size(plan.model).parameters * (gpus - 1) / gpus
    return cuts * moved * (2 * gathered + 4 * reduced) if plan.shard else moved * 2 * 4 * reduced


def seconds(plan: Plan, gpus: int, machine: Machine) -> dict[str, float]:
    """Of one step on one GPU, by what it is spent on; nothing is hidden behind anything."""
    n, c, tokens = size(plan.model), plan.model, plan.step / gpus
    again = 4 / 3 if plan.keeps == "layers recomputed" else 1.0
    vectors = 5 * KEPT["bfloat16"] * c.d_model * c.n_layer  # Written, read twice; gradients written and read.
    network = machine.near if gpus <= machine.node else machine.far
    return {
        "products": again * tokens * 6 * n.multiplied / machine.products,
        "attention": again * tokens * 7 * plan.context * c.d_model * c.n_layer / machine.products,
        "vectors": again * tokens * vectors / machine.copy,
        "update": 36 * n.parameters / (gpus if plan.shard else 1) / machine.copy,
        "network": traffic(plan, gpus, parts(plan, gpus, machine)) / network,
    }


def number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def rows_of_memory(plan: Plan, machine: Machine) -> Iterator[list[str]]:
    yield ["GPUs", "weights, gradient, moments", "whole blocks", "bfloat16 copy", *(f"kept: {way}" for way in KEPT)]
    for gpus in plan.counts:
        *fixed, kept = held(plan, gpus)
        yield [str(gpus), *(number(value / 1e9) for value in (*fixed, *kept.values()))]


def rows_of_time(plan: Plan, machine: Machine) -> Iterator[list[str]]:
    names = ["products", "attention", "vectors", "update", "network"]
    yield ["GPUs", "parts", *names, "floor", "planned", "days", "thousand dollars"]
    for gpus in plan.counts:
        if not (cuts := parts(plan, gpus, machine)):
            yield [str(gpus), "does not fit", *["–"] * (len(names) + 4)]
            continue
        spent = seconds(plan, gpus, machine)
        floor = max(sum(spent.values()) - spent["network"], spent["network"])
        hours = machine.slack * floor * plan.total / plan.step / 3600
        last = (floor, machine.slack * floor, hours / 24, hours * gpus * machine.price / 1e3)
        yield [str(gpus), str(cuts), *(number(value) for value in (*(spent[name] for name in names), *last))]


def rows_of_traffic(plan: Plan, machine: Machine) -> Iterator[list[str]]:
    rows = 1 / 8 + plan.density
    ways = {"exact": {}, "gradient of 1/8 of the rows and the support": {"reduced": rows}}
    if plan.shard:  # A nonzero is its value and its place.
        sparse = {"reduced": rows, "gathered": 6 * plan.density}
        ways |= {"weights in bfloat16": {"gathered": 2}, "weights as nonzeros, gradient of rows": sparse}
    yield ["GPUs", *ways, "counts of the threshold"]
    for gpus in plan.counts:
        cuts = max(parts(plan, gpus, machine), 1)
        counts = 3 * 2 * (gpus - 1) / gpus * 2**11 * 8 * size(plan.model).cut if plan.shard else 0
        moved = [traffic(plan, gpus, cuts, **how) for how in ways.values()]
        yield [str(gpus), *(number(value / 1e9) for value in (*moved, counts))]


def tables(machine: Machine) -> Iterator[str]:
    """Every table as it stands on the page, under its title."""
    for plan in PLANS:
        about = f"seconds of a step ({plan.keeps}), and the whole run"
        kinds = {"GB on each GPU": rows_of_memory, about: rows_of_time, "GB out of each GPU in a step": rows_of_traffic}
        for kind, rows in kinds.items():
            head, *body = rows(plan, machine)
            lines = [head, ["---"] * len(head), *body]
            yield f"**{plan.name}: {kind}**\n\n" + "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    print("\n\n".join(tables(tyro.cli(Machine))))
