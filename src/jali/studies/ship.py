"""Makes a shipped model of a run: stored small, with node means, text at hand and a card of measured numbers.

`python -m jali.studies.ship RUN TOKENS OUT --twins …`; the page of results has the command that was used.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import cross_entropy
from tyro.conf import Positional

from jali import artefact, stats
from jali.corpora.sample import is_generated, mixed, sample
from jali.corpora.shards import Tokens
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.ablation import FILE, measure_means, write
from jali.studies import command
from jali.studies.card import SCHEMA, card
from jali.studies.counting import counting_losses
from jali.tasks.published import names, task
from jali.tasks.task import Pairs, score
from jali.training.measure import spread_starts, spread_windows
from jali.verifying.rows import accuracy, loss

NUM_MEANS = 2048
"""Windows of the training mix behind node means."""
NUM_WINDOWS = 1024
"""Windows of each kind of validation text behind a loss, spread evenly."""
_BATCH = 8


class Held(NamedTuple):
    """Windows of one kind of validation text."""

    rows: Tensor
    """(N, T + 1) tokens."""
    documents: NDArray[np.int64]
    """(N, T): number of the document each predicted token lies in."""


Losses = dict[str, NDArray[np.float64]]
"""By kind of text the loss of every predicted token in nats, (N, T)."""


def ship(
    run: Annotated[Path, Positional],
    tokens: Annotated[Path, Positional],
    out: Annotated[Path, Positional],
    earlier: Sequence[Path] = (),
    twins: Sequence[Path] = (),
    half: bool = False,
    numbers: Path | None = None,
) -> Path:
    """Writes a model folder.

    Args:
        run: the finished run.
        tokens: it was trained on.
        out: folder to write; its name is the model's.
        earlier: runs it began with, in order; their curve and tokens come before its own.
        twins: runs to compare it with on the same text.
        half: store weights in 16 bits (dense models).
        numbers: where to write all numbers as JSON; `{out}/numbers.json` unless given.
    """
    source = Tokens(tokens)
    source.verify()
    out.mkdir(parents=True, exist_ok=True)
    for name in (checkpoint.CONFIG, checkpoint.TOKENIZER):
        artefact.write_atomic(out / name, (run / name).read_bytes())
    checkpoint.save(checkpoint.load(run), out, half=half)
    text = sample(source, context=256)
    documents = torch.from_numpy(text.documents)
    checkpoint.store_text(out, torch.from_numpy(text.windows), text.sources, documents_N=documents)
    model = checkpoint.load(out)
    model.requires_grad_(False)
    drawn = mixed(source, context=256, num_tokens=NUM_MEANS * 256)
    write(out / FILE, model, measure_means(model, torch.from_numpy(drawn), quiet=False), drawn.size)
    facts = measured(model, source, {twin.name: checkpoint.load(twin) for twin in twins})
    configs = [json.loads((part / "config.json").read_text()) for part in (*earlier, run)]
    facts |= {"run": configs[-1], "commands": [c for config in configs for c in _commands(config)]}
    facts["log"] = _log((*earlier, run))
    head = {"schema": SCHEMA, "kind": "numbers", "made_by": artefact.made_by()}
    parents = {"model": model.digest, "tokens": source.digest}
    artefact.write_json(numbers or out / "numbers.json", {**head, "parents": parents, **facts})
    artefact.write_atomic(out / "README.md", card(out.name, facts, source))
    return out


def measured(model: LanguageModel, source: Tokens, twins: dict[str, LanguageModel]) -> dict[str, Any]:
    """Measures a model, its twins and models that count on the same validation windows, and the model on tasks."""
    held = _validation(source, model.config.context)
    of_tokens = {"model": _losses(model, held), **{name: _losses(twin, held) for name, twin in twins.items()}}
    of_tokens |= counting_losses(source, {kind: part.rows.numpy() for kind, part in held.items()}, quiet=False)
    of_tokens["bigram table alone"] = _table_losses(model, held)
    assert model.tokenizer is not None
    asked = {name: task(name, model.tokenizer).heldout for name in names()}
    return {
        "digest": model.digest,
        "parameters": sizes(model),
        "twins": {name: sizes(twin) for name, twin in twins.items()},
        "losses": {name: _numbers(losses, held) for name, losses in of_tokens.items()},
        "differences": {
            name: _numbers({kind: of_tokens["model"][kind] - losses[kind] for kind in held}, held)
            for name, losses in of_tokens.items()
            if name != "model"
        },
        "windows": {kind: len(part.rows) for kind, part in held.items()},
        "documents": {kind: len(np.unique(part.documents)) for kind, part in held.items()},
        "means_tokens": NUM_MEANS * model.config.context,
        "tasks": {name: _scored(model, pairs) for name, pairs in asked.items()},
    }


def _scored(model: LanguageModel, pairs: Pairs) -> dict[str, Any]:
    found = score(model, pairs)
    rows = {"accuracy": accuracy("", found, pairs), "loss": loss("", found, pairs)}
    return {name: row.number.to_json() for name, row in rows.items()}


def _numbers(losses: Losses, held: dict[str, Held]) -> dict[str, dict[str, Any]]:
    """Means by kind of text, with intervals over documents: tokens of one document are not independent."""
    return {kind: stats.grouped_mean(losses[kind], part.documents, "nats").to_json() for kind, part in held.items()}


def sizes(model: LanguageModel) -> dict[str, int]:
    """Counts parameters without the bigram table: all, and those that are not zero."""
    counted = [p for name, p in model.named_parameters() if name != "bigram"]
    return {"all": sum(p.numel() for p in counted), "nonzero": sum(int(p.count_nonzero()) for p in counted)}


def _validation(source: Tokens, context: int) -> dict[str, Held]:
    kinds: dict[str, list[np.ndarray]] = {}
    for name, text in source.split("validation").items():
        kinds.setdefault("simple" if is_generated(source, name) else "real", []).append(text)
    return {kind: _spread(texts, context, source.end_of_text) for kind, texts in kinds.items()}


def _spread(texts: list[np.ndarray], context: int, end: int) -> Held:
    """Windows of one kind of text, each source by its length."""
    rows, documents, before = [], [], 0
    for text in texts:
        count = max(1, round(NUM_WINDOWS * len(text) / sum(map(len, texts))))
        rows.append(spread_windows(text, context, count))
        targets = spread_starts(len(text), context, count)[: len(rows[-1]), None] + np.arange(1, context + 1)
        ends = np.flatnonzero(text == end)
        documents.append(before + np.searchsorted(ends, targets))
        before += len(ends)
    return Held(torch.cat(rows), np.concatenate(documents))


@torch.no_grad()
def _losses(model: LanguageModel, held: dict[str, Held]) -> Losses:
    found = {}
    with Bar("Measuring losses", sum(len(part.rows) for part in held.values())) as bar:
        for kind, part in held.items():
            values = []
            for rows in part.rows.split(_BATCH):
                logits_BVT = model(rows[:, :-1].contiguous()).transpose(1, 2)
                values.append(cross_entropy(logits_BVT, rows[:, 1:], reduction="none").numpy())
                bar.advance(len(rows))
            found[kind] = np.concatenate(values).astype(np.float64)
    return found


@torch.no_grad()
def _table_losses(model: LanguageModel, held: dict[str, Held]) -> Losses:
    """Of the bigram table and its constant as stored, without the rest of the model."""
    assert model.bigram is not None
    constant = 0 if model.unembed_bias is None else model.unembed_bias
    logp_VV = (model.bigram + constant).log_softmax(-1)
    return {kind: -logp_VV[part.rows[:, :-1], part.rows[:, 1:]].double().numpy() for kind, part in held.items()}


def _commands(config: dict[str, Any]) -> list[str]:
    """What made a run: as it was begun, and as it went on with other options."""
    return [part["made_by"]["command"] for part in (*config.get("changes", ()), config)]


def _log(runs: Sequence[Path]) -> dict[str, Any]:
    """The curve over several runs, each of which begins where the one before it ended."""
    curve, before, last = [], 0, {}
    for run in runs:
        rows = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
        looks = [row for row in rows if row["event"] == "validation"]
        curve += [[before + row["tokens"], row["validation"]] for row in looks]
        before, last = curve[-1][0], looks[-1]
    return {"curve": curve, "tokens": before, "dead": last["dead"], "churn": last["churn"]}


if __name__ == "__main__":
    command.run(ship)
