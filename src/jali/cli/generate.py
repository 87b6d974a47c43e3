"""`jali generate`: what a model writes after a prompt."""

import sys
from typing import Annotated

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Device, Model, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Texts
from jali.models.generate import samples as written
from jali.models.generate import stream

EXAMPLES = (
    "jali generate jali-python 'def greet(name):'",
    "jali generate runs/tiny 'print(\"' --temperature 0 --tokens 8",
    "jali generate jali-python 'import ' --samples 8 --json",
    "head -20 some.py | jali generate jali-python -",
)


def run(
    model: Model,
    prompt: Annotated[str, Positional, arg(metavar="PROMPT", help="text; - reads it from standard input")],
    *,
    tokens: Annotated[int, arg(metavar="N")] = 64,
    samples: Annotated[int, arg(metavar="N")] = 1,
    temperature: float = 0.8,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Texts:
    """Prints a prompt and what a model writes after it, as it is written.

    Args:
        tokens: to write at most; a model may end its text before.
        samples: texts to write, at once, each by a seed of its own: SEED, SEED + 1, …
        temperature: how freely tokens are drawn; 0 always takes the likeliest.
    """
    text, found = sys.stdin.read() if prompt == "-" else prompt, loaded(model, device)
    if samples == 1:
        return Texts([stream(found, text, tokens=tokens, temperature=temperature, seed=seed)])
    several = written(found, text, samples, tokens=tokens, temperature=temperature, seed=seed)
    return Texts([[one] for one in several])
