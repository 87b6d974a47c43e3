"""Small transformers with a circuit written by hand, and circuits of them that are known to be true or false."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.pruning.ablation import measure_means
from jali.pruning.calibrate import fit
from jali.pruning.learn import Learning
from jali.pruning.measure import Meter, at_rest
from jali.pruning.prune import Pruning, find
from jali.tasks.task import Pairs, Prompt, Task, make_pairs
from jali.verifying.connected import draw
from jali.verifying.graph import Graph

Corruption = Literal["missing", "swapped", "connected", "foreign", "nonsense"]
CORRUPTIONS: tuple[Corruption, ...] = ("missing", "swapped", "connected", "foreign", "nonsense")

OPENERS, ANSWERS, NONSENSE, _FILLERS = (1, 2), (10, 11), (8, 9), range(3, 8)
_VOCABULARY, _WIDTH, _HEAD, _CONTEXT = 12, 24, 4, 32
GAIN, _NOISE = 4.0, 0.2
_TARGET, _LIMIT = 0.15, 0.045
"""Nats that a search is to reach, and stays within."""
_PRUNING = Pruning(learning=Learning(steps=40, pairs=8))


@dataclass(frozen=True, kw_only=True)
class Specimen:
    """A model that tells by an opening token, 1 or 2, which of two answers comes, and the nodes that do it."""

    model: Transformer
    nodes: frozenset[Node]
    """The true circuit under ablation to the mean."""
    means: dict[str, Tensor]
    text: Tensor
    """Windows of random tokens, shape (N, 32)."""
    task: Task = field(default_factory=lambda: task())
    """What the circuit does."""

    def circuit(self, nodes: frozenset[Node], task: Task) -> Circuit:
        """Returns a circuit of these nodes as pruning writes it, calibrated on training pairs."""
        meter = Meter(model=self.model, wiring=self.model.wiring, means=self.means)
        fitted = fit(meter.scored(nodes, task.train), task.train)
        facts: dict[str, Any] = {"task": task.name, "model": self.model.name, "model_digest": self.model.digest}
        facts["found"] = {"target_loss": _TARGET, "limit": _LIMIT}
        return meter.wiring.circuit(nodes, means=self.means, calibration=fitted, **facts)


def plant(seed: int, *, chain: bool, norm: Literal["none", "rms"]) -> Specimen:
    """Returns a specimen with the circuit in random channels, amid random weights that no answer reads.

    One head attends to the opening token (`mark` to its key) and copies which one it was (`kind` to its value). With
    `chain`, two neurons of the next layer carry that on to the channel that the answers are read from.
    """
    generator = torch.Generator().manual_seed(seed)
    config = TransformerConfig(
        n_layer=2, d_model=_WIDTH, d_head=_HEAD, d_mlp=_WIDTH, vocab_size=_VOCABULARY, context=_CONTEXT, norm=norm,
        norm_gain=False,
    )  # fmt: skip
    model = Transformer(config).requires_grad_(False).eval()
    for parameter in model.parameters():
        parameter.zero_()
    order = torch.randperm(_WIDTH, generator=generator).tolist()
    _distract(model, order[4:], generator)
    mark, kind, middle, last = order[:4]
    head = _HEAD * int(torch.randint(_WIDTH // _HEAD, (), generator=generator))
    nodes = write_head(model, mark, kind, middle if chain else last, head)
    if chain:
        nodes |= _write_neurons(model, middle, last, torch.randperm(_WIDTH, generator=generator).tolist()[:2])
    model.unembed_weight[list(ANSWERS), last] = torch.tensor([GAIN / 2, -GAIN / 2])
    model.name = f"specimen {seed} {'chain' if chain else 'copy'} {norm}"
    text = torch.randint(0, _VOCABULARY, (64, _CONTEXT), generator=generator)
    nodes |= {Node("final_resid", last)}
    return Specimen(model=model, nodes=frozenset(nodes), means=means_of(model, text), text=text)


def corrupted(specimen: Specimen, how: Corruption, others: Sequence[Specimen], draws: random.Random) -> frozenset[Node]:
    """Returns nodes that are not the circuit of the specimen.

    Args:
        specimen: whose circuit is corrupted.
        how: one node missing; one exchanged for another of its site; a connected random circuit of its size; the
            circuit of another specimen; what pruning finds for a task the model was never made for.
        others: specimens whose circuit can be taken.
        draws: of everything random.
    """
    nodes, wiring = specimen.nodes, specimen.model.wiring
    one = draws.choice(sorted(nodes))
    match how:
        case "missing":
            return nodes - {one}
        case "swapped":
            free = [Node(one.site, c) for c in range(wiring.widths[one.site]) if Node(one.site, c) not in nodes]
            return nodes - {one} | {draws.choice(free)}
        case "connected":
            return draw(specimen.circuit(nodes, task()), Graph(wiring), draws)
        case "foreign":
            return draws.choice([other.nodes for other in others if not other.nodes & nodes] or [frozenset()])
        case "nonsense":
            with at_rest(specimen.model):
                meter = Meter(model=specimen.model, wiring=wiring, means=specimen.means)
                path, _ = find(meter, nonsense().train, _LIMIT, _PRUNING, seed=draws.randrange(1000))
            return path[-1].nodes


def task(*, heldout: tuple[int, int] = OPENERS, at_end: bool = False) -> Task:
    """Pairs of prompts of 9 to 24 tokens with one opening token each; six templates are six lengths.

    Args:
        heldout: tokens that open in held-out pairs.
        at_end: the opening token is the last one.
    """
    return _task("openers", ANSWERS, heldout, at_end)


def nonsense() -> Task:
    """The same prompts, with two tokens for answers that the model does not tell apart."""
    return _task("openers~nonsense", NONSENSE, OPENERS, at_end=False)


def _task(name: str, answers: tuple[int, int], heldout: tuple[int, int], at_end: bool) -> Task:
    return Task(
        name=name,
        title=name,
        description="Which token opened?",
        answers=("", ""),
        train=_pairs("train", 48, answers, OPENERS, at_end),
        validation=_pairs("validation", 24, answers, OPENERS, at_end),
        heldout=_pairs("heldout", 48, answers, heldout, at_end),
    )


def _pairs(split: str, count: int, answers: tuple[int, int], openers: tuple[int, int], at_end: bool) -> Pairs:
    draws, prompts, template = random.Random(f"jali specimens {split}"), [], []
    for i in range(count):
        fillers = [draws.choice(_FILLERS) for _ in range(8 + 3 * (i % 6))]
        place = len(fillers) if at_end else draws.randrange(len(fillers))
        template += [i % 6, i % 6]
        for side in (0, 1):
            tokens = [*fillers[:place], openers[side], *fillers[place:]]
            prompts.append(Prompt(tokens, answers[side], answers[1 - side]))
    rows = range(2 * count)
    return make_pairs(prompts, pair=[row // 2 for row in rows], template=template, source=[-1 for _ in rows])


def means_of(model: Transformer, text: Tensor) -> dict[str, Tensor]:
    """Means of a model's nodes over windows of text."""
    means = measure_means(model, text)
    return {site: means[site] for site in model.wiring.widths}


