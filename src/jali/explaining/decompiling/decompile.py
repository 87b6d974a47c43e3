"""From a circuit to a program: plain Python that decides the task from tokens by the circuit's own computation."""

import random
import shlex
import textwrap
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.decompiling import measures
from jali.explaining.decompiling.budget import Probe
from jali.explaining.decompiling.disturbed import disturbed, prompts
from jali.explaining.decompiling.frame import Example, Written
from jali.explaining.decompiling.lowering import lower
from jali.explaining.decompiling.measures import Decides, Measures
from jali.explaining.decompiling.program import Program
from jali.explaining.decompiling.reading import ReadWriter, by_text, longest
from jali.explaining.decompiling.simplify import simplify
from jali.explaining.decompiling.spelled import WIDTH, literal
from jali.explaining.decompiling.writing import DIGITS, Writer
from jali.explaining.thresholds import (
    EXACT_AGREEMENT,
    LOGIT_DIFFERENCE,
    PROGRAM_LINES,
    READ_AGREEMENT,
    READ_LINES,
    SIDES,
    TABLE_BYTES,
    TABLE_ENTRIES,
)
from jali.explaining.vocabulary import text as text_of
from jali.models.compiling.compile import compile
from jali.models.compiling.cutoffs import PAIRS
from jali.models.model import LanguageModel
from jali.pruning.measure import at_rest
from jali.stats import Number
from jali.tasks.task import Pairs, Task
from jali.verifying.report import Row
from jali.verifying.verify import check_fits, meter_for

Level = Literal["exact", "read"]
PROBED, PROBED_DISTURBED = 128, 24
"""Training pairs on which simplifications are tried: plain, and disturbed in every way."""
_DIGITS = (DIGITS, DIGITS + 1, DIGITS + 2)
"""Of entries of tables, the fewest that are enough."""
_RANDOM_TOKENS = 48
"""Of a random prompt that a program is compared on too."""
_EXAMPLES = 2
"""Pairs that the program runs by itself: the shortest held-out ones."""


@dataclass(frozen=True, kw_only=True)
class Decompiled:
    """A circuit as a program, and what was measured of it."""

    text: str
    """The whole file."""
    level: Level
    lines: int
    """Of code."""
    table_bytes: int
    """Of tables per token."""
    rows: tuple[Row, ...]
    """What its header says."""
    faults: tuple[str, ...]
    """Limits that it does not keep, each in a few words."""

    def save(self, path: Path | str) -> Path:
        """Writes the program, whole or not at all."""
        return artefact.write_atomic(Path(path), self.text)

    def decide(self, tokens: Sequence[int] | Sequence[str]) -> str:
        """What the program answers to a prompt: numbers of tokens for `exact`, their texts for `read`."""
        return loaded(self.text)["decide"](tokens)

    def logit_difference(self, tokens: Sequence[int] | Sequence[str]) -> float:
        """Logit of the first answer less that of the second, in nats; tokens as for `decide`."""
        return loaded(self.text)["logit_difference"](tokens)


def decompile(
    circuit: Circuit,
    model: LanguageModel,
    task: Task,
    *,
    level: Level = "exact",
    pairs: int = 256,
    seed: int = 0,
) -> Decompiled:
    """Writes a circuit as plain Python, with a header of what was measured of the very text that is returned.

    AbsTopK, by which nodes outside compete with those of the circuit, becomes a least size per node, fitted on training
    prompts. Live norms are exact: they need the circuit's own nodes and constants. docs/decompile.md says the rest.

    Args:
        circuit: of the model, for a task with the same two answers for all pairs.
        model: left as it is.
        task: the circuit's.
        level: `exact` computes what the circuit does; `read` is simplified until it reads as an algorithm.
        pairs: held-out ones to measure on, at most.
        seed: of disturbed prompts.

    Raises:
        BadInput: the circuit is of another model or task, or is none that a program can say.
    """
    check_fits(circuit, model, task)
    if level not in ("exact", "read"):
        raise BadInput(f"A program's level is exact or read, got {level!r}.")
    if pairs < 2:
        raise BadInput(f"A program is measured on at least 2 pairs, got {pairs}.")
    answers = _answers(circuit, task, model)
    fitted = prompts(task.train.first(PAIRS))
    with at_rest(model):
        runner = compile(circuit, model, form="edges", answers=answers, prompts=fitted)
        program = lower(circuit, model, answers, runner.cutoffs)
        if level == "read":
            program = simplify(program, _probe(model, task, circuit, answers))
    if level == "exact":
        written = _exact(program, circuit, model, answers, task, fitted)
    else:
        written = _read(program, circuit, model, answers, task)
    decides = _decides(written, level, model)
    found = measures.measure(program, decides, circuit, model, task, answers, pairs=pairs, seed=seed)
    faults = _faults(written, found, level, task.name, longest(program))
    header = _header(circuit, task, level, written, found, faults, pairs, seed)
    return Decompiled(
        text=written.whole(header),
        level=level,
        lines=written.lines,
        table_bytes=len(written.tables.encode()),
        rows=found.rows,
        faults=faults,
    )


