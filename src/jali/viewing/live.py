"""The circuit as a program of plain numbers, which the page runs itself: sites, rules, and the weights that matter.

Read off wiring and rules alone. Removed nodes are constants, so what they add to a site is one vector, their weights
times their means; kept nodes bring their columns whole, because entries outside the circuit compete with them in
AbsTopK. The result is the circuit alone as `keep` and `kept_edges_only` run it, exactly, not a surrogate.
"""

import base64
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import INPUTS, Circuit, Site, Wire, Wiring
from jali.models.compiling import recall
from jali.models.model import LanguageModel
from jali.rule import Rule
from jali.tap import keep, kept_edges_only, ungrafted
from jali.viewing import readouts, spelling
from jali.viewing.prompts import Row, norms

BYTES = 850_000
"""Of a program as JSON, at most; a larger one is left out."""


def program(
    model: LanguageModel, circuit: Circuit, answers: tuple[int, int] | None, rows: Sequence[tuple[Row, Row]]
) -> dict[str, Any]:
    """Returns what the page needs to run the circuit, with logits of the prompts to check itself against.

    Args:
        model: that the circuit is of.
        circuit: to run alone, removed nodes at their means.
        answers: of the task; those of the prompts where they differ from pair to pair.
        rows: pairs of prompts, whose logits are stored.

    Raises:
        BadInput: the page cannot run this circuit; the message says why.
    """
    prompts = [row for pair in rows for row in pair]
    tokens = list(dict.fromkeys([*(answers or ()), *(t for row in prompts for t in (row.answer, row.foil))]))
    if not tokens:
        raise BadInput("The circuit does not run in the page: without prompts there are no answers to compute.")
    if norms(circuit) == "frozen":
        raise BadInput("The circuit does not run in the page: its norms are frozen, so it needs the whole model.")
    compiled = _Compiler(model.wiring, circuit, tokens)
    found = {
        "context": model.config.context,
        "answers": [{"token": token, "text": readouts.text(model.tokenizer, token)} for token in tokens],
        "sites": compiled.sites(),
        "matrices": compiled.matrices,
        "spelling": spelling.rules(model.tokenizer),
        "checks": _checks(model, circuit, tokens, prompts),
        "texts": spelling.samples(model.tokenizer, [row.tokens for row in prompts]),
    }
    if (size := _size(found)) > BYTES:
        sizes = f"its weights would take {size / 1e6:.1f} MB, at most {BYTES / 1e6:.1f} are allowed"
        raise BadInput(f"The circuit does not run in the page: {sizes}.")
    return found


