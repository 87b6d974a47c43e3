"""`jali prune` and `jali verify`, on a planted model in a folder."""

import dataclasses
import json
from pathlib import Path

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.circuit import Circuit
from jali.cli import main
from jali.cli import prune as prune_verb
from jali.cli.prune import free
from jali.models import checkpoint
from jali.pruning.methods import METHODS
from jali.verifying.report import Report
from tests import planted
from tests.small import tampered

QUICK = ("--learning.steps", "40", "--learning.pairs", "8", "--quiet")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """The folder of a model with two copies of the circuit; the current folder is above it."""
    model = planted.plant(copies=2)
    model.tokenizer = Tokenizer(WordLevel({str(i): i for i in range(12)}, unk_token="0"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(prune_verb, "make_task", lambda name, tokenizer: planted.task(name))
    monkeypatch.setattr(checkpoint, "text", lambda _: planted.text())
    return checkpoint.save(model, tmp_path / "model")


def test_prune_prints_the_path_of_a_circuit_and_verify_that_of_a_report_beside_it(folder, capsys):
    assert main(["prune", str(folder), "openers", *QUICK, "--seed", "1"]) == 0
    out, _ = capsys.readouterr()
    assert out == "openers.circuit.json\n"
    circuit = Circuit.load("openers.circuit.json")
    assert circuit.nodes in (planted.circuit(0), planted.circuit(1))
    assert json.loads((folder.parent / out.strip()).read_text())["made_by"]["seed"] == 1
    assert main(["verify", "openers.circuit.json", "--quiet"]) == 3
    out, error = capsys.readouterr()
    assert out == "openers.report.json\n"
    report = Report.load("openers.report.json")
    assert f"Claims that fail: openers.report.json: {', '.join(report.failed)}." in " ".join(error.split())
    assert "necessary" in report.failed
    assert "sufficient" not in report.failed
    assert report.circuit_digest == circuit.digest


def test_tampered_text_is_refused(folder, small_tokens, tmp_path, capsys):
    assert main(["prune", str(folder), "openers", *QUICK, "--text", str(tampered(small_tokens, tmp_path))]) == 2
    assert "its content is not what the manifest says" in capsys.readouterr().err


def test_json_gives_rows(folder, capsys):
    assert main(["prune", str(folder), "openers", *QUICK, "--json", "--out", "x/a.circuit.json"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (row["path"], row["nodes"], row["reached"]) == ("x/a.circuit.json", 6, True)
    assert main(["verify", "x/a.circuit.json", "--quiet", "--json"]) == 3
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {row["path"] for row in rows} == {"x/a.report.json"}
    assert {"sufficient", "necessary", "path"} <= {row["claim"] for row in rows}


def test_a_target_that_is_missed_is_code_3_and_the_circuit_is_there(folder, capsys, monkeypatch):
    task = planted.task("openers")
    wrong = dataclasses.replace(task.validation, answer=task.validation.foil, foil=task.validation.answer)
    monkeypatch.setattr(prune_verb, "make_task", lambda *_: dataclasses.replace(task, validation=wrong))
    assert main(["prune", str(folder), "openers", *QUICK]) == 3
    out, error = capsys.readouterr()
    assert out == "openers.circuit.json\n"
    assert "over the target of" in error and "no circuit that reaches it was found by eliminate" in error
    assert not Circuit.load("openers.circuit.json").found["reached"]


def test_a_summary_tells_method_losses_and_bits(folder, capsys):
    words = [word for word in QUICK if word != "--quiet"]
    assert main(["prune", str(folder), "openers", *words]) == 0
    bits = Circuit.load("openers.circuit.json").found["bits"]
    error = capsys.readouterr().err
    assert "6 nodes, 3 edges), by eliminate" in error and f"{bits['total']:,.0f} bits (nodes" in error


def test_a_method_brings_its_own_settings_and_what_is_given_wins(folder, capsys):
    few = ("--learning.steps", "2", "--learning.pairs", "4", "--quiet")
    assert main(["prune", str(folder), "openers", "--method", "learn", *few]) in (0, 3)
    options = Circuit.load("openers.circuit.json").found["options"]
    assert options["method"] == "learn"
    assert (options["learning"]["steps"], options["learning"]["lr"]) == (2, 3e-3)


@pytest.mark.slow
def test_all_methods_give_a_circuit_each_and_one_plot(folder, capsys):
    assert main(["prune", str(folder), "openers", "--method", "all", "--quiet"]) == 0
    paths = capsys.readouterr().out.split()
    assert [Path(path).name for path in paths] == [*(f"{name}.circuit.json" for name in METHODS), "methods.svg"]
    assert [Circuit.load(path).found["method"] for path in paths[:-1]] == list(METHODS)
    plot = (folder.parent / paths[-1]).read_text()
    assert plot.count("<svg") == 1 and all(name in plot for name in METHODS)


def test_a_circuit_of_another_model_is_bad_input(folder, capsys):
    assert main(["prune", str(folder), "openers", *QUICK]) == 0
    other = checkpoint.load(folder)
    other.embed.weight[0, 0] += 1
    other_folder = checkpoint.save(other, folder.parent / "other")
    assert main(["verify", "openers.circuit.json", "--model", str(other_folder), "--quiet"]) == 2
    assert "was found in model" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["prune", "no-such-model", "openers"], "There is no model 'no-such-model'"),
        (["prune", "model", "openers", "--target-loss", "0"], "A target loss is positive"),
        (["prune", "model", "openers", "--target-loss", "1e-6"], "is below the loss of model"),
        (["prune", "model", "openers", "--method", "odd"], "odd"),
        (["prune", "model", "openers", "--text", "no-tokens"], "no folder of tokens at no-tokens"),
        (["prune", "model", "openers", "--norms", "odd"], "odd"),
        (["verify", "missing.circuit.json"], "no circuit at missing.circuit.json"),
    ],
)
def test_bad_input_is_one_sentence_and_code_2(folder, capsys, words, sentence):
    try:
        code = main([*words, "--quiet"])
    except SystemExit as left:
        code = left.code
    assert code == 2
    assert sentence in capsys.readouterr().err


def test_one_name_for_several_reports_is_refused(folder, capsys):
    assert main(["verify", "a.circuit.json", "b.circuit.json", "--out", "c.report.json"]) == 2
    assert "2 circuits" in capsys.readouterr().err


def test_what_ctrl_c_leaves_does_not_take_the_place_of_a_finished_circuit(tmp_path, capsys):
    path = tmp_path / "a.circuit.json"
    ended, whole = (Circuit(nodes=frozenset(), edges=(), widths={}, found={"interrupted": i}) for i in (True, False))
    assert free(path, ended, quiet=True) == path
    path.write_text("{}")
    assert free(path, whole, quiet=True) == path
    assert free(path, ended, quiet=False) == tmp_path / "interrupted-a.circuit.json"
    assert "stays as it is" in capsys.readouterr().err


@pytest.mark.parametrize("interrupted", [True, False])
def test_a_summary_says_whether_the_search_came_to_its_end(interrupted):
    losses = dict.fromkeys(("validation", "full_model", "without_circuit", "empty_circuit"), 0.1)
    bits = dict.fromkeys(("total", "nodes", "edges", "values", "constants", "per_value"), 1)
    found = {"interrupted": interrupted, "losses": losses, "bits": bits, "method": "eliminate"}
    told = prune_verb.summary(Circuit(nodes=frozenset(), edges=(), widths={}, found=found))
    assert ("interrupted" in told) == interrupted
