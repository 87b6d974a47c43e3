"""A table of weights becomes a model that has these weights, and distractors that the algorithm does not feel."""

import random

import pytest
import torch

from jali.circuit import Edge, Node
from jali.models.check import check_model
from jali.studies.planted import build
from jali.studies.planted.build import Planted

WEIGHTS = (
    build.embed(1, c0=1.0) | build.head(0, 0, key=0, value=0, out=2) | build.neuron(0, 3, {2: 1.5}, -0.5, {4: 2.0})
)


def test_weights_and_biases_are_where_their_names_say():
    model = build.build(build.shape(), WEIGHTS)
    wires = {wire.name: wire for wire in model.wiring.wires if wire.kind == "linear"}
    assert wires["0.attn.act_in -> 0.attn.k"].weight[0].nonzero().tolist() == [[0]]
    assert wires["0.attn.act_in -> 0.attn.q"].bias[0] == 4
    assert wires["0.mlp.act_in -> 0.mlp.post_act"].weight[3, 2] == 1.5
    assert model.embed.weight[1, 0] == 1
    check_model(model, build.text()[:2])


def test_without_noise_there_is_nothing_else():
    edges = build.build(build.shape(), WEIGHTS, noise=0).wiring.edges()
    assert Edge(Node("0.mlp.post_act", 3), Node("0.mlp.resid_delta", 4), 2.0) in edges
    assert len(edges) == 5


def test_distractors_write_to_no_channel_that_is_named():
    edges = build.build(build.shape(), WEIGHTS).wiring.edges()
    written = [edge.target.channel for edge in edges if edge.target.site.endswith("resid_delta")]
    assert [channel for channel in written if channel in (0, 2, 4)] == [2, 4]
    assert set(written) == {2, 4} | {1, 3} | set(range(5, 16))


@pytest.mark.parametrize("words", ["0.attn.act_in[0,1] final_resid[2]"])
def test_nodes_are_read_from_text(words):
    assert build.nodes(words) == {Node("0.attn.act_in", 0), Node("0.attn.act_in", 1), Node("final_resid", 2)}


def test_pairs_are_the_same_every_time_and_differ_between_splits():
    def draw(generator: random.Random) -> tuple[list[int], list[int]]:
        row = build.fillers(generator, 5, 8)
        return build.put(generator, row, [1]), row

    one, two = build.task("x", draw), build.task("x", draw)
    assert torch.equal(one.train.tokens, two.train.tokens)
    assert one.train.first(4).tokens.tolist() != one.validation.first(4).tokens.tolist()


def test_candidates_are_the_nodes_of_all_claims():
    claims = {"mean": build.circuits("0.attn.k[0]", "0.attn.k[1]"), "zero": build.circuits("0.attn.q[0]")}
    task = build.task("x", lambda draw: ([3, 4], [4, 3]))
    found = Planted(name="x", model=build.build(build.shape(), {}), task=task, text=build.text(), claims=claims)
    assert found.candidates == build.nodes("0.attn.k[0,1] 0.attn.q[0]")
