"""Specimens of which one claim is false: the model does the task, the circuit is sound, and that claim must refuse."""

import pytest

from jali.pruning.measure import Meter
from jali.studies import specimens
from jali.studies.calibration import NAMED
from jali.studies.misleading import MISLEADING, overfit, trivial, twinned
from jali.tasks.task import score
from jali.verifying.verify import verify

KINDS = [{"chain": False, "norm": "none"}, {"chain": True, "norm": "rms"}]


def losses(specimen):
    meter = Meter(model=specimen.model, wiring=specimen.model.wiring, means=specimen.means)
    alone = [meter.loss(specimen.nodes, pairs) for pairs in (specimen.task.train, specimen.task.heldout)]
    return score(specimen.model, specimen.task.heldout).loss, *alone, meter.loss((), specimen.task.heldout)


@pytest.mark.parametrize("kind", KINDS)
def test_an_overfit_circuit_does_training_pairs_alone(kind):
    full, train, heldout, empty = losses(overfit(specimens.plant(3, **kind)))
    assert max(full, train) < 0.2
    assert min(heldout, empty) > 0.6


@pytest.mark.parametrize("kind", KINDS)
def test_a_trivial_task_needs_no_node(kind):
    full, train, heldout, empty = losses(trivial(specimens.plant(3, **kind)))
    assert max(full, train, heldout, empty) < 0.2


@pytest.mark.parametrize("kind", KINDS)
def test_a_twin_can_be_as_easy_as_the_task(kind):
    specimen = twinned(specimens.plant(3, **kind))
    meter = Meter(model=specimen.model, wiring=specimen.model.wiring, means=specimen.means)
    assert losses(specimen)[2] < 0.2
    assert meter.loss(specimen.nodes, specimens.nonsense().heldout) < 0.2


@pytest.mark.slow
@pytest.mark.parametrize("name", MISLEADING)
def test_the_claim_named_for_it_refuses(name):
    specimen = MISLEADING[name](specimens.plant(5, **KINDS[0]))
    circuit = specimen.circuit(specimen.nodes, specimen.task)
    options = {"text": specimen.text, "full": True, "twin": specimens.nonsense()}
    report = verify(circuit, specimen.model, specimen.task, **options)
    for claim in (claim for claim, kinds in NAMED.items() if name in kinds):
        assert report.claim(claim).passed is False, claim
