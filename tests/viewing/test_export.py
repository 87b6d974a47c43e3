"""Exports of a planted circuit hold what it holds, and no label or token is taken for markup or code."""

import re
import xml.etree.ElementTree as ElementTree

import networkx
import pytest

from jali.artefact import BadInput
from jali.circuit import Node
from jali.viewing.export import FORMATS, export, graph

HOSTILE = '"]; x [label="<script>alert(1)</script> & | `rm` *b* \u202e\n\x07 \\'


@pytest.fixture(scope="module")
def hostile(planted):
    labels = dict.fromkeys(planted.circuit.nodes, HOSTILE)
    return planted.circuit.with_facts(labels=labels, task=HOSTILE)


def test_graphml_gives_the_graph_back(planted, tmp_path):
    back = networkx.read_graphml(export(planted.circuit, "graphml", tmp_path / "a.graphml"), force_multigraph=True)
    assert {Node.parse(name) for name in back} == planted.circuit.nodes
    kept = [(a, b, d["weight"]) for a, b, d in back.edges(data=True) if d["kind"] == "weight"]
    assert sorted(kept) == sorted((str(a), str(b), w) for a, b, w in planted.circuit.edges)


def test_the_graph_joins_writes_to_later_reads_and_queries_to_keys(planted):
    found = graph(planted.circuit)
    kinds = {kind: [(a, b) for a, b, d in found.edges(data=True) if d["kind"] == kind] for kind in ("stream", "score")}
    assert kinds["stream"]
    for a, b in kinds["stream"]:
        assert Node.parse(a).channel == Node.parse(b).channel
    for a, b in kinds["score"]:
        assert a.replace(".q[", ".k[") == b


def test_labels_are_no_markup(hostile, tmp_path):
    svg = export(hostile, "svg", tmp_path / "a.svg").read_text()
    assert "<script" not in svg
    ElementTree.fromstring(svg)
    text = export(hostile, "markdown", tmp_path / "a.md").read_text()
    assert "<" not in text
    assert "\u202e" not in text + svg
    networkx.read_graphml(export(hostile.with_facts(labels={}, task="x"), "graphml", tmp_path / "a.graphml"))
    dot = export(hostile, "dot", tmp_path / "a.dot").read_text()
    # Outside strings nothing is left but the language's own words.
    outside = re.sub(r'"(?:\\.|[^"\\])*"', "S", dot)
    assert "script" not in outside
    assert '"' not in outside


def test_what_control_characters_graphml_cannot_hold_is_spelled_out(hostile, tmp_path):
    back = networkx.read_graphml(export(hostile, "graphml", tmp_path / "a.graphml"))
    assert all("<script>" in facts["label"] for _, facts in back.nodes(data=True))


def test_what_cannot_be_written_is_refused_and_nothing_is_left(planted, tmp_path):
    out = tmp_path / "a"
    for name, said in (("png", "no format 'png'"), ("eap-ig", "needs the model"), ("dashboards", "needs the model")):
        with pytest.raises(BadInput, match=said):
            export(planted.circuit, name, out)
    with pytest.raises(BadInput, match="carries no examples"):
        export(planted.circuit, "dashboards", out, model=planted.model)
    with pytest.raises(BadInput, match="is another model"):
        export(planted.circuit.with_facts(model_digest="sha256:0"), "svg", out, model=planted.model)
    assert not out.exists()


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_the_same_twice(planted, tmp_path, name):
    one = {"tokens": ["a"], "activations": [1.0], "position": 0}
    circuit = planted.circuit.with_facts(examples={str(sorted(planted.circuit.nodes)[0]): {"top": [one]}})
    first, second = (export(circuit, name, tmp_path / end, model=planted.model).read_bytes() for end in "ab")
    assert first == second
