"""The card of a shipped model, written from what was measured and nothing else."""

from collections.abc import Iterable, Sequence
from typing import Any

from jali.corpora.sample import is_generated
from jali.corpora.shards import Tokens

SCHEMA = 2
"""Of the numbers a card is written from, `numbers.json`."""

_HEAD = """---
license: apache-2.0
library_name: jali
tags: [interpretability, weight-sparse]
---
"""


_SHAPES = {
    "transformer": "A transformer of {n_layer} layers and width {d_model}, heads of {d_head} channels",
    "bdh": "A Dragon Hatchling of {n_neuron} neurons in {n_head} heads and width {d_model}, passed {n_layer} times",
}
"""A model in words, by its architecture."""


def card(name: str, facts: dict[str, Any], source: Tokens) -> str:
    """Returns the card as Markdown.

    Args:
        name: of the model.
        facts: what `ship` measured.
        source: the tokens it was trained on.
    """
    windows, documents = facts["windows"], facts["documents"]
    shown = ", ".join(f"{windows[kind]:,} of {kind} from {documents[kind]:,} documents" for kind in windows)
    parts = [
        f"# {name}",
        _what(facts),
        "Made by",
        "```\n" + "\n".join(facts["commands"]) + "\n```",
        "## Loss",
        f"Nats per token on validation text, in windows of 256 tokens ({shown}), with 95 % intervals over documents. "
        "Real code is the headline; `simple` is generated text. n-gram models are interpolated Kneser–Ney models of "
        "the same tokens. The last column compares on the same tokens, document by document: below 0 this model is the "
        "better one.",
        losses(facts),
        "## Tasks",
        "Held-out pairs: no template, word or context of a training pair occurs in them. A pair is one observation.",
        tasks(facts),
        "## Data",
        _sources(source),
        _data(facts, source),
        _licences(source),
    ]
    return _HEAD + "\n" + "\n\n".join(parts) + "\n"


def losses(facts: dict[str, Any]) -> str:
    """Returns the table of losses, lowest on the first kind of text first."""
    kinds = list(facts["windows"])
    known = {"model": facts["parameters"]["nonzero"], **{n: row["nonzero"] for n, row in facts["twins"].items()}}
    rows = [
        [
            "**this model**" if name == "model" else name,
            f"{known[name]:,}" if name in known else "",
            *(_interval(row[kind]) for kind in kinds),
            _interval(facts["differences"][name][kinds[0]]) if name in facts["differences"] else "",
        ]
        for name, row in sorted(facts["losses"].items(), key=lambda item: item[1][kinds[0]]["value"])
    ]
    return table(["model", "nonzero parameters", *kinds, f"this model minus it, {kinds[0]}"], rows)


def tasks(facts: dict[str, Any]) -> str:
    """Returns the table of tasks."""
    rows = [
        [name, _interval(row["accuracy"]), str(row["accuracy"]["n"]), _interval(row["loss"])]
        for name, row in facts["tasks"].items()
    ]
    return table(["task", "accuracy", "pairs", "two-way loss, nats"], rows)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Returns a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _what(facts: dict[str, Any]) -> str:
    shape, schedule = facts["run"]["model"], facts["run"]["training"]["loop"]["schedule"]
    count, kind = facts["parameters"], facts["run"].get("architecture", "transformer")
    return (
        f"{_SHAPES[kind].format(**shape)}, for Python code. {count['nonzero']:,} of its {count['all']:,} parameters "
        f"are not zero (density {schedule['density']:.4g} in every matrix); beside them lies a fixed bigram table of "
        f"counts. It saw {facts['log']['tokens']:,} tokens."
    )


def _data(facts: dict[str, Any], source: Tokens) -> str:
    generated = sum(row["weight"] for name, row in source.manifest["sources"].items() if is_generated(source, name))
    return (
        f"Python {source.manifest['python']}; digest of the tokens `{source.digest}`. Generated text is "
        f"{generated:.0%} of what was seen. Packages and versions are listed in `jali/corpora/licences.toml`. Node "
        f"means are over {facts['means_tokens']:,} tokens of the training mix. The text it carries is validation "
        "windows of real code; `text.safetensors` names their sources."
    )


def _sources(source: Tokens) -> str:
    rows = [
        [name, f"{row['documents']['train']:,}", f"{row['tokens']['train']:,}", f"{row['weight']:.1%}"]
        for name, row in source.manifest["sources"].items()
    ]
    return table(["source", "documents", "tokens", "share of what was seen"], rows)


def _licences(source: Tokens) -> str:
    rows = [[name, f"{row['documents']:,}", f"{row['tokens']:,}"] for name, row in source.manifest["licences"].items()]
    return table(["licence", "documents", "tokens"], rows)


def _interval(number: dict[str, Any]) -> str:
    return f"{number['value']:.3f} [{number['low']:.3f}, {number['high']:.3f}]"
