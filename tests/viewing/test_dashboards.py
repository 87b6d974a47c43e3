"""Feature dashboards show what `jali explain` found."""

import json

from jali.viewing.export import export


def test_dashboards_hold_the_examples_of_each_node(planted, tmp_path):
    node = sorted(planted.circuit.nodes)[0]
    one = {"tokens": ["a", "b"], "activations": [0.0, 2.0], "position": 1}
    examples = {str(node): {"top": [one], "bottom": [], "percentiles": {"50": one}, "histogram": None}}
    written = export(planted.circuit.with_facts(examples=examples), "dashboards", tmp_path / "a", model=planted.model)
    (feature,) = json.loads(written.read_text())["features"]
    assert feature["name"] == str(node)
    assert [q["quantile_name"] for q in feature["examples_quantiles"]] == ["top activations", "percentile 50"]
    assert feature["examples_quantiles"][0]["examples"][0]["tokens_acts_list"] == [0.0, 2.0]
