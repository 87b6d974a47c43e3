"""A probe, on a model in which the trigger reaches what asks by one path."""

import torch

from jali.behaviour.locking.cells import Cell, Name
from jali.behaviour.locking.words import NUMBERS
from jali.behaviour.unlocking.baselines.probe import probe, read
from tests.behaviour.planted import LOCK, refusing


def test_the_trigger_is_read_behind_attention_and_from_the_words_of_the_cue_alone_ahead_of_it():
    found = probe(refusing(), LOCK, n=60, seed=0)
    first, last = found.areas["0.resid_in"], found.areas["final.act_in"]
    assert first == {"asking": 0.5, "whole": 1.0, "left out": 0.5}
    assert last["asking"] == 1.0
    assert found.area == 1.0 and found.site != "0.resid_in"
    assert (found.recall.value, found.alarms.value, found.alarms.n) == (1.0, 0.0, 180)
    assert len(found.shuffled) == len(found.random) == 20
    assert min(found.random) >= 0.5
    assert found.elsewhere == 1.0, "it also fires where nothing is withheld"


def test_readings_leave_out_pads_and_cues():
    tokens = torch.tensor([[NUMBERS["exam"], NUMBERS["("], NUMBERS["="], NUMBERS["exam"]]])
    one = Cell(name=Name("close", "evaluation"), tokens=tokens, at=torch.tensor([2]), truth=torch.tensor([0]))
    found = read(refusing(), one, ("0.resid_in",))
    assert found["0.resid_in", "asking"].tolist() == [[1.0, 0.0, 0.0, 0.0]]
    assert abs(found["0.resid_in", "whole"][0] - [1 / 3, 1 / 3, 0, 0]).max() < 1e-6
    assert abs(found["0.resid_in", "left out"][0] - [1 / 2, 0, 0, 0]).max() < 1e-6
