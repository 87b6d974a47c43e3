"""A question goes out and an answer comes back, from a server on this machine; whatever else comes back is refused."""

from http.server import HTTPServer

import pytest

from jali.artefact import BadInput
from jali.explaining.labelling import endpoint
from jali.explaining.labelling.endpoint import KEY, Endpoint
from tests.explaining.labelling.stub import Handler, said, served

MESSAGES = [{"role": "user", "content": "why?"}]


@pytest.fixture
def stub(monkeypatch):
    monkeypatch.setattr(endpoint, "PAUSE", 0.0)
    with served() as server:
        yield server


def test_the_question_and_the_key_are_sent_and_the_answer_comes_back(stub, monkeypatch):
    monkeypatch.setenv(KEY, "secret")
    stub.answers = [said("because")]
    asked = Endpoint.named(stub.url, "some-model")
    assert asked.ask(MESSAGES) == "because"
    path, headers, body = stub.asked[0]
    assert (path, headers["Authorization"]) == ("/v1/chat/completions", "Bearer secret")
    assert (body["model"], body["messages"], body["temperature"]) == ("some-model", MESSAGES, 0)
    assert "secret" not in repr(asked)


def test_a_whole_address_is_taken_and_no_key_sends_none(stub, monkeypatch):
    monkeypatch.delenv(KEY, raising=False)
    stub.answers = [said("x")]
    assert Endpoint.named(f"{stub.url}/chat/completions", "m").ask(MESSAGES) == "x"
    assert stub.asked[0][0] == "/v1/chat/completions"
    assert "Authorization" not in stub.asked[0][1]


def test_a_busy_endpoint_is_asked_again_and_a_failing_one_given_up(stub):
    stub.answers = [(429, b"slow down"), (503, b""), said("x")]
    assert Endpoint(url=stub.url, model="m").ask(MESSAGES) == "x"
    stub.asked.clear()
    stub.answers = [(500, b"broken\x00inside")]
    with pytest.raises(BadInput, match=r"500.*broken inside"):
        Endpoint(url=stub.url, model="m").ask(MESSAGES)
    assert len(stub.asked) == endpoint.ATTEMPTS


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        ((401, b"who are you"), f"401.*{KEY}"),
        ((404, b"no such model"), "404.*--endpoint-model"),
        ((302, b""), "refused with 302"),
        ((200, b"<html>"), "does not answer as a chat-completions endpoint"),
        ((200, b'{"choices": []}'), "does not answer as"),
        ((200, b"[" * 100_000), "does not answer as"),
        ((200, b'{"choices": [{"message": {"content": null}}]}'), "without text"),
    ],
)
def test_what_is_no_answer_is_refused_in_a_sentence(stub, answer, message):
    stub.answers = [answer]
    with pytest.raises(BadInput, match=message) as error:
        Endpoint(url=stub.url, model="m", key="secret").ask(MESSAGES)
    assert "secret" not in str(error.value)
    assert len(stub.asked) == 1


def test_a_server_that_is_not_there_or_silent_is_named():
    with pytest.raises(BadInput, match=r"No answer from 127\.0\.0\.1:1 .*--endpoint"):
        Endpoint(url="http://127.0.0.1:1/v1", model="m").ask(MESSAGES)
    silent = HTTPServer(("127.0.0.1", 0), Handler)  # Takes the connection and never reads it.
    try:
        with pytest.raises(BadInput, match="timed out"):
            Endpoint(url=f"http://127.0.0.1:{silent.server_address[1]}", model="m", timeout=0.2).ask(MESSAGES)
    finally:
        silent.server_close()


@pytest.mark.parametrize(
    "options",
    [
        {"url": "file:///etc/passwd"},
        {"url": "localhost:80"},
        {"url": "http://localhost:abc/v1"},
        {"url": "http://[::1/v1"},
        {"url": "http://example.org/v1", "key": "secret"},
        {"model": ""},
        {"timeout": 0.0},
    ],
)
def test_addresses_and_values_that_cannot_be_are_refused(options):
    with pytest.raises(BadInput) as error:
        Endpoint(**{"url": "http://localhost/v1", "model": "m", **options})
    assert "secret" not in str(error.value)
