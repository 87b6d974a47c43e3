"""A GPT-style decoder whose weights may be almost all zero, whole: one forward pass, a tap at every site.

After Gao et al., arXiv 2511.13653, section 2.1 and appendix A.1, and the released inference code. Shapes in names:
B batch, T tokens, C context, D d_model, P positions beside it, I = D + P, H heads, K d_head, E = H·K, F d_mlp,
V vocabulary.
"""

import math
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn

from jali.artefact import BadInput
from jali.circuit import Site, Wire, Wiring
from jali.models.blocks import MLP, Attention, norm_of
from jali.models.config import TransformerConfig
from jali.models.memory import Memory
from jali.models.model import LanguageModel
from jali.models.parts import look_up, positions_at, reach, sinusoids
from jali.models.past import Past
from jali.rule import Rule
from jali.tap import Graft, Tap, given, is_pointwise


class Transformer(LanguageModel):
    """The weight-sparse transformer. Its dense twin is the same class with all weights alive and no AbsTopK."""

    config_type = TransformerConfig
    read_out = "final.act_in"
    config: TransformerConfig

    def __init__(self, config: TransformerConfig) -> None:
        super().__init__(config)
        self.positions = _positions(config)
        self.attn = nn.ModuleList(Attention(f"{i}.attn", config) for i in range(config.n_layer))
        self.mlp = nn.ModuleList(MLP(f"{i}.mlp", config) for i in range(config.n_layer))
        self.norm = norm_of(config, config.d_model)
        self._add_readout(tied=config.tied)
        self._initialise()

    def _initialise(self) -> None:
        """Normal weights of deviation .02, writes into the residual stream .02 / sqrt(2 n_layer), zero biases."""
        if self.embed.weight.is_meta:
            return  # There is nothing to fill; stored tensors take its place.
        for module in self.modules():
            if isinstance(module, nn.Linear | nn.Embedding):
                nn.init.normal_(module.weight, std=0.02)
            if isinstance(module, nn.Linear) and module.bias is not None:
                nn.init.zeros_(module.bias)
        for attn, mlp in self.blocks:
            for write in (attn.out, mlp.down):
                nn.init.normal_(write.weight, std=0.02 / math.sqrt(2 * self.config.n_layer))
        if self.positions is not None and self.config.positions == "sinusoidal":
            self.positions.weight.data.copy_(sinusoids(self.config.context, self.config.d_positions))

    @property
    def blocks(self) -> tuple[tuple[Attention, MLP], ...]:
        """Attention and MLP of each layer."""
        return cast("tuple[tuple[Attention, MLP], ...]", tuple(zip(self.attn, self.mlp, strict=True)))

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Sites at which a run can begin, in order: where a tap gives one, nothing ahead of it is made or tapped."""
        return tuple(f"{i}.{site}" for i in range(self.config.n_layer) for site in ("resid_in", "resid_mid"))

    def past(self, rows: int = 1) -> Past:
        """Returns an empty past for that many rows of tokens, which `forward` goes on from and adds to."""
        return Past(self.config, rows, self.embed.weight.detach())

    def _final(
        self, tokens_BT: Tensor, tap: Tap, graft: Graft, at: Tensor | None = None, past: Past | Memory | None = None
    ) -> Tensor:
        """Everything before the unembedding: the normed last residual stream, shape (B, T, D).

        Where `at` names a position of each row and the tap does the same at all, the others are not made behind the
        last attention, and the shape is (B, 1, D).
        """
        length = tokens_BT.shape[1]
        if isinstance(past, Memory):
            raise BadInput("This past is of a BDH; take one of model.past().")
        if past is not None:
            past.check(tokens_BT, self.config, self.embed.weight)
        elif length > self.config.context:
            raise BadInput(f"This model reads at most {self.config.context} tokens at once, got {length}.")
        table_CP = self.positions.weight if self.positions is not None and self.config.beside else None
        steps = list(zip(self.beginnings, (block for layer in self.blocks for block in layer), strict=True))
        first = max((i for i, (site, _) in enumerate(steps) if given(tap, site) is not None), default=0)
        x_BTD = given(tap, steps[first][0])
        narrow = x_BTD is not None and x_BTD.shape[1] == 1 < length
        if narrow and (at is None or first < len(steps) - 1):
            raise BadInput(
                f"A run that begins at {steps[first][0]} with one position of each row needs all positions there, or "
                "`at` and a beginning behind the last attention."
            )
        at = at if narrow or is_pointwise(tap) else None
        x_BTD = tap(steps[0][0], self._embedded(tokens_BT, graft, past)) if x_BTD is None else x_BTD
        for i, (site, block) in enumerate(steps[first:], first):
            x_BTD = tap(site, x_BTD) if i > first else x_BTD
            here = at if i >= len(steps) - 2 else None  # Nothing behind the last attention looks elsewhere.
            run = partial(block, x_BTD, table_CP, tap, graft, self.precision, at=here, past=past)
            x_BTD = positions_at(x_BTD, here)
            delta_BTD = reach(tap, f"{block.name}.resid_delta", run, block.kept_out, x_BTD)  # Not run if that is given.
            x_BTD = x_BTD + delta_BTD
        return tap("final.act_in", self.norm(tap("final_resid", x_BTD), "final", tap))

    def _embedded(self, tokens_BT: Tensor, graft: Graft, past: Past | None) -> Tensor:
        """The residual stream before the first block, shape (B, T, D)."""
        x_BTD = look_up(tokens_BT, "tokens -> 0.resid_in", self.embed.weight, graft)
        if self.positions is None or self.config.beside:
            return x_BTD
        steps_T = torch.arange(tokens_BT.shape[1], device=tokens_BT.device) + (0 if past is None else past.length)
        return x_BTD + look_up(steps_T, "positions -> 0.resid_in", self.positions.weight, graft)

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires, sharing memory with its parameters."""
        table_PC = None if self.positions is None else self.positions.weight.T
        sites, wires = [], [Wire("tokens", "0.resid_in", "linear", self.embed.weight.T)]
        if table_PC is not None and not self.config.beside:
            wires.append(Wire("positions", "0.resid_in", "linear", table_PC))
        for i, (attn, mlp) in enumerate(self.blocks):
            before, between = f"{i}.resid_in", f"{i}.resid_mid"
            sites.append(Site(before, self.config.d_model, (Rule(op="add" if i else "embed"),), nodes=False))
            for block, source, target in ((attn, before, between), (mlp, between, self._after(i))):
                block_sites, block_wires = block.wiring(source, table_PC)
                sites += block_sites
                wires += [*block_wires, Wire(source, target), Wire(f"{block.name}.resid_delta", target)]
                if target == between:
                    sites.append(Site(between, self.config.d_model, (Rule(op="add"),), nodes=False))
        ends, end_wires = self._end_wiring()
        return Wiring((*sites, *ends), (*wires, *end_wires))

    def _after(self, layer: int) -> str:
        return "final_resid" if layer == self.config.n_layer - 1 else f"{layer + 1}.resid_in"

    def _end_wiring(self) -> tuple[list[Site], list[Wire]]:
        c = self.config
        sites = [Site("final_resid", c.d_model, (Rule(op="add"),))]
        norm_sites, wires = self.norm.wiring("final", "final_resid", "final.act_in")
        sites += [*norm_sites, Site("final.act_in", c.d_model, (Rule(op="add"), *self.norm.rules), nodes=False)]
        sites.append(Site("logits", c.vocab_size, (Rule(op="add"),), nodes=False))
        return sites, [*wires, *self._logit_wires()]


def _positions(config: TransformerConfig) -> nn.Embedding | None:
    if config.positions == "none":
        return None
    table = nn.Embedding(config.context, config.beside or config.d_model)
    return table.requires_grad_(config.positions != "sinusoidal")
