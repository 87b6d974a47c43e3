"""The whole table, on a model whose one path is known."""

import json

import pytest

from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.baselines.compare import baselines
from tests.behaviour.planted import LOCK, PATH, refusing


@pytest.fixture(scope="module")
def found():
    model = refusing()
    removal = RemovalSet.of(model, sorted(PATH)[:1])
    return baselines(model, LOCK, removal, n=40, chosen_on=40, steps=2, demonstrations=(2,), quiet=True), removal


def test_every_row_tells_what_comes_back_what_is_lost_and_the_held_out_trigger(found):
    names = ["removal", "probe", "direction", "noise", "fine-tuning on 2", "fine-tuning on 2, replayed", "patching"]
    rows = [one.row() for one in found[0].repairs]
    assert [row["repair"] for row in rows] == names
    assert all(row["restored"] and row["held_out"] and row["worst_cell"] for row in rows)
    assert len({tuple(row) for row in rows}) == 1, "one table"
    by_name = {one.name: one for one in found[0].repairs}
    assert by_name["removal"].restored.value > 0.2
    assert by_name["probe"].restored.value == 0 and by_name["probe"].facts["AUROC"] == 1.0


def test_the_file_names_model_and_removal(found, tmp_path):
    table, removal = found
    document = json.loads(table.save(tmp_path / "x.baselines.json", LOCK, removal, seed=0).read_text())
    assert document["parents"] == {"model": removal.model_digest, "removal": removal.digest}
    assert len(document["repairs"]) == 7 and document["noise"]["phi"] < 1
    assert document["patching"]["nodes"] and document["probe"]["areas"]
