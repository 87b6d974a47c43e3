"""Generation: greedy equals the likeliest tokens, a seed repeats, long prompts are cut, ends are kept."""

import pytest
import torch

import jali
from jali.artefact import BadInput
from jali.models.generate import generate


@pytest.fixture(scope="module")
def model(small_run):
    return jali.load(small_run)


def test_without_temperature_each_token_is_the_likeliest(model):
    text = generate(model, "def f(x):\n", tokens=6, temperature=0)
    ids = model.tokenizer.encode("def f(x):\n").ids
    for _ in range(6):
        ids.append(int(model(torch.tensor([ids]))[0, -1].argmax()))
    assert text == model.tokenizer.decode(ids)


def test_a_seed_repeats_and_another_differs(model):
    once, again = (generate(model, "x", tokens=20, temperature=2.0, seed=1) for _ in range(2))
    assert once == again
    assert once != generate(model, "x", tokens=20, temperature=2.0, seed=2)


def test_a_prompt_longer_than_the_context_is_read_from_its_end(model):
    prompt = "value = 1\n" * 60
    assert len(model.tokenizer.encode(prompt).ids) > model.config.context
    assert generate(model, prompt, tokens=2, temperature=0).startswith(prompt)


def test_an_empty_prompt_begins_a_text_and_the_end_ends_it(model):
    assert "<|endoftext|>" not in generate(model, "", tokens=8)
    end = model.tokenizer.token_to_id("<|endoftext|>")
    ending = jali.Transformer(jali.TransformerConfig(n_layer=1, d_model=16, context=8, unembed_bias="fixed")).eval()
    ending.tokenizer = model.tokenizer
    ending.unembed_bias[end] = 1e4
    assert generate(ending, "x", tokens=8) == "x"


def test_what_cannot_be_generated_is_refused(model):
    with pytest.raises(BadInput, match="temperature of at least 0"):
        generate(model, "x", temperature=-1)
    with pytest.raises(BadInput, match=r"no tokenizer\.json"):
        generate(jali.Transformer(jali.TransformerConfig(n_layer=1, d_model=16)), "x")
