"""The planted circuit that most tests use: which of two openers was there. See `jali.studies.planted.attention`."""

import torch
from torch import Tensor

from jali.circuit import Node
from jali.models.transformer import Transformer
from jali.studies.planted import build
from jali.studies.planted.attention import opener_model, opener_nodes, opener_task
from jali.tasks.task import Task

OPENERS, ANSWERS, FILLERS = build.OPENERS, build.ANSWERS, build.FILLERS


def plant(copies: int = 1, **options) -> Transformer:
    """A model of two layers with that many copies of the circuit (two at most), each in channels of its own."""
    model = opener_model(copies, **options)
    model.name = "planted"
    return model


def circuit(copy: int = 0, *, query: bool = False) -> frozenset[Node]:
    """The nodes of a copy; with its query for ablation to zero, which takes constants away."""
    return opener_nodes(copy, query=query)


def task(name: str = "openers") -> Task:
    """Pairs of prompts of 7 to 11 tokens."""
    return opener_task(name)


def text(windows: int = 64) -> Tensor:
    """Tokens to take node means over, shape (windows, 12)."""
    return torch.randint(0, 12, (windows, 12), generator=torch.Generator().manual_seed(3))
