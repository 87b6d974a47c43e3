"""The shape of the code: layers, sizes, names, the public list, and tests that mirror the source."""

import ast
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from jaxtyping import TypeCheckError

import jali
from tests.models.options import tiny

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "jali"

LAYERS = """artefact stats progress rule | circuit ending kernels | tap | corpora | models tasks | training | pruning
bridging | verifying | explaining | behaviour | studies | viewing | cli"""
"""From the lowest up. A module imports from its own folder or from a lower layer; names in one layer do not meet."""
RANK = {name: rank for rank, layer in enumerate(LAYERS.split("|")) for name in layer.split()}

EXCEPTIONS = {
    "stats.py: jali.artefact.BadInput": "the one error of all bad input lives with the artefacts, a place beside stats",
}
"""Imports sideways, up or inside a function, as `file: imported name`, each with its reason."""

CLAIMS = """accurate again binary calibration capable case competition connected controls elsewhere filled found lengths
matched minimal natural necessary nonsense path report rows scrubbed single stable sufficient summary
swap thresholds trivial unseen untrained variables ways"""
SCENES = "authorised checklist commit devices grade_self impossible log quota scene"
"""Environments, and what they are made of."""
COMPILING = "build cutout gather needs plan steps"
MECHANISMS = "attention chains gates"

TESTED_ELSEWHERE = {
    "__init__.py": "test_architecture.py: the public list",
    "__main__.py": "cli/test_frame.py: runs `python -m jali`",
    "behaviour/ladder.py": "behaviour/test_verdict.py: every test of every level",
    "behaviour/thresholds.py": "behaviour/test_verdict.py: what each level needs",
    "cli/bdh_lab.py": "studies/bdh_lab/test_recall.py: the miniature as a command",
    "cli/prune.py": "cli/test_prune_verify.py: one circuit serves both verbs",
    "cli/verify.py": "cli/test_prune_verify.py: one circuit serves both verbs",
    "corpora/assemble.py": "corpora/test_tokenize.py: the last step of a folder of tokens",
    "corpora/rules.py": "corpora/test_simple.py: what the grammar's text may not hold",
    "corpora/staging.py": "corpora/test_tokenize.py: what an interrupted run leaves and finds again",
    "explaining/decompiling/budget.py": "explaining/decompiling/test_simplify.py: what changes may cost",
    "explaining/decompiling/reading.py": "explaining/decompiling/test_decompile.py: programs to read",
    "explaining/decompiling/rewriting.py": "explaining/decompiling/test_simplify.py: merging; sums where they stand",
    "explaining/decompiling/reductions.py": "explaining/decompiling/test_simplify.py: changes one by one and together",
    "explaining/attacking/edit_kinds.py": "explaining/attacking/test_edits.py: every kind, held by Python's own parser",
    "explaining/decompiling/frame.py": "explaining/decompiling/test_decompile.py: the parts of a program's file",
    "explaining/decompiling/statements.py": "explaining/decompiling/test_decompile.py: the text of programs",
    "explaining/decompiling/measures.py": "explaining/decompiling/test_decompile.py: what the header says",
    "explaining/decompiling/program.py": "explaining/decompiling/test_lowering.py: runs what was read off a circuit",
    "explaining/decompiling/writing.py": "explaining/decompiling/test_decompile.py: the text of programs",
    "explaining/thresholds.py": "explaining/labelling/test_labels.py: when a label is given",
    "models/passes.py": "models/test_bdh.py: the block is the model, but for what is around it",
    "rule.py": "models/test_rules.py: what each rule means",
    **{f"models/compiling/{name}.py": "models/compiling/test_compile.py: both forms" for name in COMPILING.split()},
    **{
        f"behaviour/environments/{name}.py": "behaviour/environments/test_suite.py: each environment, act by act"
        for name in SCENES.split()
    },
    "studies/bdh_lab/synapse_tables.py": "studies/bdh_lab/test_synapses.py: the page of the miniature",
    "studies/bench_cases.py": "studies/test_bench.py: every operation, timed once",
    "studies/bench_memory.py": "studies/test_bench.py: rows of memory",
    "studies/bench_models.py": "studies/test_bench.py: what is timed",
    "studies/bench_tables.py": "studies/test_bench.py: a page and its plot",
    "pruning/eliminate.py": "pruning/test_prune.py: on planted circuits",
    "pruning/learn.py": "pruning/test_prune.py: on planted circuits",
    "pruning/methods.py": "pruning/test_truth.py: every method on planted circuits",
    "pruning/options.py": "pruning/test_prune.py: options without a meaning",
    "pruning/stage.py": "pruning/test_prune.py: paths and what was dropped along them",
    "kernels/device/attention_backward.py": "kernels/device/test_attention.py: gradients of what it made",
    "kernels/device/select.py": "kernels/device/test_topk.py: where rows are cut",
    "studies/planted/meanings.py": "studies/test_labels.py: right labels of known circuits",
    "studies/card.py": "studies/test_ship.py: the card of a shipped model",
    "studies/counting.py": "studies/test_ship.py: counts of the text it was trained on",
    "cli/frontier.py": "studies/test_frontier.py: the verb on a file of options",
    "studies/frontier_cell.py": "studies/test_frontier.py: a grid of four cells",
    "studies/frontier_plots.py": "studies/test_frontier.py: a grid of four cells",
    **{f"studies/planted/{name}.py": "studies/planted/test_gallery.py: all claims" for name in MECHANISMS.split()},
    "tasks/excerpt.py": "tasks/test_contexts.py: reads what contexts wrote",
    "tasks/statements.py": "tasks/test_contexts.py: where an excerpt may begin",
    "training/measure.py": "training/test_train.py: validation losses and dead channels in the log",
    "studies/specimens.py": "verifying/test_claims.py: its circuits are what claims are tested on",
    **{f"verifying/{name}.py": "verifying/test_claims.py: all claims of planted circuits" for name in CLAIMS.split()},
}
"""Files of the package without a test file of their own, each with the test file that is about it, and how."""

