"""Goes through a cut-out wiring once, from the tokens to what is wanted: tables are filled, steps are left to run."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from jali.circuit import INPUTS, Site, Wire
from jali.models import memory
from jali.models.compiling import recall, steps
from jali.models.compiling.cutout import INPUT, NOTHING, PLACE, RUN, TOKEN, Cutout, is_own, is_recall, unit
from jali.models.compiling.gather import Gather, Read, Scene
from jali.models.compiling.needs import Needs, needs_of
from jali.models.compiling.recall import Reader, Recall
from jali.models.compiling.steps import Act, Attend, Block, Squares
from jali.rule import Rule

Step = Block | Squares | Attend | Recall


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
        if [rule.op for rule in rest] == ["rms"] and self._is_plain(rest[0]) and len(self.cut.into[site.name]) == 1:
            return self._squares(self.cut.into[site.name][0], rest[0], everywhere=here)
        if self.cut.competes(site) is not None:
            return self._competing(site, channels, everywhere=here)
        wanted = torch.zeros(site.width, dtype=torch.bool, device=self.cut.device).index_fill_(0, channels, True)
        made = self.cut.gathered(site, wanted).nonzero().flatten()
        block = Block(self._into(site, made, everywhere=here), self._acts(site, made, here))
        if len(made) == len(channels) or any(rule.op == "rms" for rule in rest):  # One divisor of each head is made.
            return block
        return replace(block, columns=torch.searchsorted(made, channels))

    def _is_plain(self, rule: Rule) -> bool:
        """Whether a divisor is a root mean square over all that comes in."""
        return rule.heads == 1 and not rule.center

    def _competing(self, site: Site, channels: Tensor, *, everywhere: bool) -> Block:
        """AbsTopK among what varies and the constants that may be larger or smaller than it.

        Of as many constants as there are places more than varying entries, the largest are kept whatever happens: they
        are left out, and their places with them. Those too small to be kept beside other constants are left out too.
        """
        k = self.cut.competes(site)
        assert k is not None, "it competes"
        assert site.rules[-1].op == "topk", "AbsTopK is the last rule of its site"
        varies = self.cut.follows[site.name].before != NOTHING
        varies[channels] = True
        if any(is_own(*act) for act in self.cut.acts(site)):
            varies = torch.ones_like(varies)
        still = (~varies).nonzero().flatten()
        free = max(k - int(varies.sum()), 0)
        made = torch.cat([varies.nonzero().flatten(), self._rivals(site, still, free, k)]).sort().values
        entries = torch.searchsorted(made, channels)
        act = steps.compete(k - min(free, len(still)), entries)
        return Block(self._into(site, made, everywhere=everywhere), (*self._acts(site, made, everywhere), act))

    def _rivals(self, site: Site, still: Tensor, free: int, k: int) -> Tensor:
        """Of channels that are constants ahead of AbsTopK, those behind the largest, up to the k-th."""
        if not len(still):
            return still
        block = Block(self._into(site, still, everywhere=True), self._acts(site, still, True))
        sizes = block.run(self.scenes[NOTHING]).flatten().abs()
        order = sizes.argsort(descending=True, stable=True)[free:k]
        return still[order[sizes[order] > 0]]

    def _acts(self, site: Site, made: Tensor, everywhere: bool) -> tuple[Act, ...]:
        """What changes these channels after they are gathered, but for the competition among them."""
        acts = (self._act(site, rule, gate, made, everywhere) for rule, gate in self.cut.acts(site))
        return tuple(act for act in acts if act is not None)

    def _act(self, site: Site, rule: Rule, gate: Wire | None, made: Tensor, everywhere: bool) -> Act | None:
        if rule.op == "topk":
            least = None if self.cut.least is None else self.cut.least.get(site.name)
            return None if least is None else steps.drop(least.to(self.cut.device, self.cut.dtype)[made])
        if rule.op not in ("rms", "norm"):
            return steps.apply(rule, None if gate is None else self._gated(gate, made, everywhere))
        width = rule.width or self.cut.incoming(site)
        reached = made[made < width]
        if not len(reached):
            return None
        each = reached // (width // rule.heads)
        heads, dtype = each.unique(), self.cut.dtype
        gain, bias = (None if z is None else z.detach().to(dtype)[reached] for z in (rule.gain, rule.bias))
        if is_own(rule, gate):
            part = replace(rule, width=len(reached), heads=len(heads), gain=gain, bias=bias)
            return steps.apply(part, None if gate is None else self._gated(gate, heads, everywhere))
        assert gate is not None, "it is not its own"
        by = self._gated(gate, heads if rule.heads == 1 else each, everywhere)
        return lambda x, scene: steps.divide(x, scene, by, len(reached), gain, bias)

    def _gated(self, gate: Wire, channels: Tensor, everywhere: bool) -> Gather:
        return self._gather([Wire(gate.source, gate.target)], channels, everywhere=everywhere)

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

    def _attend(self, site: Site, rule: Rule, channels: Tensor, level: int, *, everywhere: bool) -> Step:
        (v,) = (wire.source for wire in self.cut.into[site.name] if wire.kind == "mix")
        if level == NOTHING:  # All goes to the same value, or nothing goes anywhere.
            into = [Wire(v, site.name)] if rule.kind == "softmax" else []
            return Block(self._gather(into, channels, everywhere=everywhere), ())
        if is_recall(rule):
            return self._recall(site, channels, everywhere=everywhere)
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

    def _recall(self, site: Site, channels: Tensor, *, everywhere: bool) -> Recall:
        size = site.width // site.rules[0].heads
        heads = [self._reader(site, channels[channels // size == h], everywhere) for h in (channels // size).unique()]
        return Recall(tuple(heads), everywhere)

    def _reader(self, site: Site, channels: Tensor, everywhere: bool) -> Reader:
        """One head: products of what varies, and by distance what constants come to."""
        rule, follows = site.rules[0], self.cut.follows
        q, k = (wire.source for wire in self.cut.into[site.name] if wire.kind == "gate")
        (v,) = (wire.source for wire in self.cut.into[site.name] if wire.kind == "mix")
        head, size = int(channels[0]) // (site.width // rule.heads), self.cut.wiring.site(q).width // rule.heads
        asked = self.cut.asked(site, follows).nonzero().flatten()
        asked = asked[asked // size == head]
        varies = (follows[q].after | follows[k].after)[asked] != NOTHING
        varies = varies.view(-1, unit(rule)).any(1).repeat_interleave(unit(rule))
        still, live = (asked[marks] for marks in (~varies, varies))
        brought = channels % (site.width // rule.heads) if rule.shared else channels
        moving = follows[v].after[brought] != NOTHING
        still, live = still - head * size, live - head * size
        held = self._constants(q, still + head * size), self._constants(k, still + head * size)
        fixed = recall.of_constants(rule, head, still, held, size, self.context)
        turns = None
        if rule.rotary is not None:
            places = torch.zeros(1, self.context, device=self.cut.device)
            cos, sin = memory.waves(recall.rates(rule, head, live, size)[None], 0, places)
            turns = cos[0], sin[0]
        return Reader(
            self._gather([Wire(q, site.name)], live + head * size, everywhere=everywhere),
            self._gather([Wire(k, site.name)], live + head * size, everywhere=True),
            self._gather([Wire(v, site.name)], brought[moving], everywhere=True),
            self._constants(v, brought[~moving]),
            torch.cat([moving.nonzero(), (~moving).nonzero()]).flatten().argsort(),
            recall.by_distance(rule, head, self.context).to(self.cut.device, self.cut.dtype),
            fixed.to(self.cut.device, self.cut.dtype),
            turns,
        )

    def _constants(self, source: str, channels: Tensor) -> Tensor:
        """What channels hold that do not vary."""
        return self._gather([Wire(source, source)], channels, everywhere=True).run(self.scenes[NOTHING]).flatten()

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
