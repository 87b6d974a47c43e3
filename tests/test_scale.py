"""The plans of docs/scale.md: its tables are what `python -m benchmarks.scale` prints, and rest on counts that hold."""

from pathlib import Path

import pytest
import torch
from benchmarks.scale import KEPT, PLANS, Machine, held, size, tables

from jali import kernels
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer

PAGE = Path(__file__).resolve().parents[1] / "docs" / "scale.md"


def test_the_tables_of_the_page_are_what_the_script_prints():
    text = PAGE.read_text(encoding="utf-8")
    printed = list(tables(Machine()))
    assert len(printed) == 6
    assert [table for table in printed if table not in text] == []


def test_the_sizes_are_the_published_ones():
    small, large = (size(plan.model) for plan in PLANS)
    assert small.parameters == 419_122_688  # Of csp_yolo2.
    assert large.multiplied == 96 * 12 * 12288**2 + 50304 * 12288


def kept_bytes(layers: int, width: int, tokens: int) -> int:
    """What a forward pass keeps for the backward pass beside the weights, each storage once."""
    config = TransformerConfig(n_layer=layers, d_model=width, d_head=16, vocab_size=64, afrac=0.25, sink=True)
    model, seen = Transformer(config), {}
    own = {p.untyped_storage().data_ptr() for p in model.parameters()}

    def pack(tensor: torch.Tensor) -> torch.Tensor:
        seen[tensor.untyped_storage().data_ptr()] = tensor
        return tensor

    rows = torch.zeros(2, tokens // 2, dtype=torch.long)
    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        model.loss(rows, rows)
    return sum(tensor.untyped_storage().nbytes() for place, tensor in seen.items() if place not in own)


@pytest.mark.skipif(kernels.available()["level"] == "none", reason="counts what kernels keep")
def test_what_a_layer_keeps_is_what_the_plan_counts():
    width, tokens = 256, 256
    layer = kept_bytes(2, width, tokens) - kept_bytes(1, width, tokens)
    assert layer / width / tokens == pytest.approx(KEPT["float32"], rel=0.01)
    plan = PLANS[0]
    *_, kept = held(plan, 1)
    assert kept["float32"] == pytest.approx(plan.step * 8 * 2048 * KEPT["float32"])
