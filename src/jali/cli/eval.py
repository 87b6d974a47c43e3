"""`jali eval`: what a model loses on text."""

from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Device, Model, Runtime
from jali.cli.models import loaded
from jali.cli.output import Table
from jali.studies.evaluate import evaluate

EXAMPLES = (
    "jali eval jali-python",
    "jali eval jali-python my_file.py",
    "jali eval runs/tiny tokens --split test --json",
)


def run(
    model: Model,
    text: Annotated[Path | None, Positional, arg(metavar="[TEXT]")] = None,
    *,
    split: str = "validation",
    windows: Annotated[int, arg(metavar="N")] = 256,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Table:
    """Shows a model's loss in nats per token and bits per byte, by kind of token, with 95 % intervals over documents.

    `unigram` and `bigram` are the losses of the counts stored in the model, alone: what it knows without its blocks.
    Text is read in windows of the model's context that touch; each begins without what was before it. Rows of --json
    say over how many `groups` an interval is: documents, or windows where there is one document alone.

    Args:
        text: a file, or a folder of tokens made with the model's tokenizer; the model's text at hand unless given.
        split: validation, test or train, of a folder of tokens.
        windows: at most so many, spread evenly over the text.
    """
    rows = evaluate(loaded(model, device), text, split=split, windows=windows, quiet=runtime.quiet)
    return Table(
        f"Loss of {model} on {text or 'its text at hand'}", rows if runtime.json else [_readable(r) for r in rows]
    )


def _readable(row: dict[str, Any]) -> dict[str, str]:
    texts = {key: f"{value:.3f}" if isinstance(value, float) else str(value or "") for key, value in row.items()}
    low, high, _ = texts.pop("low"), texts.pop("high"), texts.pop("groups")
    texts["nats"] += f" [{low}, {high}]" if low else ""
    return texts
