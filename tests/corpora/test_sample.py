"""Samples of tokens: what is generated, where windows lie, and text drawn as training draws it."""

import json

import numpy as np
import pytest

from jali.corpora.sample import is_generated, mixed, sample
from jali.corpora.shards import Tokens
from tests.corpora.texts import documents, folder_of, tokens_of


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Tokens of a folder whose name begins as the grammar's does, and of the grammar."""
    place = tmp_path_factory.mktemp("sample")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        folder_of(place / "simple_code", documents(40))
        return Tokens(tokens_of(["simple_code", "simple:6000@0.75"], place / "tokens"))


def without_kinds(tokens):
    """The same tokens under a manifest of the first days."""
    path = tokens.path / "manifest.json"
    manifest = json.loads(path.read_text())
    for row in manifest["sources"].values():
        row.pop("kind", None)
    again = Tokens(tokens.path)
    again.manifest = manifest
    return again


@pytest.mark.parametrize("old", [False, True])
def test_generated_is_what_the_grammar_wrote_whatever_a_folder_is_called(made, old):
    tokens = without_kinds(made) if old else made
    assert {name: is_generated(tokens, name) for name in tokens.sources} == {"simple-code": False, "simple": True}
    assert all("simple_code/" in source for source in sample(tokens, context=16).sources)


def test_each_window_knows_the_document_it_begins_in(made):
    found = sample(made, context=16)
    stream, places = made.split("validation")["simple-code"], list(made.documents("validation", "simple-code"))
    assert len(found.documents) == len(found.windows)
    assert len(set(found.documents.tolist())) > 2
    for window, number in zip(found.windows, found.documents, strict=True):
        place = places[number]
        inside = range(place.offset, place.offset + place.length)
        assert any(np.array_equal(stream[start : start + 16], window) for start in inside)


def test_mixed_text_is_drawn_by_weight_from_training_text(made):
    rows = mixed(made, context=16, num_tokens=1000 * 16)
    assert rows.shape == (1000, 16)
    held = {name: part.tobytes() for name, part in made.split("train").items()}
    generated = sum(row.astype("<u2").tobytes() in held["simple"] for row in rows)
    assert generated == pytest.approx(750, abs=30)
    assert np.array_equal(rows, mixed(made, context=16, num_tokens=1000 * 16))
