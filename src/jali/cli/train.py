"""`jali train`: from tokens to a run. Its options begin at what the preset recommends."""

import dataclasses
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import torch
from tyro.conf import AvoidSubcommands, Positional, arg

from jali.artefact import BadInput
from jali.cli.arguments import Always, Device, Runtime, with_defaults
from jali.cli.output import hint
from jali.models.config import Config
from jali.models.presets import PRESETS
from jali.training.fit import Loop
from jali.training.train import Training, recommended, train

EXAMPLES = (
    "jali train tiny tokens --out runs/tiny",
    "jali train tiny tokens --out runs/tiny --resume",
    "jali train small tokens --out runs/half --schedule.density 0.015625 --schedule.steps 5000 --seed 1",
    "jali train medium tokens --out runs/medium --device cuda",
    "jali train bdh-tiny tokens --out runs/bdh-tiny",
    "torchrun --standalone --nproc-per-node 2 -m jali train small tokens --out runs/two",
)


@dataclass(frozen=True, kw_only=True)
class Options(Training):
    """A training as the command line spells it: `--schedule.lr` for what is stored as loop.schedule.lr."""

    model: AvoidSubcommands[Config]
    """The model's shape."""
    loop: Annotated[Loop, arg(name="")]
    """Steps, rate, density, update."""


def _options(preset: str) -> Options:
    chosen = recommended(preset)
    return Options(**{field.name: getattr(chosen, field.name) for field in dataclasses.fields(chosen)})


def run(
    preset: Annotated[str, Positional, arg(metavar="PRESET", help=f"one of {', '.join(PRESETS)}")],
    tokens: Annotated[Path, Positional, arg(metavar="TOKENS", help="a folder made by `jali tokenize`")],
    *,
    out: Annotated[Path, arg(metavar="RUN", help="the run's folder; new, unless resuming")],
    resume: bool = False,
    inexact: bool = False,
    device: Device = "cpu",
    training: Annotated[Options, arg(name="")] = _options("tiny"),
    runtime: Always = Runtime(),
) -> Path | None:
    """Trains a model with almost all weights zero. Interrupted or killed, it goes on with --resume, bit for bit.

    Defaults shown are those of the preset named before --help, else of `tiny`. --threads N and --device are part of
    what makes a run repeat bit for bit. Under torchrun --device cuda gives each process a GPU of its own.

    Args:
        resume: continue a run from its newest state; give the same options again.
        inexact: resume with other threads or processes, another device, or other options than the model's;
            config.json notes a change of options.
    """
    first = os.environ.get("RANK", "0") == "0"
    quiet = runtime.quiet or not first
    if device == "cpu" and torch.cuda.is_available():
        hint("This machine has a GPU; --device cuda trains on it.", quiet=quiet)
    try:
        train(training, tokens, out, resume=resume, inexact=inexact, device=device, quiet=quiet)
    except KeyboardInterrupt:
        if (out / "config.json").exists():
            hint("The state of the last step is kept; continue with the same command and --resume.", quiet=quiet)
        raise
    except BadInput:
        if first:
            raise
        raise SystemExit(2) from None  # One process of several says what is wrong.
    return out if first else None


def run_for(words: Sequence[str]) -> Callable[..., Path | None]:
    """Returns `run` with the defaults of the preset, which is the first of its words.

    Raises:
        BadInput: there is no such preset, or an option stands before it.
    """
    if not words or words[0] in ("-h", "--help"):
        return run
    if words[0].startswith("-"):
        raise BadInput(f"The preset comes first, as in `jali train tiny TOKENS {words[0]} …`.")
    return with_defaults(run, training=_options(words[0]))
