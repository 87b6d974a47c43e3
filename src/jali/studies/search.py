"""Tunes a pruning method's options with Optuna: resumable, on as many machines as share its journal."""

import dataclasses
import math
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, NamedTuple

from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models.model import LanguageModel
from jali.pruning.bits import describe
from jali.pruning.measure import Allowance, Exhausted, at_rest
from jali.pruning.options import MethodName, Pruning
from jali.pruning.prune import Found, Target, look, prune, resolved
from jali.pruning.stage import Stage
from jali.tasks.task import Task

Tell = Callable[[str], None]
REVISION = 2
"""Of how trials are judged and limited; journals of others are refused."""
_NAME, _DEAD = "jali", 2.0
"""Of the study in a journal, and hours after which a trial that has not ended is one of a worker that was killed."""
Run = Callable[[Pruning, Allowance], Found]
"""Prunes on training pairs, as long as there is an allowance."""


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What a search may spend, and what it makes small."""

    trials: int = 64
    """Prunings in all, of all workers together."""
    size: Literal["edges", "nodes", "bits"] = "edges"
    """What is made small."""
    longest: float = 3.0
    """Times the work of the trial with the defaults, after which a trial is ended and judged by the circuit that it has
    by then; at least 1. Without it, trials whose masks stay open would take hours."""

    def __post_init__(self) -> None:
        if self.trials < 1 or not self.longest >= 1 or self.size not in ("edges", "nodes", "bits"):
            raise BadInput(
                "A search has at least 1 trial, trials of at least 1 times the work of the defaults, and makes edges, "
                f"nodes or bits small; got {self.trials}, {self.longest:g} and {self.size!r}."
            )


BOUNDS: dict[str, tuple[float, float, bool]] = {
    "learning.price": (1e-8, 1e-1, True),
    "learning.lr": (1e-5, 1e-1, True),
    "learning.weight_decay": (1e-6, 1e-1, True),
    "learning.beta2": (0.5, 0.999, False),
    "learning.start.mean": (0.01, 0.3, True),
    "learning.start.temperature": (0.1, 10.0, True),
    "edges.node_share": (0.2, 1.0, False),
    "attribution.steps": (0, 20, False),
    "concrete.open": (0.3, 1.0, False),
    "concrete.scale": (0.5, 4.0, False),
    "concrete.floor": (1.0, 100.0, True),
}
"""From where to where an option is searched, and whether on a logarithmic scale: for masks the ranges of the
community's code, as the paper gives none, and the start of tau besides."""
_MASK = tuple(name for name in BOUNDS if name.startswith("learning."))
RANGES: dict[MethodName, tuple[str, ...]] = {
    "eliminate": _MASK,
    "learn": _MASK,
    "attribute": ("attribution.steps",),
    "edges": (*_MASK, "edges.node_share"),
    "acdc": _MASK,
    "hard-concrete": (*_MASK[:4], "concrete.open", "concrete.scale", "concrete.floor"),
}
"""The options that are searched, by method."""


def suggest(trial: Any, config: Pruning) -> Pruning:
    """Returns the options of one trial."""
    for dotted in RANGES[config.method]:
        low, high, log = BOUNDS[dotted]
        draw = trial.suggest_int if isinstance(low, int) else trial.suggest_float
        config = _with(config, dotted.split("."), draw(dotted, low, high, log=log))
    return config


def defaults(config: Pruning) -> dict[str, float]:
    """The options given, as a trial that draws them; brought into their bounds."""
    drawn = {dotted: _value(config, dotted) for dotted in RANGES[config.method]}
    return {dotted: min(max(value, BOUNDS[dotted][0]), BOUNDS[dotted][1]) for dotted, value in drawn.items()}


def _value(config: Any, dotted: str) -> Any:
    """One option of nested sections."""
    for name in dotted.split("."):
        config = getattr(config, name)
    return config


def _with(config: Any, names: list[str], value: float) -> Any:
    """Replaces one option of nested sections."""
    inner = value if len(names) == 1 else _with(getattr(config, names[0]), names[1:], value)
    return dataclasses.replace(config, **{names[0]: inner})


