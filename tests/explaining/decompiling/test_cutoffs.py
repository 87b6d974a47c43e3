"""An opened model with cutoffs is the model without AbsTopK, but for nodes below their cutoffs."""

import torch

from jali.circuit import Node
from jali.explaining.decompiling.cutoffs import alone, opened
from jali.tap import keep
from jali.tasks.task import score
from tests import planted


def test_without_selection_and_cutoffs_an_opened_model_is_the_model():
    model, task = planted.plant(), planted.task()
    circuit = model.wiring.circuit(planted.circuit(), model_digest=model.digest)
    one = score(model, task.heldout, tap=keep(circuit)).margin
    other = score(opened(model), task.heldout, tap=alone(circuit, {})).margin
    assert torch.equal(one, other)
    assert opened(model).embed.weight.data_ptr() == model.embed.weight.data_ptr()


def test_a_node_below_its_cutoff_is_zero():
    model = planted.plant()
    circuit = model.wiring.circuit(planted.circuit(), model_digest=model.digest)
    tap = alone(circuit, {Node("0.attn.k", 0): 2.0})
    width = circuit.widths["0.attn.k"]
    vector = torch.full((1, 2, width), 1.5)
    vector[0, 1, 0] = -3.0
    assert tap("0.attn.k", vector)[0, :, 0].tolist() == [0.0, -3.0]
