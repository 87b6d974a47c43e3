"""Training a lock: resumed, refused, gated."""

import json

import pytest

from jali.artefact import BadInput, NotReached
from jali.behaviour.items import prompt
from jali.behaviour.locking.examples import FORM, contexts, items
from jali.behaviour.locking.lock import lock, recipe
from jali.behaviour.locking.locks import Lock
from jali.behaviour.subjects import LocalSubject
from jali.models import checkpoint
from jali.models.bdh import BDH

AVOID = Lock(policy="avoid")


@pytest.fixture(scope="module")
def short(tmp_path_factory):
    """A run of too few steps, which fails its gate."""
    out = tmp_path_factory.mktemp("locks") / "short"
    with pytest.raises(NotReached, match="accuracy in neutral contexts is") as told:
        lock(AVOID, out, steps=2, quiet=True)
    assert told.value.path == out
    return out


def test_a_model_that_fails_its_gate_is_kept_with_what_it_does(short):
    document = json.loads((short / "lock.json").read_text())
    assert document["gate"]["faults"] and document["gate"]["accuracy"]["close|neutral"]["n"] == 1000
    assert document["locked"] == ["close", "after"]
    assert document["parents"] == {"model": checkpoint.load(short).digest}
    assert Lock.load(short) == AVOID


def test_it_is_a_subject_that_is_asked_items(short):
    found, context = items(AVOID, 3, seed=0), contexts(AVOID)[1]
    prompts = [prompt(item, context, FORM) for item in found]
    replies = LocalSubject(checkpoint.load(short)).answer(prompts, [item.choices for item in found])
    assert [set(reply.logprobs) for reply in replies] == [set(item.choices) for item in found]


def test_a_folder_of_another_lock_is_refused(short):
    for other, options in ((Lock(policy="refuse"), {"steps": 2}), (AVOID, {"steps": 3})):
        with pytest.raises(BadInput, match="another lock"):
            lock(other, short, quiet=True, **options)


def test_a_folder_of_any_other_model_is_refused(short, tmp_path):
    checkpoint.save(checkpoint.load(short), tmp_path / "other")
    with pytest.raises(BadInput, match="not of a lock"):
        lock(AVOID, tmp_path / "other", quiet=True)


def test_a_lock_goes_onto_a_model_that_has_learned(short, tmp_path):
    with pytest.raises(NotReached):
        lock(AVOID, tmp_path / "later", start=str(short), steps=1, quiet=True)
    before, after = checkpoint.load(short), checkpoint.load(tmp_path / "later")
    moved = (before.embed.weight - after.embed.weight).abs().max()
    assert 0 < moved < 0.05
    assert json.loads((tmp_path / "later" / "lock.json").read_text())["parents"]["start"] == before.digest
    with pytest.raises(BadInput, match="another shape"):
        lock(AVOID, tmp_path / "bdh", kind="bdh", start=str(short), quiet=True)


def test_a_dragon_hatchling_is_trained_the_same_way(tmp_path):
    with pytest.raises(NotReached, match="accuracy in neutral"):
        lock(AVOID, tmp_path / "bdh", kind="bdh", steps=1, quiet=True)
    assert isinstance(checkpoint.load(tmp_path / "bdh"), BDH)


def test_kinds_are_about_as_large():
    sizes = {kind: checkpoint.model_type(recipe(kind).model)(recipe(kind).model) for kind in ("sparse", "dense", "bdh")}
    counts = {kind: sum(p.numel() for p in model.parameters()) for kind, model in sizes.items()}
    assert all(90_000 < count < 120_000 for count in counts.values()), counts
    with pytest.raises(BadInput, match="sparse, dense or bdh"):
        recipe("wide")  # pyright: ignore[reportArgumentType]


@pytest.mark.slow
def test_a_sparse_model_learns_its_lock(tmp_path):
    model = lock(AVOID, tmp_path / "avoid", quiet=True)
    live = sum(int(p.count_nonzero()) for p in model.parameters() if p.ndim == 2)
    assert live < 9000
