"""Small domains: words are said as often as their rank has it, and streams go on without a gap."""

import pytest
import torch

from jali.studies.bdh_lab.domains import Domains, draw, stream, text
from jali.studies.bdh_lab.runs import generator

KIND = Domains(vocabulary=30, words=6)


def test_words_are_said_as_often_as_their_rank_has_it():
    words = draw(KIND, 3, generator(0))
    found = text(KIND, words, 6000, generator(1))
    for row, said in zip(words, found, strict=True):
        assert len(row.unique()) == 6
        shares = (said[:, None] == row).double().mean(dim=0)
        assert float(shares.sum()) == pytest.approx(1)
        torch.testing.assert_close(shares, KIND.shares, atol=0.03, rtol=0)
    assert float(KIND.shares[0] / KIND.shares[5]) == pytest.approx(6)


def test_words_are_taken_from_those_that_are_named():
    among = torch.tensor([3, 7, 8, 20, 21, 29])
    assert draw(KIND, 4, generator(0), among=among).sort(dim=1).values.tolist() == [among.tolist()] * 4


def test_windows_of_a_stream_go_on_and_begin_anew_with_others():
    steps = [stream(KIND, 2, (3, 5), step, generator(0, step // 3)) for step in range(6)]
    for before, after in ((0, 1), (1, 2), (3, 4)):
        assert torch.equal(steps[before].targets[:, -1], steps[after].tokens[:, 0])
    assert [bool(step.goes_on.all()) for step in steps if step.goes_on is not None] == [False, True, True] * 2
    assert not torch.equal(steps[0].tokens, steps[3].tokens)


def test_half_of_the_rows_change_their_domain_in_the_middle():
    kind = Domains(vocabulary=600, words=6)
    steps = [stream(kind, 4, (4, 50), step, generator(0)).tokens for step in range(4)]
    for row, changes in enumerate((False, False, True, True)):
        said = [set(step[row].tolist()) for step in steps]
        assert said[0] & said[1]
        assert said[2] & said[3]
        assert bool((said[0] | said[1]) & (said[2] | said[3])) != changes


def test_entropy_is_what_one_who_knows_the_domain_pays():
    assert Domains(words=4, power=0.0).entropy == pytest.approx(1.386294)
    assert Domains(words=2, power=1.0).entropy == pytest.approx(0.636514)
