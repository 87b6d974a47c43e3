"""Labels against known meanings, and in circuits of a model: `python -m jali.studies.labels docs/results`."""

import random
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
import torch
from tyro.conf import Positional

from jali import artefact
from jali.circuit import Circuit, Node
from jali.explaining.labelling.explain import explain
from jali.explaining.labelling.features import Table
from jali.explaining.labelling.labels import Explained, explain_nodes
from jali.explaining.labelling.predicates import Label
from jali.explaining.labelling.text import Text, joined, of_pairs, of_windows
from jali.explaining.thresholds import AGREES
from jali.explaining.vocabulary import Vocabulary
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.studies import command
from jali.studies.planted.build import Planted
from jali.studies.planted.compiled import Compiled, read
from jali.studies.planted.gallery import planted
from jali.studies.planted.meanings import Meanings, compiled_meanings, meanings
from jali.studies.planted.trained import recipes, trained
from jali.studies.results_page import write_tables
from jali.tasks.published import task as make_task
from jali.verifying.untrained import initial

Group = Literal["planted", "trained", "tracr", "random"]
GROUPS: tuple[Group, ...] = ("planted", "trained", "tracr", "random")
_RANDOM = ("openers", "relay", "induction", "openers, normed")
"""Planted models of whose shape random ones are made."""
_ROWS = 256
"""Rows of text that compiled programs are explained on, and over which labels are compared."""
_SEED, _CHANNELS = 101, 8
"""Of random models: their seed, and nodes of each site that are explained."""
_OFTEN = 0.4
"""Share of openers and answers in the text over which labels of planted models are compared."""


def judged(name: str, model: LanguageModel, text: Text, fresh: Text, known: Meanings) -> list[dict[str, Any]]:
    """Explains the nodes whose meaning is known and compares: a row for each that varies on the text.

    Args:
        name: of the model.
        model: whose nodes they are.
        text: to explain them on.
        fresh: text of another kind: a label is right where it says of these tokens what a right one says.
        known: all right labels of each node; none where the language cannot say its meaning.
    """
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    found, table = explain_nodes(model, known, text), Table(fresh, words)
    return [
        {
            "model": name,
            "node": str(node),
            "sayable": bool(known[node]),
            "label": one.say(words),
            "accepted": accepted(one, known[node], table),
            "right": [label.say(words) for label in known[node][:1]],
            "r2": None if one.score is None else one.score.r2,
            "auroc": None if one.score is None else one.score.auroc,
            "null_r2": None if one.null is None else one.null.r2,
            "null_auroc": None if one.null is None else one.null.auroc,
        }
        for node, one in sorted(found.items())
        if one.constant is None
    ]


def accepted(one: Explained, right: Sequence[Label], table: Table) -> bool:
    """Whether a label was given and says the same of the tokens of a table as one that is right."""
    if not one.given or one.best is None:
        return False
    said = _said(one.best, table)
    return any(_correlation(said, _said(label, table)) >= AGREES for label in right)


def _said(label: Label, table: Table) -> np.ndarray:
    """A label's claim as numbers, whatever values were fitted to it: 1 where high, −1 where low."""
    if label.number is not None:
        sign = -1.0 if label.falls else 1.0
        return (sign * label.number.on(table))[table.text.real]
    signs = (
        0.0,
        *(1.0 for _ in (label.high,) if label.high is not None),
        *(-1.0 for p in (label.low,) if p is not None),
    )
    return np.array(signs)[label.classes(table)][table.text.real]


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.corrcoef(a, b)[0, 1]) if a.std() > 0 and b.std() > 0 else 0.0


def of_planted(known: Planted) -> list[dict[str, Any]]:
    """Of a model written by hand or trained to hold a circuit, on its text and the prompts of its task."""
    text = joined(of_windows(known.text), of_pairs(known.task.train), of_pairs(known.task.heldout))
    said = {node: labels for node, labels in meanings(known.name).items() if node in known.candidates}
    return judged(known.name, known.model, text, _mixed(known), said)