class _Compiler:
    """Goes through a wiring once; matrices that several wires share are written once."""

    def __init__(self, wiring: Wiring, circuit: Circuit, answers: list[int]) -> None:
        self.wiring, self.circuit, self.answers = wiring, circuit, answers
        self.graft = kept_edges_only(circuit, wiring) if circuit.chosen else ungrafted
        self.read_from = {wire.name: source for source, wire in wiring.counted}
        self.matrices: list[dict[str, Any]] = []
        self._written: dict[tuple[int, bytes, bytes], int] = {}

    def sites(self) -> list[dict[str, Any]]:
        """The sites that the answers depend on, in the order of the forward pass."""
        needed = {"logits"}
        for site in reversed(self.wiring.sites):
            if site.name in needed and not self._constant(site):
                needed |= {wire.source for wire in self.wiring.into(site.name)}
        return [self._site(site) for site in self.wiring.sites if site.name in needed]

    def _constant(self, site: Site) -> bool:
        return site.nodes and not self.circuit.channels(site.name)

    def _site(self, site: Site) -> dict[str, Any]:
        mean = self.circuit.means.get(site.name, torch.zeros(site.width))
        found: dict[str, Any] = {
            "name": site.name,
            "width": len(self.answers) if site.name == "logits" else site.width,
            "kept": self.circuit.channels(site.name) if site.nodes else None,
            "held": _floats(mean) if site.nodes else None,
            "rules": [],
            "wires": [],
        }
        if not self._constant(site):
            found["rules"] = [{**_rule(rule), "rates": self._rates(site, rule)} for rule in site.rules]
            found["wires"] = [self._wire(wire) for wire in self.wiring.into(site.name)]
        return found

    def _wire(self, wire: Wire) -> dict[str, Any]:
        found: dict[str, Any] = {"source": wire.source, "kind": wire.kind, "offset": wire.offset}
        if wire.kind != "linear":
            return found
        assert wire.weight is not None
        weight, bias = self.graft(wire.name, wire.weight.detach(), None if wire.bias is None else wire.bias.detach())
        if wire.target == "logits":
            weight, bias = weight[self.answers], None if bias is None else bias[self.answers]
        base = torch.zeros(len(weight)) if bias is None else bias.float()
        source = None if wire.source in INPUTS else self.wiring.site(wire.source)
        if source is not None and source.nodes:
            live = torch.zeros(source.width, dtype=torch.bool)
            live[self.circuit.channels(source.name)] = True
            if source.name in self.circuit.means:
                base = base + (weight[:, ~live].double() @ self.circuit.means[source.name][~live].double()).float()
            weight = weight * live
        if self._alone(self.wiring.site(wire.target)):
            read = torch.zeros(len(weight), dtype=torch.bool)
            read[self.circuit.channels(wire.target)] = True
            weight = weight * read[:, None]
        return {**found, "edges": self.read_from.get(wire.name), "base": _floats(base), "matrix": self._matrix(weight)}

    def _alone(self, site: Site) -> bool:
        """Whether nothing but its kept channels is read of a site: the others are held, and do not compete."""
        return site.nodes and not any(rule.op in ("topk", "norm") for rule in site.rules)

    def _rates(self, site: Site, rule: Rule) -> str | None:
        """Radians per token of pairs that turn, head by head; of one head where all are alike."""
        if rule.rotary is None:
            return None
        query = next(wire.source for wire in self.wiring.into(site.name) if wire.kind == "gate")
        size = self.wiring.site(query).width // rule.heads
        found = torch.stack([recall.rates(rule, head, torch.arange(size), size) for head in range(rule.heads)])
        found = found[:1] if bool((found == found[:1]).all()) else found
        return base64.b64encode(found.numpy().astype("<f8").tobytes()).decode()

    def _matrix(self, weight: Tensor) -> int:
        """Writes a matrix column by column, its zeros left out where they are many; returns its place."""
        columns = weight.detach().float().T.contiguous()
        places = columns.nonzero()
        dense = 2 * len(places) > columns.numel()
        values = columns.flatten() if dense else columns[places[:, 0], places[:, 1]]
        counts = _integers(places[:, 0].bincount(minlength=len(columns)))
        found = {
            "columns": len(columns),
            "counts": "" if dense else counts,
            "rows": "" if dense else _integers(places[:, 1]),
            "values": _floats(values),
        }
        key = (len(columns), found["rows"].encode() + counts.encode(), found["values"].encode())
        if key not in self._written:
            self._written[key] = len(self.matrices)
            self.matrices.append(found)
        return self._written[key]


def _rule(rule: Rule) -> dict[str, Any]:
    vectors = {"gain": rule.gain, "bias": rule.bias, "sink": rule.sink}
    return {
        "op": rule.op,
        "k": rule.k,
        "eps": rule.eps,
        "center": rule.center,
        "width": rule.width,
        "kind": rule.kind,
        "heads": rule.heads,
        "scale": rule.scale,
        "causal": rule.causal,
        "strict": rule.strict,
        "shared": rule.shared,
        "damping": list(rule.damping),
        **{name: None if vector is None else _floats(vector) for name, vector in vectors.items()},
    }


@torch.no_grad()
def _checks(model: LanguageModel, circuit: Circuit, tokens: list[int], rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Logits at the last token of each prompt, as the model itself gives them on the circuit alone."""
    tap, graft = keep(circuit), kept_edges_only(circuit, model.wiring) if circuit.chosen else None
    found = []
    for row in rows:
        logits_V = model(torch.tensor([row.tokens]), tap=tap, graft=graft)[0, -1]
        found.append(
            {
                "tokens": row.tokens,
                "shown": [readouts.text(model.tokenizer, token) for token in row.tokens],
                "right": tokens.index(row.answer),
                "wrong": tokens.index(row.foil),
                "logits": logits_V[tokens].tolist(),
            }
        )
    return found


def _floats(values: Tensor) -> str:
    return base64.b64encode(values.detach().float().cpu().numpy().astype("<f4").tobytes()).decode()


def _integers(values: Tensor) -> str:
    return base64.b64encode(values.cpu().numpy().astype(np.dtype("<u2")).tobytes()).decode()


def _size(found: dict[str, Any]) -> int:
    """Of the numbers, which are nearly all of it."""
    numbers = [text for matrix in found["matrices"] for text in matrix.values() if isinstance(text, str)]
    wires = [wire for site in found["sites"] for wire in site["wires"]]
    return (
        sum(map(len, numbers))
        + sum(len(w.get("base", "")) for w in wires)
        + sum(len(site["held"] or "") for site in found["sites"])
    )
