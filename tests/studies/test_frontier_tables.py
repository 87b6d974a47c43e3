"""Means over tasks, censored tasks, and ratios at equal loss: on numbers made up so that the answer is known."""

import math

import numpy as np
import pytest
from safetensors.numpy import save

from jali.studies import frontier_tables as tables


def cell(loss, edges, *, density=0.25, fraction=0.25, reached=True, empty=0.7, width=64):
    rows = [
        {
            "task": f"task {i}",
            "target": 0.15,
            "method": "m",
            "reached": reached or i > 0,
            "nodes": n,
            "edges": n,
            "bits": 10 * n,
        }
        | {
            "bits_by_density": 2.0,
            "loss": 0.1,
            "full": 0.01,
            "empty": empty if i == 0 else 0.7,
            "without": 0.6,
            "without_random": 0.02,
        }
        for i, n in enumerate(edges)
    ]
    facts = {"width": width, "density": density, "fraction": fraction, "seed": 0}
    return {
        "cell": facts,
        "loss": loss,
        "kurtosis": 5.0,
        "all_nodes": 500,
        "all_edges": 10_000,
        "all_bits": 80_000,
        "tasks": rows,
    }


def dense(loss, edges):
    return cell(loss, edges, density=1.0, fraction=None)


NONE = frozenset()


def test_a_mean_over_tasks_is_geometric():
    (row,) = tables.measured(cell(3.0, [10, 1000]), NONE)
    assert row["edges"]["value"] == pytest.approx(100)
    assert row["edges"]["low"] == pytest.approx(10)
    assert row["edges"]["n"] == 2
    assert row["censored"] == 0


def test_a_task_without_a_circuit_counts_as_the_whole_model():
    (row,) = tables.measured(cell(3.0, [10, 100], reached=False), NONE)
    assert row["censored"] == 1
    assert row["edges"]["value"] == pytest.approx(math.sqrt(10_000 * 100))
    assert row["nodes"]["value"] == pytest.approx(math.sqrt(500 * 100))


def test_losses_without_a_circuit_are_of_tasks_that_have_one():
    one = cell(3.0, [10, 100], reached=False)
    one["tasks"][0] |= {"without": None, "without_random": None}
    (row,) = tables.measured(one, NONE)
    assert row["without"] == pytest.approx(0.6)
    assert row["censored"] == 1


def test_a_task_that_an_empty_circuit_solves_anywhere_is_left_out_everywhere():
    with_trivial = cell(3.0, [1, 100], empty=0.1)
    left_out = tables.trivial([with_trivial, cell(2.9, [10, 100])])
    assert left_out == {"task 0"}
    (row,) = tables.measured(cell(2.9, [10, 100]), left_out)
    assert row["edges"]["value"] == pytest.approx(100)
    assert row["edges"]["low"] is None


def test_a_ratio_is_read_off_between_dense_losses_task_by_task():
    """Half-way between 100 and 10,000 edges in logarithms is 1,000."""
    sparse = cell(3.0, [10, 100])
    (row,) = tables.against_dense(sparse, [sparse, dense(2.5, [10_000, 10_000]), dense(3.5, [100, 100])], NONE)
    assert row["edges"]["value"] == pytest.approx(math.sqrt(100 * 10))
    assert (row["edges"]["low"], row["edges"]["high"]) == (pytest.approx(10), pytest.approx(100))
    assert row["bits"]["value"] == pytest.approx(math.sqrt(100 * 10))
    assert (row["expected"], row["expected_bits"]) == (4, pytest.approx(2))


@pytest.mark.parametrize("loss", [2.0, 4.0])
def test_outside_the_dense_losses_there_is_no_ratio(loss):
    sparse = cell(loss, [10, 100])
    (row,) = tables.against_dense(sparse, [sparse, dense(2.5, [10, 10]), dense(3.5, [10, 10])], NONE)
    assert row["edges"] is None
    assert tables.told(row["edges"]) == "outside the dense losses"


def test_the_page_says_what_is_censored_and_left_out():
    sparse = cell(3.0, [10, 100], reached=False)
    rows = tables.measured(sparse, NONE)
    text = tables.page([sparse], rows, tables.against_dense(sparse, [sparse], NONE), frozenset({"other"}), [])
    assert "means: other." in text
    assert "| 64 | 0.25 | 0.25 | 0 | m | 0.15 | 3.000 |" in text
    assert "| 2 | 1 | 0.6 | 0.02 |" in text
    assert (
        "| 3.000 | outside the dense losses | — | 0 | 4 | outside the dense losses | 2 | outside the dense losses |"
        in text
    )


def test_the_second_ratio_is_of_tasks_that_the_models_compared_do():
    sparse, far = cell(3.0, [10, 100]), dense(4.0, [1, 1])
    missed = cell(2.5, [40, 100], density=1.0, fraction=None, reached=False)
    (row,) = tables.against_dense(sparse, [sparse, missed, dense(3.5, [40, 400]), far], NONE)
    assert row["reached"]["value"] == pytest.approx(2) and row["reached"]["n"] == 1
    (row,) = tables.against_dense(sparse, [sparse, dense(2.5, [40, 100]), dense(3.5, [40, 400]), far], NONE)
    assert row["reached"]["value"] == pytest.approx(math.sqrt(8)) and row["reached"]["n"] == 2
    far["tasks"][0]["reached"] = False
    (row,) = tables.against_dense(sparse, [sparse, dense(2.5, [40, 100]), dense(3.5, [40, 400]), far], NONE)
    assert row["reached"]["n"] == 2
    (row,) = tables.against_dense(sparse, [sparse, missed], NONE)
    assert row["reached"] is None
    (row,) = tables.against_dense(sparse, [sparse, missed, dense(3.0, [40, 400]), far], NONE)
    assert row["reached"]["n"] == 2


def test_where_all_tasks_have_one_size_a_plot_is_drawn_all_the_same(tmp_path):
    sparse = {**cell(3.0, [5952] * 19), "name": "one", "model": "sha256:1"}
    (tmp_path / "cells" / "one").mkdir(parents=True)
    (tmp_path / "cells" / "one" / "losses.safetensors").write_bytes(save({"nats": np.zeros(3, dtype=np.float32)}))
    assert tables.report(tmp_path, [sparse]).exists()
