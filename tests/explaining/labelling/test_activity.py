"""What lives and how peaked a site is, against numbers worked out by hand and by another formula."""

import numpy as np
import pytest
import torch

from jali.explaining.labelling.activity import activity
from jali.explaining.labelling.text import Text, of_windows
from jali.tap import record
from tests import planted

MODEL = planted.plant()
TEXT = of_windows(planted.text(40))


def test_nodes_of_the_planted_circuit_live_and_a_constant_query_does_not():
    live = activity(MODEL, TEXT).live
    for node in planted.circuit():
        assert live[node.site][node.channel]
    assert not live["0.attn.q"][0]


def test_kurtosis_is_that_of_each_token_over_channels():
    cache: dict[str, torch.Tensor] = {}
    MODEL(TEXT.tensor, tap=record(cache, {"final_resid"}))
    x = cache["final_resid"].double().flatten(0, 1)
    z = (x - x.mean(1, keepdim=True)) / x.std(1, correction=0, keepdim=True)
    expected = float((z**4).mean(1).mean())
    found = activity(MODEL, TEXT, {"final_resid"})
    assert found.kurtosis == {"final_resid": pytest.approx(expected, rel=1e-5)}
    assert set(found.live) == {"final_resid"}


def test_what_is_not_real_does_not_count():
    padded = Text(np.pad(TEXT.tokens, ((0, 0), (0, 0))), TEXT.real.copy(), TEXT.documents)
    padded.real[:, 5:] = False
    short = of_windows(torch.from_numpy(TEXT.tokens[:, :5]))
    one, other = activity(MODEL, padded), activity(MODEL, short)
    assert one.kurtosis == pytest.approx(other.kurtosis)
    assert all((one.live[site] == other.live[site]).all() for site in one.live)
