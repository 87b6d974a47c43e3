"""From a circuit to a report: every claim, measured on held-out pairs."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models import checkpoint
from jali.models.compiling.compile import check_model_of
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import Meter, Norms, at_rest
from jali.tap import kept_edges_only
from jali.tasks.task import Task
from jali.verifying import (
    accurate,
    again,
    binary,
    calibration,
    capable,
    competition,
    connected,
    elsewhere,
    filled,
    found,
    lengths,
    matched,
    mechanism,
    minimal,
    natural,
    necessary,
    nonsense,
    norms,
    path,
    scrubbed,
    single,
    stable,
    sufficient,
    summary,
    trivial,
    unseen,
    untrained,
    variables,
    ways,
)  # fmt: skip
from jali.verifying.case import Case
from jali.verifying.report import Claim, Report
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_CIRCUITS, UNCOUNTED

Measure = Callable[[Case], Claim]

FIRST: tuple[Measure, ...] = (capable.claim, sufficient.claim, accurate.claim, norms.claim, competition.claim)
SECOND: tuple[Measure, ...] = (
    single.claim, ways.claim, minimal.claim, unseen.claim, natural.claim, lengths.claim, variables.claim, found.claim,
    trivial.claim, connected.claim, mechanism.claim, elsewhere.claim, scrubbed.claim, path.claim,
)  # fmt: skip


def verify(
    circuit: Circuit,
    model: LanguageModel,
    task: Task,
    *,
    full: bool = False,
    text: Tensor | None = None,
    twin: Task | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Report:
    """Tests what a circuit claims, on held-out pairs of its task; thresholds stand in `verifying.thresholds`.

    Norms and ablation are those of the pruning unless a row says otherwise. Numbers are uncalibrated unless they say
    so. Nothing is pruned again but where `full` asks for it.

    Args:
        circuit: found in this model, for this task.
        model: left as it is.
        task: made with the model's tokenizer, with at least two held-out pairs.
        full: also run what prunes again or trains: the nonsense twin, untrained models, other seeds and methods, two
            values for each node, and the search for a backup where the model does the task without the circuit.
        text: windows of natural tokens (N, T); the model's own text at hand where None.
        twin: nonsense twin of the task, for `full`.
        seed: of everything drawn.
        quiet: no progress bars.

    Raises:
        BadInput: the circuit is of another model or another task, or there are fewer than two held-out pairs.
    """
    check_fits(circuit, model, task)
    text = checkpoint.text(model) if text is None else text
    with at_rest(model):
        meter = meter_for(circuit, model)
        case = Case(circuit=circuit, meter=meter, task=task, text=text, seed=seed, quiet=quiet)
        backup = _backup(case) if full and case.without.loss < CHANCE_LOSS else None
        randoms, claims = matched.measure(case), []
        with Bar("Measuring claims", len(FIRST) + len(SECOND) + len(filled.FILLINGS) + 9, quiet=quiet) as bar:
            for claim in itertools.chain(_claims(case, backup, randoms), _full(case, twin, full=full)):
                claims.append(replace(claim, counts=claim.name not in UNCOUNTED))
                bar.advance(1, note=claim.name)
    return Report(
        circuit_digest=circuit.digest,
        model_digest=circuit.model_digest,
        task=task.name,
        model=circuit.model,
        nodes=len(circuit.nodes),
        edges=len(circuit.edges),
        bits=circuit.found.get("bits", {}).get("total"),
        pairs=len(task.heldout),
        norms=case.meter.norms,
        claims=tuple(claims),
        summary=summary.words(circuit, claims, len(task.heldout)),
        full=full,
        backup=None if backup is None else tuple(tuple(map(str, sorted(nodes))) for nodes in backup.rounds),
        matching={"circuits": RANDOM_CIRCUITS, "short": randoms.short},
    )


def _claims(case: Case, backup: necessary.Backup | None, randoms: matched.Randoms) -> Iterator[Claim]:
    yield from (measure(case) for measure in FIRST)
    yield from filled.claims(case)
    yield necessary.claim(case, backup)
    yield matched.beats_random(case, randoms)
    yield matched.specific(case, randoms)
    yield calibration.claim(case, randoms)
    yield from (measure(case) for measure in SECOND)


def _full(case: Case, twin: Task | None, *, full: bool) -> Iterator[Claim]:
    """What prunes again or trains; where that was not asked for, each says that it was not run."""
    if not full:
        names = {nonsense.NAME: nonsense.STATEMENT, **untrained.STATEMENTS, stable.NAME: stable.STATEMENT}
        for name, statement in {**names, binary.NAME: binary.STATEMENT}.items():
            yield Claim(name=name, statement=statement, passed=None, not_run="it takes minutes; ask for it with --full")
        return
    if twin is None:
        yield Claim(name=nonsense.NAME, statement=nonsense.STATEMENT, passed=None, not_run="the task has no such twin")
    else:
        yield nonsense.claim(case, twin)
    yield untrained.shuffled_claim(case)
    yield untrained.initial_claim(case)
    yield stable.claim(case)
    yield binary.claim(case)


def check_fits(circuit: Circuit, model: LanguageModel, task: Task) -> None:
    """Raises BadInput where a circuit is not of this model or does another task."""
    check_model_of(circuit, model)
    if circuit.task and circuit.task != task.name:
        raise BadInput(f"This circuit does the task {circuit.task}, and this is {task.name}; give its own task.")
    if len(task.heldout) < 2:
        raise BadInput(f"Task {task.name} has {len(task.heldout)} held-out pairs; at least 2 are needed to verify.")


def meter_for(circuit: Circuit, model: LanguageModel) -> Meter:
    """Returns what scores sets of nodes with the circuit's means, norms and chosen edges."""
    wiring, device = model.wiring, model.embed.weight.device
    means = {site: mean.to(device) for site, mean in circuit.means.items()}
    graft = kept_edges_only(circuit, wiring) if circuit.chosen else None
    return Meter(model=model, wiring=wiring, means=means, norms=_norms(circuit), graft=graft)


def _norms(circuit: Circuit) -> Norms:
    return "frozen" if circuit.found.get("options", {}).get("norms") == "frozen" else "live"


def _backup(case: Case) -> necessary.Backup:
    return necessary.look_for_backup(case, again.config(case), again.limit(case))
