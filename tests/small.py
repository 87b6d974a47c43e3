"""The smallest tokens folder that every task takes, and the options of the smallest model, for tests of whole verbs."""

import dataclasses
import shutil
from pathlib import Path

from jali.corpora.tokenize import tokenize
from jali.models.config import TransformerConfig
from jali.pruning.eliminate import Elimination
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.studies.demo import Scratch
from jali.tasks.published import task
from jali.tasks.task import SPLITS, Task
from jali.training.fit import Loop
from jali.training.schedule import Schedule
from jali.training.train import Training

OPTIONS = (
    *("--model.n-layer", "1", "--model.d-model", "32", "--model.context", "64"),
    *("--schedule.steps", "12", "--batch", "4", "--validate-every", "6", "--log-every", "3"),
)


def make_tokens(folder: Path) -> Path:
    """Generated Python, 120,000 tokens of it, with a vocabulary of 2,048 entries."""
    return tokenize(["simple:120000"], folder, quiet=True)


def tampered(tokens: Path, folder: Path) -> Path:
    """A copy of a tokens folder in which a bit of every shard is another, of the same size."""
    copy = shutil.copytree(tokens, folder / "tampered")
    for shard in copy.glob("*.bin"):
        content = bytearray(shard.read_bytes())
        if content:
            content[len(content) // 2] ^= 1
            shard.write_bytes(content)
    return copy


PRUNING = Pruning(
    learning=Learning(steps=2, pairs=2), elimination=Elimination(rank_pairs=2, accept_pairs=2, rising=(1.0,))
)


def scratch(steps: int = 3) -> Scratch:
    """A demonstration on those tokens whose model learns nothing."""
    model = TransformerConfig(n_layer=1, d_model=16, bigram="fixed", unembed_bias="fixed", afrac=0.5)
    loop = Loop(schedule=Schedule(steps=steps, density=0.5), batch=2)
    return Scratch(sources=("simple:120000",), training=Training(model=model, loop=loop))


def few_pairs(name: str, tokenizer, *, seed: int = 0) -> Task:
    """A task of four pairs without real code in front."""
    found = task(name, tokenizer, seed=seed, context_tokens=0)
    return dataclasses.replace(found, **{split: getattr(found, split).first(4) for split in SPLITS})
