"""Claim: the model cannot do the task without the circuit, or without it and the backup that takes over."""

from dataclasses import replace
from typing import NamedTuple

from jali.circuit import Node
from jali.pruning.prune import Pruning, find
from jali.tasks.task import Score
from jali.verifying import rows
from jali.verifying.case import Case
from jali.verifying.report import Claim, Row
from jali.verifying.thresholds import BACKUP_ROUNDS, CHANCE_LOSS, SUFFICIENT_LOSS


class Backup(NamedTuple):
    """Nodes outside a circuit that do the task when it is gone."""

    rounds: tuple[frozenset[Node], ...]
    """What each search found, all before it being ablated."""
    without_both: Score
    """The model without the circuit and all of them."""

    @property
    def nodes(self) -> frozenset[Node]:
        """All of them."""
        return frozenset().union(*self.rounds)


def claim(case: Case, backup: Backup | None) -> Claim:
    """Measures the model without the circuit, and without it and its backup if one was looked for and found."""
    alone = case.without.loss >= CHANCE_LOSS
    statement = f"Without the circuit the model cannot do the task: a loss of at least {CHANCE_LOSS} nats"
    found = [
        rows.loss("model without circuit, loss", case.without, case.heldout),
        rows.accuracy("model without circuit, accuracy", case.without, case.heldout),
    ]
    if backup is None or not backup.nodes:
        tried = "" if backup is None else "; no backup was found"
        return Claim(name="necessary", statement=f"{statement}{tried}.", passed=alone, rows=tuple(found))
    # Any nodes at all have a "backup": the circuit that does the task. So these have to do it when that is gone.
    takes_over = case.plain.scored(backup.nodes, case.heldout, keep=False).loss <= SUFFICIENT_LOSS
    return Claim(
        name="necessary",
        statement=(
            f"{statement}, once the {len(backup.nodes)} nodes of the backup that takes over are removed as well; "
            f"without the backup alone it can: a loss of at most {SUFFICIENT_LOSS} nats."
        ),
        passed=takes_over and backup.without_both.loss >= CHANCE_LOSS,
        rows=(*found, *_backup_rows(case, backup)),
    )


def look_for_backup(case: Case, config: Pruning, limit: float) -> Backup:
    """Prunes the remainder on training pairs, until without circuit and backup the model is at chance there.

    Nothing counts as found that is itself at chance. Held-out pairs see only the end.
    """
    gone, rounds = case.circuit.nodes, []
    for i in range(BACKUP_ROUNDS):
        meter = replace(case.plain, closed=gone)
        path, _ = find(meter, case.task.train, limit, config, seed=case.seed + i, quiet=case.quiet)
        if path[-1].loss >= CHANCE_LOSS:
            break
        rounds.append(path[-1].nodes)
        gone = gone | path[-1].nodes
        if case.plain.scored(gone, case.task.validation, keep=False).loss >= CHANCE_LOSS:
            break
    return Backup(tuple(rounds), case.plain.scored(gone, case.heldout, keep=False))


def _backup_rows(case: Case, backup: Backup) -> tuple[Row, ...]:
    pairs = case.heldout
    return (
        rows.loss("model without circuit and backup, loss", backup.without_both, pairs),
        rows.accuracy("model without circuit and backup, accuracy", backup.without_both, pairs),
        rows.loss("model without backup, loss", case.plain.scored(backup.nodes, pairs, keep=False), pairs),
        rows.loss("backup alone, loss", case.plain.scored(backup.nodes, pairs), pairs),
        rows.exact("backup, nodes", len(backup.nodes), "nodes"),
    )