def loaded(text: str) -> dict[str, Any]:
    """Runs a program's text, which was just written here, and returns its names."""
    names: dict[str, Any] = {"__name__": "program"}
    exec(text, names)
    return names


def _answers(circuit: Circuit, task: Task, model: LanguageModel) -> tuple[int, int]:
    pairs = (task.train, task.heldout)
    found = {(int(some.answer[row]), int(some.foil[row])) for some in pairs for row in range(0, 2 * len(some), 2)}
    if len(found) != 1:
        raise BadInput(
            f"The answers of task {task.name!r} differ from pair to pair, and a program chooses between two; decompile "
            "a circuit of another task."
        )
    if circuit.ablation not in ("mean", "zero", "task-mean"):
        raise BadInput(
            f"This circuit's removed nodes are filled by {circuit.ablation!r}, which is no constant; prune with "
            "--ablation mean."
        )
    if meter_for(circuit, model).norms == "frozen":
        raise BadInput("This circuit's norms are frozen, so it needs the whole model; prune with live norms.")
    return next(iter(found))


def _exact(
    program: Program,
    circuit: Circuit,
    model: LanguageModel,
    answers: tuple[int, int],
    task: Task,
    fitted: list[list[int]],
) -> Written:
    """The program with tables that are fine enough, in fewer digits where they are too large and that is enough.

    The entries of one table after another lose a digit, those of most entries first, as long as the program stays near
    to what was computed, on training prompts and on random ones that hold every token. If that does not help, none
    does.
    """
    asked = [*fitted, *_of_all_tokens(model.config.vocab_size, min(_RANDOM_TOKENS, model.config.context))]
    expected = program.run(asked)
    said = (text_of(model.tokenizer, answers[0]), text_of(model.tokenizer, answers[1]))
    examples = _examples(task.heldout, model)

    def is_near(text: Written) -> bool:
        decides: Decides = loaded(text.whole(""))["logit_difference"]
        return max(abs(decides(p) - e) for p, e in zip(asked, expected, strict=True)) < LOGIT_DIFFERENCE / 2

    # Names after labels are long, and break lines.
    named = Writer(program, circuit.labels, said).text(examples).lines <= PROGRAM_LINES

    def writer(digits: int, shorter: Collection[str] = ()) -> Writer:
        return Writer(program, circuit.labels, said, digits, shorter, named=named)

    enough = (digits for digits in _DIGITS if is_near(writer(digits).text(examples)))
    first = writer(next(enough, _DIGITS[-1]))
    whole = best = first.text(examples)
    shorter: set[str] = set()
    names = [name for _, name in sorted((-np.count_nonzero(values), name) for name, values in first.tables.values())]
    if len(writer(first.digits, names).text(examples).tables.encode()) > TABLE_BYTES:
        return whole
    for name in names:
        if len(best.tables.encode()) <= TABLE_BYTES:
            return best
        candidate = writer(first.digits, shorter | {name}).text(examples)
        if is_near(candidate):
            shorter.add(name)
            best = candidate
    return best if len(best.tables.encode()) <= TABLE_BYTES else whole


def _of_all_tokens(vocabulary: int, length: int) -> list[list[int]]:
    """Every token once, in a random order, cut into prompts."""
    order = random.Random(0).sample(range(vocabulary), vocabulary)
    return [order[start : start + length] for start in range(0, vocabulary, length)]


def _probe(model: LanguageModel, task: Task, circuit: Circuit, answers: tuple[int, int]) -> Probe:
    """Prompts for training, plain and disturbed, with what the full model decides."""
    asked = prompts(task.train.first(PROBED))
    plain = len(asked)
    asked += disturbed(task.train.first(PROBED_DISTURBED), model.config.context, seed=1)
    first = measures.decisions(meter_for(circuit, model), asked, answers)
    return Probe.of(asked, first, plain=plain, vocabulary=model.config.vocab_size)


