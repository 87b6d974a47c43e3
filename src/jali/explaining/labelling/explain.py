"""From a circuit to what its nodes stand for: examples and labels, kept in the circuit, outside of its digest."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.corpora.sample import sample
from jali.corpora.shards import Tokens
from jali.explaining.labelling import examples
from jali.explaining.labelling.endpoint import Endpoint
from jali.explaining.labelling.labels import Explained, findings
from jali.explaining.labelling.predicates import Label, label_to_json
from jali.explaining.labelling.proposals import propose
from jali.explaining.labelling.substitute import one_by_one, substitute
from jali.explaining.labelling.text import Text, of_windows
from jali.explaining.thresholds import TOKENS
from jali.explaining.vocabulary import Vocabulary
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.tasks.task import Task

WRITTEN = ("labels", "examples", "explained")
"""Fields of a circuit that `explain` fills."""
_DIGITS = 4


def explain(
    circuit: Circuit,
    model: LanguageModel,
    *,
    text: Tensor | Path | str | None = None,
    task: Task | None = None,
    endpoint: Endpoint | None = None,
    overwrite: bool = False,
    seed: int = 0,
    quiet: bool = True,
) -> Circuit:
    """Returns the circuit with examples and labels of its nodes; its digest stays what it was.

    Labels are fitted on half of the text's documents and scored on the others; `explaining.thresholds` says when one is
    given. A label that a person wrote stays.

    Args:
        circuit: of this model.
        model: read in full, nothing ablated.
        text: windows of tokens (N, T), each a document of its own, or a folder of `jali tokenize`; the text at hand of
            the model where None.
        task: the circuit's: then each label is tried in the place of its node on training pairs, and is not given where
            the circuit loses its task by that; and all are put there at once, on held-out pairs.
        endpoint: a language model that proposes labels too; they are kept where they beat those found.
        overwrite: replaces labels that a person wrote.
        seed: of what is drawn.
        quiet: no progress bars.

    Raises:
        BadInput: the circuit is of another model, there is no text, or too little of it, or the endpoint fails.
    """
    if circuit.model_digest and circuit.model_digest != model.digest:
        raise BadInput(
            f"This circuit was found in model {circuit.model!r}, and {model.name!r} is another; give the right one."
        )
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    windows, documents = read_windows(model, text)
    read = spread(windows, documents, words)
    search = findings(model, circuit.nodes, read, seed=seed, quiet=quiet)
    asked = None if endpoint is None else propose(model, search, endpoint, seed=seed, quiet=quiet)
    found = search.nodes if asked is None else {**search.nodes, **asked.kept}
    if task is not None:
        found = _tried(circuit, model, task, found, quiet)
        second = {node: search.nodes[node] for node, one in found.items() if one.proposed_by and one.refuted}
        found |= _tried(circuit, model, task, second, quiet) if second else {}
    explained: dict[str, Any] = {
        "nodes": {str(node): record(one, words) for node, one in sorted(found.items())},
        "text": _about(read),
        "made_by": artefact.made_by(seed),
    }
    if asked is not None:
        explained["proposals"] = asked.to_json()
    if task is not None:
        explained |= _substituted(circuit, model, task, found)
    return circuit.with_facts(
        labels=_merged(circuit, explained, overwrite=overwrite),
        examples=examples.find(model, circuit.nodes, windows, seed=seed, quiet=quiet),
        explained=explained,
    )


def _tried(
    circuit: Circuit, model: LanguageModel, task: Task, found: Mapping[Node, Explained], quiet: bool
) -> dict[Node, Explained]:
    """The same, each label that is given with what it alone keeps in the place of its node."""
    kept = one_by_one(circuit, model, task, _given(found), quiet=quiet)
    return {node: replace(one, keeps=kept.get(node)) for node, one in found.items()}


def _substituted(
    circuit: Circuit, model: LanguageModel, task: Task, found: Mapping[Node, Explained]
) -> dict[str, dict[str, Any]]:
    """What is kept with all labels in the place of their nodes, and with the good ones alone."""
    labels = _given(found)
    good = {node: label for node, label in labels.items() if found[node].good}
    return {
        "substitution": substitute(circuit, model, task, labels),
        "substitution_of_good": substitute(circuit, model, task, good),
    }


def _given(found: Mapping[Node, Explained]) -> dict[Node, Label]:
    return {node: one.best for node, one in found.items() if one.given and one.best is not None}


def record(one: Explained, words: Vocabulary) -> dict[str, Any]:
    """What a circuit file says of a node's label.

    Returns:
        `label`, None where none is given; `score`, that of the label by its `measure`, and `null`, what 95 % of nodes
        of a model that has learned nothing stay below by it; both measures of both; `hypothesis`, the best one in
        words, given or not, and as `predicate`; `tokens` it was scored on, `strong` of them; `proposed_by`, where a
        language model proposed it; `keeps`, where it was tried: what it alone keeps of the circuit's loss gain, and
        whether it is `refuted` by that.
    """
    label = one.say(words) if one.given or one.constant is not None else None
    facts: dict[str, Any] = {"label": label, "score": None, "measure": None, "null": None, "good": one.good}
    if one.best is None or one.score is None:
        return facts
    of_variance = one.best.number is not None or (one.by_r2 and not one.by_auroc)
    measure = "r2" if of_variance else "auroc"
    pairs = {"auroc": one.score.auroc, "r2": one.score.r2}
    nulls = {} if one.null is None else {"auroc": one.null.auroc, "r2": one.null.r2}
    return {
        **facts,
        "score": _short(pairs[measure]),
        "measure": measure,
        "null": _short(nulls.get(measure)),
        **{name: _short(value) for name, value in pairs.items()},
        **{f"null_{name}": _short(value) for name, value in nulls.items()},
        "tokens": one.score.n,
        "strong": one.score.strong,
        "hypothesis": one.best.say(words),
        "predicate": label_to_json(one.best),
        **({"proposed_by": one.proposed_by} if one.proposed_by else {}),
        **({} if one.keeps is None else {"keeps": _short(one.keeps), "refuted": one.refuted}),
    }


def score_of(circuit: Circuit, node: Node) -> dict[str, Any] | None:
    """The `value`, `measure` and `null` of the label a node has; None where a person wrote it, or none is known."""
    known = circuit.explained.get("nodes", {}).get(str(node), {})
    if known.get("score") is None or not known["label"] or known["label"] != circuit.labels.get(node):
        return None
    return {"value": known["score"], "measure": known["measure"], "null": known["null"]}


def into_file(path: Path, circuit: Circuit) -> Path:
    """Writes what was explained into the file of the circuit, whole or not at all, and leaves the rest as it is."""
    held, fresh = artefact.read_json(path, kind="circuit"), circuit.to_json()
    if held.get("digest") != circuit.digest:
        raise BadInput(f"{path} holds another circuit by now; explain that one.")
    return artefact.write_json(path, {**held, **{name: fresh[name] for name in WRITTEN}})


def _merged(circuit: Circuit, explained: dict[str, Any], *, overwrite: bool) -> dict[Node, str]:
    """Fresh labels, and those a person wrote: labels that no explanation proposed."""
    before = circuit.explained.get("nodes", {})
    own = {} if overwrite else {n: t for n, t in circuit.labels.items() if t != before.get(str(n), {}).get("label")}
    fresh = {Node.parse(name): facts["label"] for name, facts in explained["nodes"].items() if facts["label"]}
    return {**fresh, **own}


def read_windows(model: LanguageModel, text: Tensor | Path | str | None) -> tuple[Tensor, Tensor | None]:
    """Returns windows of tokens, (N, T), and the documents they begin in, (N,), None where each is its own.

    Args:
        model: that reads them.
        text: windows, a folder of `jali tokenize`, or None for the text at hand of the model.

    Raises:
        BadInput: there is no text, too little of it, or it is of another tokenizer.
    """
    if isinstance(text, Tensor):
        windows, documents = text, None
    elif text is None:
        found = checkpoint.text(model)
        if found is None:
            raise BadInput(f"Model {model.name!r} brings no text to look for contexts in; give a folder of tokens.")
        windows, documents = found, checkpoint.text_documents(model)
    else:
        windows, documents = _sampled(model, Path(text))
    if windows.ndim != 2 or len(windows) < 2:
        raise BadInput(f"Labels need at least 2 windows of tokens, got shape {tuple(windows.shape)}; give more text.")
    return windows, documents


def spread(windows: Tensor, documents: Tensor | None, words: Vocabulary, *, tokens: int = TOKENS) -> Text:
    """Takes windows of about so many tokens, spread evenly: what labels are fitted and scored on."""
    some = torch.linspace(0, len(windows) - 1, min(len(windows), max(2, tokens // windows.shape[1]))).long()
    return of_windows(windows[some], None if documents is None else documents[some], end=words.end_of_text)


def _sampled(model: LanguageModel, folder: Path) -> tuple[Tensor, Tensor]:
    """Windows of the validation text of a folder."""
    tokens = Tokens(folder)
    tokens.verify()
    if model.tokenizer is not None and tokens.tokenizer.to_str() != model.tokenizer.to_str():
        raise BadInput(f"The tokens in {folder} were made with another tokenizer than {model.name!r} has.")
    taken = sample(tokens, context=min(model.config.context, 256))
    return torch.from_numpy(taken.windows), torch.from_numpy(taken.documents)


def _about(text: Text) -> dict[str, int]:
    return {"tokens": int(text.real.sum()), "documents": len(set(text.documents.tolist()))}


def _short(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.{_DIGITS}g}")
