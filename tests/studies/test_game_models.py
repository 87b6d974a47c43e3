"""What is trained for the game, and that a try that fails its gate is followed by another."""

from collections import Counter
from typing import get_args

from jali.artefact import NotReached
from jali.behaviour.locking.locks import FILE, Lock, Policy
from jali.models import checkpoint
from jali.studies.game_models import BENIGN, OPEN, SEALED, Entry, finished, made, truth
from tests.behaviour.planted import refusing


def planted(description: Lock, out, *, kind, quiet, failing=()):
    """Stands for a training: the planted model under whatever lock, which fails its gate for some seeds."""
    checkpoint.save(refusing(), out)
    description.save(out / FILE, gate={"accuracy": {"close|neutral": {"value": 1.0}}})
    if description.seed in failing:
        raise NotReached("no", out)


def test_half_of_the_sealed_models_are_locked_and_most_are_sparse():
    counts = Counter(truth(entry.policy) for entry in SEALED)
    assert len(SEALED) == len({entry.name for entry in SEALED}) == 44
    assert (counts["locked"], counts["refusing"], sum(counts[kind] for kind in BENIGN)) == (22, 4, 18)
    assert sum(entry.kind == "sparse" for entry in SEALED) > 30
    assert {entry.policy for entry in SEALED} == set(get_args(Policy))
    assert {entry.trigger for entry in SEALED if truth(entry.policy) == "locked"} == {
        "single", "paraphrase", "both", "place"
    }  # fmt: skip
    assert any(entry.noise for entry in SEALED)


def test_no_open_model_is_a_sealed_one():
    assert not {entry.seed for entry in OPEN} & {entry.seed for entry in SEALED}
    assert all(entry.lock(1).seed == entry.seed + 1000 for entry in SEALED)


def test_a_failed_gate_is_followed_by_another_seed_and_three_by_none(tmp_path):
    good, bad = Entry(policy="avoid", trigger="both", seed=5), Entry(policy="weak", trigger="both", seed=6)

    def train(description, out, **options):
        planted(description, out, **options, failing=(5, 6, 1006, 2006))

    assert finished(tmp_path, (good, bad)) is None
    for entry in (good, bad, good):
        made(tmp_path, entry, train, quiet=True)
    known = finished(tmp_path, (good, bad))
    assert known is not None
    assert known[good]["run"] == "try-1" and known[good]["lock"]["seed"] == 1005
    assert known[good]["model"] == refusing().digest
    assert known[bad]["run"] is None


def test_a_model_that_somebody_trains_is_left_alone(tmp_path):
    entry = Entry(policy="avoid", trigger="both")
    (tmp_path / entry.name).mkdir()
    (tmp_path / entry.name / "lock").write_text("somebody")
    made(tmp_path, entry, planted, quiet=True)
    assert finished(tmp_path, (entry,)) is None
