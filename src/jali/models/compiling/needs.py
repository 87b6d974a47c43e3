"""What of a cut-out wiring some outputs need, gone back to from them: channels, and whether at all places or at one."""

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire
from jali.models.compiling.cutout import NOTHING, Cutout


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
        everything = self.cut.joins(site)
        made = torch.ones_like(wanted) if everything else wanted
        for wire in self.cut.into[site.name]:
            if wire.source in INPUTS:
                continue
            if wire.kind == "linear":
                self._read(wire, self._columns(wire, made, all_=everything), site)
            elif wire.kind == "gate" and site.rules[0].op != "multiply":
                self._read(wire, torch.ones_like(self._marks(wire.source)), site)
            else:
                self._read(wire, self._copied(wire, made, all_=everything), site)
        return None

    def _attended(self, site: Site, wanted: Tensor) -> None:
        rule, wires = site.rules[0], self.cut.into[site.name]
        moving = wanted & (self.cut.follows[site.name].after != NOTHING)
        heads = moving.view(rule.heads, -1).any(1).repeat_interleave(site.width // rule.heads)
        query, key = (wire for wire in wires if wire.kind == "gate")
        (mix,) = (wire for wire in wires if wire.kind == "mix")
        self._read(query, heads, site)
        for wire, channels in ((key, heads), (mix, wanted)):
            self._read(wire, channels, site)
            self.everywhere.add(wire.source)

    def _columns(self, wire: Wire, made: Tensor, *, all_: bool) -> Tensor:
        channels, columns = self.cut.columns(wire)
        marks = self._marks(wire.source)
        rows = columns if all_ else columns[made]
        marks[channels] = (rows != 0).any(0)
        return marks

    def _copied(self, wire: Wire, made: Tensor, *, all_: bool) -> Tensor:
        marks = self._marks(wire.source)
        if all_:
            return torch.ones_like(marks)
        end = min(len(made), wire.offset + len(marks))
        marks[: max(end - wire.offset, 0)] = made[wire.offset : end]
        return marks

    def _read(self, wire: Wire, channels: Tensor, site: Site) -> None:
        """Marks what a site reads of another."""
        if wire.source not in self.found:
            self.found[wire.source] = self._marks(wire.source)
        self.found[wire.source] |= channels
        if site.name in self.everywhere:
            self.everywhere.add(wire.source)
