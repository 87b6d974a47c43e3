"""The study of searches reads journals and circuits, and writes their table."""

import json

import pytest

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.pruning.options import Pruning
from jali.pruning.prune import prune
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
    usual = prune(planted.plant(), task, config=Pruning(method="attribute"), text=planted.text())
    usual = usual.with_facts(edges=usual.edges[:-1])  # Of another size, so that columns cannot change places.
    usual.save(tmp_path / "usual" / f"{task.name}.circuit.json")
    return tmp_path


def table(folder) -> str:
    return tuned.study(folder, folder / "usual").read_text()


def test_each_search_is_a_row_beside_its_defaults(folder):
    (journal,) = folder.glob("*.journal")
    before = journal.read_bytes()
    of, done = trials(journal)
    page = table(folder)
    assert of["task"] == planted.task().name and [trial.number for trial in done] == [0, 1, 2]
    assert [trial.defaults for trial in done] == [True, False, False] and all(trial.work > 0 for trial in done)
    least = min(trial.size for trial in done if trial.over <= 0)
    usual, first = len(Circuit.load(folder / "usual" / f"{of['task']}.circuit.json").edges), done[0].size
    cells = [of["task"], "3", f"{first:g}", f"{first:g}", f"{least:g}", f"{least / first:.2f}"]
    assert usual != first
    assert f"| {' | '.join(cells)} |" in page
    assert f"Median of best over defaults: {least / first:.3f}, tasks: 1." in page
    assert journal.read_bytes() == before


def test_a_search_that_began_with_other_defaults_is_measured_by_the_published_circuit(folder):
    (journal,) = folder.glob("*.journal")
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    for line in lines:
        if "of" in line.get("user_attr", {}):
            line["user_attr"]["of"]["options"]["attribution"]["steps"] += 1
    journal.write_text("".join(json.dumps(line) + "\n" for line in lines))
    of, done = trials(journal)
    least = min(trial.size for trial in done if trial.over <= 0)
    usual = len(Circuit.load(folder / "usual" / f"{of['task']}.circuit.json").edges)
    assert f" | {usual} | {least:g} | {least / usual:.2f} |" in table(folder)


def test_a_circuit_that_the_journal_did_not_find_is_refused(folder):
    (path,) = folder.glob("*.circuit.json")
    circuit = Circuit.load(path)
    circuit.with_facts(found={**circuit.found, "search": {"best": 9}}).save(path)
    with pytest.raises(BadInput, match="is not what"):
        table(folder)
    path.unlink()
    with pytest.raises(BadInput, match="circuit"):
        table(folder)


@pytest.mark.parametrize(
    ("facts", "match"),
    [
        ({"seed": 3}, "was not found by attribute with its defaults"),
        ({"target_loss": 0.3}, "was not found by attribute with its defaults"),
        ({"options": {"method": "learn"}}, "was not found by attribute with its defaults"),
        ({"revision": 3}, "was not found by attribute with its defaults"),
        ({"within_limit": False}, "is not within its limits"),
    ],
)
def test_a_circuit_that_is_not_of_the_defaults_is_refused(folder, facts, match):
    (path,) = (folder / "usual").glob("*.circuit.json")
    circuit = Circuit.load(path)
    circuit.with_facts(found={**circuit.found, **facts}).save(path)
    with pytest.raises(BadInput, match=match):
        table(folder)


@pytest.mark.parametrize("facts", [{"task": "another"}, {"found": {}}])
def test_a_circuit_of_another_task_or_of_no_search_is_refused(folder, facts):
    (path,) = (folder / "usual").glob("*.circuit.json")
    Circuit.load(path).with_facts(**facts).save(path)
    with pytest.raises(BadInput, match="was not found by attribute with its defaults"):
        table(folder)


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
        tuned.study(tmp_path, tmp_path)
    with pytest.raises(BadInput, match="There is no journal at"):
        trials(tmp_path / "none.journal")
