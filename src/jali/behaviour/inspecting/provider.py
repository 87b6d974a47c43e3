"""Our models as a provider of Inspect: `--model jali/RUN`, with `-M ablate=FILE` to remove a removal set first.

Outputs of a model without some weights say in their metadata what the nodes hold that those weights joined;
`-M watch=FILE` has them said of the model as it is.
"""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from jali.artefact import BadInput, require
from jali.behaviour.inspecting.samples import ACTIVATIONS, CHOICES
from jali.behaviour.removal import RemovalSet, ends
from jali.behaviour.subjects import LocalSubject, Reply
from jali.circuit import Node
from jali.models.checkpoint import load

_TOKENS = 16
"""Of a reply, where Inspect does not say."""
_NODES, _LAST, _DIGITS = 32, 12, 4
"""Of activations: nodes and tokens, at most, so that a log does not grow without bound."""


@dataclass
class Request:
    """One prompt that waits for its reply."""

    prompt: str
    choices: Sequence[str]
    tokens: int
    reply: Reply | None = None
    activations: dict[str, list[float]] | None = None
    error: Exception | None = None


class Together:
    """Answers requests of many threads: whichever comes first answers all that wait, in one batch."""

    def __init__(self, subject: LocalSubject, watched: Sequence[Node] = ()) -> None:
        self.subject, self.watched, self.batches = subject, watched, 0
        self._waiting, self._turn = list[Request](), threading.Lock()

    def wait(self, request: Request) -> None:
        """Says that a request is there, so that the next batch holds it."""
        self._waiting.append(request)

    def answered(self, request: Request) -> Reply:
        """Returns the reply to a request that waits; blocks until it is there.

        Raises:
            BadInput: a prompt of its batch cannot be read.
        """
        with self._turn:
            if request.reply is None and request.error is None:
                batch, self._waiting = self._waiting, []
                self._answer(batch)
        if request.error is not None:
            raise request.error
        assert request.reply is not None, "its batch was answered"
        return request.reply

    def _answer(self, batch: Sequence[Request]) -> None:
        self.batches += 1
        for tokens in sorted({one.tokens for one in batch}):
            some = [one for one in batch if one.tokens == tokens]
            try:
                found = self.subject.answer([r.prompt for r in some], [r.choices for r in some], tokens=tokens)
                held = self._activations([r.prompt for r in some])
            except Exception as error:  # Whatever it is, it is raised where each request waits.
                for one in some:
                    one.error = error
            else:
                for one, reply, activations in zip(some, found, held, strict=True):
                    one.reply, one.activations = reply, activations

    def _activations(self, prompts: Sequence[str]) -> Sequence[dict[str, list[float]] | None]:
        if not self.watched:
            return [None] * len(prompts)
        found = self.subject.activations(prompts, self.watched, last=_LAST)
        return [{name: [float(f"{v:.{_DIGITS}g}") for v in some] for name, some in one.items()} for one in found]


@cache
def provider() -> type:
    """Returns the class that Inspect makes models of.

    Raises:
        BadInput: Inspect is not installed.
    """
    model = require("behaviour", "inspect_ai.model")
    threads = require("behaviour", "anyio.to_thread")

    class JaliAPI(model.ModelAPI):
        """A run, a shipped model, or whatever else `jali.load` takes."""

        def __init__(
            self, model_name: str, base_url: str | None = None, api_key: str | None = None, config: Any = None,
            ablate: str | None = None, watch: str | None = None, **more: Any,
        ) -> None:  # fmt: skip
            super().__init__(model_name, base_url, api_key, [], config or model.GenerateConfig())
            if more:
                raise BadInput(
                    f"jali/{model_name} takes -M ablate=FILE and watch=FILE, and no {sorted(more)[0]!r}; leave it out."
                )
            removal = None if ablate is None else RemovalSet.load(ablate)
            looked = removal if watch is None else RemovalSet.load(watch)
            self.subject = LocalSubject(load(model_name), removal=removal)
            nodes = () if looked is None else ends(self.subject.model, looked.weights)
            self.together = Together(self.subject, nodes[:_NODES])

        async def generate(self, input: list[Any], tools: list[Any], tool_choice: Any, config: Any) -> Any:
            """Answers as `LocalSubject` does."""
            request = _request(input, tools, config)
            self.together.wait(request)

            def work() -> Any:
                reply = self.together.answered(request)
                return _output(model, self.subject, self.model_name, request, reply, config)

            return await threads.run_sync(work)

        async def count_text_tokens(self, text: str) -> int:
            """Tokens of the model's own."""
            return self.subject.count(text)

        async def tokenize(self, text: str) -> list[int]:
            """Tokens of the model's own."""
            return self.subject.tokenizer.encode(text, add_special_tokens=False).ids

        def max_connections(self) -> int:
            """Prompts that are gathered into one batch."""
            return 256

    return JaliAPI


def _request(messages: Sequence[Any], tools: Sequence[Any], config: Any) -> Request:
    if tools or config.temperature:
        raise BadInput("Models of jali call no tools and take the likeliest token; leave tools and temperature out.")
    prompt = "\n".join(message.text for message in messages)
    choices = (messages[-1].metadata or {}).get(CHOICES, []) if messages else []
    return Request(prompt=prompt, choices=tuple(map(str, choices)), tokens=config.max_tokens or _TOKENS)


def _output(model: Any, subject: LocalSubject, name: str, request: Request, reply: Reply, config: Any) -> Any:
    read = subject.count(request.prompt)
    written = request.tokens
    logprobs = _logprobs(model, subject, request, config.top_logprobs or 0) if config.logprobs else None
    message = model.ChatMessageAssistant(content=reply.text, model=name, source="generate")
    choice = model.ChatCompletionChoice(message=message, stop_reason="max_tokens", logprobs=logprobs)
    usage = model.ModelUsage(input_tokens=read, output_tokens=written, total_tokens=read + written)
    told = {CHOICES: reply.logprobs, ACTIVATIONS: request.activations}
    metadata = {name: dict(some) for name, some in told.items() if some} or None
    return model.ModelOutput(model=name, choices=[choice], usage=usage, metadata=metadata)


def _logprobs(model: Any, subject: LocalSubject, request: Request, top: int) -> Any:
    """Log-probabilities of the tokens written, and of the likeliest in their place."""
    steps = subject.steps(request.prompt, tokens=request.tokens, top=top)
    content = [
        model.Logprob(
            token=step.token,
            logprob=step.logprob,
            top_logprobs=[model.TopLogprob(token=token, logprob=value) for token, value in step.likeliest],
        )
        for step in steps
    ]
    return model.Logprobs(content=content)
