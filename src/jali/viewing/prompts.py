"""What the nodes, heads and answers of a circuit do on the prompts of its task, the circuit running alone."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from jali.circuit import Circuit, Node, Wiring
from jali.models.model import LanguageModel
from jali.rule import Rule
from jali.tap import chain, freeze_norms, keep, kept_edges_only, record
from jali.viewing.places import spot
from jali.viewing.readouts import ACTIVATION_DIGITS, final_norm, short, text, unembed

WINDOW = 96
"""Last tokens of a prompt that are shown, at most."""


class Row(NamedTuple):
    """One prompt of a task, without padding."""

    tokens: list[int]
    answer: int
    foil: int
    source: str = ""
    """Where the code in it is from, with its licence."""


def pairs(model: LanguageModel, circuit: Circuit, rows: Sequence[tuple[Row, Row]]) -> list[dict[str, Any]]:
    """Runs the circuit alone on pairs of prompts and returns them with every node's activation at every token."""
    wiring = model.wiring
    return [
        {
            side: _prompt(model, wiring, circuit, row, marked)
            for side, row, marked in zip(("first", "second"), pair, differing(*pair), strict=True)
        }
        for pair in rows
    ]


def norms(circuit: Circuit) -> str:
    """How norms were treated when the circuit was found: `live` or, dividing by the full model's, `frozen`."""
    return circuit.found.get("options", {}).get("norms") or "live"


def differing(first: Row, second: Row) -> tuple[list[int], list[int]]:
    """Positions where two prompts differ: what lies between their common beginning and their common end."""
    a, b = first.tokens, second.tokens
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    room = min(len(a), len(b)) - start
    end = next((i for i in range(room) if a[-1 - i] != b[-1 - i]), room)
    spans = range(start, len(a) - end), range(start, len(b) - end)
    marks = [[i for i in span if len(a) != len(b) or a[i] != b[i]] for span in spans]
    return marks[0], marks[1]


class Ran(NamedTuple):
    """One prompt, read by the model and by the circuit alone."""

    of_model: Tensor
    """Logits at the last token."""
    of_circuit: Tensor
    sites: dict[str, Tensor]
    """Every site, the circuit running alone."""


@torch.no_grad()
def alone(model: LanguageModel, wiring: Wiring, circuit: Circuit, tokens_1T: Tensor) -> Ran:
    """Runs a prompt through the model and through the circuit alone, with norms and edges as the circuit was found."""
    full: dict[str, Tensor] = {}
    cache: dict[str, Tensor] = {}
    full_V = model(tokens_1T, tap=record(full))[0, -1]
    taps = [freeze_norms(full)] if norms(circuit) == "frozen" else []
    graft = kept_edges_only(circuit, wiring) if circuit.chosen else None
    logits_V = model(tokens_1T, tap=chain(*taps, keep(circuit), record(cache)), graft=graft)[0, -1]
    return Ran(full_V, logits_V, cache)


def window(row: Row) -> int:
    """Place of the first token of a prompt that is shown."""
    return max(0, len(row.tokens) - WINDOW)


def _prompt(model: LanguageModel, wiring: Wiring, circuit: Circuit, row: Row, marked: list[int]) -> dict[str, Any]:
    full_V, logits_V, cache = alone(model, wiring, circuit, torch.tensor([row.tokens]))
    cut = window(row)
    return {
        "tokens": [text(model.tokenizer, token) for token in row.tokens[cut:]],
        "marked": [i - cut for i in marked if i >= cut],
        "answer": text(model.tokenizer, row.answer),
        "foil": text(model.tokenizer, row.foil),
        "source": row.source,
        "model": _share(full_V, row),
        "circuit": _share(logits_V, row),
        "margin": short(float(logits_V[row.answer] - logits_V[row.foil])),
        "parts": _parts(model, wiring, circuit, cache, row),
        "table": _table(wiring, row),
        "attention": attention(wiring, circuit, cache, cut),
        "activations": _activations(circuit, cache, cut),
    }


def _share(logits_V: Tensor, row: Row) -> float:
    return short(float((logits_V[row.answer] - logits_V[row.foil]).sigmoid()))


