"""What a program's header says of it: how often it decides as circuit and model do, and whether by the same means."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch

from jali import stats
from jali.circuit import Circuit, Edge, Node
from jali.explaining.decompiling import by_hand
from jali.explaining.decompiling.cutoffs import alone, opened
from jali.explaining.decompiling.disturbed import KINDS, disturbed, prompts
from jali.explaining.decompiling.program import Floats, Program, Sum, padded
from jali.explaining.decompiling.rewriting import mapped, sums
from jali.explaining.vocabulary import text as text_of
from jali.models.model import LanguageModel
from jali.pruning.measure import Meter, at_rest
from jali.stats import Number
from jali.tap import Graft, keep
from jali.tasks.task import Pairs, Task
from jali.verifying import rows
from jali.verifying.align import partners, places
from jali.verifying.report import Row
from jali.verifying.swap import swapped
from jali.verifying.verify import meter_for

SWAPPED, SWAPPED_PAIRS = 12, 12
"""Variables, and pairs each, that are swapped between the sides of pairs, at most."""
DISTURBED_PAIRS = 48
CONSTANTS = 6
"""Constants that are changed, at most."""
_BATCH = 16

Decides = Callable[[Sequence[int]], float]
"""What was printed: the logit difference of a prompt."""


@dataclass(frozen=True, kw_only=True)
class Measures:
    """Numbers about one program, and what was compared with what to get them."""

    rows: tuple[Row, ...]
    agreement: Mapping[str, float]
    """Share of held-out prompts decided alike, by `circuit` and `model`."""
    difference: float
    """From the circuit evaluated the same way, nats, at most."""
    sides: Number | None
    """With the model where the rule disagrees; None without a rule."""


def measure(
    program: Program,
    decides: Decides,
    circuit: Circuit,
    model: LanguageModel,
    task: Task,
    answers: tuple[int, int],
    *,
    pairs: int,
    seed: int = 0,
) -> Measures:
    """Measures what was printed of a program on held-out pairs.

    Args:
        program: runs here where a variable is swapped or a constant changed; it is what was printed, before rounding.
        decides: what was printed.
        circuit: decompiled.
        model: of the circuit.
        task: of the circuit.
        answers: tokens of the first and the second answer.
        pairs: held-out ones, at most.
        seed: of disturbed prompts.
    """
    held = task.heldout.first(pairs)
    sign = torch.where(held.answer == answers[0], 1.0, -1.0)
    with at_rest(model):
        meter = meter_for(circuit, model)
        same = replace(meter, model=(open_ := opened(model)), wiring=open_.wiring)
        own = torch.tensor([decides(prompt) for prompt in prompts(held)]) * sign
        full = meter_plain(meter).score(None, held).margin
        masked = meter.score(keep(circuit), held).margin
        replaced = same.score(alone(circuit, program.cutoffs), held).margin
        found = [
            rows.share("same decision as the circuit", (own > 0) == (masked > 0), held),
            rows.share("same decision as the full model", (own > 0) == (full > 0), held),
            rows.share("right answers", own > 0, held),
            rows.share("right answers of the circuit", masked > 0, held),
            rows.share("right answers of the full model", full > 0, held),
            rows.share("decisions that cutoffs for AbsTopK change", (replaced > 0) != (masked > 0), held),
        ]
        difference = float((own - replaced).abs().max())
        found.append(rows.exact("from the circuit with cutoffs, at most", difference, "nats", 2 * len(held)))
        sided = _sides(decides, meter, task, answers, held, seed)
        found += sided
        chosen = _telling(program, task.validation.first(SWAPPED_PAIRS), answers)
        found += _interchange(program, meter, circuit, chosen, held.first(SWAPPED_PAIRS), answers)
        found += _constants(program, same, circuit, held.first(SWAPPED_PAIRS), answers)
    agreement = {
        "circuit": float(((own > 0) == (masked > 0)).double().mean()),
        "model": float(((own > 0) == (full > 0)).double().mean()),
    }
    sides = next((row.number for row in sided if row.name == SIDES_WITH_MODEL), None)
    return Measures(rows=tuple(found), agreement=agreement, difference=difference, sides=sides)


SIDES_WITH_MODEL = "sides with the model where the hand-written rule does not"


def meter_plain(meter: Meter) -> Meter:
    """The meter of the model as it is."""
    return replace(meter, graft=None)


def _sides(decides: Decides, meter: Meter, task: Task, answers: tuple[int, int], held: Pairs, seed: int) -> list[Row]:
    """How often the program goes with the model where the rule goes another way."""
    rule = by_hand.rule(task.name)
    if rule is None:
        return []
    some = held.first(DISTURBED_PAIRS)
    asked = [*prompts(held), *disturbed(some, meter.model.config.context, seed)]
    by_model = decisions(meter, asked, answers)
    by_rule = np.array([rule("".join(_texts(meter.model, prompt))) == 0 for prompt in asked])
    apart = np.flatnonzero(by_model != by_rule)
    with_model = np.array([(decides(asked[i]) > 0) == bool(by_model[i]) for i in apart], dtype=float)
    templates = [*held.template.tolist(), *some.template.repeat_interleave(len(KINDS)).tolist()]
    return [
        rows.exact("inputs, pairs and disturbed ones", len(asked), "prompts"),
        rows.exact("of which model and hand-written rule disagree on", len(apart), "prompts"),
        *([Row(SIDES_WITH_MODEL, _clustered(with_model, np.array(templates)[apart]))] if len(apart) else []),
    ]


def _clustered(values: Floats, groups: np.ndarray) -> Number:
    """The share of true values that come in groups, with the interval of whole groups; Wilson's where all agree."""
    number, among = stats.grouped_mean(values, groups, "fraction"), len(np.unique(groups))
    if number.low is None or number.low == number.high:
        low, high = stats.wilson(number.value * among, among)
        return replace(number, n=among, low=min(low, number.value), high=max(high, number.value))
    return replace(number, n=among)


