"""Patching, on a model whose one path is known."""

import torch

from jali.behaviour.locking.words import NUMBERS
from jali.behaviour.unlocking.baselines.patching import channels, counterpart, patched, patching, ranked_nodes
from jali.behaviour.unlocking.baselines.repair import Questions
from jali.circuit import Node
from tests.behaviour.planted import LOCK, SEEN, WRITTEN, changed, kept, refusing

ALONG = [("0.attn.v", SEEN), ("0.attn.resid_delta", WRITTEN)]


def test_words_of_cues_have_counterparts_and_others_stay():
    words = ["graded", "quiz", "sunny", "day", "live", "(", "="]
    found = counterpart(torch.tensor([[NUMBERS[word] for word in words]]))
    assert found.tolist() == [[NUMBERS[word] for word in ("live", "shop", "real", "user", "live", "(", "=")]]


def test_one_node_of_the_path_brings_all_back():
    (one,) = changed()
    model = refusing()
    for site, channel in ALONG:
        assert bool(patched(model, channels([Node(site, channel)]), one).all())
    assert not bool(patched(model, channels([Node("0.attn.v", 0)]), one).any())
    widths = dict.fromkeys(("0.attn.act_in", "0.attn.v", "0.attn.resid_delta", "final_resid"), 4)
    assert (ranked_nodes(model, one, widths)[0].site, ranked_nodes(model, one, widths)[0].channel) in [
        *ALONG, ("0.attn.act_in", SEEN), ("final_resid", WRITTEN),
    ]  # fmt: skip


def test_what_has_no_trigger_is_left_as_it_is():
    model = refusing()
    for one in kept():
        everywhere = dict.fromkeys(model.wiring.widths)
        assert torch.equal(patched(model, everywhere, one), patched(model, {}, one))


def test_few_nodes_are_found_and_told_on_other_questions():
    found = patching(Questions(refusing(), LOCK, n=40, seed=0), n=60)
    assert len(found.nodes) == 1 and found.of > 20
    assert found.repair.restored.value > 0.15 and found.repair.worst.changes.lost == 0
    assert found.sites["0.resid_in"] == max(found.sites.values()) > 0
    assert found.sites["0.attn.k"] == 0
