"""What stands around the steps of a program: the file's parts, functions that steps call, examples and `main`."""

import io
import tokenize
from collections.abc import Sequence
from typing import NamedTuple

from jali.explaining.decompiling.spelled import WIDTH, comment, docstring, literal

HELPERS = {
    "keep": '''
def keep(value, least):
    """The value, or nothing where it is small."""
    return value if abs(value) >= least else 0.0
''',
    "gelu": '''
def gelu(value):
    """The model's activation function."""
    return 0.5 * value * (1 + erf(value / sqrt(2)))
''',
    "softmax": '''
def softmax(scores, sink=float("-inf")):
    """How attention divides among scores; what goes to the sink is left out."""
    top = max(*scores, sink)
    sizes = [exp(score - top) for score in scores]
    total = sum(sizes) + exp(sink - top)
    return [size / total for size in sizes]
''',
    "table": '''
def table(text, size, unit):
    """A number for each token: 0 for !, else `size` digits to base 92 from # on, counted from the middle, in units."""
    digits, middle = iter(text.replace("\\n", "")), 92**size // 2
    words = [[first, *(next(digits) for _ in range(size - 1 if first != "!" else 0))] for first in digits]
    numbers = [sum((ord(digit) - 35) * 92**place for place, digit in enumerate(word)) for word in words]
    return [0.0 if word == ["!"] else (number - middle) / unit for word, number in zip(words, numbers)]
''',
}


class Example(NamedTuple):
    """A prompt that the program runs on its own."""

    text: str
    tokens: Sequence[int] | Sequence[str]
    """Numbers, or texts."""
    answer: str


class Written(NamedTuple):
    """The parts of a program's text."""

    code: str
    tables: str
    """Literal tables per token."""
    end: str
    """Examples and the call of `main`."""

    def whole(self, header: str) -> str:
        """The file, under a docstring."""
        parts = (self.code, self.tables, self.end)
        return docstring(header) + "\n\n" + "\n\n".join(part for part in parts if part)

    @property
    def lines(self) -> int:
        """Lines of code: none that is blank, a comment or a docstring, and none behind the code."""
        return code_lines(self.code)


def code_lines(text: str) -> int:
    """Lines of code of a Python text: those that are blank, a comment or a docstring do not count."""
    counted: set[int] = set()
    fresh = True
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type in (tokenize.COMMENT, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER):
            continue
        if token.type == tokenize.NEWLINE:
            fresh = True
            continue
        if not (fresh and token.type == tokenize.STRING):
            counted |= set(range(token.start[0], token.end[0] + 1))
        fresh = False
    return len(counted)


def end(examples: Sequence[Example]) -> str:
    """The end of a file: its examples, and the call of `main`."""
    lines = ["EXAMPLES = ["]
    for text, tokens, answer in examples:
        shown = comment(text)
        lines += [f"    # {shown[i : i + WIDTH - 6]}" for i in range(0, len(shown), WIDTH - 6)]
        words = [literal(token) if isinstance(token, str) else str(token) for token in tokens]
        one = f"    ([{', '.join(words)}], {literal(answer)}),"
        if len(one) <= WIDTH:
            lines.append(one)
            continue
        lines += ["    (", "        [", *_packed(words), "        ],", f"        {literal(answer)},", "    ),"]
    return "\n".join([*lines, "]", "", 'if __name__ == "__main__":', "    main(sys.argv[1:])", ""])


def _packed(words: Sequence[str]) -> list[str]:
    """Entries of a list in lines that fit; none is cut, whatever is in it."""
    lines = [" " * 11]
    for word in words:
        if len(lines[-1]) + len(word) + 2 > WIDTH and lines[-1].strip():
            lines.append(" " * 11)
        lines[-1] += f" {word},"
    return lines


DECIDE = '''
def decide(tokens):
    """The answer to a prompt, which is given as the numbers of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]
'''

MAIN = '''
def main(arguments):
    """Runs the examples, or a text: give the file of the tokenizer, then the text (needs `tokenizers`)."""
    if len(arguments) not in (0, 2) or "" in arguments:
        sys.exit("Give nothing, or the tokenizer.json of the model and a text that goes up to the answer.")
    prompts = EXAMPLES
    if arguments:
        from tokenizers import Tokenizer

        prompts = [(Tokenizer.from_file(arguments[0]).encode(arguments[1]).ids, None)]
    for tokens, expected in prompts:
        said = "" if expected is None else f", expected {expected!r}"
        print(f"{decide(tokens)!r} by {abs(logit_difference(tokens)):.2f} nats{said}")
'''

DECIDE_TEXTS = DECIDE.replace("as the numbers of its tokens", "as the texts of its tokens")

MAIN_TEXTS = MAIN.replace(
    """        prompts = [(Tokenizer.from_file(arguments[0]).encode(arguments[1]).ids, None)]
""",
    """        tokenizer = Tokenizer.from_file(arguments[0])
        ids = tokenizer.encode(arguments[1]).ids
        prompts = [([tokenizer.decode([i], skip_special_tokens=False) for i in ids], None)]
""",
)
