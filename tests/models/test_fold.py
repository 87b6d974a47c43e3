"""Folding gains leaves the function as it is, exactly where it is done, and says where it is not."""

import warnings

import pytest
import torch

from jali.models.check import check_model
from jali.models.fold import fold_gains
from tests.models.options import tiny, tokens

FOLDS = [
    {},
    {"norm": "layer"},
    {"norm": "layer", "norm_bias": True},
    {"norm": "layer", "norm_bias": True, "bias": False},
    {"norm": "layer", "norm_bias": True, "norm_gain": False},
    {"positions": "concatenated", "d_positions": 4},
    {"tied": True, "unembed_bias": "fixed", "bigram": "learned"},
    {"tied": True, "norm": "layer", "norm_bias": True},
    {"afrac": 0.25, "afrac_places": ("attn_q", "attn_v", "attn_out", "mlp_neuron", "mlp_out")},
    {"norm_gain": False},
    {"norm": "none", "tied": True},
]


def with_biases(model):
    for name, p in model.named_parameters():
        if "norm" in name and name.endswith("bias"):
            p.normal_()
    return model.double()


@pytest.mark.parametrize("options", FOLDS, ids=str)
def test_folding_keeps_logits_and_takes_every_gain(options):
    model = with_biases(tiny(**options))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        folded = fold_gains(model)
    assert torch.allclose(folded(tokens()), model(tokens()), rtol=0, atol=1e-11)
    assert not folded.config.norm_gain or model.config.norm == "none"
    assert not any("gain" in name or "norm" in name for name in folded.state_dict())
    check_model(folded.float(), tokens())


@pytest.mark.parametrize("options", [{}, {"positions": "concatenated", "d_positions": 4}, {"tied": True}], ids=str)
def test_folding_keeps_the_number_of_live_weights(options):
    model = tiny(**options)
    folded = fold_gains(model)
    assert len(folded.wiring.circuit(folded.wiring.nodes(), means={}).edges) == len(
        model.wiring.circuit(model.wiring.nodes(), means={}).edges
    )
    assert folded.unembed_weight.count_nonzero() == model.unembed_weight.count_nonzero()


@pytest.mark.parametrize("options", [{"afrac": 0.25}, {"norm": "layer", "norm_bias": True, "afrac": 0.25}], ids=str)
def test_gains_before_an_abstopk_stay_and_are_named(options):
    model = with_biases(tiny(**options))
    with pytest.warns(UserWarning, match=r"at 0\.attn\.act_in, 0\.mlp\.act_in, 1\.attn\.act_in, 1\.mlp\.act_in"):
        folded = fold_gains(model)
    assert torch.equal(folded.attn[1].read.norm.gain, model.attn[1].read.norm.gain)
    assert (folded.norm.gain == 1).all()
    assert torch.allclose(folded(tokens()), model(tokens()), rtol=0, atol=1e-11)


def test_only_reads_that_choose_keep_their_gains():
    model = tiny(afrac=0.25, afrac_places=("attn_in",)).double()
    with pytest.warns(UserWarning, match=r"at 0\.attn\.act_in, 1\.attn\.act_in, so"):
        folded = fold_gains(model)
    assert (folded.mlp[0].read.norm.gain == 1).all()
    assert torch.allclose(folded(tokens()), model(tokens()), rtol=0, atol=1e-11)


def test_gains_of_one_size_fold_through_an_abstopk():
    model = tiny(afrac=0.25).double()
    for attn, mlp in model.blocks:
        for block in (attn, mlp):
            block.read.norm.gain.fill_(1.5)
            block.read.norm.gain[3] = -1.5
    folded = fold_gains(model)
    assert not folded.config.norm_gain
    assert torch.allclose(folded(tokens()), model(tokens()), rtol=0, atol=1e-11)


def test_folding_through_an_abstopk_would_have_changed_the_function():
    """The reason for staying: the same gains moved into the matrix give other logits."""
    model = tiny(afrac=0.25).double()
    forced = tiny(afrac=0.25).double()
    for attn, mlp in forced.blocks:
        for block, matrix in ((attn, attn.qkv), (mlp, mlp.up)):
            matrix.weight.mul_(block.read.norm.gain)
            block.read.norm.gain.fill_(1.0)
    assert (forced(tokens()) - model(tokens())).abs().max() > 0.1


def test_the_model_given_is_left_as_it_is():
    model = tiny()
    before = model.digest
    fold_gains(model)
    assert model.digest == before
