"""Sentences about concepts, in two languages that differ in their words alone, each followed by its translation.

In place of the translated text and the sentences about currencies of section 6.3 of arXiv 2509.26507. A sentence about
a concept has three of its words at fixed places, so that what was read tells which words may come; a neutral one has
words there that tell nothing.
"""

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from jali.studies.bdh_lab.languages import Languages
from jali.training.fit import Batch

LANGUAGES = ("Z", "A")
LENGTH, SLOTS, FREE = 8, (1, 3, 6), 4
"""Words of a sentence; places of words of its concept; the place of a neutral word. The others are its template's."""
NEUTRAL = -1
"""The concept of a sentence about none."""
Half = Literal["first", "second", "all"]
"""Which words of concepts a sentence may have."""


@dataclass(frozen=True, kw_only=True)
class Concepts:
    """What there is to say."""

    concepts: int = 20
    """Concepts."""
    words: int = 6
    """Words of each; even."""
    neutral: int = 60
    """Words that belong to none."""
    templates: int = 8
    """Kinds of sentences, each with words of its own at the places between."""
    seed: int = 0
    """Of which word of one language stands for which of the other."""

    @property
    def languages(self) -> Languages:
        """Words of concepts come first, concept by concept; then neutral ones, then those of templates."""
        own = self.concepts * self.words + self.neutral
        between = LENGTH - len(SLOTS) - 1
        return Languages(words=own + between * self.templates, length=LENGTH, seed=self.seed)

    def spelled(self, language: str, concept: int) -> Tensor:
        """Returns the tokens of a concept's words, shape (words,)."""
        return self.languages.spelled(language, concept * self.words + torch.arange(self.words))

    def subjects(self, each: int) -> Tensor:
        """Returns what sentences are about: each concept as often as named, then none, ten times as often."""
        about_B = torch.arange(self.concepts).repeat_interleave(each)
        return torch.cat([about_B, torch.full((10 * each,), NEUTRAL)])

    def meant(self, about_B: Tensor, half: Half, generator: torch.Generator) -> Tensor:
        """Returns sentences as numbers of words, shape (B, `LENGTH`).

        Args:
            about_B: the concept of each, or `NEUTRAL`.
            half: which words of concepts they may have.
            generator: of all that is random.
        """
        rows, own = len(about_B), self.concepts * self.words
        begin, count = {"first": (0, 2), "second": (self.words // 2, 2), "all": (0, 1)}[half]
        which_BS = begin + torch.randint(self.words // count, (rows, len(SLOTS)), generator=generator)
        neutral_BK = own + torch.randint(self.neutral, (rows, len(SLOTS) + 1), generator=generator)
        slots_BS = (about_B[:, None] * self.words + which_BS).where(about_B[:, None] != NEUTRAL, neutral_BK[:, 1:])
        kind_B1 = torch.randint(self.templates, (rows, 1), generator=generator)
        between = [place for place in range(LENGTH) if place not in (*SLOTS, FREE)]
        words_BT = torch.empty(rows, LENGTH, dtype=torch.long)
        words_BT[:, list(SLOTS)], words_BT[:, FREE] = slots_BS, neutral_BK[:, 0]
        words_BT[:, between] = own + self.neutral + kind_B1 * len(between) + torch.arange(len(between))
        return words_BT

    def regrouped(self, generator: torch.Generator) -> Tensor:
        """Returns words in place of words, shape (all words,): those of concepts mixed among them, others the same.

        Concepts of such words are as many and as large, and mean nothing to a model.
        """
        own = self.concepts * self.words
        return torch.cat([torch.randperm(own, generator=generator), torch.arange(own, self.languages.words)])

    def sentences(
        self, language: str, about_B: Tensor, half: Half, generator: torch.Generator, instead_W: Tensor | None = None
    ) -> Tensor:
        """Returns the tokens of sentences behind the tag of their language, shape (B, 1 + `LENGTH`).

        Args:
            language: of `LANGUAGES`.
            about_B: the concept of each, or `NEUTRAL`.
            half: which words of concepts they may have.
            generator: of all that is random.
            instead_W: words in place of words, as `regrouped` makes them; their own where None.
        """
        words_BT = self.meant(about_B, half, generator)
        return self._tagged(language, words_BT if instead_W is None else instead_W[words_BT], tag=0)

    def batch(self, rows: int, generator: torch.Generator) -> Batch:
        """Sentences and translations, half of them neutral, both languages first as often; a loss at every token."""
        about_B = torch.randint(self.concepts, (rows,), generator=generator)
        about_B[: rows // 2] = NEUTRAL
        words_BT = self.meant(about_B, "all", generator)
        found = []
        for i, part_BT in enumerate((words_BT[::2], words_BT[1::2])):
            source, target = LANGUAGES[i], LANGUAGES[1 - i]
            found.append(torch.cat([self._tagged(source, part_BT, tag=0), self._tagged(target, part_BT, tag=1)], dim=1))
        tokens_BT = torch.cat(found)
        return Batch(tokens_BT[:, :-1].contiguous(), tokens_BT[:, 1:].contiguous())

    def _tagged(self, language: str, words_BT: Tensor, *, tag: int) -> Tensor:
        tags_B1 = torch.full((len(words_BT), 1), self.languages.tag(language, tag))
        return torch.cat([tags_B1, self.languages.spelled(language, words_BT)], dim=1)
