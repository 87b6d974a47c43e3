"""Replies of our own models: greedy, exact, and the same however prompts are run together."""

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.artefact import BadInput
from jali.behaviour.subjects import LocalSubject
from tests.behaviour.small import WORDS, reader, words

PROMPTS = ["1 plus 1 is", "2 plus", "exam 3 plus 4 is", "5 minus 3 is", "home"]
CHOICES = [["2", "3"], [], ["7"], ["2", "1 plus", "8"], ["calm exam 1"]]
KINDS = ["transformer", "bdh"]


def ids(text):
    return [WORDS.index(word) for word in text.split()]


def likeliest(model, prompt, tokens):
    """Word by word, everything read anew."""
    read = ids(prompt)
    for _ in range(tokens):
        read.append(int(model(torch.tensor([read]))[0, -1].argmax()))
    return " ".join(WORDS[one] for one in read[-tokens:])


def logprob(model, prompt, choice):
    read, total = ids(prompt), 0.0
    for one in ids(choice):
        total += float(model(torch.tensor([read]))[0, -1].log_softmax(-1)[one])
        read.append(one)
    return total


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("tokens", [1, 3])
def test_replies_are_what_the_model_finds_likeliest(kind, tokens):
    model = reader(kind=kind)
    replies = LocalSubject(model).answer(PROMPTS, CHOICES, tokens=tokens)
    assert [reply.text for reply in replies] == [likeliest(model, prompt, tokens) for prompt in PROMPTS]
    assert {reply.ended for reply in replies} == {"length"}


@pytest.mark.parametrize("kind", KINDS)
def test_log_probabilities_are_exact(kind):
    model = reader(kind=kind)
    for prompt, choices, reply in zip(PROMPTS, CHOICES, LocalSubject(model).answer(PROMPTS, CHOICES), strict=True):
        assert list(reply.logprobs) == choices
        for choice in choices:
            assert reply.logprobs[choice] == pytest.approx(logprob(model, prompt, choice), abs=1e-5)


def test_a_removal_is_applied_and_named():
    class Silence:
        def applied(self, model):
            copy = reader()
            copy.unembed.weight.data.zero_()
            return copy

    model = reader()
    subject = LocalSubject(model, removal=Silence())
    (reply,) = subject.answer(["1 plus 1 is"], [["2", "3"]])
    assert reply.logprobs["2"] == reply.logprobs["3"]
    assert subject.name == "reader, repaired"
    assert LocalSubject(model).answer(["1 plus 1 is"], [["2", "3"]])[0] != reply


def test_what_cannot_be_read_is_refused():
    model = reader()
    subject = LocalSubject(model)
    for text, said in (("1 plus banana is", "cannot spell"), (" ", "does not know all")):
        with pytest.raises(BadInput, match=said):
            subject.answer([text], [[]])
    lossy = WordLevel({"none": 0, "1": 1}, unk_token="none")
    with pytest.raises(BadInput, match="does not know all of '1banana'"):
        LocalSubject(model, Tokenizer(lossy)).answer(["1banana"], [[]])
    with pytest.raises(BadInput, match="13 tokens and 0 more"):
        subject.answer(["1 " * 13], [[]])
    with pytest.raises(BadInput, match="12 tokens and 1 more"):
        subject.answer(["1 " * 12], [[]], tokens=2)
    with pytest.raises(BadInput, match="2 prompts"):
        subject.answer(["1", "2"], [[]])
    model.tokenizer = None
    with pytest.raises(BadInput, match=r"no tokenizer\.json"):
        LocalSubject(model)
    assert LocalSubject(model, words()).tokenizer is not None
