"""`jali bench`: rows, ratios and floors. What is fast is no test's business."""

import sys

import pytest

from jali.artefact import BadInput
from jali.studies.bench import EVERYTHING, Bench, _rows, bench
from jali.studies.bench_cases import OPERATIONS, Case
from jali.studies.bench_models import Rates, Size, Windows, least, step_floor, trained
from jali.studies.bench_tables import shown, title, write

QUICK = tuple(name for name in EVERYTHING if name != "circuit")
"""All but what reads the shipped model and compiles a circuit of it."""
SMALL = {"sizes": ("32x1",), "densities": (1 / 4,), "tokens": 256, "rounds": 1, "trained_steps": 2, "run_steps": 3}


@pytest.fixture(scope="module")
def report():
    return bench(Bench(operations=QUICK, **SMALL), quiet=True)


def test_every_operation_gives_a_row_for_each_way(report):
    ways = {}
    for row in report["rows"]:
        ways.setdefault(row["operation"], []).append(row["way"])
    assert len(ways) == len(OPERATIONS) + 1, "AbsTopK twice, and memory, and no circuits"
    assert all(found[0] == "jali" and len(found) >= 2 for found in ways.values())
    assert all(row["processor ms"] > 0 for row in report["rows"] if row["times jali"] is not None)
    memory = [row for row in report["rows"] if row["peak MB"] is not None]
    assert all(row["peak MB"] > 0 for row in memory)
    known = sys.platform.startswith("linux")
    assert {row["way"] for row in memory} == (set(ways["training step"]) if known else set())


@pytest.mark.slow
def test_a_circuit_is_timed_alone_and_in_its_model():
    rows = bench(Bench(operations=("circuit",), **SMALL), quiet=True)["rows"]
    assert [row["way"] for row in rows] == ["jali", "jali, edges alone", "in its model, jali.keep", "whole model"]
    assert all(row["operation"] == "circuit alone, 32 prompts of single_double_quote" for row in rows)


def test_generation_is_told_in_tokens_a_second(report):
    rows = [row for row in report["rows"] if row["tokens a second"] is not None]
    assert [row["way"] for row in rows] == ["jali", "jali, nothing kept", "reference, float32, nothing kept"]
    assert all(row["tokens a second"] == pytest.approx(64_000 / row["processor ms"]) for row in rows)


def test_every_way_of_a_run_comes_to_the_same_loss(report):
    losses = {row["way"]: row["loss"] for row in report["rows"] if row["loss"] is not None}
    dense = losses.pop("dense twin")
    assert set(losses) == {"jali", "jali, float32", "jali, rows", "reference, bfloat16", "reference, float32"}
    assert max(losses.values()) - min(losses.values()) < 0.05
    assert dense > 0


def test_ratios_are_of_the_least_times_and_ranges_of_single_rounds():
    case = Case("sum", "2", None, {"jali": int, "other": int}, floor=0.5)
    taken = [{"jali": (1.0, 2.0), "other": (3.0, 3.0)}, {"jali": (2.0, 1.0), "other": (2.0, 4.0)}]
    ours, other = _rows(case, taken)
    assert (ours["processor ms"], ours["wall ms"], ours["times jali"]) == (1000, 1000, 1)
    assert (other["processor ms"], other["times jali"], other["of single rounds"]) == (2000, 2, [1, 3])
    assert (ours["times the floor"], other["times the floor"]) == (2, 4)


def test_a_report_becomes_a_page_with_a_plot(report, tmp_path):
    page = write(report, tmp_path / "speed")
    text = page.read_text()
    assert title(report) in text
    assert text.count("\n| ") == len(report["rows"]) + 2
    assert "<svg" in (tmp_path / "speed" / "cost.svg").read_text()
    assert {row["density"] for row in shown(report["rows"])} == {"1/4", "1/32", ""}


def test_only_steps_have_a_plot(report, tmp_path):
    rows = [row for row in report["rows"] if row["operation"] == "projection"]
    assert "![" not in write(report | {"rows": rows}, tmp_path).read_text()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sizes": ("big",)}, "A size is WIDTHxLAYERS"),
        ({"sizes": ("40x2",)}, "multiples of 16"),
        ({"operations": ("steps",)}, "no operation 'steps'"),
        ({"operations": ()}, "At least one operation"),
        ({"tokens": 100}, "multiple of 256"),
        ({"densities": (1.0,)}, "between 0 and 1"),
    ],
)
def test_what_cannot_be_timed_is_refused(options, message):
    with pytest.raises(BadInput, match=message):
        Bench(**options)


def test_a_model_is_trained_to_its_density():
    losses = []
    model = trained(Size(32, 1), 1 / 8, 12, Windows(512), losses.append)
    weight = model.mlp[0].up.weight
    assert int((weight != 0).sum()) == weight.numel() // 8
    assert int((weight != 0).sum(1).min()) >= least(32, 1 / 8) == 4
    assert losses[-1] < losses[0]


def test_the_floor_of_a_step_counts_what_cannot_be_left_out():
    model = trained(Size(32, 1), 1 / 8, 0, Windows(256), lambda _: None)
    weights, tokens, width = 12 * 32 * 32 + 2048 * 32, 256, 32
    unbounded = step_floor(model, tokens, Rates(1.0, float("inf"), float("inf")))
    assert unbounded == 2 * tokens * weights
    bytes_moved = step_floor(model, tokens, Rates(float("inf"), float("inf"), 1.0))
    count = sum(p.numel() for p in model.parameters())
    assert bytes_moved == 28 * count + 16 * 11 * tokens * width
