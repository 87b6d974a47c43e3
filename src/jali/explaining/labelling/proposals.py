"""Labels that a language model proposes: data in the grammar of hypotheses, read strictly, and scored as all others.

Nothing that it writes is run, not even as a regular expression. It sees contexts of the half of the text that labels
are fitted on; what it proposes is scored on the other half, and kept where it beats the label that the search found.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, Protocol

import numpy as np
import torch

from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.labelling import examples, search
from jali.explaining.labelling.features import FLAGS, NUMBERS, NUMERIC_SLOTS, SLOTS, asked
from jali.explaining.labelling.labels import Explained, Findings, is_constant
from jali.explaining.labelling.predicates import And, AtLeast, Flag, Label, Not, Number, OneOf, Or, Predicate
from jali.explaining.thresholds import MOST_TOKENS_IN_A_SET
from jali.explaining.vocabulary import Vocabulary
from jali.models.model import LanguageModel
from jali.progress import Bar

LONGEST = 11
"""Parts of one proposal, at most: flags, sets and numbers, and each not, and, or."""
_MOST = 2**53
"""The largest number a proposal may name: up to it a float says every whole number exactly."""

_TASK = """You explain one node of a language model that reads Python code token by token. You get contexts: lists of
tokens with the node's value at each, from where it is highest, where it is lowest, and across its range. Say when the
node is high, when it is low, or what number it grows with. Look at the value of each token, not only the last one.

Answer with one JSON object and nothing else, {"high": P}, {"low": P}, {"high": P, "low": P} or {"number": NAME}. P is
one of
{"flag": NAME}
{"slot": NAME, "one of": [TOKEN, ...]}, at most %(tokens)d tokens, each exactly as it is written in the contexts
{"number": NAME, "at least": VALUE}
{"not": P}   {"and": [P, P]}   {"or": [P, P]}
with at most %(longest)d P in all. A NAME that holds {} needs "token": TOKEN beside it.

