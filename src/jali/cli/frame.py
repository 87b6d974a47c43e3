"""The frame around every verb: arguments are parsed, it runs, its result is printed, an error becomes a sentence."""

import functools
import importlib
import inspect
import json
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import tyro

from jali.artefact import BadInput, NotReached, version
from jali.cli import verbs
from jali.cli.arguments import Runtime
from jali.cli.output import Result, hint, show
from jali.ending import BAD_INPUT, NOT_REACHED, ended


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `jali` and returns its exit code.

    Args:
        arguments: the words behind `jali`; those of this process where None.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] in ([], ["-h"], ["--help"], ["help"]):
        print(verbs.overview(), file=sys.stdout if words else sys.stderr)
        return 0 if words else BAD_INPUT
    if words[0] == "--version":
        print(version())
        return 0
    return ended(lambda: _run(words[0], words[1:]), debug="--debug" in words)


def _run(name: str, words: list[str]) -> int:
    module = importlib.import_module(verbs.find(name).module)
    as_json, quiet = "--json" in words, "--quiet" in words
    try:
        result = tyro.cli(
            _prepared(_runner(module, words)),
            prog=f"jali {name}",
            description=_description(module),
            args=list(_with_file(words)),
        )
    except NotReached as negative:
        show(negative.path, as_json=as_json, quiet=quiet)
        hint(str(negative), quiet=False)
        return NOT_REACHED
    show(result, as_json=as_json, quiet=quiet)
    sys.stdout.flush()
    return 0


def _runner(module: ModuleType, words: list[str]) -> Callable[..., Result]:
    """The verb's `run`; where its defaults depend on the words, the one its `run_for` makes for them."""
    return module.run_for(words) if hasattr(module, "run_for") else module.run


def _prepared(run: Callable[..., Result]) -> Callable[..., Result]:
    """The verb, with the runtime options that are not its business seen to before it starts."""

    @functools.wraps(run)
    def prepared(*arguments: Any, **options: Any) -> Result:
        runtime = options.get("runtime")
        if isinstance(runtime, Runtime) and runtime.threads is not None:
            import torch

            torch.set_num_threads(runtime.threads)
        return run(*arguments, **options)

    return prepared


def _description(module: ModuleType) -> str:
    """The part of the docstring above its sections, and the examples."""
    text = (inspect.getdoc(module.run) or "").split("\nArgs:")[0].split("\nRaises:")[0]
    return "\n".join([text.strip(), "", "Examples:", *(f"  {example}" for example in module.EXAMPLES)])


def _with_file(words: list[str]) -> Iterator[str]:
    """Puts the options of a `--config` file before the first option given, so that those given win."""
    first = next((i for i, word in enumerate(words) if word.startswith("-")), len(words))
    yield from words[:first]
    for i, word in enumerate(words):
        if word == "--config" and i + 1 < len(words):
            yield from _flags(_read_options(Path(words[i + 1])))
        elif word.startswith("--config="):
            yield from _flags(_read_options(Path(word.removeprefix("--config="))))
    yield from words[first:]


def _read_options(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        options = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except FileNotFoundError:
        raise BadInput(f"There is no file of options at {path}; check --config.") from None
    except ValueError as error:
        form = "JSON" if path.suffix == ".json" else "TOML"
        raise BadInput(f"{path} is no {form} file of options: {error}.") from error
    if not isinstance(options, dict):
        raise BadInput(f"{path} holds a {type(options).__name__}; a file of options is a table of names and values.")
    return options


def _flags(options: dict[str, Any], above: str = "") -> Iterator[str]:
    for name, value in options.items():
        full = f"{above}{name.replace('_', '-')}"
        match value:
            case dict():
                yield from _flags(value, f"{full}.")
            case bool():
                yield f"--{full}" if value else f"--{above}no-{name.replace('_', '-')}"
            case list():
                yield from (f"--{full}", *map(str, value))
            case _:
                yield from (f"--{full}", str(value))
