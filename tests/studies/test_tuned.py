"""The study of searches reads journals and circuits, and writes their table."""

import pytest

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.pruning.options import Pruning
from jali.studies import tuned
from jali.studies.search import Budget, search, trials
from tests import planted

pytest.importorskip("optuna")


@pytest.fixture
def folder(tmp_path):
    options = {"config": Pruning(method="attribute"), "budget": Budget(trials=3), "text": planted.text()}
    task = planted.task()
    circuit = search(planted.plant(), task, journal=tmp_path / f"{task.name}.eliminate.journal", **options)
    circuit.save(tmp_path / f"{task.name}.circuit.json")
    return tmp_path


def test_each_search_is_a_row_beside_its_defaults(folder):
    (journal,) = folder.glob("*.journal")
    before = journal.read_bytes()
    of, done = trials(journal)
    page = tuned.study(folder).read_text()
    assert of["task"] == planted.task().name and [trial.number for trial in done] == [0, 1, 2]
    assert [trial.defaults for trial in done] == [True, False, False] and all(trial.work > 0 for trial in done)
    least = min(trial.size for trial in done if trial.over <= 0)
    cells = [of["task"], "3", f"{done[0].size:g}", f"{least:g}", f"{least / done[0].size:.2f}"]
    assert f"| {' | '.join(cells)} |" in page
    assert f"Median of best over defaults: {least / done[0].size:.3f}, tasks: 1." in page
    assert journal.read_bytes() == before


def test_a_circuit_that_the_journal_did_not_find_is_refused(folder):
    (path,) = folder.glob("*.circuit.json")
    circuit = Circuit.load(path)
    circuit.with_facts(found={**circuit.found, "search": {"best": 9}}).save(path)
    with pytest.raises(BadInput, match="is not what"):
        tuned.study(folder)
    path.unlink()
    with pytest.raises(BadInput, match="circuit"):
        tuned.study(folder)


@pytest.mark.parametrize("text", ["", "hello\n", '{"op_code":99}\n', "[]\n"])
def test_what_is_no_journal_is_bad_input_and_stays_as_it_is(tmp_path, text):
    (tmp_path / "other.journal").write_text(text)
    with pytest.raises(BadInput, match="no journal of jali search"):
        trials(tmp_path / "other.journal")
    if text:
        with pytest.raises(BadInput, match="no journal of jali search"):
            search(planted.plant(), planted.task(), journal=tmp_path / "other.journal", text=planted.text())
    assert (tmp_path / "other.journal").read_text() == text
    assert [path.name for path in tmp_path.iterdir()] == ["other.journal"]


def test_a_folder_without_searches_is_bad_input(tmp_path):
    with pytest.raises(BadInput, match=r"no \.journal file"):
        tuned.study(tmp_path)
    with pytest.raises(BadInput, match="There is no journal at"):
        trials(tmp_path / "none.journal")
