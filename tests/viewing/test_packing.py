"""A packed page gives itself back, and holds what recurs once."""

import json

from hypothesis import given
from hypothesis import strategies as st

from jali.viewing.packing import packed, unpacked

LEAVES = st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.text(max_size=40)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from("abc"), inner), max_leaves=30
)


@given(st.dictionaries(st.sampled_from(["views", "tokens", "shown"]), VALUES), VALUES)
def test_what_is_packed_comes_back(page, twice):
    page = {**page, "one": twice, "two": {"tokens": ["a", "b\ud800"], "again": [twice, twice]}}
    written = json.loads(json.dumps(packed(page)))
    assert unpacked(written) == page


def test_what_recurs_is_written_once():
    long = {"values": "x" * 1000}
    text = json.dumps(packed({"a": long, "b": [long], "c": {"tokens": ["self", "."] * 9}}))
    assert text.count("x" * 1000) == 1
    assert text.count('"self"') == 1


def test_a_page_that_was_never_packed_is_left_as_it_is():
    assert unpacked({"kind": "page", "views": []}) == {"kind": "page", "views": []}
