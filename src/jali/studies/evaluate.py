"""What a model loses on text: nats per token and bits per byte, by kind of token, beside what counting alone loses."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from jali import stats
from jali.artefact import BadInput
from jali.corpora.sample import is_generated
from jali.corpora.shards import Tokens
from jali.corpora.tokenizer import END_OF_TEXT
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.studies.kinds import KINDS, kinds

Streams = Sequence[NDArray[Any]]
"""Token ids; windows do not cross from one stream to the next."""
_BATCH = 8
_LOOK_BACK = 20_000  # Tokens before a window that are read to know whether it begins inside a string.


@dataclass(frozen=True, kw_only=True)
class Sample:
    """Windows of text with the kind of every token to be predicted."""

    tokens: Tensor
    """(N, T) int64."""
    targets: Tensor
    """(N, T) int64, −1 behind the end of a text."""
    kinds: NDArray[np.int8]
    """(N, T), of the targets, −1 behind the end."""
    groups: NDArray[np.int64]
    """(N, T): number of the document each target lies in; of the window, where all lie in one document."""


def evaluate(
    model: LanguageModel,
    text: Path | str | None = None,
    *,
    split: str = "validation",
    windows: int = 256,
    quiet: bool = True,
) -> list[dict[str, Any]]:
    """Measures a model on text in windows of its context that touch; each begins without what was before it.

    Args:
        model: with a tokenizer.
        text: a file, a folder of tokens, or None for the model's text at hand.
        split: of a folder of tokens.
        windows: at most so many of each part, spread evenly.
        quiet: no progress.

    Returns:
        A row for all tokens, one per kind of token, and one for generated text where a folder of tokens has some.
        Each has `what`, `tokens` (n), `nats` per token with its 95 % interval `low` to `high`, `groups`,
        `bits_per_byte`, and the losses in nats of `unigram` and `bigram`: the model's stored counts alone, None where
        it has none. An interval is over documents, `groups` of them; over windows where all text is one document, or
        where a model's text at hand does not say which documents its windows lie in.

    Raises:
        BadInput: the model has no tokenizer or no text, or the text is empty, not UTF-8 or of another tokenizer.
    """
    if model.tokenizer is None:
        raise BadInput(f"Model {model.name!r} has no tokenizer.json to read text with; put one into its folder.")
    if windows < 1:
        raise BadInput(f"At least 1 window is needed, got {windows}.")
    parts = _parts(model, text, split)
    begin = checkpoint.text_documents(model) if text is None else None
    rows: list[dict[str, Any]] = []
    for name, streams in parts.items():
        sample = cut(streams, model.tokenizer, model.config.context, windows, None if begin is None else begin.numpy())
        losses = measure(model, sample, quiet=quiet)
        rows += _rows(name, sample, losses, model.tokenizer, by_kind=not rows)
    return rows


def _parts(model: LanguageModel, text: Path | str | None, split: str) -> Mapping[str, Streams]:
    if text is None:
        held = checkpoint.text(model)
        if held is None:
            raise BadInput(f"Model {model.name!r} brings no text; give a file or a folder of tokens.")
        return {"all": list(held.numpy())}
    path = Path(text)
    return _folder(model, path, split) if path.is_dir() else {"all": [_file(model, path)]}


def _file(model: LanguageModel, path: Path) -> NDArray[np.int64]:
    """A file as one stream, behind the token that ends what would be before it."""
    tokenizer = model.tokenizer
    assert tokenizer is not None
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BadInput(f"There is no file or folder of tokens at {path}.") from None
    except UnicodeDecodeError as error:
        raise BadInput(f"{path} is not text in UTF-8 ({error.reason} at byte {error.start}).") from None
    end = tokenizer.token_to_id(END_OF_TEXT)
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    stream = np.array([*([] if end is None else [end]), *ids], dtype=np.int64)
    if len(stream) < 2:
        raise BadInput(f"{path} is empty; a loss needs at least 2 tokens.")
    return stream


def _folder(model: LanguageModel, path: Path, split: str) -> Mapping[str, Streams]:
    source = Tokens(path)
    source.verify()
    assert model.tokenizer is not None
    if source.tokenizer.to_str() != model.tokenizer.to_str():
        raise BadInput(
            f"The tokens {path} are of another tokenizer than model {model.name!r}; give text as a file, or make "
            "tokens with jali tokenize --tokenizer and that of the model."
        )
    parts: dict[str, list[NDArray[Any]]] = {"all": [], "generated": []}
    for name, tokens in source.split(split).items():
        parts["generated" if is_generated(source, name) else "all"].append(tokens)
    found = {name: streams for name, streams in parts.items() if any(len(tokens) > 1 for tokens in streams)}
    if not found:
        raise BadInput(f"The {split} split of {path} is empty; tokenize more text, or choose another --split.")
    return found


def cut(streams: Streams, tokenizer: Tokenizer, context: int, limit: int, begin: NDArray[Any] | None = None) -> Sample:
    """Cuts streams into windows that touch, and takes at most `limit`, spread evenly.

    Args:
        streams: of tokens.
        tokenizer: they are of.
        context: tokens of a window, at most.
        limit: of windows.
        begin: number of the document in which each stream begins; where None, no two streams share a document.
    """
    places = [(i, start) for i, tokens in enumerate(streams) for start in range(0, len(tokens) - 1, context)]
    chosen = [places[i] for i in np.unique(np.linspace(0, len(places) - 1, min(limit, len(places))).astype(int))]
    pieces = [tokenizer.id_to_token(i) or "" for i in range(tokenizer.get_vocab_size())]
    end = pieces.index(END_OF_TEXT) if END_OF_TEXT in pieces else -1
    ends = [np.flatnonzero(tokens == end) for tokens in streams]
    first = np.cumsum([0, *(len(of_stream) + 1 for of_stream in ends)]) if begin is None else begin
    width = max(min(context, len(streams[i]) - 1 - start) for i, start in chosen)
    rows = torch.zeros(len(chosen), width + 1, dtype=torch.int64)
    targets, of_kind = torch.full((len(chosen), width), -1), np.full((len(chosen), width), -1, dtype=np.int8)
    groups = np.zeros((len(chosen), width), dtype=np.int64)
    for row, (i, start) in enumerate(chosen):
        window = torch.from_numpy(streams[i][start : start + width + 1].astype(np.int64))
        rows[row, : len(window)] = window
        targets[row, : len(window) - 1] = window[1:]
        of_kind[row, : len(window) - 1] = _kinds(streams[i], start, start + len(window), pieces)[1:]
        groups[row] = first[i] + np.searchsorted(ends[i], np.arange(start + 1, start + width + 1))
    if len(np.unique(groups[of_kind >= 0])) == 1:
        groups[:] = np.arange(len(chosen))[:, None]
    return Sample(tokens=rows[:, :-1].contiguous(), targets=targets, kinds=of_kind, groups=groups)


def _kinds(tokens: NDArray[Any], start: int, stop: int, pieces: list[str]) -> NDArray[np.int8]:
    """Kinds of tokens from start to stop, each document read from its beginning."""
    first = max(0, start - _LOOK_BACK)
    named = [pieces[i] for i in tokens[first:stop]]
    ends = [i for i, piece in enumerate(named) if piece == END_OF_TEXT]
    begin = max((i for i in ends if i < start - first), default=0)
    cuts = [begin, *(i for i in ends if i > begin), len(named)]
    found = np.concatenate([kinds(named[a:b], END_OF_TEXT) for a, b in pairwise(cuts) if a < b])
    return found[start - first - begin :]


@torch.no_grad()
def measure(model: LanguageModel, sample: Sample, *, quiet: bool = True) -> dict[str, NDArray[np.float64]]:
    """Returns the loss of every token in nats, shape (N, T), 0 behind the end: of the model and of its counts alone."""
    device = next(model.parameters()).device
    found: dict[str, list[Tensor]] = {}
    with Bar("Measuring the loss", len(sample.tokens), quiet=quiet) as bar:
        for tokens, targets in zip(sample.tokens.split(_BATCH), sample.targets.split(_BATCH), strict=True):
            tokens, targets = tokens.to(device), targets.to(device)
            for name, logits_BTV in _predictions(model, tokens):
                flat = F.cross_entropy(logits_BTV.flatten(0, 1), targets.flatten(), ignore_index=-1, reduction="none")
                found.setdefault(name, []).append(flat.view(targets.shape).double().cpu())
            bar.advance(len(tokens))
    return {name: torch.cat(parts).numpy() for name, parts in found.items()}


def _predictions(model: LanguageModel, tokens: Tensor) -> Iterator[tuple[str, Tensor]]:
    yield "nats", model(tokens).float()
    bias, table = model.unembed_bias, model.bigram
    if isinstance(bias, Tensor):
        yield "unigram", bias.float().expand(*tokens.shape, -1)
    if isinstance(table, Tensor):
        logits_BTV = F.embedding(tokens, table).float()
        yield "bigram", logits_BTV + bias.float() if isinstance(bias, Tensor) else logits_BTV


def _rows(
    name: str, sample: Sample, losses: Mapping[str, NDArray[np.float64]], tokenizer: Tokenizer, *, by_kind: bool
) -> Iterator[dict[str, Any]]:
    lengths = np.array([_bytes(tokenizer.id_to_token(i)) for i in range(tokenizer.get_vocab_size())])
    sizes = np.where(sample.kinds >= 0, lengths[sample.targets.numpy()], 0)
    yield _row(name, sample.kinds >= 0, losses, sizes, sample.groups)
    for i, kind in enumerate(KINDS if by_kind else ()):
        if (held := sample.kinds == i).any():
            yield _row(kind, held, losses, sizes, sample.groups)


def _bytes(piece: str | None) -> int:
    """Bytes a token stands for: one per letter of its byte-level name, none for the end of a text."""
    return 0 if piece is None or piece == END_OF_TEXT else len(piece)


def _row(
    name: str,
    held: NDArray[np.bool_],
    losses: Mapping[str, NDArray[np.float64]],
    sizes: NDArray[np.int64],
    groups: NDArray[np.int64],
) -> dict[str, Any]:
    """One row of the table."""
    size = int(sizes[held].sum())
    nats = stats.grouped_mean(losses["nats"][held], groups[held], "nats")
    alone = {key: float(losses[key][held].mean()) if key in losses else None for key in ("unigram", "bigram")}
    bits = nats.value * int(held.sum()) / math.log(2) / size if size else None
    return {
        "what": name,
        "tokens": nats.n,
        "nats": nats.value,
        "low": nats.low,
        "high": nats.high,
        "groups": len(np.unique(groups[held])),
        "bits_per_byte": bits,
        **alone,
    }
