"""Labels for the live nodes of whole models, so that a sparse model and its dense twin can be read side by side."""

import random
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Node
from jali.explaining.labelling import examples
from jali.explaining.labelling.activity import activity
from jali.explaining.labelling.explain import read_windows, record, spread
from jali.explaining.labelling.labels import Labelling, Null, Nulls, by_chance, learned_widths
from jali.explaining.labelling.tally import tally
from jali.explaining.labelling.text import joined
from jali.explaining.thresholds import TOKENS
from jali.explaining.vocabulary import Vocabulary
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar

KIND, SCHEMA = "survey", 1
ENDING = ".survey.json"
REVISION = 2
"""Of how labels are searched: 2 asks for waves and leaves out channels of positions. Surveys of two do not mix."""
RANDOM = 16
"""Nodes of each model, drawn from all live ones, that are to be read as they come: the first in its order."""
_EVERY = 60.0
"""Seconds after which what is done is written again."""


def survey(
    models: Sequence[LanguageModel],
    *,
    text: Tensor | Path | str | None = None,
    nodes: int | None = None,
    tokens: int = TOKENS,
    seed: int = 0,
    out: Path | str | None = None,
    quiet: bool = True,
) -> Path:
    """Labels the live nodes of models, as `explain` does those of a circuit, and returns the file with the result.

    A node lives if it varies on the text and training can change it, as it cannot change sinusoidal positions. Nodes
    are taken in a random order, so what an interrupted survey holds is a random sample; repeated with the same
    arguments it goes on from there.

    Args:
        models: that read the same tokens; the labels of all are fitted and scored on the same text.
        text: windows of tokens (N, T), or a folder of `jali tokenize`; the text at hand of the first model where None.
        nodes: of each site, at most, drawn at random; all where None.
        tokens: to fit and score labels on, at least 2 windows of them; contexts come from all of the text.
        seed: of everything random.
        out: file to write; named after the models where None.
        quiet: no progress bars.

    Raises:
        BadInput: models of different tokenizers or of one name, numbers out of range, no text, or a file that holds
            another survey.
    """
    _check(models, nodes, tokens)
    windows, documents = read_windows(models[0], text)
    words = Vocabulary(models[0].config.vocab_size, models[0].tokenizer)
    read = spread(windows, documents, words, tokens=tokens)
    how = {"text": artefact.digest(windows), "nodes": nodes, "tokens": int(read.real.sum()), "seed": seed}
    how |= {"revision": REVISION}
    path = Path(out) if out is not None else Path(f"{'-'.join(_slug(model.name) for model in models)}{ENDING}")
    sources = checkpoint.text_sources(models[0]) if text is None else []
    document = {**_begun(path, models, how), "sources": sources}
    labelling, clock = Labelling(read, models[0]), time.monotonic()
    try:
        for model, part in zip(models, document["models"], strict=True):
            for _ in _fill(part, model, labelling, windows, nodes=nodes, seed=seed, quiet=quiet):
                if time.monotonic() - clock > _EVERY:
                    _write(path, document)
                    clock = time.monotonic()
    finally:  # Whatever ends it, what is done is kept.
        _write(path, document)
    return path


def load(path: Path | str) -> dict[str, Any]:
    """Reads the file of a survey.

    Raises:
        BadInput: it is none, or of another schema.
    """
    return artefact.read_json(path, kind=KIND, schema=SCHEMA)


def _check(models: Sequence[LanguageModel], nodes: int | None, tokens: int) -> None:
    if not models:
        raise BadInput("There is no model to survey; give at least one.")
    if nodes is not None and nodes < 1:
        raise BadInput(f"At least 1 node of each site is looked at, got {nodes}.")
    if tokens < 1:
        raise BadInput(f"Labels need tokens to be fitted on, got {tokens}.")
    names = [model.name for model in models]
    if len(set(names)) < len(names):
        raise BadInput(f"Models in a survey have different names, got {', '.join(names)}.")
    spelled = [None if model.tokenizer is None else model.tokenizer.to_str() for model in models]
    for model, tokenizer in zip(models, spelled, strict=True):
        same = tokenizer == spelled[0] and model.config.causal == models[0].config.causal
        if not same or model.config.vocab_size != models[0].config.vocab_size:
            raise BadInput(
                f"{model.name!r} reads text in another way than {names[0]!r} (tokenizer, vocabulary or direction); "
                "survey each in a file of its own."
            )


