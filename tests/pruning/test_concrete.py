"""Hard-concrete gates: point masses, expected size, the floor."""

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Node
from jali.pruning.concrete import Concrete, ConcreteMask
from jali.pruning.measure import Meter
from jali.pruning.objective import owners
from tests import planted

MODEL, PAIRS = planted.plant(), planted.task().train.first(4)
WIRING = MODEL.wiring
METER = Meter(model=MODEL, wiring=WIRING, means={})


def drawn(mask: ConcreteMask, step: int = 0) -> dict[str, torch.Tensor]:
    """The gates of one step."""
    seen: dict[str, torch.Tensor] = {}

    class Seeing(Meter):
        def filled(self, gates, pairs, step=0):
            seen.update(gates)
            return super().filled(gates, pairs, step)

    mask.logits(Seeing(model=MODEL, wiring=WIRING, means={}), PAIRS, step)
    return seen


def test_gates_are_in_0_to_1_with_mass_at_both_ends_and_their_mean_number_alive_is_the_size():
    mask = ConcreteMask(WIRING, config=Concrete(open=0.5, scale=0.5, floor=0.0))
    draws = [torch.cat([gate.detach() for gate in drawn(mask, step).values()]) for step in range(200)]
    gates = torch.stack(draws)
    assert float(gates.min()) == 0.0 and float(gates.max()) == 1.0
    assert float((gates > 0).sum(1).float().mean()) == pytest.approx(float(mask.size().detach()), rel=0.02)
    assert torch.equal(draws[3], torch.cat([gate.detach() for gate in drawn(mask, 3).values()]))


def test_under_the_floor_the_price_has_no_slope():
    size = sum(WIRING.widths.values())
    for floor, moves in ((1.0, True), (float(size), False)):
        mask = ConcreteMask(WIRING, config=Concrete(floor=floor))
        mask.size().backward()
        assert any(bool(odds.grad.abs().sum() > 0) for odds in mask.odds) == moves


def test_a_share_begins_open_and_closed_nodes_stay_shut():
    closed = frozenset({Node("0.attn.q", 0)})
    mask = ConcreteMask(WIRING, config=Concrete(open=0.25), closed=closed, seed=1)
    share = len(mask.nodes()) / sum(WIRING.widths.values())
    assert 0.15 < share < 0.35
    assert not closed & mask.nodes()
    assert not closed & ConcreteMask(WIRING, config=Concrete(open=1.0), closed=closed).nodes()


def test_tied_a_query_and_its_key_have_one_gate():
    gates = drawn(ConcreteMask(WIRING, owner=owners(WIRING, tied=True)))
    assert torch.equal(gates["0.attn.q"], gates["0.attn.k"])
    assert not torch.equal(gates["0.attn.q"], gates["0.attn.v"])


@pytest.mark.parametrize("wrong", [{"open": 0.0}, {"scale": 9.0}, {"floor": -1.0}])
def test_options_without_a_meaning_are_refused(wrong):
    with pytest.raises(BadInput, match="Gates begin open"):
        Concrete(**wrong)
