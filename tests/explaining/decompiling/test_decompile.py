"""Decompiled programs run by themselves, decide as their circuits do, and hold no code of what others wrote."""

import ast
import copy
import random
import re
import subprocess
import sys

import pytest
from tokenizers.pre_tokenizers import WhitespaceSplit

import jali
from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.decompiling.decompile import decompile
from jali.pruning.ablation import node_means
from tests.explaining.conftest import tokenizer_of
from tests.explaining.decompiling.test_lowering import GALLERY, circuit_of
from tests.models.compiling.test_compile import random_circuit
from tests.models.options import bdh, tokens

ALLOWED = {"sys", "math", "tokenizers"}


def program(name, circuit=None, **options):
    p = GALLERY[name]
    return decompile(circuit or circuit_of(name), p.model, p.task, pairs=16, **options)


@pytest.fixture(scope="module")
def openers():
    return program("openers")


def test_a_program_decides_as_the_planted_circuit_and_keeps_its_limits(openers):
    assert openers.faults == ()
    rows = {row.name: row.number.value for row in openers.rows}
    assert rows["same decision as the circuit"] == rows["right answers"] == 1
    swaps = [value for name, value in rows.items() if name.startswith("swap of")]
    assert len(swaps) == 4 and set(swaps) == {1.0} and rows["swaps of one variable that turn no answer"] == 1
    assert rows["doubled constants (1): change of the answer, at most"] > 1
    assert rows["doubled constants (1): program less circuit, at most"] < 1e-4


@pytest.mark.parametrize("name", ["induction, normed", "majority", "counting, normed"])
def test_deeper_circuits_become_programs(name):
    found = program(name)
    assert found.faults == () and found.lines <= 60
    pairs = GALLERY[name].task.heldout
    for row in range(2 * len(pairs)):
        prompt = pairs.prompt(row)
        assert found.decide(prompt.tokens) == f"#{prompt.answer}"


def test_the_text_is_the_same_each_time_and_names_its_nodes(openers):
    assert program("openers").text == openers.text
    for node in ("0.attn.k[0]", "0.attn.v[0]", "0.attn.resid_delta[2]", "final_resid[2]"):
        assert f"# {node}" in openers.text


