"""Arguments that several verbs take, so that each is called, shown and explained the same everywhere."""

import functools
import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali import artefact
from jali.artefact import BadInput


@dataclass(frozen=True, kw_only=True)
class Runtime:
    """How a verb runs, whatever it does. `frame` sees to all of it but `quiet`."""

    config: Annotated[Path | None, arg(metavar="FILE")] = None
    """TOML or JSON file of options, sections as tables; options given here win over it."""
    threads: Annotated[int | None, arg(metavar="N")] = None
    """CPU threads, at least 1; all cores unless given."""
    json: bool = False
    """Print rows of JSON on standard output."""
    quiet: bool = False
    """No progress, tables or hints."""
    debug: bool = False
    """Show where an error came from."""

    def __post_init__(self) -> None:
        if self.threads is not None and self.threads < 1:
            raise BadInput(f"--threads is at least 1, got {self.threads}.")


Always = Annotated[Runtime, arg(name="")]
Model = Annotated[
    str, Positional, arg(metavar="MODEL", help="a shipped name, a run or released OpenAI folder, or hub:OWNER/NAME")
]
TaskName = Annotated[str, Positional, arg(metavar="TASK", help="a task that `jali tasks` lists, or a .jsonl file")]
CircuitFile = Annotated[Path, Positional, arg(metavar="CIRCUIT", help="a .circuit.json file")]
Out = Annotated[
    Path | None,
    arg(metavar="PATH", help="where to write; here, or beside the circuit, unless given"),
]
Seed = Annotated[int, arg(metavar="N", help="of everything random")]
Device = Annotated[str, arg(metavar="DEVICE", help="cpu, cuda, cuda:1, mps, ...")]


def to_write(out: Path | None) -> Path | None:
    """Returns where to write a file, checked before the work that goes into it.

    Raises:
        BadInput: it is a folder, or cannot be written.
    """
    if out is not None:
        artefact.check_writable(out)
    return out


def with_defaults(run: Callable[..., Any], **defaults: Any) -> Callable[..., Any]:
    """Returns a verb with other defaults for some of its options."""
    signature = inspect.signature(run)

    @functools.wraps(run)
    def configured(*arguments: Any, **options: Any) -> Any:
        return run(*arguments, **options)

    configured.__signature__ = signature.replace(  # pyright: ignore[reportAttributeAccessIssue]
        parameters=[
            parameter.replace(default=defaults.get(name, parameter.default))
            for name, parameter in signature.parameters.items()
        ]
    )
    return configured


def word_after(words: Sequence[str], option: str) -> str | None:
    """The value given to an option, before anything is parsed."""
    for i, word in enumerate(words):
        if word == option and i + 1 < len(words):
            return words[i + 1]
        if word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=")
    return None
