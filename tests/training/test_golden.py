"""The losses of small models after 20 steps are those stored: to the bit where the key is known, else in float64."""

import json

import numpy as np
import pytest

from tests.training.make_golden import CASES, FILE, key, loss

GOLDEN = json.loads(FILE.read_text())


@pytest.mark.parametrize("case", CASES)
def test_the_loss_in_float64_is_the_stored_one(case):
    assert loss(case, "float64") == pytest.approx(GOLDEN["float64"][case], rel=0, abs=1e-9)


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("case", CASES)
def test_the_loss_is_a_stored_one_to_the_bit(case, precision):
    stored = GOLDEN["bits"].get(key(), {}).get(precision, {})
    if case not in stored:
        pytest.skip(f"no losses are stored for {key()}; float64 is compared everywhere")
    assert loss(case, precision).hex() in stored[case]


def test_the_stored_losses_are_of_models_that_learn():
    assert GOLDEN["float64"].keys() == set(CASES)
    assert all(0.5 < stored < 4.1 for stored in GOLDEN["float64"].values())
    assert len(set(GOLDEN["float64"].values())) == len(CASES)
    for bits in GOLDEN["bits"].values():
        for case, stored in ((c, GOLDEN["float64"][c]) for c in bits["float32"]):  # From other initial weights.
            narrow, rough = ([float.fromhex(one) for one in bits[name][case]] for name in ("float32", "bfloat16"))
            assert narrow == pytest.approx([stored] * len(narrow), abs=0.3)
            assert np.ptp(narrow) < 1e-4  # Ways to round, not to compute.
            assert all(one == pytest.approx(narrow[0], abs=0.1) for one in rough)
