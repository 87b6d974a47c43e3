"""Two folders of circuits beside each other: ratios are paired by task, and told apart where targets differ."""

import json
import math

import pytest

from jali import artefact
from jali.artefact import BadInput
from jali.studies.circuits_beside import beside, comparisons, verdict

LOSS = {"value": 0.1, "unit": "nats", "n": 8, "low": 0.05, "high": 0.2}


def row(task, nodes, edges, **facts):
    told = {"task": task, "model_loss": 0.01, "target": 0.15, "reached": True, "nodes": nodes, "edges": edges}
    return told | {"bits": 10 * nodes, "loss": LOSS, "claims": 21, "failed": ["scrubbed"]} | facts


def folder(path, rows, **facts):
    path.mkdir()
    document = {"schema": 1, "kind": "circuits", "parents": {"model": f"sha256:{path.name}"}, "circuits": rows}
    artefact.write_json(path / "circuits.json", document | facts)
    return path


def test_ratios_are_paired_and_those_at_one_target_stand_apart():
    here = [row("a", 40, 10, rolled_nodes=20, rolled_edges=10), row("b", 80, 40, rolled_nodes=40, rolled_edges=40)]
    there = [row("a", 20, 20), row("b", 20, 20, target=0.2)]
    found = {(one["of"], one["unit"]): one for one in comparisons(list(zip(here, there, strict=True)))}
    nodes = found["all shared tasks", "nodes"]
    assert nodes["ratio"]["value"] == pytest.approx(math.sqrt(2 * 4)) and nodes["n"] == 2 and nodes["smaller"] == 0
    half = 12.7062 * math.log(2) / 2  # Student's t of one degree of freedom; the logarithms are log 2 and log 4.
    assert math.log(nodes["ratio"]["high"] / nodes["ratio"]["value"]) == pytest.approx(half, rel=1e-4)
    assert found["all shared tasks", "nodes, rolled"]["ratio"]["value"] == pytest.approx(math.sqrt(2))
    assert found["all shared tasks", "edges"]["ratio"]["value"] == pytest.approx(1)
    alone = found["equal targets, both reached", "edges"]
    assert alone["n"] == 1 and alone["ratio"]["value"] == pytest.approx(0.5) and alone["smaller"] == 1


def test_a_side_is_taken_where_interval_and_sign_test_agree():
    def said(*nodes):
        pairs = [(row(str(i), n, 1), row(str(i), 10, 1)) for i, n in enumerate(nodes)]
        return verdict(("one", "other"), comparisons(pairs))

    assert "nodes: larger" in said(*[20 + i for i in range(8)])
    assert "nodes: undecided" in said(*[20 + i for i in range(4)])  # Four of four are a p of .125.
    assert "nodes: undecided" in said(11, 11, 11, 11, 11, 11, 11, 1000)  # All above 1, but not the interval.


def test_without_an_equal_target_nothing_is_said_of_one():
    pairs = [(row("a", 1, 0), row("a", 2, 0, reached=False))]
    assert {one["of"] for one in comparisons(pairs)} == {"all shared tasks"}


def test_the_page_has_both_models_and_the_verdict(tmp_path):
    facts = {"rolled_nodes": 9, "rolled_edges": 4, "synapses": 6}
    tasks = "abcdefgh"
    first = folder(
        tmp_path / "bdh", [row(t, 10 + i, 5, **facts) for i, t in enumerate(tasks)], weights={"nodes": 9_999}
    )
    second = folder(tmp_path / "plain", [*(row(t, 40 + i, 50) for i, t in enumerate(tasks)), row("z", 3, 1)], model="m")
    page = beside(first, second, tmp_path / "page.md")
    text, told = page.read_text(), json.loads((tmp_path / "page.json").read_text())
    assert "| nodes | 9,999 | – |" in text and "| tasks with a circuit | 8 | 9 |" in text
    assert "| a | bdh | 0.010 | 0.150 | 10 (9) | 5 (4) | 6 | 0.100 [0.050, 0.200] | 1 of 21 |" in text
    assert "| z | bdh | – |" in text and "| z | m | 0.010 |" in text
    assert "edges: smaller (0.10 [0.10, 0.10], sign test p 0.0078, 8 tasks)" in text
    assert told["names"] == ["bdh", "m"] and told["comparisons"][0]["n"] == 8
    page.write_text(text.replace("# Circuits", "Mine.\n\n# Circuits"))
    assert beside(first, second, page).read_text().startswith("Mine."), "what a person wrote stays"


def test_what_cannot_be_compared_is_refused(tmp_path):
    one, empty = folder(tmp_path / "one", [row("a", 1, 1)]), folder(tmp_path / "empty", [])
    with pytest.raises(BadInput, match="no finished circuit"):
        beside(one, empty, tmp_path / "page.md")
    with pytest.raises(BadInput, match="no task in common"):
        beside(one, folder(tmp_path / "other", [row("b", 1, 1)]), tmp_path / "page.md")
