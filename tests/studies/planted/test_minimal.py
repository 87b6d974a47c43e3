"""Trying all subsets finds all minimal circuits, and nothing else."""

import pytest

from jali.artefact import BadInput
from jali.circuit import Node
from jali.studies.planted.attention import opener_nodes, openers
from jali.studies.planted.minimal import minimal_circuits

FOUND = openers(2)
METER, PAIRS = FOUND.meter("mean"), FOUND.task.train


def test_of_two_copies_both_are_found_and_no_mixture():
    found = minimal_circuits(METER, PAIRS, FOUND.candidates, 0.045)
    assert found == {opener_nodes(0), opener_nodes(1)}


def test_candidates_that_do_nothing_are_in_none():
    idle = {Node("1.mlp.post_act", channel) for channel in range(3)}
    assert minimal_circuits(METER, PAIRS, opener_nodes(0) | idle, 0.045) == {opener_nodes(0)}


def test_without_a_needed_candidate_there_is_none():
    assert minimal_circuits(METER, PAIRS, opener_nodes(0) - {Node("0.attn.v", 0)}, 0.045) == frozenset()


def test_a_target_that_nothing_at_all_reaches_is_reached_by_nothing_at_all():
    assert minimal_circuits(METER, PAIRS, opener_nodes(0), 0.7) == {frozenset()}


def test_too_many_candidates_are_refused():
    normed = openers(normed=True).meter("mean")
    with pytest.raises(BadInput, match="choose fewer"):
        minimal_circuits(normed, PAIRS, sorted(normed.wiring.nodes())[:22], 0.045)


def test_only_connected_subsets_are_run_where_nothing_else_can_matter(monkeypatch):
    """A dozen nodes before a site that is no candidate: none of them reaches the answers."""
    run = []
    monkeypatch.setattr(type(METER), "logits", _counted(run, type(METER).logits))
    unread = {Node("0.mlp.act_in", channel) for channel in range(12)}
    assert minimal_circuits(METER, PAIRS, opener_nodes(0) | unread, 0.045) == {opener_nodes(0)}
    assert len(run) < 30


def _counted(run, logits):
    def counting(self, pairs, tap):
        run.append(len(pairs))
        return logits(self, pairs, tap)

    return counting
