"""Synapses: σ is the sum it is said to be, and what is taken out of the memory is what y_i wrote through x_j."""

import pytest
import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import sigma
from jali.studies.bdh_lab.sigma import Synapse


def made(**other):
    torch.manual_seed(0)
    shape = {"n_layer": 3, "d_model": 8, "n_neuron": 24, "n_head": 2, "vocab_size": 9, "norm": "rms"} | other
    model = BDH(BDHConfig(**shape)).double().eval()
    for p in model.parameters():
        p.data *= 20  # So that ε under norms is small beside what they divide.
    return model


@pytest.fixture
def shown():
    return torch.randint(9, (3, 7), generator=torch.Generator().manual_seed(1))


def test_sigma_is_the_sum_over_tokens_of_y_times_turned_x(shown):
    model = made()
    sites = model.run_with_cache(shown)[1]
    found = sigma.activity(model, shown)
    omega = model.frequencies
    assert omega is not None
    for one in (Synapse(0, 3, 4), Synapse(1, 17, 9), Synapse(1, 2, 23)):
        head, place = divmod(one.x, 12)
        pair, expected = one.x // 2 * 2, torch.zeros(3, dtype=torch.float64)
        for t in range(7):
            angle = float(omega[head, place // 2]) * (7 - t)
            a, b = (sites[f"{one.place + 1}.x"][:, t, pair + i] for i in (0, 1))
            c, s = torch.cos(torch.tensor(angle)).item(), torch.sin(torch.tensor(angle)).item()
            seen = (a * c + b * s) if one.x == pair else (b * c - a * s)
            expected += sites[f"{one.place}.y"][:, t, one.y] * seen
        torch.testing.assert_close(sigma.held(found, [one])[:, 0], expected)
        assert float(sigma.coactive(found)[one.place, one.y, one.x].detach()) == pytest.approx(
            float(expected.detach().mean())
        )


def test_all_synapses_of_a_pass_are_what_the_pass_before_adds_to_its_memory(shown):
    """Summed over i, writes are the memory of the normed update alone: the rest of the stream is what was before."""
    model = made()
    past = model.past(3)
    model(shown, past=past)
    state_BHMD = past.tensors()["states"][1]
    sites = model.run_with_cache(shown)[1]
    key_BTN = sigma._turned(model, sites["1.x"], 0)
    before_BTD = sites["0.stream"] / sites["1.stream.scale"]
    for j in (4, 14):
        written = sum(sigma.writes(model, shown, [Synapse(0, i, j + k) for i in range(24) for k in (0, 1)]))
        head, pair = divmod(j, 12)
        rest = torch.einsum("btk,btd->bkd", key_BTN[..., j : j + 2], before_BTD)
        torch.testing.assert_close(written + rest, state_BHMD[:, head, pair : pair + 2], rtol=1e-6, atol=1e-8)


def test_of_a_layer_norm_the_mean_is_taken_out(shown):
    model = made(norm="layer")
    column = sigma.writes(model, shown, [Synapse(1, 5, 6)])
    torch.testing.assert_close(column.mean(dim=-1), torch.zeros_like(column[..., 0]), atol=1e-9, rtol=0)


def test_writes_stand_at_the_two_rows_of_their_head_and_add_up():
    model = made()
    writes = torch.randn(3, 3, 2, 8, generator=torch.Generator().manual_seed(2))
    states = sigma.placed(model, [Synapse(1, 0, 17), Synapse(1, 4, 16), Synapse(0, 0, 1)], writes)
    torch.testing.assert_close(states[2, :, 1, 4:6], writes[0] + writes[1])
    torch.testing.assert_close(states[1, :, 0, 0:2], writes[2])
    assert int((states != 0).sum()) == 2 * writes[0].numel()


def test_slow_neurons_turn_by_a_radian_at_most():
    model = made()
    assert model.frequencies is not None
    assert sigma.slow(model, 7).tolist() == [w * 7 <= 1 for w in model.frequencies.flatten().tolist() for _ in "ab"]
    assert sigma.slow(made(rotary=None), 7).all()
