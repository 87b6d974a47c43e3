"""The contract every architecture keeps: `check_model` looks at all of it, for ours and for anybody's."""

import copy
from typing import Protocol

import torch
from torch import Tensor, nn

from jali.circuit import Circuit, Wiring
from jali.models.rules import recompute
from jali.tap import Graft, Tap, chain, keep, record, remove_edges, ungrafted


class Model(Protocol):
    """What the contract needs of a model."""

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires."""
        ...

    def __call__(self, tokens: Tensor, tap: Tap | None = None, graft: Graft | None = None) -> Tensor:
        """Logits of tokens, shape (B, T)."""
        ...


class ContractBroken(ValueError):
    """A model does not keep the contract; the message lists every point it breaks."""


@torch.no_grad()
def check_model(model: Model, tokens: Tensor, *, tolerance: float = 1e-4) -> None:
    """Checks the whole contract of the design on one batch of tokens, shape (B, T).

    A tap that keeps everything, and a graft that changes nothing, leave logits bit-identical; the sites tapped are
    those declared, each once, at its width, in order; edges of the full circuit are the nonzero weights of the counted
    wires; a circuit survives its file; every site recomputed from its rules and wires equals the tapped one, within
    `tolerance` relative to the site's largest value; a removed edge is removed exactly where it is declared.

    Raises:
        ContractBroken: with every point that failed.
    """
    wiring = model.wiring
    full = wiring.circuit(wiring.nodes(), means={n: torch.zeros(w) for n, w in wiring.widths.items()})
    problems = _sites_are_as_declared(model, wiring, tokens)
    if not problems:  # All that follows looks sites up by name.
        problems = [
            *_keeping_changes_nothing(model, full, tokens),
            *_edges_are_the_weights(wiring, full),
            *_circuit_survives_its_file(full),
            *_rules_hold(model, wiring, tokens, tolerance),
            *_grafts_reach_every_wire(model, wiring, tokens),
            *_removed_edges_are_gone(model, wiring, full, tokens, tolerance),
        ]
    if problems:
        raise ContractBroken(f"{type(model).__name__} breaks the contract: " + "; ".join(problems) + ".")


def _keeping_changes_nothing(model: Model, full: Circuit, tokens: Tensor) -> list[str]:
    plain = model(tokens)
    problems = []
    if not torch.equal(plain, model(tokens, tap=keep(full))):
        problems.append("a tap that keeps every node changes the logits")
    if not torch.equal(plain, model(tokens, graft=lambda wire, weight, bias: ungrafted(wire, weight, bias))):
        problems.append("a graft that changes nothing changes the logits")
    return problems


def _sites_are_as_declared(model: Model, wiring: Wiring, tokens: Tensor) -> list[str]:
    seen: list[tuple[str, int]] = []

    def tap(site: str, vector: Tensor) -> Tensor:
        seen.append((site, vector.shape[-1]))
        if vector.shape[:-1] != tokens.shape:
            seen.append((f"{site} of shape {tuple(vector.shape)}", 0))
        return vector

    model(tokens, tap=tap)
    declared = [(site.name, site.width) for site in wiring.sites]
    return [] if seen == declared else [f"declares the sites {declared} and taps {seen}"]


def _edges_are_the_weights(wiring: Wiring, full: Circuit) -> list[str]:
    weights = sum(int(wire.weight.count_nonzero()) for _, wire in wiring.counted if wire.weight is not None)
    return [] if weights == len(full.edges) else [f"has {weights} nonzero weights and {len(full.edges)} edges"]


def _circuit_survives_its_file(full: Circuit) -> list[str]:
    back = Circuit.from_json(full.to_json())
    same = back.nodes == full.nodes and back.edges == full.edges and back.digest == full.digest
    return [] if same else ["a circuit of it does not survive its file"]


def _rules_hold(model: Model, wiring: Wiring, tokens: Tensor, tolerance: float) -> list[str]:
    """In float64 where the model can be copied: a rounding near a tie of AbsTopK would keep another entry."""
    if isinstance(model, nn.Module):
        model = copy.deepcopy(model).double()
        wiring = model.wiring
    values: dict[str, Tensor] = {}
    model(tokens, tap=record(values))
    given = {**values, "tokens": tokens, "positions": torch.arange(tokens.shape[1], device=tokens.device)}
    problems = []
    for site in wiring.sites:
        try:
            again = recompute(wiring, site.name, given).expand_as(values[site.name])
        except (ValueError, RuntimeError, KeyError) as error:
            problems.append(f"{site.name} cannot be recomputed ({error})")
            continue
        off = (again - values[site.name]).abs().max().item() / max(values[site.name].abs().max().item(), 1e-12)
        if not off <= tolerance:
            problems.append(f"{site.name} is off by {off:.1e} when recomputed from its rules")
    return problems


def _grafts_reach_every_wire(model: Model, wiring: Wiring, tokens: Tensor) -> list[str]:
    seen: list[str] = []

    def graft(wire: str, weight: Tensor, bias: Tensor | None) -> tuple[Tensor, Tensor | None]:
        seen.append(wire)
        return weight, bias

    model(tokens, graft=graft)
    declared = {wire.name for wire in wiring.wires if wire.kind == "linear"}
    if set(seen) == declared:
        return []
    return [f"grafts miss {declared - set(seen)} and know {set(seen) - declared} too many"]


def _removed_edges_are_gone(model: Model, wiring: Wiring, full: Circuit, tokens: Tensor, tolerance: float) -> list[str]:
    """A site all of whose incoming edges are removed is the same at every position."""
    if not wiring.counted:
        return []
    _, first = wiring.counted[0]
    gone = [edge for edge in full.edges if edge.target.site == first.target]
    values: dict[str, Tensor] = {}
    model(tokens, tap=chain(record(values, {first.target})), graft=remove_edges(gone, wiring, {}))
    constant = values[first.target]
    spread = (constant - constant[:1, :1]).abs().max().item()
    return [] if spread <= tolerance else [f"{first.target} still varies by {spread:.1e} with all its edges removed"]
