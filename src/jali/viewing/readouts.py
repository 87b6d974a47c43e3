"""What only the model can say about a circuit: its tokens, and what channels have to do with them."""

from collections.abc import Sequence
from typing import Any

from tokenizers import Tokenizer
from torch import Tensor

from jali.circuit import Circuit, Node
from jali.explaining.vocabulary import text
from jali.models.model import LanguageModel
from jali.rule import Rule
from jali.viewing.places import embedded, reads_stream, stream

SHOWN_TOKENS = 6
"""Tokens drawn at the left of the picture, at most."""
STREAM_TOKENS = 6
"""Tokens listed for a residual channel, each way, at most."""
DIGITS = 4
"""Significant digits of a number on the page."""
ACTIVATION_DIGITS = 3
"""Of an activation; there are many."""


def short(value: float, digits: int = DIGITS) -> float:
    """Rounds to significant digits."""
    return float(f"{value:.{digits}g}")


def embedding(model: LanguageModel, circuit: Circuit, marked: Sequence[int]) -> list[dict[str, Any]]:
    """Returns what each marked token adds to each residual channel the circuit reads, where that is not zero."""
    here = embedded(model.wiring)
    read = sorted({c for node in circuit.nodes if node.site in here and (c := _read(node, circuit)) is not None})
    table_VD = model.embed.weight.detach()
    return [
        {"token": text(model.tokenizer, token), "stream": channel, "weight": short(float(table_VD[token, channel]))}
        for token in list(dict.fromkeys(marked))[:SHOWN_TOKENS]
        for channel in read
        if float(table_VD[token, channel]) != 0
    ]


def _read(node: Node, circuit: Circuit) -> int | None:
    return stream(node, circuit.widths) if reads_stream(node) else None


def unembedding(model: LanguageModel, circuit: Circuit, answers: tuple[int, int]) -> list[dict[str, Any]]:
    """Returns, for each kept channel of `final_resid`, its weights to the two answers after the norm's gain."""
    table_VD = unembed(model)
    return [
        {"source": str(node), "weights": [short(float(table_VD[answer, node.channel])) for answer in answers]}
        for node in sorted(circuit.nodes)
        if node.site == "final_resid"
    ]


def final_norm(model: LanguageModel) -> Rule | None:
    """The norm ahead of the unembedding; None where there is none."""
    return next((rule for rule in model.wiring.site(model.read_out).rules if rule.op == "norm"), None)


def unembed(model: LanguageModel) -> Tensor:
    """The unembedding (V, D) with the gain of the final norm in it."""
    weight_VD, norm = model.unembed_weight.detach(), final_norm(model)
    return weight_VD if norm is None or norm.gain is None else weight_VD * norm.gain.detach()


def streams(model: LanguageModel, circuit: Circuit) -> dict[str, dict[str, Any]]:
    """Returns, per residual channel of the circuit, the tokens that set it most and those it argues for most."""
    embed_VD, unembed_VD = model.embed.weight.detach(), unembed(model)
    final = {node.channel for node in circuit.nodes if node.site == "final_resid"}
    read = {channel for node in circuit.nodes if (channel := _read(node, circuit)) is not None}
    return {
        str(c): {
            "embedding": _strongest(model.tokenizer, embed_VD[:, c]) if c in read else [],
            "unembedding": _strongest(model.tokenizer, unembed_VD[:, c]) if c in final else [],
        }
        for c in sorted(read | final)
    }


def _strongest(tokenizer: Tokenizer | None, column_V: Tensor) -> list[list[Any]]:
    _, order = column_V.abs().topk(min(2 * STREAM_TOKENS, len(column_V)))
    return [[text(tokenizer, int(t)), short(float(column_V[t]))] for t in order if float(column_V[t]) != 0]