def _read(program: Program, circuit: Circuit, model: LanguageModel, answers: tuple[int, int], task: Task) -> Written:
    """A simplified program, its tokens as texts."""
    known = _texts(model)
    examples = [
        example._replace(tokens=[known[int(token)] for token in example.tokens])
        for example in _examples(task.heldout, model)
    ]
    return ReadWriter(program, known, circuit.labels, (known[answers[0]], known[answers[1]])).text(examples)


def _decides(written: Written, level: Level, model: LanguageModel) -> Decides:
    """What was written, of prompts given as numbers."""
    names = loaded(written.whole(""))
    return names["logit_difference"] if level == "exact" else by_text(names["logit_difference"], _texts(model))


def _texts(model: LanguageModel) -> list[str]:
    return [text_of(model.tokenizer, token) for token in range(model.config.vocab_size)]


def _examples(pairs: Pairs, model: LanguageModel) -> list[Example]:
    short = np.argsort(pairs.length.view(-1, 2).sum(1).numpy(), kind="stable")[:_EXAMPLES]
    found = [pairs.prompt(2 * int(i) + side) for i in short for side in (0, 1)]
    return [
        Example(
            "".join(text_of(model.tokenizer, token) for token in p.tokens), p.tokens, text_of(model.tokenizer, p.answer)
        )
        for p in found
    ]


def _faults(written: Written, found: Measures, level: Level, task: str, entries: int) -> tuple[str, ...]:
    most, size = READ_LINES.get(task, PROGRAM_LINES) if level == "read" else PROGRAM_LINES, len(written.tables.encode())
    checks = {f"{written.lines} lines of code, at most {most}": written.lines > most}
    if level == "exact":
        checks[f"{size} bytes of tables, at most {TABLE_BYTES}"] = size > TABLE_BYTES
        share = found.agreement["circuit"]
        checks[f"{share:.1%} decided as the circuit, at least {EXACT_AGREEMENT:.1%}"] = share < EXACT_AGREEMENT
        least = f"{found.difference:.2g} nats from the circuit with cutoffs, at most {LOGIT_DIFFERENCE:g}"
        checks[least] = found.difference > LOGIT_DIFFERENCE
    else:
        checks[f"{entries} entries in a table, at most {TABLE_ENTRIES}"] = entries > TABLE_ENTRIES
        share = found.agreement["model"]
        checks[f"{share:.1%} decided as the full model, at least {READ_AGREEMENT:.0%}"] = share < READ_AGREEMENT
        if found.sides is not None:
            value = found.sides.value
            checks[f"sides with the model on {value:.0%} of disagreements, at least {SIDES:.0%}"] = value < SIDES
    return tuple(text for text, failed in checks.items() if failed)


_ABOUT = {
    "exact": "It computes what the circuit does: constants are folded, tables say what each token brings.",
    "read": "It is the circuit simplified: sums are merged, small terms dropped, tables cut to the tokens that matter, "
    "as far as it decides like the full model on training prompts, to which its constant is fitted.",
}


def _header(
    circuit: Circuit,
    task: Task,
    level: Level,
    written: Written,
    found: Measures,
    faults: Sequence[str],
    pairs: int,
    seed: int,
) -> str:
    """What the program is, its numbers, and the command that gives them again."""
    about = (
        f"Circuit {circuit.digest[:23]}, task {literal(task.name)}. {_ABOUT[level]} AbsTopK, by which nodes outside "
        "the circuit compete with its own, is replaced by a least size for each node."
    )
    size = f"{written.lines} lines of code, {len(written.tables.encode())} bytes of tables per token."
    kept = [f"Not kept: {fault}." for fault in faults] or ["All limits of its level are kept."]
    lines = [
        f"{task.title or task.name}: a circuit of {len(circuit.nodes)} nodes of {circuit.model or 'a model'}.",
        "",
        f"    jali decompile {shlex.quote(f'{task.name}.circuit.json')} --level {level} --pairs {pairs} --seed {seed}",
        "",
        *textwrap.wrap(about, WIDTH),
        size,
        *kept,
        "",
        "Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.",
        "",
        *_table(found.rows),
    ]
    return "\n".join(lines)


def _table(rows: Sequence[Row]) -> list[str]:
    width = max(len(row.name) for row in rows)
    return [f"{row.name:<{width}}  {told(row.number)}".rstrip() for row in rows]


def told(number: Number) -> str:
    """A number as the header has it."""
    value = f"{number.value:.3f}" if number.unit == "fraction" else f"{number.value:.3g} {number.unit}"
    between = "" if number.low is None or number.high is None else f"  [{number.low:.3f}, {number.high:.3f}]"
    return f"{value}{between}" + ("" if number.n is None else f"  n = {number.n}")
