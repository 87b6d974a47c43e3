"""`jali explain` writes labels and examples into the file it is given, and prints its path."""

import json

import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.circuit import Circuit, Node
from jali.cli import explain as verb
from jali.cli import main
from jali.explaining.labelling import explain as explaining
from jali.models import checkpoint
from jali.pruning.ablation import measure_means
from tests import planted
from tests.explaining.labelling.stub import said, served

OPENER = Node("0.attn.act_in", 0)


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A circuit file beside the folder of its model; the current folder is theirs."""
    model = planted.plant()
    model.tokenizer = Tokenizer(WordLevel({str(i): i for i in range(12)}, unk_token="0"))
    checkpoint.save(model, tmp_path / "model")
    means = measure_means(model, planted.text())
    circuit = model.wiring.circuit(
        planted.circuit(query=True),
        means={site: means[site] for site in model.wiring.widths},
        task="openers",
        model="./model",
        model_digest=model.digest,
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(verb, "make_task", lambda name, tokenizer: planted.task(name))
    monkeypatch.setattr(explaining.checkpoint, "text", lambda _: planted.text(96))
    return circuit.save("openers.circuit.json", 7)


def test_labels_and_examples_go_into_the_file_and_labels_of_a_person_stay(file, capsys):
    before = Circuit.load(file)
    assert main(["explain", str(file)]) == 0
    printed = capsys.readouterr()
    assert printed.out == "openers.circuit.json\n"
    assert "of the circuit's loss gain" in " ".join(printed.err.split())
    held = Circuit.load(file)
    assert held.digest == before.digest
    assert held.labels[OPENER] == "the token is ‹1› or ‹2›"
    assert set(held.examples) == {str(node) for node in held.nodes}
    held.with_facts(labels={**held.labels, OPENER: "opens"}).save(file)
    assert main(["explain", str(file), "--json", "--quiet"]) == 0
    rows = {row["node"]: row for row in map(json.loads, capsys.readouterr().out.splitlines())}
    assert rows[str(OPENER)]["label"] == "opens (yours)"
    assert rows["0.attn.q[0]"]["label"] == "constant 4"
    assert rows["0.attn.k[0]"]["path"] == "openers.circuit.json"
    assert Circuit.load(file).labels[OPENER] == "opens"


def test_another_place_can_be_named(file, capsys):
    content = file.read_bytes()
    assert main(["explain", str(file), "--out", "x/b.circuit.json", "--quiet"]) == 0
    assert capsys.readouterr().out == "x/b.circuit.json\n"
    assert file.read_bytes() == content
    assert Circuit.load("x/b.circuit.json").labels


def test_text_of_another_tokenizer_and_missing_files_are_refused(file, small_tokens, capsys):
    content = file.read_bytes()
    assert main(["explain", str(file), str(small_tokens)]) == 2
    assert "made with another tokenizer" in capsys.readouterr().err
    assert main(["explain", str(file), "nowhere"]) == 2
    assert main(["explain", "none.circuit.json"]) == 2
    assert file.read_bytes() == content


def test_a_language_model_proposes_and_what_does_not_beat_the_search_is_not_kept(file, capsys):
    with served() as stub:
        stub.answers = [said('{"high": {"slot": "the token", "one of": ["5"]}}'), said("no idea")]
        words = ["--endpoint", stub.url, "--endpoint-model", "stub"]
        assert main(["explain", str(file), *words]) == 0
        assert {body["model"] for _, _, body in stub.asked} == {"stub"}
    proposals = Circuit.load(file).explained["proposals"]
    assert (proposals["by"], proposals["kept"], proposals["worse"]) == ("stub", 0, 1)
    assert len(proposals["refused"]) == len(stub.asked) - 1
    assert "Of what stub proposed, 0 labels were kept, 1 did not" in " ".join(capsys.readouterr().err.split())


def test_an_endpoint_that_fails_leaves_the_file_as_it_was(file, capsys):
    content = file.read_bytes()
    assert main(["explain", str(file), "--endpoint", "http://127.0.0.1:1", "--endpoint-model", "m"]) == 2
    assert "No answer from 127.0.0.1:1" in capsys.readouterr().err
    assert main(["explain", str(file), "--endpoint", "http://127.0.0.1:1"]) == 2
    assert "go together" in capsys.readouterr().err
    assert file.read_bytes() == content
