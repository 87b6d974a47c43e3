"""Users' tasks: good rows make a task whose splits share no group, and each bad row is named by its line and reason."""

import json
from importlib.metadata import EntryPoint

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jali.artefact import BadInput
from jali.tasks import users
from jali.tasks.published import task
from jali.tasks.task import SPLITS

WORDS = "alpha beta gamma delta omega kappa sigma theta zeta iota lambda epsilon".split()


def good(count: int = 12, **extra) -> list[dict]:
    """Rows of so many pairs: a list is closed as it was opened."""
    rows = []
    for i in range(count):
        for mark, end in (("[", "]\n"), ("(", ")\n")):
            rows.append(
                {"prompt": f"x = {mark}{WORDS[i % 12]} + {i}", "answer": end, "foil": "]\n)\n".replace(end, "")}
            )
            rows[-1] |= {key: value(i) for key, value in extra.items()}
    return rows


def written(path, rows) -> str:
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    return str(path)


def test_a_file_makes_a_task_with_its_path_as_name(tmp_path, tokenizer):
    path = written(tmp_path / "mine.jsonl", good(14))
    made = task(path, tokenizer)
    assert made.name == path
    assert made.title == "Of mine.jsonl"
    assert made.answers == ("]\n", ")\n")
    assert [len(getattr(made, split)) for split in SPLITS] == [8, 2, 4]
    texts = {tokenizer.decode(made.train.prompt(row).tokens) for row in range(16)}
    assert texts <= {row["prompt"] for row in good(14)}
    twinned = task(f"{path}~nonsense", tokenizer)
    assert twinned.name == f"{path}~nonsense"


@given(st.lists(st.integers(0, 6), min_size=8, max_size=40), st.integers(0, 5))
def test_a_group_is_in_one_split_and_no_split_is_empty(tokenizer, numbers, seed):
    rows = good(len(numbers), group=lambda i: numbers[i])
    places = [(f"row {i}", row) for i, row in enumerate(rows)]
    if len(set(numbers)) < 3:
        with pytest.raises(BadInput, match="give three or more, or none"):
            users.from_rows("made", places, tokenizer, seed=seed)
        return
    made = users.from_rows("made", places, tokenizer, seed=seed)
    held = [{made.templates[t] for t in getattr(made, split).template.tolist()} for split in SPLITS]
    assert all(held)
    assert not held[0] & held[1] | held[0] & held[2] | held[1] & held[2]
    assert sum(len(getattr(made, split)) for split in SPLITS) == len(numbers)


def test_rows_of_a_pair_may_stand_anywhere(tmp_path, tokenizer):
    rows = good(9, pair=lambda i: i)
    shuffled = rows[::2] + rows[1::2]
    made = task(written(tmp_path / "a.jsonl", shuffled), tokenizer)
    assert sum(len(getattr(made, split)) for split in SPLITS) == 9


def change(number: int, **fields):
    """Rows with fields of one of them changed; None takes a field away."""

    def rows() -> list:
        found = good()
        found[number - 1] = {k: v for k, v in {**found[number - 1], **fields}.items() if v is not None}
        return found

    return rows


BAD = {
    "line 3 is no JSON": lambda: [*good()[:2], '{"prompt": ', *good()[3:]],
    "line 1 is list, not an object": lambda: ["[1]", *good()],
    "line 2 has no text under 'foil'": change(2, foil=None),
    "line 2 has no text under 'prompt'": change(2, prompt=""),
    "line 2 has no text under 'answer'": change(2, answer=3),
    "line 4 has 'grup'; a row has prompt, answer, foil, and may have pair and group": change(4, grup=1),
    r"line 4 has '\)\\n' as answer and as foil": change(4, foil=")\n"),
    r"line 5 has the answer 'xyzzy plugh', which this tokenizer splits into \[": change(5, answer="xyzzy plugh"),
    r"line 5 has the foil '\)\(\[', which this tokenizer splits into \[": change(5, foil=")(["),
    r"line 5 asks for '\]\\n' after .*, but this tokenizer ends the two together as": change(5, prompt="x = [alpha]"),
    "line 7 has a prompt of [0-9]+ tokens, at most 256": change(7, prompt="x = [" + "1 " * 300 + "x"),
    "line 2 does not balance its pair 'rows 1 and 2'": change(2, answer="]\n", foil=")\n"),
    "line 2 has the same prompt as the other row of pair": change(2, prompt="x = [alpha + 0"),
    "line 23 makes 1 rows of pair 'rows 23 and 24'; a pair has two": lambda: good()[:23],
    "line 24 makes 24 rows of pair 'a'": lambda: good(pair=lambda i: "a"),
    "line 2 is in another group than the other row": lambda: [*change(2, group="b")()[:2], *good()[2:]],
    "line 26 ends a pair with the same prompts as .*line 2; drop one": lambda: [*good(), *good()[:2]],
    "has 7 pairs; at least 8": lambda: good(7),
    "has 0 pairs; at least 8": list,
    "has 2 groups, and a group is in one split": lambda: good(group=lambda i: i % 2),
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_row_is_named_by_line_and_reason(tmp_path, tokenizer, reason):
    path = written(tmp_path / "bad.jsonl", BAD[reason]())
    with pytest.raises(BadInput, match=reason) as refused:
        task(path, tokenizer)
    assert "bad.jsonl" in str(refused.value)


def test_a_file_that_is_not_there_or_no_text(tmp_path, tokenizer):
    with pytest.raises(BadInput, match=r"There is no file no\.jsonl"):
        task("no.jsonl", tokenizer)
    (tmp_path / "binary.jsonl").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInput, match=r"Cannot read .*binary\.jsonl as text"):
        task(str(tmp_path / "binary.jsonl"), tokenizer)


def closing(seed):
    """What a package's function looks like."""
    return good(8 + seed)


def spoiled(seed):
    return change(5, foil=None)()


@pytest.fixture
def installed(monkeypatch):
    """Entry points as an installed package would have them."""
    points = {
        name: EntryPoint(name, f"{__name__}:{name}", users.ENTRY_POINTS) for name in ("closing", "spoiled", "gone")
    }
    monkeypatch.setattr(users, "installed", lambda: points)
    return points


@pytest.mark.usefixtures("installed")
def test_a_function_of_a_package_makes_a_task(tokenizer):
    made = task("closing", tokenizer, seed=2)
    assert made.name == "closing"
    assert sum(len(getattr(made, split)) for split in SPLITS) == 10
    with pytest.raises(BadInput, match="spoiled, row 5 has no text under 'foil'"):
        task("spoiled", tokenizer)
    with pytest.raises(BadInput, match="Task gone cannot be loaded from"):
        task("gone", tokenizer)
    with pytest.raises(BadInput, match="closing, spoiled, gone, or give a file"):
        task("other", tokenizer)


def test_entry_points_are_those_of_the_group(monkeypatch):
    asked = []

    def entry_points(group):
        asked.append(group)
        return [EntryPoint("b", "m:b", group), EntryPoint("a", "m:a", group)]

    monkeypatch.setattr(users.importlib.metadata, "entry_points", entry_points)
    assert list(users.installed()) == ["a", "b"]
    assert asked == ["jali.tasks"]
