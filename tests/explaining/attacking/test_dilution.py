"""The curves of bracket_counting ask for the right bracket of lists of the length that is said."""

import pytest

import jali
from jali.artefact import BadInput
from jali.explaining.attacking import dilution
from jali.explaining.attacking.dilution import KINDS, TASK, curves
from jali.explaining.attacking.margins import margins_of


@pytest.fixture(scope="module")
def model():
    return jali.load("jali-python")


def test_points_are_those_of_model_and_circuit(model, monkeypatch):
    asked = []
    monkeypatch.setattr(
        dilution, "margins_of", lambda m, prompts, c: asked.append(prompts) or margins_of(m, prompts, c)
    )
    empty = model.wiring.circuit((), task=TASK, model_digest=model.digest)
    points = curves(empty, model, lengths=(2, 9), prompts=2)
    assert [(p.kind, p.elements, p.of) for p in points] == [
        (kind, n, of) for of in ("model", "circuit") for n in (2, 9) for kind in KINDS
    ]
    assert all(0 < point.probability.value < 1 for point in points)
    by = {(p.kind, p.elements, p.of): p.probability.value for p in points}
    assert by["nested", 2, "model"] > 0.5 < by["flat", 2, "model"]
    # Without a node both answers are what they are, and one is the complement of the other.
    assert by["nested", 9, "circuit"] + by["flat", 9, "circuit"] == pytest.approx(1, abs=1e-4)
    texts = [model.tokenizer.decode(prompt.tokens).rpartition("\n")[2] for prompt in asked[1]]
    assert [text.rpartition("[")[2].count(",") for text in texts] == [8] * 6
    assert ["[[" in text for text in texts] == [True] * 2 + [False] * 4


def test_another_task_has_no_such_curves(model):
    with pytest.raises(BadInput, match="got a circuit of 'with_as'"):
        curves(model.wiring.circuit((), task="with_as"), model)
