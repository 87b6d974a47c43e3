"""The steps of a compiled circuit: what one site holds, made from tables and from what was made before it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from jali import kernels
from jali.models import rules
from jali.models.compiling.gather import Gather, Scene, covers
from jali.rule import Rule

Act = Callable[[Tensor, Scene], Tensor]
"""One rule after the first: takes what was gathered, and may write into it."""


@dataclass(frozen=True)
class Block:
    """Some channels of a site: gathered, then changed rule by rule."""

    gather: Gather
    acts: tuple[Act, ...]
    columns: Tensor | None = None
    """Of the result, those kept; all where None."""

    def run(self, scene: Scene) -> Tensor:
        """Returns shape (B or 1, T or 1, channels)."""
        x = self.gather.run(scene)
        for act in self.acts:
            x = act(x, scene)
        return x if self.columns is None else x.index_select(-1, self.columns)


@dataclass(frozen=True)
class Squares:
    """The root mean square of a site: the squares of constants are a number, those of tables are tables."""

    gather: Gather
    """Of one channel: the sum of the squares of all that is not made in a run."""
    site: str | None
    """What is made in a run; None where nothing is."""
    width: int
    eps: float

    def run(self, scene: Scene) -> Tensor:
        """Returns shape (B or 1, T or 1, 1)."""
        total = self.gather.run(scene)
        if self.site is not None:
            value = scene.value(self.site, everywhere=self.gather.everywhere)
            total = total + value.square().sum(-1, keepdim=True)
        return (total / self.width + self.eps).sqrt()


@dataclass(frozen=True)
class Attend:
    """Some heads of an attention; linear ones to all places."""

    q: Gather
    k: Gather
    v: Gather
    rule: Rule
    """Of these heads alone."""
    columns: Tensor
    """Channels kept, among those of these heads."""

    def run(self, scene: Scene) -> Tensor:
        """Returns shape (B, T or 1, channels)."""
        q, k, v = (part.run(scene) for part in (self.q, self.k, self.v))
        rows, length = max(len(z) for z in (q, k, v)), scene.places.shape[1]
        at_B = None if self.q.everywhere or length == 1 else scene.at
        q = q.expand(rows, length if at_B is None else 1, -1)
        k, v = (z.expand(rows, length, -1) for z in (k, v))
        return _attended(self.rule, q, k, v, at_B).index_select(-1, self.columns)


def _attended(rule: Rule, q_BTE: Tensor, k_BTE: Tensor, v_BTE: Tensor, at_B: Tensor | None) -> Tensor:
    """Attention at all places, or at one of each prompt, where q is given at that alone; shape (B, T or 1, E)."""
    q, k, v = (z.unflatten(-1, (rule.heads, -1)).transpose(1, 2) for z in (q_BTE, k_BTE, v_BTE))
    if rule.kind == "softmax" and at_B is None:
        y_BHTK = kernels.sink_attention(q, k, v, rule.sink, rule.scale, rule.causal)
    else:
        y_BHTK = _shares(rule, q, k, at_B) @ v
    return y_BHTK.transpose(1, 2).flatten(2)


def _shares(rule: Rule, q_BHTK: Tensor, k_BHTK: Tensor, at_B: Tensor | None) -> Tensor:
    if at_B is None:
        return rules.pattern(rule, q_BHTK.transpose(1, 2).flatten(2), k_BHTK.transpose(1, 2).flatten(2))
    score_BH1T = q_BHTK @ k_BHTK.transpose(-1, -2) * rule.scale
    if rule.kind == "linear":
        return score_BH1T
    if rule.causal:
        places_T = torch.arange(score_BH1T.shape[-1], device=at_B.device)
        score_BH1T = score_BH1T.masked_fill((places_T > at_B[:, None])[:, None, None], -torch.inf)
    return rules.softmax(score_BH1T, rule.sink)


def divide(x: Tensor, scene: Scene, by: Gather, width: int, gain: Tensor | None, bias: Tensor | None) -> Tensor:
    """Divides the first so many columns, then applies gain and bias to them."""
    divisor = by.run(scene)
    if not covers(x, divisor):
        shape = [max(sizes) for sizes in zip(x.shape[:2], divisor.shape[:2], strict=True)]
        x = x.expand(*shape, -1).clone()
    part = x[..., :width]
    part.div_(divisor)
    if gain is not None:
        part.mul_(gain)
    if bias is not None:
        part.add_(bias)
    return x


def apply(rule: Rule, by: Gather | None) -> Act:
    """A rule that takes whole vectors, or each channel by itself."""
    return lambda x, scene: rules.apply(rule, x, [] if by is None else [by.run(scene)])


def compete(k: int, entries: Tensor) -> Act:
    """AbsTopK, of which some entries are wanted."""

    def act(x: Tensor, scene: Scene) -> Tensor:
        fill = torch.zeros(x.shape[-1], dtype=x.dtype, device=x.device)
        return kernels.abs_topk_some(x, k, entries, fill).index_select(-1, entries)

    return act


def drop(least: Tensor) -> Act:
    """Makes zero of what is smaller than a least size."""
    return lambda x, scene: x * (x.abs() >= least)


def of_heads(rule: Rule, heads: Tensor, dtype: torch.dtype) -> Rule:
    """The rule of some heads alone."""
    sink = None if rule.sink is None else rule.sink.detach()[heads].to(dtype)
    return replace(rule, heads=len(heads), sink=sink)
