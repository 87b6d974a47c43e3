"""Which tasks a model does, and does not do without a single node."""

from collections.abc import Sequence
from typing import Any

import torch

from jali.artefact import BadInput
from jali.models.transformer import Transformer
from jali.pruning.ablation import node_means
from jali.tap import Tap, fill
from jali.tasks.listing import SOLVED, Measuring, rows


def constants(model: Transformer) -> dict[str, Tap]:
    """What a model says with no node: its bigram table alone, and the empty circuit where there are means for it."""
    every = {site: torch.ones(width, dtype=torch.bool) for site, width in model.wiring.widths.items()}
    found = {"bigram table": fill(every, {})}
    try:
        means = node_means(model)
    except BadInput:  # It brings no text to take means over.
        return found
    return {"empty circuit": fill(every, means), **found}


def solved(model: Transformer, *, of: Sequence[str] = (), quiet: bool = True) -> list[dict[str, Any]]:
    """Returns the rows of `tasks.listing` of the tasks a model does on held-out pairs, without those that are trivial.

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
    listed = rows(model.tokenizer, how, of=of, quiet=quiet)
    return [row for row in listed if row["accuracy"] is not None and row["accuracy"] >= SOLVED and not row["trivial"]]