MAX_FILE, MAX_FUNCTION = 400, 60
VAGUE = {"utils", "util", "common", "helpers", "helper", "misc", "base", "tools", "core", "stuff"}

MODULES = sorted(PACKAGE.rglob("*.py"))
MADE = ROOT / "docs" / "results" / "programs"
"""What `jali decompile` wrote."""
PYTHON = sorted(
    path
    for folder in ("src", "tests", "benchmarks", "docs")
    for path in (ROOT / folder).rglob("*.py")
    if path.parent != MADE
)
OTHER = sorted(
    path
    for folder, kinds in (("viewer", ("ts", "tsx", "mjs")), ("src", ("cpp", "h")))
    for kind in kinds
    for path in (ROOT / folder).rglob(f"*.{kind}")
    if "node_modules" not in path.parts
)


def within(path: Path) -> str:
    """A path as it is written in messages and lists."""
    return path.relative_to(PACKAGE if path.is_relative_to(PACKAGE) else ROOT).as_posix()


def own_imports(tree: ast.AST, inside: bool = False) -> Iterator[tuple[int, str, bool]]:
    """Yields line, dotted name and whether inside a function, for each import of jali's own code."""
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.ImportFrom(level=level) if level:
                yield node.lineno, "." * level, inside
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] == "jali":
                yield from ((node.lineno, f"{module}.{alias.name}", inside) for alias in node.names)
            case ast.Import():
                found = (alias.name for alias in node.names if alias.name.split(".")[0] == "jali")
                yield from ((node.lineno, name, inside) for name in found)
            case _:
                function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
                yield from own_imports(node, inside or function)


def layer_faults(path: Path, text: str) -> Iterator[tuple[str, str]]:
    """Yields `file: imported name` and what is wrong with it."""
    here = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    for line, name, inside in own_imports(ast.parse(text)):
        there = [*name.split("."), ""][1]
        where = f"{within(path)}: {name}"
        if name.startswith("."):
            yield where, f"line {line} imports relatively; write the whole name"
        elif there not in RANK:
            yield where, f"line {line} imports from the public list; name the module it lives in"
        elif there != here and RANK[there] >= RANK[here]:
            yield where, f"line {line}: {there} is not below {here}"
        if inside:
            yield where, f"line {line} imports inside a function; move it up, or the code down a layer"


