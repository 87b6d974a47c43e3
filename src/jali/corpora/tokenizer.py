"""The tokenizer: byte-level BPE with the published split pattern and strings that are sure to be one token."""

import itertools
import json
from collections.abc import Iterable, Sequence
from importlib import resources
from pathlib import Path

from tokenizers import Regex, Tokenizer
from tokenizers.decoders import ByteLevel as ByteLevelDecoder
from tokenizers.models import BPE
from tokenizers.pre_tokenizers import ByteLevel, PreTokenizer, Split
from tokenizers.pre_tokenizers import Sequence as Chain
from tokenizers.trainers import BpeTrainer

from jali.artefact import BadInput

ENTRIES = 2048
END_OF_TEXT = "<|endoftext|>"

# Weight-sparse transformers, A.6, as its published tokenizer splits: a word with one leading mark; up to three
# digits; punctuation with a leading blank and trailing newlines; blank lines; trailing blanks; other blanks.
SPLIT_PATTERN = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"


def keep_list() -> list[str]:
    """Returns the strings that must be one token: the answers and openers of the published tasks."""
    lines = resources.files("jali.corpora").joinpath("keep.txt").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip() and not line.startswith("#")]


def split_pieces(text: str) -> list[str]:
    r"""Cuts text where the split pattern does; no token ever crosses such a cut.

    >>> split_pieces('print("Hello")\n')
    ['print', '("', 'Hello', '")\n']
    """
    cut = Split(Regex(SPLIT_PATTERN), "isolated").pre_tokenize_str(text)
    return [piece for piece, _ in cut]


def train_tokenizer(texts: Iterable[str], keep: Sequence[str] | None = None, entries: int = ENTRIES) -> Tokenizer:
    """Trains a tokenizer whose ordinary encoding gives every string of `keep` as one token.

    Merges that make the kept strings come after all learned merges, so they change no other word; learned merges
    make room for them from the end. The same texts give the same tokenizer, in any order.

    Args:
        texts: to learn the merges from.
        keep: strings that must be one token, none for the committed list.
        entries: size of the vocabulary, `<|endoftext|>` (its last id) included.

    Raises:
        BadInput: the split pattern cuts a kept string, or the texts are too few for so many entries.
    """
    keep = keep_list() if keep is None else list(keep)
    for string in keep:
        if len(split_pieces(string)) != 1:
            raise BadInput(f"{string!r} cannot be one token: the split pattern cuts it into {split_pieces(string)}.")
    learned = _learn_merges(texts, entries)
    room = entries - 1 - len(ByteLevel.alphabet())
    if len(learned) < room:
        raise BadInput(
            f"The text gives {len(learned)} merges, a vocabulary of {entries} needs {room}; "
            "give more text, or ask for fewer entries."
        )
    return _build(_make_room(learned, keep, entries, room))


def encoded(tokenizer: Tokenizer, text: str) -> list[int]:
    """Returns the numbers of a text's tokens, with none added.

    Raises:
        BadInput: the tokenizer knows a few words alone, and the text has another.
    """
    try:
        return list(tokenizer.encode(text, add_special_tokens=False).ids)
    except Exception as error:  # No narrower one is raised by tokenizers.
        words = sorted(tokenizer.get_vocab(), key=len, reverse=True)
        known = f"{len(words)} words, {', '.join(words[:6])} and others"
        raise BadInput(f"The model has no tokens for all of {text[:60]!r}; it knows {known}.") from error


def byte_tokenizer() -> Tokenizer:
    """Returns the tokenizer whose tokens are the 256 bytes of UTF-8 text, each with its own value as its number."""
    tokenizer = Tokenizer(BPE(vocab={symbol: byte for byte, symbol in enumerate(_byte_alphabet())}, merges=[]))
    tokenizer.pre_tokenizer = ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.decoder = ByteLevelDecoder()
    return tokenizer


def _byte_alphabet() -> list[str]:
    """The symbol of each byte in byte-level encoding: what can be seen stands for itself, the rest from 256 on."""
    seen = {*range(33, 127), *range(161, 173), *range(174, 256)}
    unseen = itertools.count(256)
    return [chr(byte if byte in seen else next(unseen)) for byte in range(256)]


