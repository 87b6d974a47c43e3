"""Subjects: whatever answers prompts. One protocol, so that every back end is asked the same and read the same."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.behaviour.removal import RemovalSet
from jali.circuit import Node
from jali.models.config import TransformerConfig
from jali.models.memory import Memory
from jali.models.model import LanguageModel
from jali.models.past import Past
from jali.tap import record

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


class Step(NamedTuple):
    """One token that a model wrote."""

    token: str
    logprob: float
    """In nats."""
    likeliest: tuple[tuple[str, float], ...]
    """Tokens in its place, and their log-probabilities, from the highest."""


class LocalSubject:
    """A model of jali: greedy replies, exact log-probabilities, prompts of one length run together."""

    def __init__(
        self, model: LanguageModel, tokenizer: Tokenizer | None = None, *, removal: RemovalSet | None = None
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
        texts = [self.tokenizer.decode(wrote) for wrote in self._tokens(ids, tokens)]
        spelled = [[self._encoded(choice) for choice in some] for some in choices]
        scores = self._scores(ids, spelled)
        return [
            Reply(text=text, logprobs=dict(zip(some, of_row, strict=True)), ended="length")
            for text, some, of_row in zip(texts, choices, scores, strict=True)
        ]

    def count(self, text: str) -> int:
        """Returns the tokens of a text."""
        return len(self.tokenizer.encode(text, add_special_tokens=False).ids)

    @torch.no_grad()
    def steps(self, prompt: str, *, tokens: int = 1, top: int = 0) -> list[Step]:
        """Returns what the model writes behind a prompt token by token, with the likeliest tokens in each place."""
        ids = self._encoded(prompt)
        wrote = self._tokens([ids], tokens)[0]
        logprobs_TV = self.model(self._rows([[*ids, *wrote[:-1]]]))[0].float().log_softmax(-1)[-tokens:]
        found = list[Step]()
        for one, logprobs_V in zip(wrote, logprobs_TV, strict=True):
            values, places = logprobs_V.topk(min(top, len(logprobs_V)))
            likeliest = zip(map(self._spelled, places.tolist()), values.tolist(), strict=True)
            found.append(Step(self._spelled(one), float(logprobs_V[one]), tuple(likeliest)))
        return found

    @torch.no_grad()
    def activations(self, prompts: Sequence[str], nodes: Sequence[Node], *, last: int) -> list[dict[str, list[float]]]:
        """Returns what nodes hold behind the last tokens of each prompt, by the node's name, in their order.

        Args:
            prompts: as of `answer`.
            nodes: or channels of any place that a tap is called at.
            last: tokens of a prompt, at most.
        """
        ids = [self._encoded(prompt) for prompt in prompts]
        found = [dict[str, list[float]]()] * len(ids)
        for rows in _of_one_length([len(one) for one in ids]):
            held = dict[str, Tensor]()
            self.model(self._rows([ids[row] for row in rows]), record(held, {node.site for node in nodes}))
            values = {str(node): held[node.site][:, -last:, node.channel].float().tolist() for node in nodes}
            for place, row in enumerate(rows):
                found[row] = {name: of_rows[place] for name, of_rows in values.items()}
        return found

    def _spelled(self, token: int) -> str:
        return self.tokenizer.decode([token], skip_special_tokens=False)

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
    def _tokens(self, ids: Sequence[Sequence[int]], tokens: int) -> list[list[int]]:
        """What the model writes behind each prompt: its likeliest token, again and again."""
        found = [list[int]()] * len(ids)
        for rows in _of_one_length([len(one) for one in ids]):
            ids_BT = self._rows([ids[row] for row in rows], tokens - 1)
            past, start = self.model.past(len(rows)), ids_BT.shape[1]
            for _ in range(tokens):
                logits_BV = self._last(past.unread(ids_BT), past)
                ids_BT = torch.cat([ids_BT, logits_BV.argmax(-1, keepdim=True)], dim=1)
            for row, new in zip(rows, ids_BT[:, start:].tolist(), strict=True):
                found[row] = new
        return found

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
