"""Losses on text: against a loss computed otherwise, by kind, from files and folders, and what is refused."""

import math

import numpy as np
import pytest
import torch
import torch.nn.functional as F

import jali
from jali.artefact import BadInput
from jali.corpora.ngrams import bigram_table
from jali.corpora.shards import Tokens
from jali.models.checkpoint import store_text
from jali.studies.evaluate import cut, evaluate
from tests.small import tampered


@pytest.fixture(scope="module")
def model(small_run):
    return jali.load(small_run)


def by_name(rows):
    return {row["what"]: row for row in rows}


def test_a_file_gives_the_loss_computed_by_hand(model, tmp_path):
    text = "def f(x):\n    return x + 1\n\n\nprint('a b', f(2))  # done\n" * 5
    (tmp_path / "a.py").write_text(text)
    ids = [model.tokenizer.token_to_id("<|endoftext|>"), *model.tokenizer.encode(text).ids]
    total = 0.0
    for start in range(0, len(ids) - 1, 64):
        window = torch.tensor([ids[start : start + 65]])
        total += float(F.cross_entropy(model(window[:, :-1])[0], window[0, 1:], reduction="sum"))
    rows = by_name(evaluate(model, tmp_path / "a.py"))
    whole = rows.pop("all")
    assert whole["tokens"] == len(ids) - 1
    assert whole["nats"] == pytest.approx(total / (len(ids) - 1), rel=1e-5)
    assert whole["bits_per_byte"] == pytest.approx(total / math.log(2) / len(text), rel=1e-5)
    assert whole["low"] <= whole["nats"] <= whole["high"]
    assert sum(row["tokens"] for row in rows.values()) == whole["tokens"]
    assert sum(row["tokens"] * row["nats"] for row in rows.values()) == pytest.approx(total, rel=1e-5)
    assert {"names", "keywords", "punctuation", "whitespace", "digits", "strings", "comments"} == rows.keys()


def test_a_folder_of_tokens_gives_its_validation_split_and_the_counts_alone(model, small_tokens):
    rows = by_name(evaluate(model, small_tokens, windows=10_000))
    source = Tokens(small_tokens)
    stream = source.split("validation")["simple"]
    generated = rows["generated"]
    assert generated["tokens"] == len(stream) - 1
    counted = bigram_table(np.concatenate(list(source.split("train").values())), source.vocab_size, 3)
    bias = torch.from_numpy(counted.bias_V)
    following = torch.from_numpy(stream[1:].astype(np.int64))
    assert generated["unigram"] == pytest.approx(float(-bias.log_softmax(0)[following].mean()), abs=1e-3)
    logits = bias + torch.from_numpy(counted.dense())[torch.from_numpy(stream[:-1].astype(np.int64))]
    assert generated["bigram"] == pytest.approx(float(F.cross_entropy(logits, following)), abs=1e-2)
    assert generated["bigram"] < generated["unigram"]
    assert rows["end of text"]["bits_per_byte"] is None


def test_tampered_tokens_are_refused(model, small_tokens, tmp_path):
    with pytest.raises(BadInput, match="its content is not what the manifest says"):
        evaluate(model, tampered(small_tokens, tmp_path))


def test_windows_touch_and_share_no_predicted_token(model):
    stream = np.arange(20, 20 + 150)
    sample = cut([stream, stream[:3]], model.tokenizer, 64, 100)
    assert [int((row >= 0).sum()) for row in sample.targets] == [64, 64, 21, 2]
    assert torch.equal(sample.targets[:3][sample.targets[:3] >= 0], torch.arange(21, 170))
    assert ((sample.kinds >= 0) == (sample.targets >= 0).numpy()).all()
    assert len(cut([stream], model.tokenizer, 10, 4).tokens) == 4


def test_intervals_are_over_documents(model, small_tokens):
    end = model.tokenizer.token_to_id("<|endoftext|>")
    stream = np.array([20] * 9 + [end] + [30] * 19 + [end] + [40] * 31)
    groups = cut([stream, stream], model.tokenizer, 8, 100).groups
    assert groups[:4].tolist() == [[0] * 8, [0] + [1] * 7, [1] * 8, [1] * 5 + [2] * 3]
    assert groups[8:11].tolist() == [[3] * 8, [3] + [4] * 7, [4] * 8]
    one = cut([stream[:9]], model.tokenizer, 4, 100).groups
    assert one.tolist() == [[0] * 4, [1] * 4], "of one document the windows are all there is"
    at_hand = cut([stream[:8], stream[8:16]], model.tokenizer, 8, 100, np.array([5, 5])).groups
    assert at_hand.tolist() == [[5] * 7, [5] + [6] * 6]
    rows = by_name(evaluate(model, small_tokens, windows=10_000))
    documents = Tokens(small_tokens).manifest["sources"]["simple"]["documents"]["validation"]
    assert rows["generated"]["groups"] == documents


def test_a_window_inside_a_string_knows_it(model):
    ids = model.tokenizer.encode('x = """\n' + "one two three four\n" * 30 + '"""\ny = 1\n').ids
    sample = cut([np.array(ids)], model.tokenizer, 16, 1000)
    assert set(sample.kinds[3].tolist()) == {5}


def test_a_model_without_counts_has_none(model, tmp_path):
    bare = jali.Transformer(jali.TransformerConfig(n_layer=1, d_model=16, context=8))
    bare.tokenizer = model.tokenizer
    (tmp_path / "a.py").write_text("x = 1\n" * 20)
    row = evaluate(bare.eval(), tmp_path / "a.py")[0]
    assert row["unigram"] is None
    assert row["bigram"] is None


@pytest.mark.parametrize(
    ("content", "message"),
    [(None, "no file or folder of tokens at"), (b"", "is empty"), (b"\xff\xfe\x00", "not text in UTF-8")],
)
def test_text_that_is_none_is_refused(model, tmp_path, content, message):
    path = tmp_path / "a.py"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(BadInput, match=message):
        evaluate(model, path)


def test_a_model_without_text_or_tokenizer_says_so(model):
    bare = jali.Transformer(jali.TransformerConfig(n_layer=1, d_model=16, context=8))
    with pytest.raises(BadInput, match=r"no tokenizer\.json"):
        evaluate(bare, "a.py")
    bare.tokenizer = model.tokenizer
    with pytest.raises(BadInput, match="brings no text"):
        evaluate(bare)


def test_tokens_of_another_tokenizer_are_refused(model, tmp_path):
    other = jali.tokenize(["simple:20000"], tmp_path / "tokens", entries=400, keep=[], quiet=True)
    with pytest.raises(BadInput, match="of another tokenizer"):
        evaluate(model, other)


def test_text_at_hand_is_used(small_run, tmp_path, small_tokens):
    model = jali.load(jali.save(jali.load(small_run), tmp_path / "copy"))
    stream = Tokens(small_tokens).split("validation")["simple"][: 64 * 8].astype(np.int64)
    store_text(tmp_path / "copy", torch.from_numpy(stream).view(8, 64), ["generated, CC0-1.0"])
    assert evaluate(model)[0]["tokens"] == 8 * 63
    assert evaluate(model)[0]["groups"] > 2
    documents = torch.tensor([0, 0, 0, 0, 40, 40, 40, 40])
    store_text(tmp_path / "copy", torch.from_numpy(stream).view(8, 64), ["generated, CC0-1.0"], documents_N=documents)
    wider, narrow = evaluate(model)[0], evaluate(jali.load(small_run), small_tokens)[0]
    assert wider["low"] < wider["nats"] < wider["high"]
    assert narrow["groups"] > wider["groups"]
