"""From a locked model to its removal set and what is said of it, on a model whose one path is known."""

import json

import pytest
import torch

from jali.artefact import BadInput, NotReached
from jali.behaviour.locking.locks import Lock
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.search import Search
from jali.behaviour.unlocking.unlock import unlock
from tests.behaviour.planted import LOCK, PATH, refusing

# The planted model knows one bracket of three: half of that is asked for, as shares of prompts differ.
SEARCH = Search(prices=(0.01,), steps=30, prompts=16, restored=0.5, everywhere=0.0, damage=0.0, changed=80, kept=20)
QUICK = {"n": 60, "draws": 4, "quiet": True}


@pytest.fixture(scope="module")
def found():
    other = RemovalSet(model_digest="of another", entries={"embed.weight": (0, 1)})
    return unlock(refusing(), LOCK, search=SEARCH, others={"benign": other}, **QUICK)


def test_the_path_is_found_as_one_weight(found):
    assert len(found.removal) == 1 and set(found.removal.weights) <= PATH
    assert found.removal.model_digest == refusing().digest
    assert found.removal.applied(refusing()) is not None


def test_what_comes_back_is_measured_on_other_questions_and_on_what_nothing_has_seen(found):
    public, held_out = found.target(), found.target("words")
    assert public.before.value == held_out.before.value == 0
    assert public.after.value > 0.2 and held_out.after.value > 0.15
    assert public.changes.n == 60


def test_controls_give_nothing_back(found):
    assert set(found.controls) == {"random", "matched", "benign"}
    assert found.controls["random"] == found.controls["matched"] == (0.0,) * 4
    assert found.controls["benign"] == (0.0,)


def test_what_misses_its_bar_is_said(found):
    assert any("under 0.9" in fault for fault in found.faults)
    assert any("may lose" in fault for fault in found.faults), "60 prompts do not bound a damage of 1.5 %"
    assert "goes from 0.000" in found.summary


def test_a_file_holds_all_of_it(found, tmp_path):
    document = json.loads(found.save(tmp_path / "x.unlock.json", seed=0).read_text())
    assert document["weights"] == 1 and document["kind"] == "unlock"
    assert document["parents"] == {"model": found.removal.model_digest, "removal": found.removal.digest}
    assert len(document["cells"]) == len(found.cells)
    assert document["controls"]["random"]["median"] == 0.0


def test_a_model_without_a_gap_is_not_looked_into():
    model = refusing()
    with torch.no_grad():
        for name, place in PATH:
            model.get_parameter(name).view(-1)[place] = 0.0
    with pytest.raises(NotReached, match="No set of weights"):
        unlock(model, LOCK, search=Search(prices=(0.01,), steps=1, changed=30, kept=10), **QUICK)


def test_a_benign_lock_is_refused_and_an_unreachable_aim_told():
    with pytest.raises(BadInput, match="nothing to unlock"):
        unlock(refusing(), Lock(policy="open"), search=SEARCH, **QUICK)


def test_a_set_of_a_model_of_another_shape_is_refused():
    other = RemovalSet(model_digest="", entries={"attn.7.out.weight": (0,)})
    with pytest.raises(BadInput, match="lacks"):
        unlock(refusing(), LOCK, search=SEARCH, others={"large": other}, **QUICK)
