"""`jali tasks`: the tasks there are, and how good a model is at them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

from tyro.conf import Positional, arg

from jali import kernels
from jali.artefact import BadInput
from jali.cli.arguments import Always, Device, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Table
from jali.corpora.shards import Tokens
from jali.studies.solved import constants
from jali.tasks.frequency import frequencies
from jali.tasks.listing import SOLVED, Measuring, rows
from jali.tasks.published import names

EXAMPLES = (
    "jali tasks",
    "jali tasks --model jali-python",
    "jali tasks mine.jsonl single_double_quote~nonsense --model runs/small --split heldout --json",
)


def run(
    tasks: Annotated[
        tuple[str, ...], Positional, arg(metavar="[TASK...]", help="names, .jsonl files; all if none")
    ] = (),
    *,
    model: Annotated[str | None, arg(metavar="MODEL")] = None,
    split: Literal["train", "validation", "heldout"] = "validation",
    pairs: Annotated[int | None, arg(metavar="N")] = None,
    text: Annotated[Path | None, arg(metavar="TOKENS")] = None,
    device: Device = "cpu",
    seed: Seed = 0,
    runtime: Always = Runtime(),
) -> Table:
    """Lists tasks: answers, pairs, and with a model its accuracy and loss.

    Loss is in nats, with the two answers as the only choices: chance is ln 2, 0.693. A task is trivial where the model
    solves it with no node at all, or by its bigram table alone: it says nothing about circuits.

    Args:
        model: a shipped name, a run or released OpenAI folder, or hub:OWNER/NAME.
        split: of the pairs that a model is measured on.
        pairs: the first pairs of each task, at most; all unless given.
        text: tokens; counts how often the construct of each published task occurs in their training text.
    """
    if model is None and set(tasks) - set(names()):
        raise BadInput(f"{sorted(set(tasks) - set(names()))[0]} needs a tokenizer; name its model with --model.")
    counts = {} if text is None else frequencies(Tokens(text), quiet=runtime.quiet)
    if model is None:
        found, title = list(rows(of=tasks)), "Tasks, with training / validation / held-out pairs"
    else:
        of = loaded(model, device)
        if of.tokenizer is None:
            raise BadInput(
                f"{model} carries no tokenizer, and a task needs one; put its tokenizer.json into its folder."
            )
        kernels.keep_memory()
        how = Measuring(model=of, device=device, split=split, num_pairs=pairs, constants=constants(of))
        found = list(rows(of.tokenizer, how, of=tasks, seed=seed, quiet=runtime.quiet))
        title = f"Tasks; accuracy and loss (nats) of {model} on n {split} prompts. {_summary(found)}"
    if counts:
        found = [{**row, "per_million": counts[row["name"]].value if row["name"] in counts else None} for row in found]
    return Table(title, found if runtime.json else [_shown(row, model is not None) for row in found])


def _summary(found: Sequence[dict[str, Any]]) -> str:
    """How many tasks are solved, trivial ones apart."""
    counted = [row for row in found if row["accuracy"] is not None and not row["trivial"]]
    solved = sum(row["accuracy"] >= SOLVED for row in counted)
    return f"{solved} of {len(counted)} reach an accuracy of {SOLVED:g}, trivial tasks left out."


def _shown(row: dict[str, Any], measured: bool) -> dict[str, Any]:
    """What fits a terminal."""
    sizes = row["problem"] or " / ".join(map(str, (row["pairs"] or {}).values()))
    shown = {"name": row["name"], "answers": " or ".join(map(repr, row["answers"])), "pairs": sizes}
    if measured:
        numbers = {"accuracy": row["accuracy"], "loss": row["loss"]}
        shown |= {key: "" if value is None else f"{value:.3f}" for key, value in numbers.items()}
        shown |= {"n": row["n"] or "", "trivial": "trivial" if row["trivial"] else ""}
    if "per_million" in row:
        shown["per million"] = "" if row["per_million"] is None else f"{row['per_million']:.0f}"
    return shown
