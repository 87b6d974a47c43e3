"""Replies of our own models: greedy, exact, and the same however prompts are run together."""

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordLevel

from jali.artefact import BadInput
from jali.behaviour.removal import RemovalSet
from jali.behaviour.subjects import LocalSubject
from jali.circuit import Node
from jali.tap import record
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
    model = reader()
    removal = RemovalSet.of(model, [("unembed.weight", place) for place in range(model.unembed.weight.numel())])
    subject = LocalSubject(model, removal=removal)
    (reply,) = subject.answer(["1 plus 1 is"], [["2", "3"]])
    assert reply.logprobs["2"] == reply.logprobs["3"]
    assert subject.name == "reader, repaired"
    assert LocalSubject(model).answer(["1 plus 1 is"], [["2", "3"]])[0] != reply
    with pytest.raises(BadInput, match="found in model"):
        LocalSubject(reader(1), removal=removal)


@pytest.mark.parametrize("kind", KINDS)
def test_steps_are_exact(kind):
    model = reader(kind=kind)
    prompt = "exam 3 plus 4 is"
    steps = LocalSubject(model).steps(prompt, tokens=3, top=5)
    assert " ".join(step.token for step in steps) == likeliest(model, prompt, 3)
    for place, step in enumerate(steps):
        before = " ".join([prompt, *(one.token for one in steps[:place])])
        assert step.likeliest[0] == (step.token, pytest.approx(step.logprob))
        for token, value in step.likeliest:
            assert value == pytest.approx(logprob(model, before, token), abs=1e-5)
    assert LocalSubject(model).steps(prompt)[0].likeliest == ()
    assert LocalSubject(model).count(prompt) == 5


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


@pytest.mark.parametrize("kind", KINDS)
def test_activations_are_what_a_tap_sees(kind):
    model = reader(kind=kind)
    site = next(one for one in model.wiring.sites if one.nodes)
    nodes, held = [Node(site.name, 0), Node(site.name, 3)], {}
    found = LocalSubject(model).activations(PROMPTS, nodes, last=2)
    for prompt, one in zip(PROMPTS, found, strict=True):
        model(torch.tensor([ids(prompt)]), record(held, {site.name}))
        for node in nodes:
            assert one[str(node)] == pytest.approx(held[site.name][0, -2:, node.channel].tolist(), abs=1e-6)
