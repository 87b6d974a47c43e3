"""Claim: the circuit alone works as it does inside its model: the same attention, the same activations."""

from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from jali import stats
from jali.models import rules
from jali.rule import Rule
from jali.tap import keep
from jali.tasks.task import Pairs
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim, Row
from jali.verifying.swap import recorded
from jali.verifying.thresholds import ACTIVATION_CORRELATION, ATTENTION_SHIFT, NODE_PAIRS


class Mixing(NamedTuple):
    """A place that mixes positions, and the sites it is made of."""

    rule: Rule
    query: str
    key: str
    value: str


def claim(case: Case) -> Claim:
    """Compares kept nodes and kept heads in the pruned and the unpruned run of the same prompts, place by place."""
    pairs = case.heldout.first(NODE_PAIRS)
    mixings = _mixings(case)
    sites = {node.site for node in case.nodes} | {site for m in mixings for site in (m.query, m.key)}
    _, full = recorded(case.plain, pairs, None, sites)
    _, alone = recorded(case.meter, pairs, keep(case.circuit), sites)
    real = torch.arange(pairs.tokens.shape[1])[None, :] < pairs.length[:, None]
    alike = _correlations(case, full, alone, real)
    shifts = [shift for m in mixings for shift in _shifts(case, m, full, alone, real)]
    median = stats.median(list(alike.values()), "correlation").value if alike else 0.0
    return Claim(
        name="same_mechanism",
        statement=(
            f"In the circuit alone the median kept node correlates with itself in the full model by at least "
            f"{ACTIVATION_CORRELATION}, and kept heads move at most {ATTENTION_SHIFT:.0%} of their attention."
        ),
        passed=median >= ACTIVATION_CORRELATION and _mean(shifts) <= ATTENTION_SHIFT,
        rows=(*_rows(alike), *_attention_rows(shifts, pairs)),
        nodes=_unlike(alike),
    )


def attention(rule: Rule, query: Tensor, key: Tensor) -> Tensor:
    """Where each position looks, shape (N, heads, T, T + 1): what goes to the sink, or nowhere, is in the last column.

    Of softmax attention these are its shares. Scores of a linear memory have any sign and size, and a norm stands
    behind them: they count as signed shares of their magnitudes, and a position that finds nothing looks nowhere.
    """
    exact = rule if rule.sink is None else replace(rule, sink=rule.sink.detach().cpu())
    shares = rules.pattern(exact, query, key)
    if rule.kind == "linear":
        whole = shares.abs().sum(-1, keepdim=True)
        shares = torch.where(whole > 0, shares / whole, 0.0)
    return torch.cat([shares, 1 - shares.abs().sum(-1, keepdim=True)], dim=-1)


def _mixings(case: Case) -> list[Mixing]:
    """Places that attend; the first gate wire into one is its query, the second its key."""
    found, wiring = [], case.meter.wiring
    for site in wiring.sites:
        for rule in site.rules:
            if rule.op == "attend":
                query, key = (wire.source for wire in wiring.into(site.name) if wire.kind == "gate")
                value = next(wire.source for wire in wiring.into(site.name) if wire.kind == "mix")
                found.append(Mixing(rule, query, key, value))
    return found


def _correlations(case: Case, full: dict[str, Tensor], alone: dict[str, Tensor], real: Tensor) -> dict[str, float]:
    """Of each kept node that varies in the full model; 0 where it no longer varies in the circuit."""
    found = {}
    for node in case.nodes:
        one, other = (values[node.site][..., node.channel][real].double() for values in (full, alone))
        if float(one.std()) > 1e-6:
            varies = float(other.std()) > 1e-9
            found[str(node)] = float(torch.corrcoef(torch.stack([one, other]))[0, 1]) if varies else 0.0
    return found


def _shifts(
    case: Case, mixing: Mixing, full: dict[str, Tensor], alone: dict[str, Tensor], real: Tensor
) -> list[Tensor]:
    """For each head with a kept node: its share of attention that lies elsewhere, mean over positions, shape (N,)."""
    if not (kept := _heads(case, mixing)):
        return []
    one, other = (attention(mixing.rule, values[mixing.query], values[mixing.key]) for values in (full, alone))
    moved = (one - other).abs().sum(-1) / 2
    count = real.sum(1)
    return [(moved[:, head] * real).sum(1) / count for head in sorted(kept)]


def _heads(case: Case, mixing: Mixing) -> set[int]:
    """Heads with a kept node; a value that all share is in each."""
    heads, circuit = mixing.rule.heads, case.circuit
    sites = (mixing.query, mixing.key) if mixing.rule.shared else (mixing.query, mixing.key, mixing.value)
    if mixing.rule.shared and circuit.channels(mixing.value):
        return set(range(heads))
    return {c * heads // circuit.widths[site] for site in sites for c in circuit.channels(site)}


def _mean(shifts: list[Tensor]) -> float:
    return float(torch.stack(shifts).mean()) if shifts else 0.0


def _rows(alike: dict[str, float]) -> list[Row]:
    if not alike:
        return []
    values = list(alike.values())
    return [
        rows.median("kept nodes, pruned against unpruned", values, "correlation"),
        rows.part("kept nodes with a correlation of at least .9", sum(v >= 0.9 for v in values), len(values)),
    ]


def _attention_rows(shifts: list[Tensor], pairs: Pairs) -> list[Row]:
    if not shifts:
        return []
    return [
        rows.mean("attention of kept heads that lies elsewhere", torch.stack(shifts).mean(0), pairs, "fraction"),
        rows.exact("kept heads", len(shifts), "heads"),
    ]


def _unlike(alike: dict[str, float]) -> dict[str, tuple[str, ...]]:
    found = tuple(node for node, value in alike.items() if value < ACTIVATION_CORRELATION)
    return {"unlike themselves": found} if found else {}
