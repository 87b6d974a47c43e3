"""Which tasks a model does, and does not do without a single node.

python -m jali.studies.solved MODEL TOKENS docs/results/tasks.md
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import torch
from tyro.conf import Positional

from jali import kernels, stats
from jali.artefact import BadInput
from jali.corpora.shards import Tokens
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.pruning.ablation import node_means
from jali.studies import command
from jali.studies.results_page import write_tables
from jali.tap import Tap, fill
from jali.tasks.frequency import frequencies
from jali.tasks.listing import SOLVED, Measuring, rows


def constants(model: LanguageModel) -> dict[str, Tap]:
    """What a model says with no node: its bigram table alone, and the empty circuit where there are means for it."""
    every = {site: torch.ones(width, dtype=torch.bool) for site, width in model.wiring.widths.items()}
    found = {"bigram table": fill(every, {})}
    try:
        means = node_means(model)
    except BadInput:  # It brings no text to take means over.
        return found
    return {"empty circuit": fill(every, means), **found}


def listed(model: LanguageModel, *, of: Sequence[str] = (), quiet: bool = True) -> list[dict[str, Any]]:
    """Returns the rows of `tasks.listing` on held-out pairs, with what the model says with no node.

    Args:
        model: with a tokenizer.
        of: tasks; all published ones unless given.
        quiet: no progress bar.

    Raises:
        BadInput: the model has no tokenizer.
    """
    if model.tokenizer is None:
        raise BadInput(
            f"{model.name} carries no tokenizer, and tasks need one; put its tokenizer.json into its folder."
        )
    how = Measuring(model=model, split="heldout", constants=constants(model))
    return list(rows(model.tokenizer, how, of=of, quiet=quiet))


def solved(model: LanguageModel, *, of: Sequence[str] = (), quiet: bool = True) -> list[dict[str, Any]]:
    """Returns the rows of `listed` of the tasks a model does, without those that are trivial."""
    return [row for row in listed(model, of=of, quiet=quiet) if is_solved(row) and not row["trivial"]]


def is_solved(row: Mapping[str, Any]) -> bool:
    """Whether a model's accuracy is that of a task that is done; not where the task could not be made."""
    return row["accuracy"] is not None and row["accuracy"] >= SOLVED


def table(found: Sequence[Mapping[str, Any]], counts: Mapping[str, stats.Number]) -> str:
    """Rows of `listed` as Markdown, each with how often its construct occurs per million tokens."""
    lines = ["| task | accuracy | loss | empty circuit, loss | per million tokens | |", "|---|---|---|---|---|---|"]
    for row in found:
        if row["accuracy"] is None:
            lines.append(f"| {row['name']} | – | – | – | – | {row['problem']} |")
            continue
        empty = row["constants"].get("empty circuit", row["constants"]["bigram table"])["loss"]
        accuracy = stats.share(round(row["accuracy"] * row["n"]), row["n"])
        cells = [row["name"], f"{accuracy.value:.3f} [{accuracy.low:.3f}, {accuracy.high:.3f}]", f"{row['loss']:.3f}"]
        cells += [f"{empty:.3f}", f"{counts[row['name']].value:.0f}" if row["name"] in counts else "–"]
        verdict = "trivial" if row["trivial"] else "" if is_solved(row) else "not solved"
        lines.append(f"| {' | '.join([*cells, verdict])} |")
    counted = [row for row in found if row["accuracy"] is not None and not row["trivial"]]
    done = sum(map(is_solved, found))
    lines += [
        "",
        f"{done} of {len(found)} tasks reach an accuracy of {SOLVED:g}; without the trivial ones, which are left ",
    ]
    lines[-1] += f"out of every mean, {sum(map(is_solved, counted))} of {len(counted)} do."
    return "\n".join(lines)


def main(
    model: Annotated[str, Positional], tokens: Annotated[Path, Positional], page: Annotated[Path, Positional]
) -> Path:
    """Writes the table of all published tasks between the marks of a page.

    Args:
        model: as `jali.load` takes it.
        tokens: it was trained on.
        page: to write into.
    """
    kernels.keep_memory()
    found = listed(checkpoint.load(model), quiet=False)
    return write_tables(page, table(found, frequencies(Tokens(tokens), quiet=False)), title="Tasks")


if __name__ == "__main__":
    command.run(main)
