"""Claims: matched random circuits do not do the task, and the model does it without matched random nodes.

A random circuit has as many nodes at each site as the circuit, drawn outside it. Nodes of a site are ranked by their
absolute mean over text; each node of the circuit is exchanged for one of the nearest free ones in that rank.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.progress import Bar
from jali.pruning import calibrate
from jali.tasks.task import Score
from jali.verifying import rows
from jali.verifying.case import Case, first
from jali.verifying.report import Claim
from jali.verifying.thresholds import CHANCE_LOSS, RANDOM_CIRCUITS, RANDOM_PAIRS, RANK_WINDOW, SPECIFIC_LOSS


class Randoms(NamedTuple):
    """Scores of the random circuits on the first held-out pairs."""

    alone: list[Score]
    calibrated: list[float]
    """Losses in nats after each one's own calibration, fitted on training pairs."""
    removed: list[Score]
    short: int
    """Nodes of the circuit that had no free partner at their site."""


def measure(case: Case) -> Randoms:
    """Draws the random circuits and runs each of them, kept alone and removed."""
    heldout, fitting = case.heldout.first(RANDOM_PAIRS), case.task.train.first(RANDOM_PAIRS)
    meter, alone, calibrated, removed, short = case.plain, [], [], [], 0
    with Bar("Measuring random circuits", RANDOM_CIRCUITS, quiet=case.quiet) as bar:
        for i in range(RANDOM_CIRCUITS):
            nodes = draw(case.circuit, seed=case.seed * RANDOM_CIRCUITS + i)
            short = max(short, len(case.circuit.nodes) - len(nodes))
            score = meter.scored(nodes, heldout)
            fitted = calibrate.fit(meter.scored(nodes, fitting), fitting)
            alone.append(score)
            calibrated.append(float(calibrate.calibrated_losses(score, heldout, fitted).mean()))
            removed.append(meter.scored(nodes, heldout, keep=False))
            bar.advance()
    return Randoms(alone, calibrated, removed, short)


def beats_random(case: Case, randoms: Randoms) -> Claim:
    """Compares the circuit with random ones kept alone."""
    pairs = case.heldout.first(RANDOM_PAIRS)
    losses, ours = [score.loss for score in randoms.alone], first(case.alone, pairs)
    return Claim(
        name="beats_random",
        statement=(
            f"Of {len(losses)} matched random circuits kept alone none is as good as the circuit, or has a loss under "
            f"{CHANCE_LOSS} nats."
        ),
        passed=min(losses) >= CHANCE_LOSS > ours.loss,
        rows=(
            rows.over("random circuits alone, mean loss", losses, "nats"),
            rows.exact("random circuits alone, least loss", min(losses), "nats", len(losses)),
            rows.over("random circuits alone, mean accuracy", [s.accuracy for s in randoms.alone], "fraction"),
            rows.loss("circuit alone, loss", ours, pairs),
        ),
    )


def specific(case: Case, randoms: Randoms) -> Claim:
    """Compares the model without the circuit with the model without as many random nodes."""
    pairs = case.heldout.first(RANDOM_PAIRS)
    losses, ours = [score.loss for score in randoms.removed], first(case.without, pairs)
    return Claim(
        name="specific",
        statement=(
            f"Without matched random nodes the model does the task, a mean loss of at most {SPECIFIC_LOSS} nats, and "
            "no such removal harms it as much as that of the circuit."
        ),
        passed=sum(losses) / len(losses) <= SPECIFIC_LOSS and max(losses) < ours.loss,
        rows=(
            rows.over("model without random nodes, mean loss", losses, "nats"),
            rows.exact("model without random nodes, largest loss", max(losses), "nats", len(losses)),
            rows.loss("model without circuit, loss", ours, pairs),
        ),
    )


def draw(circuit: Circuit, *, seed: int) -> frozenset[Node]:
    """Returns a matched random circuit: smaller than the circuit only where a site has too few other nodes."""
    generator = torch.Generator().manual_seed(seed)
    found: set[Node] = set()
    for site, width in circuit.widths.items():
        if wanted := circuit.channels(site):
            rank = _ranks(circuit.means.get(site, torch.zeros(width)), generator)
            found |= {Node(site, channel) for channel in _partners(wanted, rank, generator)}
    return frozenset(found)


def _ranks(means: Tensor, generator: torch.Generator) -> Tensor:
    """Rank of each channel by absolute mean, ties in random order."""
    shuffled = torch.randperm(len(means), generator=generator)
    order = shuffled[means[shuffled].abs().argsort(stable=True)]
    return torch.empty_like(order).scatter(0, order, torch.arange(len(order)))


def _partners(wanted: list[int], rank: Tensor, generator: torch.Generator) -> list[int]:
    """One free channel for each wanted one, in random order, as long as there are any."""
    free, found = torch.ones(len(rank), dtype=torch.bool), []
    free[wanted] = False
    for place in torch.randperm(len(wanted), generator=generator).tolist():
        candidates = free.nonzero().flatten()
        if not len(candidates):
            break
        distance = (rank[candidates] - rank[wanted[place]]).abs()
        nearest = candidates[distance.argsort(stable=True)[:RANK_WINDOW]]
        chosen = int(nearest[torch.randint(len(nearest), (), generator=generator)])
        free[chosen] = False
        found.append(chosen)
    return found
