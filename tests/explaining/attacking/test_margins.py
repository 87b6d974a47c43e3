"""Margins of single prompts are those of the model on each alone, whatever they run beside."""

import pytest
import torch

from jali.explaining.attacking.margins import margins_of, whole
from jali.tasks.task import Prompt
from tests import planted
from tests.explaining.attacking.planted_flaws import circuit
from tests.models.options import tiny


def test_each_prompt_has_its_own_margin():
    model = tiny().eval()
    prompts = [
        Prompt([1, 2, 3], 5, 6),
        Prompt([4], 6, 5),
        Prompt([7, 8], 5, 6),
        Prompt([9] * 5, 5, 6),
        Prompt([1], 7, 8),
    ]
    with torch.no_grad():
        logits = [model(torch.tensor([prompt.tokens]))[0, -1] for prompt in prompts]
    expected = [float(one[prompt.answer] - one[prompt.foil]) for one, prompt in zip(logits, prompts, strict=True)]
    assert margins_of(whole(model), prompts) == pytest.approx(expected, abs=1e-5)
    assert margins_of(whole(model), []) == []


def test_a_circuit_runs_alone():
    model, heldout = planted.plant(2), planted.task().heldout
    prompts = [heldout.prompt(row) for row in range(6)]
    both, one = margins_of(whole(model), prompts), margins_of(whole(model), prompts, circuit(model))
    assert both == pytest.approx([2 * margin for margin in one], rel=0.02)
