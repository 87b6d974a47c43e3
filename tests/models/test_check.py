"""The contract holds for every option set, and notices each way of breaking it."""

import dataclasses

import pytest
import torch

from jali.circuit import Wiring
from jali.models.check import ContractBroken, check_model
from jali.models.config import TransformerConfig
from jali.models.fold import fold_gains
from jali.models.transformer import Transformer
from jali.rule import Rule
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


class Twice(Transformer):
    """Taps one site a second time, as a recomputed block would."""

    def forward(self, tokens_BT, tap=None, graft=None, at=None):
        if tap is not None:
            tap("0.attn.q", torch.zeros(*tokens_BT.shape, 16))
        return super().forward(tokens_BT, tap, graft, at)


class Silent(Transformer):
    """Forgets a wire."""

    @property
    def wiring(self):
        true = super().wiring
        return Wiring(true.sites, tuple(w for w in true.wires if w.name != "0.mlp.post_act -> 0.mlp.resid_delta"))


class Deaf(Transformer):
    """Applies no graft."""

    def forward(self, tokens_BT, tap=None, graft=None, at=None):
        return super().forward(tokens_BT, tap, None, at)


class Hasty(Transformer):
    """Says that it keeps one entry more than it does."""

    @property
    def wiring(self):
        true = super().wiring
        sites = [
            dataclasses.replace(s, rules=(*s.rules[:-1], Rule(op="topk", k=s.rules[-1].k + 1)))
            if s.name == "0.attn.v"
            else s
            for s in true.sites
        ]
        return Wiring(tuple(sites), true.wires)


@pytest.mark.parametrize(
    ("broken", "sentence"),
    [
        (Renamed, "declares the sites"),
        (Twice, "declares the sites"),
        (Lying, "post_act is off"),
        (Fused, "changes the logits"),
        (Silent, "resid_delta (is off|cannot be recomputed)"),
        (Deaf, "grafts miss"),
        (Hasty, "attn.v is off"),
    ],
)
def test_a_model_that_breaks_it_is_told_how(broken, sentence):
    torch.manual_seed(0)
    model = broken(TransformerConfig(n_layer=1, d_model=16, d_head=4, vocab_size=50, context=12, afrac=0.5))
    with pytest.raises(ContractBroken, match=sentence):
        check_model(model, tokens())


def test_every_point_is_told_at_once():
    class Both(Lying, Fused):
        pass

    model = Both(TransformerConfig(n_layer=1, d_model=16, d_head=4, vocab_size=50, context=12))
    with pytest.raises(ContractBroken, match=r"changes the logits.*post_act is off"):
        check_model(model, tokens())


def test_a_folded_and_a_loaded_model_keep_it(tmp_path):
    model = fold_gains(tiny(positions="concatenated", d_positions=4))
    check_model(model, tokens())
    check_model(Transformer.from_pretrained(model.save_pretrained(tmp_path)), tokens())