Names of flags: %(flags)s
Names of slots: %(slots)s
Names of numbers: %(numbers)s
"""


class Asked(Protocol):
    """A language model."""

    @property
    def model(self) -> str:
        """Its name, kept with its labels."""
        ...

    def ask(self, messages: Sequence[dict[str, str]]) -> str:
        """Messages of `role` and `content` to the text of an answer."""
        ...


class Proposals(NamedTuple):
    """What became of them."""

    kept: dict[Node, Explained]
    """Those that beat what the search found, by the nodes they are of."""
    worse: int
    """Proposals that were read and did not."""
    refused: dict[Node, str]
    """Why an answer could not be read."""
    by: str
    """The language model."""

    def to_json(self) -> dict[str, Any]:
        """What a circuit file says of them."""
        refused = {str(node): reason for node, reason in self.refused.items()}
        return {"by": self.by, "kept": len(self.kept), "worse": self.worse, "refused": refused}


def propose(model: LanguageModel, found: Findings, asked_of: Asked, *, seed: int = 0, quiet: bool = True) -> Proposals:
    """Asks for a label of each node that varies, and keeps those that beat what the search found.

    Args:
        model: whose nodes they are.
        found: by the search, and what it was found on.
        asked_of: the language model, such as an `Endpoint`.
        seed: of the contexts.
        quiet: no progress bar.

    Raises:
        BadInput: the language model cannot be reached, or no window of the text holds one document alone.
    """
    nodes = [node for node, one in found.nodes.items() if one.constant is None]
    grammar = Grammar(found.labelling.words, causal=model.config.causal)
    contexts = _contexts(model, nodes, found, seed)
    kept, refused, worse = dict[Node, Explained](), dict[Node, str](), 0
    with Bar(f"Asking {asked_of.model}", len(nodes), quiet=quiet) as bar:
        for node, y, held in found.labelling.values(model, nodes, bar):
            answer = asked_of.ask(_messages(grammar, contexts[str(node)]))
            try:
                label = grammar.read(answer)
            except BadInput as error:
                refused[node] = str(error)
                continue
            if is_constant(y):
                continue
            label = search.valued(label, y, found.labelling.tables[0])
            one = replace(found.labelling.scored(label, y, held, found.nulls, node.site), proposed_by=asked_of.model)
            if beats(one, found.nodes[node]):
                kept[node] = one
            else:
                worse += 1
    return Proposals(kept, worse, refused, asked_of.model)


def beats(one: Explained, other: Explained) -> bool:
    """Whether a label is given and the other is not, or explains more and orders no worse, on held-out text."""
    if not one.given or one.score is None:
        return False
    if not other.given or other.score is None:
        return True
    return one.score.r2 > other.score.r2 and one.score.auroc >= other.score.auroc


def _contexts(model: LanguageModel, nodes: Sequence[Node], found: Findings, seed: int) -> dict[str, dict[str, Any]]:
    """Of the half that labels are fitted on; no window that ends in a document of the other half."""
    half = found.labelling.halved[0]
    whole = half.rows(np.all(half.real, axis=1).astype(bool))
    if nodes and not len(whole.tokens):
        raise BadInput(
            "Proposals need windows that lie in one document each, and this text has none; give longer text."
        )
    return examples.find(model, nodes, torch.from_numpy(whole.tokens), seed=seed)


def _messages(grammar: "Grammar", contexts: Mapping[str, Any]) -> list[dict[str, str]]:
    shown = {
        "highest": contexts["top"],
        "lowest": contexts["bottom"],
        "across its range": list(contexts["percentiles"].values()),
    }
    data = {
        where: [{"tokens": one["tokens"], "values": one["activations"], "about": one["position"]} for one in several]
        for where, several in shown.items()
    }
    content = json.dumps(data, ensure_ascii=False)
    return [{"role": "system", "content": grammar.told}, {"role": "user", "content": content}]


class Grammar:
    """What a proposal may say of a vocabulary.

    Attributes:
        told: it in words, for the language model.
    """

    def __init__(self, words: Vocabulary, *, causal: bool) -> None:
        self._flags, self._slots, self._numbers = (
            {name for name, _ in asked(names, words, [0], causal=causal)} for names in (FLAGS, SLOTS, NUMBERS)
        )
        self._tokens: dict[str, list[int]] = {}
        for i, text in enumerate(words.texts or [f"#{i}" for i in range(words.size)]):
            self._tokens.setdefault(text, []).append(i)
        lists = {"flags": self._flags, "slots": self._slots, "numbers": self._numbers}
        told = {what: "; ".join(sorted(names)) for what, names in lists.items()}
        self.told = _TASK % {"tokens": MOST_TOKENS_IN_A_SET, "longest": LONGEST, **told}

    def read(self, answer: str) -> Label:
        """Reads an answer, also one inside a fence of Markdown; its values are not fitted yet.

        Raises:
            BadInput: it is no label of this grammar; the message says what of it is not.
        """
        start, end = answer.find("{"), answer.rfind("}")
        try:
            data = json.loads(answer[start : end + 1], parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            raise BadInput(f"The answer holds no JSON object ({error}).") from error
        if not isinstance(data, dict) or not data or not data.keys() <= {"high", "low", "number", "log", "token"}:
            raise BadInput('A label is {"high": …}, {"low": …}, both, or {"number": …}.')
        if "number" in data:
            return self._quantity(data)
        self._left = LONGEST
        sides = {side: self._predicate(data[side]) for side in ("high", "low") if data.get(side) is not None}
        if not sides or not data.keys() <= {"high", "low"}:
            raise BadInput('A label says "high", "low" or both.')
        return Label(high=sides.get("high"), low=sides.get("low"))

    def _quantity(self, data: Mapping[str, Any]) -> Label:
        if not data.keys() <= {"number", "log", "token"} or not isinstance(data.get("log", False), bool):
            raise BadInput('A label in proportion is {"number": NAME}, with "log" true or false if wanted.')
        name, token = self._name(data["number"], self._numbers, data)
        return Label(number=Number(name, token, data.get("log", False)))

    def _predicate(self, data: Any) -> Predicate:
        self._left -= 1
        if self._left < 0:
            raise BadInput(f"A label has at most {LONGEST} parts.")
        match data:
            case {"flag": name, **rest} if rest.keys() <= {"token"}:
                return Flag(*self._name(name, self._flags, rest))
            case {"slot": name, "one of": list(values), **rest} if rest.keys() <= {"token"}:
                slot, token = self._name(name, self._slots, rest)
                return OneOf(slot, self._values(slot, values), token)
            case {"number": name, "at least": int() | float() as least, **rest} if (
                rest.keys() <= {"token"} and not isinstance(least, bool) and abs(least) <= _MOST
            ):
                number, token = self._name(name, self._numbers, rest)
                return AtLeast(number, float(least), token)
            case {"not": one, **rest} if not rest:
                return Not(self._predicate(one))
            case {"and": [one, other], **rest} if not rest:
                return And(self._predicate(one), self._predicate(other))
            case {"or": [one, other], **rest} if not rest:
                return Or(self._predicate(one), self._predicate(other))
        raise BadInput(f"{_cut(data)} is no predicate.")

    def _name(self, name: Any, known: set[str], rest: Mapping[str, Any]) -> tuple[str, int | None]:
        if not isinstance(name, str) or name not in known:
            raise BadInput(f"There is nothing called {_cut(name)}.")
        if ("{}" in name) != ("token" in rest):
            raise BadInput(f"{name!r} {'needs' if '{}' in name else 'takes no'} token.")
        return name, self._ids(rest["token"])[0] if "token" in rest else None

    def _values(self, slot: str, values: Sequence[Any]) -> frozenset[int]:
        if not 0 < len(values) <= MOST_TOKENS_IN_A_SET:
            raise BadInput(f"A slot is one of 1 to {MOST_TOKENS_IN_A_SET} tokens, got {len(values)}.")
        if slot in NUMERIC_SLOTS and all(
            isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST for value in values
        ):
            return frozenset(values)
        return frozenset(i for value in values for i in self._ids(value))

    def _ids(self, text: Any) -> list[int]:
        if not isinstance(text, str) or text not in self._tokens:
            raise BadInput(f"{_cut(text)} is no token.")
        return self._tokens[text]


def _no_number(constant: str) -> float:
    raise ValueError(f"{constant} is no number")


def _cut(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:79]}…"
