"""From circuits to one page: finds their model, task and report, and writes a single HTML file that opens offline."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.tasks import published
from jali.tasks.task import Pairs, Task
from jali.verifying.report import Report
from jali.viewing import behaved, document, payload, reports, surveyed, traced
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row

PAIRS = 6
"""Pairs of prompts on a page, at most, each of another template."""
ACTIVATIONS = 60_000
"""Activations on prompts that a page holds, about; larger circuits show fewer pairs."""
_PAIR_TOKENS = 160
"""Tokens of a pair of prompts, about."""
_BEHAVIOUR = "behaviour report"


class Given(NamedTuple):
    """A circuit as it came: from a file or from memory."""

    circuit: Circuit
    name: str
    path: Path | None
    made_by: Mapping[str, Any]


def show(
    circuits: Circuit | Path | str | Sequence[Circuit | Path | str],
    *,
    model: LanguageModel | Path | str | None = None,
    task: Task | None = None,
    report: Report | Path | str | None = None,
    text: Tensor | None = None,
    out: Path | str | None = None,
) -> Path:
    """Writes a page of one or more circuits, of behaviour reports, of one trace or one survey, and returns its path.

    What is not given is looked for: the model under the name the circuit carries, the task among those there are, a
    circuit file's report beside it, text in what the model brings. The page says what was not found, and does without.

    Args:
        circuits: circuit files, circuits in memory, `.behaviour.json` files, beside which all else that `jali unlock`
            wrote is found, or one file of `jali trace` or `jali survey`, for which nothing else is looked for.
        model: of the circuits, in memory or as `jali.load` takes it; the one each circuit names where None.
        task: of the circuits, made with the model's tokenizer.
        report: of the circuit, in memory or as a file; only for a single circuit.
        text: windows of tokens (N, T) to look for contexts in.
        out: file to write; named after the first circuit, in the current folder, where None.

    Raises:
        BadInput: a circuit or the report is damaged, a circuit is of another model than the one given or named, or
            the file cannot be written.
    """
    if (alone := _alone(circuits)) is not None:
        page = _page(alone)
        return artefact.write_atomic(Path(out) if out is not None else _page_of(alone[0]), document.render(page))
    given = _given(circuits)
    if report is not None and len(given) != 1:
        raise BadInput(
            f"A report is of one circuit, got {len(given)} circuits; leave the report out, it is found by digest."
        )
    named = checkpoint.load(model) if isinstance(model, Path | str) else model
    views = [facts(one, named, task=task, report=report, text=text) for one in given]
    content = document.render(payload.page(views))
    return artefact.write_atomic(Path(out) if out is not None else _name(given), content)


def prepared(circuit: Circuit | Path | str, *, model: LanguageModel | Path | str | None = None) -> Facts:
    """Returns all that the page of one circuit says, found as `show` finds it.

    Raises:
        BadInput: as `show`.
    """
    return facts(read(circuit), checkpoint.load(model) if isinstance(model, Path | str) else model)


def notebook(circuit: Circuit) -> str:
    """Returns the page of a circuit as a frame for notebooks, with what can be found."""
    return document.frame(payload.page([facts(Given(circuit, _file_name(circuit), None, {}), None)]))


def _alone(circuits: Circuit | Path | str | Sequence[Circuit | Path | str]) -> list[Path] | None:
    """The files, if a trace, a survey or behaviour reports are asked for.

    Raises:
        BadInput: they are asked for with others.
    """
    several = [circuits] if isinstance(circuits, Circuit | Path | str) else list(circuits)
    kinds = [kind_alone(Path(one)) if isinstance(one, Path | str) else None for one in several]
    what = next((kind for kind in kinds if kind is not None), None)
    if what is None:
        return None
    if set(kinds) != {what} or (len(several) > 1 and what != _BEHAVIOUR):
        one = several[kinds.index(what)]
        raise BadInput(f"{one} is a {what}, which has a page of its own; show it without the other files.")
    return [Path(one) for one in several if not isinstance(one, Circuit)]


def kind_alone(path: Path) -> str | None:
    """Whether a file is a `trace`, a `survey` or a `behaviour report`, which have pages of their own."""
    if traced.is_trace(path):
        return "trace"
    if behaved.is_behaviour(path):
        return _BEHAVIOUR
    return "survey" if surveyed.is_survey(path) else None


def _page(alone: Sequence[Path]) -> dict[str, Any]:
    if behaved.is_behaviour(alone[0]):
        return behaved.page(alone)
    return traced.page(alone[0]) if traced.is_trace(alone[0]) else surveyed.page(alone[0])


def _page_of(path: Path) -> Path:
    """In the current folder."""
    name = path.name.removesuffix(".json")
    return Path(f"{name.removesuffix('.trace').removesuffix('.survey').removesuffix('.behaviour')}.html")


def _given(circuits: Circuit | Path | str | Sequence[Circuit | Path | str]) -> list[Given]:
    several = [circuits] if isinstance(circuits, Circuit | Path | str) else list(circuits)
    if not several:
        raise BadInput("There is no circuit to show; give at least one .circuit.json file.")
    return [read(one) for one in several]


def read(one: Circuit | Path | str) -> Given:
    """Takes a circuit as it comes.

    Raises:
        BadInput: its file is damaged.
    """
    if isinstance(one, Circuit):
        return Given(one, _file_name(one), None, {})
    path = Path(one)
    circuit = Circuit.load(path)
    if outside := [node for node in sorted(circuit.nodes) if node.channel >= circuit.widths.get(node.site, 0)]:
        raise BadInput(
            f"{path} has a node {outside[0]}, which its own list of sites lacks; make it again with jali prune."
        )
    return Given(circuit, path.name, path, artefact.read_json(path).get("made_by") or {})


def _file_name(circuit: Circuit) -> str:
    return f"{circuit.task or 'unnamed'}.circuit.json"


def _name(given: Sequence[Given]) -> Path:
    stem = given[0].name.removesuffix(".json").removesuffix(".circuit")
    return Path(f"{stem}.html" if len(given) == 1 else f"{stem}-and-{len(given) - 1}-more.html")


def facts(
    one: Given,
    model: LanguageModel | None,
    *,
    task: Task | None = None,
    report: Report | Path | str | None = None,
    text: Tensor | None = None,
) -> Facts:
    """Gathers all that a page says of one circuit; what is not given is looked for, as `show` does.

    Raises:
        BadInput: the circuit is of another model, or the report of another circuit.
    """
    circuit, missing = one.circuit, []
    claims = _report(one, report, missing)
    model = _model(circuit, model, missing)
    task = _task(circuit, model, task, missing)
    rows = () if task is None else _rows(task, len(circuit))
    windows = _text(model, text, missing)
    return Facts(
        circuit=circuit,
        name=one.name,
        title="" if task is None else task.title,
        what="" if task is None else task.description.strip(),
        made_by=one.made_by,
        report=claims,
        model=model,
        answers=_answers(task),
        rows=rows,
        text=windows,
        sources=() if windows is None or windows is text or model is None else checkpoint.text_sources(model),
        missing=missing,
    )


def _report(one: Given, report: Report | Path | str | None, missing: list[str]) -> dict[str, Any] | None:
    digest = one.circuit.digest
    if report is None:
        if one.path is None:
            return None
        found = reports.beside(one.path, digest)
        missing += found.notes
        return None if found.report is None else reports.shown(found.report)
    known = Report.load(report) if isinstance(report, Path | str) else report
    if known.circuit_digest != digest:
        raise BadInput(f"The report given is of another circuit than {one.name}; run jali verify on this one.")
    return reports.shown(known)


def _model(circuit: Circuit, model: LanguageModel | None, missing: list[str]) -> LanguageModel | None:
    """The model given or named.

    Raises:
        BadInput: it is not the one the circuit was found in.
    """
    if model is None:
        try:
            model = checkpoint.load(circuit.model, hub=False) if circuit.model else None
        except BadInput as error:
            missing.append(
                f"The model was not found ({str(error).removesuffix('.')}), so tokens, prompts, heads and contexts are "
                "not shown; name it with --model."
            )
            return None
    if model is None:
        missing.append("The circuit names no model, so tokens, prompts, heads and contexts are not shown.")
        return None
    if circuit.model_digest and model.digest != circuit.model_digest:
        raise BadInput(
            f"This circuit was found in model {circuit.model!r} ({circuit.model_digest[:19]}…), and {model.name!r} is "
            f"{model.digest[:19]}…; give the right one with --model."
        )
    return model


def _task(circuit: Circuit, model: LanguageModel | None, task: Task | None, missing: list[str]) -> Task | None:
    if task is not None or model is None:
        return task
    if model.tokenizer is None:
        missing.append("The model brings no tokenizer, so no prompts of the task are shown.")
        return None
    try:
        return published.task(circuit.task, model.tokenizer)
    except BadInput as error:
        missing.append(f"No prompts of the task are shown: {error}")
        return None


def _answers(task: Task | None) -> tuple[int, int] | None:
    """Tokens of the two answers, where every pair has the same two."""
    if task is None or not len(task.validation):
        return None
    first, second = task.validation.answer[::2], task.validation.answer[1::2]
    same = bool((first == first[0]).all() and (second == second[0]).all())
    return (int(first[0]), int(second[0])) if same else None


def _rows(task: Task, nodes: int) -> list[tuple[Row, Row]]:
    """Validation pairs for the page: the shortest pair of each template, shortest first; held-out pairs stay unseen."""
    pairs = task.validation
    longest = pairs.length.view(-1, 2).amax(dim=1)
    templates = pairs.template[::2]
    firsts = [int(i) for i in longest.argsort(stable=True)]
    distinct = {int(templates[i]): i for i in reversed(firsts)}
    count = max(1, min(PAIRS, ACTIVATIONS // max(1, nodes * _PAIR_TOKENS)))
    chosen = [i for i in firsts if distinct[int(templates[i])] == i][:count]
    return [(_row(task, pairs, 2 * i), _row(task, pairs, 2 * i + 1)) for i in chosen]


def _row(task: Task, pairs: Pairs, at: int) -> Row:
    prompt, source = pairs.prompt(at), int(pairs.source[at])
    known = task.sources[source] if 0 <= source < len(task.sources) else None
    return Row(prompt.tokens, prompt.answer, prompt.foil, "" if known is None else f"{known.name}, {known.licence}")


def _text(model: LanguageModel | None, text: Tensor | None, missing: list[str]) -> Tensor | None:
    if model is None or text is not None:
        return text
    try:
        found = checkpoint.text(model)
    except BadInput as error:
        missing.append(f"No contexts that drive a node are shown: {error}")
        return None
    if found is None:
        missing.append("The model brings no text, so no contexts that drive a node are shown.")
    return found
