"""Traces against exact removal, and against the dense twin: `python -m jali.studies.trace docs/results`.

For each prompt the graph at a share of influence is made. Nodes of it, nodes drawn from all active ones, and edges of
it are then removed one at a time, and the change of the answer is compared with the contribution that the trace says
they make: once with all else live, once with the divisors of norms held as the trace holds them.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import numpy as np
from torch import Tensor
from tyro.conf import Positional

from jali import artefact, stats
from jali.artefact import BadInput
from jali.explaining.tracing.graph import Graph, graph
from jali.explaining.tracing.held import Held, hold
from jali.explaining.tracing.sweeps import effects, influence, masses
from jali.explaining.tracing.trace import Passed, run
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.stats import Number
from jali.studies import command
from jali.studies.results_page import write_tables
from jali.studies.trace_removal import Instead, changes, without_edge, without_node
from jali.tasks.published import names, pairs

_FEWEST = 8
"""Removals below which no rank correlation of a prompt is counted."""


class Asked(NamedTuple):
    """A prompt with the two tokens that are compared."""

    kind: str
    """`text` or `tasks`."""
    tokens: list[int]
    token: int | None
    against: int | None


class Drawn(NamedTuple):
    """What is removed one at a time, and what the trace says it contributes to the answer."""

    removals: list[Instead]
    contributions: list[float]


def prompts(model: LanguageModel, count: int, length: int, per_task: int) -> Iterator[Asked]:
    """Yields beginnings of windows of the model's text, and prompts of validation pairs of each published task.

    On text the answer is the model's likeliest token against the second, on tasks the answer against its foil.
    """
    text = checkpoint.text(model)
    if text is None or model.tokenizer is None:
        raise BadInput(f"Model {model.name!r} brings no text or no tokenizer; take one that does, such as jali-python.")
    for row in np.linspace(0, len(text) - 1, count).astype(int).tolist():
        tokens = text[row, :length].tolist()
        answer = run(model, tokens).answer
        yield Asked("text", tokens, answer.token, answer.against)
    for name in names() if per_task else ():
        found = pairs(name, model.tokenizer, "validation", context_tokens=length)
        for row in range(per_task):
            prompt = found.prompt(2 * row * (len(found) // (2 * per_task)) + row % 2)
            yield Asked("tasks", prompt.tokens[-model.config.context :], prompt.answer, prompt.foil)


def measure(model: LanguageModel, asked: Asked, share: float, removals: int, seed: int) -> dict[str, Any]:
    """Returns a row: sizes of the graph of a prompt, and how contributions compare with removals."""
    passed = run(model, asked.tokens, token=asked.token, against=asked.against)
    held = hold(passed.wiring, passed.values)
    found = graph(held, share)
    generator = np.random.default_rng(seed)
    row = {"model": model.name, "kind": asked.kind, "tokens": len(asked.tokens), "answer": passed.answer.value}
    row |= {"active": found.active, "nodes": len(found.sites), "edges": len(found.edges.source)}
    row |= {"covered": found.covered}
    kept = _kept_nodes(passed, found, removals, generator)
    drawn = {"kept": kept, "active": _active_nodes(passed, held, removals, generator)}
    drawn["edges"] = _kept_edges(passed, held, found, removals, generator)
    drawn["held"] = _held_nodes(passed, removals // 2, generator)
    every, sizes = [r for one in drawn.values() for r in one.removals], [len(one.removals) for one in drawn.values()]
    for norms in ("live", "held"):
        happened = changes(model, passed, every, norms_held=norms == "held").split(sizes)
        for name, change in zip(drawn, happened, strict=True):
            row[f"change_{name}_{norms}"] = float(change.abs().mean()) if len(change) else None
            if name != "held":
                row |= {f"{key}_{name}_{norms}": value for key, value in _compared(drawn[name], change).items()}
    return row


def _compared(drawn: Drawn, change: Tensor) -> dict[str, float | None]:
    """Rank correlation of magnitudes, and how often a removal moves the answer to the side the trace says."""
    said, happened = np.array(drawn.contributions), change.numpy()
    if len(said) < _FEWEST:
        return {"rank": None, "side": None}
    one, other = (_mid_ranks(np.abs(x)) for x in (said, happened))
    return {
        "rank": float(np.corrcoef(one, other)[0, 1]) if one.std() > 0 and other.std() > 0 else 0.0,
        "side": float((np.sign(said) == -np.sign(happened)).mean()),
    }


def _mid_ranks(values: np.ndarray) -> np.ndarray:
    """Ranks, equal values sharing the middle of theirs."""
    return np.array([(values < x).sum() + ((values == x).sum() - 1) / 2 for x in values], dtype=float)


def _pick(count: int, of: int, generator: np.random.Generator) -> list[int]:
    return sorted(generator.choice(of, min(count, of), replace=False).tolist())


def _kept_nodes(passed: Passed, found: Graph, count: int, generator: np.random.Generator) -> Drawn:
    sites = passed.values
    inner = [i for i, site in enumerate(found.sites) if site in sites and site != found.answer]
    chosen = [inner[i] for i in _pick(count, len(inner), generator)]
    removals = [without_node(passed, found.sites[i], int(found.positions[i]), int(found.channels[i])) for i in chosen]
    return Drawn(removals, found.contributions[chosen].tolist())


def _active_nodes(passed: Passed, held: Sequence[Held], count: int, generator: np.random.Generator) -> Drawn:
    amounts, effect = influence(held, masses(held)).nodes, effects(held).nodes
    places = [(name, *place) for name, x in amounts.items() for place in (x > 0).nonzero().tolist()]
    places = [place for place in places if place[0] != held[-1].site]
    chosen = [places[i] for i in _pick(count, len(places), generator)]
    values = {at.site: at.value for at in held}
    removals = [without_node(passed, *place) for place in chosen]
    return Drawn(removals, [float((values[s] * effect[s])[p, c]) for s, p, c in chosen])


def _held_nodes(passed: Passed, count: int, generator: np.random.Generator) -> Drawn:
    """Queries and keys, which act through patterns alone: the trace gives them no contribution."""
    sites = [wire.source for wire in passed.wiring.wires if wire.kind == "gate" and not wire.source.endswith("scale")]
    places = [(name, *place) for name in sites for place in passed.values[name][0].nonzero().tolist()]
    chosen = [places[i] for i in _pick(count, len(places), generator)]
    return Drawn([without_node(passed, *place) for place in chosen], [0.0] * len(chosen))


def _kept_edges(
    passed: Passed, held: Sequence[Held], found: Graph, count: int, generator: np.random.Generator
) -> Drawn:
    """Edges between nodes, without those to the answer itself: their removal is their contribution by definition."""
    by_site = {at.site: at for at in held}
    source, target = found.edges.source, found.edges.target
    inner = [
        i
        for i, (s, t) in enumerate(zip(source.tolist(), target.tolist(), strict=True))
        if not found.leaves[s] and found.sites[t] != found.answer
    ]
    removals, contributions = [], []
    for i in (inner[j] for j in _pick(count, len(inner), generator)):
        t, brought = int(target[i]), float(found.edges.contribution[i])
        place = found.sites[t], int(found.positions[t]), int(found.channels[t])
        removals.append(without_edge(passed, by_site, *place, brought))
        contributions.append(brought * float(found.contributions[t] / found.values[t]))
    return Drawn(removals, contributions)


def study(
    out: Annotated[Path, Positional],
    *,
    model: str = "jali-python",
    twin: str = "jali-python-dense",
    texts: int = 48,
    length: int = 64,
    per_task: int = 2,
    share: float = 0.9,
    removals: int = 32,
    seed: int = 0,
    quiet: bool = False,
) -> Path:
    """Measures both models on the same prompts and answers; writes `trace.json`, and its tables into `trace.md`.

    Args:
        out: folder of both files; the page is kept but for what stands between its two marks.
        model: the sparse one; its text and its likeliest tokens are taken.
        twin: the dense one, of the same tokenizer.
        texts: beginnings of windows of text.
        length: of those, tokens; of the real code in front of a task's prompt, at most.
        per_task: prompts of each published task.
        share: of influence to keep.
        removals: of kept nodes, active nodes and kept edges each, for each prompt.
        seed: of the draw.
        quiet: no progress.

    Raises:
        BadInput: the models read different tokens.
    """
    both = [checkpoint.load(name) for name in (model, twin)]
    tokenizers = [one.tokenizer.to_str() if one.tokenizer is not None else "" for one in both]
    if tokenizers[0] != tokenizers[1]:
        raise BadInput(f"{model} and {twin} have different tokenizers; their traces of a prompt cannot be compared.")
    asked = list(prompts(both[0], texts, length, per_task))
    rows: list[dict[str, Any]] = []
    with Bar("Tracing", 2 * len(asked), quiet=quiet) as bar:
        for i, one in enumerate(asked):
            for which in both:
                rows.append({"prompt": i, **measure(which, one, share, removals, seed + i)})
                bar.advance(1)
    facts = {"schema": 1, "kind": "traces", "share": share, "removals": removals, "made_by": artefact.made_by(seed)}
    parents = {"model": both[0].digest, "twin": both[1].digest}
    artefact.write_json(out / "trace.json", {**facts, "parents": parents, "rows": rows})
    return write_tables(out / "trace.md", tables(rows, model, twin, share), title="Traces")


def tables(rows: Sequence[dict[str, Any]], model: str, twin: str, share: float) -> str:
    """Sizes of graphs, their ratio, and agreement with removal."""
    keys = [(name, kind) for kind in dict.fromkeys(row["kind"] for row in rows) for name in (model, twin)]
    parts = {key: [row for row in rows if (row["model"], row["kind"]) == key] for key in keys}
    lines = [f"Size at share {share:g}: medians over prompts, with 95 % intervals.", ""]
    lines += ["| prompts | model | n | active nodes | nodes | edges | covered |", "|---|---|---|---|---|---|---|"]
    for (name, kind), some in parts.items():
        sizes = [_shown(stats.median([row[key] for row in some], "nodes"), 0) for key in ("active", "nodes", "edges")]
        sizes.append(_shown(stats.median([row["covered"] for row in some], "fraction"), 2))
        lines.append(f"| {kind} | {name} | {len(some)} | {' | '.join(sizes)} |")
    for kind in dict.fromkeys(kind for _, kind in keys):
        ratios = [_shown(_ratio(parts[twin, kind], parts[model, kind], key), 1) for key in ("active", "nodes", "edges")]
        lines.append(
            f"| {kind} | {twin} / {model}, geometric mean | {len(parts[model, kind])} | {' | '.join(ratios)} | |"
        )
    lines += ["", "Rank correlation of |contribution| with |change|; means over prompts, with 95 % intervals.", ""]
    lines += _agreement(parts, "rank")
    lines += ["", "Share of removals that move the answer to the side the trace says.", "", *_agreement(parts, "side")]
    lines += ["", "Mean change of the answer in nats when one is removed, all else live.", ""]
    lines += ["| prompts | model | kept node | active node | query or key |", "|---|---|---|---|---|"]
    for (name, kind), some in parts.items():
        cells = [_mean(some, f"change_{of}_live", 4) for of in ("kept", "active", "held")]
        lines.append(f"| {kind} | {name} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _agreement(parts: Mapping[tuple[str, str], Sequence[dict[str, Any]]], measure: str) -> Iterator[str]:
    yield "| prompts | model | norms | kept nodes | active nodes | kept edges |"
    yield "|---|---|---|---|---|---|"
    for (name, kind), some in parts.items():
        for norms in ("live", "held"):
            cells = [_mean(some, f"{measure}_{of}_{norms}", 2) for of in ("kept", "active", "edges")]
            yield f"| {kind} | {name} | {norms} | {' | '.join(cells)} |"


def _ratio(above: Sequence[dict[str, Any]], below: Sequence[dict[str, Any]], key: str) -> Number:
    """Geometric mean of the ratio over prompts."""
    logs = [math.log(a[key] / b[key]) for a, b in zip(above, below, strict=True)]
    found = stats.mean(logs, "log ratio") if len(logs) > 1 else Number(logs[0], "log ratio")
    ends = {end: None if x is None else math.exp(x) for end, x in (("low", found.low), ("high", found.high))}
    return Number(math.exp(found.value), "ratio", found.n, **ends)


def _mean(rows: Sequence[dict[str, Any]], key: str, digits: int) -> str:
    values = [row[key] for row in rows if row[key] is not None]
    if len(values) < 2:
        return "too few"
    left = f", n = {len(values)}" if len(values) < len(rows) else ""
    return _shown(stats.mean(values, key), digits) + left


def _shown(number: Number, digits: int) -> str:
    text = f"{number.value:,.{digits}f}"
    return text if number.low is None else f"{text} [{number.low:,.{digits}f}, {number.high:,.{digits}f}]"


if __name__ == "__main__":
    command.run(study)
