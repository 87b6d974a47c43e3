"""What the page needs to cut any text into the model's tokens: how text is split, and the merges, as numbers."""

import base64
import itertools
import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from tokenizers import Tokenizer
from tokenizers.pre_tokenizers import ByteLevel

_GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
"""How ByteLevel splits where it is asked to."""
_SAMPLES = (
    'print("Hello, world")\n',
    "def f(x):\n\treturn {'a': [1, 22, 4444]}  # \u05e2\u05d1\u05e8\u05d9\u05ea \U0001fa9f e\u0301\r\n\n",
    "  \u00a0\u2003\u0085\ufeff_x1 </script>\x00\x1f ''''\"\"\"",
)


def rules(tokenizer: Tokenizer | None) -> dict[str, Any] | None:
    """Returns how a byte-level BPE tokenizer spells, None where there is none or it is of another kind.

    Patterns are written so that a browser reads them as the tokenizer does. Merges are numbers of tokens, left, right
    and merged, in their order; with the tokens of single bytes they give every token's text.
    """
    if tokenizer is None:
        return None
    document = json.loads(tokenizer.to_str())
    model, patterns = document["model"], _patterns(document["pre_tokenizer"])
    odd = ("unk_token", "continuing_subword_prefix", "end_of_word_suffix", "dropout", "byte_fallback", "ignore_merges")
    if model["type"] != "BPE" or patterns is None or document["normalizer"] or any(model.get(name) for name in odd):
        return None
    entries, alphabet = model["vocab"], _bytes()
    if not set(alphabet.values()) <= entries.keys():
        return None
    pairs = [tuple(merge.split(" ", 1)) if isinstance(merge, str) else tuple(merge) for merge in model["merges"]]
    merges = [[entries[left], entries[right], entries[left + right]] for left, right in pairs]
    return {
        "patterns": patterns,
        "special": [[one["content"], one["id"]] for one in document["added_tokens"]],
        "bytes": _integers([entries[alphabet[byte]] for byte in range(256)]),
        "merges": _integers(list(itertools.chain.from_iterable(merges))),
    }


def samples(tokenizer: Tokenizer | None, prompts: Sequence[list[int]]) -> list[dict[str, Any]]:
    """Returns texts with their tokens, for the page to check itself: those of the prompts, and some odd ones."""
    if tokenizer is None or rules(tokenizer) is None:
        return []
    texts = [*(tokenizer.decode(tokens, skip_special_tokens=False) for tokens in prompts), *_SAMPLES]
    return [
        {"text": text, "tokens": tokenizer.encode(text, add_special_tokens=False).ids} for text in dict.fromkeys(texts)
    ]


def _patterns(step: dict[str, Any] | None) -> list[str] | None:
    """Regular expressions that split text one after the other; None where some other step is in between."""
    steps = [] if step is None else step.get("pretokenizers", [step])
    found, bytes_last = [], False
    for one in steps:
        match one:
            case {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False}:
                found.append(pattern)
            case {"type": "ByteLevel", "add_prefix_space": False}:
                found += [_GPT2] if one.get("use_regex", True) else []
                bytes_last = one is steps[-1]
            case _:
                return None
    # In browsers \s has other members than in the tokenizer's expressions, which mean Unicode's white space.
    written = [pattern.replace(r"\s", r"\p{White_Space}").replace(r"\S", r"\P{White_Space}") for pattern in found]
    return written if bytes_last else None


def _bytes() -> dict[int, str]:
    """The symbol of each byte in byte-level spelling."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    found = {byte: chr(byte) for byte in printable} | {byte: chr(256 + i) for i, byte in enumerate(others)}
    assert set(found.values()) == set(ByteLevel.alphabet())
    return found


def _integers(values: Sequence[int]) -> str:
    return base64.b64encode(np.array(values, dtype="<u4").tobytes()).decode()


def printable(text: str) -> str:
    """Spells out what cannot be printed: control characters, lone surrogates, marks that turn text around."""
    return "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in text)
