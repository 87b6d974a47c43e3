"""A checkpoint of the public code gives the logits of that code, written here a second time from its description."""

import math

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from jali.artefact import BadInput
from jali.models.pathway import load_bdh_reference
from tests.models.options import tokens

HEADS, WIDTH, PER_HEAD, VOCABULARY = 4, 16, 24, 50


def checkpoint(dtype=torch.float64, **more) -> dict[str, Tensor]:
    random = torch.Generator().manual_seed(0)
    shapes = {
        "encoder": (HEADS, WIDTH, PER_HEAD),
        "encoder_v": (HEADS, WIDTH, PER_HEAD),
        "decoder": (HEADS * PER_HEAD, WIDTH),
        "embed.weight": (VOCABULARY, WIDTH),
        "lm_head": (WIDTH, VOCABULARY),
    }
    drawn = {n: torch.randn(s, generator=random, dtype=torch.float64) * 0.3 for n, s in shapes.items()}
    return {name: tensor.float().to(dtype) for name, tensor in drawn.items()} | more


def normed(z: Tensor) -> Tensor:
    return F.layer_norm(z, z.shape[-1:], eps=1e-5)


def phased(x_BHTM: Tensor) -> Tensor:
    """Neuron j turns by θ^(−2⌊j/2⌋/m) per token, θ = 2^16, with its neighbour."""
    found = torch.empty_like(x_BHTM)
    for t in range(x_BHTM.shape[2]):
        for j in range(0, PER_HEAD, 2):
            angle = t * (2.0**16) ** (-j / PER_HEAD)
            a, b = x_BHTM[:, :, t, j], x_BHTM[:, :, t, j + 1]
            found[:, :, t, j] = a * math.cos(angle) - b * math.sin(angle)
            found[:, :, t, j + 1] = b * math.cos(angle) + a * math.sin(angle)
    return found


def plain(w: dict[str, Tensor], tokens_BT: Tensor, n_layer: int) -> Tensor:
    """The forward pass of the fact sheet, step by step; `encoder` is D_x, `encoder_v` D_y and `decoder` E."""
    v = normed(w["embed.weight"][tokens_BT])[:, None]
    for _ in range(n_layer):
        x = (v @ w["encoder"]).relu()
        q = phased(x)
        a = normed((q @ q.transpose(-1, -2)).tril(-1) @ v)
        y = (a @ w["encoder_v"]).relu() * x
        joined = y.transpose(1, 2).reshape(*tokens_BT.shape, -1)[:, None]
        v = normed(v + normed(joined @ w["decoder"]))
    return v[:, 0] @ w["lm_head"]


@pytest.mark.parametrize(("dtype", "bound"), [(torch.float64, 1e-10), (torch.float32, 1e-5)])
@pytest.mark.parametrize("n_layer", [1, 3, 6])
def test_logits_are_those_of_the_public_code(dtype, bound, n_layer):
    stored = checkpoint(dtype)
    model = load_bdh_reference(stored, n_layer).to(dtype)
    expected = plain(stored, tokens(length=30), n_layer)
    torch.testing.assert_close(model(tokens(length=30)), expected, rtol=bound, atol=bound)


def test_another_pairing_or_base_would_be_noticed():
    stored, text = checkpoint(), tokens(length=30)
    model = load_bdh_reference(stored, 3).double()
    model.pairs.copy_(model.pairs.flip(1))
    assert (model(text) - plain(stored, text, 3)).abs().max() > 0.05


def test_phases_that_come_along_are_checked():
    turns = (2.0**16) ** (-2 * (torch.arange(PER_HEAD) // 2) / PER_HEAD) / (2 * math.pi)
    load_bdh_reference(checkpoint() | {"attn.freqs": turns.view(1, 1, 1, -1), "lm_gate": torch.zeros(WIDTH, 1)})
    with pytest.raises(BadInput, match=r"attn\.freqs holds other phases"):
        load_bdh_reference(checkpoint() | {"attn.freqs": 2 * turns})


def test_a_compiled_model_s_names_are_read():
    stored = {f"_orig_mod.{name}": tensor for name, tensor in checkpoint().items()}
    assert torch.equal(load_bdh_reference(stored)(tokens()), load_bdh_reference(checkpoint())(tokens()))


def test_what_is_no_checkpoint_is_refused():
    lacking, odd = checkpoint(), checkpoint() | {"decoder": torch.zeros(3, WIDTH)}
    del lacking["encoder_v"]
    with pytest.raises(BadInput, match="it lacks encoder_v"):
        load_bdh_reference(lacking)
    with pytest.raises(BadInput, match="it also has wpe"):
        load_bdh_reference(checkpoint() | {"wpe": torch.zeros(3)})
    with pytest.raises(BadInput, match=r"decoder has the shape \(3, 16\), and encoder asks for \(96, 16\)"):
        load_bdh_reference(odd)
    with pytest.raises(BadInput, match="encoder has the shape"):
        load_bdh_reference(checkpoint() | {"encoder": torch.zeros(3, WIDTH)})


def test_it_is_saved_and_loaded_as_any_model(tmp_path):
    model = load_bdh_reference(checkpoint())
    again = type(model).from_pretrained(model.save_pretrained(tmp_path))
    assert again.digest == model.digest
    assert torch.equal(again(tokens()), model(tokens()))