def _distract(model: Transformer, channels: list[int], generator: torch.Generator) -> None:
    """Random weights from and to these channels of the stream."""

    def noise(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator) * _NOISE

    free = torch.tensor(channels)
    model.embed.weight[:, free] = noise(_VOCABULARY, len(free))
    for attn, mlp in model.blocks:
        attn.qkv.weight[:, free] = noise(3 * _WIDTH, len(free))
        mlp.up.weight[:, free] = noise(_WIDTH, len(free))
        for write in (attn.out, mlp.down):
            write.weight[free] = noise(len(free), _WIDTH)


def write_head(
    model: Transformer, mark: int, kind: int, out: int, channel: int, openers: tuple[int, int] = OPENERS
) -> set[Node]:
    """Writes a head of the first layer that copies which of two tokens opened, and returns its nodes.

    Args:
        model: changed in place.
        mark: channel that says that a token opens.
        kind: channel that says which one it is.
        out: channel that the head writes to.
        channel: of queries, keys and values at which the head begins.
        openers: the two tokens.
    """
    attn, head = model.blocks[0][0], slice(channel, channel + _HEAD)
    model.embed.weight[:, [mark, kind]] = 0.0
    model.embed.weight[list(openers), mark] = 1.0
    model.embed.weight[list(openers), kind] = torch.tensor([1.0, -1.0])
    for offset in range(3):
        attn.qkv.weight[offset * _WIDTH :][head] = 0.0
    attn.qkv.bias[channel] = 4.0
    attn.qkv.weight[_WIDTH + channel, mark] = 4.0
    attn.qkv.weight[2 * _WIDTH + channel, kind] = 1.0
    attn.out.weight[:, head] = 0.0
    attn.out.weight[out, channel] = 1.0
    nodes = {Node("0.attn.act_in", mark), Node("0.attn.act_in", kind), Node("0.attn.resid_delta", out)}
    return nodes | {Node(f"0.attn.{z}", channel) for z in "kv"}


def _write_neurons(model: Transformer, source: int, out: int, neurons: list[int]) -> set[Node]:
    """gelu(x) − gelu(−x) = x."""
    mlp = model.blocks[1][1]
    mlp.up.weight[neurons] = 0.0
    mlp.up.weight[neurons, source] = torch.tensor([1.0, -1.0])
    mlp.down.weight[:, neurons] = 0.0
    mlp.down.weight[out, neurons] = torch.tensor([1.0, -1.0])
    nodes = {Node("1.mlp.act_in", source), Node("1.mlp.resid_delta", out)}
    return nodes | {Node("1.mlp.post_act", neuron) for neuron in neurons}
