"""What every verb has in common: exit codes, where things are printed, options from files."""

import json
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Annotated

import pytest
import torch
from tyro.conf import Positional

from jali.artefact import BadInput, NotReached, version
from jali.cli import main, verbs
from jali.cli.arguments import Always, Runtime
from jali.cli.output import Table, Texts


@dataclass(frozen=True, kw_only=True)
class Loop:
    """A section of options."""

    steps: int = 10
    """Of the loop."""
    rates: tuple[float, ...] = (0.5,)
    """Of learning."""


@pytest.fixture
def verb(monkeypatch):
    """Makes a verb `sample` that calls what it is given with its arguments; the last are kept in `seen`."""
    module = ModuleType("jali.cli.sample")

    def run(
        name: Annotated[str, Positional] = "x",
        *,
        loop: Loop = field(default_factory=Loop),
        dense: bool = True,
        runtime: Always = Runtime(),
    ) -> object:
        """Does a sample.

        Longer text.

        Args:
            name: of the sample.
            loop: of the sample.
            dense: or not.
        """
        module.seen = {"name": name, "loop": loop, "dense": dense, "runtime": runtime}
        return module.does()

    run.__defaults__, run.__kwdefaults__ = ("x",), {"loop": Loop(), "dense": True, "runtime": Runtime()}
    module.run, module.does, module.EXAMPLES = run, lambda: None, ("jali sample a",)
    monkeypatch.setitem(sys.modules, "jali.cli.sample", module)
    monkeypatch.setattr(verbs, "VERBS", (*verbs.VERBS, verbs.Verb("sample", "does a sample")))
    return module


def raises(error):
    """A function that raises it."""

    def act():
        raise error

    return act


# Results.


@pytest.mark.parametrize(
    ("result", "plain", "rows"),
    [
        (None, "", []),
        (Path("a/b.json"), "a/b.json\n", [{"path": "a/b.json"}]),
        ([Path("a"), Path("b")], "a\nb\n", [{"path": "a"}, {"path": "b"}]),
        (Texts([["a model's", " text"]]), "a model's text\n", [{"text": "a model's text"}]),
        (Table("T", [{"name": "[é]", "n": 1}]), "", [{"name": "[é]", "n": 1}]),
    ],
)
def test_results_go_to_standard_output(verb, capsys, result, plain, rows):
    verb.does = lambda: result
    assert main(["sample"]) == 0
    assert capsys.readouterr().out == plain
    assert main(["sample", "--json"]) == 0
    printed = capsys.readouterr()
    assert [json.loads(line) for line in printed.out.splitlines()] == rows
    assert printed.err == ""


def test_tables_are_for_people_and_go_to_standard_error(verb, capsys):
    verb.does = lambda: Table("Things [of mine]", [{"name": "[é]", "n": 1}])
    assert main(["sample"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "Things [of mine]" in printed.err
    assert "[é]" in printed.err
    assert main(["sample", "--quiet"]) == 0
    assert capsys.readouterr().err == ""


def test_an_empty_table_says_so(verb, capsys):
    verb.does = lambda: Table("Things [of mine]", [])
    assert main(["sample"]) == 0
    assert capsys.readouterr().err == "Things [of mine]: none\n"


# Errors.


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (BadInput("Asked for 3, got 4."), 2, "jali: Asked for 3, got 4.\n"),
        (FileNotFoundError(2, "No such file or directory", "a/b"), 2, "jali: a/b: No such file or directory.\n"),
        (OSError("odd"), 2, "jali: odd.\n"),
        (KeyboardInterrupt(), 130, "Interrupted.\n"),
    ],
)
def test_errors_are_one_sentence_and_a_code(verb, capsys, error, code, said):
    verb.does = raises(error)
    assert main(["sample"]) == code
    printed = capsys.readouterr()
    assert (printed.out, printed.err) == ("", said)


def test_what_ends_a_job_on_a_cluster_is_an_interruption(verb, capsys):
    """A verb that writes its best so far on Ctrl-C does so on SIGTERM too."""
    before = signal.getsignal(signal.SIGTERM)
    verb.does = lambda: signal.raise_signal(signal.SIGTERM)
    assert main(["sample"]) == 130
    assert capsys.readouterr().err == "Interrupted.\n"
    assert signal.getsignal(signal.SIGTERM) is before


def test_debug_shows_where_an_error_came_from(verb, capsys):
    verb.does = raises(BadInput("Asked for 3."))
    assert main(["sample", "--debug"]) == 2
    said = capsys.readouterr().err
    assert "Traceback" in said
    assert said.endswith("jali: Asked for 3.\n")


