"""The frozen reference: it does what jali does, by other means."""

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F

from jali import kernels
from jali.models.config import TransformerConfig
from jali.models.presets import preset
from jali.models.transformer import Transformer
from jali.pruning.mask import Mask, Start
from jali.studies import bench_reference
from jali.studies.bench_models import Ours, Size, least, plain

FROZEN = "558d6344346c881ee9fc5bec24ab78265be44d24f4773b2a65720f4026932286"


def test_the_reference_is_the_one_that_published_ratios_were_taken_against():
    found = hashlib.sha256(Path(bench_reference.__file__).read_bytes()).hexdigest()
    assert found == FROZEN, (
        "the opponent of all published ratios changed; measure docs/results/speed.md again or undo it"
    )


def published() -> TransformerConfig:
    return replace(Size(32, 2).config(), vocab_size=64, context=16)


def shipped() -> TransformerConfig:
    """As the shipped model, but with random positions: its sinusoids tie at the first token, where `topk` takes any."""
    return replace(preset("small"), d_model=32, n_layer=2, vocab_size=64, context=16, positions="concatenated")


def filled(config: TransformerConfig) -> Transformer:
    torch.manual_seed(0)
    model = Transformer(config)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.requires_grad:
                parameter.copy_(torch.randn_like(parameter) * 0.3)
    return model


def batch(seed: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    tokens = torch.randint(64, (4, 16), generator=torch.Generator().manual_seed(seed))
    targets = tokens.roll(-1, dims=1)
    targets[:, -1] = -1
    return tokens, targets


@pytest.mark.parametrize("config", [published(), shipped()], ids=["published", "shipped"])
def test_it_has_the_same_logits(config):
    model, (tokens, _) = filled(config).double(), batch()
    with kernels.reference(), torch.no_grad():
        torch.testing.assert_close(plain(model).double()(tokens), model(tokens), atol=1e-10, rtol=0)


def test_after_three_steps_it_has_the_same_weights_alive():
    model, share = filled(published()), 1 / 4
    ours = Ours(model, share, "float32")
    theirs = bench_reference.Training(plain(model), share, least(32, share), autocast=False)
    for seed in range(3):
        assert ours.step(*batch(seed), 0.01) == pytest.approx(theirs.step(*batch(seed), 0.01), abs=1e-4)
    for (name, mine), (other, its) in zip(model.named_parameters(), theirs.model.named_parameters(), strict=True):
        assert name == other
        torch.testing.assert_close(mine, its, atol=1e-4, rtol=0)
        if mine.ndim == 2 and name != "bigram":
            assert int((mine != 0).sum()) == int((its != 0).sum()) == int(share * mine.numel())


@pytest.mark.parametrize("columns", [False, True])
def test_it_keeps_the_same_weights(columns):
    weight = torch.randn(40, 24)
    mine, its = weight.clone(), weight.clone()
    kernels.keep_largest_(mine, 200, 3, 1 if columns else 0)
    bench_reference.keep_largest_(its, 200, 3, columns)
    assert torch.equal(mine, its)


def test_a_mask_closes_the_nodes_that_jali_closes():
    model, (tokens, _) = filled(shipped()), batch()
    model.requires_grad_(False)
    widths = model.wiring.widths
    means = {site: torch.randn(width) for site, width in widths.items()}
    theirs = bench_reference.Pruning(plain(model), widths, means)
    mask = Mask(model.wiring, start=Start(mean=0.0, noise=0.1))
    for site, numbers in mask.scores().items():
        theirs.masks[site].data.copy_(numbers.detach())
    gates = {site: gate.detach() for site, gate in mask.gates().items()}

    def tap(site, x):
        return x * gates[site] + means[site] * (1 - gates[site]) if site in gates else x

    with torch.no_grad():
        torch.testing.assert_close(theirs.model(tokens, theirs.mask), model(tokens, tap), atol=1e-4, rtol=1e-4)


def test_learning_a_mask_moves_it():
    model, (tokens, _) = filled(shipped()), batch()
    widths = model.wiring.widths
    theirs = bench_reference.Pruning(plain(model), widths, {site: torch.zeros(width) for site, width in widths.items()})
    before = {site: mask.detach().clone() for site, mask in theirs.masks.items()}
    loss = theirs.step(tokens, torch.full((4,), 16), tokens[:, 0], tokens[:, 1])
    with torch.no_grad():
        logits = plain(model)(tokens)[:, -1]
    wanted = F.softplus(logits.gather(1, tokens[:, 1:2]) - logits.gather(1, tokens[:, :1])).mean()
    assert loss == pytest.approx(float(wanted), abs=1e-4), "all is open at first"
    assert all(not torch.equal(mask, before[site]) for site, mask in theirs.masks.items())