def search(
    model: LanguageModel,
    task: Task,
    *,
    journal: Path,
    config: Pruning = Pruning(),
    budget: Budget = Budget(),
    target_loss: float = 0.15,
    excess_loss: float | None = None,
    text: Tensor | None = None,
    seed: int = 0,
    tell: Tell = lambda text: None,
    quiet: bool = True,
) -> Circuit:
    """Tunes a method's options, and returns the circuit of the best ones.

    Trials see training pairs only, and their value is the size of a circuit. The best is the smallest that is within
    the limits; where none is, the one least over them. The first trial has the defaults. At the end the best options
    prune once more, and that circuit alone is checked on validation pairs. Every finished trial is in the journal: with
    the same one a search goes on where it stopped, and workers on other machines that see the file share it. Ctrl-C
    ends it with the best so far, a second one without a circuit.

    Args:
        model: to prune.
        task: made with its tokenizer.
        journal: Optuna's journal file, made where there is none; of this model, task, target and method.
        config: where options begin, and all that is not searched; a journal's search may have begun elsewhere.
        budget: trials, size, longest.
        target_loss: as `prune`.
        excess_loss: as `prune`.
        text: as `prune`.
        seed: of pruning and search.
        tell: called after each trial.
        quiet: no progress bars.

    Raises:
        BadInput: Optuna is missing, or the journal is of another search.
        KeyboardInterrupt: Ctrl-C before a trial had ended, or while the best options prune once more.
    """
    config, target = resolved(config), Target(fixed=target_loss, excess=excess_loss)
    facts = {"model": model.digest, "task": task.name, "target": dataclasses.asdict(target), "seed": seed}
    facts |= {"size": budget.size, "revision": REVISION}
    study = _study(journal, facts, config)

    def run(chosen: Pruning, allowance: Allowance) -> Found:
        return look(model, task, target, chosen, text=text, allowance=allowance, seed=seed)

    with at_rest(model):
        interrupted = _run_trials(study, config, budget, seed, run, tell)
    done = [_read(trial) for trial in _done(study)]
    found = best(done)
    tell(f"The best of {len(done)} trials is number {found.number}.")
    chosen = suggest(_optuna("optuna.trial").FixedTrial(dict(found.options)), config)
    options = {"target_loss": target_loss, "excess_loss": excess_loss, "text": text, "seed": seed, "quiet": quiet}
    circuit = prune(model, task, config=chosen, **options)
    if circuit.found["interrupted"]:  # Not what the best options lead to.
        raise KeyboardInterrupt("Interrupted; no circuit is written. The journal keeps all trials that have ended.")
    tried = {"trials": len(done), "budget": dataclasses.asdict(budget), "best": found.number}
    return circuit.with_facts(found={**circuit.found, "search": tried, "interrupted": interrupted})


def _run_trials(study: Any, config: Pruning, budget: Budget, seed: int, run: Run, tell: Tell) -> bool:
    """Runs trials until all workers together have done enough, and returns whether Ctrl-C ended that."""
    try:
        while len(_done(study)) < budget.trials:
            _try_one(study, config, budget, seed, run, tell)
    except KeyboardInterrupt:
        if not _done(study):
            raise KeyboardInterrupt(
                "Interrupted before a trial had ended: there is no circuit to write. The same command begins it anew."
            ) from None
        tell(
            "Interrupted; the best options so far prune once more, which takes as long as a trial. Ctrl-C again ends "
            "that without a circuit."
        )
        return True
    return False


def _optuna(module: str) -> Any:
    return artefact.require("search", module)


def _study(journal: Path, facts: dict[str, Any], config: Pruning) -> Any:
    """The study in a journal, made where there is none, of this search."""
    journal.parent.mkdir(parents=True, exist_ok=True)
    if journal.exists() and journal.stat().st_size:
        _loaded(journal)  # Before Optuna writes into a file of something else.
    study = _optuna("optuna").create_study(storage=_storage(journal), study_name=_NAME, load_if_exists=True)
    held = study.user_attrs.get("of")
    if held is None:
        study.set_user_attr("of", {**facts, "options": dataclasses.asdict(config)})
    elif not isinstance(held, dict) or held.get("revision") != REVISION:
        raise BadInput(f"{journal} is of an earlier version, which judged trials in another way; name a new one.")
    elif {**held, "options": artefact.rebuilt(Pruning, held["options"])} != {**facts, "options": _begun(held, config)}:
        raise BadInput(
            f"{journal} is of another search: its model, task, target, method, seed or an option that is not drawn is "
            "another; name a new one."
        )
    return study


def _begun(held: dict[str, Any], config: Pruning) -> Pruning:
    """These options, with what is drawn as a journal's search began with it: defaults may have changed since."""
    begun = artefact.rebuilt(Pruning, held["options"])
    for dotted in RANGES[config.method] if begun.method == config.method else ():
        config = _with(config, dotted.split("."), _value(begun, dotted))
    return config


def _storage(journal: Path) -> Any:
    optuna, backend = _optuna("optuna"), _optuna("optuna.storages.journal")
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    return optuna.storages.JournalStorage(backend.JournalFileBackend(str(journal)))


