"""Where weights of a set stand in the wiring, and what joins them: known of a planted path, and true of any model."""

import pytest

from jali.behaviour.locking.words import EVALUATION, NUMBERS, PASS
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.joints import entries, head_of, joined, placed, set_by
from jali.circuit import Node
from tests.behaviour.planted import PATH, SEEN, STOPS, WRITTEN, refusing
from tests.models.options import bdh, tiny

WORDS = {Node("tokens", NUMBERS[word]) for some in EVALUATION for word in some}


def test_weights_are_edges_of_the_wiring():
    model = refusing()
    found = placed(model, RemovalSet.of(model, sorted(PATH)))
    assert {(one.source, one.target) for one in found} == {
        (Node("0.attn.act_in", SEEN), Node("0.attn.v", SEEN)),
        (Node("0.attn.y", SEEN), Node("0.attn.resid_delta", WRITTEN)),
        (Node("final.act_in", WRITTEN), Node("logits", NUMBERS[PASS])),
    }
    assert {one.value for one in found} == {5.0} and {one.weight for one in found} == PATH


@pytest.mark.parametrize("model", [tiny(0), bdh(0, n_layer=2)], ids=["transformer", "bdh"])
def test_every_weight_of_a_model_is_found_with_its_value_once_for_each_pass(model):
    weights = [(name, int(p.flatten().nonzero()[0])) for name, p in model.named_parameters() if p.ndim == 2]
    found = placed(model, RemovalSet.of(model, weights))
    assert {one.weight for one in found} == set(weights)
    matrices = {(wire.source, wire.target): wire.weight for wire in model.wiring.wires if wire.kind == "linear"}
    for one in found:
        here = matrices[one.source.site, one.target.site]
        assert here is not None and float(here[one.target.channel, one.source.channel]) == one.value
    passes = {len([one for one in found if one.weight[0] == name]) for name, _ in weights}
    assert max(passes) == (2 if "D_x" in str(weights) else 1)


def test_ends_are_joined_along_the_stream_and_through_attention_past_no_other_end():
    found = set(joined(refusing().wiring, set(STOPS)))
    assert found == {
        (Node("0.attn.v", SEEN), Node("0.attn.y", SEEN), "mix"),
        (Node("0.attn.resid_delta", WRITTEN), Node("final.act_in", WRITTEN), "copy"),
    }
    query, other = Node("0.attn.q", 0), Node("0.attn.y", SEEN)
    assert joined(refusing().wiring, {query, other}) == [(query, other, "gate")]


def test_words_of_the_trigger_set_what_reads_their_channel():
    sets = set_by(refusing().wiring, set(STOPS))
    assert {node for node, _ in sets[Node("0.attn.act_in", SEEN)]} == WORDS
    assert Node("final.act_in", WRITTEN) not in sets, "no word sets that channel"
    found = entries(sets, set())
    assert len(found) == 3 and {one.source for one in found} <= WORDS and {one.value for one in found} == {1.0}
    told = {(one.source, one.target) for one in found}
    assert entries(sets, told) == []


def test_heads_are_of_attention_alone():
    wiring = tiny(0).wiring
    width = wiring.site("0.attn.q").width
    heads = {head_of(wiring, Node("0.attn.k", channel)) for channel in range(width)}
    assert heads == set(range(len(heads))) and len(heads) > 1
    assert head_of(wiring, Node("0.mlp.post_act", 0)) is None and head_of(wiring, Node("tokens", 0)) is None
