"""Densities against a count by hand, and buckets that follow a neuron's pace wherever it stands."""

import torch

from jali.models.bdh import BDH
from jali.models.config import BDHConfig
from jali.studies.bdh_lab.density import BUCKETS, densities
from jali.tap import record


def made(**options):
    torch.manual_seed(0)
    return BDH(BDHConfig(n_layer=2, d_model=8, n_neuron=64, n_head=2, vocab_size=9, **options)).eval()


TOKENS = torch.randint(9, (5, 7), generator=torch.Generator().manual_seed(1))


def test_densities_are_what_a_count_by_hand_gives():
    model, values = made(), {}
    with torch.no_grad():
        model(TOKENS, tap=record(values))
    for which in ("x", "y"):
        found = densities(model, TOKENS, which)
        assert found.shape == (2, 7, BUCKETS)
        for layer in range(2):
            on = (values[f"{layer}.{which}"] > 0).double().mean(dim=0)
            heads = on.view(7, 2, BUCKETS, 4)  # 32 neurons per head, in pairs: 4 neighbours are a bucket.
            torch.testing.assert_close(found[layer].double(), heads.mean(dim=(1, 3)), atol=1e-6, rtol=0)


def test_nothing_is_read_at_the_first_place_so_no_y_is_on():
    assert densities(made(), TOKENS, "y")[:, 0].eq(0).all()
    assert densities(made(), TOKENS, "x")[:, 0].gt(0).any()


def test_a_bucket_is_a_pace_not_a_place():
    model = made()
    before = densities(model, TOKENS, "x")
    assert model.pairs is not None
    model.pairs.copy_(model.pairs.flip(1))
    torch.testing.assert_close(densities(model, TOKENS, "x")[0, 0], before[0, 0].flip(0))
