"""Models whose failures are known, with a circuit that shares them and one that lacks what makes up for them."""

import random
from typing import NamedTuple

from jali.models.transformer import Transformer
from jali.studies.planted.attention import opener_nodes
from jali.studies.planted.build import build, embed, head, read_out, shape
from jali.tasks.task import Prompt
from tests import planted

LURE = 0
"""A token that no prompt of the task has."""


class Inserts(NamedTuple):
    """Edits that put tokens in; the first opener decides, so that the right answer stays what it was.

    `others` puts two of the other opener behind it, `lure` a lure anywhere, and the rest fillers.
    """

    kinds: tuple[str, ...] = ("others", "one filler", "two fillers", "filler 3", "filler 4", "filler 5")

    def edit(self, prompt: Prompt, kind: str, draw: random.Random) -> Prompt | None:
        opener = next(token for token in prompt.tokens if token in planted.OPENERS)
        added = {"others": [3 - opener] * 2, "lure": [LURE], "two fillers": [4, 5], "nothing": []}.get(kind, [3])
        if len(prompt.tokens) + len(added) > 16 or not added:
            return None
        tokens = list(prompt.tokens)
        for token in added:
            tokens.insert(draw.randint(tokens.index(opener) + 1, len(tokens)), token)
        return prompt._replace(tokens=tokens)

    def text(self, prompt: Prompt) -> str:
        return " ".join(map(str, prompt.tokens))

    def said(self, token: int) -> str:
        return str(token)


LURES = Inserts(("lure", "one filler"))


def circuit(model: Transformer):
    """The first copy, nodes outside it zero."""
    nodes = opener_nodes(0, query=True)
    return model.wiring.circuit(nodes, ablation="zero", task="openers", model="./model", model_digest=model.digest)


def compensated() -> Transformer:
    """A lure draws the first copy to the second answer; a second head takes that back, and the model stays right."""
    weights = embed(1, c0=1.0, c1=1.0, c4=1.0) | embed(2, c0=1.0, c1=-1.0, c4=1.0)
    weights |= embed(LURE, c0=1.0, c1=-4.0, c4=1.0, c5=4.0)
    weights |= head(0, 0, key=0, value=1, out=2) | head(0, 4, key=4, value=5, out=6)
    model = build(shape(), weights | read_out(2, 4.0) | read_out(6, 4.0))
    model.name = "compensated"
    return model
