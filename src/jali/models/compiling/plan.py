"""Channels of a cut-out wiring that are computed for prompts: the steps to them, made when they are first needed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.compiling.build import Built, build
from jali.models.compiling.cutout import Cutout
from jali.models.compiling.gather import Scene


@dataclass(frozen=True, eq=False)
class Plan:
    """Some channels of some sites, to be computed."""

    cut: Cutout
    outputs: Mapping[str, Tensor]
    """Per site, the channels wanted, int64."""
    context: int
    """Tokens of a prompt, at most."""
    _built: dict[bool, Built] = field(default_factory=dict, repr=False)

    @torch.no_grad()
    def run(self, tokens_BT: Tensor, at_B: Tensor | None = None) -> dict[str, Tensor]:
        """Returns the channels wanted, each shape (B, T, channels), or (B, 1, channels) at one place of each prompt.

        Args:
            tokens_BT: prompts.
            at_B: one place per row, counted from the end where negative.

        Raises:
            BadInput: the prompts are longer than the context, or a place is not in them.
        """
        rows, length = tokens_BT.shape
        if length > self.context:
            raise BadInput(f"This circuit reads at most {self.context} tokens at once, got {length}.")
        if at_B is not None and bool(((at_B < -length) | (at_B >= length)).any()):
            raise BadInput(f"Positions to read lie in an input of {length} tokens, got {at_B.tolist()}.")
        tokens_BT = tokens_BT.to(self.cut.device)
        at_B = None if at_B is None else at_B.to(self.cut.device).remainder(length)
        built = self.ready(everywhere=at_B is None)
        scene = Scene(tokens_BT, torch.arange(length, device=tokens_BT.device)[None], at_B, {})
        for site, step in built.steps:
            scene.values[site] = step.run(scene)
        shape = (rows, length if at_B is None else 1, -1)
        return {site: gather.run(scene).expand(*shape) for site, gather in built.outputs.items()}

    def ready(self, *, everywhere: bool) -> Built:
        """The steps to all places, or to one of each prompt."""
        if everywhere not in self._built:
            self._built[everywhere] = build(self.cut, self.outputs, context=self.context, everywhere=everywhere)
        return self._built[everywhere]