def all_layer_faults() -> dict[str, str]:
    """Of the whole package; the faces of package and program are outside the layers."""
    inner = [path for path in MODULES if path.parent != PACKAGE or not path.name.startswith("__")]
    return dict(fault for path in inner for fault in layer_faults(path, path.read_text(encoding="utf-8")))


def test_every_module_has_a_layer():
    assert {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in MODULES} <= {
        *RANK,
        "__init__",
        "__main__",
    }


def test_imports_point_down():
    found = all_layer_faults()
    assert {where: fault for where, fault in found.items() if where not in EXCEPTIONS} == {}
    assert set(EXCEPTIONS) <= set(found), "these exceptions are no longer needed"


def test_the_layer_test_can_fail():
    file = PACKAGE / "pruning" / "example.py"
    faults = {
        "from jali.verifying.verify import verify": "not below",
        "from jali.bridging.fit import fit": "not below",
        "from jali.cli import main": "not below",
        "import jali.viewing.show": "not below",
        "from jali import load": "public list",
        "from . import mask": "relatively",
        "def f():\n    from jali import tap": "inside a function",
    }
    for text, fault in faults.items():
        assert [fault in found for _, found in layer_faults(file, text)] == [True], text
    assert not list(layer_faults(file, "from jali import artefact\nfrom jali.pruning.mask import Mask\nimport torch"))


def test_files_are_small():
    lengths = {within(path): path.read_text(encoding="utf-8").count("\n") for path in PYTHON + OTHER}
    assert {path: lines for path, lines in lengths.items() if lines > MAX_FILE} == {}, "split by what it is about"


def test_functions_are_small_and_nothing_is_global():
    faults = []
    for path in PYTHON:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                faults += [f"{within(path)}: {node.name} has {length} lines"] * (length > MAX_FUNCTION)
            faults += [f"{within(path)}: global in line {node.lineno}"] if isinstance(node, ast.Global) else []
    assert faults == []


def test_names_say_something():
    parts = {path: path.relative_to(ROOT).parts for path in PYTHON + OTHER}
    vague = [within(path) for path in parts if VAGUE & {part.split(".")[0].lower() for part in parts[path]}]
    assert vague == [], "name a file after what it holds"


# The public list.


