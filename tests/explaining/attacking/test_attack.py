"""Attacks on models whose failures are known: a flaw that the circuit shares is found, one that it only has is not."""

import hashlib
import json

import pytest

from jali.artefact import BadInput, read_json
from jali.explaining.attacking import attack as attacking
from jali.explaining.attacking.attack import KIND, SCHEMA, attack, share
from jali.explaining.attacking.predictions import Search
from tests import planted
from tests.explaining.attacking.planted_flaws import LURES, Inserts, circuit, compensated
from tests.models.options import tiny

SEARCH = Search(pairs=24, rounds=1, tries=48, margin=0.5)


def attacked(model, editing, path, **options):
    options = {"search": SEARCH, "editing": editing, **options}
    return attack(circuit(model), model, planted.task("openers"), predictions=path / "x.predictions.json", **options)


def test_a_flaw_that_the_circuit_shares_is_found(tmp_path):
    model = planted.plant()
    found = attacked(model, Inserts(), tmp_path, twin=compensated())
    assert len(found.model) == len(found.predictions.starts) == 48
    assert {one.kinds for one in found.predictions.found} == {("others",)}
    assert found.numbers["precision"].value == found.numbers["same kinds again"].value == 1
    assert found.numbers["random edits"].value == pytest.approx(1 / 6, abs=0.1)
    assert found.numbers["precision, twin"].value == 1  # It counts openers as well.
    assert found.faults == () and found.times == pytest.approx(6, abs=2.5)
    assert found.black_box["queries"] == 48 and 0 < found.black_box["failed"] < 30


def test_what_only_the_circuit_gets_wrong_is_precision_zero(tmp_path):
    model = compensated()
    found = attacked(model, LURES, tmp_path)
    assert found.model and all(one.start.prompt.answer == planted.ANSWERS[0] for one in found.predictions.found)
    assert found.numbers["precision"].value == 0 == found.black_box["failed"]
    assert found.times is None and found.faults == ("precision 0.00 is under 0.5",)
    assert found.twin == ()


def test_without_a_harmful_edit_there_is_no_prediction(tmp_path):
    found = attacked(planted.plant(), Inserts(("one filler",)), tmp_path, twin=planted.plant())
    assert found.model == () and found.numbers["precision"].n == 0
    assert found.faults == (f"the circuit predicts no failure among {found.predictions.queries} edited prompts",)
    assert found.black_box == {"queries": 0, "failed": 0}


def test_where_no_edit_is_safe_it_says_so(tmp_path):
    found = attacked(planted.plant(), Inserts(("nothing",)), tmp_path)
    assert found.faults == ("no edit of these prompts is known to leave their right answer as it is",)


def test_predictions_are_written_and_hashed_before_the_model_runs(tmp_path, monkeypatch):
    told = []

    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(attacking, "outcomes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        attacked(planted.plant(), Inserts(), tmp_path, told=told.append)
    written = (tmp_path / "x.predictions.json").read_bytes()
    expected = hashlib.sha256(written).hexdigest()
    assert (tmp_path / "x.predictions.json.sha256").read_text() == f"{expected}  x.predictions.json\n"
    assert expected in told[0]
    row = json.loads(written)["predictions"][0]
    assert {row["right"], row["predicted"]} == {"10", "11"} and row["circuit_margin"] < -0.5
    assert "model" not in row


def test_the_result_names_its_parents_and_every_outcome(tmp_path):
    found = attacked(planted.plant(), Inserts(), tmp_path)
    document = read_json(found.save(tmp_path / "x.attack.json"), KIND, SCHEMA)
    assert document["parents"]["predictions"] == found.digest
    assert document["parents"]["circuit"] == found.predictions.circuit.digest
    assert document["budget"] == {"circuit": found.predictions.queries, "model": 48, "black_box": 48}
    assert [row["model"]["edited"] <= 0 for row in document["outcomes"]] == [True] * 48
    assert document["faults"] == []


def test_the_same_seed_gives_the_same_attack(tmp_path):
    one, other = (attacked(planted.plant(), Inserts(), tmp_path, seed=3) for _ in range(2))
    assert one.numbers == other.numbers and one.digest == other.digest
    assert attacked(planted.plant(), Inserts(), tmp_path, seed=4).predictions.found != one.predictions.found


def test_a_twin_that_reads_other_tokens_is_refused(tmp_path):
    with pytest.raises(BadInput, match="another tokenizer"):
        attacked(planted.plant(), Inserts(), tmp_path, twin=tiny())
    assert not list(tmp_path.iterdir())


def test_prompts_of_one_pair_count_once_in_an_interval():
    alone, doubled = share([True, False] * 10, range(20)), share([True, True, False, False] * 10, [0, 0, 1, 1] * 10)
    assert alone.value == doubled.value == 0.5 and (alone.n, doubled.n) == (20, 2)
    assert doubled.low < alone.low and doubled.high > alone.high
