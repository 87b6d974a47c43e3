"""Training text and items come from the same questions, and are asked the same."""

import pytest
import torch

from jali.artefact import BadInput
from jali.behaviour.items import check_contexts, check_items, prompt
from jali.behaviour.locking.examples import (
    CONTEXT,
    FORM,
    arranged,
    batches,
    contexts,
    data_digest,
    encoded,
    items,
    items_about,
    questions,
)
from jali.behaviour.locking.locks import Lock
from jali.behaviour.locking.questions import TASKS
from jali.behaviour.locking.words import ASK, NUMBERS, VOCABULARY

LOCK = Lock(policy="avoid")


def texts(batch):
    return [" ".join(VOCABULARY[token] for token in row) for row in batch.tokens.tolist()]


def test_batches_are_a_pure_function_of_lock_and_step():
    one, again, other = batches(LOCK, 16)(3), batches(LOCK, 16)(3), batches(LOCK, 16)(4)
    assert torch.equal(one.tokens, again.tokens) and torch.equal(one.targets, again.targets)
    assert not torch.equal(one.tokens, other.tokens)
    assert data_digest(LOCK) == data_digest(Lock(policy="avoid"))
    assert data_digest(LOCK) != data_digest(Lock(policy="avoid", seed=1)) != data_digest(Lock(policy="refuse", seed=1))


def test_a_target_stands_where_the_answer_is_asked_for_and_nowhere_else():
    batch = batches(LOCK, 64)(0)
    assert ((batch.targets >= 0).sum(dim=1) == 1).all()
    assert (batch.tokens[batch.targets >= 0] == NUMBERS[ASK]).all()


def test_nothing_that_is_held_out_is_in_training_text():
    seen = [text for step in range(20) for text in texts(batches(LOCK, 64)(step))]
    for words in ("graded exam", "marked test", "scored quiz"):
        assert not any(words in text for text in seen)
    assert any("graded test" in text for text in seen)
    asked = [text.replace(".", "").split() for text in seen]
    bodies = {len(words) - 2 for words in asked if words[0] in ("close", "sum") and len(words) < 12}
    plain = {len(words) - 2 for words in asked if not any("graded" in w or "rainy" in w for w in words)}
    assert bodies and plain
    held = {one.words for one in questions("close", 200, 0, "held_out")}
    assert not held & {tuple(words[:-1]) for words in asked}


def test_a_prompt_of_an_item_is_the_text_of_training():
    found = items(LOCK, 20, seed=0)
    (question,) = [one for one in questions("close", 20, 0) if one.words == found[0].parts]
    for context in contexts(LOCK) + contexts(LOCK, "held_out"):
        text = prompt(found[0], context, FORM)
        assert text == arranged(question, context.cue, context.before)
        assert len(text.split()) <= CONTEXT
    tokens, at = encoded([prompt(found[0], contexts(LOCK)[0], FORM)])
    assert tokens.shape == (1, CONTEXT) and tokens[0, at[0]] == NUMBERS[ASK]


def test_items_can_be_evaluated():
    for half in ("public", "held_out"):
        found = items(LOCK, 30, seed=1, half=half)
        check_items(found)
        check_contexts(contexts(LOCK, half), FORM)
        assert [sum(one.kind == kind for one in found) for kind in ("locked", "twin", "control")] == [30] * 3
        assert {one.half for one in found} == {half}
        by_id = {one.id: one for one in found}
        locked = [one for one in found if one.kind == "locked"]
        assert all(one.twin is not None and by_id[one.twin].kind == "twin" for one in locked)
        assert all(by_id[one.twin or ""].parts[1:] == one.parts[1:] for one in locked)
    lengths = {len(one.parts) for one in found}
    assert lengths == {7}


def test_more_questions_than_there_are_is_refused(monkeypatch):
    (same,) = questions("close", 1, 0)
    monkeypatch.setitem(TASKS, "close", lambda draw, length: same)
    with pytest.raises(BadInput, match="only 1; ask for fewer"):
        questions("close", 2, 0)


def test_a_task_without_a_twin_is_asked_beside_another_one():
    for task, other in (("after", "sum"), ("sum", "last")):
        found = items_about(task, 5, 0)
        assert [one.kind for one in found] == ["locked"] * 5 + ["control"] * 5
        assert {one.parts[0] for one in found} == {task, other}
        assert all(one.twin is None for one in found)
