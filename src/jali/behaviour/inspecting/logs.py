"""From a log of Inspect to trials: what was asked and answered is in its samples, and is read again by our rules."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput, require
from jali.behaviour.inspecting.samples import ACTIVATIONS, Asked, asked, reply
from jali.behaviour.items import answers
from jali.behaviour.subjects import Reply
from jali.behaviour.trials import Trial, Trials, assembled, tried

REGISTRATION = "registration"
"""Key of a log's metadata, and of the facts of its trials: the file registered ahead of the run, and its digest."""


def log_trials(log: Path | str | Any, registration: Path | str | None = None) -> Trials:
    """Reads the trials of an evaluation of `scheming.gap`, or of another task whose samples say what they ask.

    Args:
        log: a file of Inspect, or an `EvalLog`.
        registration: the file that has to have been registered ahead of the run; None for any, or none.

    Raises:
        BadInput: it cannot be read, the evaluation did not end well, its samples do not make one whole, or another
            file was registered.
    """
    name = str(log) if isinstance(log, Path | str) else str(getattr(log, "location", "this log"))
    found = _read(log) if isinstance(log, Path | str) else log
    if found.status != "success" or found.results is None:
        why = found.error.message.splitlines()[0][:200] if found.error else "no results were written"
        raise BadInput(
            f"{name} is of an evaluation that ended as {found.status!r} ({why}), so nothing in it may be scored; "
            "run it again, or go on with inspect eval-retry."
        )
    samples = [(asked(sample.metadata), sample) for sample in found.samples or []]
    if not samples:
        raise BadInput(f"{name} holds no samples; run the evaluation with its samples logged.")
    trials = [of_sample(one, sample) for one, sample in samples]
    facts = {"inspect task": found.eval.task, "inspect model": found.eval.model}
    if found.eval.model_args:
        facts["model args"] = {key: str(value) for key, value in found.eval.model_args.items()}
    if REGISTRATION in (found.eval.metadata or {}):
        facts[REGISTRATION] = found.eval.metadata[REGISTRATION]
    if registration is not None:
        _check_registered(name, facts.get(REGISTRATION), Path(registration))
    return whole(found.eval.model, [one for one, _ in samples], trials, facts)


def slim(log: Path | str, out: Path | str) -> Path:
    """Writes a log without calls, messages, usage and what nodes held: about a third as large, with the same trials.

    Raises:
        BadInput: it cannot be read.
    """
    found, path = _read(log), Path(out)
    for sample in found.samples or []:
        sample.events, sample.messages, sample.attachments, sample.model_usage = [], [], {}, {}
        sample.output.usage, sample.uuid = None, None
        sample.input = sample.input if isinstance(sample.input, str) else sample.input[-1].text
        for score in (sample.scores or {}).values():
            score.explanation = None
        if sample.output.metadata:
            sample.output.metadata.pop(ACTIVATIONS, None)
    require("behaviour", "inspect_ai.log").write_eval_log(found, str(path))
    return path


def _check_registered(name: str, told: Any, registration: Path) -> None:
    digest = artefact.digest(registration)
    if told is None:
        raise BadInput(f"Nothing was registered ahead of {name}; run it again with -T registration={registration}.")
    if told["digest"] != digest:
        raise BadInput(
            f"{name} was run with {told['file']} of digest {told['digest'][:19]}…, and {registration} has "
            f"{digest[:19]}…; give the file as it was."
        )


def whole(subject: str, ones: Iterable[Asked], trials: Iterable[Trial], facts: dict[str, Any] | None = None) -> Trials:
    """Returns trials of samples as one whole.

    Raises:
        BadInput: the samples were asked in different forms, or some are missing.
    """
    ones = sorted(ones, key=lambda one: one.place)
    forms = list(dict.fromkeys(one.form for one in ones))
    if len(forms) != 1:
        raise BadInput(
            f"These samples were asked in {len(forms)} forms, so that answers differ by more than the context; ask "
            "all of them alike."
        )
    items, contexts = (list(dict.fromkeys(some)) for some in zip(*((o.item, o.context) for o in ones), strict=True))
    return assembled(subject, forms[0], items, contexts, trials, facts)


def of_sample(one: Asked, sample: Any) -> Trial:
    """Returns what came of a sample: an `EvalSample`, or the state of a task."""
    limit, error = getattr(sample, "limit", None), getattr(sample, "error", None)
    if error is not None:
        answered = Reply(text="", ended="error")
    elif limit is not None and limit.type in ("time", "working"):
        answered = Reply(text="", ended="timeout")
    else:
        answered = reply(sample.output, answers(one.item, one.form, one.rotation))
    return tried(one.item, one.context, one.form, one.rotation, answered)


def _read(path: Path | str) -> Any:
    logs = require("behaviour", "inspect_ai.log")
    try:
        return logs.read_eval_log(str(path))
    except Exception as error:  # Inspect raises what its file systems and parsers raise.
        raise BadInput(f"{path} is no log of Inspect that can be read ({error}); check the path.") from error
