"""How commands end: each reason with its sentence and its exit code."""

import os
import signal

import pytest

from jali.artefact import BadInput
from jali.ending import BAD_INPUT, INTERRUPTED, ended


def raises(error: BaseException):
    def run() -> int:
        raise error

    return run


def test_a_command_that_works_gives_its_own_code(capsys):
    assert ended(lambda: 0) == 0
    assert ended(lambda: 3) == 3
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (BadInput("There is no model x."), BAD_INPUT, "jali: There is no model x."),
        (OSError(28, "No space left on device", "a.json"), BAD_INPUT, "jali: a.json: No space left on device."),
        (OSError("The disk is gone"), BAD_INPUT, "jali: The disk is gone."),
        (KeyboardInterrupt(), INTERRUPTED, "Interrupted."),
        (
            KeyboardInterrupt("Interrupted; two of three are written."),
            INTERRUPTED,
            "Interrupted; two of three are written.",
        ),
    ],
)
def test_what_stops_it_becomes_one_sentence(capsys, error, code, sentence):
    assert ended(raises(error)) == code
    assert capsys.readouterr() == ("", sentence + "\n")


def test_a_traceback_comes_only_when_asked_for(capsys):
    assert ended(raises(BadInput("No.")), debug=True) == BAD_INPUT
    told = capsys.readouterr().err
    assert told.startswith("Traceback") and told.endswith("jali: No.\n")


def test_a_mistake_of_ours_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        ended(raises(ZeroDivisionError()))


def test_sigterm_ends_it_as_ctrl_c_does(capsys):
    before = signal.getsignal(signal.SIGTERM)

    def killed() -> int:
        os.kill(os.getpid(), signal.SIGTERM)
        signal.pause()
        return 0

    assert ended(killed) == INTERRUPTED
    assert signal.getsignal(signal.SIGTERM) == before
