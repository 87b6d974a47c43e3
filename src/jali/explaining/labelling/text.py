"""Text as labels see it: rows of tokens, what of them is real, and the documents they come from."""

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from jali.tasks.task import Pairs


class Text(NamedTuple):
    """Rows of tokens of one length."""

    tokens: NDArray[np.int64]
    """(N, T)."""
    real: NDArray[np.bool_]
    """(N, T): not padding, and of the document the row begins in."""
    documents: NDArray[np.int64]
    """(N,): numbers of those."""

    def rows(self, which: NDArray[np.bool_] | slice) -> "Text":
        """Returns some rows."""
        return Text(self.tokens[which], self.real[which], self.documents[which])

    @property
    def tensor(self) -> Tensor:
        """The tokens for a model, (N, T) int64."""
        return torch.from_numpy(self.tokens)


def of_windows(windows_NT: Tensor, documents_N: Tensor | None = None, *, end: int | None = None) -> Text:
    """Makes a text of windows; what follows the end of a window's document is not real.

    Args:
        windows_NT: tokens.
        documents_N: in which each begins; each its own where None.
        end: the token that ends a document.
    """
    tokens = windows_NT.cpu().long().numpy()
    ended = np.zeros(tokens.shape, dtype=bool) if end is None else np.cumsum(tokens == end, axis=1) > 0
    documents = np.arange(len(tokens)) if documents_N is None else documents_N.cpu().long().numpy()
    return Text(tokens, ~ended, documents)


def of_pairs(pairs: Pairs) -> Text:
    """Makes a text of prompts; those of a pair are one document."""
    tokens, length = pairs.tokens.cpu().numpy(), pairs.length.cpu().numpy()
    return Text(tokens, np.arange(tokens.shape[1]) < length[:, None], pairs.pair.cpu().numpy())


def joined(*texts: Text) -> Text:
    """Puts texts under each other, padded to the longest; documents of different texts stay different."""
    width, before, parts = max(text.tokens.shape[1] for text in texts), 0, []
    for text in texts:
        room = ((0, 0), (0, width - text.tokens.shape[1]))
        parts.append((np.pad(text.tokens, room), np.pad(text.real, room), text.documents + before))
        before = int(parts[-1][2].max(initial=before)) + 1
    tokens, real, documents = zip(*parts, strict=True)
    return Text(np.concatenate(tokens), np.concatenate(real), np.concatenate(documents))


def halves(text: Text) -> tuple[Text, Text]:
    """Splits a text into one to fit on and one to score on that share no document: every other document each."""
    order = np.unique(text.documents, return_inverse=True)[1]
    return text.rows(order % 2 == 0), text.rows(order % 2 == 1)
