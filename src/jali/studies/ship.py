"""Makes a shipped model of a run: stored small, with node means, text at hand and a card of measured numbers.

`python -m jali.studies.ship RUN TOKENS OUT --twins …`; the page of results has the command that was used.
"""

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import tyro
from torch import Tensor
from tyro.conf import Positional

from jali import artefact, stats
from jali.corpora.sample import is_generated, sample
from jali.corpora.shards import Tokens, windows
from jali.models import checkpoint
from jali.models.transformer import Transformer
from jali.progress import Bar
from jali.pruning.ablation import measure_means, store
from jali.studies.card import card
from jali.studies.counting import counting_losses
from jali.tasks.published import names, task
from jali.tasks.task import score
from jali.training.measure import spread_windows

SCHEMA = 1
NUM_MEANS = 2048
"""Windows of the training mix behind node means."""
NUM_WINDOWS = 1024
"""Windows of each kind of validation text behind a loss, spread evenly."""
_UNSEEN_SEED = 1 << 20  # Windows for means are drawn as in training, in an order no run has.


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
    checkpoint.store_text(out, torch.from_numpy(text.windows), text.sources)
    model = checkpoint.load(out)
    model.requires_grad_(False)
    drawn = windows(source.split("train"), source.sources, seed=_UNSEEN_SEED, step=0, batch=NUM_MEANS, context=255)
    store(model, measure_means(model, torch.from_numpy(drawn), quiet=False), drawn.size)
    facts = measured(model, source, {twin.name: checkpoint.load(twin) for twin in twins})
    configs = [json.loads((part / "config.json").read_text()) for part in (*earlier, run)]
    facts |= {"run": configs[-1], "commands": [c for config in configs for c in _commands(config)]}
    facts["log"] = _log((*earlier, run))
    head = {"schema": SCHEMA, "kind": "numbers", "made_by": artefact.made_by()}
    parents = {"model": model.digest, "tokens": source.digest}
    artefact.write_json(numbers or out / "numbers.json", {**head, "parents": parents, **facts})
    artefact.write_atomic(out / "README.md", card(out.name, facts, source))
    return out


def measured(model: Transformer, source: Tokens, twins: dict[str, Transformer]) -> dict[str, Any]:
    """Measures a model, its twins and models that count on the same validation windows, and the model on tasks."""
    held = _validation(source, model.config.context)
    counted = counting_losses(source, {kind: rows.numpy() for kind, rows in held.items()}, quiet=False)
    losses: dict[str, dict[str, stats.Number]] = {"model": _losses(model, held)}
    losses |= {name: _losses(twin, held) for name, twin in twins.items()} | counted
    losses["bigram table alone"] = _table_losses(model, held)
    assert model.tokenizer is not None
    tasks = {name: score(model, task(name, model.tokenizer).heldout) for name in names()}
    return {
        "digest": model.digest,
        "parameters": sizes(model),
        "twins": {name: sizes(twin) for name, twin in twins.items()},
        "losses": {n: {kind: number.to_json() for kind, number in row.items()} for n, row in losses.items()},
        "windows": {kind: len(rows) for kind, rows in held.items()},
        "means_tokens": NUM_MEANS * model.config.context,
        "tasks": {
            name: {"accuracy": dataclasses.asdict(stats.share(round(s.accuracy * s.n), s.n)), "loss": s.loss}
            for name, s in tasks.items()
        },
    }


def sizes(model: Transformer) -> dict[str, int]:
    """Counts parameters without the bigram table: all, and those that are not zero."""
    counted = [p for name, p in model.named_parameters() if name != "bigram"]
    return {"all": sum(p.numel() for p in counted), "nonzero": sum(int(p.count_nonzero()) for p in counted)}


def _validation(source: Tokens, context: int) -> dict[str, Tensor]:
    kinds: dict[str, list[np.ndarray]] = {}
    for name, text in source.split("validation").items():
        kinds.setdefault("simple" if is_generated(source, name) else "real", []).append(text)
    total = {kind: sum(map(len, texts)) for kind, texts in kinds.items()}
    return {
        kind: torch.cat([spread_windows(t, context, max(1, round(NUM_WINDOWS * len(t) / total[kind]))) for t in texts])
        for kind, texts in kinds.items()
    }


@torch.no_grad()
def _losses(model: Transformer, held: dict[str, Tensor]) -> dict[str, stats.Number]:
    found = {}
    with Bar("Measuring losses", sum(map(len, held.values()))) as bar:
        for kind, rows in held.items():
            values = []
            for row in rows.split(1):
                values.append(float(model.loss(row[:, :-1].contiguous(), row[:, 1:].contiguous())))
                bar.advance()
            found[kind] = stats.mean(values, "nats")
    return found


@torch.no_grad()
def _table_losses(model: Transformer, held: dict[str, Tensor]) -> dict[str, stats.Number]:
    """Of the bigram table and its constant as stored, without the rest of the model."""
    assert model.bigram is not None
    constant = 0 if model.unembed_bias is None else model.unembed_bias
    logp_VV = (model.bigram + constant).log_softmax(-1)
    return {
        kind: stats.mean((-logp_VV[rows[:, :-1], rows[:, 1:]]).mean(1).numpy(), "nats") for kind, rows in held.items()
    }


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
    print(tyro.cli(ship))