def test_an_honest_negative_prints_its_file_and_why(verb, capsys):
    verb.does = raises(NotReached("Loss .4 is above the target .15.", Path("a.circuit.json")))
    assert main(["sample", "--quiet"]) == 3
    printed = capsys.readouterr()
    assert printed.out == "a.circuit.json\n"
    assert printed.err == "Loss .4 is above the target .15.\n"
    assert main(["sample", "--json"]) == 3
    assert json.loads(capsys.readouterr().out) == {"path": "a.circuit.json"}


def test_our_own_mistakes_are_not_hidden(verb):
    verb.does = raises(AssertionError("a bug"))
    with pytest.raises(AssertionError):
        main(["sample"])


@pytest.mark.parametrize("words", [["--no-such-option"], ["--loop.steps", "many"], ["a", "b"], ["--threads", "0"]])
def test_options_that_are_not_understood_are_bad_input(verb, capsys, words):
    try:
        code = main(["sample", *words])
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words[0].lstrip("-").split(".")[0] in printed.err or "b" in printed.err
    assert not hasattr(verb, "seen")


def test_a_reader_that_goes_away_is_no_error(tmp_path):
    """As in `jali list --json | head -1`: more rows than a pipe holds, and nobody reads them."""
    rows = {"files": {}, "kind": "tokens", "sources": {"x" * 2000: {}}}
    for i in range(60):
        (tmp_path / str(i)).mkdir()
        (tmp_path / str(i) / "manifest.json").write_text(json.dumps(rows))
    command = [sys.executable, "-m", "jali", "list", str(tmp_path), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert said == b""
    assert process.returncode == 1


# Options from files.


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("options.toml", "dense = false\nthreads = 1\n[loop]\nsteps = 20\nrates = [0.1, 0.2]\n"),
        ("options.json", '{"dense": false, "threads": 1, "loop": {"steps": 20, "rates": [0.1, 0.2]}}'),
    ],
)
def test_a_file_gives_options_and_the_command_line_wins(verb, tmp_path, name, text):
    file = tmp_path / name
    file.write_text(text)
    for words in (["--config", str(file)], [f"--config={file}"]):
        assert main(["sample", "y", "--loop.steps", "30", *words]) == 0
        assert verb.seen["name"] == "y"
        assert verb.seen["loop"] == Loop(steps=30, rates=(0.1, 0.2))
        assert verb.seen["dense"] is False
        assert verb.seen["runtime"].threads == 1


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("options.toml", "steps = ", "is no TOML file of options"),
        ("options.json", "{", "is no JSON file of options"),
        ("options.json", "[1]", "holds a list; a file of options is a table"),
        ("options.toml", None, "There is no file of options at"),
    ],
)
def test_a_file_that_holds_no_options_is_refused(verb, tmp_path, capsys, name, text, said):
    file = tmp_path / name
    if text is not None:
        file.write_text(text)
    assert main(["sample", "--config", str(file)]) == 2
    assert said in capsys.readouterr().err


def test_an_option_of_a_file_that_the_verb_lacks_is_refused(verb, tmp_path, capsys):
    file = tmp_path / "options.toml"
    file.write_text("stepps = 3")
    with pytest.raises(SystemExit, match="2"):
        main(["sample", "--config", str(file)])
    assert "stepps" in capsys.readouterr().err


def test_threads_are_set_before_the_verb_runs(verb):
    before = torch.get_num_threads()
    verb.does = lambda: str(torch.get_num_threads())
    try:
        assert main(["sample", "--threads", "2"]) == 0
        assert torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


# Help.


def test_help_of_a_verb_shows_its_first_lines_its_options_and_examples(verb, capsys):
    with pytest.raises(SystemExit) as stop:
        main(["sample", "--help"])
    assert stop.value.code == 0
    shown = capsys.readouterr().out
    for part in ("Does a sample.", "--loop.steps", "Of the loop.", "jali sample a", "--threads"):
        assert part in shown
    assert "Args:" not in shown


@pytest.mark.parametrize("word", ["-h", "--help", "help"])
def test_help_lists_the_verbs(capsys, word):
    assert main([word]) == 0
    assert "doctor" in capsys.readouterr().out


def test_without_a_verb_help_goes_to_standard_error(capsys):
    assert main([]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "jali VERB --help" in printed.err


def test_the_words_of_the_process_are_read_where_none_are_given(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["jali", "--version"])
    assert main() == 0
    assert capsys.readouterr().out == f"{version()}\n"


def test_the_module_is_the_program():
    command = [sys.executable, "-m", "jali", "lst"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr == "jali: There is no verb 'lst'; did you mean 'list'? `jali --help` lists the verbs.\n"


def test_help_loads_no_pytorch():
    """`jali --help` answers at once."""
    code = "import sys; from jali.cli import main; main(['--help']); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False).returncode == 0
