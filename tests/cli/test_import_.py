"""`jali import` writes a circuit file, or a model folder, that the other verbs read."""

import json

import torch

import jali
from jali.cli import main
from jali.corpora.tokenizer import byte_tokenizer
from jali.models.pathway import load_bdh_reference
from tests.models.test_pathway import WIDTH, checkpoint
from tests.viewing.test_released import payload


def test_the_release_s_file_becomes_a_circuit_that_is_shown_and_exported(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    torch.save(payload(), "viz_data.pt")
    assert main(["import", "viz_data.pt", "--as", "viz", "--task", "quotes"]) == 0
    assert capsys.readouterr().out == "quotes.circuit.json\n"
    assert main(["show", "quotes.circuit.json"]) == 0
    assert main(["export", "quotes.circuit.json", "--format", "dot"]) == 0
    assert main(["verify", "quotes.circuit.json"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_another_file_is_refused(tmp_path, capsys):
    (tmp_path / "a.pt").write_bytes(b"nothing")
    assert main(["import", str(tmp_path / "a.pt"), "--as", "viz"]) == 2
    assert "cannot be read" in capsys.readouterr().err


def of_bytes():
    """A checkpoint of the public code, with its vocabulary of bytes."""
    drawn = torch.Generator().manual_seed(1)
    tables = {"embed.weight": (256, WIDTH), "lm_head": (WIDTH, 256)}
    more = {name: 0.3 * torch.randn(shape, generator=drawn) for name, shape in tables.items()}
    return checkpoint(torch.float32, **more)


def test_weights_of_the_public_bdh_become_a_model_that_reads_bytes(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    torch.save(of_bytes(), "bdh.pt")
    assert main(["import", "bdh.pt", "--as", "bdh", "--n-layer", "2", "--out", "model"]) == 0
    assert capsys.readouterr().out == "model\n"
    model = jali.load("./model")
    text = "naïve\n\t"
    tokens = model.tokenizer.encode(text).ids
    assert tokens == list(text.encode())
    assert model.tokenizer.decode(tokens) == text
    given = torch.tensor([tokens])
    assert torch.equal(model(given), load_bdh_reference(of_bytes(), 2)(given))
    assert main(["generate", "model", "x = ", "--tokens", "3"]) == 0


def test_passes_that_nobody_named_are_those_of_the_public_code(tmp_path, capsys):
    torch.save(of_bytes(), tmp_path / "bdh.pt")
    assert main(["import", str(tmp_path / "bdh.pt"), "--as", "bdh", "--out", str(tmp_path / "m")]) == 0
    assert json.loads((tmp_path / "m" / "config.json").read_text())["model"]["n_layer"] == 6
    assert "give --n-layer" in capsys.readouterr().err


def test_options_of_the_other_form_are_refused(tmp_path, capsys):
    torch.save(of_bytes(), tmp_path / "bdh.pt")
    for words, said in ((["bdh", "--task", "quotes"], "reads a model"), (["viz", "--n-layer", "2"], "reads a circuit")):
        assert main(["import", str(tmp_path / "bdh.pt"), "--as", *words]) == 2
        assert said in capsys.readouterr().err


def test_what_holds_no_such_weights_is_refused_and_nothing_is_written(tmp_path, capsys):
    path, out = tmp_path / "bdh.pt", tmp_path / "model"
    lacking = {name: tensor for name, tensor in of_bytes().items() if name != "decoder"}
    for content, said in (
        (b"nothing", "no file of weights"),
        ([1, 2], "does not hold tensors"),
        (lacking, "lacks decoder"),
    ):
        path.write_bytes(content) if isinstance(content, bytes) else torch.save(content, path)
        assert main(["import", str(path), "--as", "bdh", "--out", str(out)]) == 2
        assert said in capsys.readouterr().err
    assert main(["import", str(tmp_path / "none.pt"), "--as", "bdh", "--out", str(out)]) == 2
    assert "There is no file" in capsys.readouterr().err
    assert not out.exists()


def test_a_number_of_passes_that_is_none_and_another_vocabulary_are_refused(tmp_path, capsys):
    torch.save(checkpoint(torch.float32), tmp_path / "fifty.pt")
    torch.save(of_bytes(), tmp_path / "bdh.pt")
    assert main(["import", str(tmp_path / "bdh.pt"), "--as", "bdh", "--n-layer", "0"]) == 2
    capsys.readouterr()
    assert main(["import", str(tmp_path / "fifty.pt"), "--as", "bdh", "--out", str(tmp_path / "m")]) == 0
    assert jali.load(tmp_path / "m").tokenizer is None
    byte_file = tmp_path / "bytes.json"
    byte_file.write_text(byte_tokenizer().to_str())
    words = ["import", str(tmp_path / "fifty.pt"), "--as", "bdh", "--tokenizer", str(byte_file)]
    assert main(words) == 2
    assert "has 50 tokens, and the tokenizer given 256" in capsys.readouterr().err
