"""`jali tasks`: the tasks there are, and how good a model is at them."""

from typing import Annotated, Any

from tyro.conf import arg

from jali.artefact import BadInput
from jali.cli.arguments import Always, Device, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Table
from jali.tasks.published import rows

EXAMPLES = ("jali tasks", "jali tasks --model jali-python", "jali tasks --model runs/small --json")

_TITLE = "Tasks, with training / validation / held-out pairs"


def run(
    *,
    model: Annotated[str | None, arg(metavar="MODEL")] = None,
    device: Device = "cpu",
    seed: Seed = 0,
    runtime: Always = Runtime(),
) -> Table:
    """Lists the tasks: answers, pairs, and with a model its accuracy and loss on validation pairs.

    Loss is in nats, with the two answers as the only choices: chance is ln 2, 0.693.

    Args:
        model: a shipped name, a run or released OpenAI folder, or hub:OWNER/NAME.
    """
    if model is None:
        found = rows()
        return Table(_TITLE, found if runtime.json else [_named(row) for row in found])
    of = loaded(model, device)
    if of.tokenizer is None:
        raise BadInput(f"{model} carries no tokenizer, and a task needs one; put its tokenizer.json into its folder.")
    found = rows(of.tokenizer, of, device=device, seed=seed)
    title = f"{_TITLE}; accuracy and loss (nats) of {model} on n validation prompts"
    return Table(title, found if runtime.json else [_named(row) | _measured(row) for row in found])


def _named(row: dict[str, Any]) -> dict[str, Any]:
    """What is known of a task without a model, short enough for a terminal."""
    pairs = row["problem"] or " / ".join(map(str, row["pairs"].values()))
    return {"name": row["name"], "answers": " or ".join(map(repr, row["answers"])), "pairs": pairs}


def _measured(row: dict[str, Any]) -> dict[str, Any]:
    numbers = {"accuracy": row["accuracy"], "loss": row["loss"]}
    return {key: "" if value is None else f"{value:.3f}" for key, value in numbers.items()} | {"n": row["n"] or ""}