def decisions(meter: Meter, asked: Sequence[Sequence[int]], answers: tuple[int, int]) -> np.ndarray:
    """Whether the full model prefers the first answer, prompt by prompt."""
    order = sorted(range(len(asked)), key=lambda i: len(asked[i]))
    found = np.zeros(len(asked), dtype=bool)
    for start in range(0, len(order), 2 * _BATCH):
        some = order[start : start + 2 * _BATCH]
        tokens, length = padded([asked[i] for i in some])
        with torch.no_grad():
            logits = meter.model(torch.from_numpy(tokens), at=torch.from_numpy(length) - 1)[:, 0]
        found[some] = (logits[:, answers[0]] > logits[:, answers[1]]).cpu().numpy()
    return found


def _texts(model: LanguageModel, prompt: Sequence[int]) -> list[str]:
    return [text_of(model.tokenizer, token) for token in prompt]


def _variables(program: Program) -> list[Node]:
    return [Node.parse(name) for name in program.variables() if name.endswith("]")]


def _telling(program: Program, pairs: Pairs, answers: tuple[int, int]) -> list[Node]:
    """The variables whose swap moves the program's margin most on these pairs, in the program's order."""
    nodes, base = _variables(program), _swap(program, pairs, [], answers)
    effect = {node: float(np.abs(_swap(program, pairs, [str(node)], answers) - base).mean()) for node in nodes}
    return sorted(sorted(nodes, key=lambda node: -effect[node])[:SWAPPED], key=nodes.index)


def _interchange(
    program: Program, meter: Meter, circuit: Circuit, chosen: list[Node], pairs: Pairs, answers: tuple[int, int]
) -> list[Row]:
    """Gives each variable its value on the other side of the pair, in the program and in the circuit in its model.

    Those chosen one at a time, then all at once. A variable whose swap turns no answer, in neither, says nothing of
    whether they are alike: such are counted.
    """
    nodes, mask, found, idle = _variables(program), keep(circuit), [], 0
    own, base = meter.score(mask, pairs).margin.numpy() > 0, _swap(program, pairs, [], answers) > 0
    for node in chosen:
        there = swapped(meter, pairs, partners(pairs), [node], mask).margin.numpy() > 0
        moved = _swap(program, pairs, [str(node)], answers) > 0
        alike = torch.from_numpy(moved == there)
        turned = int(((there != own) | (moved != base)).sum())
        if turned:
            found.append(rows.share(f"swap of {node}: same answer ({turned} turned)", alike, pairs))
        idle += not turned
    found.append(rows.exact("swaps of one variable that turn no answer", idle, "variables", len(chosen)))
    if nodes:
        full = meter_plain(meter)
        there = swapped(full, pairs, partners(pairs), nodes).margin.numpy() > 0
        moved = _swap(program, pairs, [str(node) for node in nodes], answers) > 0
        alike = torch.from_numpy(moved == there)
        turned = int(((there != (full.score(None, pairs).margin.numpy() > 0)) | (moved != base)).sum())
        found.append(rows.share(f"swap of all, in the full model: same answer ({turned} turned)", alike, pairs))
    return found