def _begun(path: Path, models: Sequence[LanguageModel], how: Mapping[str, Any]) -> dict[str, Any]:
    """The document so far: empty, or what an interrupted survey left."""
    digests = [model.digest for model in models]
    if path.exists():
        held = load(path)
        if held["how"] != how or [part["digest"] for part in held["models"]] != digests:
            raise BadInput(
                f"{path} holds a survey of other models, text or options, or by another search for labels; "
                "name another file with --out."
            )
        return held
    facts = {"schema": SCHEMA, "kind": KIND, "how": dict(how), "made_by": artefact.made_by(how["seed"])}
    parts = [{"name": model.name, "digest": model.digest, "complete": False} for model in models]
    return {**facts, "parents": {"models": digests}, "models": parts}


def _fill(
    part: dict[str, Any],
    model: LanguageModel,
    labelling: Labelling,
    windows: Tensor,
    *,
    nodes: int | None,
    seed: int,
    quiet: bool,
) -> Iterator[None]:
    """Fills what is missing of one model, and stops at each step that is worth writing."""
    if "live" not in part:
        _look(part, model, labelling, windows, nodes=nodes, seed=seed, quiet=quiet)
        yield
    chosen = [Node.parse(name) for name in part["order"]]
    if "nulls" not in part:
        chance = by_chance(model, sorted({node.site for node in chosen}), seed)
        with Bar(f"{model.name}: random nodes", len(chance.nodes), quiet=quiet) as bar:
            part["nulls"] = _nulls_to_json(labelling.nulls(chance, bar))
        yield
    nulls = _nulls_from_json(part["nulls"])
    left = [node for node in chosen if str(node) not in part["nodes"]]
    with Bar(f"{model.name}: labels", len(left), quiet=quiet) as bar:
        for node, y, held in labelling.values(model, left, bar):
            part["nodes"][str(node)] = record(labelling.label(y, held, nulls, node.site), labelling.words)
            yield
    part["complete"] = True


def _look(
    part: dict[str, Any],
    model: LanguageModel,
    labelling: Labelling,
    windows: Tensor,
    *,
    nodes: int | None,
    seed: int,
    quiet: bool,
) -> None:
    """Which nodes live, the order in which they are looked at, and what drives them: two passes over text."""
    found, widths = activity(model, joined(*labelling.halved)), learned_widths(model)
    alive = {site: mask[: widths[site]] for site, mask in found.live.items()}
    live = [Node(site, int(c)) for site, mask in alive.items() for c in mask.nonzero()[0]]
    chosen = drawn(live, nodes, seed)
    contexts = examples.find(model, chosen, windows, seed=seed, quiet=quiet)
    for node in chosen[RANDOM:]:
        del contexts[str(node)]["percentiles"]
    part |= {
        "widths": widths,
        "live": {site: int(mask.sum()) for site, mask in alive.items()},
        "kurtosis": found.kurtosis,
        "order": [str(node) for node in chosen],
        "random": [str(node) for node in chosen[:RANDOM]],
        "examples": contexts,
        "nodes": {},
    }


def drawn(live: Sequence[Node], most: int | None, seed: int) -> list[Node]:
    """All of these nodes in a random order, or the first so many of each site in that order."""
    order = sorted(live)
    random.Random(f"jali survey {seed}").shuffle(order)
    seen: dict[str, int] = {}
    kept = []
    for node in order:
        seen[node.site] = seen.get(node.site, 0) + 1
        if most is None or seen[node.site] <= most:
            kept.append(node)
    return kept


def _write(path: Path, document: Mapping[str, Any]) -> None:
    """With what the labels so far come to; nothing where nothing was looked at yet."""
    begun = [part for part in document["models"] if "live" in part]
    for part in begun:
        part["tally"] = tally(part["live"], part["nodes"])
    if begun:
        artefact.write_json(path, document)


def _nulls_to_json(nulls: Nulls) -> dict[str, list[list[float] | None]]:
    """By site: of simple labels, of any."""
    sites = dict.fromkeys(site for site, _ in nulls)
    return {site: [_listed(nulls.get((site, simple))) for simple in (True, False)] for site in sites}


def _listed(null: Null | None) -> list[float] | None:
    return None if null is None else list(null)


def _nulls_from_json(data: Mapping[str, Sequence[Sequence[Any] | None]]) -> Nulls:
    return {
        (site, simple): None if held is None else Null(*held)
        for site, both in data.items()
        for simple, held in zip((True, False), both, strict=True)
    }


def _slug(name: str) -> str:
    return Path(name).name.replace(":", "-") or "model"
