"""The study of gradients by rows: both rules are run and resumed, and its tables say what cells hold."""

import pytest

from jali import artefact
from jali.studies.rows import compare, tables


def cell(width, seed, rule, loss, **edges):
    rows = [{"task": name, "edges": n, "reached": n is not None} for name, n in edges.items()]
    return {"cell": {"width": width, "seed": seed, "rule": rule}, "loss": loss, "tasks": rows}


def test_tables_hold_pairs_of_runs_alone():
    cells = [
        cell(64, 0, "exact", 4.00, var_if=20, indent_for=None),
        cell(64, 0, "rows", 4.02, var_if=40, indent_for=9),
        cell(64, 1, "exact", 4.10, var_if=30, indent_for=None),
        cell(64, 1, "rows", 4.10, var_if=15, indent_for=None),
        cell(128, 0, "exact", 3.80, var_if=10, indent_for=8),
    ]
    text = tables(cells)
    assert "| 64 | 0 | rows | 4.0200 | 9 | 40 |" in text
    assert "| 64 | 2 | +0.0100 (+0.0000 to +0.0200) | ± 0.0707 | 1.00 (2 circuits) |" in text
    assert "| 128 | 0 | exact | 3.8000 | 8 | 10 |" in text
    assert "| 128 | 1 |" not in text


@pytest.mark.slow
def test_both_rules_are_run_and_what_is_done_is_kept(tmp_path, small_tokens):
    options = {"widths": (32,), "seeds": 1, "steps": 4, "tasks": ("else_elif",), "quiet": True}
    compare(small_tokens, tmp_path / "out", **options)
    found = sorted(path.parent.name for path in (tmp_path / "out").glob("*/cell.json"))
    assert [name.rpartition("-")[2] for name in found] == ["exact", "rows"]
    config = artefact.read_json(tmp_path / "out" / found[1] / "run" / "config.json", "run", 1)
    assert config["training"]["loop"]["optim"]["weight_gradient"] == "rows"
    stamp = (tmp_path / "out" / found[0] / "cell.json").stat().st_mtime_ns
    compare(small_tokens, tmp_path / "out", **options, page=tmp_path / "page.md")
    assert (tmp_path / "out" / found[0] / "cell.json").stat().st_mtime_ns == stamp
    assert "rows − exact" in (tmp_path / "page.md").read_text()
