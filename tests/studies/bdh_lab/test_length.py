"""Reading on: windows carried are those of one long run, streams go on without a gap, and the miniature runs."""

import itertools

import pytest
import torch

from jali import artefact
from jali.cli import main
from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab.length import Length, read_on, stream


def test_rows_of_a_stream_go_on_where_they_ended_and_begin_anew_at_their_end():
    text = torch.arange(100, dtype=torch.uint8)
    steps = [stream(text, 2, 8, step) for step in range(7)]
    assert steps[0].tokens[:, 0].tolist() == [0, 50]
    for before, after in itertools.pairwise(steps[:6]):
        assert torch.equal(before.targets[:, -1], after.tokens[:, 0])
        assert after.goes_on is not None
        assert after.goes_on.all()
    assert steps[0].goes_on is not None
    assert not steps[0].goes_on.any()
    assert torch.equal(steps[6].tokens, steps[0].tokens)  # 49 bytes hold 6 windows of 8.
    assert steps[6].goes_on is not None
    assert not steps[6].goes_on.any()


@pytest.mark.parametrize("damping", [(), (0.1,)])
def test_windows_carried_are_those_of_one_long_run(damping):
    torch.manual_seed(0)
    model = BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=32, n_head=2, vocab_size=9, damping=damping)).eval()
    for p in model.parameters():
        p.data *= 20  # So that ε under norms does not hide what the memory says.
    shown = torch.randint(9, (3, 25), generator=torch.Generator().manual_seed(1))
    found = read_on(model, shown, 8)
    with torch.no_grad():
        losses = torch.nn.functional.cross_entropy(model(shown[:, :-1]).transpose(1, 2), shown[:, 1:], reduction="none")
        second = float(model.loss(shown[:, 8:16].contiguous(), shown[:, 9:17].contiguous()))
    assert found["carried"]["value"] == pytest.approx(float(losses.mean()), abs=1e-5)
    assert found["last"]["value"] == pytest.approx(float(losses[:, 16:].mean()), abs=1e-5)
    assert found["by_window"]["alone"][1] == pytest.approx(second, abs=1e-5)
    assert found["by_window"]["alone"][0] == pytest.approx(found["by_window"]["carried"][0], abs=1e-6)
    assert found["gain"]["value"] == pytest.approx(found["carried"]["value"] - found["alone"]["value"], abs=1e-6)
    assert abs(found["gain"]["value"]) > 1e-3


def test_damping_of_zero_is_none():
    assert Length().config(0.0).damping == ()
    assert Length().config(0.05).fading == (0.05,) * 4


def test_the_miniature_runs_as_a_command(tmp_path):
    assert main(["bdh-lab", "length", "--quick", "--out", str(tmp_path), "--quiet"]) == 0
    facts = artefact.read_json(tmp_path / "length.json", "bdh-lab", 1)
    assert [(row["regime"], row["damping"]) for row in facts["rows"]] == [
        ("crops", 0.0), ("crops", 0.05), ("stream", 0.0), ("stream", 0.05)
    ]  # fmt: skip
    assert all(len(row["by_window"]["carried"]) == 10 for row in facts["rows"])
