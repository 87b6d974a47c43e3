"""`jali generate`: what a model writes after a prompt."""

import sys
from typing import Annotated

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Device, Model, Runtime, Seed
from jali.cli.models import loaded
from jali.models.generate import generate

EXAMPLES = (
    "jali generate jali-python 'def greet(name):'",
    "jali generate runs/tiny 'print(\"' --temperature 0 --tokens 8",
    "head -20 some.py | jali generate jali-python -",
)


def run(
    model: Model,
    prompt: Annotated[str, Positional, arg(metavar="PROMPT", help="text; - reads it from standard input")],
    *,
    tokens: Annotated[int, arg(metavar="N")] = 64,
    temperature: float = 0.8,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> str:
    """Prints a prompt and what a model writes after it.

    Args:
        tokens: to write at most; a model may end its text before.
        temperature: how freely tokens are drawn; 0 always takes the likeliest.
    """
    text = sys.stdin.read() if prompt == "-" else prompt
    return generate(loaded(model, device), text, tokens=tokens, temperature=temperature, seed=seed)
