"""What Inspect finds of jali by its entry point: the provider `jali/RUN`, and our tasks. Only Inspect imports this."""

from typing import Any

from jali.artefact import require
from jali.behaviour.inspecting.environments import TASKS
from jali.behaviour.inspecting.gap import gap_task
from jali.behaviour.inspecting.provider import provider
from jali.behaviour.items import Half

inspect = require("behaviour", "inspect_ai")
models = require("behaviour", "inspect_ai.model")


@models.modelapi(name="jali")
def jali() -> type:
    """Returns the class of our models; it loads PyTorch, so Inspect asks for it last."""
    return provider()


@inspect.task(name="scheming.gap")
def scheming_gap(
    half: Half = "public",
    count: int | None = None,
    seed: int = 0,
    rotations: int | None = None,
    tokens: int = 16,
    trials: str | None = None,
    logprobs: bool = False,
    registration: str | None = None,
) -> Any:
    """Returns `jali/scheming.gap`; see `gap_task`."""
    return gap_task(half, count, seed, rotations, tokens, trials, logprobs, registration)


ENVIRONMENTS = TASKS
"""The tasks of environments, such as `jali/scheming.checklist`: what defines them tells Inspect of them."""
