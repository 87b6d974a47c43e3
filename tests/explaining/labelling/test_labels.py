"""Labels of a planted circuit say what was planted; nodes of a random model get none."""

import pytest
import torch

from jali.circuit import Node
from jali.explaining.labelling.labels import Explained, Null, activations, by_chance, explain_nodes, learned_widths
from jali.explaining.labelling.predicates import Flag, Label, OneOf
from jali.explaining.labelling.scores import Score
from jali.explaining.labelling.text import joined, of_pairs, of_windows
from jali.explaining.vocabulary import Vocabulary
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from jali.verifying.untrained import initial
from tests import planted

MODEL, TASK = planted.plant(), planted.task()
TEXT = joined(of_windows(planted.text(96)), of_pairs(TASK.train), of_pairs(TASK.heldout))
WORDS = Vocabulary(12, None)


@pytest.fixture(scope="module")
def found():
    return explain_nodes(MODEL, planted.circuit(query=True), TEXT)


@pytest.mark.parametrize(
    ("node", "high", "low"),
    [
        ("0.attn.act_in[0]", {1, 2}, None),
        ("0.attn.k[0]", {1, 2}, None),
        ("0.attn.act_in[1]", {1}, {2}),
        ("0.attn.v[0]", {1}, {2}),
    ],
)
def test_what_was_planted_is_said(found, node, high, low):
    one = found[Node.parse(node)]
    assert one.given
    assert one.best.high == OneOf("the token", frozenset(high))
    assert one.best.low == (None if low is None else OneOf("the token", frozenset(low)))
    assert one.score.r2 == pytest.approx(1)
    assert one.good


def test_a_query_of_a_bias_alone_is_a_constant(found):
    one = found[Node("0.attn.q", 0)]
    assert one.constant == pytest.approx(4)
    assert one.say(WORDS) == "constant 4"
    assert not one.given


def test_nodes_of_a_model_that_has_learned_nothing_are_unknown():
    blank = initial(MODEL, 5)
    nodes = [Node(site, c) for site in ("0.attn.act_in", "0.attn.v", "final_resid") for c in range(8)]
    said = explain_nodes(blank, nodes, TEXT, seed=6)
    assert sum(one.given for one in said.values()) <= 0.15 * len(nodes)


@pytest.mark.parametrize(
    ("auroc", "r2", "null", "given"),
    [
        (0.95, 0.2, Null(0.7, 0.3, 9), True),
        (0.95, 0.2, Null(0.93, 0.3, 9), False),
        (0.95, 0.01, Null(0.7, 0.3, 9), False),
        (0.6, 0.4, Null(0.7, 0.3, 9), True),
        (0.6, 0.4, Null(0.7, 0.38, 9), False),
        (0.6, 0.29, Null(0.5, 0.0, 9), False),
        (1.0, 0.99, Null(1.0, 0.97, 9), True),
        (1.0, 0.98, Null(1.0, 0.97, 9), False),
    ],
)
def test_a_label_is_given_where_it_is_clearly_better_than_chance(auroc, r2, null, given):
    one = Explained(best=Label(high=Flag("x")), score=Score(auroc, r2, 100, 10), null=null)
    assert one.given == given
    assert (one.say(WORDS) == "unknown") != given


def test_channels_of_sinusoidal_positions_are_not_learned():
    shape = {"n_layer": 1, "d_model": 16, "d_head": 8, "vocab_size": 12, "context": 8, "d_positions": 4}
    fixed = Transformer(TransformerConfig(**shape, positions="sinusoidal"))
    assert fixed.wiring.widths["0.mlp.act_in"] == 20
    assert (
        learned_widths(fixed)["0.mlp.act_in"],
        learned_widths(fixed)["0.attn.act_in"],
        learned_widths(fixed)["0.attn.q"],
    ) == (16, 16, 16)
    assert {node.channel for node in by_chance(fixed, ["0.attn.act_in"], 0).nodes} <= set(range(16))
    drawn = Transformer(TransformerConfig(**shape, positions="concatenated"))
    assert learned_widths(drawn) == dict(drawn.wiring.widths)


@pytest.mark.parametrize(("keeps", "given"), [(None, True), (0.5, True), (0.49, False), (-1.0, False)])
def test_a_label_that_loses_the_task_in_its_nodes_place_is_withheld(keeps, given):
    one = Explained(best=Label(high=Flag("x")), score=Score(0.99, 0.9, 100, 10), null=Null(0.7, 0.3, 9), keeps=keeps)
    assert one.given == one.good == given
    assert one.refuted != given


def test_activations_are_those_of_the_model_at_real_tokens():
    node = Node("0.attn.v", 0)
    prompts = of_pairs(TASK.train)
    _, cache = MODEL.run_with_cache(torch.from_numpy(prompts.tokens))
    expected = cache[node.site][..., 0].double().numpy()[prompts.real]
    assert activations(MODEL, [node], prompts)[node] == pytest.approx(expected)
