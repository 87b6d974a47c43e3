"""Contributions add up to the answer, influence to 1; an effect is what a change does where nothing is held."""

import pytest
import torch

from jali.explaining.tracing.sweeps import effects, influence, masses
from tests.explaining.tracing.prompts import MADE, NAMES, NEURON, PASSED, PROMPT, SEEN, held_prompt, relay
from tests.models.options import OPTION_SETS, tiny, tokens


@pytest.mark.parametrize("against", [7, None], ids=["difference", "alone"])
@pytest.mark.parametrize(("make", "options"), MADE, ids=NAMES)
def test_leaves_add_up_to_the_answer_of_the_model(make, options, against):
    for kind, within in ((torch.float32, 1e-5), (torch.float64, 1e-12)):
        held, said = held_prompt(make(**options).to(kind), 3, against)
        assert abs(sum(float(x.sum()) for x in effects(held).leaves.values()) - said) < within


@pytest.mark.parametrize(("make", "options"), MADE, ids=NAMES)
def test_leaves_have_all_the_influence_and_no_node_more(make, options):
    held, _ = held_prompt(make(**options), 3, 7)
    found = influence(held, masses(held))
    assert sum(float(x.sum()) for x in found.leaves.values()) == pytest.approx(1, abs=1e-9)
    assert all(float(x.min()) >= 0 and float(x.sum(-1).max()) <= 1 + 1e-9 for x in found.nodes.values())


def test_the_mass_of_a_node_is_at_least_its_value():
    for options in OPTION_SETS:
        held, _ = held_prompt(tiny(**options).double(), 3, 7)
        found = masses(held)
        assert all(bool((found[at.site] >= at.value.abs() - 1e-9).all()) for at in held[:-1])


def test_an_effect_is_what_a_small_change_does_where_patterns_and_norms_cannot_move():
    """Scores are all zero and there is no norm, so the whole model is piecewise linear."""
    model = tiny(norm="none", activation="relu").double()
    for attn in model.attn:
        attn.qkv.weight.view(3, -1, 16)[:2] = 0
    held, said = held_prompt(model, 3, 7)
    found, step = effects(held), 1e-6
    for site in ("0.attn.act_in", "0.attn.v", "0.mlp.post_act", "1.attn.resid_delta", "final_resid"):
        for position, channel in ((2, 1), (11, 5), (11, 8)):

            def tap(name, x, at=(site, position, channel)):
                if name == at[0]:
                    x = x.clone()
                    x[0, at[1], at[2]] += step
                return x

            logits = model(tokens(1), tap=tap)[0, -1]
            change = float(logits[3] - logits[7] - said) / step
            assert change == pytest.approx(float(found.nodes[site][position, channel]), abs=1e-6), (site, position)


def test_by_hand():
    from_model = relay()
    with torch.no_grad():
        logits = from_model(torch.tensor([PROMPT]))[0, -1]
    assert float(logits[10] - logits[11]) == pytest.approx(12 * NEURON - 4)
    assert 0.99 < SEEN < 1 and 0.9 < PASSED < 1
