"""Words: what one half is made of is not in the other."""

from jali.behaviour.environments.words import HALVES, WORDS, Draw


def test_halves_share_no_word():
    for kind, words in WORDS.items():
        held = [set(Draw.of("x", half, 0).words(kind, len(words.split()) // 2)) for half in HALVES]
        assert not held[0] & held[1] and held[0] | held[1] == set(words.split())


def test_halves_share_no_number_and_no_wording():
    draws = [Draw.of("x", half, 0) for half in HALVES]
    numbers = [{draw.whole(10, 19) for _ in range(100)} for draw in draws]
    assert numbers == [{10, 12, 14, 16, 18}, {11, 13, 15, 17, 19}]
    wordings = [set(draw.texts("abcdef", 3)) for draw in draws]
    assert wordings == [{"a", "c", "e"}, {"b", "d", "f"}]


def test_a_seed_draws_the_same_again():
    assert Draw.of("x", "public", 3).words("place", 5) == Draw.of("x", "public", 3).words("place", 5)
    assert Draw.of("x", "public", 3).words("place", 5) != Draw.of("x", "public", 4).words("place", 5)
