"""Scaling: parameters are counted and matched, slopes are those of power laws, the miniature goes on."""

import pytest

from jali import artefact
from jali.artefact import BadInput
from jali.cli import main
from jali.models.bdh import BDH
from jali.models.config import BDHConfig, TransformerConfig
from jali.models.transformer import Transformer
from jali.studies.bdh_lab import scaling
from jali.studies.bdh_lab.scaling import Scaling, parameters, slope


@pytest.mark.parametrize("neurons", [256, 1024])
def test_a_transformer_has_the_parameters_nearest_to_those_of_the_bdh(neurons):
    options = Scaling()
    bdh, transformer = (options.config(kind, neurons) for kind in options.kinds)
    assert isinstance(bdh, BDHConfig)
    assert isinstance(transformer, TransformerConfig)
    assert parameters(bdh) == 3 * neurons * 64 + 2 * 256 * 64 == sum(p.numel() for p in BDH(bdh).parameters())
    assert parameters(transformer) == sum(p.numel() for p in Transformer(transformer).parameters())
    assert abs(parameters(transformer) / parameters(bdh) - 1) < 0.06
    assert transformer.heads * transformer.d_head == transformer.d_model


def test_the_slope_of_a_power_law_is_its_exponent():
    sizes = [100, 300, 5000]
    assert slope(sizes, [7 * size**-0.12 for size in sizes]) == pytest.approx(-0.12)
    rows = [
        {"kind": "BDH", "parameters": size, "losses": [size**-0.1, 3 * size**-0.2]} for size in reversed(sizes)
    ]  # fmt: skip
    found = scaling._slope(rows, "BDH")
    assert found["slopes"] == pytest.approx([-0.1, -0.2])
    assert found["slope"]["value"] == pytest.approx(-0.15)


def test_one_size_has_no_slope():
    with pytest.raises(BadInput, match="two sizes"):
        Scaling(neurons=(64,))


def test_the_miniature_runs_as_a_command_and_goes_on(tmp_path, monkeypatch):
    words = ["bdh-lab", "scaling", "--quick", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    facts = artefact.read_json(tmp_path / "scaling.json", "bdh-lab", 1)
    rows = facts["rows"]
    assert [(row["kind"], row["neurons"]) for row in rows] == [
        ("BDH", 16), ("transformer", 16), ("BDH", 128), ("transformer", 128)
    ]  # fmt: skip
    apart = [one - other for one, other in zip(rows[0]["losses"], rows[1]["losses"], strict=True)]
    assert rows[0]["apart"]["value"] == pytest.approx(sum(apart) / 2)
    assert facts["tokens"] == 2 * 2 * 16
    monkeypatch.setattr("jali.training.trained.fit", None)  # Nothing is trained again.
    assert main([*words]) == 0
    assert artefact.read_json(tmp_path / "scaling.json")["rows"] == rows
    text = (tmp_path / "scaling.md").read_text()
    assert text.count("\n| 16 | ") == 1


def test_without_transformers_the_table_has_none(tmp_path):
    words = ["bdh-lab", "scaling", "--quick", "--no-transformers", "--out", str(tmp_path), "--quiet"]
    assert main(words) == 0
    text = (tmp_path / "scaling.md").read_text()
    assert "transformer" not in text.partition("| n |")[2]