def test_a_program_needs_the_standard_library_alone(openers, tmp_path):
    path = openers.save(tmp_path / "openers.py")
    tree = ast.parse(path.read_text())
    found = {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    found |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert found <= ALLOWED
    done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 4
    assert all(line.split(" by ")[0] == repr(line.rpartition("expected ")[2].strip("'")) for line in lines)


@pytest.mark.parametrize("name", ["openers", "openers, normed", "counting"])
def test_a_program_to_read_is_short_and_decides_by_the_texts_of_tokens(name):
    found = program(name, level="read")
    assert found.faults == () and found.lines <= 45 and found.table_bytes == 0
    pairs = GALLERY[name].task.heldout
    right = 0
    for row in range(2 * len(pairs)):
        prompt = pairs.prompt(row)
        right += found.decide([f"#{token}" for token in prompt.tokens]) == f"#{prompt.answer}"
    assert right / (2 * len(pairs)) >= 0.97
    assert "#1" in found.text and max(map(len, found.text.splitlines())) <= 120


def test_a_token_is_no_code_in_a_program_to_read():
    texts = ["", "\nimport os\n", '"""', *(f"'{i}\\" for i in range(3, 10)), "\u202ea", "#\r"]
    p = GALLERY["openers"]
    model = copy.copy(p.model)
    model.tokenizer = tokenizer_of(texts)
    found = decompile(circuit_of("openers"), model, p.task, pairs=16, level="read")
    names = {node.id for node in ast.walk(ast.parse(found.text)) if isinstance(node, ast.Name)}
    imports = [node for node in ast.walk(ast.parse(found.text)) if isinstance(node, ast.Import)]
    assert "os" not in names and [a.name for node in imports for a in node.names] == ["sys"]
    assert all(line.isprintable() for line in found.text.split("\n"))
    prompt = p.task.heldout.prompt(0)
    assert found.decide([texts[token] for token in prompt.tokens]) == texts[prompt.answer]


@pytest.mark.parametrize("level", ["exact", "read"])
def test_a_program_answers_any_text_where_a_tokenizer_is_given(level, tmp_path):
    p = GALLERY["openers"]
    model = copy.copy(p.model)
    model.tokenizer = tokenizer_of([f"t{i}" for i in range(12)])
    model.tokenizer.pre_tokenizer = WhitespaceSplit()
    model.tokenizer.save(str(tmp_path / "tokenizer.json"))
    path = decompile(circuit_of("openers"), model, p.task, pairs=16, level=level).save(tmp_path / "program.py")
    for opener, answer in ((1, "t10"), (2, "t11")):
        command = [sys.executable, path, tmp_path / "tokenizer.json", f"t3 t{opener} t4 t5 t6 t7"]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stdout.startswith(f"'{answer}' by ") and done.stdout.count("\n") == 1
    for few in (["tokenizer.json"], ["tokenizer.json", ""], ["a", "b", "c"]):
        done = subprocess.run([sys.executable, path, *few], capture_output=True, text=True, check=False)
        assert done.returncode == 1 and done.stderr.startswith("Give nothing, or the tokenizer.json of the model")


def test_lines_fit(openers):
    assert max(map(len, program("induction, normed").text.splitlines())) <= 120
    assert max(map(len, openers.text.splitlines())) <= 120


@pytest.mark.parametrize(
    "label",
    [
        "a\nimport os",
        '"""',
        "'''\\",
        "high: ends in \\",
        "x = 1; exit() # no",
        "\u202ereversed",
        "print",
        "t",
        "keep",
        "class",
        "\u2028y = 2",
    ],
)
def test_a_label_is_a_name_and_a_comment_and_no_code(label, openers):
    nodes = (Node("0.attn.k", 0), Node("0.attn.v", 0))
    found = program("openers", circuit_of("openers").with_facts(labels=dict.fromkeys(nodes, label)))
    assert len(list(ast.walk(ast.parse(found.text)))) == len(list(ast.walk(ast.parse(openers.text))))
    prompt = GALLERY["openers"].task.heldout.prompt(0).tokens
    assert found.logit_difference(prompt) == openers.logit_difference(prompt)
    assert all(line.isprintable() for line in found.text.split("\n"))


@pytest.mark.parametrize("word", ["sum", "zip", "unit", "answers", "examples", "len", "enumerate"])
@pytest.mark.parametrize("level", ["exact", "read"])
def test_a_label_takes_no_name_that_a_program_uses_itself(word, level):
    circuit = circuit_of("openers")
    labelled = circuit.with_facts(labels=dict.fromkeys(circuit.nodes, f"the token is ‹{word}›"))
    found = program("openers", labelled, level=level)
    pairs = GALLERY["openers"].task.heldout
    texts = found.level == "read"
    for row in range(4):
        prompt = pairs.prompt(row)
        tokens = [f"#{token}" for token in prompt.tokens] if texts else prompt.tokens
        assert found.decide(tokens) == f"#{prompt.answer}"


def test_a_task_and_a_models_name_are_no_code():
    facts = {"model": '"""\nimport os\n"""'}
    found = program("openers", circuit_of("openers").with_facts(**facts))
    assert [type(node).__name__ for node in ast.parse(found.text).body[:2]] == ["Expr", "Import"]


def test_what_no_program_can_be_is_refused():
    frozen = circuit_of("openers").with_facts(found={"options": {"norms": "frozen"}})
    with pytest.raises(BadInput, match="frozen"):
        program("openers", frozen)
    with pytest.raises(BadInput, match="constant"):
        program("openers", circuit_of("openers").with_facts(ablation="resample"))
    with pytest.raises(BadInput, match="exact or read"):
        program("openers", level="short")
    p = GALLERY["openers"]
    with pytest.raises(BadInput, match="pairs"):
        decompile(circuit_of("openers"), p.model, p.task, pairs=1)


def test_the_header_is_the_measures(openers):
    header = ast.get_docstring(ast.parse(openers.text))
    assert header is not None
    for row in openers.rows:
        assert row.name in header
    assert "jali decompile openers.circuit.json --level exact --pairs 16 --seed 0" in header


@pytest.mark.parametrize("options", [{}, {"norm": "rms", "damping": (0.05,), "afrac": 0.5}])
@pytest.mark.parametrize("level", ["exact", "read"])
def test_a_circuit_of_a_bdh_becomes_a_program(level, options, tmp_path):
    """Written out: turned pairs, distances, gates and products of divisors, and what constants come to."""
    task = GALLERY["openers"].task
    model = bdh(1, fullness=0.6, n_neuron=16, vocab_size=12, context=16, **options)
    circuit = random_circuit(model, 0.7, 1, text=tokens(16, 16, vocabulary=12)).with_facts(task=task.name)
    found = decompile(circuit, model, task, pairs=16, level=level)
    rows = {row.name: row.number.value for row in found.rows}
    if level == "exact":
        assert rows["same decision as the circuit"] == 1
        assert 0 < rows["from the circuit with cutoffs, at most"] < 1e-4
        assert "cos(" in found.text and "[i - j]" in found.text and "for j in range(i)" in found.text
        assert rows["doubled constants (6): program less circuit, at most"] < 1e-4
    else:
        assert found.lines < decompile(circuit, model, task, pairs=16).lines
    path = found.save(tmp_path / "program.py")
    done = subprocess.run([sys.executable, "-I", path], capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 4
    assert max(map(len, found.text.splitlines())) <= 120


@pytest.mark.slow
def test_a_random_circuit_of_the_shipped_model_is_computed():
    model = jali.load("jali-python")
    assert model.tokenizer is not None
    task = jali.task("single_double_quote", model.tokenizer)
    draw = random.Random(5)
    widths = {site: width for site, width in model.wiring.widths.items() if site.startswith("0.") or "final" in site}
    nodes = {Node(site, c) for site, width in widths.items() for c in draw.sample(range(width), 4)}
    means = node_means(model)
    circuit = model.wiring.circuit(
        nodes,
        means={site: means[site] for site in model.wiring.widths},
        task=task.name,
        model="jali-python",
        model_digest=model.digest,
    )
    found = decompile(circuit, model, task, pairs=16)
    rows = {row.name: row.number.value for row in found.rows}
    assert rows["from the circuit with cutoffs, at most"] < 1e-3
    assert rows["same decision as the circuit"] > 0.9
    assert found.lines <= 150


def sizes_of(found) -> list[int]:
    return [int(size) for size in re.findall(r'^""", (\d), \d+\)', found.text, flags=re.MULTILINE)]


def test_tables_lose_a_digit_one_after_another_until_they_fit(monkeypatch):
    limit = "jali.explaining.decompiling.decompile.TABLE_BYTES"
    whole = program("openers", level="exact")
    assert set(sizes_of(whole)) == {4} and len(sizes_of(whole)) > 1
    monkeypatch.setattr(limit, whole.table_bytes - 1)
    less = program("openers", level="exact")
    assert sorted(sizes_of(less)) == [3] + [4] * (len(sizes_of(whole)) - 1)
    rows = {row.name: row.number.value for row in less.rows}
    assert rows["from the circuit with cutoffs, at most"] < 1e-4
    monkeypatch.setattr(limit, 0)  # Where that does not help, no digit is lost.
    assert sizes_of(program("openers", level="exact")) == sizes_of(whole)


def test_no_table_loses_a_digit_that_the_program_needs(monkeypatch):
    whole = program("openers", level="exact")
    monkeypatch.setattr("jali.explaining.decompiling.decompile.TABLE_BYTES", whole.table_bytes - 1)
    monkeypatch.setattr("jali.explaining.decompiling.decompile.LOGIT_DIFFERENCE", -1.0)
    assert set(sizes_of(program("openers", level="exact"))) == {6}  # Nor are the usual ones enough.
