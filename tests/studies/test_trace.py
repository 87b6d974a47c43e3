"""The study of traces: rows, tables, and where contributions and removals must agree they do."""

import json

import pytest

import jali
from jali.artefact import BadInput
from jali.studies import trace as study
from tests.explaining.tracing.prompts import PROMPT, relay
from tests.models.options import tiny


def test_rows_say_how_well_contributions_predict_removals():
    model = tiny(n_layer=1, norm="none", activation="relu").double()
    model.name = "linear"
    model.attn[0].qkv.weight.view(3, -1, 16)[:2] = 0  # Patterns cannot move, and there is no norm to move.
    row = study.measure(model, study.Asked("text", [1, 2, 3, 4, 5, 6], 3, 7), 0.9, 32, seed=0)
    assert row["active"] > row["nodes"] > 20 and 0 < row["covered"] < 1
    for of in ("kept", "edges"):
        assert row[f"rank_{of}_live"] > 0.8 and row[f"side_{of}_live"] > 0.8, of
        assert row[f"rank_{of}_live"] == row[f"rank_{of}_held"]
    assert row["change_held_live"] < row["change_kept_live"]
    assert row == study.measure(model, study.Asked("text", [1, 2, 3, 4, 5, 6], 3, 7), 0.9, 32, seed=0)


def test_a_graph_too_small_to_rank_is_counted_in_its_size_alone():
    row = study.measure(relay(), study.Asked("text", PROMPT, 10, 11), 1.0, 32, seed=0)
    assert row["nodes"] == 11 and row["rank_kept_live"] is None
    assert row["change_kept_live"] > 1


def row(model: str, prompt: int, factor: int) -> dict:
    sizes = {"active": 1000 * factor, "nodes": (10 + prompt) * factor, "edges": (20 + prompt) * factor, "covered": 0.5}
    of = ("kept", "active", "edges", "held")
    numbers = {f"{key}_{o}_{n}": 0.5 for key in ("rank", "side", "change") for o in of for n in ("live", "held")}
    return {"model": model, "kind": "text", "prompt": prompt, **sizes, **numbers}


def test_tables_hold_medians_ratios_and_agreement():
    rows = [row(name, i, factor) for i in range(4) for name, factor in (("sparse", 1), ("dense", 7))]
    rows[0]["rank_edges_live"] = None
    text = study.tables(rows, "sparse", "dense", 0.9)
    lines = {line.split(" | ")[1]: line for line in text.splitlines() if line.startswith("| text")}
    assert "| 12 [" in text and "| 80 [" in text
    assert "| 7.0 [7.0, 7.0] | 7.0 [7.0, 7.0] | 7.0 [7.0, 7.0] |" in lines["dense / sparse, geometric mean"]
    assert "0.50 [0.50, 0.50], n = 3 |" in text


def test_equal_values_share_a_rank():
    assert study._mid_ranks(study.np.array([3.0, 1.0, 1.0, 2.0])).tolist() == [3, 0.5, 0.5, 2]


@pytest.mark.slow
def test_it_writes_rows_and_a_page(tmp_path, monkeypatch):
    monkeypatch.setattr(study, "names", lambda: ("single_double_quote",))
    page = study.study(tmp_path, texts=3, length=12, removals=8, quiet=True)
    found = json.loads((tmp_path / "trace.json").read_text())
    assert len(found["rows"]) == 2 * (3 + 2)
    assert found["parents"]["model"] == jali.load("jali-python").digest
    text = page.read_text()
    assert "| text | jali-python-dense / jali-python" in text and "| tasks | jali-python |" in text


def test_models_that_read_different_tokens_cannot_be_compared(small_run, tmp_path):
    with pytest.raises(BadInput, match="different tokenizers"):
        study.study(tmp_path, twin=str(small_run), quiet=True)
    with pytest.raises(BadInput, match="no text or no tokenizer"):
        list(study.prompts(tiny(), 2, 8, 0))
