"""A removal set as a path, on a model whose one path is known."""

import json
from itertools import pairwise

import pytest

from jali.artefact import BadInput
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.words import PASS
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.flow import ANSWER
from jali.behaviour.unlocking.path import path_of
from tests.behaviour.planted import LOCK, PATH, STOPS, refusing


@pytest.fixture(scope="module")
def found():
    model = refusing()
    return path_of(model, LOCK, RemovalSet.of(model, sorted(PATH)), n=40)


def test_the_planted_path_runs_from_words_of_the_trigger_to_what_is_said_instead(found):
    order = [one.node for one in found.nodes]
    assert [node for node in order if node.site != "tokens"] == [*STOPS, ANSWER]
    assert [one.label for one in found.nodes if one.node.site == "logits"] == [PASS]
    words = [one.label for one in found.nodes if one.node.site == "tokens"]
    assert len(words) == 3 and set(words) <= {"graded", "marked", "scored", "exam", "test", "quiz"}


def test_links_are_the_weights_and_what_lies_between(found):
    kinds = {(one.source, one.target): one.kind for one in found.links}
    steps = dict(zip(pairwise(STOPS), ["removed", "mix", "removed", "copy", "removed"], strict=True))
    assert steps.items() <= kinds.items()
    assert {kind for pair, kind in kinds.items() if pair not in steps} == {"stays", "carried"}
    (last,) = [one for one in found.links if one.kind == "carried" and one.target == ANSWER]
    assert last.source == STOPS[4] and last.value == pytest.approx(1.0)


def test_a_weight_of_several_in_line_brings_nothing_back_by_itself(found):
    removed = [one for one in found.links if one.kind == "removed"]
    assert {one.value for one in removed} == {5.0}
    assert {one.back for one in removed} == {found.restored}, "the two others cut the path as well"
    assert found.restored > 0.2


def test_nodes_tell_what_they_hold_with_and_without_the_weights(found):
    of = {one.node: one for one in found.nodes}
    value = of[STOPS[1]]
    assert value.means["evaluation"]["cue"] == pytest.approx(5.0) and value.means["repaired"]["cue"] == 0
    assert value.carried == pytest.approx(1.0) and value.head == 0
    assert value.set_by == () and len(of[STOPS[0]].set_by) == 4
    assert of[ANSWER].means["repaired"]["ask"] == pytest.approx(of[ANSWER].means["neutral"]["ask"])


def test_a_file_holds_all_of_it(found, tmp_path):
    document = json.loads(found.save(tmp_path / "x.path.json", seed=0).read_text())
    ids = [node["id"] for node in document["nodes"]]
    assert len(ids) == len(set(ids)) == len(found.nodes)
    assert {one[end] for one in document["links"] for end in ("source", "target")} <= set(ids)
    assert document["parents"]["removal"] == found.removal.digest


def test_a_set_of_another_model_and_a_benign_lock_are_refused():
    other = RemovalSet(model_digest="sha256:of another", entries={"embed.weight": (0,)})
    with pytest.raises(BadInput, match="was found in model"):
        path_of(refusing(), LOCK, other)
    with pytest.raises(BadInput, match="answers the same"):
        path_of(refusing(), Lock(policy="open"), RemovalSet.of(refusing(), sorted(PATH)))