def load_tokenizer(path: Path | str) -> Tokenizer:
    """Reads a `tokenizer.json`.

    Raises:
        BadInput: it is missing or damaged.
    """
    try:
        return Tokenizer.from_str(Path(path).read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(f"There is no tokenizer at {path}; make one with jali tokenize.") from None
    except Exception as error:  # tokenizers raises plain Exception on a damaged file.
        raise BadInput(f"The tokenizer {path} is damaged ({error}); make it again with jali tokenize.") from error


def _pre_tokenizer() -> PreTokenizer:
    return Chain([Split(Regex(SPLIT_PATTERN), "isolated"), ByteLevel(add_prefix_space=False, use_regex=False)])


def _learn_merges(texts: Iterable[str], entries: int) -> list[tuple[str, str]]:
    tokenizer = Tokenizer(BPE())
    tokenizer.pre_tokenizer = _pre_tokenizer()
    trainer = BpeTrainer(
        vocab_size=entries - 1,
        initial_alphabet=sorted(ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    merges = json.loads(tokenizer.to_str())["model"]["merges"]
    return [(left, right) for left, right in merges]


def _build(merges: Sequence[tuple[str, str]]) -> Tokenizer:
    names = sorted(ByteLevel.alphabet()) + [left + right for left, right in merges]
    names = list(dict.fromkeys(names))
    tokenizer = Tokenizer(BPE(vocab={name: i for i, name in enumerate(names)}, merges=list(merges)))
    tokenizer.pre_tokenizer = _pre_tokenizer()
    tokenizer.decoder = ByteLevelDecoder()
    tokenizer.add_special_tokens([END_OF_TEXT])
    return tokenizer


def _make_room(learned: list[tuple[str, str]], keep: Sequence[str], entries: int, room: int) -> list[tuple[str, str]]:
    """Drops the latest learned merges until the rest and those of the kept strings fill the room.

    Raises:
        BadInput: the kept strings alone take more.
    """
    spelled = [_byte_symbols(string) for string in keep]
    num_learned = len(learned)
    while True:
        added = _merges_for(learned[:num_learned], spelled)
        over = num_learned + len(added) - room
        if over <= 0:
            break
        if not num_learned:
            raise BadInput(
                f"The strings to keep take {len(added)} entries, and {entries} have room for {room}; "
                "keep fewer strings, or ask for more entries."
            )
        num_learned = max(0, num_learned - over)
    merges = learned[:num_learned] + added
    made = {left + right for left, right in merges}
    for left, right in learned[num_learned:]:  # A step down can free a place too many: fill it again.
        if len(merges) < room and left + right not in made and {left, right} <= made | set(ByteLevel.alphabet()):
            merges.append((left, right))
            made.add(left + right)
    return merges


def _merges_for(merges: list[tuple[str, str]], spelled: Sequence[list[str]]) -> list[tuple[str, str]]:
    """Returns the merges to append so that each spelled string becomes one token."""
    ranks = {pair: rank for rank, pair in enumerate(merges)}
    added: list[tuple[str, str]] = []
    for symbols in spelled:
        while len(parts := _merge(symbols, ranks)) > 1:
            pair = (parts[0], parts[1])
            ranks[pair] = len(ranks)
            added.append(pair)
    return added


def _merge(symbols: list[str], ranks: dict[tuple[str, str], int]) -> list[str]:
    """Applies merges to one piece as byte-pair encoding does: the earliest merge first, from the left."""
    symbols = list(symbols)
    while len(symbols) > 1:
        pairs = list(itertools.pairwise(symbols))
        at = min(range(len(pairs)), key=lambda i: ranks.get(pairs[i], len(ranks)))
        if pairs[at] not in ranks:
            break
        symbols[at : at + 2] = ["".join(pairs[at])]
    return symbols


def _byte_symbols(string: str) -> list[str]:
    """Spells a string in the alphabet of byte-level encoding, one symbol per byte."""
    spelled = ByteLevel(add_prefix_space=False, use_regex=False).pre_tokenize_str(string)
    return [symbol for piece, _ in spelled for symbol in piece]
