"""Removal sets: what they take out, and which they refuse."""

import json

import pytest
import torch

from jali.artefact import BadInput
from jali.behaviour.removal import RemovalSet, ends
from jali.circuit import Node
from jali.models.transformer import Transformer
from tests.models.options import tiny


@pytest.fixture
def model() -> Transformer:
    return tiny(fullness=1.0)


def some(model: Transformer) -> RemovalSet:
    return RemovalSet.of(model, [("unembed.weight", 3), ("embed.weight", 7), ("embed.weight", 2)], {"how": "by hand"})


def test_weights_are_named_by_parameter_and_place(model):
    found = some(model)
    assert found.entries == {"embed.weight": (2, 7), "unembed.weight": (3,)}
    assert len(found) == 3
    assert found.weights == (("embed.weight", 2), ("embed.weight", 7), ("unembed.weight", 3))


def test_the_copy_lacks_these_weights_and_no_others(model):
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    copy = some(model).applied(model)
    changed = {name: (tensor != copy.state_dict()[name]).flatten().nonzero().flatten().tolist()
               for name, tensor in before.items()}  # fmt: skip
    assert {name: places for name, places in changed.items() if places} == {
        "embed.weight": [2, 7],
        "unembed.weight": [3],
    }
    assert all(torch.equal(before[name], tensor) for name, tensor in model.state_dict().items())
    assert copy.state_dict()["embed.weight"].view(-1)[2] == 0


def test_a_file_gives_the_same_set_and_names_its_model(model, tmp_path):
    path = some(model).save(tmp_path / "x.removal.json", seed=3)
    found = RemovalSet.load(path)
    assert found == some(model)
    document = json.loads(path.read_text())
    assert document["parents"] == {"model": model.digest} and document["made_by"]["seed"] == 3


def test_a_set_of_another_model_is_refused(model):
    found = some(model)
    with torch.no_grad():
        model.embed.weight[0, 0] += 1
    with pytest.raises(BadInput, match="was found in model"):
        found.applied(model)


def test_places_that_are_not_there_are_refused(model):
    with pytest.raises(BadInput, match="has no weight"):
        RemovalSet.of(model, [("embed.weight", 10**9)]).applied(model)
    with pytest.raises(BadInput, match="has no weight"):
        RemovalSet.of(model, [("nothing", 0)]).applied(model)
    with pytest.raises(BadInput, match="ascending"):
        RemovalSet(model_digest="", entries={"embed.weight": (3, 3)})
    with pytest.raises(BadInput, match="at least one"):
        RemovalSet(model_digest="", entries={"embed.weight": ()})


def test_a_file_that_was_changed_is_refused(model, tmp_path):
    path = some(model).save(tmp_path / "x.removal.json")
    document = json.loads(path.read_text())
    for change, told in (({"entries": {"embed.weight": [2]}}, "changed"), ({"entries": [1]}, "damaged")):
        path.write_text(json.dumps(document | change))
        with pytest.raises(BadInput, match=told):
            RemovalSet.load(path)


def test_ends_of_weights_are_what_they_join(model):
    wire = next(one for one in model.wiring.wires if one.kind == "linear" and one.source == "0.mlp.act_in")
    wide = wire.weight.shape[1]
    assert ends(model, [("mlp.0.up.weight", 2 * wide + 1)]) == (Node("0.mlp.act_in", 1), Node("0.mlp.post_act", 2))
    (embedded,) = ends(model, [("embed.weight", 1)])
    assert embedded.channel == 1, "what a word is embedded into; the word is an input"
    assert ends(model, [("unembed.weight", 2)]) == (Node("final.act_in", 2), Node("logits", 0))