def _swap(program: Program, pairs: Pairs, names: Sequence[str], answers: tuple[int, int]) -> Floats:
    """Margins of the right answers while variables hold what they hold on the other side, position for position."""
    here, there = prompts(pairs), prompts(partners(pairs))
    at = places(pairs, partners(pairs)).numpy()
    values = program.trace(padded(there)[0])

    def override(name: str, value: Floats) -> Floats:
        return np.take_along_axis(values[name], at, axis=1) if name in names else value

    sign = np.where(pairs.answer.numpy() == answers[0], 1.0, -1.0)
    return program.run(here, override) * sign


def _constants(program: Program, same: Meter, circuit: Circuit, pairs: Pairs, answers: tuple[int, int]) -> list[Row]:
    """Doubles constants that come from one weight, and the weight in the model: both must change the answer alike."""
    edges = _written(program, circuit)[:CONSTANTS]
    if not edges:
        return []
    sign = np.where(pairs.answer.numpy() == answers[0], 1.0, -1.0)
    asked, tap = prompts(pairs), alone(circuit, program.cutoffs)
    base, there = program.run(asked) * sign, same.score(tap, pairs).margin.numpy()
    here, model = [], []
    for edge in edges:
        here.append(_doubled(program, edge).run(asked) * sign - base)
        model.append(same.grafted(_twice(edge, same)).score(tap, pairs).margin.numpy() - there)
    one, other = np.concatenate(here), np.concatenate(model)
    alike = float(np.corrcoef(one, other)[0, 1]) if one.std() and other.std() else 0.0
    name = f"doubled constants ({len(edges)})"
    return [
        rows.exact(f"{name}: change of the answer, at most", float(np.abs(other).max()), "nats"),
        rows.exact(f"{name}: program less circuit, at most", float(np.abs(one - other).max()), "nats"),
        rows.exact(f"{name}: both change alike", alike, "correlation", len(one)),
    ]


def _written(program: Program, circuit: Circuit) -> list[Edge]:
    """Edges whose weight is a factor in one sum alone: all that the source does goes through it."""
    ways: dict[Node, int] = {}
    for edge in circuit.edges:
        ways[edge.source] = ways.get(edge.source, 0) + 1
    read = [name for _, sum_ in sums(program) for part in sum_.parts.values() for name in part.terms]
    return [edge for edge in circuit.edges if ways[edge.source] == 1 and read.count(_as_read(edge)) == 1]


def _as_read(edge: Edge) -> str:
    """The variable that an edge reads: a value is read where its head brought it."""
    return str(edge.source).replace(".v[", ".y[") if edge.source.site.endswith(".v") else str(edge.source)


def _doubled(program: Program, edge: Edge) -> Program:
    """The program with every factor of what an edge reads doubled."""
    name = _as_read(edge)

    def changed(sum_: Sum) -> Sum:
        return Sum({d: replace(part, terms=_twofold(part.terms, name)) for d, part in sum_.parts.items()})

    return mapped(program, changed)


def _twofold(terms: Mapping[str, float], name: str) -> dict[str, float]:
    return {term: 2 * factor if term == name else factor for term, factor in terms.items()}


def _twice(edge: Edge, meter: Meter) -> Graft:
    (wire,) = (
        wire for source, wire in meter.wiring.counted if (source, wire.target) == (edge.source.site, edge.target.site)
    )

    def graft(name: str, weight: torch.Tensor, bias: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor | None]:
        if name != wire.name:
            return weight, bias
        weight = weight.clone()
        weight[edge.target.channel, edge.source.channel] *= 2
        return weight, bias

    return graft
