"""What a synapse answers to is found where it was planted, scored on other documents, and not found in noise."""

import numpy as np
import pytest
import torch

from jali.circuit import Node
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.predicates import OneOf
from jali.explaining.labelling.synapses import LEAST, Next, answers
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary
from jali.models.synapses import Synapse
from tests.models.options import bdh

MARK = 7
SYNAPSE = Synapse(Node("0.value", 0), Node("0.x.key", 4))


def text(rows=48, length=32, seed=0):
    drawn = torch.Generator().manual_seed(seed)
    return of_windows(torch.randint(0, 12, (rows, length), generator=drawn))


def planted(damping=(3.0,)):
    """A model in which one neuron is on at one token, and stores a channel that is high there."""
    model = bdh(fullness=0.0, norm="rms", rotary=None, damping=damping)
    model.embed.weight[:, 1] = 1
    model.embed.weight[MARK] = torch.tensor([2.0, 0, 0, 0, 0, 0, 0, 0])
    model.passes[0].D_x.weight[4, 0] = 1
    return model


def test_a_synapse_that_one_token_writes_answers_to_it():
    found = answers(planted(), [SYNAPSE], text())
    for name, says in (("written", f"the token is #{MARK}"), ("strength", f"#{MARK} was seen")):
        (answer,) = found.of[name]
        assert answer.given
        assert (answer.says, answer.high) == (says, True)
        assert answer.auroc > 0.99
        assert answer.tokens >= LEAST
        assert found.chance[name] < 0.75
    assert (found.tokens, found.documents) == (48 * 32, 48)


def test_one_that_is_always_the_same_answers_to_nothing():
    found = answers(planted(), [Synapse(Node("0.value", 5), Node("0.x.key", 4))], text())
    assert found.of == {"strength": [None], "written": [None]}


def test_noise_separates_nothing_on_other_documents():
    model = bdh(fullness=1.0, seed=3)
    some = [Synapse(Node("1.value", c), Node("1.x.key", k)) for c in range(8) for k in (1, 9, 20)]
    random = torch.Generator().manual_seed(5)
    noisy = of_windows(torch.randint(0, 50, (24, 32), generator=random))
    found = answers(model, some, noisy)
    strong = [one for one in found.of["strength"] if one is not None and one.given]
    assert len(strong) <= 0.25 * len(some)


def test_a_predicate_of_the_next_token_looks_one_ahead_and_not_past_the_end():
    some = text(rows=3, length=6)
    words = Vocabulary(50, None)
    one = Next(OneOf("the token", frozenset((MARK,))))
    expected = np.zeros(some.tokens.shape, dtype=bool)
    expected[:, :-1] = some.tokens[:, 1:] == MARK
    assert np.array_equal(one.on(Table(some, words)), expected)
    assert one.say(words) == f"the next token is #{MARK}"


@pytest.mark.parametrize("rows", [2, 3])
def test_a_text_too_short_for_any_common_token_says_nothing(rows):
    found = answers(planted(), [SYNAPSE], text(rows=rows, length=8))
    assert found.of == {"strength": [None], "written": [None]}
