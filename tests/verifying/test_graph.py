"""Steps back through a planted model, and random circuits made of them."""

import random

from jali.circuit import INPUTS, Node
from jali.verifying import connected
from jali.verifying.graph import Graph
from tests import planted
from tests.models.options import bdh
from tests.verifying.test_verify import made

MODEL = planted.plant()
GRAPH = Graph(MODEL.wiring)


def test_a_channel_reads_what_has_a_weight_to_it():
    key = {source for source, wire in GRAPH.steps(Node("0.attn.k", 0)) if wire.kind == "linear"}
    assert key == {Node("0.attn.act_in", 0)}
    mixed = {source.site for source, _ in GRAPH.steps(Node("0.attn.y", 0))}
    assert mixed == {"0.attn.q", "0.attn.k", "0.attn.v"}
    assert len(GRAPH.steps(Node("0.attn.y", 0))) == 4 + 4 + 1
    assert GRAPH.steps(Node("tokens", 0)) == []


def test_writes_without_weights_are_no_step():
    written = MODEL.attn[0].out.weight.detach().any(1)
    for channel, some in enumerate(written.tolist()):
        read = {source for source, _ in GRAPH.steps(Node("0.resid_mid", channel))}
        assert (Node("0.attn.resid_delta", channel) in read) == some
        assert Node("0.resid_in", channel) in read
    assert 0 < int(written.sum()) < len(written)


def test_a_memory_reads_neurons_of_its_head_values_of_any_and_gates_multiply():
    graph = Graph(bdh(n_layer=1, fullness=1.0).wiring)  # Two heads of 16 neurons, 8 channels.
    read = {}
    for source, _ in graph.steps(Node("0.memory", 8 + 3)):
        read.setdefault(source.site, []).append(source.channel)
    assert read == {"0.x.query": [*range(16, 32)], "0.x.key": [*range(16, 32)], "0.value": [3]}
    of_y = [source for source, _ in graph.steps(Node("0.y", 20))]
    assert of_y == [*(Node("0.a", 8 + c) for c in range(8)), Node("0.x.gate", 20)]
    assert {source.site for source, _ in graph.steps(Node("0.a", 11))} == {"0.memory"}, "a divisor is no step"


def walks(start, allowed, count):
    """Those of so many walks that come to an input; one that meets a constant, such as the query here, does not."""
    found = (GRAPH.walk(start, allowed, random.Random(seed)) for seed in range(count))
    return [way for way in found if way is not None]


def test_a_walk_ends_at_an_input_and_each_step_is_read_by_the_one_before():
    found = walks(Node("final_resid", 2), lambda _: True, 60)
    assert len(found) > 5
    for way in found:
        at = Node("final_resid", 2)
        for source, wire in way:
            assert (source, wire) in GRAPH.steps(at)
            at = source
        assert at.site in INPUTS


def test_walks_over_the_circuit_stay_in_it_and_pass_all_of_it():
    nodes = planted.circuit()
    found = walks(Node("final_resid", 2), nodes.__contains__, 40)
    passed = {source for way in found for source, _ in way if GRAPH.is_node(source)}
    assert passed | {Node("final_resid", 2)} == nodes


def test_where_nothing_is_allowed_there_is_no_walk():
    assert GRAPH.walk(Node("0.attn.k", 0), lambda _: False, random.Random(0)) is None


def test_a_connected_circuit_is_outside_the_circuit_no_larger_and_whole():
    circuit, seen = made(MODEL), set()
    for seed in range(20):
        nodes = connected.draw(circuit, GRAPH, random.Random(seed))
        seen.add(nodes)
        assert not nodes & circuit.nodes
        for site in circuit.widths:
            assert len([n for n in nodes if n.site == site]) <= len(circuit.channels(site))
        assert any(node.site == "final_resid" for node in nodes)
        for node in nodes:
            assert _reaches_input(node, nodes)
    assert len(seen) > 5
    assert connected.draw(circuit, GRAPH, random.Random(3)) == connected.draw(circuit, GRAPH, random.Random(3))


def _reaches_input(node, nodes) -> bool:
    return bool(walks(node, nodes.__contains__, 60))
