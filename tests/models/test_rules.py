"""Each rule means what is written, on wirings small enough to compute by hand."""

import math

import pytest
import torch

from jali.circuit import Site, Wire, Wiring
from jali.models.rules import recompute
from jali.rule import Rule

A = torch.tensor([[[1.0, -2.0, 2.0, -0.5]]])
B = torch.tensor([[[0.5, 1.0, -1.0, 3.0]]])


def value(rules, *wires, width=4, **values):
    names = [w.source for w in wires if w.source not in ("tokens", "positions")]
    sites = [Site(name, values[name].shape[-1], (Rule(op="add"),)) for name in dict.fromkeys(names)]
    wiring = Wiring((*sites, Site("x", width, tuple(rules))), wires)
    return recompute(wiring, "x", values)


def test_copies_and_linear_wires_add_up():
    weight, bias = torch.arange(8.0).view(2, 4), torch.tensor([1.0, -1.0])
    found = value([Rule(op="add")], Wire("a", "x", "linear", weight, bias), Wire("b", "x"), width=2, a=A, b=B[..., :2])
    assert torch.equal(found, A @ weight.T + bias + B[..., :2])


def test_a_copy_may_be_set_off():
    found = value([Rule(op="add")], Wire("a", "x"), Wire("b", "x", offset=4), width=8, a=A, b=B)
    assert torch.equal(found, torch.cat([A, B], dim=-1))


def test_inputs_are_looked_up():
    table = torch.arange(12.0).view(4, 3)
    found = value([Rule(op="embed")], Wire("tokens", "x", "linear", table), tokens=torch.tensor([[2, 0]]))
    assert torch.equal(found, table.T[[2, 0]][None])


def test_gates_multiply():
    found = value([Rule(op="multiply")], Wire("a", "x", "gate"), Wire("b", "x", "gate"), a=A, b=B)
    assert torch.equal(found, A * B)


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule(op="relu"), [1.0, 0.0, 2.0, 0.0]),
        (Rule(op="gelu"), [v * 0.5 * (1 + math.erf(v / math.sqrt(2))) for v in (1.0, -2.0, 2.0, -0.5)]),
        (Rule(op="topk", k=1), [0.0, -2.0, 0.0, 0.0]),
        (Rule(op="topk", k=3), [1.0, -2.0, 2.0, 0.0]),
    ],
)
def test_activations(rule, expected):
    found = value([Rule(op="add"), rule], Wire("a", "x"), a=A)
    torch.testing.assert_close(found, torch.tensor([[expected]]))


def test_the_divisor_is_the_root_of_the_mean_square():
    found = value([Rule(op="add"), Rule(op="rms", eps=0.5)], Wire("a", "x"), width=1, a=A)
    torch.testing.assert_close(found, torch.tensor([[[math.sqrt(9.25 / 4 + 0.5)]]]))
    centered = value([Rule(op="add"), Rule(op="rms", eps=0.0, center=True)], Wire("a", "x"), width=1, a=A)
    torch.testing.assert_close(centered, A.std(-1, correction=0, keepdim=True))


def test_a_norm_divides_its_width_alone_by_what_gates_it():
    gain, bias = torch.tensor([1.0, 2.0]), torch.tensor([0.0, 1.0])
    rule = Rule(op="norm", width=2, eps=0.0, gain=gain, bias=bias)
    found = value([Rule(op="add"), rule], Wire("a", "x"), Wire("s", "x", "gate"), a=A, s=torch.tensor([[[4.0]]]))
    torch.testing.assert_close(found, torch.tensor([[[0.25, 0.0, 2.0, -0.5]]]))
    alone = value([Rule(op="add"), Rule(op="norm", eps=0.0)], Wire("a", "x"), a=A)
    torch.testing.assert_close(alone, A / (A.square().mean().sqrt()))


def attention(rule, seed=0, tokens=4):
    q, k, v = torch.randn(3, 1, tokens, 4, generator=torch.Generator().manual_seed(seed))
    wires = (Wire("q", "x", "gate"), Wire("k", "x", "gate"), Wire("v", "x", "mix"))
    return q, k, v, value([rule], *wires, q=q, k=k, v=v)


@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("sunk", [True, False])
def test_softmax_attention_head_by_head(causal, sunk):
    sink = torch.tensor([0.3, -1.0]) if sunk else None
    q, k, v, found = attention(Rule(op="attend", heads=2, scale=0.7, causal=causal, sink=sink))
    for head, t in ((h, t) for h in range(2) for t in range(4)):
        part = slice(2 * head, 2 * head + 2)
        seen = slice(0, t + 1 if causal else 4)
        weight = (0.7 * (k[0, seen, part] @ q[0, t, part])).exp()
        total = weight.sum() + (sink[head].exp() if sunk else 0)
        torch.testing.assert_close(found[0, t, part], (weight @ v[0, seen, part]) / total)


