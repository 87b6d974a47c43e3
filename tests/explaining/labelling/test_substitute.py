"""Right labels keep a planted circuit at work, wrong ones do not, and none change nothing."""

from dataclasses import replace

import pytest

from jali.circuit import Node
from jali.explaining.labelling.predicates import Flag, Label, OneOf
from jali.explaining.labelling.substitute import one_by_one, substitute
from jali.pruning.ablation import measure_means
from tests import planted

MODEL, TASK = planted.plant(), planted.task()
MEANS = measure_means(MODEL, planted.text())
CIRCUIT = MODEL.wiring.circuit(
    planted.circuit(),
    means={site: MEANS[site] for site in MODEL.wiring.widths},
    task=TASK.name,
    model_digest=MODEL.digest,
)
ONE, TWO = OneOf("the token", frozenset({1})), OneOf("the token", frozenset({2}))
WHICH, WAS = Label(high=ONE, low=TWO), Label(high=Flag("{} was seen", 1), low=Flag("{} was seen", 2))
READ, SENT, LAST = Node("0.attn.v", 0), Node("0.attn.resid_delta", 2), Node("final_resid", 2)


def test_no_labels_keep_everything():
    found = substitute(CIRCUIT, MODEL, TASK, {})
    assert found["kept"] == pytest.approx(1, abs=1e-6)
    assert found["labels"] == pytest.approx(found["circuit"], abs=1e-6)  # One of them runs compiled.
    assert found["circuit"] < 0.1 < found["empty"]


@pytest.mark.parametrize("labels", [{READ: WHICH}, {SENT: WAS}, {READ: WHICH, SENT: WAS, LAST: WAS}])
def test_right_labels_keep_the_loss_gain(labels):
    found = substitute(CIRCUIT, MODEL, TASK, labels)
    assert found["kept"] > 0.95
    assert found["kept_by_means"] < 0.3
    assert found["labelled"] == len(labels)


def test_wrong_labels_lose_it():
    assert substitute(CIRCUIT, MODEL, TASK, {READ: Label(high=OneOf("the token", frozenset({5})))})["kept"] < 0.3


def test_labels_of_nodes_outside_of_the_circuit_are_left_out():
    assert substitute(CIRCUIT, MODEL, TASK, {Node("1.mlp.post_act", 3): WHICH})["labelled"] == 0


def test_each_label_is_tried_alone():
    wrong = Label(high=OneOf("the token", frozenset({5})))
    shares = one_by_one(CIRCUIT, MODEL, TASK, {READ: wrong, SENT: WAS, Node("1.mlp.post_act", 3): WHICH})
    assert shares.keys() == {READ, SENT}
    assert shares[READ] < 0.3
    assert shares[SENT] > 0.95


def test_no_label_is_tried_in_a_circuit_that_gains_nothing():
    assert one_by_one(replace(CIRCUIT, nodes=frozenset()), MODEL, TASK, {READ: WHICH}) == {}
