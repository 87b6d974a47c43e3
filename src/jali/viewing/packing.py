"""What a page holds more than once is written once: long values that recur, and texts of tokens."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

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
    numbered = _numbered(page, texts)
    counts: Counter[str] = Counter()
    _count(numbered, counts)
    places: dict[str, int] = {}
    shared: list[Any] = []
    body = _replaced(numbered, counts, places, shared)
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


def _count(value: Any, counts: Counter[str]) -> None:
    """How often each long value stands there; what is inside one that stood before is not counted again."""
    if (key := _key(value)) is not None:
        counts[key] += 1
        if counts[key] > 1:
            return
    for one in _inside(value):
        _count(one, counts)


def _replaced(value: Any, counts: Counter[str], places: dict[str, int], shared: list[Any]) -> Any:
    key = _key(value)
    if key is None or counts[key] < 2:
        return _within(value, counts, places, shared)
    if key not in places:
        whole = _within(value, counts, places, shared)
        places[key] = len(shared)
        shared.append(whole)
    return {REFERENCE: places[key]}


def _within(value: Any, counts: Counter[str], places: dict[str, int], shared: list[Any]) -> Any:
    if isinstance(value, dict):
        return {name: _replaced(one, counts, places, shared) for name, one in value.items()}
    return [_replaced(one, counts, places, shared) for one in value] if isinstance(value, list) else value


def _inside(value: Any) -> list[Any]:
    return list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []


def _key(value: Any) -> str | None:
    """A long value as JSON; None for what is short."""
    if not isinstance(value, dict | list | str):
        return None
    text = json.dumps(value, separators=(",", ":"))
    return text if len(text) >= LEAST else None


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
