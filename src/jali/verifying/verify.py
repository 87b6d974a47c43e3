"""From a circuit to a report: every claim, measured on held-out pairs."""

from collections.abc import Iterator

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models.transformer import Transformer
from jali.progress import Bar
from jali.pruning.measure import Meter, Norms, at_rest
from jali.pruning.prune import Pruning
from jali.tap import kept_edges_only
from jali.tasks.task import Task
from jali.verifying import accurate, calibration, capable, matched, necessary, norms, path, sufficient, trivial
from jali.verifying.case import Case
from jali.verifying.report import Claim, Report
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_CIRCUITS

_CLAIMS = 10
_TARGET = 0.15


def verify(
    circuit: Circuit, model: Transformer, task: Task, *, backup: bool = True, seed: int = 0, quiet: bool = True
) -> Report:
    """Tests what a circuit claims, on held-out pairs of its task; thresholds stand in `verifying.thresholds`.

    Norms are treated as they were in the pruning; the claim `norms` has both ways. Numbers are uncalibrated unless they
    say otherwise.

    Args:
        circuit: found in this model, for this task.
        model: left as it is.
        task: made with the model's tokenizer, with at least two held-out pairs.
        backup: where the model does the task without the circuit, look for what takes over by pruning the remainder.
        seed: of random circuits and of the search for a backup.
        quiet: no progress bars.

    Raises:
        BadInput: the circuit is of another model or another task, or there are fewer than two held-out pairs.
    """
    _check(circuit, model, task)
    with at_rest(model):
        case = Case(circuit=circuit, meter=_meter(circuit, model), task=task, seed=seed, quiet=quiet)
        found = _backup(case) if backup and case.without.loss < CHANCE_LOSS else None
        claims, randoms = [], matched.measure(case)
        with Bar("Measuring claims", _CLAIMS, quiet=quiet) as bar:
            for claim in _claims(case, found, randoms):
                claims.append(claim)
                bar.advance(1, note=claim.name)
    return Report(
        circuit_digest=circuit.digest,
        model_digest=circuit.model_digest,
        task=task.name,
        model=circuit.model,
        nodes=len(circuit.nodes),
        edges=len(circuit.edges),
        pairs=len(task.heldout),
        norms=case.meter.norms,
        claims=tuple(claims),
        backup=None if found is None else tuple(tuple(map(str, sorted(nodes))) for nodes in found.rounds),
        matching={"circuits": RANDOM_CIRCUITS, "short": randoms.short},
    )


def _claims(case: Case, found: necessary.Backup | None, randoms: matched.Randoms) -> Iterator[Claim]:
    yield capable.claim(case)
    yield sufficient.claim(case)
    yield accurate.claim(case)
    yield necessary.claim(case, found)
    yield trivial.claim(case)
    yield matched.beats_random(case, randoms)
    yield matched.specific(case, randoms)
    yield calibration.claim(case, randoms)
    yield norms.claim(case)
    yield path.claim(case)


def _check(circuit: Circuit, model: Transformer, task: Task) -> None:
    if circuit.model_digest != model.digest:
        raise BadInput(
            f"This circuit was found in model {circuit.model!r} ({_short(circuit.model_digest)}), and this is model "
            f"{model.name!r} ({_short(model.digest)}); load the one it names, or prune this one."
        )
    if circuit.task and circuit.task != task.name:
        raise BadInput(f"This circuit does the task {circuit.task}, and this is {task.name}; give its own task.")
    if len(task.heldout) < 2:
        raise BadInput(f"Task {task.name} has {len(task.heldout)} held-out pairs; at least 2 are needed to verify.")


def _short(digest: str) -> str:
    return f"{digest[:19]}…" if digest else "no digest"


def _meter(circuit: Circuit, model: Transformer) -> Meter:
    wiring, device = model.wiring, model.embed.weight.device
    means = {site: mean.to(device) for site, mean in circuit.means.items()}
    graft = kept_edges_only(circuit, wiring) if circuit.chosen else None
    return Meter(model=model, wiring=wiring, means=means, norms=_norms(circuit), graft=graft)


def _norms(circuit: Circuit) -> Norms:
    return "frozen" if circuit.found.get("options", {}).get("norms") == "frozen" else "live"


def _backup(case: Case) -> necessary.Backup:
    config = Pruning(norms=case.meter.norms, ablation=case.circuit.ablation)
    return necessary.look_for_backup(case, config, float(case.circuit.found.get("target_loss", _TARGET)))
