"""A circuit under norms that are not those it was pruned with."""

import torch

from jali.circuit import Node
from jali.pruning.measure import Meter
from jali.verifying.case import Case
from jali.verifying.norms import claim
from tests import planted
from tests.models.options import bdh


def test_a_run_that_grows_past_all_numbers_fails_and_is_counted():
    """Filled with large means, the memory of a BDH is cubed pass by pass while its norms stand still."""
    model, task = bdh(n_layer=3, n_head=2, norm="rms"), planted.task()
    wiring = model.wiring
    means = {site: torch.full((width,), 1e4) for site, width in wiring.widths.items() if ".x." in site}
    nodes = frozenset(Node(site, c) for site, width in wiring.widths.items() if ".x." not in site for c in range(width))
    meter = Meter(model=model, wiring=wiring, means=means)
    found = claim(Case(circuit=wiring.circuit(nodes, means=means), meter=meter, task=task))
    assert found.passed is False
    (row,) = found.rows
    assert row.name == "prompts without a finite loss, norms frozen"
    assert row.number.value > 0
