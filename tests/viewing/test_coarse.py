"""Between heads and MLPs a planted circuit is what was written."""

import json
import re

import pytest
from tests.models.options import bdh

from jali.artefact import BadInput
from jali.viewing.coarse import document
from jali.viewing.export import export


def test_components_are_joined_where_one_writes_what_the_other_reads(planted, tmp_path):
    written = export(planted.circuit, "eap-ig", tmp_path / "a.json", model=planted.model)
    document = json.loads(written.read_text())
    config = planted.model.config
    heads = config.d_model // config.d_head
    assert document["cfg"]["n_heads"] == heads
    assert len(document["nodes"]) == 2 + config.n_layer * (heads + 1)
    kept = {name for name, edge in document["edges"].items() if edge["in_graph"]}
    # The opening quote is told apart by neurons of layer 0, carried by heads, and read out.
    assert any(name.startswith("input->m0") for name in kept)
    assert any(re.fullmatch(r"m0->a\d\.h\d+<v>", name) for name in kept)
    assert any(re.fullmatch(r"a\d\.h\d+->logits", name) for name in kept)
    for name, edge in document["edges"].items():
        assert edge["in_graph"] == (edge["score"] > 0), name
    assert not any(re.fullmatch(r"a(\d)\.h\d+->m0", name) for name in kept)


def test_a_bdh_has_no_such_components():
    model = bdh()
    with pytest.raises(BadInput, match="of a transformer alone"):
        document(model.wiring.circuit(model.wiring.nodes()), model)
