"""Transformers written by hand: a table of weights becomes a model, distractors are added, and its circuits are known.

A weight is named by its two ends, `0.attn.act_in[0] -> 0.attn.k[0]`, a bias by its node alone, `0.attn.q[0]`.
"""

import math
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import torch
from torch import Tensor

from jali.circuit import Node, Wire
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.pruning.ablation import measure_means
from jali.pruning.measure import Meter
from jali.tasks.task import Pairs, Prompt, Task, make_pairs

OPENERS, ANSWERS, FILLERS = (1, 2), (10, 11), range(3, 10)
"""Tokens that carry meaning, tokens that are answers, and all others."""
D_MODEL, D_HEAD = 16, 4

Circuits = frozenset[frozenset[Node]]
Weights = Mapping[str, float]
Draw = Callable[[random.Random], tuple[list[int], list[int]]]
"""Makes the two prompts of a pair: the first is answered by 10, the second by 11."""


@dataclass(frozen=True, kw_only=True)
class Planted:
    """A model, a task, and what is known about the circuits that do it."""

    name: str
    model: Transformer
    task: Task
    text: Tensor
    """Tokens that node means are taken over, shape (N, T)."""
    claims: Mapping[str, Circuits]
    """By ablation, `mean` or `zero`: every minimal circuit, that is, set of nodes that does the task while no part of
    it does. Models with a norm have none for `zero`, under which a live norm magnifies whatever is left."""

    @cached_property
    def means(self) -> dict[str, Tensor]:
        """Of every site over the text."""
        return measure_means(self.model, self.text)

    def meter(self, ablation: str) -> Meter:
        """What scores sets of its nodes under an ablation."""
        return Meter(model=self.model, wiring=self.model.wiring, means=self.means if ablation == "mean" else {})

    @property
    def candidates(self) -> frozenset[Node]:
        """Nodes of any minimal circuit under any ablation."""
        return frozenset(node for circuits in self.claims.values() for circuit in circuits for node in circuit)


def nodes(text: str) -> frozenset[Node]:
    """Reads nodes as `0.attn.act_in[0,1] 0.attn.k[0]`."""
    found = set()
    for word in text.split():
        site, _, channels = word.removesuffix("]").partition("[")
        found |= {Node(site, int(channel)) for channel in channels.split(",")}
    return frozenset(found)


def circuits(*texts: str) -> Circuits:
    """Reads several circuits, each as `nodes` does."""
    return frozenset(nodes(text) for text in texts)


def shape(*, normed: bool = False, **options: Any) -> TransformerConfig:
    """Two small layers without a norm, or with RMSNorm and AbsTopK 1/2 at every place."""
    fields: dict[str, Any] = {"n_layer": 2, "d_model": D_MODEL, "d_head": D_HEAD, "d_mlp": 16, "vocab_size": 12}
    fields |= {"context": 16, "unembed_bias": "fixed", "norm": "rms" if normed else "none", "norm_gain": False}
    fields |= {"afrac": 0.5} if normed else {}
    return TransformerConfig(**{**fields, **options})


def build(config: TransformerConfig, weights: Weights, *, seed: int = 0, noise: float = 0.3) -> Transformer:
    """Returns a model with these weights, and with distractors: random weights in all channels that no weight names.

    Distractors read the whole stream, those channels included that carry the algorithm, and write to channels of the
    stream that neither the algorithm nor an answer reads. So they are active, and no part of any circuit but by what
    they do to norms and to AbsTopK.

    Args:
        config: of the model; without norm gains.
        weights: by name; all other weights of the channels they name are zero.
        seed: of the distractors.
        noise: standard deviation of their weights; 0 for none.
    """
    model = Transformer(config).eval().requires_grad_(False)
    for parameter in model.parameters():
        parameter.zero_()
    wires = {(wire.source, wire.target): wire for wire in model.wiring.wires if wire.kind == "linear"}
    _distract(model, wires, _claimed(weights), seed, noise)
    for name, value in weights.items():
        source, _, target = name.rpartition(" -> ")
        end = Node.parse(target)
        if source:
            start = Node.parse(source)
            _of(wires[start.site, end.site].weight)[end.channel, start.channel] = value
        else:
            biased = next(wire for wire in wires.values() if wire.target == end.site and wire.bias is not None)
            _of(biased.bias)[end.channel] = value
    return model


def _of(tensor: Tensor | None) -> Tensor:
    assert tensor is not None
    return tensor


def _claimed(weights: Weights) -> dict[str, set[int]]:
    """Channels that weights name, by site; all places of the stream together under `stream`."""
    claimed: dict[str, set[int]] = {}
    for name in weights:
        for end in map(Node.parse, name.split(" -> ")):
            claimed.setdefault("stream" if _in_stream(end.site) else end.site, set()).add(end.channel)
    return claimed


def _in_stream(site: str) -> bool:
    return site.endswith(("act_in", "resid_delta", "resid_in", "resid_mid", "final_resid"))


