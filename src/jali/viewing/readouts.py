"""What only the model can say about a circuit: its tokens, its answers, and what its nodes do on prompts."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.models.transformer import Transformer
from jali.tap import Tap, keep
from jali.viewing.places import spot, stream

SHOWN_TOKENS = 6
"""Tokens drawn at the left of the picture, at most."""
STREAM_TOKENS = 6
"""Tokens listed for a residual channel, each way, at most."""
WINDOW = 96
"""Last tokens of a prompt that are shown, at most."""
DIGITS = 4
"""Significant digits of a number on the page."""


class Row(NamedTuple):
    """One prompt of a task, without padding."""

    tokens: list[int]
    answer: int
    foil: int


def short(value: float) -> float:
    """Rounds to the digits the page shows."""
    return float(f"{value:.{DIGITS}g}")


def text(tokenizer: Tokenizer | None, token: int) -> str:
    """The text of one token; its number where there is no tokenizer."""
    return f"#{token}" if tokenizer is None else tokenizer.decode([token], skip_special_tokens=False)


def embedding(model: Transformer, circuit: Circuit, marked: Sequence[int]) -> list[dict[str, Any]]:
    """Returns what each marked token adds to each residual channel the circuit reads, where that is not zero."""
    read = sorted({c for node in circuit.nodes if (c := _read(node, circuit)) is not None})
    table_VD = model.embed.weight.detach()
    return [
        {"token": text(model.tokenizer, token), "stream": channel, "weight": short(float(table_VD[token, channel]))}
        for token in list(dict.fromkeys(marked))[:SHOWN_TOKENS]
        for channel in read
        if float(table_VD[token, channel]) != 0
    ]


def _read(node: Node, circuit: Circuit) -> int | None:
    return stream(node, circuit.widths) if spot(node.site).kind in ("act_in", "final_resid") else None


def unembedding(model: Transformer, circuit: Circuit, answers: tuple[int, int]) -> list[dict[str, Any]]:
    """Returns, for each kept channel of `final_resid`, its weights to the two answers after the norm's gain."""
    table_VD = _unembed(model)
    return [
        {"source": str(node), "weights": [short(float(table_VD[answer, node.channel])) for answer in answers]}
        for node in sorted(circuit.nodes)
        if node.site == "final_resid"
    ]


def _unembed(model: Transformer) -> Tensor:
    weight_VD = model.unembed_weight.detach()
    return weight_VD if model.norm.gain is None else weight_VD * model.norm.gain.detach()


def streams(model: Transformer, circuit: Circuit) -> dict[str, dict[str, Any]]:
    """Returns, per residual channel of the circuit, the tokens that set it most and those it argues for most."""
    embed_VD, unembed_VD = model.embed.weight.detach(), _unembed(model)
    final = {node.channel for node in circuit.nodes if node.site == "final_resid"}
    read = {channel for node in circuit.nodes if (channel := _read(node, circuit)) is not None}
    return {
        str(c): {
            "embedding": _strongest(model.tokenizer, embed_VD[:, c]) if c in read else [],
            "unembedding": _strongest(model.tokenizer, unembed_VD[:, c]) if c in final else [],
        }
        for c in sorted(read | final)
    }


def _strongest(tokenizer: Tokenizer | None, column_V: Tensor) -> list[list[Any]]:
    _, order = column_V.abs().topk(min(2 * STREAM_TOKENS, len(column_V)))
    return [[text(tokenizer, int(t)), short(float(column_V[t]))] for t in order if float(column_V[t]) != 0]


def pairs(model: Transformer, circuit: Circuit, rows: Sequence[tuple[Row, Row]]) -> list[dict[str, Any]]:
    """Runs the circuit alone on pairs of prompts and returns them with every node's activation at every token."""
    return [
        {
            side: _prompt(model, circuit, row, marked)
            for side, row, marked in zip(("first", "second"), pair, differing(*pair), strict=True)
        }
        for pair in rows
    ]


def differing(first: Row, second: Row) -> tuple[list[int], list[int]]:
    """Positions where two prompts differ: what lies between their common beginning and their common end."""
    a, b = first.tokens, second.tokens
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    room = min(len(a), len(b)) - start
    end = next((i for i in range(room) if a[-1 - i] != b[-1 - i]), room)
    spans = range(start, len(a) - end), range(start, len(b) - end)
    marks = [[i for i in span if len(a) != len(b) or a[i] != b[i]] for span in spans]
    return marks[0], marks[1]


@torch.no_grad()
def _prompt(model: Transformer, circuit: Circuit, row: Row, marked: list[int]) -> dict[str, Any]:
    tokens_BT = torch.tensor([row.tokens])
    seen: dict[str, list[float]] = {}
    share = _share(model(tokens_BT, tap=_chain(keep(circuit), _watch(circuit, seen)))[0, -1], row)
    cut = max(0, len(row.tokens) - WINDOW)
    return {
        "tokens": [text(model.tokenizer, token) for token in row.tokens[cut:]],
        "marked": [i - cut for i in marked if i >= cut],
        "answer": text(model.tokenizer, row.answer),
        "foil": text(model.tokenizer, row.foil),
        "model": _share(model(tokens_BT)[0, -1], row),
        "circuit": share,
        "activations": {node: values[cut:] for node, values in seen.items()},
    }


def _share(logits_V: Tensor, row: Row) -> float:
    return short(float((logits_V[row.answer] - logits_V[row.foil]).sigmoid()))


def _chain(first: Tap, second: Tap) -> Tap:
    return lambda site, vector: second(site, first(site, vector))


def _watch(circuit: Circuit, seen: dict[str, list[float]]) -> Tap:
    def tap(site: str, vector: Tensor) -> Tensor:
        for channel in circuit.channels(site) if site in circuit.widths else ():
            seen[str(Node(site, channel))] = [short(value) for value in vector[0, :, channel].tolist()]
        return vector

    return tap
