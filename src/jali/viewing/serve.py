"""Serves one page on this machine alone, with the full model behind it: the page asks, the model answers.

Python's own server is enough for two addresses: `/`, the page, and `/ask`, tokens in and logits out.
"""

import json
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import torch

from jali.artefact import BadInput
from jali.models.model import LanguageModel
from jali.viewing import document, payload
from jali.viewing.payload import Facts

LOOPBACK = "127.0.0.1"
_LARGEST = 1_000_000
"""Bytes of a question, at most."""
_CLOSED, _OPENED = "default-src 'none';", "default-src 'none'; connect-src 'self';"
"""A page on disk may ask for nothing; a served one may ask its own server."""


def server(facts: Facts, port: int = 0) -> ThreadingHTTPServer:
    """Returns a server of one circuit's page, bound to the loopback address; `serve_forever` runs it.

    Requests whose Host, or whose Origin if they have one, is not this server are refused, so that no other page can
    ask through a reader's browser.

    Args:
        facts: of the circuit, with its model.
        port: to listen at; any free one where 0.

    Raises:
        BadInput: the model is not at hand, or the port is taken.
    """
    if facts.model is None:
        raise BadInput(f"To serve {facts.name} its model is needed; name it with --model.")
    page = {**payload.page([facts]), "served": True}
    text = document.render(page).replace(_CLOSED, _OPENED, 1).encode()
    try:
        return _Server((LOOPBACK, port), text, facts.model)
    except OSError as error:
        raise BadInput(f"Port {port} cannot be listened at ({error}); give another with --port.") from error


def address(running: ThreadingHTTPServer) -> str:
    """Returns where a server is found."""
    return f"http://{LOOPBACK}:{running.server_port}/"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, at: tuple[str, int], page: bytes, model: LanguageModel) -> None:
        super().__init__(at, _Handler)
        self.page, self.model, self.lock = page, model, threading.Lock()

    @torch.no_grad()
    def answer(self, question: Any) -> dict[str, Any]:
        """The full model's logits of some tokens after a prompt.

        Raises:
            BadInput: the question is none.
        """
        tokens, wanted = question.get("tokens"), question.get("answers")
        config = self.model.config
        for numbers, most in ((tokens, config.context), (wanted, config.vocab_size)):
            fits = isinstance(numbers, list) and 0 < len(numbers) <= most
            if not fits or not all(type(n) is int and 0 <= n < config.vocab_size for n in numbers):
                raise BadInput(f"A question is lists of 1 to {most} tokens below {config.vocab_size}.")
        with self.lock:
            logits_V = self.model(torch.tensor([tokens]), at=torch.tensor([len(tokens) - 1]))[0, 0]
        return {"logits": logits_V[wanted].tolist()}


class _Handler(BaseHTTPRequestHandler):
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self._ours():
            self._send(*((HTTPStatus.OK, self.server.page) if self.path == "/" else (HTTPStatus.NOT_FOUND, b"")))

    def do_POST(self) -> None:
        if not self._ours():
            return
        size = self.headers.get("Content-Length", "")
        if self.path != "/ask" or not (size.isascii() and size.isdigit()) or int(size) > _LARGEST:
            self.close_connection = True
            self._send(HTTPStatus.BAD_REQUEST, b"")
            return
        try:
            question = json.loads(self.rfile.read(int(size)))
            found, status = self.server.answer(question if isinstance(question, dict) else {}), HTTPStatus.OK
        except (ValueError, RecursionError, BadInput) as error:
            found, status = {"error": str(error)}, HTTPStatus.BAD_REQUEST
        self._send(status, json.dumps(found).encode(), "application/json")

    def _ours(self) -> bool:
        """Whether the request was meant for this server and comes from its own page; if not, it is refused."""
        hosts = [f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost")]
        origin = self.headers.get("Origin")
        (host, *others) = self.headers.get_all("Host") or [""]
        if host in hosts and not others and (origin is None or origin in [f"http://{host}" for host in hosts]):
            return True
        self.close_connection = True
        self._send(HTTPStatus.FORBIDDEN, b"")
        return False

    def _send(self, status: HTTPStatus, content: bytes, kind: str = "text/html; charset=utf-8") -> None:
        self.send_response(status)
        for name, value in (
            ("Content-Type", kind),
            ("Content-Length", str(len(content))),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: what is asked stays with the reader."""
