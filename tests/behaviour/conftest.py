"""Inspect, run for real and offline, and a server on this machine in place of a hosted model."""

import contextlib
import functools
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import metadata
from typing import Any

import pytest


@pytest.fixture(scope="session")
def inspect(tmp_path_factory):
    """Returns `inspect(task, model, **options)`, which runs an evaluation and returns its log."""
    inspect_ai = pytest.importorskip("inspect_ai", reason="no inspect-ai here: pip install 'jali[behaviour]'")
    pytest.importorskip("jali.behaviour.inspecting.registry")
    # Inspect looks through all installed packages at every evaluation; once is enough.
    metadata.packages_distributions = functools.cache(metadata.packages_distributions)
    logs = tmp_path_factory.mktemp("logs")

    def run(task: Any, model: Any, **options: Any) -> Any:
        (log,) = inspect_ai.eval(task, model=model, log_dir=str(logs), display="none", log_realtime=False, **options)
        return log

    return run


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
                with contextlib.suppress(BrokenPipeError):  # Nobody waits for what is late.
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
