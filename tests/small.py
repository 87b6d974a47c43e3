"""The smallest tokens folder that every task takes, and the options of the smallest model, for tests of whole verbs."""

from pathlib import Path

from jali.corpora.tokenize import tokenize

OPTIONS = (
    *("--model.n-layer", "1", "--model.d-model", "32", "--model.context", "64"),
    *("--schedule.steps", "12", "--batch", "4", "--validate-every", "6", "--log-every", "3"),
)


def make_tokens(folder: Path) -> Path:
    """Generated Python, 120,000 tokens of it, with a vocabulary of 2,048 entries."""
    return tokenize(["simple:120000"], folder, quiet=True)