def of_random(known: Planted) -> list[dict[str, Any]]:
    """Of a model of the same shape that has learned nothing: what is given there is given by chance."""
    blank = initial(known.model, _SEED)
    text = joined(of_windows(known.text), of_pairs(known.task.train), of_pairs(known.task.heldout))
    nodes = {Node(site, c): () for site in {node.site for node in known.candidates} for c in range(_CHANNELS)}
    return judged(f"random {known.name}", blank, text, text, nodes)


def _mixed(known: Planted) -> Text:
    """Rows in which openers and answers are frequent, unlike in its text and its prompts."""
    draw, length = random.Random(f"labels {known.name}"), min(known.model.config.context, 10)
    rows = [
        [draw.choice((1, 2, 10, 11)) if draw.random() < _OFTEN else draw.randrange(12) for _ in range(length)]
        for _ in range(_ROWS)
    ]
    return of_windows(torch.tensor(rows))


def of_compiled(program: Compiled) -> list[dict[str, Any]]:
    """Of a compiled program, on random inputs."""
    text, fresh = (_inputs(program, seed) for seed in ("text", "fresh"))
    return judged(program.name, program.model, text, fresh, compiled_meanings(program))


def _inputs(program: Compiled, seed: str) -> Text:
    draw, words = random.Random(f"labels {program.name} {seed}"), sorted(set(program.tokens[:, 1:].flatten().tolist()))
    first, length = program.tokens[0, 0].item(), program.tokens.shape[1] - 1
    permuted = all(len(set(row)) == len(row) for row in program.tokens.tolist())
    rows = [[first, *(draw.sample(words, length) if permuted else draw.choices(words, k=length))] for _ in range(_ROWS)]
    return of_windows(torch.tensor(rows))


def known_rows(groups: Iterable[str], fixtures: Path, *, quiet: bool) -> list[dict[str, Any]]:
    """Of all circuits of known meaning."""
    rows: list[dict[str, Any]] = []
    for group in groups:
        many, explain_one = _members(group, fixtures)
        with Bar(f"Explaining {group} models", len(many), quiet=quiet) as bar:
            for one in many:
                rows += [{"group": group, **row} for row in explain_one(one)]
                bar.advance(1)
    return rows


def _members(group: str, fixtures: Path) -> tuple[Sequence[Any], Callable[[Any], list[dict[str, Any]]]]:
    """What a group holds, and how one of it is judged."""
    match group:
        case "planted":
            return planted(), of_planted
        case "trained":
            return recipes(), lambda recipe: of_planted(trained(recipe))
        case "tracr":
            return sorted(fixtures.glob("*.safetensors")), lambda path: of_compiled(read(path))
        case _:
            return [known for known in planted() if known.name in _RANDOM], of_random


def circuit_row(path: Path, model: LanguageModel, *, quiet: bool) -> dict[str, Any]:
    """Explains a circuit of a model and substitutes its labels on held-out pairs of its task."""
    circuit = Circuit.load(path)
    assert model.tokenizer is not None
    explained = explain(circuit, model, task=make_task(circuit.task, model.tokenizer), quiet=quiet)
    nodes: Mapping[str, Mapping[str, Any]] = explained.explained["nodes"]
    alive = [facts for facts in nodes.values() if facts["score"] is not None]
    return {
        "task": circuit.task,
        "digest": circuit.digest,
        "model": circuit.model_digest,
        "nodes": len(circuit),
        "alive": len(alive),
        "labelled": sum(facts["label"] is not None for facts in alive),
        "good": sum(facts["good"] for facts in alive),
        "refuted": sum(facts.get("refuted", False) for facts in alive),
        **explained.explained["substitution"],
        "kept_by_good": explained.explained["substitution_of_good"]["kept"],
        "explained": {name: {k: v for k, v in facts.items() if k != "predicate"} for name, facts in nodes.items()},
    }


