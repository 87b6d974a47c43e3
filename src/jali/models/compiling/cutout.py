"""A wiring most of whose channels are held constant, and what each of its channels then follows from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import INPUTS, Site, Wire, Wiring
from jali.rule import Rule
from jali.tap import Graft, ungrafted

NOTHING, TOKEN, PLACE, RUN = 0, 1, 2, 3
"""What a channel follows from: it is a constant, the token at its place or the place alone decides it, or it has to be
computed for each prompt. What follows from two of them follows from their union."""
INPUT = {"tokens": TOKEN, "positions": PLACE}


class Follows(NamedTuple):
    """What the channels of a site follow from, each shape (width,), uint8."""

    before: Tensor
    """Ahead of AbsTopK."""
    after: Tensor
    """Of what is left there."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Cutout:
    """A wiring of which some channels are left at sites with nodes; all others are constants."""

    wiring: Wiring
    left: Mapping[str, Tensor]
    """Per site that has nodes, the channels left, int64, ascending; none where there is no entry."""
    constants: Mapping[str, Tensor] = field(default_factory=dict)
    """Per site, shape (width,): what is put in place of the other channels; zero where there is no entry."""
    graft: Graft = ungrafted
    """Applied to every linear wire."""
    least: Mapping[str, Tensor] | None = None
    """Per site, shape (width,): entries of smaller size are 0, in place of AbsTopK. None competes as the model does."""
    dtype: torch.dtype = torch.float32

    @cached_property
    def device(self) -> torch.device:
        """Where its weights are."""
        return next(wire.weight.device for wire in self.wiring.wires if wire.weight is not None)

    @cached_property
    def into(self) -> dict[str, list[Wire]]:
        """The wires that end at each site."""
        found: dict[str, list[Wire]] = {site.name: [] for site in self.wiring.sites}
        for wire in self.wiring.wires:
            found[wire.target].append(wire)
        return found

    @cached_property
    def held(self) -> dict[str, Tensor]:
        """Per site with nodes, shape (width,): its constants, zero at the channels left."""
        found = {}
        for name, width in self.wiring.widths.items():
            constant = self.constants.get(name)
            constant = torch.zeros(width) if constant is None else constant.clone()
            constant[self.left.get(name, torch.empty(0, dtype=torch.int64))] = 0
            found[name] = constant.to(self.device, self.dtype)
        return found

    def channels(self, site: Site) -> Tensor:
        """The channels of a site that are not held, int64, ascending."""
        if not site.nodes:
            return torch.arange(site.width, device=self.device)
        return self.left.get(site.name, torch.empty(0, dtype=torch.int64)).to(self.device)

    def weight(self, wire: Wire) -> tuple[Tensor, Tensor | None]:
        """Weight and bias of a linear wire as they are applied."""
        if wire.name not in self._weights:
            assert wire.weight is not None
            bias = None if wire.bias is None else wire.bias.detach()
            weight, bias = self.graft(wire.name, wire.weight.detach(), bias)
            self._weights[wire.name] = weight.to(self.dtype), None if bias is None else bias.to(self.dtype)
        return self._weights[wire.name]

    @cached_property
    def _weights(self) -> dict[str, tuple[Tensor, Tensor | None]]:
        return {}

    def columns(self, wire: Wire) -> tuple[Tensor, Tensor]:
        """The channels of a linear wire's source that are not held, and their columns of its weight, (target, n)."""
        channels = self.channels(self.wiring.site(wire.source))
        weight, _ = self.weight(wire)
        return channels, weight if len(channels) == weight.shape[1] else weight.index_select(1, channels)

    def competes(self, site: Site) -> int | None:
        """How many entries AbsTopK keeps at a site; None where nothing competes."""
        kept = [rule.k for rule in site.rules if rule.op == "topk"]
        return kept[0] if kept and kept[0] < site.width and self.least is None else None

    def acts(self, site: Site) -> tuple[tuple[Rule, Wire | None], ...]:
        """The rules of a site after the first, each with the gate wire that it takes, if it takes one."""
        gates = [wire for wire in self.into[site.name] if wire.kind == "gate"]
        left = iter(gates[2:] if site.rules[0].op == "attend" else gates)
        return tuple((rule, next(left, None) if rule.op in ("norm", "multiply") else None) for rule in site.rules[1:])

    def incoming(self, site: Site) -> int:
        """Channels that come in: a divisor gathers its whole source."""
        copies = (wire for wire in self.into[site.name] if wire.kind == "copy")
        return max([site.width, *(wire.offset + self._width(wire.source) for wire in copies)])

    def gathered(self, site: Site, wanted: Tensor) -> Tensor:
        """Which of the channels that come in are made for some of a site, bool, shape (incoming,).

        All where they compete; those of the same heads where a norm is computed from them; else the wanted ones.
        """
        if self.competes(site) is not None:
            return wanted.new_ones(self.incoming(site))
        for rule, gate in self.acts(site):
            if is_own(rule, gate):
                width = rule.width or self.incoming(site)
                heads = wanted if rule.op == "rms" else wanted[:width].view(rule.heads, -1).any(1)
                return torch.cat([heads.repeat_interleave(width // rule.heads), wanted[width:]])
        return wanted

    def asked(self, site: Site, follows: Mapping[str, Follows]) -> Tensor:
        """Channels of queries and keys that may add to a score of an attention, bool, shape (channels of a query,).

        In a linear one nothing comes of a channel, or of a pair that turns, whose query or key is held at zero.
        """
        rule = site.rules[0]
        sources = [wire.source for wire in self.into[site.name] if wire.kind == "gate"]
        moves = [~self.is_zero(source) | (follows[source].after != NOTHING) for source in sources]
        if rule.kind == "softmax":
            return torch.ones_like(moves[0])
        size = unit(rule)
        query, key = (one.view(-1, size).any(1) for one in moves)
        return (query & key).repeat_interleave(size)

    def is_zero(self, name: str) -> Tensor:
        """Which channels of a site are held at zero, bool, shape (width,)."""
        zero = torch.zeros(self._width(name), dtype=torch.bool, device=self.device)
        if name in self.held:
            zero |= self.held[name] == 0
        zero[self.channels(self.wiring.site(name))] = False
        return zero

    @cached_property
    def follows(self) -> dict[str, Follows]:
        """What the channels of each site follow from."""
        found: dict[str, Follows] = {}
        for site in self.wiring.sites:
            found[site.name] = self._followed(site, found)
        return found

    def _followed(self, site: Site, found: Mapping[str, Follows]) -> Follows:
        level = self._gathered(site, found)
        for rule, gate in self.acts(site):
            if rule.op == "rms":
                level = _by_head(level, rule)
            elif rule.op == "norm":
                level = self._normed(rule, gate, level, found)
            elif gate is not None:
                level = level | found[gate.source].after
        before, after = level, level
        if self.competes(site) is not None:
            joint = _union(before)
            after = torch.full_like(before, int(joint))
        if site.nodes:
            left = torch.zeros_like(after)
            channels = self.channels(site)
            left[channels] = after[channels]
            after = left
        return Follows(before, after)

    def _gathered(self, site: Site, found: Mapping[str, Follows]) -> Tensor:
        wires = self.into[site.name]
        if site.rules[0].op == "attend":
            return self._attended(site, wires, found)
        level = torch.zeros(self.incoming(site), dtype=torch.uint8, device=self.device)
        for wire in wires:
            if wire.kind == "linear":
                level |= self._mapped(wire, found)
            elif wire.kind == "copy":
                after = found[wire.source].after
                level[wire.offset : wire.offset + len(after)] |= after
        return level

    def _mapped(self, wire: Wire, found: Mapping[str, Follows]) -> Tensor:
        assert wire.weight is not None
        level = torch.zeros(wire.weight.shape[0], dtype=torch.uint8, device=self.device)
        if wire.source in INPUTS:
            return level + INPUT[wire.source]
        channels = self.channels(self.wiring.site(wire.source))
        after = found[wire.source].after[channels]
        if not bool(after.any()):
            return level
        _, columns = self.columns(wire)
        for one in (TOKEN, PLACE):
            level |= one * (columns[:, (after & one) > 0] != 0).any(1).to(torch.uint8)
        return level

    def _attended(self, site: Site, wires: list[Wire], found: Mapping[str, Follows]) -> Tensor:
        """A constant that is attended to is one where all goes to it; else places count, and tokens make a run."""
        rule, asked = site.rules[0], self.asked(site, found)
        q, k = (found[wire.source].after for wire in wires if wire.kind == "gate")
        (mix,) = (wire.source for wire in wires if wire.kind == "mix")
        times = rule.heads if rule.shared else 1
        v, zero = found[mix].after.repeat(times), self.is_zero(mix).repeat(times)
        heads = _by_head((q | k) * asked, rule)
        level = heads.repeat_interleave(len(v) // rule.heads) | v
        level = torch.where(level & TOKEN > 0, RUN, PLACE) if rule.causal else torch.full_like(level, RUN)
        whole = rule.kind == "softmax" and rule.sink is None
        silent = ~asked.view(rule.heads, -1).any(1).repeat_interleave(len(v) // rule.heads)
        return torch.where(((v == NOTHING) & (whole | zero)) | silent, NOTHING, level).to(torch.uint8)

    def _normed(self, rule: Rule, gate: Wire | None, level: Tensor, found: Mapping[str, Follows]) -> Tensor:
        width = rule.width or len(level)
        part, rest = level[:width], level[width:]
        if is_own(rule, gate):
            part = _by_head(part, rule).repeat_interleave(width // rule.heads)
        if gate is not None:
            part = part | found[gate.source].after.repeat_interleave(width // rule.heads)
        return torch.cat([part, rest])

    def _width(self, source: str) -> int:
        return self.wiring.site(source).width


def is_own(rule: Rule, gate: Wire | None) -> bool:
    """Whether a norm, or its divisor, is computed from the channels of the site itself."""
    return rule.op == "rms" or (rule.op == "norm" and (rule.center or gate is None))


def unit(rule: Rule) -> int:
    """Neighbouring channels of a query that meet those of a key together: a pair where they turn."""
    return 1 if rule.rotary is None else 2


def _union(level: Tensor) -> Tensor:
    """What all of some channels follow from together, shape ()."""
    both = [one * ((level & one) > 0).any().to(torch.uint8) for one in (TOKEN, PLACE)]
    return both[0] | both[1]


def _by_head(level: Tensor, rule: Rule) -> Tensor:
    """The union of each head's channels, shape (heads,)."""
    return torch.stack([_union(head) for head in level.view(rule.heads, -1)])


def cut_out(
    wiring: Wiring, left: Mapping[str, Tensor], constants: Mapping[str, Tensor], graft: Graft | None = None
) -> Cutout:
    """Returns a wiring of which these channels are left, ascending per site, in the dtype of its weights.

    Raises:
        BadInput: it has a rule that is not compiled.
    """
    for site in wiring.sites:
        if not _is_known(site.rules[0]):
            raise BadInput(
                f"The rule {site.rules[0].op!r} of {site.name} is not compiled as it is there; run this circuit with "
                "jali.keep."
            )
    dtype = next(wire.weight.dtype for wire in wiring.wires if wire.weight is not None)
    return Cutout(wiring=wiring, left=left, constants=constants, graft=graft or ungrafted, dtype=dtype)


def _is_known(rule: Rule) -> bool:
    """Whether a first rule is compiled: sums, attention by content alone, and linear attention to what is before."""
    return rule.op in ("add", "embed") or (rule.op == "attend" and (rule.plain or is_recall(rule)))


def is_recall(rule: Rule) -> bool:
    """Whether it is linear attention to what is before, which may turn and fade."""
    return rule.op == "attend" and rule.kind == "linear" and rule.causal
