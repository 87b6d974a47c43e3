"""The contract holds for every option set, and notices each way of breaking it."""

import pytest
import torch

from jali.circuit import Wiring
from jali.models.check import ContractBroken, check_model
from jali.models.config import TransformerConfig
from jali.models.transformer import Transformer
from tests.models.options import OPTION_SETS, name_of, tiny, tokens


@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_every_option_set_keeps_the_contract(options):
    check_model(tiny(**options), tokens())


class Renamed(Transformer):
    def forward(self, tokens_BT, tap=None, graft=None, at=None):
        other = None if tap is None else (lambda site, x: tap("elsewhere" if site == "0.attn.q" else site, x))
        return super().forward(tokens_BT, other, graft, at)


class Lying(Transformer):
    @property
    def wiring(self):
        true = super().wiring
        wires = list(true.wires)
        for i, wire in enumerate(wires):
            if wire.name == "0.mlp.act_in -> 0.mlp.post_act":
                wires[i] = type(wire)(wire.source, wire.target, "linear", wire.weight * 2, wire.bias)
        return Wiring(true.sites, tuple(wires))


class Fused(Transformer):
    def forward(self, tokens_BT, tap=None, graft=None, at=None):
        logits = super().forward(tokens_BT, tap, graft, at)
        return logits if tap is None else logits + 1e-6


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [(Renamed, "declares the sites"), (Lying, "post_act is off"), (Fused, "changes the logits")],
)
def test_a_model_that_breaks_it_is_told_how(broken, sentence):
    torch.manual_seed(0)
    model = broken(TransformerConfig(n_layer=1, d_model=16, d_head=4, vocab_size=50, context=12))
    with pytest.raises(ContractBroken, match=sentence):
        check_model(model, tokens())
