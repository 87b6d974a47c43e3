"""Generation: every token is drawn from what the whole window says, a seed repeats, long prompts are cut, ends kept."""

import pytest
import torch

import jali
from jali.artefact import BadInput
from jali.models.generate import generate, samples, stream
from tests.models.options import bdh, tiny


@pytest.fixture(scope="module")
def model(small_run):
    return jali.load(small_run)


def test_without_temperature_each_token_is_the_likeliest(model):
    text = generate(model, "def f(x):\n", tokens=6, temperature=0)
    ids = model.tokenizer.encode("def f(x):\n").ids
    for _ in range(6):
        ids.append(int(model(torch.tensor([ids]))[0, -1].argmax()))
    assert text == model.tokenizer.decode(ids)


def written_anew(model, prompt, tokens, temperature, seed):
    """The law of generation: the window grows from its beginning, and begins half a context ago where it is full."""
    ids, draw, room = model.tokenizer.encode(prompt).ids, torch.Generator().manual_seed(seed), model.config.context
    begin = max(len(ids) - room, 0)
    for _ in range(tokens):
        if len(ids) - begin > room:
            begin = len(ids) - room // 2
        logits_V = model(torch.tensor([ids[begin:]]))[0, -1]
        greedy, chances_V = temperature == 0, (logits_V / (temperature or 1)).softmax(0)
        ids.append(int(logits_V.argmax() if greedy else torch.multinomial(chances_V, 1, generator=draw)))
        if ids[-1] == model.tokenizer.token_to_id("<|endoftext|>"):
            break
    return model.tokenizer.decode(ids)


@pytest.mark.parametrize("temperature", [0, 0.8, 2.0])
@pytest.mark.parametrize(("prompt", "tokens"), [("def f(x):\n", 50), ("x", 150), ("value = 1\n" * 60, 70)])
def test_each_token_is_drawn_as_if_the_window_were_read_anew(model, prompt, tokens, temperature):
    for seed in range(1 if temperature == 0 else 2):
        expected = written_anew(model, prompt, tokens, temperature, seed)
        assert generate(model, prompt, tokens=tokens, temperature=temperature, seed=seed) == expected


def test_within_the_context_a_window_is_all_there_is(model):
    """As it was before anything was kept: no token but those of the context is read twice."""
    read = []
    whole = model.register_forward_pre_hook(lambda _, given: read.append(given[0].shape[1]))
    generate(model, "def f(x):\n", tokens=100, temperature=0)
    whole.remove()
    prompt = len(model.tokenizer.encode("def f(x):\n").ids)
    assert read == [prompt, *[1] * (64 - prompt), *([32, *[1] * 32] * 3)][:100]


def test_a_context_of_a_token_is_enough():
    model = tiny(context=1, vocab_size=2048)
    model.tokenizer = jali.load("jali-python").tokenizer
    assert len(generate(model, "x = 1", tokens=4, temperature=0)) > len("x = 1")


def test_full_attention_reads_all_anew(model):
    other = tiny(vocab_size=2048, context=64, causal=False, positions="learned")
    other.tokenizer = model.tokenizer
    ids = model.tokenizer.encode("def f(x):").ids
    for _ in range(8):
        ids.append(int(other(torch.tensor([ids]))[0, -1].argmax()))
    assert generate(other, "def f(x):", tokens=8, temperature=0) == model.tokenizer.decode(ids)


def test_a_stream_is_the_text_in_whole_characters(model):
    for seed in range(3):
        pieces = list(stream(model, "# é", tokens=40, temperature=20.0, seed=seed))
        assert pieces[0] == "# é"
        assert len(pieces) > 20
        assert "".join(pieces) == generate(model, "# é", tokens=40, temperature=20.0, seed=seed)
        assert not any(piece.endswith("\ufffd") for piece in pieces[:-1])


def test_samples_are_those_of_their_seeds(model):
    found = samples(model, "def f(", 5, tokens=80, temperature=1.5, seed=3)
    assert found == [generate(model, "def f(", tokens=80, temperature=1.5, seed=seed) for seed in range(3, 8)]
    assert len(set(found)) == 5
    assert samples(model, "def f(", 1, tokens=3, temperature=0) == [generate(model, "def f(", tokens=3, temperature=0)]


def test_samples_end_each_on_its_own(model):
    end = model.tokenizer.token_to_id("<|endoftext|>")
    ending = tiny(vocab_size=2048, context=8, unembed_bias="fixed", fullness=0.0)
    ending.tokenizer = model.tokenizer
    ending.unembed_bias.zero_()[end] = 7.0  # Of 2,048 tokens, about every third is the end.
    found = samples(ending, "x", 6, tokens=20, temperature=1.0)
    assert found == [generate(ending, "x", tokens=20, temperature=1.0, seed=seed) for seed in range(6)]
    assert len({len(ending.tokenizer.encode(text).ids) for text in found}) > 1
    ending.unembed_bias[end] = 1e4
    assert samples(ending, "x", 2) == ["x", "x"]


@pytest.mark.parametrize("options", [{}, {"damping": (0.05,)}], ids=["plain", "damped"])
def test_a_bdh_reads_on_without_an_end_and_each_token_once(model, options):
    other = bdh(vocab_size=2048, context=8, **options).double()
    other.tokenizer = model.tokenizer
    prompt, read = "value = 1\n" * 70, []
    ids = model.tokenizer.encode(prompt).ids
    count = len(ids)
    assert count > 256
    whole = other.register_forward_pre_hook(lambda _, given: read.append(given[0].shape[1]))
    written = generate(other, prompt, tokens=12, temperature=0)
    whole.remove()
    for _ in range(12):
        ids.append(int(other(torch.tensor([ids]))[0, -1].argmax()))
    assert written == model.tokenizer.decode(ids)
    assert read == [256] * (count // 256) + [count % 256] * (count % 256 > 0) + [1] * 11
    found = samples(other, "def f(", 3, tokens=20, temperature=1.5)
    assert found == [generate(other, "def f(", tokens=20, temperature=1.5, seed=seed) for seed in range(3)]


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
    with pytest.raises(BadInput, match="at least 1 token"):
        next(stream(model, "x", tokens=0))
    for count, temperature in ((0, 1.0), (2, 0)):
        with pytest.raises(BadInput, match="at temperature 0 all are the same"):
            samples(model, "x", count, temperature=temperature)
    with pytest.raises(BadInput, match=r"no tokenizer\.json"):
        generate(jali.Transformer(jali.TransformerConfig(n_layer=1, d_model=16)), "x")