def study(
    out: Annotated[Path, Positional],
    *,
    circuits: tuple[Path, ...] = (),
    model: str = "jali-python",
    groups: tuple[Group, ...] = GROUPS,
    fixtures: Path = Path("tests/fixtures/tracr"),
    quiet: bool = False,
) -> Path:
    """Measures labels on circuits of known meaning and on circuits of a model; writes `labels.json` and `labels.md`.

    Args:
        out: folder of both files; the page is kept but for what stands between its two marks. What is not measured
            anew stays as it was in `labels.json`.
        circuits: circuit files of the model.
        model: of those.
        groups: of known circuits.
        fixtures: folder of compiled programs.
        quiet: no progress.
    """
    file, page = out / "labels.json", out / "labels.md"
    held = artefact.read_json(file) if file.exists() else {"known": [], "circuits": []}
    known = [row for row in held["known"] if row["group"] not in groups] + known_rows(groups, fixtures, quiet=quiet)
    rows = held["circuits"]
    if circuits:
        loaded = checkpoint.load(model)
        rows = [circuit_row(path, loaded, quiet=quiet) for path in circuits]
    facts = {"schema": 1, "kind": "labels", "made_by": artefact.made_by(), "parents": {}}
    artefact.write_json(file, {**facts, "known": known, "circuits": rows})
    return write_tables(page, "\n\n".join(filter(None, (known_table(known), circuit_table(rows)))), title="Labels")


def known_table(rows: Sequence[dict[str, Any]]) -> str:
    """Shares by group, and every sayable node without an accepted label."""
    lines = ["| models | nodes that vary | sayable | accepted label | share of sayable |", "|---|---|---|---|---|"]
    chance = [row for row in rows if row["group"] == "random"]
    rows = [row for row in rows if row["group"] != "random"]
    for group in [*dict.fromkeys(row["group"] for row in rows), "all"]:
        some = [row for row in rows if group in ("all", row["group"])]
        sayable = [row for row in some if row["sayable"]]
        right = sum(row["accepted"] for row in sayable)
        share = f"{right / len(sayable):.0%}" if sayable else "—"
        part = f"{len(sayable)} ({len(sayable) / len(some):.0%})" if some else "0"
        lines.append(f"| {group} | {len(some)} | {part} | {right} | {share} |")
    if chance:
        given = sum(row["label"] != "unknown" for row in chance)
        lines += ["", f"Nodes of models that have learned nothing: a label is given to {given} of {len(chance)}."]
    missed = [row for row in rows if row["sayable"] and not row["accepted"]]
    lines += ["", f"Sayable nodes whose label is not accepted ({len(missed)}):", ""]
    lines += [
        "| model | node | a right label | label given | R² (random) | AUROC (random) |",
        "|---|---|---|---|---|---|",
    ]
    for row in missed:
        scores = [f"{_two(row[name])} ({_two(row[f'null_{name}'])})" for name in ("r2", "auroc")]
        lines.append(
            f"| {row['model']} | `{row['node']}` | {row['right'][0]} | {row['label']} | {' | '.join(scores)} |"
        )
    return "\n".join(lines if missed else lines[:-4])


def circuit_table(rows: Sequence[dict[str, Any]]) -> str:
    """Of the circuits of a model: how many nodes have a label, and what of the loss gain labels keep."""
    if not rows:
        return ""
    names = "task, nodes, vary, labelled, refuted, AUROC ≥ .9 or R² ≥ .5, loss empty, of circuit, of labels, kept"
    lines = ["| " + " | ".join(names.split(", ")) + " | by the good |", "|---" * 11 + "|"]
    for row in rows:
        losses = " | ".join(f"{row[name]:.3f}" for name in ("empty", "circuit", "labels"))
        counts = (
            f"{row['nodes']} | {row['alive']} | {row['labelled']} | {row.get('refuted', 0)}"
            f" | {row['good']} ({row['good'] / row['alive']:.0%})"
        )
        kept = " | ".join("—" if row[k] is None else f"{row[k]:.0%}" for k in ("kept", "kept_by_good"))
        lines.append(f"| {row['task']} | {counts} | {losses} | {kept} |")
    shares = [row["kept"] for row in rows if row["kept"] is not None]
    good, alive = sum(row["good"] for row in rows), sum(row["alive"] for row in rows)
    lines += [
        "",
        f"All circuits together: {good} of {alive} nodes that vary ({good / alive:.0%}) are labelled at AUROC ≥ .9 ",
    ]
    lines[-1] += f"or R² ≥ .5 on held-out text. Median share of the loss gain kept: {statistics.median(shares):.0%}."
    return "\n".join(lines)


def _two(value: float | None) -> str:
    return "—" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    command.run(study)
