"""The JSON is what public viewers of attribution graphs read, as far as `peers.md` records what they need."""

import json
import re

import jsonschema
import pytest

import jali
from jali.artefact import BadInput
from jali.explaining.tracing.attribution import document, save
from jali.explaining.tracing.trace import trace
from tests.explaining.tracing.prompts import PROMPT, relay
from tests.models.options import tiny

TEXT, NUMBER = {"type": "string"}, {"type": "number"}
PLAIN = {"type": "string", "pattern": r"^[A-Za-z0-9_.-]+$"}


def an_object(required: str, **properties) -> dict:
    return {"type": "object", "required": required.split(), "properties": properties}


SCHEMA = an_object(
    "metadata nodes links",
    metadata=an_object(
        "slug scan prompt_tokens prompt",
        slug=PLAIN,
        scan=PLAIN,
        prompt_tokens={"type": "array", "items": TEXT},
        prompt=TEXT,
        node_threshold={"type": "number", "minimum": 0, "maximum": 1},
        transcoder_list={"type": "array", "items": TEXT},
        schema_version={"type": "integer"},
        info={"type": "object"},
        pruning_settings={"type": "object"},
    ),
    qParams=an_object(
        "",
        pinnedIds={"type": "array", "items": TEXT},
        supernodes={"type": "array"},
        linkType={"enum": ["both", "input", "output"]},
        clickedId=TEXT,
        sg_pos=TEXT,
    ),
    nodes={
        "type": "array",
        "items": an_object(
            "node_id feature layer ctx_idx feature_type jsNodeId clerp",
            node_id=TEXT,
            feature={"type": ["integer", "null"], "minimum": 0},
            layer={"type": "string", "pattern": r"^(E|[1-9]\d*)$"},
            ctx_idx={"type": "integer", "minimum": 0},
            feature_type=TEXT,
            jsNodeId=TEXT,
            clerp=TEXT,
            token_prob={"type": "number", "minimum": 0, "maximum": 1},
            is_target_logit={"type": "boolean"},
            run_idx={"type": "integer"},
            reverse_ctx_idx={"type": "integer", "minimum": 0},
            influence={"type": "number", "minimum": 0, "maximum": 1},
            activation={"type": ["number", "null"]},
        ),
    },
    links={"type": "array", "items": an_object("source target weight", source=TEXT, target=TEXT, weight=NUMBER)},
)
"""Written from the fields and traps recorded of the public schema and its viewers; layers of ours begin at 1."""


def checked(found: dict) -> dict:
    """Returns a document after holding it against the schema and what a schema cannot say."""
    jsonschema.validate(found, SCHEMA)
    ids = [node["node_id"] for node in found["nodes"]]
    assert len(set(ids)) == len(ids)
    assert {link[end] for link in found["links"] for end in ("source", "target")} <= set(ids)
    assert all(node["influence"] <= found["metadata"]["node_threshold"] for node in found["nodes"])
    assert all(node["ctx_idx"] < len(found["metadata"]["prompt_tokens"]) for node in found["nodes"])
    logits = [node for node in found["nodes"] if node["feature_type"] == "logit"]
    assert [node["is_target_logit"] for node in logits] == [True]
    assert re.search(r"\(p=\d\.\d+\)", logits[0]["clerp"])
    layers = [int(node["layer"]) for node in found["nodes"] if node["layer"] != "E"]
    assert max(layers) == int(logits[0]["layer"]) and layers.count(max(layers)) >= 1
    features = [(n["layer"], n["feature"], n["ctx_idx"]) for n in found["nodes"] if n["activation"] is not None]
    assert len(set(features)) == len(features)
    assert 1e3 < len(json.dumps(found, indent=1)) < 1e8
    return found


@pytest.mark.parametrize("share", [0.01, 0.9, 1.0])
@pytest.mark.parametrize(
    "options", [{"n_layer": 1}, {"afrac": 0.25, "bigram": "fixed", "positions": "learned"}, {"norm": "layer"}]
)
def test_every_graph_passes_the_schema(options, share):
    checked(document(trace(tiny(**options), [1, 2, 3, 3], share=share)))


def test_a_planted_graph_is_written_node_by_node():
    found = checked(document(trace(relay(), PROMPT, token=10, against=11, share=1)))
    nodes = {node["node_id"]: node for node in found["nodes"]}
    token = nodes["tokens>0.resid_in_1_1"]
    assert (token["layer"], token["feature"], token["feature_type"], token["activation"]) == ("E", 1, "embedding", None)
    value = nodes["0.attn.v_0_1"]
    assert (value["layer"], value["ctx_idx"], value["clerp"]) == ("1", 1, "0.attn.v[0]")
    assert value["feature_type"] == "attn.v" and value["activation"] == pytest.approx(1)
    assert nodes["1.mlp.post_act_0_3"]["layer"] == "2"
    assert nodes["final_resid_7_3"]["layer"] == "3" and nodes["logits_10_3"]["layer"] == "4"
    assert nodes["bias>1.mlp.post_act_0_3"]["layer"] == "2" and nodes["bias>1.mlp.post_act_0_3"]["feature"] is None
    assert nodes["logits_10_3"]["clerp"].startswith('Output "#10" minus "#11" (p=')
    links = {(link["source"], link["target"]): link["weight"] for link in found["links"]}
    assert links["0.attn.act_in_0_1", "0.attn.v_0_1"] == pytest.approx(1)
    assert len(links) == 10


def test_it_is_written_under_its_slug_and_tells_where_it_is_from(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    model = tiny()
    model.name = "runs/größe x/<b>"
    one, other = (save(trace(model, prompt)) for prompt in ([1, 2], [1, 3]))
    assert one != other and one.name.endswith(".trace.json")
    found = checked(json.loads(one.read_text()))
    assert one.name == f"{found['metadata']['slug']}.trace.json"
    assert found["metadata"]["info"]["parents"]["model"] == model.digest
    with pytest.raises(BadInput, match="Cannot write"):
        save(trace(model, [1]), one / "below-a-file.json")


def test_tokens_of_any_kind_are_data():
    model = jali.load("jali-python")
    text = '</script><b>"x"\u202e\x00\U0001f600é'
    found = checked(document(trace(model, text)))
    assert found["metadata"]["prompt"] == text
    json.dumps(found).encode()
