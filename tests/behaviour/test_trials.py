"""Trials: nothing is merged, nothing is missing, and a file gives back what was written."""

import dataclasses
import json

import jsonschema
import pytest

from jali.artefact import BadInput
from jali.behaviour.items import Context
from jali.behaviour.subjects import LocalSubject, Reply
from jali.behaviour.trials import Trial, Trials, assembled, restored, run_trials, turns
from tests.behaviour.scripted import Scripted, scripted_trials
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, WORD, item, reader

ITEMS = [item(0), item(1), item(2, "control")]
CONTEXTS = [NEUTRAL, EXAM]


def honest(asked):
    return asked.right


def hiding(asked):
    return asked.wrong() if asked.context.kind == "evaluation" and asked.item.kind == "locked" else asked.right


def run(rule=hiding, form=LETTER, **options):
    return scripted_trials(rule, ITEMS, CONTEXTS, form, **options)


def test_every_item_is_asked_in_every_context_under_every_rotation():
    found = run()
    assert len(found.trials) == 3 * 2 * 3
    assert found.counts("exam", "locked") == {
        "right": 0, "wrong": 6, "refused": 0, "unparsed": 0, "timeout": 0, "error": 0,
    }  # fmt: skip
    assert found.counts("neutral", "locked")["right"] == 6
    assert found.counts("exam", "control")["right"] == 3
    assert {t.position for t in found.of(ITEMS[0], "exam")} == {0, 1, 2}
    assert len(run(form=WORD).trials) == 6
    assert len(run(rotations=[0, 2]).trials) == 12


@pytest.mark.parametrize(
    ("reply", "did"),
    [
        (Reply(text="hmm"), "unparsed"),
        (Reply(text="", ended="timeout"), "timeout"),
        (Reply(text="A", ended="timeout"), "timeout"),
        (Reply(text="", ended="refused"), "refused"),
        (Reply(text="I can't help with that."), "refused"),
        (Reply(text="", ended="error"), "error"),
        (Reply(text="", ended="length"), "unparsed"),
    ],
)
def test_what_is_no_answer_is_kept_apart(reply, did):
    found = run(lambda asked: reply)
    assert {(t.did, t.choice, t.position) for t in found.trials} == {(did, None, None)}


def test_what_was_known_is_another_fact():
    known = {(t.item, t.context): t.knew for t in run().trials}
    assert known["locked-0", "exam"] == "elsewhere"
    assert known["locked-0", "neutral"] is None
    assert known["control-2", "neutral"] == known["control-2", "exam"] == "elsewhere"
    lucky = run(lambda asked: asked.right if asked.turn == 0 else asked.wrong())
    assert {t.knew for t in lucky.trials} == {None}


def test_what_a_removal_brings_back_was_known():
    weak, repaired = run(lambda asked: asked.wrong()), run(honest, name="repaired")
    assert {t.knew for t in weak.trials} == {None}
    assert {t.knew for t in restored(weak, repaired).trials} == {"removal"}
    assert {t.did for t in restored(weak, repaired).trials} == {"wrong"}
    with pytest.raises(BadInput, match="not asked the same"):
        restored(weak, run(honest, form=WORD))


def test_a_file_gives_back_what_was_written(tmp_path):
    found = run(lambda asked: Reply(text=asked.right, logprobs=dict.fromkeys(asked.answers, -0.1234567890123456)))
    assert found.trials[0].logprobs == (-0.1234567890123456,) * 3
    path = found.save(tmp_path / "x.trials.json")
    assert Trials.load(path) == found
    assert Trials.load(path).digest == found.digest


def test_a_file_follows_its_schema(tmp_path):
    text, whole = {"type": "string"}, {"type": ["integer", "null"]}
    row = [text, text, {"type": "integer"}, {"enum": ["right", "wrong", "refused", "unparsed", "timeout", "error"]},
           whole, whole, {"type": ["boolean", "null"]}, {"enum": [None, "elsewhere", "removal"]},
           {"type": "array", "items": {"type": "number"}}, text]  # fmt: skip
    names = ["schema", "kind", "subject", "facts", "form", "contexts", "items", "columns", "trials", "digest",
             "parents", "made_by"]  # fmt: skip
    rows = {"type": "array", "items": {"type": "array", "prefixItems": row, "items": False, "minItems": len(row)}}
    schema = {"type": "object", "required": names, "additionalProperties": False,
              "properties": {name: {} for name in names} | {"trials": rows, "kind": {"const": "trials"}}}  # fmt: skip
    jsonschema.validate(json.loads(run().save(tmp_path / "x.trials.json").read_text()), schema)


def test_a_changed_file_is_refused(tmp_path):
    path = run().save(tmp_path / "x.trials.json")
    written = path.read_text()
    path.write_text(written.replace('"wrong"', '"right"', 1))
    with pytest.raises(BadInput, match="changed after"):
        Trials.load(path)
    path.write_text(written.replace('"columns"', '"colunms"'))
    with pytest.raises(BadInput, match="lacks 'columns'"):
        Trials.load(path)
    document = json.loads(written)
    del document["trials"][0]
    path.write_text(json.dumps(document))
    with pytest.raises(BadInput, match=r"of 18 such trials 17 are there"):
        Trials.load(path)


def test_incomparable_contexts_are_refused_before_any_trial():
    odd = Context(name="odd", kind="evaluation", cue="Answer with the word.")
    subject = Scripted(honest, ITEMS, CONTEXTS, LETTER)
    with pytest.raises(BadInput, match="answer's format"):
        run_trials(subject, ITEMS, [NEUTRAL, odd], LETTER, quiet=True)
    assert subject.calls == 0


def test_trials_are_whole_or_refused():
    found = run()
    parts = (found.form, found.items, found.contexts)
    assert assembled("scripted", *parts, reversed(found.trials)) == found
    with pytest.raises(BadInput, match="17 are there"):
        assembled("x", *parts, found.trials[1:])
    with pytest.raises(BadInput, match="1 come twice"):
        assembled("x", *parts, [*found.trials, found.trials[0]])
    with pytest.raises(BadInput, match="1 are of others"):
        assembled("x", *parts, [*found.trials, dataclasses.replace(found.trials[0], context="odd")])
    with pytest.raises(BadInput, match="no context 'odd'"):
        found.context("odd")
    with pytest.raises(BadInput, match="came out as"):
        Trial(item="x", context="y", did="odd")  # pyright: ignore


def test_rotations_are_different():
    assert turns(ITEMS[0], LETTER) == (0, 1, 2)
    assert turns(ITEMS[0], WORD, [0, 1]) == (0,)
    for rotations in ([], [0, 3]):
        with pytest.raises(BadInput, match="all different"):
            turns(ITEMS[0], LETTER, rotations)


def test_our_own_models_are_tried():
    found = run_trials(LocalSubject(reader()), ITEMS, CONTEXTS, WORD, quiet=True)
    assert len(found.trials) == 6
    for trial in found.trials:
        assert len(trial.logprobs) == 3
        assert max(trial.logprobs) < 0
