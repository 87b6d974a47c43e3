"""Subjects: whatever answers prompts. One protocol, so that every back end is asked the same and read the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.models.config import TransformerConfig
from jali.models.memory import Memory
from jali.models.model import LanguageModel
from jali.models.past import Past

_ROWS = 256
"""Prompts that are run at once, at most."""

Ended = Literal["stop", "length", "timeout", "refused", "error"]


@dataclass(frozen=True, kw_only=True)
class Reply:
    """What came back for one prompt."""

    text: str
    logprobs: Mapping[str, float] = field(default_factory=dict)
    """In nats, of the answers that were asked for; empty where they are not known."""
    ended: Ended = "stop"
    """Why nothing more came. `refused` and `error` are what a provider said, not what a text says."""


class Subject(Protocol):
    """What is evaluated."""

    name: str

    def answer(self, prompts: Sequence[str], choices: Sequence[Sequence[str]], *, tokens: int = 1) -> list[Reply]:
        """Returns one reply per prompt, in order.

        Args:
            prompts: asked independently of one another.
            choices: per prompt, the texts whose log-probabilities behind it are wanted; none for none.
            tokens: of a reply, at most.
        """
        ...


class Removal(Protocol):
    """Weights to remove from a model."""

    def applied(self, model: LanguageModel) -> LanguageModel:
        """Returns a copy of the model without them."""
        ...


class LocalSubject:
    """A model of jali: greedy replies, exact log-probabilities, prompts of one length run together."""

    def __init__(
        self, model: LanguageModel, tokenizer: Tokenizer | None = None, *, removal: Removal | None = None
    ) -> None:
        self.model = (model if removal is None else removal.applied(model)).eval()
        found = model.tokenizer if tokenizer is None else tokenizer
        if found is None:
            raise BadInput(f"Model {model.name!r} has no tokenizer.json to read a prompt with; give a tokenizer.")
        self.tokenizer = found
        self.name = model.name if removal is None else f"{model.name}, repaired"

    def answer(self, prompts: Sequence[str], choices: Sequence[Sequence[str]], *, tokens: int = 1) -> list[Reply]:
        """Returns replies as `Subject.answer`; the log-probability of a choice is the sum of those of its tokens.

        Raises:
            BadInput: the tokenizer cannot spell a text, or a prompt is longer than the model reads.
        """
        if len(prompts) != len(choices) or tokens < 1:
            raise BadInput(f"Got {len(prompts)} prompts, choices of {len(choices)} and {tokens} tokens to write.")
        ids = [self._encoded(prompt) for prompt in prompts]
        texts = self._written(ids, tokens)
        spelled = [[self._encoded(choice) for choice in some] for some in choices]
        scores = self._scores(ids, spelled)
        return [
            Reply(text=text, logprobs=dict(zip(some, of_row, strict=True)), ended="length")
            for text, some, of_row in zip(texts, choices, scores, strict=True)
        ]

    def _encoded(self, text: str) -> list[int]:
        try:
            encoding = self.tokenizer.encode(text, add_special_tokens=False)
        except Exception as error:  # tokenizers raises plain Exception where a word is unknown.
            raise BadInput(f"The tokenizer of {self.name!r} cannot spell {text[:80]!r}: {error}.") from error
        unknown = getattr(self.tokenizer.model, "unk_token", None)
        if not encoding.ids or (unknown is not None and unknown in encoding.tokens):
            raise BadInput(f"The tokenizer of {self.name!r} does not know all of {text[:80]!r}; use its words.")
        return encoding.ids

    @torch.no_grad()
    def _written(self, ids: Sequence[Sequence[int]], tokens: int) -> list[str]:
        """What the model writes behind each prompt: its likeliest token, again and again."""
        texts = [""] * len(ids)
        for rows in _of_one_length([len(one) for one in ids]):
            ids_BT = self._rows([ids[row] for row in rows], tokens - 1)
            past, start = self.model.past(len(rows)), ids_BT.shape[1]
            for _ in range(tokens):
                logits_BV = self._last(past.unread(ids_BT), past)
                ids_BT = torch.cat([ids_BT, logits_BV.argmax(-1, keepdim=True)], dim=1)
            for row, new in zip(rows, ids_BT[:, start:].tolist(), strict=True):
                texts[row] = self.tokenizer.decode(new)
        return texts

    def _last(self, pieces: Sequence[Tensor], past: Past | Memory) -> Tensor:
        """Logits behind all pieces, shape (B, V)."""
        last_B = torch.full((len(pieces[0]),), -1, device=pieces[0].device)
        logits = [self.model(piece, at=last_B, past=past)[:, 0] for piece in pieces]
        return logits[-1].float()

    @torch.no_grad()
    def _scores(self, ids: Sequence[Sequence[int]], spelled: Sequence[Sequence[Sequence[int]]]) -> list[list[float]]:
        """Per prompt and choice, the log-probability of the choice behind it, in nats."""
        scores = [[0.0] * len(some) for some in spelled]
        # A choice of one token is read behind the bare prompt; a longer one is run behind it.
        asked = dict[tuple[int, ...], list[tuple[int, int]]]()
        for row, some in enumerate(spelled):
            for place, choice in enumerate(some):
                asked.setdefault((*ids[row], *choice[:-1]), []).append((row, place))
        texts = list(asked)
        for rows in _of_one_length([len(text) for text in texts]):
            ids_BT, asked_of = self._rows([texts[row] for row in rows]), [asked[texts[row]] for row in rows]
            bare = all(len(spelled[one][place]) == 1 for pairs in asked_of for one, place in pairs)
            at_B = torch.full((len(rows),), -1, device=ids_BT.device) if bare else None
            logprobs_BTV = self.model(ids_BT, at=at_B).float().log_softmax(-1)
            for of_text, pairs in zip(logprobs_BTV, asked_of, strict=True):
                for one, place in pairs:
                    choice = torch.tensor(spelled[one][place], device=of_text.device)
                    scores[one][place] = float(of_text[-len(choice) :].gather(1, choice[:, None]).sum())
        return scores

    def _rows(self, ids: Sequence[Sequence[int]], more: int = 0) -> Tensor:
        """Tokens of prompts of one length, shape (B, T)."""
        config = self.model.config
        if isinstance(config, TransformerConfig) and len(ids[0]) + more > config.context:
            raise BadInput(
                f"A prompt of {len(ids[0])} tokens and {more} more do not fit into the {config.context} that "
                f"{self.name!r} reads; ask shorter items."
            )
        return torch.tensor(ids, device=self.model.embed.weight.device)


def _of_one_length(lengths: Sequence[int]) -> list[list[int]]:
    """Rows of one length together, so many at once as are run."""
    by_length = dict[int, list[int]]()
    for row, length in enumerate(lengths):
        by_length.setdefault(length, []).append(row)
    return [rows[i : i + _ROWS] for rows in by_length.values() for i in range(0, len(rows), _ROWS)]
