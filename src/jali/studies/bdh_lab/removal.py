"""What one synapse does: it is taken out of the memory in the midst of a sentence, or put in; the next word is watched.

Between the second word of a sentence's concept and the third, whose odds are what is asked. The rest of the memory, and
what the token ahead of that word does itself, stay. See `sigma` for what a synapse is in a memory that holds ρ.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.studies.bdh_lab import sigma
from jali.studies.bdh_lab.concepts import SLOTS
from jali.studies.bdh_lab.sigma import Synapse

CUT = SLOTS[-1]
"""Tokens of the context, tag included: all but the last ahead of the word that is asked for."""


class Effect(NamedTuple):
    """Changes of the log odds of a concept's words, in nats, shape (B,) each."""

    own: Tensor
    """By the synapses."""
    random: Tensor
    """By others of equal size, the mean over those that a text has at all; 0 where it has none of them."""


def odds(logits_BV: Tensor, words_W: Tensor) -> Tensor:
    """Returns the log odds of a word among some against all others, shape (B,)."""
    inside = torch.zeros(logits_BV.shape[-1], dtype=torch.bool)
    inside[words_W] = True
    return logits_BV[:, inside].logsumexp(dim=-1) - logits_BV[:, ~inside].logsumexp(dim=-1)


class Bench:
    """Sentences read up to a cut, whose next word is asked for under one memory or another."""

    def __init__(self, model: BDH, tokens_BT: Tensor, words_W: Tensor) -> None:
        self.model, self.context_BT = model, tokens_BT[:, :CUT]
        self._last_B1, self._words_W = tokens_BT[:, CUT : CUT + 1], words_W
        self._past = model.past(len(tokens_BT))
        with torch.no_grad():
            model(self.context_BT, past=self._past)
        self._read = self._past.tensors()
        self.intact_B = self.after()

    @torch.no_grad()
    def after(self, change_LBHMD: Tensor | None = None) -> Tensor:
        """Returns log odds with something added to the memory, shape (B,)."""
        states_LBHMD = self._read["states"]
        states_LBHMD = states_LBHMD if change_LBHMD is None else states_LBHMD + change_LBHMD
        self._past.take(self._read | {"states": states_LBHMD})
        return odds(self.model(self._last_B1, past=self._past)[:, 0], self._words_W)

    def empty(self) -> Tensor:
        """Returns log odds with nothing in the memory."""
        return self.after(-self._read["states"])

    def written(self, synapses: list[Synapse]) -> Tensor:
        """What synapses together left in the memory of each sentence, shape (L, B, H, M, D)."""
        return sigma.placed(self.model, synapses, sigma.writes(self.model, self.context_BT, synapses))


Group = list[Synapse]
"""Synapses that are taken out, or put in, together."""


def removed(bench: Bench, own: Group, controls: list[Group]) -> Effect:
    """Takes what synapses wrote out of the memory of each sentence, and, instead, as much of each control."""
    return _effect(bench, -bench.written(own), [-bench.written(control) for control in controls])


def added(bench: Bench, of: Bench, own: Group, controls: list[Group]) -> Effect:
    """Puts in what synapses have in the mean of other sentences, `of`, and, instead, as much of each control."""
    change, *others = (of.written(some).mean(dim=1, keepdim=True) for some in (own, *controls))
    return _effect(bench, change, others)


def _effect(bench: Bench, change_LBHMD: Tensor, controls: list[Tensor]) -> Effect:
    """Of a change, and of others made as large in each text that has them."""
    total_B, count_B = torch.zeros_like(bench.intact_B), torch.zeros_like(bench.intact_B)
    for control_LBHMD in controls:
        norm_B = _norms(control_LBHMD)
        has_B = norm_B > 0
        scale_B = (_norms(change_LBHMD) / norm_B).where(has_B, 0)
        moved_B = bench.after(control_LBHMD * scale_B[:, None, None, None]) - bench.intact_B
        total_B += moved_B * has_B
        count_B += has_B
    return Effect(bench.after(change_LBHMD) - bench.intact_B, total_B / count_B.clamp(min=1))


def _norms(change_LBHMD: Tensor) -> Tensor:
    return change_LBHMD.square().sum(dim=(0, 2, 3, 4)).sqrt()
