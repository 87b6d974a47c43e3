"""Interventions on the memory: each does what it says, seen in what logits depend on."""

import pytest
import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab.interventions import INTERVENTIONS, asked

CUT = 5


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    model = BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=32, n_head=2, vocab_size=11)).double().eval()
    for p in model.parameters():
        p.data *= 20  # So that eps under norms does not hide what the memory says.
    return model


@pytest.fixture(scope="module")
def tokens():
    return torch.randint(11, (3, 9), generator=torch.Generator().manual_seed(1))


def other(tokens, place):
    changed = tokens.clone()
    changed[:, place] = (changed[:, place] + 1) % 11
    return changed


def test_intact_is_the_plain_run(model, tokens):
    with torch.no_grad():
        plain = model(tokens)[:, CUT:]
    torch.testing.assert_close(asked(model, tokens, CUT, "intact"), plain)


def test_all_differ_on_a_model_that_reads_its_memory(model, tokens):
    found = [asked(model, tokens, CUT, what) for what in INTERVENTIONS]
    for i, one in enumerate(found):
        assert all((one[:, -1] - two[:, -1]).abs().max() > 1e-3 for two in found[:i])


def test_frozen_finds_the_context_and_nothing_that_was_asked(model, tokens):
    before = asked(model, tokens, CUT, "frozen")
    torch.testing.assert_close(asked(model, other(tokens, CUT + 1), CUT, "frozen")[:, 2:], before[:, 2:])
    assert (asked(model, other(tokens, 1), CUT, "frozen") - before).abs().max() > 1e-3
    torch.testing.assert_close(before[:, 0], asked(model, tokens, CUT, "intact")[:, 0])


def test_zeroed_finds_what_was_asked_and_nothing_of_the_context(model, tokens):
    before = asked(model, tokens, CUT, "zeroed")
    torch.testing.assert_close(asked(model, other(tokens, 1), CUT, "zeroed"), before)
    assert (asked(model, other(tokens, CUT + 1), CUT, "zeroed")[:, 2:] - before[:, 2:]).abs().max() > 1e-3


def test_shuffled_asks_each_row_with_the_context_of_the_row_before(model, tokens):
    mixed = torch.cat([tokens[:, :CUT].roll(1, dims=0), tokens[:, CUT:]], dim=1)
    with torch.no_grad():
        wanted = model(mixed)[:, CUT:]
    torch.testing.assert_close(asked(model, tokens, CUT, "shuffled"), wanted)
