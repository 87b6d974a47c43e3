"""What a page holds more than once is written once: long values that recur, and texts of tokens."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

LEAST = 32
"""Characters of a value, as JSON, from which it is shared."""
REFERENCE = "="
"""The key of an object that stands for a shared value, by its number."""
TOKENS = "@"
"""The key of an object that stands for a list of texts, each by its number."""
_TEXTS = ("tokens", "shown")
"""Names under which lists of token texts stand."""


def packed(page: Mapping[str, Any]) -> dict[str, Any]:
    """Returns a page with `shared` values and `texts` put aside; `unpacked` gives the page back.

    Whole numbers lose their point. Shared values refer to none that come after them.
    """
    texts: dict[str, int] = {}
    whole = _spelled(_numbered(page, texts))
    counts: Counter[str] = Counter()
    _count(whole, counts)
    places: dict[str, int] = {}
    shared: list[Any] = []
    body = _replaced(whole, counts, places, shared)
    return {**body, "shared": shared, "texts": list(texts)}


def unpacked(document: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the page that was packed; one that never was comes back as it is."""
    shared: list[Any] = []
    texts = document.get("texts", [])
    for value in document.get("shared", []):
        shared.append(_restored(value, shared, texts))
    body = {name: value for name, value in document.items() if name not in ("shared", "texts")}
    return _restored(body, shared, texts)


def _numbered(value: Any, texts: dict[str, int], name: str = "") -> Any:
    """The same with texts of tokens as numbers, and whole numbers without their point."""
    if isinstance(value, Mapping):
        return {key: _numbered(one, texts, key) for key, one in value.items()}
    if isinstance(value, list | tuple):
        if name in _TEXTS and value and all(isinstance(one, str) for one in value):
            return {TOKENS: [texts.setdefault(one, len(texts)) for one in value]}
        return [_numbered(one, texts) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


class _Spelled(NamedTuple):
    """A value and what is inside it, each with its JSON, which is written once however deep it lies."""

    value: Any
    text: str
    inside: "dict[str, _Spelled] | list[_Spelled] | None" = None
    """None where nothing in it could be shared."""

    @property
    def is_long(self) -> bool:
        return len(self.text) >= LEAST and isinstance(self.value, dict | list | str)


def _spelled(value: Any) -> _Spelled:
    if isinstance(value, dict):
        parts = {name: _spelled(one) for name, one in value.items()}
        return _Spelled(
            value, "{" + ",".join(f"{json.dumps(name)}:{one.text}" for name, one in parts.items()) + "}", parts
        )
    if isinstance(value, list) and any(isinstance(one, dict | list | str) for one in value):
        several = [_spelled(one) for one in value]
        return _Spelled(value, f"[{','.join(one.text for one in several)}]", several)
    return _Spelled(value, json.dumps(value, separators=(",", ":")))


def _count(whole: _Spelled, counts: Counter[str]) -> None:
    """How often each long value stands there; what is inside one that stood before is not counted again."""
    if whole.is_long:
        counts[whole.text] += 1
        if counts[whole.text] > 1:
            return
    for one in whole.inside.values() if isinstance(whole.inside, dict) else whole.inside or ():
        _count(one, counts)


def _replaced(whole: _Spelled, counts: Counter[str], places: dict[str, int], shared: list[Any]) -> Any:
    if not whole.is_long or counts[whole.text] < 2:
        return _within(whole, counts, places, shared)
    if whole.text not in places:
        value = _within(whole, counts, places, shared)
        places[whole.text] = len(shared)
        shared.append(value)
    return {REFERENCE: places[whole.text]}


def _within(whole: _Spelled, counts: Counter[str], places: dict[str, int], shared: list[Any]) -> Any:
    if isinstance(whole.inside, dict):
        return {name: _replaced(one, counts, places, shared) for name, one in whole.inside.items()}
    if whole.inside is None:
        return whole.value
    return [_replaced(one, counts, places, shared) for one in whole.inside]


def _restored(value: Any, shared: list[Any], texts: list[str]) -> Any:
    if isinstance(value, list):
        return [_restored(one, shared, texts) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {REFERENCE}:
        return shared[value[REFERENCE]]
    if value.keys() == {TOKENS}:
        return [texts[i] for i in value[TOKENS]]
    return {name: _restored(one, shared, texts) for name, one in value.items()}
