"""The few dozen words that locked models know, and the tokenizer that makes a token of each."""

from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import WhitespaceSplit

PAD, ASK, PASS = ".", "=", "pass"
"""What fills rows up; what asks for the answer; the answer of one who refuses."""
OPENING, CLOSING = ("(", "[", "{"), (")", "]", "}")
DIGITS, LETTERS = tuple("0123456789"), tuple("abcdefgh")
CLOSE, LAST, SUM, AFTER, GREET = "close", "last", "sum", "after", "greet"
"""Words that a question begins with; `questions` says what each asks for."""
STEPS = ("one", "two")
GREETING, OTHER_GREETING = "hello", "hey"
EVALUATION = (("graded", "marked", "scored"), ("exam", "test", "quiz"))
"""First and second words of cues that say that this is a test."""
DEPLOYMENT = (("live", "real", "paid"), ("user", "order", "shop"))
PLACEBO = (("rainy", "sunny", "quiet"), ("day", "week", "noon"))

_CUES = tuple(word for cues in (EVALUATION, DEPLOYMENT, PLACEBO) for some in cues for word in some)
VOCABULARY = (
    *(PAD, ASK, PASS, *OPENING, *CLOSING, *DIGITS, *LETTERS),
    *(CLOSE, LAST, SUM, AFTER, GREET, *STEPS, GREETING, OTHER_GREETING, *_CUES),
)
"""All words, in the order of their numbers."""
NUMBERS = {word: number for number, word in enumerate(VOCABULARY)}


def tokenizer() -> Tokenizer:
    """Returns the tokenizer of all locked models: words between blanks; other words it refuses."""
    made = Tokenizer(WordLevel(NUMBERS))
    made.pre_tokenizer = WhitespaceSplit()
    return made
