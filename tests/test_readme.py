"""Every command on our pages is right, and README and tutorial run.

A comment above a block says how it is tested: `<!-- test: slow -->` runs it in `make test-all`, and
`<!-- test: skip, REASON -->` not at all. Every `jali` line in a block of any page, one without a language or indented
too, is parsed in `make test`.
"""

import functools
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from jali.cli import frame, main
from tests.behaviour.planted import stored
from tests.cli.test_unlock import FEW

ROOT = Path(__file__).resolve().parents[1]
RUN = ("README.md", "docs/tutorial.md", "docs/behaviour-tutorial.md")
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    if "reference" not in path.parts
)


class Block(NamedTuple):
    """A block of code of a page."""

    language: str
    mark: str
    code: str


_BLOCK = re.compile(
    r"(?:<!-- test: (?P<mark>\w+).*?-->\n+)?^```(?P<language>\w*)\n(?P<code>.*?)^```$", re.DOTALL | re.MULTILINE
)
_SHELL = ("sh", "bash", "")


def all_blocks(text: str) -> list[Block]:
    """The blocks of a page that are fenced, in order."""
    return [Block(match["language"], match["mark"] or "", match["code"]) for match in _BLOCK.finditer(text)]


def blocks(page: str) -> list[Block]:
    """The blocks of a page that say that they are for a shell or for Python, in order."""
    found = all_blocks((ROOT / page).read_text(encoding="utf-8"))
    return [block for block in found if block.language in ("sh", "bash", "python")]


def shell_lines(text: str) -> list[str]:
    """Lines of a page that may be commands: of blocks for a shell or without a language, and indented by four."""
    fenced = "".join(block.code for block in all_blocks(text) if block.language in _SHELL)
    indented = "\n".join(re.findall(r"^    (.*)$", _BLOCK.sub("", text), re.MULTILINE))
    return f"{fenced}\n{indented}".replace("\\\n", " ").splitlines()


def commands_in(text: str) -> list[list[str]]:
    """The words of every `jali` command of a page: those inside $( ) too, which leave a file's name behind, those
    joined by && and |, and those that another program starts with `-m jali`."""
    found = []
    for line in shell_lines(text):
        inner = re.findall(r"\$\((jali .*?)\)", line)
        outer = re.sub(r"\$\((.*?)\)", "a.circuit.json", line)
        for part in re.split(r"&&|\|", "&&".join([*inner, outer])):
            if not re.search(r"\bjali ", part):
                continue
            words = shlex.split(part, comments=True)
            words = words[words.index("-m") + 1 :] if "-m" in words else words
            if words[:1] == ["jali"]:
                found.append(words[1 : words.index(">") if ">" in words else None])
    return found


def commands() -> list:
    """Every `jali` command on the pages."""
    pages = [(page, (ROOT / page).read_text(encoding="utf-8")) for page in PAGES]
    return [pytest.param(words, id=f"{page}: {' '.join(words)}") for page, text in pages for words in commands_in(text)]


def test_commands_are_found_wherever_a_block_holds_them():
    text = """
    jali list [FOLDER]

```
jali a && jali b  # jali not this
torchrun --n 2 -m jali c \\
    --long
```

```json
jali d
```

<!-- test: slow -->
```sh
x | jali e $(jali f g) > file
```
"""
    found = [" ".join(words) for words in commands_in(text)]
    assert sorted(found) == ["a", "b", "c --long", "e a.circuit.json", "f g", "list [FOLDER]"]


@pytest.mark.parametrize("words", commands())
def test_a_command_is_understood(words, monkeypatch):
    """Its verb is there and takes these options; it is not run."""

    def unrun(run):
        return functools.wraps(run)(lambda *_, **__: None)

    monkeypatch.setattr(frame, "_prepared", unrun)
    assert exit_code(words) == 0


def exit_code(words: list[str]) -> object:
    """Of `jali` with these words, however it ends."""
    try:
        return main(words)
    except SystemExit as stop:
        return stop.code


def run(page: str, marks: set[str], folder: Path) -> int:
    """Runs the blocks so marked, in order and in one folder, and returns how many they were."""
    chosen = [block for block in blocks(page) if block.mark in marks and "make " not in block.code]
    environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    for block in chosen:
        program = [sys.executable, "-c"] if block.language == "python" else ["bash", "-euo", "pipefail", "-c"]
        done = subprocess.run(
            [*program, block.code],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
        assert done.returncode == 0, f"{page}:\n{block.code}\nstdout:\n{done.stdout}\nstderr:\n{done.stderr[-4000:]}"
    return len(chosen)


@pytest.mark.parametrize("page", RUN)
def test_quick_blocks_run(page, tmp_path):
    run(page, {""}, tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize("page", RUN)
def test_all_blocks_run(page, tmp_path):
    assert run(page, {"", "slow"}, tmp_path) > 0


def test_the_behaviour_tutorial_runs_on_a_small_model(tmp_path, monkeypatch, capsys):
    """All of it but the training and Inspect, on a model that is built by hand and with a short search."""
    monkeypatch.chdir(tmp_path)
    folder = stored(tmp_path / "locked" / "avoid-0").relative_to(tmp_path)
    assert main(["unlock", str(folder), *FEW, "--quiet"]) == 3, capsys.readouterr().err
    found = [block for block in blocks("docs/behaviour-tutorial.md") if block.language == "python"]
    for block in found:
        exec(block.code, {})
    assert main(["show", str(folder), "--out", "avoid-0.html"]) == 0
    told = capsys.readouterr().out
    assert len(found) == 3 and "refusing in" in told and "came true" in told and (tmp_path / "avoid-0.html").exists()


def test_marks_are_known_and_skips_have_a_reason():
    for page in RUN:
        text = (ROOT / page).read_text(encoding="utf-8")
        assert {block.mark for block in blocks(page)} <= {"", "slow", "skip"}
        assert all(re.match(r", \w", rest) for rest in re.findall(r"<!-- test: skip(.*?)-->", text))
        assert text.count("<!-- test:") == sum(bool(block.mark) for block in blocks(page)), (
            "a mark stands above its block"
        )


def test_both_commands_and_the_picture_are_on_the_first_screen():
    top = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:20])
    assert all(
        part in top for part in ("make demo", "make test", "docs/images/page-light.png", "docs/images/page-dark.png")
    )


def test_every_public_name_is_documented_and_every_link_leads_somewhere():
    check = [sys.executable, ROOT / "docs" / "build_reference.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_dependency_has_its_reason_and_every_reason_its_dependency():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    wanted = {"always": project["dependencies"], **project["optional-dependencies"]}
    assert documented() == {name: {_package(package) for package in packages} for name, packages in wanted.items()}


def documented() -> dict[str, set[str]]:
    """The packages on the page of dependencies, by extra."""
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    sections = {part.splitlines()[0]: part for part in text.split("\n## ")}
    rows = {name: re.findall(r"^\| (`.*?) \|(?: (.*?) \|)?", part, re.MULTILINE) for name, part in sections.items()}
    found = {_names(extra).pop(): _names(packages) for extra, packages in rows["Extras"]}
    found["always"] = set().union(*(_names(packages) for packages, _ in rows["Always installed"]))
    found["dev"] = set().union(*(_names(packages) for packages, _ in rows["For those who change jali"]))
    return found


def _names(cell: str) -> set[str]:
    return {_package(package) for package in re.findall(r"`(.*?)`", cell)}


def _package(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement)[0]  # pyright: ignore
