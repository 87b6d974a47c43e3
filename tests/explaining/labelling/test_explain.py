"""`explain` fills a circuit with examples and labels, keeps what a person wrote, and changes no digest."""

from dataclasses import replace

import pytest
import torch

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.explaining.labelling import examples, labels, search
from jali.explaining.labelling.endpoint import Endpoint
from jali.explaining.labelling.explain import explain, into_file, score_of
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.labels import Findings, Null
from jali.explaining.labelling.predicates import Label, OneOf
from jali.explaining.labelling.proposals import Proposals
from jali.explaining.labelling.scores import Score
from jali.explaining.labelling.text import of_windows
from jali.explaining.vocabulary import Vocabulary
from jali.pruning.ablation import measure_means
from tests import planted

MODEL, TASK = planted.plant(), planted.task()
MEANS = measure_means(MODEL, planted.text())
BARE = MODEL.wiring.circuit(
    planted.circuit(query=True),
    means={site: MEANS[site] for site in MODEL.wiring.widths},
    task=TASK.name,
    model="planted",
    model_digest=MODEL.digest,
)
TEXT = torch.cat([planted.text(96), planted.text(97)[-1:]])
OPENER = Node("0.attn.act_in", 0)


@pytest.fixture(scope="module")
def explained():
    return explain(BARE, MODEL, text=TEXT, task=TASK)


def test_nodes_get_labels_scores_and_examples(explained):
    assert explained.labels[OPENER] == "the token is #1 or #2"
    assert explained.labels[Node("0.attn.q", 0)] == "constant 4"
    facts = explained.explained["nodes"][str(OPENER)]
    assert facts["score"] > facts["null"]
    told = {"value": facts["score"], "measure": facts["measure"], "null": facts["null"]}
    assert score_of(explained, OPENER) == told
    assert explained.examples == examples.find(MODEL, BARE.nodes, TEXT)
    assert explained.explained["substitution"]["kept"] > 0.9


READ = Node("0.attn.v", 0)


@pytest.fixture(scope="module")
def true():
    """What the search finds."""
    return labels.findings(MODEL, BARE.nodes, of_windows(TEXT)).nodes


def wrong(true, **more):
    """The same, but for a wrong label of one node at scores that no null reaches."""
    text = of_windows(TEXT)
    values = labels.activations(MODEL, [READ], text)[READ]
    label = search.valued(Label(high=OneOf("the token", frozenset({5}))), values, Table(text, Vocabulary(12, None)))
    return {
        **true,
        READ: replace(true[READ], best=label, score=Score(0.99, 0.99, 9, 9), null=Null(0.5, 0.1, 9), **more),
    }


def finding(monkeypatch, nodes):
    monkeypatch.setattr("jali.explaining.labelling.explain.findings", lambda *_, **__: Findings(nodes, {}, None))


def test_a_label_that_loses_the_task_is_withheld_and_said_so(monkeypatch, true):
    finding(monkeypatch, wrong(true))
    found = explain(BARE, MODEL, text=TEXT, task=TASK)
    facts = found.explained["nodes"][str(READ)]
    assert READ not in found.labels and facts["label"] is None and facts["refuted"] and facts["keeps"] < 0.5
    assert facts["hypothesis"] == "the token is #5" and facts["score"] == 0.99 and not facts["good"]
    assert found.explained["substitution"]["kept"] > 0.9  # Of the other labels.
    untried = explain(BARE, MODEL, text=TEXT)
    assert untried.labels[READ] == "the token is #5" and "refuted" not in untried.explained["nodes"][str(READ)]
    mine = explain(BARE.with_facts(labels={READ: "which quote"}), MODEL, text=TEXT, task=TASK)
    assert mine.labels[READ] == "which quote"


def test_where_a_proposal_is_refuted_the_label_found_is_tried(monkeypatch, true):
    finding(monkeypatch, true)
    kept = Proposals({READ: wrong(true, proposed_by="a model")[READ]}, 0, {}, "a model")
    monkeypatch.setattr("jali.explaining.labelling.explain.propose", lambda *_, **__: kept)
    found = explain(BARE, MODEL, text=TEXT, task=TASK, endpoint=Endpoint(url="http://localhost", model="stub"))
    assert found.labels[READ] == "high: the token is #1; low: the token is #2"
    assert found.explained["nodes"][str(READ)]["keeps"] > 0.9


def test_the_digest_stays_and_the_file_holds_all(explained, tmp_path):
    path = BARE.save(tmp_path / "a.circuit.json", 3)
    made = artefact.read_json(path)["made_by"]
    held = Circuit.load(into_file(path, explained))
    assert held.digest == BARE.digest
    assert (held.labels, held.examples, held.explained) == (explained.labels, explained.examples, explained.explained)
    assert artefact.read_json(path)["made_by"] == made


def test_what_a_person_wrote_stays_unless_it_is_to_be_overwritten(explained):
    edited = explained.with_facts(labels={**explained.labels, OPENER: "opens a quote"})
    again = explain(edited, MODEL, text=TEXT)
    assert again.labels[OPENER] == "opens a quote"
    assert score_of(again, OPENER) is None
    assert score_of(again, Node("0.attn.k", 0)) is not None
    assert explain(edited, MODEL, text=TEXT, overwrite=True).labels == explained.labels


def test_another_circuit_in_the_file_is_left_alone(explained, tmp_path):
    other = MODEL.wiring.circuit(planted.circuit(), model_digest=MODEL.digest)
    path = other.save(tmp_path / "b.circuit.json")
    before = path.read_bytes()
    with pytest.raises(BadInput, match="another circuit"):
        into_file(path, explained)
    assert path.read_bytes() == before


def test_a_file_without_explanations_is_read(tmp_path):
    path = BARE.save(tmp_path / "c.circuit.json")
    old = artefact.read_json(path)
    del old["explained"]
    artefact.write_json(path, old)
    assert Circuit.load(path).explained == {}


def test_what_cannot_be_explained_is_refused():
    with pytest.raises(BadInput, match="is another"):
        explain(BARE.with_facts(model_digest="sha256:0"), MODEL, text=TEXT)
    with pytest.raises(BadInput, match="brings no text"):
        explain(BARE, MODEL)
    with pytest.raises(BadInput, match="at least 2 windows"):
        explain(BARE, MODEL, text=TEXT[:1])
    with pytest.raises(BadInput, match="no folder of tokens"):
        explain(BARE, MODEL, text="nowhere")


def test_a_circuit_without_nodes_has_nothing_to_explain():
    empty = explain(MODEL.wiring.circuit([], model_digest=MODEL.digest), MODEL, text=TEXT)
    assert empty.labels == empty.examples == empty.explained["nodes"] == {}


def test_a_proposal_that_is_kept_becomes_the_label_and_says_whose_it_is(monkeypatch):
    """The search finds nothing of use here, so that there is something to propose."""
    weak = Label(high=OneOf("the token", frozenset({5})))
    monkeypatch.setattr(Endpoint, "ask", lambda *_: '{"high": {"slot": "the token", "one of": ["#1", "#2"]}}')
    monkeypatch.setattr(search, "fit", lambda y, _, table, **__: search.valued(weak, y, table))
    found = explain(BARE, MODEL, text=TEXT, endpoint=Endpoint(url="http://localhost", model="stub"))
    facts = found.explained["nodes"][str(OPENER)]
    assert (facts["label"], facts["proposed_by"]) == ("the token is #1 or #2", "stub")
    assert found.labels[OPENER] == facts["label"]
    assert found.explained["proposals"]["kept"] >= 1
    assert found.digest == BARE.digest
