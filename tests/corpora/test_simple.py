"""Generated text is Python, the same for a seed everywhere, and free of what tasks are made of."""

import ast
import hashlib
import random
import re
import subprocess
import sys
import warnings

import pytest

from jali.corpora.rules import rules, words
from jali.corpora.simple import generate, reserved, unit_sizes
from jali.tasks.templates import NAMES, fill, spec
from jali.tasks.templates import words as fills

CODE = """
import hashlib
from jali.corpora.simple import generate
print(hashlib.sha256("".join(text for _, text in generate(3, 1, 20_000)).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def texts():
    return [text for unit in range(3) for _, text in generate(0, unit, 150_000)]


def test_every_document_parses(texts):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for text in texts:
            ast.parse(text)
            assert text.endswith("\n")
            assert not text.endswith("\n\n")
            assert "\t" not in text
            assert text.isascii()


def test_the_same_seed_gives_the_same_text_in_another_process():
    here = hashlib.sha256("".join(text for _, text in generate(3, 1, 20_000)).encode()).hexdigest()
    for hash_seed in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", CODE], env={"PYTHONHASHSEED": hash_seed}, capture_output=True, text=True
        )
        assert run.stdout.strip() == here, run.stderr


def test_seeds_and_units_differ():
    first = {text for _, text in generate(0, 0, 20_000)}
    assert not first & {text for _, text in generate(1, 0, 20_000)}
    assert not first & {text for _, text in generate(0, 1, 20_000)}
    assert len({name for name, _ in generate(0, 0, 20_000)}) == len(first)


def test_units_hold_at_least_what_is_asked():
    for number in (1, 250_000, 1_000_000):
        assert sum(unit_sizes(number)) >= 4 * number
    assert sum(len(text) for _, text in generate(0, 0, 5_000)) >= 5_000


def test_text_is_varied_and_uses_both_quotes(texts):
    whole = "".join(texts)
    assert len(set(texts)) == len(texts)
    assert 0.3 < whole.count('("') / (whole.count('("') + whole.count("('")) < 0.7
    for mark in (" = set()", ".add(", " += ", " = [[", "]]\n", "]\n", "while True:", "return True", "with open("):
        assert whole.count(mark) > 20, mark


def test_no_reserved_word_is_written(texts):
    """As a whole word, in any case: in names joined by underscores their parts count too."""
    found = set(re.findall(r"[A-Za-z]+", "".join(texts).lower()))
    assert not found & reserved()[0]
    names = set(re.findall(r"[A-Za-z_.]+", "".join(texts)))
    assert not names & set(reserved()[1])


def test_everything_that_fills_templates_is_reserved_where_it_must_be():
    for split in ("train", "validation", "heldout"):
        assert set(fills()[split]["words"]) <= reserved()[0]
    for split in ("validation", "heldout"):
        identifiers = {entry for slot, entries in fills()[split].items() if slot != "words" for entry in entries}
        assert identifiers <= set(reserved()[1])
    assert not reserved()[0] & set(words()[0])


# Every other number of a task's list is long. A list of one number has none such, and is no mark of a template.
NUMBERS = r"\[{1,2}\d{1,2}\]?, \[?\d{3,4}\b[^\n]*"


FREE = {"Phrase": r"[^\n]*", "quoted": r"['\"][^'\"\n]*['\"]", "number": r"\d+"}


def variants(name: str, split: str, template: str) -> list[str]:
    """The template with the texts of either side in the slots where sides differ."""
    found = [template.strip("\n")]
    for slot, ways in spec(name).sides[split].items():
        place = re.compile(rf"\${slot}\d?(?![A-Za-z0-9])")
        found = [place.sub(lambda _, text=text: text, each) for each in found for way in ways for text in way]
    return list(dict.fromkeys(found))


def pattern(name: str, split: str, template: str, *, shape: bool = False) -> str:
    """A regular expression for what a template can give: entries of lists in their slots, anything in free ones.

    Of its shape alone, any name and any words can stand where those of lists do.
    """
    lists = fills()[split]
    some = "(?:" + "|".join(lists["words"]) + ")"

    def slot(found: re.Match) -> str:
        if found[1] == "words":
            return r"[^'\"\n]+" if shape else rf"{some}\b"
        if found[1] == "ending":
            return r"_\w+\.\w+" if shape else rf"_{some}\.\w+"
        if found[1] in lists:
            return r"[A-Za-z_][\w.]*" if shape else "(?:" + "|".join(map(re.escape, lists[found[1]])) + r")\b"
        return FREE.get(found[1], NUMBERS)

    texts = (re.escape(each).replace(r"\$", "$").replace("\\\n", "\n") for each in variants(name, split, template))
    return (
        "(?:"
        + "|".join(re.sub(r"\$([A-Za-z]+?)(\d?)(?![A-Za-z0-9])", slot, t).replace("\n", r"\n *") for t in texts)
        + ")"
    )


@pytest.mark.parametrize("split", ["validation", "heldout"])
@pytest.mark.parametrize("name", NAMES)
def test_no_filled_template_is_written(texts, name, split):
    whole = "\n".join(texts)
    for template in spec(name).templates[split]:
        expression = r"(?m)^ *" + pattern(name, split, template)
        assert not re.search(expression, whole), template


@pytest.mark.parametrize("split", ["validation", "heldout"])
@pytest.mark.parametrize("name", ["bracket_counting", "set_or_string_fixedvarname"])
def test_no_shape_of_a_template_that_is_measured_on_is_written(texts, name, split):
    """With other names neither. Shapes of `single_double_quote` are those of plain calls, and shared on purpose."""
    whole = "\n".join(texts)
    for template in spec(name).templates[split]:
        assert not re.search(r"(?m)^ *" + pattern(name, split, template, shape=True), whole), template


def test_patterns_find_what_templates_give():
    """The test above can fail: its expressions find filled templates."""

    draw = random.Random(0)
    for name in NAMES:
        for split in ("validation", "heldout"):
            for template in spec(name).templates[split]:
                expression = re.compile(r"(?mi)^ *" + pattern(name, split, template))
                sides = [side for _ in range(20) for side in fill(spec(name), split, template, draw).prompts]
                assert sum(bool(expression.search(side.strip("\n"))) for side in sides) > 20, template
                shape = re.compile(r"(?m)^ *" + pattern(name, split, template, shape=True))
                assert sum(bool(shape.search(side.strip("\n"))) for side in sides) > 20, template


def test_every_rule_can_be_reached():
    named = {
        part[0] for rule in rules().values() for parts in rule.productions for part in parts if isinstance(part, tuple)
    }
    assert rules().keys() - named == {"document"}
