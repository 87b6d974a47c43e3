"""Bars are for people: where nobody watches, nothing is printed."""

import io
import sys

import pytest

from jali.progress import Bar


class Screen(io.StringIO):
    """A text stream that says whether it is a terminal."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def drawn(monkeypatch, *, terminal: bool, **options) -> str:
    """What two steps of three print on standard error."""
    screen = Screen(terminal)
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    with Bar("Pruning", 3, **options) as bar:
        bar.advance(note="loss .7")
        bar.advance()
    return screen.getvalue()


def test_a_terminal_shows_title_count_and_note(monkeypatch):
    shown = drawn(monkeypatch, terminal=True)
    assert "Pruning" in shown
    assert "2/3" in shown


@pytest.mark.parametrize("options", [{"terminal": False}, {"terminal": True, "quiet": True}])
def test_nothing_is_printed_into_files_or_when_quiet(monkeypatch, options):
    assert drawn(monkeypatch, **options) == ""


def test_standard_output_is_left_alone(monkeypatch, capsys):
    drawn(monkeypatch, terminal=True)
    assert capsys.readouterr().out == ""


def test_an_error_inside_passes_through(monkeypatch):
    monkeypatch.setattr(sys, "stderr", Screen(terminal=False))
    with pytest.raises(KeyError), Bar("Training", None):
        raise KeyError
