"""A held pass gives every vector of the pass it was made of, from its parts."""

import dataclasses

import pytest
import torch

from jali.circuit import Site, Wire, Wiring
from jali.explaining.tracing.held import Held, hold
from jali.rule import Rule
from tests.explaining.tracing.prompts import MADE, NAMES, held_prompt
from tests.models.options import tiny


def again(held: tuple[Held, ...], at: Held) -> torch.Tensor:
    """A site's vector from those its carries read."""
    values = {other.site: other.value for other in held}
    width = at.value.shape[-1]
    parts = (c.forward(values[c.source], width) if c.given is None else c.given for c in at.carries)
    return at.forward(sum(parts, torch.zeros_like(at.value))) + at.constant


@pytest.mark.parametrize(("make", "options"), MADE, ids=NAMES)
def test_every_vector_is_the_sum_of_its_parts(make, options):
    held, _ = held_prompt(make(**options).double(), 3, 7)
    assert held[-1].site == "logits"
    assert not any(at.site.endswith((".q", ".k", ".x", ".x.query", ".x.key", ".x.gate", ".scale")) for at in held)
    for at in held[:-1]:
        torch.testing.assert_close(again(held, at), at.value, rtol=0, atol=1e-12, msg=at.site)
    torch.testing.assert_close(again(held, held[-1])[-1], held[-1].value[-1], rtol=0, atol=1e-12)


@pytest.mark.parametrize(("make", "options"), MADE, ids=NAMES)
def test_back_is_the_transpose_of_forward(make, options):
    held, _ = held_prompt(make(**options), 3, None)
    for at in held:
        x, g = torch.randn(2, *at.value.shape, dtype=torch.double, generator=torch.Generator().manual_seed(0))
        torch.testing.assert_close((at.forward(x) * g).sum(), (x * at.back(g)).sum())
        for carry in at.carries:
            if carry.given is None:
                x = torch.randn(len(g), carry.width, dtype=torch.double)
                torch.testing.assert_close((carry.forward(x, g.shape[-1]) * g).sum(), (x * carry.back(g)).sum())


def test_what_adds_at_both_ends_of_a_norm_is_told_apart():
    """Only a norm that subtracts the mean makes a place a node."""
    plain, _ = held_prompt(tiny(), 3, 7)
    layered, _ = held_prompt(tiny(norm="layer"), 3, 7)
    extra = {at.site for at in layered if at.node} - {at.site for at in plain if at.node}
    assert extra == {"final.act_in"}
    assert all(at.centre is None for at in plain)


def test_rules_without_a_meaning_here_are_refused():
    x = torch.ones(1, 3, 2)
    product = Wiring(
        (Site("a", 2, (Rule(op="add"),)), Site("b", 2, (Rule(op="multiply"),))), (Wire("a", "b"), Wire("a", "b"))
    )
    with pytest.raises(ValueError, match="'multiply' cannot be held"):
        hold(product, {"a": x, "b": x})
    norm = Rule(op="norm", center=True)
    late = dataclasses.replace(product.sites[1], rules=(Rule(op="add"), Rule(op="relu"), norm))
    with pytest.raises(ValueError, match="second rule"):
        hold(Wiring((product.sites[0], late), (Wire("a", "b"),)), {"a": -x, "b": x})
