"""Graphs of neurons: planted modules and hubs are found, edges are the largest weights, nulls keep what they keep."""

from typing import cast

import numpy as np
import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH, Pass
from jali.models.config import BDHConfig
from jali.studies.bdh_lab import graph
from jali.studies.bdh_lab.experiment import Place
from jali.studies.bdh_lab.graph import Edges, Graph, concentration, largest, modularity, scattered, shuffled, strengths


def small():
    torch.manual_seed(0)
    return BDH(BDHConfig(n_layer=2, d_model=4, n_neuron=16, n_head=2, vocab_size=7))


def test_a_strength_is_from_column_to_row():
    model = small()
    block = cast("Pass", model.passes[0])
    with torch.no_grad():
        block.E.weight.zero_()
        block.D_x.weight.zero_()
        block.E.weight[2, 5] = 3.0  # Neuron 5 writes channel 2,
        block.D_x.weight[9, 2] = 2.0  # which neuron 9 reads.
    edges = largest(strengths(model), 4)
    assert (edges.source.tolist(), edges.target.tolist(), edges.weight.tolist()) == ([5], [9], [6.0])


def test_the_largest_weights_off_the_diagonal_are_kept():
    weights = torch.tensor([[9.0, 1.0, -8.0], [4.0, 9.0, 3.0], [2.0, 0.0, 9.0]])
    edges = largest(weights, 3)
    assert list(zip(edges.target, edges.source, edges.weight, strict=True)) == [(1, 0, 4), (1, 2, 3), (2, 0, 2)]
    assert len(largest(weights, 6).weight) == 4  # The others are not above 0.


def test_scattered_edges_keep_number_and_weights_and_join_two_neurons():
    edges = largest(torch.rand(30, 30, generator=torch.Generator().manual_seed(0)), 200)
    other = scattered(edges, np.random.default_rng(0))
    assert np.array_equal(other.weight, edges.weight)
    assert (other.source != other.target).all()
    assert len(set(zip(other.source.tolist(), other.target.tolist(), strict=True))) == 200
    assert max(other.source.max(), other.target.max()) == 29


def test_planted_modules_are_found_and_scattering_takes_them_away():
    group = torch.arange(60) // 15
    weights = (group[:, None] == group).float() + 0.01 * torch.rand(60, 60, generator=torch.Generator().manual_seed(0))
    edges = largest(weights, 300)
    assert modularity(edges, 0) == pytest.approx(0.75, abs=0.03)  # Four equal groups and no edge between: 1 − 1/4.
    assert modularity(scattered(edges, np.random.default_rng(0)), 0) < 0.4


def test_shuffling_keeps_each_neurons_weights_and_takes_modules_away():
    model = small()
    block = cast("Pass", model.passes[0])
    group = torch.arange(16) // 4
    with torch.no_grad():  # Neurons of a group write one channel and read it.
        block.D_x.weight.copy_((group[:, None] == torch.arange(4)).float())
        block.E.weight.copy_(block.D_x.weight.T)
    before = largest(strengths(model), 48)
    after = largest(shuffled(model, torch.Generator().manual_seed(0)), 48)
    assert modularity(before, 0) == pytest.approx(0.75)
    assert modularity(after, 0) < 0.6
    assert shuffled(model, torch.Generator().manual_seed(0)).sum(0).max() < 16  # One channel each, as before.
    dense = small()
    product = shuffled(dense, torch.Generator().manual_seed(1))
    assert not torch.allclose(product, strengths(dense))
    assert torch.linalg.matrix_rank(product, rtol=1e-4) == 4  # Still a product through four channels.


def test_a_hub_is_told_by_its_direction():
    star = Edges(np.zeros(9, dtype=int), np.arange(1, 10), np.ones(9), 10)
    found = concentration(star)
    assert found["out_largest"] == pytest.approx(10.0)
    assert found["in_largest"] == pytest.approx(1 / 0.9)
    assert found["out_gini"] == pytest.approx(0.9)
    assert found["in_gini"] == pytest.approx(0.1)


def test_the_miniature_runs_as_a_command_and_on_a_model_that_is_named(tmp_path):
    out = tmp_path / "out"
    assert main(["bdh-lab", "graph", "--quick", "--out", str(out), "--quiet"]) == 0
    facts = artefact.read_json(out / "graph.json", "bdh-lab", 1)
    assert {(row["degree"], row["kind"]) for row in facts["graphs"]} == {
        (degree, kind) for degree in (2, 4) for kind in ("trained", "random", "low rank", "untrained", "shuffled")
    }
    assert all(0 < row["modularity"]["value"] < 1 for row in facts["graphs"])
    assert list(facts["parents"]) == ["copy"]
    words = ["bdh-lab", "graph", "--models", str(out / "copy"), "--degrees", "2", "--draws", "2", "--quiet"]
    assert main([*words, "--out", str(tmp_path / "named")]) == 0
    named = artefact.read_json(tmp_path / "named" / "graph.json", "bdh-lab", 1)
    assert named["graphs"][0] == facts["graphs"][0]


def test_each_model_is_held_against_nulls_of_its_own(monkeypatch, tmp_path):
    models, asked = [small(), small()], []
    for p in models[1].parameters():
        p.data = p.data.flip(0)
    monkeypatch.setattr(graph, "_loaded", lambda name: models[int(name)])
    null = graph._null
    monkeypatch.setattr(graph, "_null", lambda kind, *given: asked.append((kind, *given)) or null(kind, *given))
    facts = graph.measure(Graph(models=("0", "1"), degrees=(3,), draws=2, neurons=16), Place(folder=tmp_path))
    for kind in graph.NULLS:
        given = [one[1:] for one in asked if one[0] == kind]
        assert [id(model) for model, *_ in given] == [id(models[0])] * 2 + [id(models[1])] * 2
        assert len({seed for *_, seed in given}) == 4
        assert all(np.array_equal(edges.weight, largest(strengths(model), 48).weight) for model, edges, _ in given)
    trained, random, *_ = facts["graphs"]
    own, nulls = (row["by_model"]["modularity"] for row in (trained, random))
    assert random["apart"]["modularity"]["value"] == pytest.approx(np.mean(np.subtract(own, nulls)))
    assert random["apart"]["modularity"]["above"] == sum(one > other for one, other in zip(own, nulls, strict=True))
    assert "| 3 | random | " in graph.tell(facts).tables.split("Each model less")[1]


def test_more_edges_than_neurons_are_refused():
    with pytest.raises(BadInput, match="fewer edges than there are neurons"):
        Graph(degrees=(64,), neurons=64)
