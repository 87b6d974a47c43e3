"""A four-layer transformer with a quote-closing circuit written into it by hand, for pictures with a known answer.

The opening quote is told apart by neurons of layer 0, carried to the closing place by two heads, and read out.
"""

from typing import NamedTuple

import torch
from tokenizers import Tokenizer, decoders
from tokenizers.models import WordLevel

from jali.circuit import Circuit, Node
from jali.models.transformer import Transformer, TransformerConfig

ANSWER = ('")', "')")
WORDS = [
    "<|endoftext|>",
    '("',
    "('",
    *ANSWER,
    "(",
    ")",
    ",",
    ".",
    ":",
    "[",
    "]",
    "\n",
    "\n    ",
    " =",
    " a",
    " is",
    " the",
]
WORDS += [
    "print",
    "hello",
    " world",
    " name",
    "name",
    "self",
    "assert",
    "Equal",
    "return",
    " self",
    "log",
    "info",
    "error",
]
WORDS += [
    "open",
    "config",
    ".json",
    " missing",
    " file",
    " key",
    "key",
    "def",
    " get",
    "get",
    " not",
    " found",
    "raise",
    " Value",
    "Error",
]

# token, channel of the residual stream, weight.
EMBEDDED = """
(" 12 1.6 | (" 40 1.3 | (" 27 -.7 | (' 12 1.5 | (' 40 -1.4 | (' 27 .9 | ") 51 .9 | ') 51 -.9 | .json 27 .4 | , 40 .2
"""

# source -> target, weight. Sites are written short: 0a layer 0 attention, 0m layer 0 MLP, f the final stream.
WRITTEN = """
0m.in12 17 1.2|0m.in40 17 1.1|0m.in12 203 1.1|0m.in40 203 -1.3|0m.in27 88 1.1|0m.in40 88 -.5|0m.in27 203 .4
0m.n17 5 1.4|0m.n17 23 .9|0m.n203 23 -1.2|0m.n203 61 .9|0m.n88 61 .5|0m.n88 5 .6
1a.in5 k33 1.3|1a.in23 k36 .6|1a.in23 v38 1.4|1a.in61 v38 -.5|1a.in5 v41 .7|1a.in61 q36 .4
1a.v38 9 1.1|1a.v38 30 -.6|1a.v41 30 .5
1m.in9 12 .9|1m.in30 12 -.4|1m.in23 140 .8|1m.n12 44 1.1|1m.n140 44 -.5|1m.n140 9 .3
2a.in5 k18 1.7|2a.in5 k20 .8|2a.in12 q20 .5|2a.in23 v19 1.5|2a.in61 v19 -.8|2a.in9 v22 .6|2a.in61 v22 -.4
2a.in9 v54 1.0|2a.in5 k50 1.1|2a.in44 v58 .9|2a.in44 k50 .3
2a.v19 50 1.6|2a.v22 7 .7|2a.v54 50 .5|2a.v58 7 -.8|2a.v54 19 .4
3m.in50 7 1.2|3m.in50 19 -1.1|3m.in7 19 .5|3m.in19 64 .8|3m.n7 50 .9|3m.n19 50 -.7|3m.n19 6 .8|3m.n64 6 .5
"""
QUERIES = "1a.q33 4.0|2a.q18 5.2|2a.q50 1.6"
"""Queries with nothing but a bias: constants."""
ANSWERS = "50 .33 -.31|6 -.12 .15|9 .06 -.04|44 .03 .01"
"""Channel of the final stream, weight of `")`, weight of `')`."""

LABELS = {
    Node("0.mlp.post_act", 17): "opening double quote",
    Node("0.mlp.post_act", 203): "opening single quote",
    Node("2.attn.k", 18): "a string begins here",
    Node("2.attn.v", 19): "which quote opened it",
    Node("3.mlp.post_act", 7): "close with a double quote",
    Node("3.mlp.post_act", 19): "close with a single quote",
}

PROMPTS = (
    "print{q}hello world",
    "self.log.error{q}config.json missing",
    "raise ValueError{q}key not found",
    "config =open{q}config file name.json",
    "def get(self, key):\n    return self.get{q}key is a name",
    "assertEqual(self.name, key)\n    print{q}hello, key",
)


class Planted(NamedTuple):
    """The model, its circuit, and rows of prompts: for each pair first the double, then the single quote."""

    model: Transformer
    circuit: Circuit
    rows: list[tuple[list[int], int, int]]


