"""Proposals are read strictly, scored as every label is, and kept where they beat what was found."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

import pytest

from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.labelling.labels import Explained, Null, findings
from jali.explaining.labelling.predicates import And, AtLeast, Flag, Label, Not, Number, OneOf, Or
from jali.explaining.labelling.proposals import LONGEST, Grammar, beats, propose
from jali.explaining.labelling.scores import Score
from jali.explaining.labelling.text import joined, of_pairs, of_windows
from jali.explaining.vocabulary import Vocabulary
from tests import planted
from tests.explaining.conftest import tokenizer_of

MODEL, TASK = planted.plant(), planted.task()
TEXT = joined(of_windows(planted.text(96)), of_pairs(TASK.train), of_pairs(TASK.heldout))
NODES = [Node("0.attn.act_in", 0), Node("0.attn.v", 0), Node("0.attn.q", 0)]
WORDS = ["<|endoftext|>", "(", '"', "name", " x"]
GRAMMAR = Grammar(Vocabulary(len(WORDS), tokenizer_of(WORDS)), causal=True)
BARE = Grammar(Vocabulary(12, None), causal=True)
QUOTE = {"flag": "the token is a quote"}


class Told(NamedTuple):
    """A language model that answers as a function does."""

    ask: Callable[[Any], str]
    model: str = "a model"


@pytest.fixture(scope="module")
def found():
    return findings(MODEL, NODES, TEXT)


def _blind(found, node):
    """The same, as if the search had found nothing for a node."""
    return found._replace(nodes={**found.nodes, node: replace(found.nodes[node], score=Score(0.5, 0.0, 9, 9))})


def test_a_right_proposal_is_kept_where_none_was_found_and_scored_on_held_out_text(found):
    node = NODES[0]
    asked = []

    def ask(messages):
        asked.append(messages)
        return 'Sure:\n```json\n{"high": {"slot": "the token", "one of": ["#1", "#2"]}}\n```'

    kept, worse, refused, by = propose(MODEL, _blind(found, node), Told(ask))
    assert by == "a model"
    assert set(kept) == {node}
    assert (worse, refused) == (1, {})
    one = kept[node]
    assert one.proposed_by == "a model"
    assert one.score == found.nodes[node].score
    assert one.best.values == pytest.approx(found.nodes[node].best.values)
    assert len(asked) == 2, "constants are not asked about"
    contexts = json.loads(asked[0][1]["content"])
    assert contexts["highest"][0]["tokens"][contexts["highest"][0]["about"]] in ("#1", "#2")


def test_a_wrong_proposal_or_one_that_is_no_better_is_not_kept(found):
    for one_of in (["#5"], ["#1", "#2"]):
        answer = json.dumps({"high": {"slot": "the token", "one of": one_of}})
        kept, worse, *_ = propose(MODEL, found, Told(lambda _, answer=answer: answer))
        assert (kept, worse) == ({}, 2)


def test_what_cannot_be_read_is_counted_with_its_reason(found):
    kept, worse, refused, _ = propose(MODEL, found, Told(lambda _: "I do not know."))
    assert (kept, worse, len(refused)) == ({}, 0, 2)
    assert "no JSON object" in refused[NODES[0]]


def test_contexts_come_from_the_half_that_labels_are_fitted_on(found):
    rows = {tuple(row) for row in found.labelling.halved[0].tokens.tolist()}

    def ask(messages):
        for several in json.loads(messages[1]["content"]).values():
            for one in several:
                tokens = tuple(int(token[1:]) for token in one["tokens"])
                assert any(tokens == row[i : i + len(tokens)] for row in rows for i in range(len(row)))
        return "{}"

    propose(MODEL, found, Told(ask))


@pytest.mark.parametrize(
    ("answer", "label"),
    [
        ({"high": QUOTE}, Label(high=Flag("the token is a quote"))),
        ({"high": QUOTE, "low": None}, Label(high=Flag("the token is a quote"))),
        ({"low": {"not": QUOTE}}, Label(low=Not(Flag("the token is a quote")))),
        (
            {"high": {"and": [QUOTE, {"slot": "the token before", "one of": ["(", "name"]}]}},
            Label(high=And(Flag("the token is a quote"), OneOf("the token before", frozenset({1, 3})))),
        ),
        (
            {"high": {"or": [QUOTE, {"number": "the depth of brackets", "at least": 2}]}},
            Label(high=Or(Flag("the token is a quote"), AtLeast("the depth of brackets", 2.0))),
        ),
        ({"high": {"flag": "{} was seen in the line", "token": "("}}, Label(high=Flag("{} was seen in the line", 1))),
        (
            {"high": {"slot": "the place in the text", "one of": [0, 1]}},
            Label(high=OneOf("the place in the text", frozenset({0, 1}))),
        ),
        (
            {"number": "the distance to a comma", "log": True},
            Label(number=Number("the distance to a comma", None, log=True)),
        ),
    ],
)
def test_every_form_is_read(answer, label):
    assert GRAMMAR.read(json.dumps(answer)) == label


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"high": None},
        {"high": QUOTE, "why": "it is"},
        {"high": QUOTE, "number": "the indentation"},
        {"high": {"flag": "the token is a banana"}},
        {"high": {"flag": ["the token is a quote"]}},
        {"high": {"flag": "the token is a quote", "token": "("}},
        {"high": {"flag": "{} was seen in the line"}},
        {"high": {"flag": "{} was seen in the line", "token": "no token"}},
        {"high": {"flag": "the token is a quote", "and": QUOTE}},
        {"high": {"slot": "the token", "one of": []}},
        {"high": {"slot": "the token", "one of": ["("] * 9}},
        {"high": {"slot": "the token", "one of": [7]}},
        {"high": {"slot": "how often the token is in the text", "one of": [1]}},
        {"high": {"number": "the indentation", "at least": "two"}},
        {"high": {"number": "the indentation", "at least": True}},
        {"high": {"number": "the indentation", "at least": 10**400}},
        {"high": {"slot": "how often the token was seen", "one of": [10**30]}},
        {"high": {"python": "__import__('os').system('true')"}},
        {"high": "the token is a quote"},
        {"number": "the indentation", "log": 1},
        {"number": "the color"},
    ],
)
def test_all_else_is_refused(answer):
    with pytest.raises(BadInput):
        GRAMMAR.read(json.dumps(answer))


def test_endless_and_broken_answers_are_refused():
    with pytest.raises(BadInput):
        GRAMMAR.read('{"high": {"number": "the indentation", "at least": 1e999}}')
    wide = QUOTE
    for _ in range(LONGEST):
        wide = {"and": [wide, QUOTE]}
    texts = [json.dumps({"high": wide}), '{"high": ' + '{"not": ' * 100_000 + "}", '{"high": NaN}', "", "}{"]
    texts.append('{"high": {"number": "the indentation", "at least": Infinity}}')
    texts.append('{"high": ' + '{"not": ' * 900 + json.dumps(QUOTE) + "}" * 901)
    for text in texts:
        with pytest.raises(BadInput):
            GRAMMAR.read(text)


def test_models_without_texts_are_asked_of_numbers_alone():
    assert BARE.read('{"high": {"slot": "the token", "one of": ["#3"]}}') == Label(
        high=OneOf("the token", frozenset({3}))
    )
    with pytest.raises(BadInput, match="nothing called"):
        BARE.read(json.dumps({"high": QUOTE}))
    assert "the token is a quote" in GRAMMAR.told and "the token is a quote" not in BARE.told


@pytest.mark.parametrize(
    ("one", "other", "better"),
    [
        ((0.95, 0.6), (0.9, 0.5), True),
        ((0.95, 0.5), (0.9, 0.5), False),
        ((0.85, 0.6), (0.9, 0.5), False),
        ((0.5, 0.0), (0.4, 0.0), False),
        ((0.95, 0.6), (0.4, 0.0), True),
    ],
)
def test_a_label_beats_another_by_variance_with_no_loss_of_order(one, other, better):
    a, b = (Explained(best=Label(), score=Score(*pair, 9, 9), null=Null(0.6, 0.1, 9)) for pair in (one, other))
    assert beats(a, b) is better
