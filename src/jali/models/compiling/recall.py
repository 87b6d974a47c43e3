"""Linear attention to what is before, in a compiled circuit: scores of what varies, the rest by distance."""

from dataclasses import dataclass

import torch
from torch import Tensor

from jali.models import memory
from jali.models.compiling.gather import Gather, Scene
from jali.models.memory import Waves
from jali.rule import Rule


@dataclass(frozen=True)
class Reader:
    """One head. A score is the product of query and key times `near`, plus `still`, both by distance in tokens."""

    q: Gather
    """Of the channels of which query or key varies, pairs that turn beside each other."""
    k: Gather
    v: Gather
    """Of the values that vary."""
    constants: Tensor
    """Values that do not, shape (constants,)."""
    order: Tensor
    """Where each channel wanted stands among varying and constant ones, shape (channels,)."""
    near: Tensor
    """Shape (distances,): the scale, less by damping; zero at distance 0 where a position does not see itself."""
    still: Tensor
    """Shape (distances,): what constant queries and keys come to."""
    turns: Waves | None
    """By place, shape (places, pairs) each; None without a phase."""

    def run(self, scene: Scene, distance: Tensor) -> Tensor:
        """Returns what it brings, shape (B or 1, T or 1, channels).

        Args:
            scene: to read.
            distance: from each place that looks back to each place, (1, T, T) or (B, 1, T); negative where unseen.
        """
        seen, distance = distance >= 0, distance.clamp(min=0)
        weights = self.still[distance] * seen
        if len(self.q.base):
            q = _over(self.q.run(scene), distance.shape[1])
            k = _over(self.k.run(scene), distance.shape[2])
            if self.turns is not None:
                here = scene.places_at(everywhere=self.q.everywhere)
                q, k = (
                    memory.turn(x, (self.turns[0][at], self.turns[1][at])) for x, at in ((q, here), (k, scene.places))
                )
            weights = weights + q @ k.transpose(-1, -2) * (self.near[distance] * seen)
        found = []
        if len(self.v.base):
            found.append(weights @ _over(self.v.run(scene), distance.shape[2]))
        if len(self.constants):
            one = weights.sum(-1, keepdim=True) * self.constants
            found.append(one.expand(len(found[0]), -1, -1) if found else one)
        return torch.cat(found, dim=-1).index_select(-1, self.order)


@dataclass(frozen=True)
class Recall:
    """Some heads of such an attention."""

    heads: tuple[Reader, ...]
    everywhere: bool

    def run(self, scene: Scene) -> Tensor:
        """Returns shape (B or 1, T or 1, channels)."""
        distance = scene.places_at(everywhere=self.everywhere)[:, :, None] - scene.places[:, None]
        found = [head.run(scene, distance) for head in self.heads]
        rows = max(map(len, found))
        return torch.cat([x.expand(rows, -1, -1) for x in found], dim=-1)


def _over(x: Tensor, places: int) -> Tensor:
    """What is the same at all places, at each of them."""
    return x.expand(-1, places, -1)


def by_distance(rule: Rule, head: int, places: int) -> Tensor:
    """The scale by distance in tokens, shape (places,), float64."""
    rate = rule.damping[head] if rule.damping else 0.0
    found = rule.scale * (-rate * torch.arange(places, dtype=torch.float64)).exp()
    if rule.strict:
        found[0] = 0
    return found


def of_constants(
    rule: Rule, head: int, channels: Tensor, held: tuple[Tensor, Tensor], size: int, places: int
) -> Tensor:
    """What some channels of a head add to a score that hold constants, by distance, shape (places,), float64.

    Args:
        rule: of the attention.
        head: its number.
        channels: within the head, whole pairs where they turn.
        held: of the queries and of the keys, shape (channels,) each.
        size: channels of a query in a head.
        places: distances there are.
    """
    q, k = (x.double().cpu() for x in held)
    if rule.rotary is None:
        return (q @ k) * by_distance(rule, head, places)
    phase = torch.arange(places, dtype=torch.float64)[:, None] * rates(rule, head, channels, size)
    a, b, c, d = q[::2], q[1::2], k[::2], k[1::2]
    return (phase.cos() @ (a * c + b * d) + phase.sin() @ (a * d - b * c)) * by_distance(rule, head, places)


def rates(rule: Rule, head: int, channels: Tensor, size: int) -> Tensor:
    """Radians per token of each pair of channels of a head that turns by its place, shape (pairs,), float64."""
    pairs = channels[::2].cpu() // 2
    if rule.frequencies is not None:
        return rule.frequencies.detach().cpu().double()[head][pairs]
    assert rule.rotary is not None, "it turns"
    return rule.rotary ** (-2 * pairs.double() / size)
