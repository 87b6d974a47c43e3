"""A circuit under norms that are not those it was pruned with."""

import torch

from jali.circuit import Node
from jali.pruning.measure import Meter
from jali.verifying.case import Case
from jali.verifying.norms import claim
from tests import planted
from tests.models.options import bdh


def filled_with(mean):
    """The claim of a circuit of all nodes but neurons' roles, which hold this constant in each pass."""
    model, task = bdh(n_layer=3, n_head=2, norm="rms"), planted.task()
    wiring = model.wiring
    means = {site: torch.full((width,), mean) for site, width in wiring.widths.items() if ".x." in site}
    nodes = frozenset(Node(site, c) for site, width in wiring.widths.items() if ".x." not in site for c in range(width))
    meter = Meter(model=model, wiring=wiring, means=means)
    return claim(Case(circuit=wiring.circuit(nodes, means=means), meter=meter, task=task))


def test_a_memory_is_read_by_its_own_norm_under_frozen_norms_too():
    """What it answers to constants of any size is then no larger for them, and nothing is cubed from pass to pass."""
    small, large = (filled_with(mean).rows[0] for mean in (10.0, 1e4))
    assert small.name == large.name == "circuit alone, norms frozen, loss"
    assert large.number.value < 2e3 * max(small.number.value, 0.1), "once in each gate, by 1e3, and not in the memory"


def test_a_run_that_grows_past_all_numbers_fails_and_is_counted():
    found = filled_with(1e30)  # Its square, a score, is no number in float32.
    assert found.passed is False
    (row,) = found.rows
    assert row.name == "prompts without a finite loss, norms frozen"
    assert row.number.value > 0