def test_linear_attention_has_no_softmax():
    q, k, v, found = attention(Rule(op="attend", kind="linear", heads=1, scale=0.5, causal=True))
    torch.testing.assert_close(found[0, 2], sum(0.5 * (q[0, 2] @ k[0, s]) * v[0, s] for s in range(3)))


def test_linear_attention_may_leave_out_the_position_itself_fade_and_share_its_values():
    q, k, v = torch.randn(3, 1, 4, 6, generator=torch.Generator().manual_seed(0))
    wires = (Wire("q", "x", "gate"), Wire("k", "x", "gate"), Wire("v", "x", "mix"))
    rule = Rule(op="attend", kind="linear", heads=3, strict=True, shared=True, damping=(0.0, 0.1, 2.0))
    found = value([rule], *wires, width=18, q=q, k=k, v=v)
    assert torch.equal(found[:, 0], torch.zeros(1, 18))
    for head, rate in enumerate(rule.damping):
        part = slice(2 * head, 2 * head + 2)
        expected = sum(math.exp(-rate * (3 - s)) * (q[0, 3, part] @ k[0, s, part]) * v[0, s] for s in range(3))
        torch.testing.assert_close(found[0, 3, 6 * head : 6 * head + 6], expected)


@pytest.mark.parametrize("own", [True, False])
def test_queries_and_keys_turn_by_their_place(own):
    frequencies = torch.tensor([[0.5, 0.25], [1.0, 0.125]]) if own else torch.tensor([[1.0, 0.1]] * 2)
    rule = Rule(op="attend", kind="linear", heads=2, rotary=100.0, frequencies=frequencies if own else None)
    q, k, v = torch.randn(3, 1, 4, 8, generator=torch.Generator().manual_seed(0))
    wires = (Wire("q", "x", "gate"), Wire("k", "x", "gate"), Wire("v", "x", "mix"))
    found = value([rule], *wires, width=8, q=q, k=k, v=v)
    for head in range(2):
        expected = torch.zeros(4)
        for s in range(4):
            score = 0.0
            for pair in range(2):
                a, b = (z[0, t, 4 * head + 2 * pair :][:2] for z, t in ((q, 3), (k, s)))
                angle = float(frequencies[head, pair]) * (s - 3)  # Of the key against the query.
                turned = (
                    b[0] * math.cos(angle) - b[1] * math.sin(angle),
                    b[1] * math.cos(angle) + b[0] * math.sin(angle),
                )
                score += a[0] * turned[0] + a[1] * turned[1]
            expected = expected + score * v[0, s, 4 * head : 4 * head + 4]
        torch.testing.assert_close(found[0, 3, 4 * head : 4 * head + 4], expected, rtol=1e-4, atol=1e-4)


def test_a_norm_may_act_on_each_run_of_channels():
    wires, facts = (Wire("a", "x"), Wire("s", "x", "gate")), {"eps": 0.0, "heads": 2, "center": True}
    scale = value([Rule(op="add"), Rule(op="rms", **facts)], Wire("a", "x"), width=2, a=A)
    runs = A.unflatten(-1, (2, 2))
    torch.testing.assert_close(scale, runs.std(-1, correction=0))
    found = value([Rule(op="add"), Rule(op="norm", **facts)], *wires, a=A, s=scale)
    torch.testing.assert_close(found, torch.tensor([[[1.0, -1.0, 1.0, -1.0]]]))
    torch.testing.assert_close(value([Rule(op="add"), Rule(op="norm", **facts)], Wire("a", "x"), a=A), found)


def test_a_product_may_come_after_other_rules_and_gates_are_taken_in_order():
    found = value(
        [Rule(op="add"), Rule(op="relu"), Rule(op="multiply")], Wire("a", "x"), Wire("b", "x", "gate"), a=A, b=B
    )
    assert torch.equal(found, A.relu() * B)
    wires = (Wire("a", "x"), Wire("s", "x", "gate"), Wire("b", "x", "gate"))
    rules = [Rule(op="add"), Rule(op="norm", eps=0.0), Rule(op="multiply")]
    assert torch.equal(value(rules, *wires, a=A, s=torch.full((1, 1, 1), 2.0), b=B), A / 2 * B)


def test_rules_of_a_transformer_are_plain():
    plain = [Rule(op="attend"), Rule(op="norm"), Rule(op="attend", kind="linear", heads=3, causal=False)]
    other = [{"strict": True}, {"shared": True}, {"damping": (0.1,)}, {"rotary": 1.0}]
    rules = [*(Rule(op="attend", **options) for options in other), Rule(op="multiply"), Rule(op="rms", heads=2)]
    assert all(rule.plain for rule in plain) and not any(rule.plain for rule in rules)


def test_rules_in_an_impossible_order_are_refused():
    with pytest.raises(ValueError, match="must gather"):
        value([Rule(op="relu")], Wire("a", "x"), a=A)
    with pytest.raises(ValueError, match="first rule"):
        value([Rule(op="add"), Rule(op="add")], Wire("a", "x"), a=A)
