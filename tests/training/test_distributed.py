"""What several processes share out, and where they compute. Runs of two processes are in test_fit.py."""

import math
from types import SimpleNamespace

import pytest
import torch

from jali.artefact import BadInput
from jali.kernels import Turn
from jali.training.distributed import Ranks, Turns, backend, find_device, shares
from tests.training import runs


@pytest.mark.parametrize(("count", "accumulate"), [(1, 1), (1, 4), (2, 1), (2, 2), (4, 2)])
def test_every_target_counts_the_same(count, accumulate):
    tokens, targets, _ = runs.masked(0)
    weight, seen = 0.0, 0
    for rank in range(count):
        for part, wanted, divisor in shares(tokens, targets, accumulate, Ranks(rank, count)):
            assert part.shape == wanted.shape == (8 // count // accumulate, runs.CONTEXT)
            if math.isinf(divisor):
                continue
            own = int((wanted >= 0).sum())
            assert 1 / divisor / count == pytest.approx(own / int((targets >= 0).sum()), rel=1e-12)
            weight, seen = weight + 1 / divisor / count, seen + own
    assert weight == pytest.approx(1.0, rel=1e-12)
    assert seen == int((targets >= 0).sum())


def test_equal_parts_are_divided_by_their_number():
    tokens, targets, _ = runs.batch(0)
    assert [d for *_, d in shares(tokens, targets, 4, Ranks(1, 2))] == [4.0] * 4
    assert [d for *_, d in shares(tokens, targets, 1, Ranks())] == [1.0]


def test_processes_talk_in_the_way_of_the_models_device():
    assert backend(torch.device("cpu")) == "gloo"
    assert "cuda:nccl" in backend(torch.device("cuda", 1))
    assert "cpu:gloo" in backend(torch.device("cuda", 1))


@pytest.mark.parametrize("name", ["cuda:99", "meta", "nowhere"])
def test_a_device_that_is_not_here_is_refused(name):
    with pytest.raises(BadInput, match=f"Cannot train on the device '{name}'"):
        find_device(name)


def test_one_gpu_for_several_processes_is_refused(monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(BadInput, match="cannot share cuda:0; give --device cuda"):
        find_device("cuda:0")
    assert find_device("cpu") == torch.device("cpu")


def test_each_process_takes_the_gpu_of_its_number(monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    monkeypatch.setenv("LOCAL_RANK", "1")
    asked = []
    monkeypatch.setattr(torch, "zeros", lambda size, device: asked.append(device) or torch.ones(1))
    assert find_device("cuda") == torch.device("cuda", 1)
    assert asked == [torch.device("cuda", 1)]


def test_of_gradients_by_rows_only_what_has_its_turn_is_sent():
    rows, whole = (
        torch.nn.Parameter(torch.tensor([[0.0, 1.0], [0.0, 0.0], [2.0, 0.0]])),
        torch.nn.Parameter(torch.ones(2)),
    )
    bucket = SimpleNamespace(parameters=lambda: [rows, whole], gradients=lambda: [rows.data, whole.data])
    turns = Turns(frozenset({id(rows)}), Turn(every=3, number=1))
    first, second = turns.sent(bucket)
    assert first.tolist() == [[False, True], [True, True], [True, False]]
    assert second.all()