def _activations(circuit: Circuit, cache: dict[str, Tensor], cut: int) -> dict[str, list[float]]:
    return {
        str(node): [short(v, ACTIVATION_DIGITS) for v in cache[node.site][0, cut:, node.channel].tolist()]
        for node in sorted(circuit.nodes)
    }


def _parts(
    model: LanguageModel, wiring: Wiring, circuit: Circuit, cache: dict[str, Tensor], row: Row
) -> dict[str, float]:
    """Nats that each last channel, and each write into one, adds at the last token to the answer over the foil.

    Last channels are exact: with the held channels, the table and the constants they sum to the margin. A write's part
    is its share of its channel, under the divisors of norms behind it as they are; a LayerNorm's centring gives none.
    """
    weight_VD = model.unembed_weight.detach()
    normed_D, last = cache[model.read_out][0, -1], circuit.channels("final_resid")
    gap_D = weight_VD[row.answer] - weight_VD[row.foil]
    found = {str(Node("final_resid", c)): short(float(normed_D[c] * gap_D[c])) for c in last}
    norm = final_norm(model)
    if norm is not None and norm.center:
        return found
    gained, shares = unembed(model), _shares(wiring, model.read_out, cache)
    for node in sorted(circuit.nodes):
        if spot(node.site).kind == "resid_delta" and node.channel in last:
            gap = gained[row.answer, node.channel] - gained[row.foil, node.channel]
            found[str(node)] = short(float(cache[node.site][0, -1, node.channel] * shares[node.site] * gap))
    return found


def _shares(wiring: Wiring, last: str, cache: dict[str, Tensor]) -> dict[str, float]:
    """How much of each site that is copied on to the last one arrives there at the last token, norms as they are."""
    found = {last: 1.0}
    for site in reversed(wiring.sites):
        if site.name not in found or not {rule.op for rule in site.rules} <= {"add", "embed", "norm"}:
            continue
        divisors = [cache[wire.source] for wire in wiring.into(site.name) if wire.kind == "gate"]
        factor = found[site.name] / (float(divisors[0][0, -1, 0]) if divisors else 1.0)
        for wire in wiring.into(site.name):
            if wire.kind == "copy":
                found[wire.source] = found.get(wire.source, 0.0) + factor
    return found


def _table(wiring: Wiring, row: Row) -> float:
    """Nats that the bigram table and the constants of the answers add to the answer over the foil."""
    total = 0.0
    for wire in wiring.into("logits"):
        if wire.source == "tokens" and wire.weight is not None:
            total += float(wire.weight[row.answer, row.tokens[-1]] - wire.weight[row.foil, row.tokens[-1]])
        if wire.bias is not None:
            total += float(wire.bias[row.answer] - wire.bias[row.foil])
    return short(total)


def attention(wiring: Wiring, circuit: Circuit, cache: dict[str, Tensor], cut: int = 0) -> dict[str, list[float]]:
    """Returns where each head of the circuit looks from the last token: `layer.head` to a weight per token, in [0, 1].

    What is missing from 1 goes to the head's sink and to tokens before `cut`.
    """
    found: dict[str, list[float]] = {}
    for site in wiring.sites:
        if (rule := _attends(site.rules)) is None:
            continue
        name = site.name.removesuffix(".y")
        width = site.width // rule.heads
        heads = {node.channel // width for node in circuit.nodes if node.site in {f"{name}.{z}" for z in "qkv"}}
        q_E, k_TE = cache[f"{name}.q"][0, -1], cache[f"{name}.k"][0]
        for head in sorted(heads):
            span = slice(head * width, (head + 1) * width)
            scores_T = k_TE[:, span] @ q_E[span] * rule.scale
            if rule.sink is not None:
                scores_T = torch.cat([scores_T, rule.sink[head : head + 1]])
            weights_T = scores_T.softmax(0)[cut : len(k_TE)]
            found[f"{name.partition('.')[0]}.{head}"] = [short(w, ACTIVATION_DIGITS) for w in weights_T.tolist()]
    return found


def _attends(rules: Sequence[Rule]) -> Rule | None:
    """The rule of a softmax head; others weigh tokens in ways that have no shares to show."""
    return next((rule for rule in rules if rule.op == "attend" and rule.kind == "softmax"), None)
