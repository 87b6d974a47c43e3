"""A study as a command: `python -m jali.studies.NAME`."""

import sys
from collections.abc import Callable
from typing import Any, NoReturn

import tyro

from jali.ending import ended


def run(study: Callable[..., Any]) -> NoReturn:
    """Calls a study with this process's words, prints what it returns and ends the process with `jali`'s exit codes.

    `--debug` anywhere among the words shows tracebacks.
    """
    words = [word for word in sys.argv[1:] if word != "--debug"]
    spec = sys.modules["__main__"].__spec__
    name = f"python -m {spec.name}" if spec else None

    def called() -> int:
        result = tyro.cli(study, prog=name, args=words)
        if result is not None:
            print(result, flush=True)
        return 0

    sys.exit(ended(called, debug=len(words) < len(sys.argv) - 1))
