"""What of a cut-out wiring some outputs need, gone back to from them: channels, and whether at all places or at one."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire
from jali.models.compiling.cutout import NOTHING, Cutout
from jali.rule import Rule


@dataclass(frozen=True)
class Needs:
    """What has to be made."""

    channels: Mapping[str, Tensor]
    """Per site, int64, ascending: those that are not held and that something reads."""
    everywhere: frozenset[str]
    """Sites that are read at every place; the others are read at the place that is asked for alone."""


def needs_of(cut: Cutout, outputs: Mapping[str, Tensor], *, everywhere: bool) -> Needs:
    """Returns what the outputs need.

    Args:
        cut: to be run.
        outputs: per site, the channels wanted.
        everywhere: whether they are wanted at every place.
    """
    return _Back(cut, outputs, everywhere=everywhere).needs()


class _Back:
    def __init__(self, cut: Cutout, outputs: Mapping[str, Tensor], *, everywhere: bool) -> None:
        self.cut = cut
        self.found = {site: self._marks(site) for site in outputs}
        for site, channels in outputs.items():
            self.found[site][channels] = True
        self.everywhere = set(outputs) if everywhere else set()

    def needs(self) -> Needs:
        """Goes through the sites from the last to the first."""
        for site in reversed(self.cut.wiring.sites):
            if site.name in self.found:
                wanted = self._left(site)
                self.found[site.name] = wanted
                if bool(wanted.any()):
                    self._site(site, wanted)
        channels = {site: marks.nonzero().flatten() for site, marks in self.found.items() if bool(marks.any())}
        return Needs(channels, frozenset(self.everywhere & set(channels)))

    def _marks(self, site: str) -> Tensor:
        return torch.zeros(self.cut.wiring.site(site).width, dtype=torch.bool, device=self.cut.device)

    def _left(self, site: Site) -> Tensor:
        left = self._marks(site.name)
        channels = self.cut.channels(site)
        left[channels] = self.found[site.name][channels]
        return left

    def _site(self, site: Site, wanted: Tensor) -> None:
        if site.rules[0].op == "attend":
            return self._attended(site, wanted)
        made = self.cut.gathered(site, wanted)
        for wire in self.cut.into[site.name]:
            if wire.kind == "linear" and wire.source not in INPUTS:
                self._read(wire, self._columns(wire, made), site)
            elif wire.kind == "copy":
                self._read(wire, self._copied(wire, made), site)
        for rule, gate in self.cut.acts(site):
            if gate is not None:
                self._read(gate, self._gated(rule, made), site)
        return None

    def _attended(self, site: Site, wanted: Tensor) -> None:
        rule, wires = site.rules[0], self.cut.into[site.name]
        moving = wanted & (self.cut.follows[site.name].after != NOTHING)
        asked = self.cut.asked(site, self.cut.follows)
        asked &= moving.view(rule.heads, -1).any(1).repeat_interleave(len(asked) // rule.heads)
        brought = wanted if rule.kind == "softmax" else moving
        query, key = (wire for wire in wires if wire.kind == "gate")
        (mix,) = (wire for wire in wires if wire.kind == "mix")
        self._read(query, asked, site)
        for wire, channels in ((key, asked), (mix, brought.view(rule.heads, -1).any(0) if rule.shared else brought)):
            self._read(wire, channels, site)
            self.everywhere.add(wire.source)

    def _columns(self, wire: Wire, made: Tensor) -> Tensor:
        channels, columns = self.cut.columns(wire)
        marks = self._marks(wire.source)
        marks[channels] = (columns[made[: len(columns)]] != 0).any(0)
        return marks

    def _copied(self, wire: Wire, made: Tensor) -> Tensor:
        marks = self._marks(wire.source)
        end = min(len(made), wire.offset + len(marks))
        marks[: max(end - wire.offset, 0)] = made[wire.offset : end]
        return marks

    def _gated(self, rule: Rule, made: Tensor) -> Tensor:
        """What a norm or a product reads of its gate: the divisors of some heads, or the same channels."""
        return made if rule.op == "multiply" else made[: rule.width or len(made)].view(rule.heads, -1).any(1)

    def _read(self, wire: Wire, channels: Tensor, site: Site) -> None:
        """Marks what a site reads of another."""
        if wire.source not in self.found:
            self.found[wire.source] = self._marks(wire.source)
        self.found[wire.source] |= channels
        if site.name in self.everywhere:
            self.everywhere.add(wire.source)
