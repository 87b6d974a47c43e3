"""What a sample says of its trial, and what an output says as a reply; without Inspect."""

from types import SimpleNamespace as Some

import pytest

from jali.artefact import BadInput
from jali.behaviour.inspecting.samples import ASKED, Asked, asked, reply
from jali.behaviour.subjects import Reply
from tests.behaviour.small import EXAM, LETTER, item

ONE = Asked(item(3), EXAM, LETTER, 2, 7)


def output(text="A", stop="stop", error=None, metadata=None, likeliest=None):
    top = [Some(token=token, logprob=value) for token, value in (likeliest or {}).items()]
    logprobs = Some(content=[Some(top_logprobs=top)]) if likeliest is not None else None
    return Some(
        completion=text, stop_reason=stop, error=error, metadata=metadata, choices=[Some(logprobs=logprobs)]
    )  # fmt: skip


def test_a_sample_says_what_it_asks():
    assert asked({ASKED: ONE.to_json(), "more": 1}) == ONE
    assert ONE.id == "locked-3/exam/2"
    for damaged in (None, {}, {ASKED: {}}, {ASKED: {**ONE.to_json(), "item": {"id": "x"}}}):
        with pytest.raises(BadInput, match="nothing of its trial"):
            asked(damaged)


@pytest.mark.parametrize(
    ("stop", "ended"),
    [("stop", "stop"), ("max_tokens", "length"), ("content_filter", "refused"), ("unknown", "stop")],
)
def test_why_a_reply_ended(stop, ended):
    assert reply(output(stop=stop), ["A"]) == Reply(text="A", ended=ended)


def test_an_error_is_no_answer():
    assert reply(output(error="no"), ["A"]) == Reply(text="", ended="error")
    assert reply(Some(error=None, choices=[]), ["A"]).ended == "error"


def test_log_probabilities_are_whole_or_absent():
    names = ["A", "B"]
    assert reply(output(metadata={"choices": {"A": -1, "B": -2}}), names).logprobs == {"A": -1.0, "B": -2.0}
    assert reply(output(likeliest={" A": -1.0, "B": -2.0, "A": -3.0}), names).logprobs == {"A": -1.0, "B": -2.0}
    assert reply(output(likeliest={"A": -1.0}), names).logprobs == {}
    assert reply(output(), names).logprobs == {}
