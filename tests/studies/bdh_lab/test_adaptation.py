"""Adapting to a file: both kinds learn from the same bytes, what is carried is one long run, and the miniature runs."""

import itertools

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.transformer import Transformer
from jali.studies.bdh_lab.adaptation import (
    ALONE,
    BEFORE,
    CARRIED,
    OTHER,
    Adaptation,
    behind,
    carried_by,
    read_by_state,
    read_by_window,
    spans,
    stream,
)
from jali.studies.bdh_lab.source_bytes import Files

OPTIONS = Adaptation(batch=4, context=8, windows=4)


@pytest.fixture
def counted():
    """Files whose bytes count up, each from a number of its own."""
    texts = [(torch.arange(50) + 60 * i) % 251 for i in range(4)]
    return Files(tuple(text.to(torch.uint8) for text in texts[:3]), texts[3][None, :33].to(torch.uint8))


def test_half_of_the_rows_go_on_to_the_end_of_a_file_and_half_never(counted):
    steps = [stream(counted, OPTIONS, 0, step) for step in range(9)]
    begins = torch.zeros(4)
    for before, after in itertools.pairwise(steps):
        assert torch.equal((after.tokens + 1) % 251, after.targets)
        assert after.goes_on is not None
        assert not after.goes_on[2:].any()
        assert torch.equal(before.targets[after.goes_on, -1], after.tokens[after.goes_on, 0])
        begins += ~after.goes_on
    assert begins.tolist() == [2, 2, 8, 8]
    assert steps[0].goes_on is not None
    assert not steps[0].goes_on.any()
    again = stream(counted, OPTIONS, 0, 3).tokens
    assert torch.equal(again, steps[3].tokens)
    assert not torch.equal(stream(counted, OPTIONS, 1, 3).tokens, again)


def test_a_transformer_has_the_same_targets_with_the_window_before_where_rows_go_on(counted):
    for step in (0, 1, 5):
        here, wide = stream(counted, OPTIONS, 0, step), behind(counted, OPTIONS, 0, step)
        assert here.goes_on is not None
        for row, goes_on in enumerate(here.goes_on.tolist()):
            asked = wide.targets[row] >= 0
            assert torch.equal(wide.targets[row][asked], here.targets[row])
            assert torch.equal((wide.tokens[row][asked] + 1) % 251, wide.targets[row][asked])
            assert bool(asked[-1]) == goes_on
            if goes_on:
                assert torch.equal((wide.tokens[row, :-1] + 1) % 251, wide.tokens[row, 1:])


@pytest.fixture
def bdh():
    torch.manual_seed(0)
    model = BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=32, n_head=2, vocab_size=9)).eval()
    for p in model.parameters():
        p.data *= 20  # So that ε under norms does not hide what the memory says.
    return model


SHOWN = torch.randint(9, (3, 25), generator=torch.Generator().manual_seed(1))


def losses(model, tokens, after):
    found = torch.nn.functional.cross_entropy(model(tokens).transpose(1, 2), after, reduction="none")
    return found.double().detach()


def test_a_carried_memory_is_that_of_one_long_run(bdh):
    found = read_by_state(bdh, SHOWN, 8, (1.0, 0.5))
    whole = losses(bdh, SHOWN[:, :-1], SHOWN[:, 1:]).unflatten(1, (3, 8)).mean(dim=2)
    torch.testing.assert_close(found[CARRIED], whole, atol=1e-5, rtol=0)
    alone = losses(bdh, SHOWN[:, 8:16], SHOWN[:, 9:17]).mean(dim=1)
    torch.testing.assert_close(found[ALONE][:, 1], alone, atol=1e-5, rtol=0)
    assert torch.equal(found[ALONE][:, 0], found[CARRIED][:, 0])
    for way in (OTHER, carried_by(0.5)):
        assert (found[way][:, 1:] - whole[:, 1:]).abs().max() > 1e-3


def test_another_file_s_memory_is_what_that_file_left(bdh):
    found = read_by_state(bdh, SHOWN, 8, (1.0,))[OTHER]
    spliced = torch.cat([SHOWN[:1, :8], SHOWN[1:2, 8:]], dim=1)
    expected = losses(bdh, spliced[:, :-1], spliced[:, 1:])[0, 8:16].mean()
    torch.testing.assert_close(found[1, 1], expected, atol=1e-5, rtol=0)


def test_a_transformer_reads_a_window_behind_the_one_before():
    torch.manual_seed(0)
    model = Transformer(TransformerConfig(n_layer=1, d_model=16, vocab_size=9, context=16, positions="learned")).eval()
    found = read_by_window(model, SHOWN, 8)
    expected = losses(model, SHOWN[:, 8:24], SHOWN[:, 9:25])[:, 8:].mean(dim=1)
    torch.testing.assert_close(found[BEFORE][:, 2], expected, atol=1e-5, rtol=0)
    spliced = torch.cat([SHOWN[:1, 8:16], SHOWN[1:2, 16:]], dim=1)
    other = losses(model, spliced[:, :-1], spliced[:, 1:])[0, 8:].mean()
    torch.testing.assert_close(found[OTHER][1, 2], other, atol=1e-5, rtol=0)


def test_spans_cover_all_windows_but_the_first():
    assert spans(2) == [(1, 2)]
    assert spans(9) == [(1, 2), (2, 4), (4, 8), (8, 9)]


def test_what_cannot_be_measured_is_refused():
    with pytest.raises(BadInput, match=r"numbers in \(0, 1\]"):
        Adaptation(dampings=(0.0,))
    with pytest.raises(BadInput, match="an even batch"):
        Adaptation(batch=3)


def test_the_miniature_runs_as_a_command(tmp_path):
    assert main(["bdh-lab", "adaptation", "--quick", "--out", str(tmp_path), "--quiet"]) == 0
    facts = artefact.read_json(tmp_path / "adaptation.json", "bdh-lab", 1)
    ways = [(row["model"], row["way"]) for row in facts["rows"]]
    assert ways == [
        ("BDH", ALONE), ("BDH", OTHER), ("BDH", CARRIED), ("BDH", carried_by(0.5)),
        ("transformer", ALONE), ("transformer", OTHER), ("transformer", BEFORE),
    ]  # fmt: skip
    assert all(len(row["by_window"]) == 4 for row in facts["rows"])
    assert "a memory carried from window to window" in (tmp_path / "adaptation.md").read_text()