class Trial(NamedTuple):
    """A finished trial of a search."""

    number: int
    size: float
    """Of its circuit."""
    over: float
    """Nats over the limit where it is most over one; at most 0 within all."""
    work: float
    """In prompts that the whole model runs."""
    defaults: bool
    """Whether it had the options that the search began with."""
    options: Mapping[str, float]
    """What was drawn, by name."""


def _read(trial: Any) -> Trial:
    facts = {name: trial.user_attrs[name] for name in ("over", "work", "defaults")}
    return Trial(number=trial.number, size=trial.value, options=trial.params, **facts)


def trials(journal: Path) -> tuple[dict[str, Any], list[Trial]]:
    """Returns what the search of a journal is of, and its finished trials in order; the file stays as it is.

    Raises:
        BadInput: there is no such file, or none of a search of this version.
    """
    if not journal.is_file():
        raise BadInput(f"There is no journal at {journal}; jali search writes one.")
    study = _loaded(journal)
    try:
        return dict(study.user_attrs["of"]), sorted(map(_read, _done(study)))
    except (KeyError, ValueError):
        raise BadInput(f"{journal} is of no search, or of an earlier version, which judged trials otherwise.") from None


def _loaded(journal: Path) -> Any:
    """The study in a file, which stays as it is."""
    try:
        return _optuna("optuna").load_study(storage=_storage(journal), study_name=_NAME)
    except (LookupError, TypeError, ValueError, AssertionError):  # What Optuna makes of lines that it did not write.
        raise BadInput(
            f"{journal} is no journal of jali search; name another file, or one that is not there."
        ) from None


def best(some: Sequence[Trial]) -> Trial:
    """Returns the smallest trial within the limits, the first of several; where none is, that least over them."""
    return min(some, key=lambda trial: (max(trial.over, 0.0), trial.size, trial.number))


def _done(study: Any) -> list[Any]:
    return study.get_trials(deepcopy=False, states=(_optuna("optuna.trial").TrialState.COMPLETE,))


def _try_one(study: Any, config: Pruning, budget: Budget, seed: int, run: Run, tell: Tell) -> None:
    """Runs one trial; one that gives no number or is interrupted counts as failed, and another takes its place.

    What a trial draws follows from seed and number, so that no two workers try the same.
    """
    state = _optuna("optuna.trial").TrialState
    if not _has_defaults(study):
        study.enqueue_trial(defaults(config), user_attrs={"defaults": True})
    trial = study.ask()
    study.sampler = _sampler(seed * 100_003 + trial.number)
    works = [one.user_attrs["work"] for one in _done(study) if one.user_attrs["defaults"]]
    allowance = Allowance(work=budget.longest * works[0] if works else math.inf)
    try:
        found = run(suggest(trial, config), allowance)
    except BaseException as error:
        study.tell(trial, state=state.FAIL)
        if isinstance(error, Exhausted):  # Before there was any circuit.
            return
        raise
    if found.interrupted and not allowance.exhausted:
        study.tell(trial, state=state.FAIL)
        raise KeyboardInterrupt
    stage = found.path[-1]
    size = _SIZES[budget.size](found, stage)
    over = max(bound.loss(found.meter, stage) - bound.limit for bound in found.bounds)
    tell(f"Trial {trial.number}: {size:,.0f} {budget.size} at a loss of {stage.loss:.3f}, {over:+.3f} to the limit.")
    if not math.isfinite(over):
        study.tell(trial, state=state.FAIL)
        return
    for name, value in {"over": over, "work": allowance.spent, "defaults": "defaults" in trial.user_attrs}.items():
        trial.set_user_attr(name, value)
    study.tell(trial, size)


def _has_defaults(study: Any) -> bool:
    """Whether the defaults were tried, or are being tried by a worker that is not long dead."""
    state = _optuna("optuna.trial").TrialState
    since = datetime.now() - timedelta(hours=_DEAD)
    return any(
        trial.state in (state.COMPLETE, state.WAITING)
        or (trial.state == state.RUNNING and trial.datetime_start is not None and trial.datetime_start > since)
        for trial in study.get_trials(deepcopy=False)
        if trial.user_attrs.get("defaults")
    )


def _sampler(seed: int) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # That constraints are experimental.
        return _optuna("optuna.samplers").TPESampler(
            seed=seed, multivariate=True, constraints_func=lambda trial: (trial.user_attrs["over"],)
        )


_SIZES: dict[str, Callable[[Found, Stage], float]] = {
    "nodes": lambda found, stage: len(stage.nodes),
    "edges": lambda found, stage: len(stage.edges(found.meter.wiring)),
    "bits": lambda found, stage: describe(found.meter, stage.nodes, stage.gone, found.bounds[0].pairs)["total"],
}
