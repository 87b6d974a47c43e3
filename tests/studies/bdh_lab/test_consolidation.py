"""From state into weights: domains share no words, numbers are of the right domains, and the miniature runs."""

import numpy as np
import pytest

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.studies.bdh_lab import consolidation
from jali.studies.bdh_lab.consolidation import METHODS, NOTHING, Consolidation
from jali.studies.bdh_lab.experiment import EXPERIMENTS

QUICK = EXPERIMENTS["consolidation"].quick


def test_domains_that_are_met_share_no_words_and_tests_are_other_texts():
    world = consolidation._world(QUICK, 0, BDH(QUICK.config))
    words = [set(one.texts.flatten().tolist()) | set(one.tests.flatten().tolist()) for one in (*world.met, world.aside)]
    assert sum(map(len, words)) == len(set().union(*words))
    assert all(one.tests.shape == (QUICK.tests, QUICK.context + 1) for one in world.met)
    assert all(one.texts.shape == (QUICK.texts, QUICK.windows * QUICK.context + 1) for one in world.met)
    drawn = (world.elsewhere, world.held_back, world.any_domain)
    assert len({tuple(texts.flatten().tolist()) for texts in drawn}) == 3
    again = consolidation._world(QUICK, 1, world.base)
    assert not np.array_equal(world.met[0].texts, again.met[0].texts)


def test_numbers_are_of_the_domain_just_met_and_of_those_before_at_the_end():
    plain = [{"after": [[3.0, 4.0, 5.0]] * 3, "general": [0.0, 0.0], "seconds": 0.0}] * 2
    found = [{"after": [[1.0, 4.0, 5.0], [2.0, 1.5, 5.0], [2.5, 2.0, 1.0]], "general": [0.1, 0.3], "seconds": 2.0}] * 2
    row = consolidation._row("fine-tuned", found, plain)
    assert row["new"]["value"] == pytest.approx((1.0 + 1.5 + 1.0) / 3)
    assert row["gain"]["value"] == pytest.approx((-2.0 - 2.5 - 4.0) / 3)
    assert row["old"]["value"] == pytest.approx((2.5 + 2.0) / 2)
    assert row["forgotten"]["value"] == pytest.approx((1.5 + 0.5) / 2)
    assert row["general"]["value"] == pytest.approx(0.2)
    assert row["first_by_domain"] == [1.0, 2.0, 2.5]


def test_too_little_to_compare_is_refused():
    with pytest.raises(BadInput, match=r"at least 2 seeds, domains, .* got 3, 1, "):
        Consolidation(met=1)
    with pytest.raises(BadInput, match=r"got 1, 4, "):
        Consolidation(seeds=1)


def test_intervals_are_over_models_and_not_over_domains_that_share_one():
    plain = [{"after": [[0.0, 0.0], [0.0, 0.0]], "general": [0.0, 0.0], "seconds": 0.0}] * 3
    models = [{"after": [[z - 1, 9.0], [z, z + 1]], "general": [z - 1, z + 1], "seconds": 0.0} for z in (1.0, 2.0, 3.0)]
    row = consolidation._row("fine-tuned", models, plain)
    half = 4.302653 / 3**0.5  # Student's t with 2 degrees of freedom; the deviation of 1, 2, 3 is 1.
    for name in ("new", "gain", "old", "general"):
        found = row[name]
        assert (found["value"], found["n"]) == (2.0, 3), name
        assert (found["low"], found["high"]) == pytest.approx((2 - half, 2 + half), abs=1e-5), name
    same = [{**one, "after": [[1.0, 9.0], [1.0, 5.0]]} for one in models]
    gain = consolidation._row("fine-tuned", same, plain)["gain"]
    assert gain["low"] == gain["high"] == 3.0  # Models that agree on their means; domains do not.
    assert Consolidation().seeds >= 3


def test_the_miniature_runs_as_a_command_and_goes_on_where_it_was(tmp_path, monkeypatch):
    command = ["bdh-lab", "consolidation", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(command) == 3  # Its memory brings nothing after two updates.
    facts = artefact.read_json(tmp_path / "consolidation.json", "bdh-lab", 1)
    assert [row["method"] for row in facts["rows"]] == list(METHODS)
    assert "Missed: the memory of a domain brings" in (tmp_path / "consolidation.md").read_text()
    nothing = facts["rows"][METHODS.index(NOTHING)]
    assert nothing["gain"]["value"] == nothing["general"]["value"] == nothing["forgotten"]["value"] == 0
    (tmp_path / "nothing-seed0.json").unlink()
    asked = []
    monkeypatch.setattr(consolidation, "_meet", lambda *given: asked.append(given[0]) or facts["by_seed"][NOTHING][0])
    assert main(command) == 3
    assert asked == [NOTHING]
