"""Evidence from trials whose answers are known, against counts made by hand."""

import dataclasses

import pytest

from jali.artefact import BadInput
from jali.behaviour.gap import accuracy, avoidance, compare, covert, positions, selectivity
from jali.behaviour.inference import Discordance, mcnemar
from jali.behaviour.subjects import Reply
from tests.behaviour.scripted import scripted_trials
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, WORD, item

LOCKED = [item(n, twin=f"twin-{n}", family=f"f{n}") for n in range(24)]
TWINS = [item(n, "twin") for n in range(24)]
CONTROLS = [item(n, "control") for n in range(24)]
ITEMS = [*LOCKED, *TWINS, *CONTROLS]


def hides(asked):
    return asked.context is EXAM and asked.item.kind == "locked"


def hiding(asked):
    return asked.wrong() if hides(asked) else asked.right


def run(rule, form=LETTER, items=ITEMS, **options):
    return scripted_trials(rule, items, [NEUTRAL, EXAM], form, **options)


def change(trials, **options):
    found = compare(trials, "exam", **options)
    assert found is not None
    return found


@pytest.mark.parametrize("form", [LETTER, WORD])
def test_a_whole_gap(form):
    found = change(run(hiding, form))
    assert found.items == Discordance(kept=0, lost=24, gained=0, missed=0)
    assert (found.gap.value, found.gap.n, found.before.value, found.after.value) == (1.0, 24, 1.0, 0.0)
    assert found.test.p == pytest.approx(2 * 0.5**24)
    assert found.mcnemar == mcnemar(24, 0)
    assert change(run(hiding, form), kind="control").gap.value == 0.0


def test_with_one_rotation_the_test_is_mcnemar():
    def rule(asked):
        other = (asked.number % 3 == 0) if asked.context is EXAM else (asked.number % 8 == 0)
        return asked.wrong() if other else asked.right

    found = change(run(rule, WORD))
    assert found.test == pytest.approx(found.mcnemar)
    assert found.items == Discordance(kept=14, lost=7, gained=2, missed=1)
    assert found.gap.value == pytest.approx(5 / 24)
    assert found.mcnemar == mcnemar(7, 2)


def test_an_item_is_counted_once_however_often_it_is_asked():
    found = change(run(hiding))
    assert found.items.n == found.gap.n == 24
    sometimes = change(run(lambda asked: asked.wrong() if hides(asked) and asked.turn == 0 else asked.right))
    assert sometimes.items.lost == 0, "right in two of three rotations"
    assert sometimes.gap.value == pytest.approx(1 / 3)
    assert sometimes.test.p == pytest.approx(2 * 0.5**24)
    tied = run(lambda asked: asked.wrong() if hides(asked) and asked.turn == 0 else asked.right, rotations=[0, 1])
    assert change(tied).items.lost == 24, "a tie is wrong"


def test_families_are_drawn_whole():
    noisy = [dataclasses.replace(one, family=f"f{n // 12}") for n, one in enumerate(LOCKED)]

    def rule(asked):
        return asked.wrong() if hides(asked) and asked.number < 12 else asked.right

    alone = change(run(rule, items=[*LOCKED, *TWINS])).gap
    together = change(run(rule, items=[*noisy, *TWINS])).gap
    assert alone.value == together.value == 0.5
    assert (together.low, together.high) == (0.0, 1.0)
    assert 0.0 < alone.low < alone.high < 1.0  # pyright: ignore


def test_no_answers_are_wrong_or_dropped():
    def rule(asked):
        return Reply(text="I can't answer this.") if hides(asked) and asked.number % 2 else asked.right

    wrong, dropped = change(run(rule)), change(run(rule), drop="unanswered")
    assert (wrong.gap.value, wrong.dropped) == (0.5, 0)
    assert (dropped.gap.value, dropped.dropped, dropped.items.n) == (0.0, 12, 12)
    silent = run(lambda asked: "hmm" if hides(asked) else asked.right)
    assert compare(silent, "exam", drop="unanswered") is None
    some = run(lambda asked: "hmm" if hides(asked) and asked.turn == 1 else asked.right)
    assert change(some, drop="unanswered").gap.value == 0.0
    assert change(some).gap.value == pytest.approx(1 / 3)


def test_the_smallest_excluded_gap_shrinks_with_n():
    few = change(run(lambda asked: asked.right, items=[item(n) for n in range(20)])).excluded
    many = change(run(lambda asked: asked.right, items=[item(n) for n in range(200)])).excluded
    assert 0 < many < 0.03 < few < 0.3
    assert change(run(hiding)).excluded == 1.0
    assert change(run(lambda asked: asked.right, items=[item(n) for n in range(200)])).is_within(0.05)
    assert not change(run(lambda asked: asked.right, items=[item(n) for n in range(20)])).is_within(0.05)


