"""Languages that are the same but for their words: a sentence in one, then word by word in another.

Each word of one language stands for one of each other. Every language has tokens of its own, where the byte vocabulary
of section 7.1 of arXiv 2509.26507 is shared; a sentence always has as many words, so that alignment is one distance.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.tap import Tap
from jali.training.fit import Batch

NAMES = "ZABC"
"""Z is the language that all models know."""


@dataclass(frozen=True, kw_only=True)
class Languages:
    """What there is to say."""

    words: int = 200
    """Words of each language."""
    length: int = 5
    """Words of a sentence, drawn independently and uniformly."""
    seed: int = 0
    """Of which word stands for which."""

    @property
    def vocabulary(self) -> int:
        """Tokens: two tags for each language, then its words."""
        return len(NAMES) * (2 + self.words)

    @property
    def context(self) -> int:
        """Tokens of both sentences with their tags."""
        return 2 * self.length + 2

    def tag(self, language: str, which: int) -> int:
        """The token ahead of a sentence in a language: 0 of one that is to be translated, 1 of a translation."""
        return 2 * NAMES.index(language) + which

    def spelled(self, language: str, concepts: Tensor) -> Tensor:
        """Returns the tokens of some concepts, numbers under `words`, in a language."""
        place = NAMES.index(language)
        random = torch.Generator().manual_seed(1000 * self.seed + place)
        first = 2 * len(NAMES) + place * self.words
        return first + torch.randperm(self.words, generator=random)[concepts]

    def draw(self, rows: int, source: str, target: str, generator: torch.Generator) -> Tensor:
        """Returns sentences and their translations, shape (rows, context)."""
        concepts = torch.randint(self.words, (rows, self.length), generator=generator)
        tags = [torch.full((rows, 1), self.tag(one, i)) for i, one in enumerate((source, target))]
        return torch.cat([tags[0], self.spelled(source, concepts), tags[1], self.spelled(target, concepts)], dim=1)

    def batch(self, rows: int, directions: Sequence[str], generator: torch.Generator) -> Batch:
        """Sentences in some directions, such as `AZ`, about as many of each; a loss at translated words alone."""
        shares = torch.randint(len(directions), (rows,), generator=generator).bincount(minlength=len(directions))
        drawn = [
            self.draw(int(count), one[0], one[1], generator) for one, count in zip(directions, shares, strict=True)
        ]
        return self.asked(torch.cat(drawn))

    def asked(self, tokens_BT: Tensor) -> Batch:
        """Of sentences that were drawn, what is read and what is to be said."""
        targets_BT = tokens_BT[:, 1:].clone()
        targets_BT[:, : self.length + 1] = -1
        return Batch(tokens_BT[:, :-1].contiguous(), targets_BT)

    @torch.no_grad()
    def losses(
        self, model: BDH, direction: str, rows: int, generator: torch.Generator, tap: Tap | None = None
    ) -> Tensor:
        """Returns nats per translated word of sentences drawn anew, shape (rows,).

        Args:
            model: in evaluation.
            direction: such as `AZ`.
            rows: sentences.
            generator: of what is drawn.
            tap: under which the model reads them.
        """
        drawn = self.asked(self.draw(rows, direction[0], direction[1], generator))
        logits_BTV = model(drawn.tokens, tap)
        losses_BT = torch.nn.functional.cross_entropy(
            logits_BTV.transpose(1, 2), drawn.targets, ignore_index=-1, reduction="none"
        )
        return losses_BT.sum(dim=1) / self.length
