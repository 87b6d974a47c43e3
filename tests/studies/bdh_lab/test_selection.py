"""Selection: a planted synapse is found on one split and holds on another, and nothing is found where nothing is."""

import pytest
import torch

from jali.explaining.labelling.scores import auroc
from jali.studies.bdh_lab.selection import Neuron, Split, aucs, choose
from jali.studies.bdh_lab.sigma import Activity, Synapse

N, PLANTED = 6, Synapse(1, 2, 4)
ABOUT = torch.arange(4).repeat_interleave(25)


def split(seed, planted=True):
    """Sentences of three tokens; about concept 1 the planted pair is on together, elsewhere either alone."""
    random = torch.Generator().manual_seed(seed)
    y, x = (torch.rand(2, len(ABOUT), 3, N, generator=random) for _ in "yx")
    if planted:
        y[1, :, :, 2], x[1, :, :, 4] = 0, 0
        y[1, :, 0, 2], x[1, :, 1, 4] = 9, 9
        x[1, ABOUT == 1, 0, 4] = 9
        x[1, ABOUT == 1, 1, 4] = 0
    return Split(Activity(y, x, x), ABOUT)


def test_aucs_are_those_of_ranks_ties_included():
    values = torch.randint(4, (40, 5), generator=torch.Generator().manual_seed(0)).float()
    truth = torch.arange(40) % 3 == 0
    expected = [auroc(truth.numpy(), column.double().numpy()) for column in values.T]
    assert aucs(values, truth).tolist() == pytest.approx(expected)


def test_a_planted_synapse_is_chosen_and_no_neuron_is_as_good():
    first, second, truth = split(0), split(1), ABOUT == 1
    allowed = torch.ones(N, dtype=torch.bool)
    found = choose(first, truth, lambda s, t: s.synapses(t, allowed, 5))
    assert found.what == PLANTED
    assert found.auc == 1.0
    assert found.clear == [PLANTED]
    assert float(aucs(second.of([PLANTED]), truth)) == 1.0
    neuron = choose(first, truth, lambda s, t: s.neurons(t, 24))
    assert isinstance(neuron.what, Neuron)
    assert float(aucs(second.of([neuron.what]), truth)) < 0.8


def test_the_best_of_many_without_meaning_is_chance_on_the_second_split():
    truth, allowed = ABOUT == 1, torch.ones(N, dtype=torch.bool)
    apart = []
    for seed in range(8):
        first, second = split(2 * seed, planted=False), split(2 * seed + 1, planted=False)
        found = choose(first, truth, lambda s, t: s.synapses(t, allowed, 40))
        assert found.auc > 0.55
        assert isinstance(found.what, Synapse)
        apart.append(float(aucs(second.of([found.what]), truth)))
    assert abs(sum(apart) / len(apart) - 0.5) < 0.07


def test_candidates_and_random_pairs_keep_to_what_is_allowed():
    first, allowed = split(0), torch.tensor([True, False, False, True, False, False])
    assert all(one.x in (0, 3) for one in first.synapses(ABOUT == 1, allowed, 50))
    assert len(first.synapses(ABOUT == 1, allowed, 50)) == 2 * N * 2
    assert all(one.x in (0, 3) for one in first.active(ABOUT == 1, allowed, 30, torch.Generator().manual_seed(0)))
    nothing = torch.zeros(N, dtype=torch.bool)
    assert first.active(ABOUT == 1, nothing, 30, torch.Generator()) == []


def test_a_neuron_is_scored_by_its_sum_over_the_sentence():
    first = split(0)
    shown = first.of([Neuron(True, 1, 3), Neuron(False, 0, 2)])
    torch.testing.assert_close(shown[:, 0], first.shown.y[1, :, :, 3].sum(dim=1))
    torch.testing.assert_close(shown[:, 1], first.shown.x[0, :, :, 2].sum(dim=1))
