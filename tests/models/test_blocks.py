"""What blocks leave out, where a tap holds most of a site constant, changes nothing."""

import pytest
import torch

from jali.models.blocks import Attention
from jali.tap import Constants, Known, blend, part_of, remove_edges
from tests.models.options import OPTION_SETS, name_of, tiny, tokens


def gates_of(model, seed: int, share: float = 0.2) -> dict[str, torch.Tensor]:
    """Open in a fifth of the channels of each site, and in none of some sites."""
    generator = torch.Generator().manual_seed(seed)
    drawn = {site: torch.rand(width, generator=generator) < share for site, width in model.wiring.widths.items()}
    return {site: gate.float() for site, gate in drawn.items()}


@torch.no_grad()
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("options", OPTION_SETS, ids=name_of)
def test_a_circuit_run_in_part_is_the_circuit(options, seed):
    model = tiny(**options)
    means = {site: torch.randn(width) for site, width in model.wiring.widths.items()}
    gates = gates_of(model, seed)
    tap = blend(gates, Constants(means))
    assert any(part_of(tap, site) is not None for site in gates)
    whole = model(tokens(), tap=lambda site, vector: tap(site, vector))  # Not known to leave anything alone.
    torch.testing.assert_close(model(tokens(), tap=tap), whole)


@torch.no_grad()
@pytest.mark.parametrize("options", [{}, {"afrac": 0.25, "sink": True}, {"bias": False}], ids=name_of)
def test_with_edges_removed_too(options):
    model = tiny(**options)
    means = {site: torch.randn(width) for site, width in model.wiring.widths.items()}
    tap, graft = (
        blend(gates_of(model, 1), Constants(means)),
        remove_edges(model.wiring.edges()[::3], model.wiring, means),
    )
    whole = model(tokens(), tap=lambda site, vector: tap(site, vector), graft=graft)
    torch.testing.assert_close(model(tokens(), tap=tap, graft=graft), whole)


@torch.no_grad()
def test_heads_that_are_constant_are_made_for_one_row(monkeypatch):
    model, rows = tiny(n_head=4), []
    gates = {f"0.attn.{z}": torch.zeros(16) for z in "qkv"}
    gates["0.attn.q"][5] = 1
    tap, attend = blend(gates, Constants({})), Attention._attended
    monkeypatch.setattr(
        Attention,
        "_attended",
        lambda self, q, k, v, moving: rows.append(moving.tolist()) or attend(self, q, k, v, moving),
    )
    model(tokens(), tap=tap)
    assert rows == [[1], [0, 1, 2, 3]]


@torch.no_grad()
def test_a_site_given_whole_leaves_no_head_out():
    model = tiny(n_head=4)
    values = {f"0.attn.{z}": torch.randn(2, 12, 16) for z in "qkv"}
    tap = Known(lambda site, vector: values.get(site, vector), values)
    torch.testing.assert_close(model(tokens(), tap=tap), model(tokens(), tap=lambda site, vector: tap(site, vector)))


@torch.no_grad()
@pytest.mark.parametrize("options", [{}, {"afrac": 0.25}], ids=name_of)
def test_a_tap_made_in_float32_runs_in_double(options):
    model = tiny(**options).double()
    tap = blend(gates_of(model, 2), Constants({site: torch.randn(n) for site, n in model.wiring.widths.items()}))
    torch.testing.assert_close(model(tokens(), tap=tap), model(tokens(), tap=lambda site, vector: tap(site, vector)))
