"""Sites, wires, nodes, edges, circuits, and their files."""

import json

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Calibration, Circuit, Edge, Node, Site, Wire, Wiring
from jali.rule import Rule


def small_wiring() -> Wiring:
    """read -> neurons -> write, with a place without nodes between v and the write."""
    up = torch.tensor([[1.0, 0.0], [0.0, 0.0], [0.0, -2.0]])
    out = torch.tensor([[0.0, 3.0, 0.0]])
    sites = (
        Site("read", 2),
        Site("v", 3, (Rule(op="add"),)),
        Site("y", 3, (Rule(op="attend"),), nodes=False),
        Site("write", 1, (Rule(op="add"),)),
    )
    wires = (
        Wire("read", "v", "linear", up, torch.tensor([0.5, 0.0, 0.0])),
        Wire("v", "y", "mix"),
        Wire("y", "write", "linear", out),
    )
    return Wiring(sites, wires)


def test_edges_are_nonzero_weights_between_kept_nodes_read_through_mix():
    wiring = small_wiring()
    assert wiring.edges() == (
        Edge(Node("read", 0), Node("v", 0), 1.0),
        Edge(Node("read", 1), Node("v", 2), -2.0),
        Edge(Node("v", 1), Node("write", 0), 3.0),
    )
    kept = {Node("read", 1), Node("v", 2), Node("write", 0)}
    assert wiring.edges(kept) == (Edge(Node("read", 1), Node("v", 2), -2.0),)


def test_nodes_biases_and_widths():
    wiring = small_wiring()
    assert len(wiring.nodes()) == 6
    assert wiring.widths == {"read": 2, "v": 3, "write": 1}
    assert wiring.biases(wiring.nodes()) == {Node("v", 0): 0.5}


def test_the_smallest_mlp_circuit_is_three_nodes_and_two_edges():
    wiring = Wiring(
        (Site("in", 1), Site("neuron", 1), Site("out", 1)),
        (
            Wire("in", "neuron", "linear", torch.ones(1, 1)),
            Wire("neuron", "out", "linear", torch.ones(1, 1)),
        ),
    )
    circuit = wiring.circuit(wiring.nodes())
    assert (len(circuit), len(circuit.edges)) == (3, 2)


def full(**facts) -> Circuit:
    wiring = small_wiring()
    means = {name: torch.linspace(-1, 1, width) for name, width in wiring.widths.items()}
    return wiring.circuit(wiring.nodes(), means=means, task="quotes", model="m", model_digest="sha256:0", **facts)


def test_a_circuit_survives_its_file(tmp_path):
    circuit = full(calibration=Calibration(scale=2.0, shift=-0.5), labels={Node("v", 0): "opens"}, path=({"nodes": 6},))
    path = circuit.save(tmp_path / "a.circuit.json", seed=3)
    back = Circuit.load(path)
    assert back.nodes == circuit.nodes and back.edges == circuit.edges and back.biases == circuit.biases
    assert all(torch.equal(back.means[site], mean) for site, mean in circuit.means.items())
    assert back.calibration == circuit.calibration and back.labels == circuit.labels and back.path == circuit.path
    assert back.digest == circuit.digest
    assert json.loads(path.read_text())["made_by"]["seed"] == 3


def test_labels_and_provenance_lie_outside_the_digest_and_edges_inside():
    circuit = full()
    assert circuit.with_facts(labels={Node("v", 1): "x"}, examples={"a": 1}, path=({},)).digest == circuit.digest
    assert circuit.with_facts(edges=circuit.edges[:-1], chosen=True).digest != circuit.digest
    assert circuit.with_facts(ablation="zero").digest != circuit.digest


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda d: d["nodes"]["v"].pop(), "changed by hand"),
        (lambda d: d.pop("widths"), "damaged"),
        (lambda d: d["edges"].append(["x", "y", 1.0]), "damaged"),
        (lambda d: d.update(schema=99), "schema"),
        (lambda d: d.update(kind="report"), "not a circuit"),
        (lambda d: d["means"].update(v="!!"), "damaged"),
    ],
)
def test_a_tampered_circuit_is_refused_by_name(tmp_path, change, sentence):
    path = full().save(tmp_path / "a.circuit.json")
    data = json.loads(path.read_text())
    change(data)
    path.write_text(json.dumps(data))
    with pytest.raises(BadInput, match=sentence):
        Circuit.load(path)


def test_a_truncated_circuit_is_refused(tmp_path):
    path = full().save(tmp_path / "a.circuit.json")
    path.write_text(path.read_text()[:200])
    with pytest.raises(BadInput, match="damaged"):
        Circuit.load(path)


def test_nodes_read_as_they_are_written():
    node = Node("0.mlp.post_act", 17)
    assert Node.parse(str(node)) == node
    with pytest.raises(BadInput, match="site\\[channel\\]"):
        Node.parse("0.mlp.post_act")


def test_wirings_are_checked_at_the_door():
    with pytest.raises(BadInput, match="not a site"):
        Wiring((Site("a", 1),), (Wire("a", "b"),))
    with pytest.raises(BadInput, match=r"\(2, 3\).*got \(3, 2\)"):
        Wiring((Site("a", 3), Site("b", 2)), (Wire("a", "b", "linear", torch.zeros(3, 2)),))
    with pytest.raises(BadInput, match="no node of this model"):
        small_wiring().circuit([Node("v", 3)])


def test_a_circuit_without_some_edges_is_a_choice_and_says_which_means_it_needs():
    wiring = small_wiring()
    circuit = wiring.circuit(wiring.nodes(), without=wiring.edges()[:2])
    assert circuit.chosen and circuit.edges == wiring.edges()[2:]
    assert not wiring.circuit(wiring.nodes()).chosen
    assert wiring.sources == {"read", "v", "y", "write"}
