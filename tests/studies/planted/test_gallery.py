"""What is said about planted models is so: every claim, by trying all subsets, and by what the circuits do."""

import pytest

from jali.studies.planted.gallery import planted
from jali.studies.planted.minimal import LIMIT, minimal_circuits
from jali.tasks.task import score

CASES = [(found, ablation) for found in planted() for ablation in found.claims]
NAMES = [f"{found.name} {ablation}" for found, ablation in CASES]
_MANY = 14
"""Candidates above which trying all subsets takes seconds."""


def slow_if(many: bool) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.slow,) if many else ()


def test_there_are_enough_of_every_kind():
    assert len(planted()) >= 8
    assert len({found.name for found in planted()}) == len(planted())
    normed = [found.model.config for found in planted() if found.model.config.norm == "rms"]
    assert len(normed) >= 4
    assert all(config.afrac is not None for config in normed)
    assert sum(len(found.claims["mean"]) > 1 for found in planted()) >= 4


@pytest.mark.parametrize("found", planted(), ids=lambda found: found.name)
def test_the_whole_model_does_its_task(found):
    for split in ("train", "validation", "heldout"):
        assert score(found.model, getattr(found.task, split)).loss < LIMIT


@pytest.mark.parametrize(
    ("found", "ablation"),
    [
        pytest.param(*case, id=name, marks=slow_if(len(case[0].candidates) > _MANY))
        for case, name in zip(CASES, NAMES, strict=True)
    ],
)
def test_the_minimal_circuits_are_those_that_were_written(found, ablation):
    pairs = found.task.train
    assert minimal_circuits(found.meter(ablation), pairs, found.candidates, LIMIT) == found.claims[ablation]


@pytest.mark.parametrize(("found", "ablation"), CASES, ids=NAMES)
def test_without_any_of_its_nodes_a_circuit_is_far_over_the_target(found, ablation):
    meter = found.meter(ablation)
    for circuit in found.claims[ablation]:
        assert meter.loss(circuit, found.task.heldout) < LIMIT
        assert all(meter.loss(circuit - {node}, found.task.validation) > 0.15 for node in circuit)


@pytest.mark.parametrize("found", planted(), ids=lambda found: found.name)
def test_distractors_are_active(found):
    outside = [mean for site, mean in found.means.items() if site.endswith("post_act")]
    assert sum(int((mean.abs() > 1e-3).sum()) for mean in outside) > 16
