"""Every command on our pages is right, and README and tutorial run.

A comment above a block says how it is tested: `<!-- test: slow -->` runs it in `make test-all`, and
`<!-- test: skip, REASON -->` not at all. Every `jali` line of every page is parsed in `make test`.
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

ROOT = Path(__file__).resolve().parents[1]
RUN = ("README.md", "docs/tutorial.md")
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


def blocks(page: str) -> list[Block]:
    """The blocks that are for a shell or for Python, in order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found = [Block(match["language"], match["mark"] or "", match["code"]) for match in _BLOCK.finditer(text)]
    return [block for block in found if block.language in ("sh", "bash", "python")]


def commands() -> list:
    """Every `jali` command on the pages, those inside $( ) too, which leave a file's name behind."""
    found = []
    for page in PAGES:
        for line in (
            "".join(block.code for block in blocks(page) if block.language != "python")
            .replace("\\\n", " ")
            .splitlines()
        ):
            inner = re.findall(r"\$\((jali .*?)\)", line)
            outer = re.sub(r"\$\((.*?)\)", "a.circuit.json", line)
            found += [
                words
                for words in (shlex.split(part, comments=True) for part in [*inner, outer])
                if words[:1] == ["jali"]
            ]
    return [pytest.param(words[1:], id=" ".join(words)) for words in found]


@pytest.mark.parametrize("words", commands())
def test_a_command_is_understood(words, monkeypatch):
    """Its verb is there and takes these options; it is not run."""

    def unrun(run):
        return functools.wraps(run)(lambda *_, **__: None)

    words = words[: words.index(">")] if ">" in words else words
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


def test_every_dependency_has_its_reason():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)["project"]
    text = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    for name, wanted in {"": project["dependencies"], **project["optional-dependencies"]}.items():
        packages = {re.match(r"[\w.-]+", requirement)[0] for requirement in wanted}  # pyright: ignore
        assert {package for package in packages if f"`{package}`" not in text} == set(), f"extra {name!r}"
        assert f"`{name}`" in text or not name
