"""What is cut back, to how much, and what is protected."""

import pytest
import torch

from jali.artefact import BadInput
from jali.training.density import check_minimum, churn, live, project, supports, targets
from tests.training import runs


def test_gains_sinks_and_the_bigram_table_are_never_cut():
    model = runs.model(norm_gain=True, bigram="learned", positions="learned")
    names = {part.name for part in targets(model, biases=True, embeddings=True)}
    assert not any("gain" in n or "sink" in n or n == "bigram" for n in names)
    assert {"embed.weight", "unembed.weight", "positions.weight", "attn.0.qkv.bias", "mlp.1.down.weight"} <= names
    dense = {part.name for part in targets(model, biases=False, embeddings=False)}
    assert dense == {n for n in names if n.endswith("weight") and n.startswith(("attn", "mlp"))}


def test_every_matrix_keeps_its_largest_weights():
    model = runs.model()
    parts = targets(model, biases=True, embeddings=True)
    before = model.mlp[0].up.weight.detach().clone()
    project(parts, 1 / 4)
    for part in parts:
        assert int(part.weight.count_nonzero()) <= part.count(1 / 4)
    after = model.mlp[0].up.weight.detach()
    assert before[after != 0].abs().min() >= before[after == 0].abs().max()


def test_embeddings_and_biases_have_a_density_of_their_own():
    model = runs.model()
    parts = targets(model, biases=True, embeddings=True)
    project(parts, 1 / 8, ungrouped=1 / 2)
    assert int(model.embed.weight.count_nonzero()) == model.embed.weight.numel() // 2
    assert int(model.mlp[0].up.weight.count_nonzero()) == model.mlp[0].up.weight.numel() // 8
    project(parts, 1.0, ungrouped=1 / 4)
    assert int(model.embed.weight.count_nonzero()) == model.embed.weight.numel() // 4


def test_the_minimum_is_kept_on_the_neuron_side():
    model = runs.model()
    with torch.no_grad():
        model.mlp[0].up.weight[3] *= 1e-4
        model.mlp[0].down.weight[:, 5] *= 1e-4
    parts = targets(model, biases=False, embeddings=False)
    project(parts, 1 / 8, minimum=2)
    assert int(model.mlp[0].up.weight.count_nonzero(dim=1).min()) >= 2
    assert int(model.mlp[0].down.weight.count_nonzero(dim=0).min()) >= 2
    assert int(model.mlp[0].up.weight.count_nonzero()) == model.mlp[0].up.weight.numel() // 8


def test_a_neuron_of_a_bdh_has_a_vector_in_each_of_three_matrices():
    model = runs.bdh()
    block, parts = model.passes[0], targets(model, biases=True, embeddings=True)
    names = {part.name: part.dim for part in parts}
    matrices = {"passes.0.D_x.weight": 0, "passes.0.D_y.weight": 0, "passes.0.E.weight": 1, "embed.weight": 0}
    assert names == {"unembed.weight": None, **matrices}
    with torch.no_grad():
        model.embed.weight[9] *= 1e-4  # A token without any would be a stream of zero.
        block.D_x.weight[3] *= 1e-4
        block.D_y.weight[5] *= 1e-4
        block.E.weight[:, 7] *= 1e-4
    project(parts, 1 / 4, minimum=4)
    for name, dim in matrices.items():
        weight = model.state_dict()[name]
        assert int(weight.count_nonzero(dim=1 - dim).min()) >= 4
        assert int(weight.count_nonzero()) == weight.numel() // 4
    with pytest.raises(BadInput, match=r"4 live weights for each of the 64 neurons or channels of embed\.weight"):
        check_minimum(parts, 1 / 16, 4)


def test_the_living_are_counted_by_name():
    support = {"a": torch.tensor([True, True, False]), "b": torch.zeros(2, 2, dtype=torch.bool)}
    assert live(support) == {"a": 2, "b": 0}
    assert live({}) == {}


def test_churn_counts_what_entered():
    before = {"a": torch.tensor([True, True, False, False])}
    assert churn(before, {"a": torch.tensor([True, False, True, False])}) == 0.5
    assert churn(before, {"a": torch.zeros(4, dtype=torch.bool)}) == 0.0
    assert supports(targets(runs.model(), biases=False, embeddings=False))["mlp.0.up.weight"].dtype == torch.bool
