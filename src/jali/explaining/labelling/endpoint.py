"""A language model behind an OpenAI-compatible chat-completions endpoint: one question, one answer."""

import http.client
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from jali.artefact import BadInput

KEY = "JALI_ENDPOINT_KEY"
"""The environment variable that holds the key, where the endpoint needs one."""
ATTEMPTS, PAUSE = 3, 2.0
"""Of a question to an endpoint that is busy or failing, and seconds before the second, doubled before each further."""
_MOST_BYTES = 1_000_000
_TOKENS = 1024
_LOCAL = ("localhost", "127.0.0.1", "::1")


class _Straight(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: a key must not travel to another host."""

    def redirect_request(self, *_: Any) -> None:
        return None


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """Where to ask, and whom.

    Raises:
        BadInput: the address is no http or https one, a key would travel unencrypted, or a value is out of range.
    """

    url: str
    """Of the API, such as `http://localhost:11434/v1`; `/chat/completions` is added."""
    model: str
    """The name that the endpoint knows it by."""
    key: str = field(default="", repr=False)
    """Sent as a bearer token."""
    timeout: float = 60.0
    """Seconds without an answer, above 0."""

    def __post_init__(self) -> None:
        wrong = BadInput(f"An endpoint has an address like http://localhost:11434/v1, got {self.url!r}.")
        try:
            parts = urlsplit(self.url)
            _ = parts.port
        except ValueError as error:
            raise wrong from error
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise wrong
        if self.key and parts.scheme == "http" and parts.hostname not in _LOCAL:
            raise BadInput(f"The key in {KEY} would travel unencrypted to {parts.hostname}; use https, or unset it.")
        if not self.model:
            raise BadInput("An endpoint needs the name of a model; give --endpoint-model.")
        if not self.timeout > 0:
            raise BadInput(f"A timeout is above 0 seconds, got {self.timeout}.")

    @classmethod
    def named(cls, url: str, model: str, timeout: float = 60.0) -> "Endpoint":
        """With the key that the environment holds."""
        return cls(url=url, model=model, key=os.environ.get(KEY, ""), timeout=timeout)

    @property
    def host(self) -> str:
        """What messages call it."""
        return urlsplit(self.url).netloc.rpartition("@")[2]

    def ask(self, messages: Sequence[dict[str, str]]) -> str:
        """Sends messages of `role` and `content`, and returns the text of the answer.

        Raises:
            BadInput: there is no network or no such host, no answer in time, a refusal, or an answer of another form.
        """
        body = {"model": self.model, "messages": list(messages), "temperature": 0, "max_tokens": _TOKENS}
        for attempt in range(ATTEMPTS):
            try:
                return self._text(self._send(json.dumps(body).encode()))
            except urllib.error.HTTPError as error:
                if attempt + 1 == ATTEMPTS or not (error.code == 429 or error.code >= 500):
                    raise BadInput(self._refused(error)) from error
                time.sleep(PAUSE * 2**attempt)
            except (OSError, http.client.HTTPException) as error:
                reason = getattr(error, "reason", None) or error
                raise BadInput(f"No answer from {self.host} ({reason}); check --endpoint and the network.") from error
            except ValueError as error:
                raise BadInput(f"{self.host} is asked at an address that cannot be sent ({error}).") from error
        raise AssertionError("every attempt returns or raises")

    def _send(self, body: bytes) -> bytes:
        address = self.url.rstrip("/")
        address = address if address.endswith("/chat/completions") else f"{address}/chat/completions"
        headers = {"Content-Type": "application/json", "User-Agent": "jali"}
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        request = urllib.request.Request(address, data=body, headers=headers, method="POST")
        local = urlsplit(self.url).hostname in _LOCAL
        proxies = [urllib.request.ProxyHandler({})] if local else []  # A key for this machine stays on it.
        with urllib.request.build_opener(_Straight, *proxies).open(request, timeout=self.timeout) as answer:
            return answer.read(_MOST_BYTES)

    def _text(self, content: bytes) -> str:
        try:
            text = json.loads(content)["choices"][0]["message"]["content"]
        except (ValueError, LookupError, TypeError, RecursionError) as error:
            raise BadInput(
                f"{self.host} does not answer as a chat-completions endpoint does; check --endpoint."
            ) from error
        if not isinstance(text, str):
            raise BadInput(f"{self.host} answered without text; try another --endpoint-model.")
        return text

    def _refused(self, error: urllib.error.HTTPError) -> str:
        said = error.read(300).decode("utf-8", "replace")
        said = "".join(c if c.isprintable() else " " for c in said).strip()
        advice = f"check the key in {KEY}" if error.code in (401, 403) else "check --endpoint and --endpoint-model"
        return f"{self.host} refused with {error.code} {error.reason}; {advice}. {said}".strip()
