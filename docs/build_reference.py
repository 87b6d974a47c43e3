"""Builds the reference from docstrings, and checks that every name has one and every link of the docs a target.

python docs/build_reference.py            writes docs/reference/python.md and docs/reference/commands.md
python docs/build_reference.py --check    writes nothing; fails with a list of what is missing
"""

import ast
import contextlib
import dataclasses
import importlib
import inspect
import io
import itertools
import os
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jali
from jali.cli import main as run_command
from jali.cli import verbs

DOCS = Path(__file__).resolve().parent
ROOT = DOCS.parent
PYTHON, COMMANDS = DOCS / "reference" / "python.md", DOCS / "reference" / "commands.md"


def python_page() -> str:
    """Every public name with its signature and docstring."""
    parts = ["# Reference: Python\n\nEvery name of `import jali`. Built from the docstrings by `make docs`.\n"]
    parts += ["".join(f"- [`{name}`](#{_anchor(name)}): {_first_line(getattr(jali, name))}\n" for name in jali.__all__)]
    for name in jali.__all__:
        found = getattr(jali, name)
        parts.append(f"## {name}\n\n```python\n{_signature(name, found)}\n```\n\n{_text(found)}")
        parts += [f"{_fields(found)}"] if dataclasses.is_dataclass(found) else []
        parts += [
            f"### {name}.{method}\n\n```python\n{_signature(method, member)}\n```\n\n{_text(member)}"
            for method, member in _methods(found)
        ]
    return "\n".join(part.rstrip() + "\n" for part in parts)


def commands_page() -> str:
    """What every `jali VERB --help` prints."""
    parts = ["# Reference: commands\n\nWhat `jali VERB --help` prints. Built by `make docs`.\n"]
    parts += [f"```text\n{verbs.overview()}\n```\n"]
    parts += [f"## jali {verb.name}\n\n```text\n{_help(verb.name)}\n```\n" for verb in verbs.VERBS]
    return "\n".join(parts)


def _help(verb: str) -> str:
    os.environ |= {"COLUMNS": "100", "NO_COLOR": "1"}
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown), contextlib.suppress(SystemExit):
        run_command([verb, "--help"])
    return "\n".join(line.rstrip() for line in shown.getvalue().strip().splitlines())


def _signature(name: str, found: Any) -> str:
    if inspect.isclass(found) and issubclass(found, Exception):
        return f"class {name}({found.__bases__[0].__name__})"
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return name
    options = [
        re.sub(r": '([^']*)'", r": \1", re.sub(r"(jali|pathlib|typing)\.([\w]+\.)*", "", str(p)))
        for p in signature.parameters.values()
    ]
    word = "class" if inspect.isclass(found) else "def"
    line = f"{word} {name}({', '.join(options)})"
    return line if len(line) <= 100 else f"{word} {name}(\n" + "".join(f"    {option},\n" for option in options) + ")"


def _text(found: Any) -> str:
    """Its docstring, with the sections of Google style as lists."""
    lines, out = (inspect.getdoc(found) or "").splitlines(), []
    inside = False
    for line in lines:
        if re.fullmatch(r"(Args|Returns|Raises|Yields):", line):
            inside = True
            out += ["", f"**{line[:-1]}**", ""]
        elif inside and re.match(r"    \S", line):
            head, colon, rest = line.strip().partition(": ")
            out.append(f"- `{head}`: {rest}" if colon and " " not in head else f"- {line.strip()}")
        else:
            inside = inside and (line.startswith(" ") or not line)
            out.append(f"  {line.strip()}" if inside and line.strip() else line)
    return "\n".join(out) + "\n"


def _fields(found: type) -> str:
    notes = _notes(found)
    rows = [f"- `{field.name}`: {notes[field.name]}\n" for field in dataclasses.fields(found) if field.name in notes]
    return f"\n**Fields**\n\n{''.join(rows)}" if rows else ""


def _notes(found: type) -> dict[str, str]:
    """The strings under the fields of a dataclass."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(found))).body[0]
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    return {
        field.target.id: " ".join(inspect.cleandoc(note.value.value).split())
        for field, note in itertools.pairwise(body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(note, ast.Expr) and isinstance(note.value, ast.Constant) and isinstance(note.value.value, str)
    }


def _methods(found: Any) -> Iterator[tuple[str, Any]]:
    """The public methods and properties that a class itself defines."""
    if inspect.isclass(found):
        for name, member in vars(found).items():
            inner = getattr(member, "__func__", getattr(member, "fget", member))
            if not name.startswith("_") and inspect.isfunction(inner):
                yield name, inner


def _first_line(found: Any) -> str:
    return (inspect.getdoc(found) or "").strip().split("\n")[0]


def undocumented() -> Iterator[str]:
    """Public names and methods without a docstring, and those whose text is a dataclass's own signature."""
    for name in jali.__all__:
        found = getattr(jali, name)
        for full, member in [(name, found), *((f"{name}.{method}", member) for method, member in _methods(found))]:
            text = (getattr(member, "__doc__", None) or "").strip()
            if not text or text.startswith(f"{full}("):
                yield f"jali.{full} has no docstring"
    for verb in verbs.VERBS:
        if not (importlib.import_module(verb.module).run.__doc__ or "").strip():
            yield f"jali {verb.name} has no docstring"


def broken_links(built: dict[Path, str]) -> Iterator[str]:
    """Links and pictures of our own pages that lead nowhere, headings included. Links to the web are not followed."""
    pages = {path: path.read_text(encoding="utf-8") for path in [*ROOT.glob("*.md"), *DOCS.rglob("*.md")]} | built
    for page, text in sorted(pages.items()):
        prose = re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)
        found = re.findall(r"\]\(([^)\s]+)\)", prose) + re.findall(r'(?:src|srcset|href)="([^"]+)"', prose)
        for link in found:
            if re.match(r"[a-z]+:", link):
                continue
            path, _, heading = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            if target not in pages and not target.exists():
                yield f"{page.relative_to(ROOT)} links to {link}, which is not there"
            elif heading and heading not in _headings(pages.get(target, "")):
                yield f"{page.relative_to(ROOT)} links to {link}, and that page has no such heading"


def off_the_map() -> Iterator[str]:
    """Pages of the docs that docs/index.md does not lead to."""
    index = (DOCS / "index.md").read_text(encoding="utf-8")
    linked = {(DOCS / link.partition("#")[0]).resolve() for link in re.findall(r"\]\(([^)\s]+)\)", index)}
    pages = (path for path in sorted(DOCS.rglob("*.md")) if path not in (DOCS / "index.md", PYTHON, COMMANDS))
    yield from (f"docs/index.md does not lead to {path.relative_to(ROOT)}" for path in pages if path not in linked)


def _headings(text: str) -> set[str]:
    return {
        _anchor(line.lstrip("# "))
        for line in re.sub(r"```.*?```", "", text, flags=re.DOTALL).splitlines()
        if line[:1] == "#"
    }


def _anchor(heading: str) -> str:
    """As code forges make them."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def main() -> int:
    """Builds or checks, and returns the exit code."""
    built = {PYTHON: python_page(), COMMANDS: commands_page()}
    if "--check" in sys.argv[1:]:
        faults = [*undocumented(), *broken_links(built), *off_the_map()]
        print(*(faults or [f"{len(jali.__all__)} names and {len(verbs.VERBS)} verbs are documented."]), sep="\n")
        return 1 if faults else 0
    for path, text in built.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
