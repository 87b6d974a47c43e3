"""Description length: the count by hand, the rounding, and what density alone makes."""

import math

import pytest
import torch

from jali.circuit import Node
from jali.pruning import ablation, bits
from jali.pruning.measure import Meter
from tests import planted

TASK, MODEL = planted.task(), planted.plant()
WIRING, NODES = MODEL.wiring, planted.circuit()


def meter() -> Meter:
    return Meter(model=MODEL, wiring=WIRING, means=ablation.measure_means(MODEL, planted.text()))


def test_log2_of_a_binomial():
    assert bits.log2_choose(10, 3) == pytest.approx(math.log2(120))
    assert bits.log2_choose(7, 0) == bits.log2_choose(7, 7) == 0.0


def test_a_planted_circuit_by_hand():
    found = bits.describe(meter(), NODES, frozenset(), TASK.validation)
    total = sum(WIRING.widths.values())
    assert found["nodes"] == pytest.approx(math.log2(math.comb(total, 6)))
    assert bits.possible_edges(WIRING, NODES) == 2 + 2 + 1
    assert found["edges"] == pytest.approx(math.log2(math.comb(5, 3)))
    assert found["per_value"] == 1  # One edge per wire: a sign and a scale say all.
    assert found["values"] == 3 * 1 + 3 * 16
    assert found["loss_rounded"] == pytest.approx(found["loss"], abs=1e-6)
    parts = sum(found[part] for part in ("nodes", "edges", "values", "constants"))
    assert found["total"] == pytest.approx(parts)


def test_fewer_edges_take_fewer_bits():
    edge = next(e for e in WIRING.edges(NODES) if e.target.site == "0.attn.k")
    whole, less = (bits.describe(meter(), NODES, gone, TASK.validation) for gone in (frozenset(), frozenset({edge})))
    assert less["values"] < whole["values"]
    assert less["loss"] > whole["loss"]


@pytest.mark.parametrize("tolerance", [0.1, 1e-3, 1e-5])
def test_values_are_as_coarse_as_the_tolerance_allows(tolerance):
    model = planted.plant()
    model.attn[0].qkv.weight[16, 1] = 0.7  # A second edge into the key, of another size: one sign is not enough.
    measured = Meter(model=model, wiring=model.wiring, means={})
    nodes = planted.circuit(query=True)
    found = bits.describe(measured, nodes, frozenset(), TASK.validation, tolerance=tolerance)
    assert found["loss_rounded"] <= found["loss"] + tolerance
    coarser = int(found["per_value"]) - 1
    if coarser:
        values = bits._Values(model.wiring, nodes, model.wiring.edges(nodes), {})
        assert measured.grafted(values.rounded(coarser)).loss(nodes, TASK.validation) > found["loss"] + tolerance


def test_many_bits_change_next_to_nothing_and_what_is_outside_is_left_alone():
    measured = meter()
    values = bits._Values(WIRING, NODES, WIRING.edges(NODES), measured.means)
    name = "0.attn.act_in -> 0.attn.k"
    weight, bias = MODEL.attn[0].qkv.weight.split(16)[1], MODEL.attn[0].qkv.bias.split(16)[1]
    for count in (1, 3, 16):
        rounded, shifted = values.rounded(count)(name, weight, bias)
        untouched = torch.ones_like(weight, dtype=torch.bool)
        untouched[0, 0] = False
        assert torch.equal(rounded[untouched], weight[untouched])
        assert torch.equal(shifted[1:], bias[1:])
    torch.testing.assert_close(rounded, weight, atol=1e-4, rtol=0)
    torch.testing.assert_close(shifted, bias, atol=1e-4, rtol=0)


def test_a_ratio_from_density_alone():
    nodes = frozenset(n for n in WIRING.nodes() if n.site in ("0.mlp.act_in", "0.mlp.post_act"))
    assert bits.possible_edges(WIRING, nodes) == 16 * 16
    ratio = bits.density_ratio(WIRING, nodes, 1 / 32)
    assert ratio.edges == 32
    which = bits.log2_choose(sum(WIRING.widths.values()), 32)
    sparse = which + bits.log2_choose(256, 8) + 8 * 8 + 16 + 32 * 8 + 16
    dense = which + 256 * 8 + 16 + 32 * 8 + 16
    assert ratio.bits == pytest.approx(dense / sparse)
    assert bits.density_ratio(WIRING, frozenset({Node("final_resid", 0)}), 0.5).bits == 1.0