def _distract(
    model: Transformer, wires: Mapping[tuple[str, str], Wire], claimed: dict[str, set[int]], seed: int, noise: float
) -> None:
    """Fills rows of channels that are not claimed: of units from the whole stream, of the stream from all units.

    The four channels of a head share one score, so queries and keys beside a claimed one stay zero.
    """
    generator = torch.Generator().manual_seed(seed)
    for wire in wires.values():
        weight = _of(wire.weight)
        taken = claimed.get("stream" if _in_stream(wire.target) else wire.target, set())
        if wire.target.endswith((".q", ".k")):
            heads = {c // D_HEAD for z in ("q", "k", "v") for c in claimed.get(f"{wire.target[:-1]}{z}", ())}
            taken = {c for head in heads for c in range(D_HEAD * head, D_HEAD * (head + 1))}
        drawn = torch.randn(weight.shape, generator=generator) * noise
        if wire.target == "logits":
            drawn[list(ANSWERS)] = 0
        elif wire.target.endswith(".pos") or wire.source == "positions":
            drawn.zero_()
        else:
            drawn[[row for row in taken if row < len(drawn)]] = 0
        weight.copy_(drawn)


def embed(token: int, **channels: float) -> dict[str, float]:
    """Writes a token into the stream: `embed(1, c0=1.0)`."""
    return {f"tokens[{token}] -> 0.resid_in[{name[1:]}]": value for name, value in channels.items()}


def head(
    layer: int, channel: int, *, key: int, value: int, out: int, query: int | None = None, sharp: float = 4.0
) -> dict[str, float]:
    """One channel of a head that attends where the stream has `key`, and adds `value` from there to `out`.

    The query is a constant, or the stream's channel `query`.
    """
    n = f"{layer}.attn"
    asked = f"{n}.q[{channel}]" if query is None else f"{n}.act_in[{query}] -> {n}.q[{channel}]"
    return {
        asked: sharp,
        f"{n}.act_in[{key}] -> {n}.k[{channel}]": sharp,
        f"{n}.act_in[{value}] -> {n}.v[{channel}]": 1.0,
        f"{n}.y[{channel}] -> {n}.resid_delta[{out}]": 1.0,
    }


def neuron(
    layer: int, channel: int, reads: Mapping[int, float], bias: float, writes: Mapping[int, float]
) -> dict[str, float]:
    """One neuron: GELU of a weighted sum of the stream and a constant, written to the stream."""
    n = f"{layer}.mlp"
    into = {f"{n}.act_in[{c}] -> {n}.post_act[{channel}]": weight for c, weight in reads.items()}
    return (
        into
        | {f"{n}.post_act[{channel}]": bias}
        | {f"{n}.post_act[{channel}] -> {n}.resid_delta[{c}]": weight for c, weight in writes.items()}
    )


def read_out(channel: int, gain: float, threshold: float = 0.0) -> dict[str, float]:
    """The logit of 10 minus that of 11 is gain · (channel − threshold) nats."""
    found = {}
    for answer, sign in zip(ANSWERS, (0.5, -0.5), strict=True):
        found[f"final.act_in[{channel}] -> logits[{answer}]"] = sign * gain
        found[f"logits[{answer}]"] = -sign * gain * threshold
    return found


def task(name: str, draw: Draw) -> Task:
    """Pairs of prompts as `draw` makes them: 64 for training, 32 for validation, 48 held out."""
    sizes = {"train": 64, "validation": 32, "heldout": 48}
    splits: dict[str, Any] = {split: pairs(draw, f"{name} {split}", count) for split, count in sizes.items()}
    return Task(name=name, title=name, description=f"The planted task {name}.", answers=("", ""), **splits)


def pairs(draw: Draw, seed: str, count: int) -> Pairs:
    """Draws so many pairs."""
    generator, prompts = random.Random(seed), []
    for _ in range(count):
        for side, tokens in enumerate(draw(generator)):
            prompts.append(Prompt(tokens, ANSWERS[side], ANSWERS[1 - side]))
    rows = range(2 * count)
    return make_pairs(prompts, pair=[row // 2 for row in rows], template=[0 for _ in rows], source=[-1 for _ in rows])


def fillers(draw: random.Random, low: int, high: int) -> list[int]:
    """So many tokens without meaning, `low` to `high`."""
    return [draw.choice(FILLERS) for _ in range(draw.randint(low, high))]


def put(draw: random.Random, row: list[int], tokens: Iterable[int]) -> list[int]:
    """Puts tokens in the place of fillers, each somewhere else, never the last."""
    row = list(row)
    for token in tokens:
        row[draw.choice([i for i, old in enumerate(row[:-1]) if old in FILLERS])] = token
    return row


@cache
def text(tokens: tuple[int, ...] = OPENERS, rare: float = 0.01, windows: int = 128, length: int = 10) -> Tensor:
    """Text to take node means over, shape (windows, length): fillers, and rarely one of these tokens."""
    draw = random.Random("text")
    rows = [
        [draw.choice(tokens) if draw.random() < rare else draw.choice(FILLERS) for _ in range(length)]
        for _ in range(windows)
    ]
    return torch.tensor(rows)


def turn(steps: int, turns: int = 8) -> tuple[float, float]:
    """Cosine and sine of so many steps of a circle of `turns` steps."""
    return math.cos(2 * math.pi * steps / turns), math.sin(2 * math.pi * steps / turns)
