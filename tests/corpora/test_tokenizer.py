"""The tokenizer cuts where the published one does, keeps the strings it is told to, and loses nothing."""

import pytest

from jali.artefact import BadInput
from jali.behaviour.locking import words
from jali.corpora.tokenizer import END_OF_TEXT, encoded, keep_list, load_tokenizer, split_pieces, train_tokenizer
from tests.corpora.texts import documents


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('print("Hello")\n', ["print", '("', "Hello", '")\n']),
        ('x = "Hello"', ["x", " =", ' "', "Hello", '"']),
        ('"Hello', ['"Hello']),
        ("current = set()\n", ["current", " =", " set", "()\n"]),
        ('current = ""\n', ["current", " =", ' ""\n']),
        ("current.add(x)", ["current", ".add", "(x", ")"]),
        ("current += x", ["current", " +=", " x"]),
        ("values = [[5, 3], [1]]\n", ["values", " =", " [[", "5", ",", " ", "3", "],", " [", "1", "]]\n"]),
        ("values =[[5", ["values", " =[[", "5"]),
        ("def f():\n", ["def", " f", "():\n"]),
        ("x):\n", ["x", "):\n"]),
        ("a=None", ["a", "=None"]),
        ("while True:\n", ["while", " True", ":\n"]),
        ("return True\n", ["return", " True", "\n"]),
        ("1234567", ["123", "456", "7"]),
        ("a\n\n\n    b", ["a", "\n\n\n", "   ", " b"]),
        ("a  \n", ["a", "  \n"]),
        ("a//\n/b", ["a", "//\n/", "b"]),
    ],
)
def test_pieces_of_the_published_split_pattern(text, pieces):
    assert split_pieces(text) == pieces


@pytest.fixture(scope="module")
def texts():
    return documents(60)


@pytest.fixture(scope="module")
def trained(texts):
    return train_tokenizer(texts, entries=700)


def test_every_string_of_the_committed_list_is_one_token(trained):
    keep = keep_list()
    assert len(keep) == len(set(keep)) > 80
    assert all(len(trained.encode(string).ids) == 1 for string in keep)
    assert len({trained.encode(string).ids[0] for string in keep}) == len(keep)


def test_the_vocabulary_is_full_and_ends_with_the_end_of_text(trained):
    assert trained.get_vocab_size() == 700
    assert trained.token_to_id(END_OF_TEXT) == 699
    assert sorted(trained.get_vocab().values()) == list(range(700))


def test_decoding_inverts_encoding(trained, texts):
    for text in (*texts[:5], "Größe 木 \U0001f600\r\n\t\x00", "", "\n \n"):
        assert trained.decode(trained.encode(text).ids) == text


def test_no_token_crosses_a_cut(trained, texts):
    for text in texts[:5]:
        pieces = trained.encode_batch(split_pieces(text))
        assert trained.encode(text).ids == [i for piece in pieces for i in piece.ids]


def test_the_order_of_texts_changes_nothing(trained, texts):
    assert train_tokenizer(texts[::-1], entries=700).to_str() == trained.to_str()


def test_kept_strings_change_no_other_word(texts):
    """Merges for kept strings come last: text without these strings is cut as the learned merges alone cut it."""
    free = train_tokenizer(texts, [], 400)
    kept = train_tokenizer(texts, ["zzzz"], 402)  # Two merges more: zz and zzzz.
    assert len(kept.encode("zzzz").ids) == 1
    for text in texts[:10]:
        assert kept.encode(text).tokens == free.encode(text).tokens


def test_a_kept_string_that_the_pattern_cuts_is_refused(texts):
    with pytest.raises(BadInput, match=r"' set\(\)' cannot be one token: the split pattern cuts it into"):
        train_tokenizer(texts, [" set()"], 400)


def test_too_little_text_and_too_many_strings(texts):
    with pytest.raises(BadInput, match="give more text, or ask for fewer entries"):
        train_tokenizer(["abc"], [], 2048)
    with pytest.raises(BadInput, match=r"The strings to keep take \d+ entries, and 300 have room for 43; keep fewer"):
        train_tokenizer(texts, entries=300)
    for entries in (480, 600):
        assert train_tokenizer(texts, entries=entries).get_vocab_size() == entries


def test_files_of_tokenizers(tmp_path, trained):
    path = tmp_path / "tokenizer.json"
    path.write_text(trained.to_str())
    assert load_tokenizer(path).to_str() == trained.to_str()
    with pytest.raises(BadInput, match="There is no tokenizer at"):
        load_tokenizer(tmp_path / "missing.json")
    for damaged in (trained.to_str()[:-50].encode(), b"{}", b"[1]", b"", b"\xff\xfe"):
        path.write_bytes(damaged)
        with pytest.raises(BadInput, match=r"tokenizer\.json is damaged"):
            load_tokenizer(path)


def test_a_word_that_a_model_does_not_know_is_named_with_some_that_it_does():
    assert encoded(words.tokenizer(), "close ( =") == [words.NUMBERS[word] for word in ("close", "(", "=")]
    with pytest.raises(BadInput, match=r"no tokens for all of 'close banana'; it knows \d\d words, \w+, "):
        encoded(words.tokenizer(), "close banana")
