"""What constants add to a score depends on the distance alone: it is what the rule's own pattern gives."""

import pytest
import torch

from jali.models import rules
from jali.models.compiling import recall
from jali.rule import Rule

OWN = torch.tensor([[0.5, 0.25], [1.0, 0.125]])


@pytest.mark.parametrize(
    "options",
    [{}, {"rotary": 100.0}, {"rotary": 100.0, "frequencies": OWN}, {"damping": (0.0, 0.3)}, {"scale": 0.25}],
)
@pytest.mark.parametrize("strict", [True, False])
def test_constants_give_the_pattern_by_distance(options, strict):
    rule = Rule(op="attend", kind="linear", heads=2, strict=strict, **options)
    q, k = torch.randn(2, 8, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    expected = rules.pattern(rule, q.expand(1, 6, 8), k.expand(1, 6, 8))[0]
    distance = torch.arange(6)[:, None] - torch.arange(6)
    for head in range(2):
        own = slice(4 * head, 4 * head + 4)
        found = recall.of_constants(rule, head, torch.arange(4), (q[own], k[own]), 4, 6)
        assert bool(found[1:].any()) and bool(found[0] == 0) == strict
        torch.testing.assert_close(found[distance.clamp(min=0)] * (distance >= 0), expected[head])


def test_rates_are_those_of_the_pairs_asked_for():
    rule = Rule(op="attend", kind="linear", heads=2, rotary=100.0)
    assert recall.rates(rule, 0, torch.tensor([0, 1, 4, 5]), 8).tolist() == pytest.approx([1, 100 ** (-4 / 8)])
    own = Rule(op="attend", kind="linear", heads=2, rotary=100.0, frequencies=OWN)
    assert recall.rates(own, 1, torch.tensor([2, 3]), 4).tolist() == [0.125]
