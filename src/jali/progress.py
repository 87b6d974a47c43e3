"""Progress bars on standard error, only where it is a terminal."""

import sys
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Bar:
    """One bar as a context manager; silent where standard error is no terminal, or when quiet.

    A still one is drawn again only as it moves, for work that nothing may run beside.
    """

    def __init__(self, title: str, total: int | None, *, quiet: bool = False, still: bool = False) -> None:
        self._still = still
        shown = sys.stderr.isatty() and not quiet
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        console = Console(stderr=True)
        self._progress = Progress(
            *columns, TextColumn("{task.fields[note]}"), console=console, disable=not shown, auto_refresh=not still
        )
        self._task = self._progress.add_task(title, total=total, note="")

    def __enter__(self) -> "Bar":
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def advance(self, steps: int = 1, note: str = "") -> None:
        """Moves the bar, with a short note behind it."""
        self._progress.update(self._task, advance=steps, note=note, refresh=self._still)
