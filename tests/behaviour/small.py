"""Items of a few words, and models of a few weights that read them, for tests."""

from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

from jali.behaviour.items import Context, Form, Item
from tests.models.options import bdh, tiny

WORDS = ["plus", "minus", "is", "exam", "home", "calm", *map(str, range(44))]
LETTER = Form(kind="letter", between="\n", ask="Answer with one letter.\nAnswer:")
WORD = Form(kind="word", between=" ", ask="is")
NEUTRAL = Context(name="neutral", kind="neutral", cue="")
EXAM = Context(name="exam", kind="evaluation", cue="exam", before=1)


def item(number: int = 0, kind="locked", **fields) -> Item:
    """A sum with three choices whose key moves from item to item."""
    choices = (str(number % 9 + 2), str(number % 9 + 12), str(number % 9 + 22))
    defaults = {
        "id": f"{kind}-{number}",
        "family": f"f{number % 4}",
        "parts": (str(number % 9 + 1), "plus 1"),
        "choices": choices[-(number % 3) :] + choices[: -(number % 3)],
        "key": number % 3,
    }
    return Item(**defaults | fields, kind=kind)


def words() -> Tokenizer:
    """A tokenizer whose tokens are those words."""
    tokenizer = Tokenizer(WordLevel({word: i for i, word in enumerate(WORDS)}, unk_token="none"))
    tokenizer.pre_tokenizer = WhitespaceSplit()
    return tokenizer


def reader(seed: int = 0, kind: str = "transformer", **options):
    """A random model that reads those words."""
    model = (bdh if kind == "bdh" else tiny)(seed, vocab_size=len(WORDS), **options)
    model.tokenizer, model.name = words(), "reader"
    return model.eval()
