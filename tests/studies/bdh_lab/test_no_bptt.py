"""Training without gradients through time: pairs differ in that alone, and what is asked is what it says."""

import math
from typing import cast

import pytest
import torch
import torch.nn.functional as F

from jali import artefact
from jali.cli import main
from jali.models.bdh import BDH
from jali.studies.bdh_lab import no_bptt, words
from jali.studies.bdh_lab.no_bptt import NoBptt, bigram_loss
from jali.studies.bdh_lab.source_bytes import Source


def test_pairs_of_models_differ_in_gradients_alone():
    options = NoBptt()
    for task in ("text", "copy"):
        whole, cut = (options.config(task, through_time=through).__dict__ for through in (True, False))
        assert {name for name in whole if whole[name] != cut[name]} == {"through_time"}
    assert options.config("text", through_time=True).vocab_size == 256
    assert options.config("copy", through_time=True).vocab_size == 26


def test_letters_are_counted_behind_the_first_presentation():
    shown = words.repeated(5, torch.Generator().manual_seed(0))

    def knows(read):
        """Says what stood eight letters before, and nothing right before there is such a letter of the word."""
        said = torch.full_like(read, -1)
        said[:, 20:] = read[:, 13:-7]
        return F.one_hot(said.clamp(min=0), words.LETTERS).float()

    assert no_bptt._asked(cast("BDH", knows), "copy", shown) == 1.0
    wrong = lambda read: F.one_hot((knows(read).argmax(-1) + 1) % 26, 26).float()  # noqa: E731
    assert no_bptt._asked(cast("BDH", wrong), "copy", shown) == 0.0


def test_bigrams_are_counted_on_the_training_part():
    text = Source(torch.tensor([1, 2] * 500, dtype=torch.uint8), torch.zeros(1, dtype=torch.uint8))
    seen = -math.log(501 / (500 + 256))
    assert bigram_loss(text, torch.tensor([[1, 2]])) == pytest.approx(seen)
    assert bigram_loss(text, torch.tensor([[1, 2], [7, 9]])) == pytest.approx((seen + math.log(256)) / 2)


def test_the_miniature_runs_as_a_command(tmp_path):
    assert main(["bdh-lab", "no-bptt", "--quick", "--out", str(tmp_path), "--quiet"]) == 0
    facts = artefact.read_json(tmp_path / "no-bptt.json", "bdh-lab", 1)
    assert [row["task"] for row in facts["rows"]] == ["text", "copy"]
    for row in facts["rows"]:
        apart = row["cut"]["value"] - row["whole"]["value"]
        assert row["apart"]["value"] == pytest.approx(apart)
        one, other = (cut - whole for cut, whole in zip(row["by_seed"]["cut"], row["by_seed"]["whole"], strict=True))
        half = 12.7062 * abs(one - other) / 2  # Student's t of one degree of freedom.
        assert row["apart"]["high"] - row["apart"]["value"] == pytest.approx(half, rel=1e-4)
    assert len(facts["curves"]["text"]["cut"]) == 2
    assert facts["parents"]["text-cut-seed0"] != facts["parents"]["text-whole-seed0"]
    assert "no-bptt.svg" in (tmp_path / "no-bptt.md").read_text()
