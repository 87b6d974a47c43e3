"""Goes through a cut-out wiring once, from the tokens to what is wanted: tables are filled, steps are left to run."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire
from jali.models.compiling import steps
from jali.models.compiling.cutout import INPUT, NOTHING, PLACE, RUN, TOKEN, Cutout
from jali.models.compiling.gather import Gather, Read, Scene
from jali.models.compiling.needs import Needs, needs_of
from jali.models.compiling.steps import Act, Attend, Block, Squares
from jali.rule import Rule

Step = Block | Squares | Attend


class Built(NamedTuple):
    """What is left to do for each prompt."""

    steps: tuple[tuple[str, Step], ...]
    """In order, each with its site."""
    outputs: Mapping[str, Gather]
    """Per site wanted."""


def build(cut: Cutout, outputs: Mapping[str, Tensor], *, context: int, everywhere: bool) -> Built:
    """Returns the steps that give some channels of some sites.

    Args:
        cut: the wiring.
        outputs: per site, the channels wanted.
        context: places there are.
        everywhere: whether they are wanted at every place, or at one of each prompt.
    """
    return _Builder(cut, needs_of(cut, outputs, everywhere=everywhere), context).build(outputs, everywhere=everywhere)


class _Builder:
    def __init__(self, cut: Cutout, needs: Needs, context: int) -> None:
        self.cut, self.needs, self.context = cut, needs, context
        self.made: dict[str, list[tuple[int, Tensor, Tensor | None]]] = {}
        """Per site, groups of channels: what they follow from, which they are, and their table (rows, channels)."""
        self.steps: list[tuple[str, Step]] = []
        vocabulary = [w.weight.shape[1] for w in cut.wiring.wires if w.source == "tokens" and w.weight is not None]
        one, every = torch.zeros(1, 1, dtype=torch.int64, device=cut.device), torch.arange
        places, tokens = every(context, device=cut.device)[None], every(max(vocabulary, default=1), device=cut.device)
        self.scenes = {
            NOTHING: Scene(one, one, None, {}),
            TOKEN: Scene(tokens[:, None], one, None, {}),
            PLACE: Scene(one, places, None, {}),
        }

    def build(self, outputs: Mapping[str, Tensor], *, everywhere: bool) -> Built:
        for site in self.cut.wiring.sites:
            if site.name in self.needs.channels:
                self._site(site, self.needs.channels[site.name])
        wanted = {
            name: self._gather([Wire(name, name)], channels, everywhere=everywhere)
            for name, channels in outputs.items()
        }
        return Built(tuple(self.steps), wanted)

    def _site(self, site: Site, wanted: Tensor) -> None:
        """Makes the wanted channels, those together that follow from the same."""
        self.made[site.name] = []
        after = self.cut.follows[site.name].after[wanted]
        for level in sorted({*after.tolist()}):
            channels = wanted[after == level]
            step = self._step(site, channels, level)
            table = None
            if level == RUN:
                self.steps.append((site.name, step))
            else:
                table = step.run(self.scenes[level]).reshape(-1, len(channels))
            self.made[site.name].append((level, channels, table))

    def _step(self, site: Site, channels: Tensor, level: int) -> Step:
        first, *rest = site.rules
        here = level != RUN or site.name in self.needs.everywhere
        if first.op == "attend":
            return self._attend(site, first, channels, level, everywhere=here)
        if [rule.op for rule in rest] == ["rms"] and not rest[0].center and len(wires := self.cut.into[site.name]) == 1:
            return self._squares(wires[0], rest[0], everywhere=here)
        if self.cut.competes(site) is not None:
            return self._competing(site, channels, everywhere=here)
        if not self.cut.joins(site):
            return Block(self._into(site, channels, everywhere=here), self._acts(site, rest, channels, here))
        every = torch.arange(self._width(site), device=self.cut.device)
        return Block(self._into(site, every, everywhere=here), self._acts(site, rest, every, here), channels)

    def _competing(self, site: Site, channels: Tensor, *, everywhere: bool) -> Block:
        """AbsTopK among what varies and the constants that may be larger or smaller than it.

        Of as many constants as there are places more than varying entries, the largest are kept whatever happens: they
        are left out, and their places with them. Those too small to be kept beside other constants are left out too.
        """
        k = self.cut.competes(site)
        assert k is not None, "it competes"
        assert site.rules[-1].op == "topk", "AbsTopK is the last rule of its site"
        rest = site.rules[1:-1]
        varies = self.cut.follows[site.name].before != NOTHING
        varies[channels] = True
        if any(self.cut.is_own(rule, site) for rule in rest):
            varies = torch.ones_like(varies)
        still = (~varies).nonzero().flatten()
        free = max(k - int(varies.sum()), 0)
        made = torch.cat([varies.nonzero().flatten(), self._rivals(site, rest, still, free, k)]).sort().values
        entries = torch.searchsorted(made, channels)
        act = steps.compete(k - min(free, len(still)), entries)
        return Block(self._into(site, made, everywhere=everywhere), (*self._acts(site, rest, made, everywhere), act))

    def _rivals(self, site: Site, rest: Iterable[Rule], still: Tensor, free: int, k: int) -> Tensor:
        """Of channels that are constants ahead of AbsTopK, those behind the largest, up to the k-th."""
        if not len(still):
            return still
        block = Block(self._into(site, still, everywhere=True), self._acts(site, rest, still, True))
        sizes = block.run(self.scenes[NOTHING]).flatten().abs()
        order = sizes.argsort(descending=True, stable=True)[free:k]
        return still[order[sizes[order] > 0]]

    def _acts(self, site: Site, rest: Iterable[Rule], made: Tensor, everywhere: bool) -> tuple[Act, ...]:
        return tuple(self._act(site, rule, made, everywhere) for rule in rest if self._does(rule, site, made))

    def _does(self, rule: Rule, site: Site, made: Tensor) -> bool:
        """Whether a rule changes any of these channels."""
        if rule.op == "topk":
            return self.cut.least is not None and site.name in self.cut.least
        return rule.op != "norm" or not rule.width or bool((made < rule.width).any())

    def _act(self, site: Site, rule: Rule, made: Tensor, everywhere: bool) -> Act:
        if rule.op == "topk":
            assert self.cut.least is not None
            return steps.drop(self.cut.least[site.name].to(self.cut.device, self.cut.dtype)[made])
        gates = [wire for wire in self.cut.into[site.name] if wire.kind == "gate"]
        by = None
        if gates:
            first = torch.zeros(1, dtype=torch.int64, device=self.cut.device)
            by = self._gather([Wire(gates[0].source, site.name)], first, everywhere=everywhere)
        dtype = self.cut.dtype
        gain, bias = (None if z is None else z.detach().to(dtype) for z in (rule.gain, rule.bias))
        if rule.op != "norm" or by is None or self.cut.is_own(rule, site):
            return steps.apply(replace(rule, gain=gain, bias=bias), by)
        reached = made[made < rule.width] if rule.width else made
        gain, bias = (None if z is None else z[reached] for z in (gain, bias))
        return lambda x, scene: steps.divide(x, scene, by, len(reached), gain, bias)

    def _squares(self, wire: Wire, rule: Rule, *, everywhere: bool) -> Squares:
        base = self._held(wire.source).square().sum().view(1)
        tables: dict[int, Tensor] = {}
        in_run = None
        for level, _, table in self.made.get(wire.source, []):
            if table is None:
                in_run = wire.source
            elif level == NOTHING:
                base = base + table.square().sum()
            else:
                tables[level] = table.square().sum(-1, keepdim=True)
        gather = Gather(base, tables.get(TOKEN), tables.get(PLACE), everywhere=everywhere)
        return Squares(_folded(gather), in_run, self.cut.wiring.site(wire.source).width, rule.eps)

    def _attend(self, site: Site, rule: Rule, channels: Tensor, level: int, *, everywhere: bool) -> Attend | Block:
        (v,) = (wire.source for wire in self.cut.into[site.name] if wire.kind == "mix")
        if level == NOTHING:  # All goes to the same value, or the value is zero.
            return Block(self._gather([Wire(v, site.name)], channels, everywhere=everywhere), ())
        size = site.width // rule.heads
        heads = (channels // size).unique()
        every = (heads[:, None] * size + torch.arange(size, device=heads.device)).flatten()
        q, k = (wire.source for wire in self.cut.into[site.name] if wire.kind == "gate")
        return Attend(
            self._gather([Wire(q, site.name)], every, everywhere=everywhere),
            self._gather([Wire(k, site.name)], every, everywhere=True),
            self._gather([Wire(v, site.name)], every, everywhere=True),
            steps.of_heads(rule, heads, self.cut.dtype),
            torch.searchsorted(every, channels),
        )

    def _into(self, site: Site, made: Tensor, *, everywhere: bool) -> Gather:
        wires = [wire for wire in self.cut.into[site.name] if wire.kind in ("copy", "linear")]
        return self._gather(wires, made, everywhere=everywhere)

    def _gather(self, wires: Iterable[Wire], made: Tensor, *, everywhere: bool) -> Gather:
        """What wires bring to some channels; what is not made in a run is folded into a constant and two tables."""
        total = Gather(torch.zeros(len(made), dtype=self.cut.dtype, device=self.cut.device), everywhere=everywhere)
        for wire in wires:
            total = self._mapped(total, wire, made) if wire.kind == "linear" else self._copied(total, wire, made)
        return _folded(total)

    def _mapped(self, total: Gather, wire: Wire, made: Tensor) -> Gather:
        weight, bias = self.cut.weight(wire)
        rows = weight if len(made) == len(weight) else weight.index_select(0, made)
        total = total if bias is None else replace(total, base=total.base + bias[made])
        if wire.source in INPUTS:
            return _more(total, INPUT[wire.source], rows.T.contiguous())
        total = replace(total, base=total.base + rows @ self._held(wire.source))
        for level, channels, table in self.made.get(wire.source, []):
            columns = rows.index_select(1, channels)
            read = (columns != 0).any(0)
            if table is not None and bool(read.any()):
                total = _more(total, level, table @ columns.T)
            elif bool(read.any()):
                some = None if bool(read.all()) else read.nonzero().flatten()
                columns = columns if some is None else columns.index_select(1, some)
                total = replace(total, reads=(*total.reads, Read(wire.source, some, columns.contiguous(), None)))
        return total

    def _copied(self, total: Gather, wire: Wire, made: Tensor) -> Gather:
        source = made - wire.offset
        inside = (source >= 0) & (source < self.cut.wiring.site(wire.source).width)
        base = total.base.clone()
        base[inside] += self._held(wire.source)[source[inside]]
        total = replace(total, base=base)
        for level, channels, table in self.made.get(wire.source, []):
            into = torch.searchsorted(channels, source.clamp(min=0)).clamp(max=len(channels) - 1)
            hit = inside & (channels[into] == source)
            columns, places = into[hit], hit.nonzero().flatten()
            if not len(columns):
                continue
            if table is not None:
                total = _more(total, level, _spread(table, columns, places, len(made)))
            else:
                some = None if _is_whole(columns, len(channels)) else columns
                at = None if len(places) == len(made) else places
                total = replace(total, reads=(*total.reads, Read(wire.source, some, None, at)))
        return total

    def _held(self, source: str) -> Tensor:
        """The constants of a site, zero at the channels that are left."""
        if source in self.cut.held:
            return self.cut.held[source]
        return torch.zeros(self.cut.wiring.site(source).width, dtype=self.cut.dtype, device=self.cut.device)

    def _width(self, site: Site) -> int:
        """Channels that come in: a divisor gathers its whole source."""
        copies = [wire for wire in self.cut.into[site.name] if wire.kind == "copy"]
        return max([site.width, *(w.offset + self.cut.wiring.site(w.source).width for w in copies)])


def _is_whole(columns: Tensor, width: int) -> bool:
    """Whether columns are all of so many, in order."""
    return len(columns) == width and bool((columns.diff() == 1).all())


def _spread(table: Tensor, columns: Tensor, places: Tensor, width: int) -> Tensor:
    """Columns of a table put in places of one of that width, zeros elsewhere; places ascend."""
    some = table if _is_whole(columns, table.shape[1]) else table.index_select(1, columns)
    if len(places) == width:
        return some
    spread = table.new_zeros(len(table), width)
    first, last = int(places[0]), int(places[-1])
    if last - first + 1 == len(places):  # A run of columns is copied much faster.
        spread[:, first : last + 1] = some
        return spread
    return spread.index_copy_(1, places, some)


def _more(total: Gather, level: int, table: Tensor) -> Gather:
    """Adds what follows from a token or a place, or a constant (1, channels)."""
    if level == NOTHING:
        return replace(total, base=total.base + table[0])
    name = "by_token" if level == TOKEN else "by_place"
    before = getattr(total, name)
    return replace(total, **{name: table if before is None else before + table})


def _folded(total: Gather) -> Gather:
    """Puts the constant into a table, where there is one."""
    zero = torch.zeros_like(total.base)
    if not bool(total.base.any()):
        return total
    if total.by_token is not None:
        return replace(total, base=zero, by_token=(total.by_token + total.base).contiguous())
    if total.by_place is not None:
        return replace(total, base=zero, by_place=(total.by_place + total.base).contiguous())
    return total
