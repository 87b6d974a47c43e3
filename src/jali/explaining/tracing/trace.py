"""The attribution graph of one prompt: from tokens to an answer, by nodes of the model itself."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Wiring
from jali.corpora.tokenizer import encoded
from jali.explaining.tracing.graph import Graph, graph
from jali.explaining.tracing.held import hold, narrowed
from jali.models.model import LanguageModel
from jali.tap import record


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What is traced: a logit, or by how much one is above another, at the last position."""

    token: int
    text: str
    probability: float
    against: int | None
    """The other token; None where the logit stands alone."""
    against_text: str
    against_probability: float
    value: float
    """In nats, as the model gave it."""


@dataclass(frozen=True, kw_only=True)
class Trace:
    """One prompt, one answer, and the graph of how the model comes to it."""

    model: str
    model_digest: str
    prompt: str
    tokens: tuple[int, ...]
    texts: tuple[str, ...]
    """Of each token."""
    answer: Answer
    share: float
    graph: Graph
    layers: int
    """Blocks of the model."""
    offsets: dict[str, int]
    """Of each site: how many channels the sites before it in its block have; all behind the blocks count as one."""

    def __str__(self) -> str:
        against = "" if self.answer.against is None else f" against {self.answer.against_text!r}"
        size = f"{len(self.graph.sites):,} nodes, {len(self.graph.edges.source):,} edges"
        return f"Trace({self.answer.text!r}{against}: {size})"

    def label(self, node: int) -> str:
        """What a node of the graph is called, without its position."""
        name = self.graph.sites[node]
        source, _, target = name.partition(" -> ")
        if not target:
            return f"{name}[{int(self.graph.channels[node])}]" if name != self.graph.answer else "answer"
        text = self.texts[int(self.graph.positions[node])]
        if source == "bias":
            return f"bias of {target}"
        if source != "tokens":
            return f"position in {target}"
        return f"bigrams of {text!r}" if target == self.graph.answer else repr(text)


@dataclass(frozen=True, kw_only=True)
class Passed:
    """One prompt's forward pass and the answer it gave."""

    tokens: tuple[int, ...]
    answer: Answer
    wiring: Wiring
    """Narrowed to the answer."""
    values: dict[str, Tensor]
    """By site (1, T, W), and the inputs `tokens` (1, T) and `positions` (T,)."""


def trace(
    model: LanguageModel,
    prompt: str | Sequence[int],
    *,
    token: str | int | None = None,
    against: str | int | None = None,
    alone: bool = False,
    share: float = 0.9,
) -> Trace:
    """Returns the attribution graph of one prompt, after one forward pass that records.

    Attention patterns, divisors of norms, what AbsTopK keeps and what neurons pass on of their sums are held at their
    values (`explaining/tracing/held.py`); all else is linear, so what comes directly into the answer adds up to it, and
    so does what comes into each node, within rounding. Biases, the bigram table, token embeddings and positions are
    leaves. Queries and keys act through patterns alone and are in no graph. What is kept under `share`:
    `explaining/tracing/graph.py`.

    Args:
        model: of the prompt.
        prompt: text, or tokens.
        token: the answer, a text that is one token or its number; the likeliest one where None.
        against: the token it is compared with; the likeliest other one where None.
        alone: trace the logit of the answer itself, against none.
        share: of influence to keep, in (0, 1].

    Raises:
        BadInput: the prompt is empty or longer than the model reads, a token is no single token or not of this
            vocabulary, or text is given and the model has no tokenizer.
    """
    if not 0 < share <= 1:
        raise BadInput(f"The share of influence to keep is above 0 and at most 1, got {share}.")
    passed = run(model, prompt, token=token, against=against, alone=alone)
    return Trace(
        model=model.name,
        model_digest=model.digest,
        prompt=prompt if isinstance(prompt, str) else " ".join(f"#{i}" for i in passed.tokens),
        tokens=passed.tokens,
        texts=tuple(_text(model, i) for i in passed.tokens),
        answer=passed.answer,
        share=share,
        graph=graph(hold(passed.wiring, passed.values), share),
        layers=model.config.n_layer,
        offsets=_offsets(passed.wiring),
    )


