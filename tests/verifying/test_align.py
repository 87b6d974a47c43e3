"""Which position stands for which, and what swaps do with it."""

import torch

from jali.tasks.task import Prompt, make_pairs
from jali.verifying.align import differing, partners, places
from jali.verifying.case import Case
from jali.verifying.lengths import variants
from jali.verifying.swap import swapped
from jali.verifying.verify import meter_for
from tests import planted
from tests.verifying.test_verify import TASK, made


def pairs_of(*sides):
    prompts = [Prompt(list(tokens), 1 + i % 2, 2 - i % 2) for i, tokens in enumerate(sides)]
    number = [i // 2 for i in range(len(sides))]
    return make_pairs(prompts, pair=number, template=number, source=[-1] * len(sides))


BASE = pairs_of([5, 5, 1, 7, 8], [5, 5, 2, 7, 8])
SOURCE = pairs_of([9, 1, 6, 7, 8, 3], [9, 2, 6, 7, 8, 3])


def test_sides_share_a_beginning_and_an_end():
    start, tail = differing(BASE)
    assert (start.tolist(), tail.tolist()) == ([2], [2])
    start, tail = differing(pairs_of([4, 1], [4, 2, 3]))
    assert (start.tolist(), tail.tolist()) == ([1], [0])


def test_the_difference_stands_for_the_difference_and_the_end_for_the_end():
    assert places(BASE, SOURCE)[0].tolist() == [0, 0, 1, 4, 5]
    assert places(SOURCE, BASE)[0].tolist() == [1, 2, 2, 3, 3, 4] or places(SOURCE, BASE)[0].tolist()[-1] == 4


def test_a_prompt_stands_for_itself():
    pairs = TASK.heldout.first(6)
    at = places(pairs, partners(pairs))
    for row, length in enumerate(pairs.length.tolist()):
        assert at[row, :length].tolist() == list(range(length))


def test_partners_are_the_other_sides():
    other = partners(BASE)
    assert other.tokens[0].tolist() == BASE.tokens[1].tolist()
    assert other.answer.tolist() == BASE.foil.tolist()


def test_swapping_every_value_of_the_last_site_gives_the_other_answer():
    model = planted.plant()
    circuit = made(model)
    case = Case(circuit=circuit, meter=meter_for(circuit, model), task=TASK)
    pairs = TASK.heldout.first(8)
    margin = swapped(case.plain, pairs, partners(pairs), planted.circuit()).margin
    torch.testing.assert_close(margin, -case.full.margin[:16].view(-1, 2).flip(1).flatten(), atol=1e-4, rtol=1e-4)
    same = swapped(case.plain, pairs, pairs, planted.circuit()).margin
    torch.testing.assert_close(same, case.full.margin[:16])


def test_contexts_are_cut_and_lengthened_in_front_of_the_difference():
    pairs = TASK.heldout.first(8)
    found = variants(pairs, 16)
    for name, changed in found.items():
        for row in range(16):
            old, new = pairs.prompt(row).tokens, changed.prompt(row).tokens
            kept = new if len(new) < len(old) else new[-len(old) :]
            assert old[-len(kept) :] == kept, name
    assert set(found["long"].length.tolist()) == {16} or int(found["long"].length.max()) == 16
