"""Options that are one of a few names."""

import pytest

from jali.artefact import BadInput
from jali.models.config import TransformerConfig
from jali.training.fit import Loop
from jali.training.optim import Optim
from jali.training.schedule import Schedule
from jali.training.train import Training

LOOP = Loop(schedule=Schedule(steps=1))
MODEL = TransformerConfig(n_layer=1, d_model=16)


@pytest.mark.parametrize(
    ("make", "name"),
    [
        (lambda: Optim(gradient_scale="typo"), "gradient_scale is 'normalise' or 'clip' or 'none', got 'typo'"),
        (lambda: Optim(step_order="typo"), "step_order is 'paper' or 'script'"),
        (lambda: Schedule(steps=1, anneal="typo"), "anneal is 'linear' or"),
        (lambda: Schedule(steps=1, embedding_anneal="typo"), "embedding_anneal is 'along' or 'late'"),
        (lambda: Training(model=MODEL, loop=LOOP, precision="float16"), "precision is .* got 'float16'"),
    ],
)
def test_a_name_that_is_none_of_them_is_refused(make, name):
    with pytest.raises(BadInput, match=name):
        make()
