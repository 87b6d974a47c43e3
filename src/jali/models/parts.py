"""Parts that more than one architecture is made of."""

import math
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from jali import kernels
from jali.circuit import Site, Wire
from jali.rule import Rule
from jali.tap import Graft, Part, Tap, given, part_of, ungrafted, untouched

Kind = Literal["rms", "layer", "none"]


class Norm(nn.Module):
    """RMSNorm, LayerNorm or nothing, in two steps so that the divisor is a site: x / scale(x) · gain + bias.

    Channels are split into `heads` equal runs, each normed by itself.
    """

    def __init__(
        self, kind: Kind, width: int, *, eps: float, gain: bool = False, bias: bool = False, heads: int = 1
    ) -> None:
        super().__init__()
        self.kind, self.eps, self.width, self.heads = kind, eps, width, heads
        self.gain = nn.Parameter(torch.ones(width)) if gain and kind != "none" else None
        self.bias = nn.Parameter(torch.zeros(width)) if bias and kind != "none" else None

    def scale(self, x_BTD: Tensor) -> Tensor:
        """The divisor, shape (B, T, heads): root mean square, or standard deviation for LayerNorm."""
        centered_BTD = self._centered(x_BTD)
        if x_BTD.dtype == torch.float16:  # A square of more than 255 is infinite there, and its norm 0 without a word.
            centered_BTD = centered_BTD.float()
        square_BTD = centered_BTD.square()
        mean_BTH = square_BTD.mean(-1, keepdim=True) if self.heads == 1 else self._runs(square_BTD).mean(-1)
        return (mean_BTH + self.eps).sqrt().to(x_BTD.dtype)

    def forward(
        self, x_BTD: Tensor, name: str | None = None, tap: Tap = untouched, some: Tensor | None = None
    ) -> Tensor:
        """Divides by the scale, tapped as `{name}.scale`, then applies gain and bias; returns all or some channels."""
        if self.kind == "none":
            return x_BTD if some is None else x_BTD[..., some]
        scale_BTH = self.scale(x_BTD)
        scale_BTH = scale_BTH if name is None else tap(f"{name}.scale", scale_BTH)
        if some is not None:
            scale_BTH = scale_BTH[..., some // (self.width // self.heads)] if self.heads > 1 else scale_BTH
        elif self.heads > 1:
            scale_BTH = scale_BTH.repeat_interleave(self.width // self.heads, dim=-1)
        centered_BTD = self._centered(x_BTD)
        y_BTD = (centered_BTD if some is None else centered_BTD[..., some]) / scale_BTH
        gain, bias = (z if z is None or some is None else z[some] for z in (self.gain, self.bias))
        y_BTD = y_BTD if gain is None else y_BTD * gain
        return y_BTD if bias is None else y_BTD + bias

    def _centered(self, x_BTD: Tensor) -> Tensor:
        if self.kind != "layer":
            return x_BTD
        if self.heads == 1:
            return x_BTD - x_BTD.mean(-1, keepdim=True)
        x_BTHK = self._runs(x_BTD)
        return (x_BTHK - x_BTHK.mean(-1, keepdim=True)).flatten(-2)

    def _runs(self, x_BTD: Tensor) -> Tensor:
        return x_BTD.unflatten(-1, (self.heads, -1))

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The step a site's rules take through this norm; none where there is no norm."""
        if self.kind == "none":
            return ()
        facts = {"eps": self.eps, "center": self.kind == "layer", "heads": self.heads}
        return (Rule(op="norm", width=self.width, gain=self.gain, bias=self.bias, **facts),)

    def wiring(self, name: str, source: str, target: str, *more: str) -> tuple[list[Site], list[Wire]]:
        """The divisor's site, and the wires that carry the sum of its sources to it and through it to the target."""
        reads = [Wire(one, target) for one in (source, *more)]
        if self.kind == "none":
            return [], reads
        rules = (Rule(op="add"), Rule(op="rms", eps=self.eps, center=self.kind == "layer", heads=self.heads))
        sums = [Wire(one, f"{name}.scale") for one in (source, *more)]
        wires = [*sums, *reads, Wire(f"{name}.scale", target, "gate")]
        return [Site(f"{name}.scale", self.heads, rules, nodes=False)], wires


class Undrawn(TorchFunctionMode):
    """Inside it PyTorch's initialisers leave a tensor as it is.

    One on the meta device has no numbers to draw, but PyTorch loads its compiler, for seconds, to find that out.
    """

    def __torch_function__(self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Any = None) -> Any:
        """Calls what was called, unless it draws."""
        kwargs = kwargs or {}
        return kwargs["tensor"] if getattr(func, "__module__", "") == nn.init.__name__ else func(*args, **kwargs)


def look_up(indices: Tensor, wire: str, table: Tensor, graft: Graft) -> Tensor:
    """A linear wire from an input: the rows of a table (entries, width), whose wire weight is its transpose."""
    if graft is ungrafted:
        return F.embedding(indices, table)
    weight, bias = graft(wire, table.T, None)
    looked_up = F.embedding(indices, weight.T)
    return looked_up if bias is None else looked_up + bias


def positions_at(x_BT: Tensor, at_B: Tensor | None) -> Tensor:
    """Returns one position of each row, shape (B, 1, …); x as it came where none is named or it has only one."""
    if at_B is None or x_BT.shape[1] == 1:
        return x_BT
    return x_BT[torch.arange(len(at_B), device=at_B.device), at_B][:, None]


def sinusoids(context: int, width: int) -> Tensor:
    """Sines, then cosines, of width / 2 periods spaced by a constant ratio from 4 tokens to the context."""
    periods = torch.logspace(math.log2(4), math.log2(context), width // 2, base=2, dtype=torch.float64)
    phase = 2 * math.pi * torch.arange(context, dtype=torch.float64)[:, None] / periods
    return torch.cat([phase.sin(), phase.cos()], dim=1).float()


def top(x: Tensor, kept: int | None) -> Tensor:
    """AbsTopK over channels; all of them where `kept` is None."""
    return x if kept is None else kernels.abs_topk(x, kept)


Maker = Callable[[Tensor | None], Tensor]
"""Makes a vector of shape (B, T, width), or some of its channels: those of a tensor of shape (channels,)."""


class Held(NamedTuple):
    """What a tap leaves at a site: channels that were made, and one number for each other one."""

    live: Tensor
    """Those that were made, shape (B, T, C)."""
    part: Part | None = None
    """Which they are and what the others hold; all were made where None."""

    @property
    def channels(self) -> Tensor | None:
        """Those that were made, shape (C,), ascending; None where all were."""
        return None if self.part is None else self.part.channels

    @property
    def whole(self) -> Tensor:
        """Shape (B, T, width)."""
        if self.part is None:
            return self.live
        whole_BTO = self.part.constant.expand(*self.live.shape[:-1], -1)
        if len(self.part.channels):
            whole_BTO = whole_BTO.clone()
            whole_BTO[..., self.part.channels] = self.live
        return whole_BTO

    def some(self, channels: Tensor | None) -> Tensor:
        """These channels, shape (B, T, channels); all where None."""
        if channels is None:
            return self.whole
        if self.part is None:
            return self.live[..., channels]
        place = channels.new_full(self.part.constant.shape, -1)
        place[self.part.channels] = torch.arange(len(self.part.channels), device=place.device)
        found, made = place[channels], place[channels] >= 0
        some_BTC = self.part.constant[channels].expand(*self.live.shape[:-1], -1).clone()
        some_BTC[..., made] = self.live.index_select(-1, found[made])
        return some_BTC

    def at(self, at_B: Tensor | None) -> "Held":
        """One position of each row, as `positions_at`."""
        return Held(positions_at(self.live, at_B), self.part)

    def mapped(
        self, weight_OI: Tensor, bias_O: Tensor | None, channels: Tensor | None = None, precision: str = "float32"
    ) -> Tensor:
        """A linear map of it, of the channels alone that are not constant; shape (B, T, O).

        Args:
            weight_OI: of the map.
            bias_O: of the map.
            channels: rows of the weight to make; all where None.
            precision: of the products.
        """
        if channels is not None:
            weight_OI, bias_O = weight_OI[channels], None if bias_O is None else bias_O[channels]
        if self.part is not None:
            shift_O = weight_OI @ self.part.constant
            bias_O = shift_O if bias_O is None else shift_O + bias_O
            weight_OI = weight_OI.index_select(1, self.part.channels)
        return kernels.linear(self.live, weight_OI, bias_O, precision)


def held(tap: Tap, site: str, make: Maker, kept: int | None, like: Tensor) -> Held:
    """Returns what AbsTopK and a tap leave at a site; what the tap never looks at is not made.

    Args:
        tap: of the run.
        site: its name.
        make: makes the vector ahead of AbsTopK, and calls the tap at sites on the way.
        kept: channels that AbsTopK keeps; all where None.
        like: a vector (B, T, any) of the same run.
    """
    if (value := given(tap, site)) is not None:
        value = value.to(like)
        if value.ndim > 1:
            return Held(value.expand(*like.shape[:-1], -1))
        none = torch.zeros(0, dtype=torch.int64, device=like.device)
        return Held(like.new_empty(*like.shape[:-1], 0), Part(none, value))
    if (part := part_of(tap, site)) is None:
        return Held(tap(site, top(make(None), kept)))
    part = part.like(like)
    if kept is None:
        return Held(make(part.channels), part)
    whole_BTO = kernels.abs_topk_some(make(None), kept, part.channels, part.constant)  # Others may be what it keeps.
    return Held(whole_BTO.index_select(-1, part.channels), part)


def reach(tap: Tap, site: str, make: Maker, kept: int | None, like: Tensor) -> Tensor:
    """Returns the whole vector of `held`, of the same arguments."""
    if kept is not None and given(tap, site) is None and (part := part_of(tap, site)) is not None:
        part = part.like(like)
        return kernels.abs_topk_some(make(None), kept, part.channels, part.constant)
    return held(tap, site, make, kept, like).whole


def mapped(
    tap: Tap,
    source: str,
    x_BTI: Tensor,
    weight_OI: Tensor,
    bias_O: Tensor | None,
    channels: Tensor | None = None,
    precision: str = "float32",
) -> Tensor:
    """A linear map of what a tap left at a site, as `Held.mapped`.

    Args:
        tap: of the run.
        source: the site.
        x_BTI: what is there.
        weight_OI: of the map.
        bias_O: of the map.
        channels: rows of the weight to make; all where None.
        precision: of the products.
    """
    if (part := part_of(tap, source)) is None:
        return Held(x_BTI).mapped(weight_OI, bias_O, channels, precision)
    part = part.like(x_BTI)
    return Held(x_BTI.index_select(-1, part.channels), part).mapped(weight_OI, bias_O, channels, precision)


def top_rules(kept: int | None) -> tuple[Rule, ...]:
    """The rule of `top`, if it does anything."""
    return () if kept is None else (Rule(op="topk", k=kept),)