@torch.no_grad()
def run(
    model: LanguageModel,
    prompt: str | Sequence[int],
    *,
    token: str | int | None = None,
    against: str | int | None = None,
    alone: bool = False,
) -> Passed:
    """Runs a model on one prompt and records all of it; arguments and errors are those of `trace`."""
    if alone and against is not None:
        raise BadInput("A logit alone is against no other token; leave out --against or --alone.")
    tokens = _tokens(model, prompt)
    recorded: dict[str, Tensor] = {}
    device = next(model.parameters()).device
    logits_V = model(torch.tensor([tokens], device=device), tap=record(recorded))[0, -1].cpu().double()
    answer = _answer(model, logits_V, token, against, alone)
    wiring = narrowed(model.wiring, answer.token, answer.against)
    values = dict(recorded)
    values |= {wiring.sites[-1].name: logits_V.new_full((1, len(tokens), 1), answer.value)}
    values |= {"tokens": torch.tensor([tokens]), "positions": torch.arange(len(tokens))}
    return Passed(tokens=tuple(tokens), answer=answer, wiring=wiring, values=values)


def _offsets(wiring: Wiring) -> dict[str, int]:
    found, filled = {}, Counter[str]()
    for site in wiring.sites:
        block = first if (first := site.name.split(".")[0]).isdigit() else "behind"
        found[site.name] = filled[block]
        filled[block] += site.width
    return found


def _tokens(model: LanguageModel, prompt: str | Sequence[int]) -> list[int]:
    tokens = _encoded(model, prompt, "a prompt") if isinstance(prompt, str) else [int(i) for i in prompt]
    if not tokens:
        raise BadInput("The prompt is empty; give at least one token of text.")
    if len(tokens) > model.config.context:
        raise BadInput(
            f"The prompt has {len(tokens)} tokens, and this model reads at most {model.config.context}; give its end."
        )
    for i in tokens:
        _check(model, i)
    return tokens


def _encoded(model: LanguageModel, text: str, what: str) -> list[int]:
    if model.tokenizer is None:
        raise BadInput(f"Model {model.name!r} has no tokenizer.json to read {what} with; put one into its folder.")
    return encoded(model.tokenizer, text)


def _one(model: LanguageModel, token: str | int) -> int:
    """The number of a token."""
    if isinstance(token, int):
        return _check(model, token)
    ids = _encoded(model, token, "a token")
    if len(ids) != 1:
        raise BadInput(
            f"An answer is one token, and {token!r} is {len(ids)} ({[_text(model, i) for i in ids]}); "
            "give the first of them, or put the rest into the prompt."
        )
    return ids[0]


def _check(model: LanguageModel, token: int) -> int:
    if not 0 <= token < model.config.vocab_size:
        raise BadInput(f"There is no token {token}; this model has {model.config.vocab_size}, numbered from 0.")
    return token


def _text(model: LanguageModel, token: int) -> str:
    return f"#{token}" if model.tokenizer is None else model.tokenizer.decode([token], skip_special_tokens=False)


def _answer(
    model: LanguageModel, logits_V: Tensor, token: str | int | None, against: str | int | None, alone: bool
) -> Answer:
    first, second = logits_V.topk(2).indices.tolist()
    other = None if against is None else _one(model, against)
    chosen = _one(model, token) if token is not None else second if first == other else first
    if other is None and not alone:
        other = second if first == chosen else first
    if chosen == other:
        raise BadInput(f"Both tokens are {_text(model, chosen)!r}; compare two different ones.")
    share_V = logits_V.softmax(0)
    return Answer(
        token=chosen,
        text=_text(model, chosen),
        probability=float(share_V[chosen]),
        against=other,
        against_text="" if other is None else _text(model, other),
        against_probability=0.0 if other is None else float(share_V[other]),
        value=float(logits_V[chosen] - (0.0 if other is None else logits_V[other])),
    )
