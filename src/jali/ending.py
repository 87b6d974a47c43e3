"""How a command ends: what went wrong becomes one sentence on standard error and an exit code."""

import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from jali.artefact import BadInput

BAD_INPUT, NOT_REACHED, INTERRUPTED = 2, 3, 130


def ended(run: Callable[[], int], *, debug: bool = False) -> int:
    """Runs a command and returns its exit code: its own, or that of what stopped it.

    Args:
        run: does the work and returns a code; SIGTERM reaches it as Ctrl-C does.
        debug: whether errors show a traceback before their sentence.
    """
    try:
        with _terminated_as_interrupted():
            return run()
    except KeyboardInterrupt as interrupt:
        return _fail(str(interrupt) or "Interrupted.", INTERRUPTED, debug)
    except BrokenPipeError:  # The reader of our output has gone, as in `jali list --json | head -1`.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except BadInput as error:
        return _fail(f"jali: {error}", BAD_INPUT, debug)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _fail(f"jali: {where}{error.strerror or error}.", BAD_INPUT, debug)


@contextmanager
def _terminated_as_interrupted() -> Iterator[None]:
    """Lets what ends a job on a cluster (SIGTERM) leave files as usable as Ctrl-C does."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before or signal.SIG_DFL)


def _fail(message: str, code: int, debug: bool) -> int:
    if debug:
        traceback.print_exc()
    print(message, file=sys.stderr)
    return code
