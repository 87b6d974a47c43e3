"""A tokenizer of given texts."""

from tokenizers import Tokenizer, decoders
from tokenizers.models import WordLevel


def tokenizer_of(texts: list[str]) -> Tokenizer:
    """Each text one token, numbered in this order."""
    tokenizer = Tokenizer(WordLevel({text: i for i, text in enumerate(texts)}, unk_token=texts[0]))
    tokenizer.decoder = decoders.Fuse()
    return tokenizer
