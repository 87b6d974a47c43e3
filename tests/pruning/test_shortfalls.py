"""What a circuit's account says against it."""

from jali.pruning.shortfalls import shortfalls

FOUND = {
    "method": "learn",
    "losses": {"validation": 0.1834},
    "target_loss": 0.132,
    "reached": True,
    "interrupted": False,
}


def test_a_search_that_came_to_its_end_and_target_has_none():
    assert shortfalls(FOUND) == {}


def test_a_missed_target_is_told_with_both_numbers_and_the_method():
    said = shortfalls(FOUND | {"reached": False})
    assert list(said) == ["target missed"]
    for part in ("0.183", "0.132", "learn"):
        assert part in said["target missed"]


def test_an_interruption_comes_first():
    assert list(shortfalls(FOUND | {"reached": False, "interrupted": True})) == ["interrupted", "target missed"]


def test_an_account_that_says_nothing_of_it_or_nonsense_has_none():
    assert shortfalls({}) == {}
    for losses in (None, [1], "x", 3, {"validation": "x"}):
        assert shortfalls({"reached": False, "losses": losses, "target_loss": 0.1, "interrupted": "no"}) == {}
