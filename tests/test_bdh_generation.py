"""The benchmark of writing on: what it times is the same model, what it charges is no more than it took."""

import pytest
import torch
from benchmarks.bdh_generation import (
    BYTES,
    Options,
    command,
    figures,
    memory,
    public_code,
    stored,
    tables,
    whole,
    written,
)

from jali.models.bdh import BDH
from jali.models.pathway import load_bdh_reference
from jali.models.transformer import Transformer

SMALL = Options(
    neurons=32, d_model=8, n_layer=2, n_head=2, width=40, blocks=1, tokens=16, prefixes=4,
    memory_neurons=1024, piece=64, lengths=(64, 1024),
)  # fmt: skip


def test_the_public_code_that_is_timed_gives_the_logits_of_its_loader():
    torch.manual_seed(0)
    model = BDH(SMALL.bdh)
    for p in model.parameters():
        p.data *= 20  # So that ε under norms hides nothing.
    loaded = load_bdh_reference(stored(model), 2).double()
    model.double()
    tokens = torch.randint(BYTES, (2, 11))
    found = public_code(stored(model), tokens, SMALL.n_layer)
    torch.testing.assert_close(found, model(tokens), rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(loaded(tokens), model(tokens))


def test_every_token_that_is_written_is_timed_on_both_models():
    for model in (BDH(SMALL.bdh).eval(), Transformer(SMALL.transformer).eval()):
        seen = []
        found = written(model, SMALL.tokens, lambda seen=seen: seen.append(1))
        assert len(found) == len(seen) == SMALL.tokens
        assert min(found) > 0


def test_what_lies_between_two_prefixes_is_charged_as_the_shorter():
    assert whole({4: 1.0, 8: 3.0, 12: 7.0}) == 4 * 1.0 + 4 * 3.0
    exact = sum(t**2 for t in range(1, 2049))
    charged = whole({256 * i: (256.0 * i) ** 2 for i in range(1, 9)})
    assert 0.7 * exact < charged < exact


def test_figures_compare_quarters_and_ways():
    row = {"model": "BDH", "weights": 1e6, "kept": [1.0] * 4 + [2.0] * 4 + [3.0] * 4 + [2.0] * 4}
    row["anew"] = [(8, 10.0), (16, 40.0)]
    found = figures(row)
    assert found["last / first"] == 2.0
    assert found["saved"] == 80 / 32
    assert found["saved at the end"] == 20.0
    page = "\n".join(tables({"rows": [row], "memory": [], "machine": {"threads": 1, "torch": "2"}}, SMALL))
    assert "2.00 times as long" in page
    assert "| 64 | — | — | — |" in page


def test_the_command_names_what_differs():
    assert command(Options()) == "python -m benchmarks.bdh_generation"
    assert (
        command(Options(tokens=64, lengths=(8, 16))) == "python -m benchmarks.bdh_generation --tokens 64 --lengths 8 16"
    )


@pytest.mark.slow
@pytest.mark.parametrize("way", ["chunked", "cut"])
def test_memory_of_training_does_not_grow_with_the_text(way):
    flat, parallel = ([memory(SMALL, name, length) or 0.0 for length in (512, 4096)] for name in (way, "parallel"))
    if not flat[0]:
        pytest.skip("the system does not say how much memory a process came to hold")
    assert flat[1] - flat[0] < 0.1 * (parallel[1] - parallel[0])
