"""The served page asks the full model; nothing but its own page on this machine can ask."""

import http.client
import json
import socket
import threading

import pytest
import torch
from tests.viewing.test_document import DRAWN

from jali.artefact import BadInput
from jali.viewing import serve
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row


@pytest.fixture(scope="module")
def running(planted):
    rows = [(Row(*planted.rows[0]), Row(*planted.rows[1]))]
    facts = Facts(circuit=planted.circuit, name="a", model=planted.model, rows=rows, answers=(3, 4))
    server = serve.server(facts)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def _ask(server, body, *, path="/ask", method="POST", **headers):
    """Status and content of one request."""
    connection = http.client.HTTPConnection(serve.LOOPBACK, server.server_port, timeout=60)
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def test_the_answer_is_the_full_models(running, planted):
    tokens = planted.rows[0][0]
    status, content = _ask(running, json.dumps({"tokens": tokens, "answers": [3, 4]}))
    logits = planted.model(torch.tensor([tokens]))[0, -1, 3:5].tolist()
    assert status == 200
    assert json.loads(content)["logits"] == pytest.approx(logits, abs=1e-5)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:1"},
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
    ],
)
def test_requests_of_other_pages_are_refused(running, headers):
    question = json.dumps({"tokens": [1], "answers": [3]})
    assert _ask(running, question, **headers) == (403, b"")
    assert _ask(running, None, path="/", method="GET", **headers) == (403, b"")


@pytest.mark.parametrize(
    "question",
    [
        "",
        "[]",
        "{",
        "null",
        '{"tokens": []}',
        '{"tokens": [1e9], "answers": [1]}',
        '{"tokens": [true], "answers": [1]}',
        "[" * 50_000,
    ],
)
def test_what_is_no_question_is_refused(running, question):
    status, _ = _ask(running, question)
    assert status == 400


@pytest.mark.parametrize("tokens", [[46], [-1], [1] * 65, ["1"]])
def test_tokens_the_model_cannot_read_are_refused(running, tokens):
    status, content = _ask(running, json.dumps({"tokens": tokens, "answers": [1]}))
    assert status == 400
    assert "lists of" in json.loads(content)["error"]


def test_other_addresses_and_large_questions_are_refused(running):
    assert _ask(running, None, path="/etc/passwd", method="GET")[0] == 404
    assert _ask(running, "x", path="/other")[0] == 400
    assert _ask(running, None, **{"Content-Length": "99999999"})[0] == 400
    assert _ask(running, None, **{"Content-Length": "\u00b2"})[0] == 400


def test_two_hosts_are_none(running):
    """Which of two a proxy in between reads is not known."""
    with socket.create_connection((serve.LOOPBACK, running.server_port), timeout=60) as connection:
        ours = f"Host: {serve.LOOPBACK}:{running.server_port}\r\n"
        connection.sendall(f"GET / HTTP/1.1\r\n{ours}Host: evil.example\r\n\r\n".encode())
        assert connection.recv(100).startswith(b"HTTP/1.1 403")


def test_it_listens_on_the_loopback_address_alone(running):
    assert running.server_address[0] == "127.0.0.1"


def test_the_full_model_stands_beside_the_circuit(chromium, running):
    _network(chromium, offline=False)
    try:
        chromium.open(serve.address(running))
        chromium.wait(f"{DRAWN} && document.querySelectorAll('.answers .whole').length === 2")
        assert {url.rsplit("/", 1)[1] for url in chromium.requests} <= {"", "ask", "favicon.ico"}
        assert all(url.startswith(serve.address(running)) for url in chromium.requests)
    finally:
        _network(chromium, offline=True)


def _network(browser, *, offline):
    rate = 0 if offline else -1
    limits = {"latency": 0, "downloadThroughput": rate, "uploadThroughput": rate}
    browser.call("Network.emulateNetworkConditions", offline=offline, **limits)


def test_a_circuit_without_its_model_and_a_taken_port_are_refused(running, planted):
    with pytest.raises(BadInput, match="needed"):
        serve.server(Facts(circuit=planted.circuit, name="a"))
    with pytest.raises(BadInput, match="Port"):
        serve.server(Facts(circuit=planted.circuit, name="a", model=planted.model), running.server_port)
