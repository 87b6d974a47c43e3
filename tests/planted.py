"""A transformer in which the circuit of a toy task is written by hand, so that the right answer is known exactly.

A prompt has one opening token, 1 or 2, among fillers; the answer is 10 or 11. A copy of the circuit looks at the
opening token with one head and reads which one it was: read[mark] -> k, read[kind] -> v -> write -> final_resid. Its
query is a constant, so under mean ablation it is no part of the circuit.
"""

import random

import torch
from torch import Tensor

from jali.circuit import Node
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.tasks.task import Pairs, Prompt, Task, make_pairs

OPENERS, ANSWERS, FILLERS = (1, 2), (10, 11), range(3, 10)
_GAIN = 4.0
_HEAD = 4


def plant(copies: int = 1, **options) -> Transformer:
    """A model of two layers with that many copies of the circuit (two at most), each in channels of its own."""
    shape = {"n_layer": 2, "d_model": 16, "d_head": _HEAD, "d_mlp": 16, "vocab_size": 12, "context": 16, "norm": "none"}
    model = Transformer(TransformerConfig(**shape | options)).requires_grad_(False)
    generator = torch.Generator().manual_seed(0)
    for parameter in model.parameters():
        parameter.zero_()
    # Beside the circuit: random weights from and to the last eight channels of the stream, which no answer reads.
    model.embed.weight[:, 8:] = torch.randn(12, 8, generator=generator) * 0.3
    for i in range(2):
        for matrix in (model.attn[i].qkv.weight[32:], model.mlp[i].up.weight):
            matrix[:, 8:] = torch.randn(16, 8, generator=generator) * 0.3
        for matrix in (model.attn[i].out.weight, model.mlp[i].down.weight):
            matrix[8:] = torch.randn(8, 16, generator=generator) * 0.3
    for copy in range(copies):
        _write(model, mark=4 * copy, kind=4 * copy + 1, out=4 * copy + 2, head=copy)
    model.name = "planted"
    return model


def circuit(copy: int = 0, *, query: bool = False) -> frozenset[Node]:
    """The nodes of a copy; with its query for ablation to zero, which takes constants away."""
    mark, kind, out, channel = 4 * copy, 4 * copy + 1, 4 * copy + 2, _HEAD * copy
    nodes = {Node("0.attn.act_in", mark), Node("0.attn.act_in", kind)}
    nodes |= {Node(f"0.attn.{z}", channel) for z in ("qkv" if query else "kv")}
    return frozenset(nodes | {Node("0.attn.resid_delta", out), Node("final_resid", out)})


def _write(model: Transformer, *, mark: int, kind: int, out: int, head: int) -> None:
    channel, width = _HEAD * head, 16
    qkv = model.attn[0].qkv
    model.embed.weight[:, mark : mark + 4] = 0
    model.embed.weight[list(OPENERS), mark] = 1.0
    model.embed.weight[list(OPENERS), kind] = torch.tensor([1.0, -1.0])
    qkv.weight[channel], qkv.weight[width + channel], qkv.weight[2 * width + channel] = 0, 0, 0
    qkv.bias[channel] = 4.0
    qkv.weight[width + channel, mark] = 4.0
    qkv.weight[2 * width + channel, kind] = 1.0
    model.attn[0].out.weight[:, channel] = 0
    model.attn[0].out.weight[out, channel] = 1.0
    model.unembed.weight[list(ANSWERS), out] = torch.tensor([_GAIN / 2, -_GAIN / 2])


def task(name: str = "openers") -> Task:
    """Pairs of prompts of 7 to 11 tokens."""
    splits = {split: _pairs(split, count) for split, count in (("train", 64), ("validation", 32), ("heldout", 48))}
    return Task(name=name, title="openers", description="Which token opened?", answers=("", ""), **splits)


def _pairs(split: str, count: int) -> Pairs:
    draw, prompts = random.Random(split), []
    for _ in range(count):
        fillers = [draw.choice(FILLERS) for _ in range(draw.randint(6, 10))]
        place = draw.randrange(len(fillers))
        for side in (0, 1):
            tokens = [*fillers[:place], OPENERS[side], *fillers[place:]]
            prompts.append(Prompt(tokens, ANSWERS[side], ANSWERS[1 - side]))
    rows = range(2 * count)
    return make_pairs(prompts, pair=[row // 2 for row in rows], template=[0 for _ in rows], source=[-1 for _ in rows])


def text(windows: int = 64) -> Tensor:
    """Tokens to take node means over, shape (windows, 12)."""
    return torch.randint(0, 12, (windows, 12), generator=torch.Generator().manual_seed(3))
