"""Held prompts for tests: random models with every option, and one written by hand whose graph is known."""

import math

import torch
from torch import Tensor

from jali.explaining.tracing.held import Held, hold, narrowed
from jali.models.model import LanguageModel
from jali.models.transformer import Transformer
from jali.studies.planted.build import build, embed, head, neuron, read_out, shape
from jali.tap import record
from tests.models.options import BDH_SETS, OPTION_SETS, bdh, name_of, tiny, tokens

MADE = [*((tiny, options) for options in OPTION_SETS), *((bdh, options) for options in BDH_SETS)]
"""Makers of both architectures with every option, for `parametrize`."""
NAMES = [f"{make.__name__}-{name_of(options)}" for make, options in MADE]


@torch.no_grad()
def held_prompt(model: LanguageModel, token: int, against: int | None) -> tuple[tuple[Held, ...], float]:
    """A random prompt held, and what the model itself says of the answer."""
    tokens_1T, values = tokens(1), dict[str, Tensor]()
    logits_V = model(tokens_1T, tap=record(values))[0, -1]
    said = float(logits_V[token].double() - (0 if against is None else logits_V[against].double()))
    values |= {"tokens": tokens_1T, "positions": torch.arange(tokens_1T.shape[1])}
    values |= {"logits": torch.full((1, tokens_1T.shape[1], 1), said, dtype=torch.double)}
    return hold(narrowed(model.wiring, token, against), values), said


PROMPT = [3, 1, 4, 5]
"""Token 1 carries meaning; it stands at position 1."""


def relay() -> Transformer:
    """A head that moves token 1 to the end, a neuron behind it, and 10 against 11 read from what that writes."""
    weights = embed(1, c0=1.0) | head(0, 0, key=0, value=0, out=5) | neuron(1, 0, {5: 2.0}, -0.5, {7: 3.0})
    model = build(shape(), weights | read_out(7, 4.0, threshold=1.0), noise=0).double()
    model.name = "relay"
    return model


SEEN = math.exp(8) / (math.exp(8) + 3)
"""What its last position takes of position 1: a score of 4 · 4 / sqrt(4) there, 0 at the three others."""
PASSED = (1 + math.erf((2 * SEEN - 0.5) / math.sqrt(2))) / 2
NEURON = (2 * SEEN - 0.5) * PASSED
EDGES = {
    ("tokens -> 0.resid_in[0]@1", "0.attn.act_in[0]@1"): 1.0,
    ("0.attn.act_in[0]@1", "0.attn.v[0]@1"): 1.0,
    ("0.attn.v[0]@1", "0.attn.resid_delta[5]@3"): SEEN,
    ("0.attn.resid_delta[5]@3", "1.mlp.act_in[5]@3"): SEEN,
    ("1.mlp.act_in[5]@3", "1.mlp.post_act[0]@3"): 2 * SEEN * PASSED,
    ("bias -> 1.mlp.post_act[0]@3", "1.mlp.post_act[0]@3"): -0.5 * PASSED,
    ("1.mlp.post_act[0]@3", "1.mlp.resid_delta[7]@3"): 3 * NEURON,
    ("1.mlp.resid_delta[7]@3", "final_resid[7]@3"): 3 * NEURON,
    ("final_resid[7]@3", "logits[0]@3"): 12 * NEURON,
    ("bias -> logits[0]@3", "logits[0]@3"): -4.0,
}
"""Its whole graph, with what each edge contributes to its target."""