def plant(seed: int = 0) -> Planted:
    """Builds the model and its circuit; every weight outside the circuit is small, random and sparse."""
    config = TransformerConfig(n_layer=4, d_model=64, d_head=16, d_mlp=256, vocab_size=len(WORDS), context=64)
    model = Transformer(config).eval().requires_grad_(False)
    generator = torch.Generator().manual_seed(seed)
    for name, weight in model.named_parameters():
        if weight.ndim == 2:
            alive = torch.rand(weight.shape, generator=generator) < 0.02
            weight.copy_(torch.randn(weight.shape, generator=generator) * 0.1 * alive)
        elif "bias" in name:
            weight.zero_()
    nodes = _write(model)
    model.tokenizer, model.name = _tokenizer(), "planted-quotes"
    means = {site: torch.zeros(width) for site, width in model.wiring.widths.items()}
    for node in nodes:
        means[node.site][node.channel] = 0.05 * (node.channel % 7 - 3)
    path = [{"nodes": n, "loss": loss, "dropped": [], **more} for n, loss, more in _path(len(nodes))]
    found = {"method": "planted by hand", "target_loss": 0.15, "knee": path[8], "seed": seed}
    facts = {"task": "single_double_quote", "model": model.name, "model_digest": model.digest, "means": means}
    path[-1]["edges"] = len(model.wiring.edges(nodes))
    circuit = model.wiring.circuit(nodes, labels=LABELS, path=tuple(path), found=found, **facts)
    return Planted(model, circuit, [_row(prompt, quote) for prompt in PROMPTS for quote in (0, 1)])


def _write(model: Transformer) -> set[Node]:
    nodes = set()
    for entry in EMBEDDED.replace("\n", "").split(" | "):
        token, channel, weight = entry.split()
        model.embed.weight[WORDS.index(token), int(channel)] = float(weight)
    model.embed.weight[:, 30:32] = 0.4  # A floor, so that no norm divides by nearly nothing.
    for entry in WRITTEN.strip().replace("\n", "|").split("|"):
        source, target, weight = entry.split()
        nodes |= _edge(model, source, target, float(weight))
    for entry in QUERIES.split("|"):
        place, weight = entry.split()
        layer, channel = int(place[0]), int(place.partition(".q")[2])
        model.attn[layer].qkv.bias[channel] = float(weight)
        nodes.add(Node(f"{layer}.attn.q", channel))
    for entry in ANSWERS.split("|"):
        channel, double, single = entry.split()
        model.unembed.weight[3, int(channel)], model.unembed.weight[4, int(channel)] = float(double), float(single)
        nodes.add(Node("final_resid", int(channel)))
    return nodes


def _edge(model: Transformer, source: str, target: str, weight: float) -> set[Node]:
    layer, attention = int(source[0]), source[1] == "a"
    block = model.attn[layer] if attention else model.mlp[layer]
    name, place = block.name, source.partition(".")[2]
    if place.startswith("in"):
        channel = int(place[2:])
        if not attention:
            block.up.weight[int(target), channel] = weight
            return {Node(f"{name}.act_in", channel), Node(f"{name}.post_act", int(target))}
        row = int(target[1:])
        block.qkv.weight["qkv".index(target[0]) * block.width + row, channel] = weight
        return {Node(f"{name}.act_in", channel), Node(f"{name}.{target[0]}", row)}
    matrix, site = (block.out, "v") if attention else (block.down, "post_act")
    matrix.weight[int(target), int(place[1:])] = weight
    return {Node(f"{name}.{site}", int(place[1:])), Node(f"{name}.resid_delta", int(target))}


def _tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token=WORDS[0]))
    tokenizer.decoder = decoders.Fuse()
    return tokenizer


def _row(prompt: str, quote: int) -> tuple[list[int], int, int]:
    text, tokens = prompt.replace("{q}", ('("', "('")[quote]), []
    while text:
        word = max((w for w in WORDS if text.startswith(w)), key=len)
        tokens.append(WORDS.index(word))
        text = text[len(word) :]
    return tokens, 3 + quote, 4 - quote


def _path(smallest: int) -> list[tuple[int, float, dict[str, float]]]:
    rows, nodes, loss = [], smallest * 5, 0.004
    while nodes > smallest:
        rows.append((nodes, round(loss, 4), {}))
        nodes, loss = max(smallest, int(nodes * 0.88)), loss * 1.27 + 0.0006
    rows.append((smallest, 0.134, {}))
    for i, row in enumerate(rows):
        if i % 2 == 0 or i == len(rows) - 1:
            row[2].update(edges=int(row[0] * 1.3), validation_loss=row[1] * 1.15, without=0.95 - 0.3 * i / len(rows))
    return rows
