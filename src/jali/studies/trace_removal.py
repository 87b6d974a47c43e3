"""What removing a node or an edge of a trace really does to the answer: one pass for all removals of a prompt."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from jali.explaining.tracing.held import Held
from jali.explaining.tracing.trace import Passed
from jali.models import rules
from jali.models.model import LanguageModel
from jali.tap import chain, freeze_norms, untouched


class Instead(NamedTuple):
    """A vector that stands at one site and position in place of its own."""

    site: str
    position: int
    vector: Tensor
    """Shape (W,)."""


def without_node(passed: Passed, site: str, position: int, channel: int) -> Instead:
    """One channel at one position is zero."""
    vector = passed.values[site][0, position].clone()
    vector[channel] = 0
    return Instead(site, position, vector)


def without_edge(
    passed: Passed, held: Mapping[str, Held], site: str, position: int, channel: int, contribution: float
) -> Instead:
    """One input of a channel is gone: what it brought is taken from the sum, and the site's rules are applied again.

    A neuron then passes on what its activation function says, and AbsTopK chooses anew; a norm divides by what it did,
    as its divisor reads the stream by wires of its own.

    Args:
        passed: the forward pass.
        held: the same, by site.
        site: of the target, one whose norm subtracts no mean.
        position: of the target.
        channel: of the target.
        contribution: of the edge, to the target's value.
    """
    wires, here = passed.wiring.into(site), slice(position, position + 1)
    values = {name: x.cpu() for name, x in passed.values.items()}
    total = rules.gather(passed.wiring.site(site), wires, values)[:, here].clone()
    total[..., channel] -= contribution / float(held[site].scale[position, channel])
    for rule in passed.wiring.site(site).rules[1:]:
        total = rules.apply(rule, total, [x[:, here] for x in rules.divisors(wires, values)])
    return Instead(site, position, total[0, 0])


@torch.no_grad()
def changes(model: LanguageModel, passed: Passed, removals: Sequence[Instead], *, norms_held: bool = False) -> Tensor:
    """Returns by how much the answer changes in nats under each removal, shape (removals,).

    All after a removal is live, but for the divisors of norms where these are held at their values.
    """
    tokens = passed.values["tokens"].expand(len(removals), -1)

    def tap(site: str, vector: Tensor) -> Tensor:
        rows = [row for row, removal in enumerate(removals) if removal.site == site]
        if rows:
            vector = vector.clone()
            vector[rows, [removals[row].position for row in rows]] = torch.stack([removals[row].vector for row in rows])
        return vector

    last = torch.full((len(removals),), tokens.shape[1] - 1)
    held = freeze_norms(passed.values) if norms_held else untouched
    logits = model(tokens, tap=chain(held, tap), at=last)[:, 0].double()
    against = 0.0 if passed.answer.against is None else logits[:, passed.answer.against]
    return logits[:, passed.answer.token] - against - passed.answer.value
