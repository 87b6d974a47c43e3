"""What models that only count lose on windows of text: unigram, bigram and 5-gram, beside which a model is judged."""

import numpy as np
from numpy.typing import NDArray

from jali.corpora.ngrams import fit_ngrams, probabilities
from jali.corpora.shards import Tokens
from jali.progress import Bar

ORDERS = {"unigram": 1, "bigram": 2, "5-gram": 5}
"""Orders of the interpolated Kneser–Ney models by name."""


def counting_losses(
    source: Tokens, windows: dict[str, NDArray[np.int64]], *, orders: dict[str, int] = ORDERS, quiet: bool = True
) -> dict[str, dict[str, NDArray[np.float64]]]:
    """Fits n-gram models to the training split and measures them on windows.

    A window is all they see, as for a model: its first predicted token has one token before it.

    Args:
        source: whose training split is counted, all sources together.
        windows: by kind of text, (N, T + 1).
        orders: of the models to fit, by name.
        quiet: no progress bar.

    Returns:
        For each model and kind of text the loss of every predicted token in nats, (N, T).
    """
    streams = list(source.split("train").values())
    found: dict[str, dict[str, NDArray[np.float64]]] = {}
    with Bar("Counting n-grams", len(orders), quiet=quiet) as bar:
        for name, order in orders.items():
            model = fit_ngrams(streams, order, source.vocab_size)
            found[name] = {
                kind: np.stack([-np.log(probabilities(model, row)) for row in rows]) for kind, rows in windows.items()
            }
            bar.advance()
    return found
