"""Tunes a pruning method's options with Optuna: resumable, on as many machines as share its journal."""

import dataclasses
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models.transformer import Transformer
from jali.pruning.bits import describe
from jali.pruning.measure import Allowance, Exhausted, at_rest
from jali.pruning.options import MethodName, Pruning
from jali.pruning.prune import Found, Target, look, prune, resolved
from jali.pruning.stage import Stage
from jali.tasks.task import Task

Tell = Callable[[str], None]
Run = Callable[[Pruning, Allowance], Found]
"""Prunes on training pairs, as long as there is an allowance."""


@dataclass(frozen=True, kw_only=True)
class Budget:
    """What a search may spend, and what it makes small."""

    trials: int = 64
    """Prunings in all, of all workers together."""
    size: Literal["edges", "nodes", "bits"] = "edges"
    """What is made small."""
    penalty: float = 100.0
    """Sizes of the first trial's circuit by which one counts as larger for each nat over the limit: at 100, .01 nats
    over count as much as all of the first."""

    longest: float = 3.0
    """Times the work of the first trial, after which a trial is ended and judged by the circuit that it has by then; at
    least 1. Without it, trials whose masks stay open would take hours."""

    def __post_init__(self) -> None:
        sound = self.trials >= 1 and self.penalty >= 0 and self.longest >= 1
        if not sound or self.size not in ("edges", "nodes", "bits"):
            raise BadInput(
                "A search has at least 1 trial, a penalty ≥ 0, trials of at least 1 times the first, and makes edges, "
                f"nodes or bits small: {self}."
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
    found = {}
    for dotted in RANGES[config.method]:
        value: Any = config
        for name in dotted.split("."):
            value = getattr(value, name)
        found[dotted] = min(max(value, BOUNDS[dotted][0]), BOUNDS[dotted][1])
    return found


def _with(config: Any, names: list[str], value: float) -> Any:
    """Replaces one option of nested sections."""
    inner = value if len(names) == 1 else _with(getattr(config, names[0]), names[1:], value)
    return dataclasses.replace(config, **{names[0]: inner})


def search(
    model: Transformer,
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

    Trials see training pairs only. A trial's value is its size; one over the limit has more, by what `Budget.penalty`
    says, where it is most over it: by sizes of the first trial, as an empty circuit has none of its own. The first
    trial has the defaults. At the end the best options prune once more, and that circuit alone is checked on validation
    pairs. Every finished trial is in the journal: with the same one a search goes on where it stopped, and workers on
    other machines that see the file share it. Ctrl-C ends it with the best so far.

    Args:
        model: to prune.
        task: made with its tokenizer.
        journal: Optuna's journal file, made where there is none; of this model, task, target and method.
        config: where options begin, and all that is not searched.
        budget: trials, size, penalty.
        target_loss: as `prune`.
        excess_loss: as `prune`.
        text: as `prune`.
        seed: of pruning and search.
        tell: called after each trial.
        quiet: no progress bars.

    Raises:
        BadInput: Optuna is missing, or the journal is of another search.
    """
    config, target = resolved(config), Target(fixed=target_loss, excess=excess_loss)
    facts = {"model": model.digest, "task": task.name, "target": dataclasses.asdict(target), "seed": seed}
    facts |= {"size": budget.size, "penalty": budget.penalty}
    study = _study(journal, facts, config)

    def run(chosen: Pruning, allowance: Allowance) -> Found:
        return look(model, task, target, chosen, text=text, allowance=allowance, seed=seed)

    with at_rest(model):
        interrupted = _run_trials(study, config, budget, seed, run, tell)
    tell(f"The best of {len(_done(study))} trials is number {study.best_trial.number}.")
    best = suggest(_optuna("optuna.trial").FixedTrial(study.best_params), config)
    options = {"target_loss": target_loss, "excess_loss": excess_loss, "text": text, "seed": seed, "quiet": quiet}
    circuit = prune(model, task, config=best, **options)
    tried = {"trials": len(_done(study)), "budget": dataclasses.asdict(budget), "best": study.best_trial.number}
    ended = interrupted or circuit.found["interrupted"]
    return circuit.with_facts(found={**circuit.found, "search": tried, "interrupted": ended})


def _run_trials(study: Any, config: Pruning, budget: Budget, seed: int, run: Run, tell: Tell) -> bool:
    """Runs trials until all workers together have done enough, and returns whether Ctrl-C ended that."""
    try:
        while len(_done(study)) < budget.trials:
            _try_one(study, config, budget, seed, run, tell)
    except KeyboardInterrupt:
        if not _done(study):
            raise
        tell("Interrupted; the best options so far prune once more.")
        return True
    return False


def _optuna(module: str) -> Any:
    return artefact.require("search", module)


def _study(journal: Path, facts: dict[str, Any], config: Pruning) -> Any:
    """The study in a journal, made where there is none, of this search."""
    journal.parent.mkdir(parents=True, exist_ok=True)
    study = _opened(journal)
    held = study.user_attrs.get("of")
    if held is None:
        study.set_user_attr("of", {**facts, "options": dataclasses.asdict(config)})
    elif not _alike(held, facts, config):
        raise BadInput(f"{journal} is of another search: another model, task, target, method or seed; name a new one.")
    return study


def _alike(held: Any, facts: dict[str, Any], config: Pruning) -> bool:
    """Whether a journal says that it is of this search; early versions of it said it in another way."""
    if not isinstance(held, dict):
        return False
    return {**held, "options": artefact.rebuilt(Pruning, held["options"])} == {**facts, "options": config}


def _opened(journal: Path) -> Any:
    optuna, backend = _optuna("optuna"), _optuna("optuna.storages.journal")
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    storage = optuna.storages.JournalStorage(backend.JournalFileBackend(str(journal)))
    return optuna.create_study(storage=storage, study_name="jali", direction="minimize", load_if_exists=True)


class Trial(NamedTuple):
    """A finished trial of a search."""

    number: int
    """From 0, which had the defaults."""
    value: float
    """What was made small: the size of its circuit, more where that is over a limit."""
    options: Mapping[str, float]
    """What was drawn, by name."""


def trials(journal: Path) -> tuple[dict[str, Any], list[Trial]]:
    """Returns what the search of a journal is of, and its finished trials.

    Raises:
        BadInput: there is no such file, or none of a search.
    """
    if not journal.is_file():
        raise BadInput(f"There is no journal at {journal}; jali search writes one.")
    study = _opened(journal)
    if "of" not in study.user_attrs:
        raise BadInput(f"{journal} is no journal of jali search.")
    found = [Trial(trial.number, trial.value, trial.params) for trial in _done(study)]
    return study.user_attrs["of"], sorted(found)


def _done(study: Any) -> list[Any]:
    return study.get_trials(deepcopy=False, states=(_optuna("optuna.trial").TrialState.COMPLETE,))


def _try_one(study: Any, config: Pruning, budget: Budget, seed: int, run: Run, tell: Tell) -> None:
    """Runs one trial; one that gives no number or is interrupted counts as failed, and another takes its place.

    What a trial draws follows from seed and number, so that no two workers try the same.
    """
    optuna, state = _optuna("optuna"), _optuna("optuna.trial").TrialState
    if all(trial.state == state.FAIL for trial in study.get_trials(deepcopy=False)):
        study.enqueue_trial(defaults(config))
    trial = study.ask()
    study.sampler = optuna.samplers.TPESampler(seed=seed * 100_003 + trial.number, multivariate=True)
    first = min(_done(study), key=lambda trial: trial.number, default=None)
    allowance = Allowance(work=math.inf if first is None else budget.longest * first.user_attrs[_WORK])
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
    trial.set_user_attr(_WORK, allowance.spent)
    trial.set_user_attr(_SIZE, size)
    over = max(bound.loss(found.meter, stage) - bound.limit for bound in found.bounds)
    tell(f"Trial {trial.number}: {size:,.0f} {budget.size} at a loss of {stage.loss:.3f}, {over:+.3f} to the limit.")
    if math.isfinite(stage.loss):
        unit = max(size if first is None else first.user_attrs[_SIZE], 1)
        study.tell(trial, size + budget.penalty * max(over, 0.0) * unit)
    else:
        study.tell(trial, state=state.FAIL)


_WORK, _SIZE = "work", "size"
"""What of a finished trial later ones are measured by, if it was the first."""


_SIZES: dict[str, Callable[[Found, Stage], float]] = {
    "nodes": lambda found, stage: len(stage.nodes),
    "edges": lambda found, stage: len(stage.edges(found.meter.wiring)),
    "bits": lambda found, stage: describe(found.meter, stage.nodes, stage.gone, found.bounds[0].pairs)["total"],
}
