"""Examples are the places of text where a node is most and least active, and those across its range."""

import numpy as np
import pytest
import torch

from jali.circuit import Node
from jali.explaining.labelling import examples
from tests.viewing.planted import plant

NODE = Node("0.mlp.post_act", 17)


@pytest.fixture(scope="module")
def planted():
    return plant()


@pytest.fixture(scope="module")
def text(planted):
    return torch.randint(0, planted.model.config.vocab_size, (40, 64), generator=torch.Generator().manual_seed(0))


@pytest.fixture(scope="module")
def found(planted, text):
    return examples.find(planted.model, planted.circuit.nodes, text)


@pytest.fixture(scope="module")
def activations(planted, text):
    _, cache = planted.model.run_with_cache(text)
    return cache[NODE.site][..., NODE.channel].double().numpy()


def test_the_first_context_holds_the_highest_activation_of_all(found, planted, activations):
    assert set(found) == {str(node) for node in planted.circuit.nodes}
    first = found[str(NODE)]["top"][0]
    assert first["activations"][first["position"]] == pytest.approx(activations.max(), rel=5e-3)
    assert first["tokens"][first["position"]] == '("'


def test_lowest_contexts_are_those_below_zero_alone(found):
    for ends in found.values():
        assert all(one["activations"][one["position"]] < 0 for one in ends["bottom"])
        assert all(one["activations"][one["position"]] > 0 for one in ends["top"])


def test_highest_contexts_come_in_order_from_different_windows(found, activations):
    shown = [one["activations"][one["position"]] for one in found[str(NODE)]["top"]]
    best = np.sort(activations.max(1))[::-1][: examples.EACH]
    assert shown == pytest.approx(best.tolist(), rel=5e-3)


def test_contexts_are_cut_around_their_place(found):
    for ends in found.values():
        for one in [*ends["top"], *ends["bottom"], *ends["percentiles"].values()]:
            assert len(one["tokens"]) == len(one["activations"]) <= examples.BEFORE + examples.AFTER + 1
            assert one["position"] <= examples.BEFORE


def test_percentiles_are_those_of_the_text_where_it_fits_into_the_sample(found, activations):
    for percent, one in found[str(NODE)]["percentiles"].items():
        shown = one["activations"][one["position"]]
        exact = np.quantile(activations, float(percent) / 100, method="nearest")
        assert shown == pytest.approx(exact, abs=0.01 * np.ptp(activations))


def test_the_histogram_counts_every_token(found, activations):
    bars = found[str(NODE)]["histogram"]
    edges = bars["start"] + bars["width"] * np.arange(len(bars["counts"]) + 1)
    assert sum(bars["counts"]) == activations.size == found[str(NODE)]["tokens"]
    assert bars["counts"] == np.histogram(activations, edges)[0].tolist()
    assert bars["counts"][0]
    assert bars["counts"][-1]


def test_what_is_held_does_not_grow_with_the_text(planted, text):
    small = examples._Pass(planted.model, sorted(planted.circuit.nodes), 64, 0)
    small.room = 3
    for rows in text.split(8):
        small.read(rows)
    assert len(small.sample) == 3
    assert all(len(held) == examples.EACH for best in small.ends.values() for held in best.held)


def test_every_window_is_as_likely_in_the_sample(planted, text):
    hits = np.zeros(len(text))
    for seed in range(60):
        draw = examples._Pass(planted.model, [NODE], 64, seed)
        draw.room = 4
        draw._draw(np.arange(len(text))[:, None], np.zeros((len(text), 1, 1)))
        hits[[int(tokens[0]) for tokens, _ in draw.sample]] += 1
    assert hits.sum() == 240
    assert hits[:20].sum() == pytest.approx(120, abs=40)


def test_an_inactive_node_has_no_highest_contexts_and_no_text_has_none():
    planted = plant()
    assert examples.find(planted.model, planted.circuit.nodes, torch.zeros(0, 8, dtype=torch.int64)) == {}
    planted.model.embed.weight.data.mul_(0)
    silent = examples.find(planted.model, [Node("0.mlp.act_in", 12)], torch.zeros(2, 8, dtype=torch.int64))
    assert silent["0.mlp.act_in[12]"]["top"] == silent["0.mlp.act_in[12]"]["bottom"] == []
