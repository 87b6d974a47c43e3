"""Ablation of a direction, on a model whose one path is known."""

import torch

from jali.behaviour.unlocking.baselines.direction import direction, flatten
from jali.behaviour.unlocking.baselines.repair import Questions
from tests.behaviour.planted import LOCK, refusing


def test_the_best_site_brings_back_what_the_model_knows_and_costs_nothing():
    found = direction(Questions(refusing(), LOCK, n=60, seed=0), n=60)
    assert found.repair.restored.value > 0.2
    assert found.repair.worst.changes.lost == 0
    assert found.tried["0.resid_in"][0] == 0, "what asks does not know of the trigger there"
    assert found.tried[found.repair.facts["site"]][0] == max(back for back, _ in found.tried.values())


def test_vectors_get_the_part_of_another_along_the_direction():
    tap = flatten("x", torch.tensor([2.0, 0.0]), torch.tensor([5.0, 7.0]))
    assert tap("x", torch.tensor([[1.0, 3.0]])).tolist() == [[5.0, 3.0]]
    assert tap("y", torch.tensor([[1.0, 3.0]])).tolist() == [[1.0, 3.0]]
    still = flatten("x", torch.zeros(2), torch.ones(2))
    assert still("x", torch.tensor([[1.0, 3.0]])).tolist() == [[1.0, 3.0]]
