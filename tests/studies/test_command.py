"""Studies as commands: words, what is printed, exit codes."""

import sys

import pytest

from jali.artefact import BadInput
from jali.studies import command


def study(name: str, *, seed: int = 0) -> str | None:
    """Does a study.

    Args:
        name: of the study.
        seed: of it.
    """
    if name == "bad":
        raise BadInput("There is no study 'bad'.")
    return f"{name} {seed}" if seed else None


def run(monkeypatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["study.py", *words])
    with pytest.raises(SystemExit) as ended:
        command.run(study)
    return ended.value.code if isinstance(ended.value.code, int) else 0


def test_it_prints_what_the_study_returns_if_anything(monkeypatch, capsys):
    assert run(monkeypatch, "--name", "a", "--seed", "2") == 0
    assert capsys.readouterr().out == "a 2\n"
    assert run(monkeypatch, "--name", "a") == 0
    assert capsys.readouterr().out == ""


def test_bad_input_is_one_sentence_and_a_traceback_only_when_asked_for(monkeypatch, capsys):
    assert run(monkeypatch, "--name", "bad") == 2
    assert capsys.readouterr().err == "jali: There is no study 'bad'.\n"
    assert run(monkeypatch, "--name", "bad", "--debug") == 2
    told = capsys.readouterr().err
    assert "Traceback" in told and told.endswith("jali: There is no study 'bad'.\n")


def test_words_it_does_not_know_are_an_error_and_help_is_none(monkeypatch, capsys):
    assert run(monkeypatch, "--name", "a", "--no-such") == 2
    assert run(monkeypatch, "--help") == 0
    assert "Does a study." in capsys.readouterr().out