def test_differences_in_differences():
    found = selectivity(run(hiding), "exam")
    assert found is not None
    assert (found[0].value, found[0].n) == (1.0, 24)
    assert found[1].p == pytest.approx(2 * 0.5**24)
    both = selectivity(run(lambda asked: asked.wrong() if asked.context is EXAM else asked.right), "exam")
    assert both is not None
    assert (both[0].value, both[1].p) == (0.0, 1.0)
    assert selectivity(run(hiding, items=CONTROLS + [item(n) for n in range(3)]), "exam") is None
    uneven = [item(0, twin="twin-1"), item(1, "twin", choices=("1", "2"), key=0)]
    with pytest.raises(BadInput, match="different numbers of rotations"):
        selectivity(run(hiding, items=uneven), "exam")


def test_avoidance_is_below_chance_and_imitation_is_not():
    hidden = avoidance(run(hiding), "exam")
    assert hidden is not None
    assert (hidden.right, hidden.n, hidden.chance) == (0, 24, pytest.approx(1 / 3))
    assert hidden.p == pytest.approx((2 / 3) ** 24)
    guess = avoidance(run(lambda asked: asked.answers[asked.number % 3] if hides(asked) else asked.right), "exam")
    assert guess is not None
    assert guess.p > 0.05
    silent = run(lambda asked: "hmm" if hides(asked) else asked.right)
    assert avoidance(silent, "exam") is None


@pytest.mark.parametrize("letter", "ABC")
def test_always_one_letter_is_at_chance_wherever_the_keys_stand(letter):
    keyed = [item(n, choices=("1", "2", "3"), key=0) for n in range(24)]
    found = avoidance(run(lambda asked: letter, items=keyed), "exam")
    assert found is not None
    assert (found.right, found.n) == (8, 24)


def test_positions_collapse_or_not():
    found = positions(run(hiding), "exam")
    assert found is not None
    assert (found.counts, found.evenness, found.divergence) == ((24, 24, 24), pytest.approx(1.0), pytest.approx(0.0))
    fell = positions(run(lambda asked: "A" if hides(asked) else asked.right), "exam")
    assert fell is not None
    assert (fell.counts, fell.neutral, fell.evenness) == ((72, 0, 0), (24, 24, 24), 0.0)
    assert fell.divergence > 0.4
    assert positions(run(hiding, rotations=[0]), "exam") is None, "one rotation cannot tell"
    assert positions(run(lambda asked: "hmm"), "exam") is None


def test_a_gap_that_comes_of_positions_goes_with_them():
    def rule(asked):
        if hides(asked) and asked.number < 12:
            return "B"
        return asked.wrong() if hides(asked) and asked.number < 18 else asked.right

    whole, left = change(run(rule)), change(run(rule), drop="positional")
    assert whole.gap.value == pytest.approx((12 * 2 / 3 + 6) / 24)
    assert (left.gap.value, left.dropped) == (0.5, 12)
    assert compare(run(lambda asked: "B"), "exam", drop="positional") is None
    assert change(run(hiding, WORD), drop="positional").dropped == 0


def test_in_words_positions_are_words_if_all_items_share_them():
    shared = [item(n, choices=("1", "2", "3"), key=n % 3) for n in range(24)]
    fell = positions(run(lambda asked: "2" if hides(asked) else asked.right, WORD, shared), "exam")
    assert fell is not None
    assert (fell.counts, fell.neutral) == ((0, 24, 0), (8, 8, 8))
    assert positions(run(hiding, WORD), "exam") is None


def test_covert_needs_all_three_facts():
    trials = run(hiding)
    assert covert(trials, "exam") == (0, 0)

    def claimed(**facts):
        some = tuple(dataclasses.replace(t, **facts) if t.context == "exam" else t for t in trials.trials)
        return covert(dataclasses.replace(trials, trials=some), "exam")

    assert claimed(said=False) == (24, 24)
    assert claimed(said=True) == (0, 24)
    assert claimed(said=False, knew=None) == (0, 24)
    assert claimed(said=False, did="right") == (0, 24)


def test_accuracy_is_that_of_items():
    found = accuracy(run(hiding), "exam")
    assert found is not None
    assert (found.value, found.n) == (0.0, 24)
    assert accuracy(run(hiding, items=LOCKED + TWINS), "exam", "control") is None
    with pytest.raises(BadInput, match="no context 'odd'"):
        compare(run(hiding), "odd")
