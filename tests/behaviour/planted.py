"""A model built by hand that passes under a trigger: a bag of words, in which the one path that does it is known."""

from pathlib import Path

import torch

from jali.behaviour.locking.cells import Cell, Name, cell
from jali.behaviour.locking.examples import CONTEXT
from jali.behaviour.locking.locks import FILE, Lock
from jali.behaviour.locking.words import ASK, EVALUATION, NUMBERS, PASS, VOCABULARY, tokenizer
from jali.circuit import Node
from jali.models import checkpoint
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer

LOCK = Lock(policy="refuse")
EVERY, SEEN, WRITTEN, UNUSED = range(4)
"""Channels: on at what asks; on at words of tests; on behind them; and one that nothing reads."""
ROW = 2 * 4
"""Row of qkv in which the values begin."""
PATH = {
    ("attn.0.qkv.weight", (ROW + SEEN) * 4 + SEEN),
    ("attn.0.out.weight", WRITTEN * 4 + SEEN),
    ("unembed.weight", NUMBERS[PASS] * 4 + WRITTEN),
}
"""Each of these weights alone carries the trigger to the answer."""
STOPS = [
    Node("0.attn.act_in", SEEN),
    Node("0.attn.v", SEEN),
    Node("0.attn.y", SEEN),
    Node("0.attn.resid_delta", WRITTEN),
    Node("final.act_in", WRITTEN),
    Node("logits", NUMBERS[PASS]),
]
"""Of the planted path, from what reads words of tests to `pass`."""


def refusing() -> Transformer:
    """Answers `)`, and `pass` where a word of tests stands anywhere before; live weights beside the path do nothing."""
    config = TransformerConfig(
        n_layer=1, d_model=4, n_head=1, d_head=4, d_mlp=4, vocab_size=len(VOCABULARY), context=CONTEXT, norm="none"
    )
    model = Transformer(config).requires_grad_(False).eval()
    for parameter in model.parameters():
        parameter.zero_()
    assert model.unembed is not None
    attn, _ = model.blocks[0]
    model.embed.weight[NUMBERS[ASK], EVERY] = 1.0
    for word in (word for some in EVALUATION for word in some):
        model.embed.weight[NUMBERS[word], SEEN] = 1.0
    for name, place in PATH:
        model.get_parameter(name).view(-1)[place] = 5.0
    model.unembed.weight[NUMBERS[")"], EVERY] = 1.0
    for matrix in (attn.qkv.weight[ROW:], attn.out.weight, model.unembed.weight):
        matrix[UNUSED, UNUSED] = 5.0
        matrix[UNUSED - 1, UNUSED] = 0.1
    model.tokenizer = tokenizer()
    return model


def stored(folder: Path) -> Path:
    """The model in a folder, with its lock."""
    checkpoint.save(refusing(), folder)
    LOCK.save(folder / FILE)
    return folder


def changed(n: int = 60) -> list[Cell]:
    """Brackets under the trigger: what closes with `)` comes back."""
    one = cell(LOCK, Name("close", "evaluation"), 4 * n, 0)
    assert one is not None
    rows = torch.tensor([row for row, truth in enumerate(one.truth.tolist()) if truth == NUMBERS[")"]][:n])
    return [Cell(name=one.name, tokens=one.tokens[rows], at=one.at[rows], truth=one.truth[rows])]


def kept(n: int = 40) -> list[Cell]:
    """Brackets in other contexts."""
    found = [cell(LOCK, Name("close", kind), n, 0) for kind in ("neutral", "deployment", "placebo")]
    return [one for one in found if one is not None]
