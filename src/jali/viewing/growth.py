"""The synapses of a circuit as a text writes them, token by token, and what each answers to."""

from collections.abc import Mapping, Sequence
from typing import Any

import torch
from torch import Tensor

from jali.circuit import Circuit
from jali.explaining.labelling.explain import spread
from jali.explaining.labelling.synapses import SERIES, Answer, Answers, answers
from jali.explaining.vocabulary import Vocabulary
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.models.synapses import Synapse, remembering, strengths, synapses
from jali.viewing.places import spot
from jali.viewing.prompts import Row, alone, window
from jali.viewing.readouts import ACTIVATION_DIGITS, short

SHOWN = 96
"""Synapses on a page, at most: those that get strongest on the prompts shown."""
TOKENS = 12_288
"""Of text, read for what synapses answer to, at most."""


def growth(
    model: LanguageModel, circuit: Circuit, rows: Sequence[tuple[Row, Row]], text: Tensor | None
) -> dict[str, Any] | None:
    """Returns the strongest synapses of a circuit on its first pair of prompts; None where it has none, or no prompt.

    Strengths are those of the circuit running alone. What they answer to is of the full model, as labels are.

    Args:
        model: of the circuit.
        circuit: whose stored channels and keys are looked at.
        rows: pairs of prompts.
        text: windows of tokens (N, T); None says nothing of what synapses answer to.
    """
    every = synapses(model.wiring, circuit.nodes)
    if not every or not rows:
        return None
    sides = [_grown(model, circuit, row, every) for row in rows[0]]
    most_S = torch.stack([one.abs().amax(0) for one in sides]).amax(0)
    chosen = most_S.argsort(descending=True, stable=True)[:SHOWN].sort().values.tolist()
    some = [every[i] for i in chosen]
    known = None if text is None or len(text) < 2 else _answers(model, some, text)
    return {
        "total": len(every),
        "text": None if known is None else {"tokens": known.tokens, "documents": known.documents, **_chance(known)},
        "synapses": [
            {
                "layer": spot(one.key.site).layer,
                "head": one.key.channel * model.config.heads // model.wiring.site(one.key.site).width,
                "value": str(one.value),
                "key": str(one.key),
                "courses": [[short(v, ACTIVATION_DIGITS) for v in side[:, i].tolist()] for side in sides],
                **{name: None if known is None else _told(known.of[name][k]) for name in SERIES},
            }
            for k, (i, one) in enumerate(zip(chosen, some, strict=True))
        ],
    }


def _grown(model: LanguageModel, circuit: Circuit, row: Row, every: Sequence[Synapse]) -> Tensor:
    """Strengths after each token that is shown, shape (T, synapses), the circuit running alone."""
    cache: Mapping[str, Tensor] = alone(model, model.wiring, circuit, torch.tensor([row.tokens])).sites
    found = torch.zeros(len(row.tokens), len(every), dtype=torch.float64)
    for memory in remembering(model.wiring):
        here = [i for i, one in enumerate(every) if one.key.site == memory.key]
        if here:
            found[:, here] = strengths(memory, [every[i] for i in here], cache)[0].cpu()
    return found[window(row) :]


def _answers(model: LanguageModel, some: Sequence[Synapse], text: Tensor) -> Answers:
    documents = checkpoint.text_documents(model)
    documents = documents if documents is not None and len(documents) == len(text) else None
    words = Vocabulary(model.config.vocab_size, model.tokenizer)
    return answers(model, some, spread(text, documents, words, tokens=TOKENS))


def _chance(known: Answers) -> dict[str, Any]:
    return {"chance": {name: short(value, ACTIVATION_DIGITS) for name, value in known.chance.items()}}


def _told(answer: Answer | None) -> dict[str, Any] | None:
    return None if answer is None else {**answer._asdict(), "auroc": short(answer.auroc, ACTIVATION_DIGITS)}
