"""The data of a page fits its schema, and says of the planted circuit what was planted."""

import json
from importlib import resources

import jsonschema
import pytest
from tests.models.options import bdh
from tests.viewing.conftest import report_of
from tests.viewing.planted import plant

from jali.circuit import Node
from jali.explaining.labelling import examples
from jali.viewing import packing, payload, reports
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row


@pytest.fixture(scope="module")
def schema():
    return json.loads(resources.files("jali.viewing").joinpath("page.schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def whole(planted, text):
    rows = [Row(*row) for row in planted.rows]
    return Facts(
        circuit=planted.circuit,
        name="quotes.circuit.json",
        title="Quotes",
        report=reports.shown(report_of(planted.circuit)),
        model=planted.model,
        answers=(3, 4),
        rows=list(zip(rows[::2], rows[1::2], strict=True)),
        text=text,
    )


@pytest.fixture(scope="module")
def view(whole):
    return payload.view(whole)


def test_a_whole_page_fits_the_schema(schema, whole):
    jsonschema.validate(json.loads(json.dumps(payload.page([whole]))), schema)


def test_a_page_of_the_circuit_alone_fits_the_schema(schema, planted):
    page = payload.page([Facts(circuit=planted.circuit, name="a.circuit.json", missing=["no model"])])
    jsonschema.validate(json.loads(json.dumps(page)), schema)
    view = page["views"][0]
    assert len(view["circuit"]["nodes"]) == len(planted.circuit.nodes)
    assert view["pairs"] == []
    assert view["report"] is None
    assert view["task"]["title"] == "single double quote"


def test_an_empty_circuit_fits_the_schema(schema, planted):
    empty = planted.model.wiring.circuit([], means=planted.circuit.means)
    jsonschema.validate(json.loads(json.dumps(payload.page([Facts(circuit=empty, name="none")]))), schema)


def test_the_schema_refuses_what_is_not_in_it(schema, whole):
    page = payload.page([whole])
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**page, "schema": 2}, schema)
    page["views"][0]["circuit"]["edges"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(page, schema)


def test_edges_have_the_planted_weights_and_signs(view):
    edges = {(e["source"], e["target"]): e["weight"] for e in view["circuit"]["edges"]}
    assert edges["0.mlp.act_in[12]", "0.mlp.post_act[17]"] == 1.2
    assert edges["0.mlp.act_in[40]", "0.mlp.post_act[203]"] == -1.3
    assert edges["2.attn.v[19]", "2.attn.resid_delta[50]"] == 1.6


def test_nodes_stand_in_forward_order_with_their_heads(view, planted):
    nodes = view["circuit"]["nodes"]
    order = list(planted.circuit.widths)
    assert [order.index(node["site"]) for node in nodes] == sorted(order.index(node["site"]) for node in nodes)
    heads = {node["id"]: node["head"] for node in nodes}
    assert heads["2.attn.v[19]"] == 1
    assert heads["0.mlp.post_act[17]"] is None


def test_nodes_nothing_leads_to_are_constants(view):
    assert {n["id"] for n in view["circuit"]["nodes"] if n["constant"]} == {
        "1.attn.q[33]",
        "2.attn.q[18]",
        "2.attn.q[50]",
    }


def test_a_read_is_constant_where_no_token_and_no_write_sets_its_channel():
    model = plant().model
    model.embed.weight[:, 13] = 0
    circuit = model.wiring.circuit([Node("0.mlp.act_in", 13), Node("0.mlp.act_in", 12)])
    nodes = payload.view(Facts(circuit=circuit, name="", model=model))["circuit"]["nodes"]
    assert {n["channel"]: n["constant"] for n in nodes} == {12: False, 13: True}


def test_passes_that_hand_on_neurons_read_no_token_but_in_the_first(schema):
    model = bdh(residual="neurons", fullness=1.0)
    write, later = Node("0.u", 2), [Node("1.read", 2), Node("1.read", 3)]
    circuit = model.wiring.circuit([write, *later, Node("0.read", 3)])
    rows = [(Row([1, 2, 3], 4, 5), Row([1, 6, 3], 5, 4))]
    page = payload.page([Facts(circuit=circuit, name="a", model=model, rows=rows)])
    jsonschema.validate(json.loads(json.dumps(page)), schema)
    drawn = page["views"][0]["circuit"]
    facts = {node["id"]: (node["embedded"], node["constant"]) for node in drawn["nodes"]}
    assert facts == {
        "0.read[3]": (True, False),
        "0.u[2]": (False, True),
        "1.read[2]": (False, False),
        "1.read[3]": (False, True),
    }
    assert {link["stream"] for link in drawn["embedding"]} == {3}


def test_biases_and_means_are_the_circuits(view, planted):
    nodes = {node["id"]: node for node in view["circuit"]["nodes"]}
    assert nodes["2.attn.q[18]"]["bias"] == 5.2
    mean = float(planted.circuit.means["2.attn.v"][19])
    assert nodes["2.attn.v[19]"]["mean"] == pytest.approx(mean, rel=1e-3)


def test_the_path_is_the_circuits(view, planted):
    path = view["circuit"]["path"]
    assert [stage["nodes"] for stage in path] == [stage["nodes"] for stage in planted.circuit.path]
    assert path[-1]["edges"] == len(planted.circuit.edges)
    assert view["circuit"]["target_loss"] == 0.15


def test_a_search_that_fell_short_says_so(view, planted):
    assert view["circuit"]["shortfalls"] == []
    early = planted.circuit.with_facts(found={**planted.circuit.found, "interrupted": True})
    (sentence,) = payload.view(Facts(circuit=early, name=""))["circuit"]["shortfalls"]
    assert "interrupted" in sentence


def test_sizes_are_those_of_the_model(view, planted):
    model = view["model"]
    assert model["nodes_total"] == len(planted.model.wiring.nodes())
    assert model["edges_total"] == len(planted.model.wiring.edges())
    assert model["layers"] == 4


def test_sources_of_text_are_named_where_contexts_are_shown(whole):
    named = payload.view(
        Facts(circuit=whole.circuit, name="", model=whole.model, text=whole.text, sources=["a.py, MIT"])
    )
    assert named["sources"] == ["a.py, MIT"]
    assert payload.view(Facts(circuit=whole.circuit, name="", sources=["a.py, MIT"]))["sources"] == []


def test_what_explain_wrote_is_shown_with_its_score(schema, planted, text):
    node = sorted(planted.circuit.nodes)[0]
    found = {"label": "a", "score": 0.93, "measure": "auroc", "null": 0.6}
    one = planted.circuit.with_facts(
        labels={node: "a"},
        examples=examples.find(planted.model, [node], text),
        explained={"nodes": {str(node): found}},
    )
    page = payload.page([Facts(circuit=one, name="a", model=planted.model, text=text)])
    jsonschema.validate(json.loads(json.dumps(page)), schema)
    assert list(page["views"][0]["examples"]) == [str(node)]
    scores = {n["id"]: n["score"] for n in page["views"][0]["circuit"]["nodes"]}
    assert scores.pop(str(node)) == {"value": 0.93, "measure": "auroc", "null": 0.6}
    assert not any(scores.values())
    own = payload.view(Facts(circuit=one.with_facts(labels={node: "mine"}), name="a"))["circuit"]["nodes"]
    assert {n["label"]: n["score"] for n in own}["mine"] is None


def test_a_page_too_large_loses_contexts_and_says_so(whole, schema, monkeypatch):
    full = payload.page([whole])
    size = len(json.dumps(packing.packed(full), separators=(",", ":")))
    monkeypatch.setattr(payload, "BYTES", size - 1)
    less = payload.fitted(full)["views"][0]
    assert not any("percentiles" in one for one in less["examples"].values())
    assert all(one["top"] for one in less["examples"].values())
    assert "contexts across the range" in less["missing"][-1]
    monkeypatch.setattr(payload, "BYTES", 1)
    least = payload.fitted(full)
    jsonschema.validate(json.loads(json.dumps(least)), schema)
    assert not any(one["top"] for one in least["views"][0]["examples"].values())
