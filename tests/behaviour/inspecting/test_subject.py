"""A hosted model, here a server on this machine: the numbers of the direct way, late and failed replies kept apart."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from jali.artefact import BadInput
from jali.behaviour.inspecting.subject import InspectSubject
from jali.behaviour.trials import run_trials
from tests.behaviour.scripted import CONTEXTS, ITEMS, Scripted, avoiding, scripted_trials
from tests.behaviour.small import LETTER

pytest.importorskip("inspect_ai", reason="no inspect-ai here: pip install 'jali[behaviour]'")
pytest.importorskip("openai", reason="no openai client here: pip install 'jali[behaviour]'")
SOME = [*ITEMS[:3], *ITEMS[72:75]]


def answered(handler, rule):
    body = json.loads(handler.rfile.read(int(handler.headers["Content-Length"])))
    text = rule(body["messages"][-1]["content"])
    if text is None:
        return 400, {"error": {"message": "no such thing", "type": "invalid_request_error"}}
    top = [{"token": letter, "logprob": -1.0 - place, "bytes": None} for place, letter in enumerate("ABC")]
    content = [{"token": text, "logprob": -1.0, "bytes": None, "top_logprobs": top if body["logprobs"] else []}]
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2}
    return 200, {"id": "x", "object": "chat.completion", "created": 0, "model": body["model"], "usage": usage,
                 "choices": [choice | {"logprobs": {"content": content}}]}  # fmt: skip


@pytest.fixture
def serve(monkeypatch):
    """Returns `serve(rule)`, after which `openai-api/loopback/model` answers prompts by it."""
    servers = []

    def start(rule):
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                status, document = answered(self, rule)
                text = json.dumps(document).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("LOOPBACK_API_KEY", "none")
        monkeypatch.setenv("LOOPBACK_BASE_URL", f"http://127.0.0.1:{server.server_address[1]}/v1")

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_a_hosted_model_gives_the_numbers_of_the_direct_way(serve):
    direct = scripted_trials(avoiding, SOME, CONTEXTS[:2], LETTER)
    scripted = Scripted(avoiding, SOME, CONTEXTS[:2], LETTER)
    serve(lambda prompt: scripted.answer([prompt], [[]])[0].text)
    found = run_trials(InspectSubject("openai-api/loopback/model"), SOME, CONTEXTS[:2], LETTER, tokens=16, quiet=True)
    assert [(t.key, t.did, t.choice, t.position) for t in found.trials] == [
        (t.key, t.did, t.choice, t.position) for t in direct.trials
    ]
    assert sorted(found.trials[0].logprobs) == [-3.0, -2.0, -1.0]


def test_late_and_failed_replies_are_kept_apart(serve):
    def rule(prompt):
        if prompt == "late":
            time.sleep(8)
        return None if prompt == "bad" else "A"

    serve(rule)
    subject = InspectSubject("openai-api/loopback/model", timeout=4.0, retries=0)
    replies = subject.answer(["fine", "late", "bad"], [["A"], ["A"], ["A"]])
    assert [reply.ended for reply in replies] == ["stop", "timeout", "error"]
    with pytest.raises(BadInput, match="answered nothing"):
        subject.answer(["bad"], [[]])


def test_a_model_that_inspect_does_not_know_is_refused():
    with pytest.raises(BadInput, match="no model 'nowhere/model'"):
        InspectSubject("nowhere/model").answer(["x"], [[]])
