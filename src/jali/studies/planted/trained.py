"""Models trained to hold a known circuit: weights as training makes them, and the mechanism in nodes that were chosen.

Training begins with the mechanism written by hand amid random weights: from random weights alone, a path through one
channel each was not found in 600 steps. It moves all weights, cuts three quarters of each matrix away, and goes on.

Interchange training (Geiger et al. 2022) holds a variable at the chosen nodes: their values are taken from another
prompt, and the answer must follow. Beside it the chosen nodes alone must do the task while all others are ablated, in
random parts or together, and without one of them nothing may be left.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.studies.planted.attention import opener_task
from jali.studies.planted.build import (
    Circuits,
    Planted,
    Weights,
    build,
    embed,
    head,
    neuron,
    nodes,
    read_out,
    shape,
    text,
)
from jali.studies.planted.minimal import LIMIT, minimal_circuits
from jali.tap import Tap, record
from jali.tasks.task import Pairs, Task, two_way_loss
from jali.training.density import project, targets

_STEPS, _PAIRS, _LR = 400, 12, 1e-2
_DENSITY, _NOISE = 0.25, 0.1
_ATTEMPTS = 5
_READ = "attn.act_in[0,1] {0}.attn.q[0] {0}.attn.k[0] {0}.attn.v[0] {0}.attn.resid_delta[2]"


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """What is trained."""

    name: str
    circuit: str
    """Nodes the mechanism shall live in."""
    weights: Weights
    """What training begins with."""
    swapped: str
    """Nodes of the circuit that carry the variable between them: which opener there was."""
    normed: bool = False
    """RMSNorm and AbsTopK."""
    seed: int = 0


def _head(layer: int, out: str) -> str:
    return f"{layer}." + _READ.format(layer) + f" {out}"


_SHORT, _LATE = _head(0, "final_resid[2]"), _head(1, "final_resid[2]")
_LONG = _head(0, "1.mlp.act_in[2] 1.mlp.post_act[0,1] 1.mlp.resid_delta[3] final_resid[3]")
_BEFORE = "0.mlp.act_in[4,5] 0.mlp.post_act[0,1] 0.mlp.resid_delta[0,1] " + _LATE
_OPENERS = embed(1, c0=1.0, c1=1.0) | embed(2, c0=1.0, c1=-1.0)
_WEIGHTS = {
    "head": _OPENERS | head(0, 0, key=0, value=1, out=2) | read_out(2, 4.0),
    "late head": _OPENERS | head(1, 0, key=0, value=1, out=2) | read_out(2, 4.0),
    "head and neurons": _OPENERS
    | head(0, 0, key=0, value=1, out=2)
    | neuron(1, 0, {2: 3.0}, -1.0, {3: 1.0})
    | neuron(1, 1, {2: -3.0}, -1.0, {3: -1.0})
    | read_out(3, 4.0),
    "neurons and head": embed(1, c4=1.0)
    | embed(2, c5=1.0)
    | neuron(0, 0, {4: 4.0}, -1.0, {0: 1.0, 1: 1.0})
    | neuron(0, 1, {5: 4.0}, -1.0, {0: 1.0, 1: -1.0})
    | head(1, 0, key=0, value=1, out=2)
    | read_out(2, 4.0),
}
_PLACES = {
    "head": (_SHORT, "0.attn.resid_delta[2]"),
    "late head": (_LATE, "1.attn.resid_delta[2]"),
    "head and neurons": (_LONG, "1.mlp.act_in[2]"),
    "neurons and head": (_BEFORE, "1.attn.resid_delta[2]"),
}


def recipes() -> tuple[Recipe, ...]:
    """Eight models: four mechanisms, each without a norm, and with RMSNorm and AbsTopK."""
    kinds = [(name, normed) for normed in (False, True) for name in _PLACES]
    return tuple(
        Recipe(
            name=f"trained {name}{', normed' if normed else ''}",
            circuit=_PLACES[name][0],
            swapped=_PLACES[name][1],
            weights=_WEIGHTS[name],
            normed=normed,
            seed=seed,
        )
        for seed, (name, normed) in enumerate(kinds)
    )


def trained(recipe: Recipe) -> Planted:
    """Trains one model and finds its minimal circuits among the chosen nodes by trying all subsets; seconds.

    The claims are what came out, not what was asked for: training may leave a chosen node idle. Under an ablation
    that no part of the chosen nodes survives, nothing is claimed.
    """
    torch.manual_seed(recipe.seed)
    model = build(shape(normed=recipe.normed), recipe.weights, seed=recipe.seed, noise=_NOISE)
    model.train().requires_grad_(True)
    task, circuit, swapped = opener_task(recipe.name), nodes(recipe.circuit), nodes(recipe.swapped)
    adam = torch.optim.Adam([p for p in model.parameters() if p.requires_grad], lr=_LR)
    parts = targets(model, biases=False, embeddings=False)
    generator, words = torch.Generator().manual_seed(recipe.seed), text(rare=0.1)
    for step in range(_STEPS):
        adam.param_groups[0]["lr"] = _LR * (1 - step / _STEPS)
        adam.zero_grad()
        pairs = task.train.batch(recipe.seed, step, _PAIRS)
        _loss(model, pairs, circuit, swapped, _means(model, words), generator).backward()
        adam.step()
        progress = min(2 * step / _STEPS, 1.0)
        project(parts, 1 + (_DENSITY - 1) * progress, 0)
    model.eval().requires_grad_(False)
    model.name = recipe.name
    return _told(model, task, circuit)


def holding(recipe: Recipe) -> Planted | None:
    """Trains with up to five seeds, until the chosen nodes hold a circuit; None where they never do.

    Whether they do after 400 steps depends on the seed, and as last bits grow in training on the processor too.
    """
    attempts = (trained(replace(recipe, seed=recipe.seed + len(recipes()) * i)) for i in range(_ATTEMPTS))
    return next((found for found in attempts if found.claims), None)


def _told(model: Transformer, task: Task, circuit: frozenset[Node]) -> Planted:
    words = text(rare=0.1)
    found = Planted(name=model.name, model=model, task=task, text=words, claims={})
    claims: dict[str, Circuits] = {}
    for ablation in ("mean",) if model.config.norm == "rms" else ("mean", "zero"):
        claims[ablation] = minimal_circuits(found.meter(ablation), task.train, circuit, LIMIT)
    known = {ablation: circuits for ablation, circuits in claims.items() if circuits}
    return Planted(name=model.name, model=model, task=task, text=words, claims=known)


@torch.no_grad()
def _means(model: Transformer, words: Tensor) -> dict[str, Tensor]:
    """Of every site over a part of the text."""
    sites: dict[str, Tensor] = {}
    model(words[:48], tap=record(sites))
    return {site: vector.mean((0, 1)) for site, vector in sites.items()}


def _loss(
    model: Transformer,
    pairs: Pairs,
    circuit: frozenset[Node],
    swapped: frozenset[Node],
    means: dict[str, Tensor],
    generator: torch.Generator,
) -> Tensor:
    """The task done whole, by the circuit alone, after an interchange, and not at all without one of its nodes."""
    rows, at = torch.arange(len(pairs.tokens)), pairs.length - 1
    sites: dict[str, Tensor] = {}

    def logits(tap: Tap) -> Tensor:
        return model(pairs.tokens, tap=tap, at=at)[:, 0]

    whole = two_way_loss(logits(record(sites)), pairs)
    alone = two_way_loss(logits(_ablated(model, circuit, means, generator)), pairs)
    other = rows ^ 1  # The other side of the pair, of the same length.
    crossed = _margins(logits(_interchanged(sites, swapped, other)), pairs)
    # A query that is a constant is its own mean, so that nothing is lost without it.
    needed = sorted(node for node in circuit if not node.site.endswith(".q"))
    lost = needed[int(torch.randint(len(needed), (), generator=generator))]
    without = _margins(logits(_ablated(model, circuit - {lost}, means, generator, share=1.0)), pairs)
    return (whole + 4 * alone + torch.nn.functional.softplus(crossed)).mean() + 0.1 * without.square().mean()


def _margins(logits_NV: Tensor, pairs: Pairs) -> Tensor:
    both = logits_NV.gather(1, torch.stack([pairs.answer, pairs.foil], 1))
    return both[:, 0] - both[:, 1]


def _ablated(
    model: Transformer,
    kept: Iterable[Node],
    means: dict[str, Tensor],
    generator: torch.Generator,
    share: float | None = None,
) -> Tap:
    """Fills a share of the nodes that are not kept, drawn at random, half of the time all, with zero or their mean."""
    share = min(2 * float(torch.rand((), generator=generator)), 1.0) if share is None else share
    zero = bool(torch.rand((), generator=generator) < 0.5) and model.config.norm == "none"
    masks = {}
    for site, width in model.wiring.widths.items():
        masks[site] = torch.rand(width, generator=generator) >= share
    for node in kept:
        masks[node.site][node.channel] = True

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in masks:
            return vector
        fill = torch.zeros_like(vector) if zero else means[site].expand_as(vector)
        return torch.where(masks[site], vector, fill)

    return tap


def _interchanged(sites: dict[str, Tensor], swapped: Iterable[Node], other: Tensor) -> Tap:
    """Gives these nodes the values they have on the other rows."""
    channels: dict[str, list[int]] = {}
    for node in swapped:
        channels.setdefault(node.site, []).append(node.channel)

    def tap(site: str, vector: Tensor) -> Tensor:
        if site not in channels:
            return vector
        changed = vector.clone()
        changed[..., channels[site]] = sites[site][other][..., channels[site]]
        return changed

    return tap
