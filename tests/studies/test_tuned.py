"""The study of searches reads journals and circuits, and writes their table."""

import pytest

from jali.artefact import BadInput
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
    of, done = trials(journal)
    page = tuned.study(folder).read_text()
    assert of["task"] == planted.task().name and [trial.number for trial in done] == [0, 1, 2]
    best = min(trial.value for trial in done)
    cells = [of["task"], "3", f"{done[0].value:.4g}", f"{best:.4g}", f"{best / done[0].value:.2f}"]
    assert f"| {' | '.join(cells)} |" in page
    assert f"Median of best over defaults: {best / done[0].value:.3f}, tasks: 1." in page


def test_what_is_no_search_is_bad_input(folder, tmp_path):
    with pytest.raises(BadInput, match=r"no \.journal file"):
        tuned.study(tmp_path / "empty")
    (tmp_path / "other.journal").write_text("")
    with pytest.raises(BadInput, match="no journal of jali search"):
        trials(tmp_path / "other.journal")
    with pytest.raises(BadInput, match="There is no journal at"):
        trials(tmp_path / "none.journal")
    (tmp_path / "other.journal").unlink()
    next(folder.glob("*.circuit.json")).unlink()
    with pytest.raises(BadInput):
        tuned.study(folder)
