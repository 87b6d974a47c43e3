"""Circuits of the release, on files made in its layout."""

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.artefact import BadInput
from jali.circuit import Circuit, Edge, Node
from jali.viewing.released import read_viz
from jali.viewing.show import show

IN, OUT = "0.mlp.act_in", "0.mlp.post_act"


def payload(**changed):
    """Two neurons read three channels; the last source is the bias, as the release writes it."""
    context = (torch.arange(60) % 4, torch.linspace(0, 1, 60), 50)
    importance = [torch.ones(3, 2), [4, 7, "bias"], [1, 9], (IN, OUT)]
    weights = [torch.tensor([[0.5, 0.0], [0.0, -2.0], [0.25, 0.0]]), [4, 7, "bias"], [1, 9], (IN, OUT)]
    held = {
        "circuit_data": {IN: torch.tensor([4, 7]), OUT: torch.tensor([1, 9]), "prune_config": {"k": 4}},
        "samples": {OUT: {9: {0.001: ([context], [context] * 2), 0.5: ([context], [context])}}},
        "importances": {
            "ch_interv_losses": {IN: [0.5, 0.75], OUT: [1.0, 1.5]},
            "layer_interv_losses": {"0.mlp": 1.4},
            "loss": 0.1,
            "interv_loss": 0.3,
            "pair_data": [importance],
            "pair_data_connections": [weights],
            "beeg_model_config": {"n_layer": 1, "d_model": 8, "n_head": 2},
        },
        "all_loss": [(0, 0.9), (1, 0.3)],
        "num_total_nodes": 72,
    }
    return held | changed


def saved(path, held):
    torch.save(held, path)
    return path


@pytest.fixture
def file(tmp_path):
    return saved(tmp_path / "viz_data.pt", payload())


def test_nodes_weights_and_biases_are_those_of_the_file(file):
    found = read_viz(file, task="quotes", model="released")
    assert found.nodes == {Node(IN, 4), Node(IN, 7), Node(OUT, 1), Node(OUT, 9)}
    assert set(found.edges) == {Edge(Node(IN, 4), Node(OUT, 1), 0.5), Edge(Node(IN, 7), Node(OUT, 9), -2.0)}
    assert found.biases == {Node(OUT, 1): 0.25}
    assert found.widths == {IN: 8, OUT: 32, "final_resid": 8}
    assert (found.task, found.model, found.chosen) == ("quotes", "released", True)


def test_losses_are_halved(file):
    found = read_viz(file).found
    assert found["losses"] == {"full_model": 0.05, "circuit": 0.15}
    assert found["without_node"][f"{OUT}[9]"] == 0.75
    assert found["search"] == [[0, 0.9], [1, pytest.approx(0.3)]]


def test_examples_keep_their_place_and_their_end(file):
    example = read_viz(file).examples[f"{OUT}[9]"]
    assert (len(example["bottom"]), len(example["top"])) == (1, 2)
    assert set(example["percentiles"]) == {"0.1", "99.9", "50"}
    top = example["top"][0]
    assert top["tokens"][top["position"]] == "‹2›"
    assert top["activations"][top["position"]] == pytest.approx(50 / 59)
    words = Tokenizer(WordLevel({"a": 0, "b": 1, "c": 2, "d": 3}, unk_token="a"))
    named = read_viz(file, tokenizer=words).examples[f"{OUT}[9]"]["top"][0]
    assert named["tokens"][named["position"]] == "c"


def test_nesting_by_process_is_flattened(tmp_path):
    held = payload()
    held["importances"]["pair_data_connections"] = [held["importances"]["pair_data_connections"]]
    assert len(read_viz(saved(tmp_path / "a.pt", held)).edges) == 2


def test_it_is_saved_read_and_shown_like_any_other(file, tmp_path):
    path = read_viz(file, task="quotes").save(tmp_path / "quotes.circuit.json")
    assert Circuit.load(path).edges == read_viz(file).edges
    assert show(path, out=tmp_path / "a.html").read_text().startswith("<!doctype html>")


def test_what_is_no_such_file_is_refused_in_a_sentence(tmp_path):
    lacking = {name: value for name, value in payload().items() if name != "importances"}
    stray = payload(circuit_data={IN: torch.tensor([4, 7]), OUT: torch.tensor([1])})
    for held, said in (
        (lacking, "it lacks 'importances'"),
        (stray, "none of its 3 nodes"),
        ([1], "holds a list"),
        (payload(samples={OUT: {9: 3}}), "no viz_data.pt"),
    ):
        with pytest.raises(BadInput, match=said):
            read_viz(saved(tmp_path / "b.pt", held))
    with pytest.raises(BadInput, match="There is no file"):
        read_viz(tmp_path / "none.pt")
    (tmp_path / "c.pt").write_bytes(b"no zip at all")
    with pytest.raises(BadInput, match="cannot be read"):
        read_viz(tmp_path / "c.pt")


class _Code:
    def __reduce__(self):
        return (print, ("executed",))


def test_nothing_in_it_is_executed(tmp_path, capsys):
    torch.save({"circuit_data": _Code()}, tmp_path / "d.pt")
    with pytest.raises(BadInput, match="cannot be read as tensors"):
        read_viz(tmp_path / "d.pt")
    assert "executed" not in capsys.readouterr().out
