"""Removal sets: weights without which a model behaves in another way, as a file, and the model without them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Node
from jali.models.model import LanguageModel

KIND, SCHEMA = "removal", 1
ENDING = ".removal.json"
Weight = tuple[str, int]
"""A parameter's name and a place in it, flattened."""


def matrices(model: LanguageModel) -> dict[str, Tensor]:
    """The parameters whose weights may be removed, by name, sharing memory: all matrices but the bigram table."""
    return {name: p.data for name, p in model.named_parameters() if p.ndim == 2 and name != "bigram"}


def ends(model: LanguageModel, weights: Sequence[Weight]) -> tuple[Node, ...]:
    """Returns the channels that some weights join, sorted; an input, such as a word that is embedded, is none."""
    tensors = {name: torch.zeros_like(tensor) for name, tensor in model.state_dict().items()}
    for name, place in weights:
        tensors[name].view(-1)[place] = 1.0
    wiring = type(model).of_tensors(model.config, tensors).wiring
    sites, found = {site.name for site in wiring.sites}, set[Node]()
    for wire in wiring.wires:
        if wire.kind == "linear" and wire.weight is not None:
            for target, source in wire.weight.nonzero().tolist():
                found |= {Node(wire.target, target), Node(wire.source, source)}
    return tuple(sorted(node for node in found if node.site in sites))


@dataclass(frozen=True, kw_only=True)
class RemovalSet:
    """Single weights of one model."""

    model_digest: str
    """Of the model they were found in."""
    entries: Mapping[str, tuple[int, ...]]
    """Places of weights in the flattened parameter, ascending, by the parameter's name; no parameter without any."""
    facts: Mapping[str, Any] = field(default_factory=dict)
    """How they were found; not in the digest."""

    def __post_init__(self) -> None:
        for name, places in self.entries.items():
            if not places or min(places) < 0 or list(places) != sorted(set(places)):
                raise BadInput(
                    f"A removal set names weights of {name} by ascending places from 0, each once, and at least one; "
                    f"got {list(places[:5])}."
                )

    @classmethod
    def of(
        cls, model: LanguageModel, weights: Sequence[Weight], facts: Mapping[str, Any] | None = None
    ) -> "RemovalSet":
        """Returns the set of some weights, given in any order as parameter and place."""
        names = dict.fromkeys(name for name, _ in sorted(weights))
        entries = {name: tuple(sorted({place for own, place in weights if own == name})) for name in names}
        return cls(model_digest=model.digest, entries=entries, facts=facts or {})

    def __len__(self) -> int:
        """Weights."""
        return sum(map(len, self.entries.values()))

    @property
    def weights(self) -> tuple[Weight, ...]:
        """Parameter and place of each."""
        return tuple((name, place) for name, places in self.entries.items() for place in places)

    @property
    def digest(self) -> str:
        """Over model and weights."""
        return artefact.digest({"model": self.model_digest, "entries": {n: [*p] for n, p in self.entries.items()}})

    def applied(self, model: LanguageModel) -> LanguageModel:
        """Returns a copy of the model in which these weights are zero; the model stays as it is.

        Raises:
            BadInput: the set is of another model.
        """
        if self.model_digest != model.digest:
            raise BadInput(
                f"This removal set was found in model {self.model_digest[7:19]}…, and {model.name or 'this'} is model "
                f"{model.digest[7:19]}…; load the model it names, or find one with jali unlock."
            )
        self._check(model)
        tensors = {name: tensor.clone() for name, tensor in model.state_dict().items()}
        for name, places in self.entries.items():
            tensors[name].view(-1)[list(places)] = 0.0
        copy = type(model).of_tensors(model.config, tensors)
        copy.tokenizer, copy.name, copy.folder = model.tokenizer, model.name, model.folder
        return copy

    def _check(self, model: LanguageModel) -> None:
        sizes = {name: parameter.numel() for name, parameter in model.named_parameters()}
        for name, places in self.entries.items():
            if places[-1] >= sizes.get(name, 0):
                raise BadInput(f"The model has no weight {places[-1]} of {name}, which the removal set names.")

    def to_json(self) -> dict[str, Any]:
        """Returns it as the document of a file, but for what made it."""
        entries = {name: list(places) for name, places in self.entries.items()}
        facts = {"digest": self.digest, "model": self.model_digest, "entries": entries, "facts": dict(self.facts)}
        return {"schema": SCHEMA, "kind": KIND, **facts}

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.removal.json` file, whole or not at all."""
        made = {"made_by": artefact.made_by(seed), "parents": {"model": self.model_digest}}
        return artefact.write_json(path, {**self.to_json(), **made})

    @classmethod
    def load(cls, path: Path | str) -> "RemovalSet":
        """Reads a `.removal.json` file.

        Raises:
            BadInput: it is missing, damaged, changed by hand, or of another kind or schema.
        """
        data = artefact.read_json(path, KIND, SCHEMA)
        try:
            entries = {str(name): tuple(map(int, places)) for name, places in data["entries"].items()}
            found = cls(model_digest=str(data["model"]), entries=entries, facts=data["facts"])
            whole = found.digest == data["digest"]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{path} is damaged: {artefact.fault(error)}. Find it again with jali unlock.") from error
        if not whole:
            raise BadInput(f"{path} was changed after it was written (digests differ); find it again with jali unlock.")
        return found
