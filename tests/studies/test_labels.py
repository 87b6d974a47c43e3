"""The study of labels: what is right, what is accepted, and the page it writes."""

import json
from pathlib import Path

import pytest
import torch

from jali.circuit import Node
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.labels import Explained, Null, activations
from jali.explaining.labelling.predicates import Label, Number
from jali.explaining.labelling.scores import Score
from jali.explaining.labelling.search import valued
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary
from jali.studies import labels
from jali.studies.planted.compiled import read
from jali.studies.planted.gallery import planted
from jali.studies.planted.meanings import WAS, WHICH, compiled_meanings, meanings, seen, token

TRACR = Path("tests/fixtures/tracr")
TABLE = Table(
    of_windows(torch.randint(0, 12, (60, 10), generator=torch.Generator().manual_seed(0))), Vocabulary(12, None)
)
SHARE = Number("the share of {} so far", 1)
SURE = {"score": Score(1.0, 1.0, 100, 10), "null": Null(0.6, 0.3, 9)}


@pytest.mark.parametrize(
    ("label", "right", "agrees"),
    [
        (WHICH, [WHICH], True),
        (Label(low=token(2), high=token(1)), [WAS, WHICH], True),
        (Label(high=token(1)), [WHICH], False),
        (Label(high=token(2), low=token(1)), [WHICH], False),
        (Label(high=seen(1)), [Label(high=token(1))], False),
        (Label(number=SHARE, values=(0.0, 2.0)), [Label(number=SHARE)], True),
        (Label(number=SHARE, values=(0.0, -2.0)), [Label(number=SHARE)], False),
        (WHICH, [], False),
    ],
)  # fmt: skip
def test_a_label_is_accepted_where_it_says_what_a_right_one_says(label, right, agrees):
    assert labels.accepted(Explained(best=label, **SURE), right, TABLE) == agrees
    assert not labels.accepted(Explained(best=label, score=Score(0.5, 0.0, 9, 9), null=SURE["null"]), right, TABLE)


@pytest.mark.parametrize("known", planted(), ids=lambda known: known.name)
def test_right_labels_explain_planted_nodes(known):
    """What is listed as right explains the node on the model's text, or the list is wrong."""
    text = labels.joined(of_windows(known.text), labels.of_pairs(known.task.train))
    table, said = Table(text, Vocabulary(12, None)), meanings(known.name)
    assert known.candidates - said.keys() <= {node for node in known.candidates if node.site.endswith((".q", ".k"))}
    if known.model.config.norm == "rms":
        return  # Norms and AbsTopK bend what the node says, not what it says it about.
    found = activations(known.model, [node for node in said if node in known.candidates], text)
    for node, y in found.items():
        best = max((_r2(y, valued(label, y, table).guess(table)[text.real]) for label in said[node]), default=1.0)
        assert best > 0.7, node


def _r2(y, guess):
    return 1 - float(((y - guess) ** 2).sum()) / float(((y - y.mean()) ** 2).sum())


@pytest.mark.parametrize("name", ["shift-by-one", "detect-ab", "reverse", "histogram", "pair-balance", "count"])
def test_right_labels_of_compiled_programs_hold_of_what_they_compute(name):
    program = read(TRACR / f"{name}.safetensors")
    text = labels._inputs(program, "test")
    table, said = Table(text, Vocabulary(program.model.config.vocab_size, None)), compiled_meanings(program)
    assert set(said) == {Node("final_resid", i) for i in range(len(program.labels))}
    for node, y in activations(program.model, said, text).items():
        if y.std() > 0.1 and said[node]:
            best = max(_r2(y, valued(label, y, table).guess(table)[text.real]) for label in said[node])
            assert best > 0.9, program.labels[node.channel]


def test_the_page_counts_what_is_in_the_file(tmp_path, monkeypatch):
    few = tuple(known for known in planted() if known.name == "openers")
    monkeypatch.setattr(labels, "planted", lambda: few)
    page = labels.study(tmp_path, groups=("planted",), quiet=True)
    rows = json.loads((tmp_path / "labels.json").read_text())["known"]
    assert {row["node"] for row in rows} == {str(node) for node in few[0].candidates if not node.site.endswith(".q")}
    right = sum(row["accepted"] for row in rows)
    assert right >= 5
    assert f"| planted | {len(rows)} | {len(rows)} (100%) | {right} |" in page.read_text()


def test_circuits_of_a_model_are_counted_together():
    row = {"task": "t", "nodes": 9, "alive": 8, "labelled": 5, "good": 4, "empty": 0.7, "circuit": 0.1, "labels": 0.2}
    row |= {"refuted": 2}
    table = labels.circuit_table([{**row, "kept": 0.8, "kept_by_good": 0.1}, {**row, "kept": 0.6, "kept_by_good": 0.0}])
    assert "| t | 9 | 8 | 5 | 2 | 4 (50%) | 0.700 | 0.100 | 0.200 | 80% | 10% |" in table
    assert "8 of 16" in table
    assert "kept: 70%" in table