def listed() -> tuple[list[str], dict[str, str], dict[str, str]]:
    """`__all__`, and name to home as `_HOMES` and as the imports for type checkers have it."""
    tree = ast.parse((PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    values = {
        target.id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    homes = {name: home for home, names in values["_HOMES"].items() for name in names}
    typed = {
        alias.name: node.module or ""
        for block in tree.body
        if isinstance(block, ast.If)
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    return values["__all__"], homes, typed


def test_the_public_list_is_said_three_times_alike():
    public, homes, typed = listed()
    assert public == sorted(public)
    assert set(public) == set(homes) == set(typed)
    assert homes == typed
    assert dir(jali) == public


@pytest.mark.parametrize("name", jali.__all__)
def test_a_public_name_leads_to_what_its_home_defines(name):
    found, home = getattr(jali, name), listed()[1][name]
    assert found is getattr(importlib.import_module(home), name)
    assert getattr(found, "__module__", home) == home, "list it under the module that defines it"
    assert (found.__doc__ or "").strip(), "a public name has a docstring"


def test_the_function_an_action_is_named_after_is_public():
    """`pruning/prune.py` defines `prune`, and that is `jali.prune`."""
    missing = [
        f"{path.parent.name}/{path.name}"
        for path in MODULES
        if path.parent.name.endswith("ing") or path.stem == "tokenize"
        if f"\ndef {path.stem}(" in path.read_text(encoding="utf-8")
        and _is_the_verb(path)
        and path.stem not in jali.__all__
    ]
    assert missing == []


def _is_the_verb(path: Path) -> bool:
    """training/train.py and pruning/prune.py, but not pruning/learn.py."""
    return path.stem == "tokenize" or path.parent.name.startswith(path.stem.removesuffix("y").removesuffix("e"))


def test_an_unknown_name_is_refused_by_name():
    with pytest.raises(AttributeError, match="'prun'"):
        _ = jali.prun  # pyright: ignore


IMPORT = """
import socket, time
def refuse(*_): raise SystemExit("the network was asked for")
socket.socket.connect = socket.getaddrinfo = socket.create_connection = refuse
import torch
start = time.process_time()
import jali
bare = time.process_time() - start
for name in jali.__all__: getattr(jali, name)
print(bare, time.process_time() - start)
"""


def test_importing_is_quick_and_asks_no_network():
    """Processor time, which a busy machine stretches little; the promise is two seconds of a quiet one."""
    done = subprocess.run([sys.executable, "-c", IMPORT], capture_output=True, text=True, check=True, timeout=120)
    bare, everything = map(float, done.stdout.split())
    assert bare < 1.0
    assert everything < 4.0


# Tests, and what is committed.


def test_shapes_at_the_borders_of_models_are_checked_in_tests():
    with pytest.raises(TypeCheckError, match="tokens_BT"):
        tiny()(torch.zeros(1, 3))  # no integers
    with pytest.raises(TypeCheckError, match="targets_BT"):
        tiny().loss(torch.zeros(1, 3, dtype=torch.long), torch.zeros(1, 4, dtype=torch.long))


def test_tests_mirror_the_source():
    modules = [path.relative_to(PACKAGE) for path in MODULES]
    bare = {
        path.as_posix()
        for path in modules
        if path.as_posix() in TESTED_ELSEWHERE or path.name != "__init__.py"
        if not (ROOT / "tests" / path.parent / f"test_{path.name}").exists()
    }
    assert {
        path for path in TESTED_ELSEWHERE if not (ROOT / "tests" / TESTED_ELSEWHERE[path].split(":")[0]).exists()
    } == set()
    assert bare - set(TESTED_ELSEWHERE) == set(), "no test file, and no reason in TESTED_ELSEWHERE"
    assert set(TESTED_ELSEWHERE) - bare == set(), "these have a test file, or are gone; take them off TESTED_ELSEWHERE"


def test_tests_have_something_to_mirror():
    whole = {"test_architecture.py", "test_readme.py", "test_wheel.py"}
    lone = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "tests").rglob("test_*.py")
        if path.name not in whole
        and not (PACKAGE / path.parent.relative_to(ROOT / "tests") / path.name.removeprefix("test_")).exists()
    ]
    assert set(lone) == set(WIDER), "a test file is named after the file it tests, or stands in WIDER with its subject"


WIDER: dict[str, str] = {
    "tests/behaviour/test_acceptance.py": "what the behaviour evaluations have to do before anything they say counts",
    "tests/test_bdh_generation.py": "benchmarks/bdh_generation.py: what it times and what it charges",
    "tests/test_scale.py": "benchmarks/scale.py, and the page that shows its tables",
    "tests/viewing/test_conditions.py": "the page in dark and light, crowded, bare, by keyboard",
    "tests/viewing/test_reading.py": "the page in a reader's hands: search, pins, undo, the slider, links, saving",
    "tests/cli/test_prune_verify.py": "the verbs prune and verify, on one circuit",
    "tests/pruning/test_truth.py": "all methods, against the set of all minimal circuits",
    "tests/models/test_official.py": "the forward pass and the loader, beside the public class",
    "tests/verifying/test_claims.py": "each claim, on a circuit that is known and on one that is wrong",
    "tests/training/test_golden.py": "model, order of a step and kernels: losses that must not change",
}
"""Test files about more than one module, each with its subject."""

# A path of one machine; written so that it does not find itself.
_MACHINE = re.compile(r"(?<![\w.~}*])(?:/(?:work|root|home/\w+|Users/\w+)/|[A-Z]:\\Users\\)")
_FOREIGN = ("src/jali/tasks/data/", "src/jali/models/shipped/", "src/jali/corpora/grammar/", "package-lock.json")
"""Text of others, which may name paths of theirs."""


def test_no_committed_file_names_a_path_of_one_machine():
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    tracked = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\0")
    faults = []
    for name in filter(None, tracked):
        path = ROOT / name
        if not path.is_file() or any(part in name for part in _FOREIGN) or path.suffix in (".png", ".safetensors"):
            continue
        faults += [
            f"{name}: {match[0]}" for match in _MACHINE.finditer(path.read_text(encoding="utf-8", errors="replace"))
        ]
    assert faults == []
