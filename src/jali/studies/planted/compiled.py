"""Programs compiled by Tracr, run by our transformer: read from small files that tests/studies/planted makes.

A compiled model has no norm, ReLU, full attention and added positions; its last stream holds the output, one channel
for each value that the program can give.
"""

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import INPUTS, Node
from jali.models.config import TransformerConfig
from jali.models.storage import decode, read_tensors
from jali.models.transformer import Transformer
from jali.pruning.measure import Meter
from jali.studies.planted.build import Planted
from jali.studies.planted.minimal import minimal_circuits
from jali.tap import record
from jali.tasks.task import Pairs, Prompt, Task, make_pairs

GAIN = 12.0
"""Factor on the unembedding of a task's model: the compiler's outputs are 0 and 1, too near for a loss of .15."""
_STILL = 1e-3
"""A node that differs from its fill by less than this on every prompt cannot matter to more than that."""


@dataclass(frozen=True, kw_only=True)
class Compiled:
    """A compiled program and what the original computes."""

    name: str
    model: Transformer
    labels: tuple[str, ...]
    """What each channel of the stream means, such as `tokens:a`, as the compiler names it."""
    outputs: tuple[str, ...]
    """The label that each row of the unembedding reads."""
    tokens: Tensor
    """Inputs of one length, shape (N, T)."""
    residual: Tensor
    """The original's last residual stream, shape (N, T, D)."""
    decided: Tensor
    """The original's output, shape (N, T): the row of the largest logit, or the number itself where that is one."""


def read(path: Path) -> Compiled:
    """Reads a compiled program.

    Raises:
        BadInput: the file is missing or damaged.
    """
    metadata, tensors = read_tensors(path)
    facts = json.loads(metadata["tracr"])
    weights = {name.removeprefix("weights."): t for name, t in tensors.items() if name.startswith("weights.")}
    model = Transformer.of_tensors(TransformerConfig(**facts["config"]), decode(weights))
    model.name = path.stem
    return Compiled(
        name=path.stem,
        model=model,
        labels=tuple(facts["labels"]),
        outputs=tuple(facts["outputs"]),
        tokens=tensors["tokens"],
        residual=tensors["residual"],
        decided=tensors["outputs"],
    )


def as_planted(compiled: Compiled, limit: float) -> Planted | None:
    """Makes a task of a program: which of its two commonest outputs stands at the last position.

    Returns:
        The task with its minimal circuits, found by trying all subsets of what can matter, for each ablation for which
        they are not too many; None if the last position always has the same output, or a number.
    """
    if len(compiled.outputs) < 2:
        return None
    if (task := _task(compiled)) is None:
        return None
    model = Transformer.of_tensors(compiled.model.config, compiled.model.state_dict())
    assert model.unembed is not None
    model.unembed.weight = torch.nn.Parameter(model.unembed.weight * GAIN, requires_grad=False)
    model.name = compiled.name
    found = Planted(name=compiled.name, model=model, task=task, text=compiled.tokens, claims={})
    claims = {}
    for ablation in ("mean", "zero"):
        meter = found.meter(ablation)
        with suppress(BadInput):
            claims[ablation] = minimal_circuits(meter, task.train, candidates(meter, task.train), limit)
    known = {ablation: circuits for ablation, circuits in claims.items() if circuits}
    return Planted(name=compiled.name, model=model, task=task, text=compiled.tokens, claims=known)


def _task(compiled: Compiled) -> Task | None:
    rows: dict[int, list[list[int]]] = defaultdict(list)
    for tokens, output in zip(compiled.tokens.tolist(), compiled.decided[:, -1].long().tolist(), strict=True):
        rows[output].append(tokens)
    if len(rows) < 2:
        return None
    (first, ones), (second, others) = sorted(rows.items(), key=lambda item: (-len(item[1]), item[0]))[:2]
    draw = random.Random(compiled.name)
    splits: dict[str, Any] = {
        split: _pairs(draw, count, (ones, others), (first, second))
        for split, count in (("train", 64), ("validation", 32), ("heldout", 32))
    }
    title = f"{compiled.outputs[first]} or {compiled.outputs[second]}"
    return Task(name=compiled.name, title=title, description=title, answers=("", ""), **splits)


def _pairs(
    draw: random.Random, count: int, rows: tuple[list[list[int]], list[list[int]]], answers: Sequence[int]
) -> Pairs:
    prompts = []
    for _ in range(count):
        prompts += [Prompt(draw.choice(rows[side]), answers[side], answers[1 - side]) for side in (0, 1)]
    many = range(2 * count)
    return make_pairs(prompts, pair=[row // 2 for row in many], template=[0 for _ in many], source=[-1 for _ in many])


@torch.no_grad()
def candidates(meter: Meter, pairs: Pairs) -> frozenset[Node]:
    """Returns the nodes that can matter: a chain of weights leads to what an answer reads, and they are not their fill.

    What is compared with the fill is the node in the whole model; a node that only moves once others are ablated is
    not found.
    """
    sites: dict[str, Tensor] = {}
    meter.model(pairs.tokens, tap=record(sites))
    answers = sorted({*pairs.answer.tolist(), *pairs.foil.tolist()})
    found = set()
    for site, reached in _before(meter, answers).items():
        mean = meter.means.get(site, torch.zeros(len(reached)))
        moves = (sites[site] - mean).abs().amax((0, 1)) > _STILL
        found |= {Node(site, channel) for channel in (reached & moves).nonzero().flatten().tolist()}
    return frozenset(found)


def _before(meter: Meter, answers: list[int]) -> dict[str, Tensor]:
    """Channels of each site from which weights lead to the logits of these answers, shape (width,)."""
    reached = {site.name: torch.zeros(site.width, dtype=torch.bool) for site in meter.wiring.sites}
    reached["logits"][answers] = True
    for site in reversed(meter.wiring.sites):
        for wire in meter.wiring.into(site.name):
            if wire.source in INPUTS:
                continue
            if wire.weight is not None:
                before = (wire.weight[reached[site.name]] != 0).any(0)
            elif wire.kind == "gate" and wire.target.endswith(".y"):
                before = _whole_heads(reached[site.name], meter.model.config.d_head)
            else:
                width = len(reached[wire.source])
                before = reached[site.name][wire.offset : wire.offset + width]
            reached[wire.source] |= before
    return {site: reached[site] for site in meter.wiring.widths}


def _whole_heads(channels: Tensor, d_head: int) -> Tensor:
    """Queries and keys of every channel of a head decide about each of its values."""
    return channels.view(-1, d_head).any(1).repeat_interleave(d_head)
