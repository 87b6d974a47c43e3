"""Sentences of concepts: their words stand at their places, halves share none, translations say the same."""

import torch

from jali.studies.bdh_lab.concepts import FREE, LENGTH, NEUTRAL, SLOTS, Concepts
from jali.studies.bdh_lab.runs import generator

TEXT = Concepts(concepts=3, words=4, neutral=10, templates=2, seed=1)


def test_words_of_a_concept_stand_at_its_places_and_templates_between():
    about = torch.tensor([0, 2, NEUTRAL]).repeat(40)
    words = TEXT.meant(about, "all", generator(0))
    assert words.shape == (120, LENGTH)
    slots = words[:, list(SLOTS)]
    for concept in (0, 2):
        assert set(slots[about == concept].flatten().tolist()) == set(range(4 * concept, 4 * concept + 4))
    assert set(slots[about == NEUTRAL].flatten().tolist()) == set(range(12, 22))
    assert set(words[:, FREE].tolist()) == set(range(12, 22))
    between = [place for place in range(LENGTH) if place not in (*SLOTS, FREE)]
    assert {tuple(row) for row in words[:, between].tolist()} == {(22, 23, 24, 25), (26, 27, 28, 29)}


def test_halves_of_words_are_apart():
    about = torch.ones(60, dtype=torch.long)
    halves = [
        set(TEXT.meant(about, half, generator(0))[:, list(SLOTS)].flatten().tolist()) for half in ("first", "second")
    ]
    assert halves == [{4, 5}, {6, 7}]


def test_sentences_are_in_the_words_of_their_language():
    about = torch.tensor([1, NEUTRAL])
    found = {name: TEXT.sentences(name, about, "all", generator(3)) for name in "ZA"}
    meant = TEXT.meant(about, "all", generator(3))
    for name, tokens in found.items():
        assert (tokens[:, 0] == TEXT.languages.tag(name, 0)).all()
        assert torch.equal(tokens[:, 1:], TEXT.languages.spelled(name, meant))
    assert set(found["Z"][0, [1 + place for place in SLOTS]].tolist()) <= set(TEXT.spelled("Z", 1).tolist())


def test_regrouped_words_keep_to_their_groups_in_all_draws_and_languages():
    instead = TEXT.regrouped(generator(7))
    assert sorted(instead.tolist()) == list(range(TEXT.languages.words))
    assert instead[12:].tolist() == list(range(12, TEXT.languages.words))
    assert instead[:12].tolist() != list(range(12))
    about = TEXT.subjects(30)
    assert about.tolist() == [0] * 30 + [1] * 30 + [2] * 30 + [NEUTRAL] * 300
    for language in "ZA":
        seen = [TEXT.sentences(language, about, "all", generator(seed), instead)[about == 1] for seed in (8, 9)]
        assert not torch.equal(*seen)
        for tokens in seen:
            words = set(tokens[:, [1 + place for place in SLOTS]].flatten().tolist())
            assert words == set(TEXT.languages.spelled(language, instead[4:8]).tolist())


def test_a_batch_is_sentences_with_their_translations_half_of_them_neutral():
    batch = TEXT.batch(40, generator(5))
    tokens = torch.cat([batch.tokens, batch.targets[:, -1:]], dim=1)
    assert torch.equal(batch.targets[:, :-1], batch.tokens[:, 1:])
    what = TEXT.languages
    back = {name: {int(t): i for i, t in enumerate(what.spelled(name, torch.arange(what.words)))} for name in "ZA"}
    kinds = []
    for row in tokens.tolist():
        source, target = ("Z", "A") if row[0] == what.tag("Z", 0) else ("A", "Z")
        said = [back[source][token] for token in row[1:9]]
        assert row[9] == what.tag(target, 1)
        assert [back[target][token] for token in row[10:]] == said
        kinds.append((source, said[SLOTS[0]] < 12))
    assert sorted(kinds) == sorted([(s, about) for s in "AZ" for about in (False, True)] * 10)
