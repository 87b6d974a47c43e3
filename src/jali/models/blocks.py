"""The blocks of a transformer: what a sublayer reads, attention, and the MLP. Shapes in names as in `transformer`."""

from functools import partial
from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from jali import kernels
from jali.circuit import Site, Wire
from jali.models.config import TransformerConfig
from jali.models.parts import Maker, Norm, look_up, mapped, positions_at, reach, top_rules
from jali.models.past import Past
from jali.rule import Rule
from jali.tap import Graft, Tap, given, part_of, ungrafted, untouched


class Read(nn.Module):
    """What a sublayer reads: the normed residual stream, concatenated positions beside it, then AbsTopK."""

    def __init__(self, name: str, place: str, config: TransformerConfig) -> None:
        super().__init__()
        self.name, self.config = name, config
        self.width = config.d_model + config.beside
        self.kept = config.kept(place, self.width)
        self.norm = norm_of(config, config.d_model)
        self.norm_positions = norm_of(config, config.beside) if config.beside else None

    def forward(
        self,
        x_BTD: Tensor,
        table_CP: Tensor | None,
        tap: Tap,
        graft: Graft,
        at: Tensor | None = None,
        past: Past | None = None,
    ) -> Tensor:
        """Returns the vector read, shape (B, T, I), or (B, 1, I) where `at` names a position of each row."""
        x_BTD = positions_at(x_BTD, at)
        x_BTI = self.norm(x_BTD, self.name, tap)
        if self.norm_positions is not None and table_CP is not None:
            steps_BT = torch.arange(x_BTD.shape[1], device=x_BTD.device)[None] if at is None else at[:, None]
            steps_BT = steps_BT if past is None else steps_BT + past.length
            p_BTP = self.norm_positions(look_up(steps_BT, f"positions -> {self.name}.pos", table_CP, graft))
            p_BTP = p_BTP.expand(*x_BTD.shape[:2], -1)
            x_BTI = torch.cat([x_BTI, tap(f"{self.name}.pos", p_BTP)], dim=-1)
        return reach(tap, f"{self.name}.act_in", lambda some: _some(x_BTI, some), self.kept, x_BTD)

    def wiring(self, source: str, table_PC: Tensor | None) -> tuple[list[Site], list[Wire]]:
        """Its sites and wires, reading the residual stream at `source`."""
        sites, wires = self.norm.wiring(self.name, source, f"{self.name}.act_in")
        if self.norm_positions is not None and table_PC is not None:
            rules = (Rule(op="embed"), *self.norm_positions.rules)
            sites.append(Site(f"{self.name}.pos", self.config.beside, rules, nodes=False))
            wires.append(Wire("positions", f"{self.name}.pos", "linear", table_PC))
            wires.append(Wire(f"{self.name}.pos", f"{self.name}.act_in", offset=self.config.d_model))
        rules = (Rule(op="add"), *self.norm.rules, *top_rules(self.kept))
        return [*sites, Site(f"{self.name}.act_in", self.width, rules)], wires


class Attention(nn.Module):
    """Softmax attention, AbsTopK on q, k and v across all heads, a sink per head if asked."""

    def __init__(self, name: str, config: TransformerConfig) -> None:
        super().__init__()
        self.name, self.heads, self.causal = name, config.heads, config.causal
        self.width = config.heads * config.d_head
        self.factor = config.d_head**-0.5 if config.attention_scale is None else config.attention_scale
        self.read = Read(name, "attn_in", config)
        self.qkv = nn.Linear(config.d_model + config.beside, 3 * self.width, bias=config.bias)
        self.out = nn.Linear(self.width, config.d_model, bias=config.bias)
        self.sink = nn.Parameter(torch.zeros(config.heads)) if config.sink else None
        self.kept = {z: config.kept(f"attn_{z}", self.width) for z in "qkv"}
        self.kept_out = config.kept("attn_out", config.d_model)

    def forward(
        self,
        x_BTD: Tensor,
        table_CP: Tensor | None,
        tap: Tap,
        graft: Graft,
        precision: str,
        channels: Tensor | None = None,
        *,
        at: Tensor | None = None,
        past: Past | None = None,
    ) -> Tensor:
        """Returns what it would write to the residual stream, before AbsTopK and tap: all, or some channels alone.

        Where `at` names a position of each row, what is written there alone, shape (B, 1, D). Where there is a past,
        tokens stand behind it and see it, and their keys and values are added to it, as the tap leaves them.
        """
        x_BTI = self.read(x_BTD, table_CP, tap, graft, past=past)
        makers = zip("qkv", self._makers(x_BTI, tap, graft, precision), strict=True)
        q, k, v = (
            _split_heads(reach(tap, f"{self.name}.{z}", make, self.kept[z], x_BTI), self.heads) for z, make in makers
        )
        moving = self._moving(tap)
        if past is not None:  # A head that stands still under this tap may have moved under that of earlier tokens.
            (k, v), moving = past.joined(self.name, k, v), self._moving(untouched)
        y, y_BHTK = f"{self.name}.y", self._attended(q, k, v, moving)
        y_BTE = tap(y, positions_at(y_BHTK.transpose(1, 2).flatten(2), at))
        weight, bias = graft(f"{y} -> {self.name}.resid_delta", self.out.weight, self.out.bias)
        return mapped(tap, y, y_BTE, weight, bias, channels, precision)

    def _attended(self, q: Tensor, k: Tensor, v: Tensor, moving: Tensor) -> Tensor:
        """Attention, shape (B, H, T, K); a head that is not moving is the same in every row, and made for one."""
        options = {"scale": self.factor, "causal": self.causal}
        if len(moving) == self.heads:
            return kernels.sink_attention(q, k, v, self.sink, **options)
        still = torch.tensor(sorted({*range(self.heads)} - {*moving.tolist()}), device=q.device)
        y_BTHK = q.new_empty(q.transpose(1, 2).shape)
        for some, rows in ((moving, len(q)), (still, 1)):
            sink = None if self.sink is None else self.sink[some]
            q_NHTK, k_NHTK, v_NHTK = (z[:rows, some] for z in (q, k, v))
            y_NHTK = kernels.sink_attention(q_NHTK, k_NHTK, v_NHTK, sink, **options)
            y_BTHK.index_copy_(2, some, y_NHTK.transpose(1, 2).expand(len(q), -1, -1, -1))
        return y_BTHK.transpose(1, 2)

    def _moving(self, tap: Tap) -> Tensor:
        """Heads, ascending, any of whose queries, keys and values a tap does not hold constant."""
        heads = set()
        for site in (f"{self.name}.{z}" for z in "qkv"):
            if (part := part_of(tap, site)) is not None:
                heads |= {*(part.channels // (self.width // self.heads)).tolist()}
            elif (value := given(tap, site)) is None or value.ndim > 1:
                heads |= {*range(self.heads)}
        return torch.tensor(sorted(heads), dtype=torch.int64, device=self.out.weight.device)

    def _makers(self, x_BTI: Tensor, tap: Tap, graft: Graft, precision: str) -> list[Maker]:
        """Of q, k and v: from one product, or each from its own where only some of its channels are to be made."""
        source = f"{self.name}.act_in"
        if any(self.kept[z] is None and part_of(tap, f"{self.name}.{z}") is not None for z in "qkv"):
            parts = self._grafted_parts(graft)
            return [partial(mapped, tap, source, x_BTI, *part, precision=precision) for part in parts]
        z_BTE3 = mapped(tap, source, x_BTI, *self._grafted_qkv(graft), precision=precision)
        return [partial(_some, z_BTE) for z_BTE in z_BTE3.split(self.width, dim=-1)]

    def _grafted_parts(self, graft: Graft) -> list[tuple[Tensor, Tensor | None]]:
        return [
            graft(f"{self.name}.act_in -> {self.name}.{z}", weight, bias)
            for z, weight, bias in zip("qkv", self.qkv.weight.split(self.width), self._biases(), strict=True)
        ]

    def _grafted_qkv(self, graft: Graft) -> tuple[Tensor, Tensor | None]:
        if graft is ungrafted:
            return self.qkv.weight, self.qkv.bias
        parts = self._grafted_parts(graft)
        weight = torch.cat([weight for weight, _ in parts])
        biases = [weight.new_zeros(self.width) if bias is None else bias for _, bias in parts]
        return weight, None if all(bias is None for _, bias in parts) else torch.cat(biases)

    def _biases(self) -> tuple[Tensor | None, ...]:
        return (None, None, None) if self.qkv.bias is None else self.qkv.bias.split(self.width)

    def wiring(self, source: str, table_PC: Tensor | None) -> tuple[list[Site], list[Wire]]:
        """Its sites and wires, reading the residual stream at `source`."""
        n = self.name
        sites, wires = self.read.wiring(source, table_PC)
        for z, weight, bias in zip("qkv", self.qkv.weight.split(self.width), self._biases(), strict=True):
            sites.append(Site(f"{n}.{z}", self.width, (Rule(op="add"), *top_rules(self.kept[z]))))
            wires.append(Wire(f"{n}.act_in", f"{n}.{z}", "linear", weight, bias))
        attend = Rule(op="attend", heads=self.heads, scale=self.factor, causal=self.causal, sink=self.sink)
        sites.append(Site(f"{n}.y", self.width, (attend,), nodes=False))
        wires += [Wire(f"{n}.q", f"{n}.y", "gate"), Wire(f"{n}.k", f"{n}.y", "gate"), Wire(f"{n}.v", f"{n}.y", "mix")]
        sites.append(Site(f"{n}.resid_delta", self.out.out_features, (Rule(op="add"), *top_rules(self.kept_out))))
        return sites, [*wires, Wire(f"{n}.y", f"{n}.resid_delta", "linear", self.out.weight, self.out.bias)]


class MLP(nn.Module):
    """Two linear maps with GELU or ReLU and AbsTopK between them."""

    def __init__(self, name: str, config: TransformerConfig) -> None:
        super().__init__()
        self.name = name
        self.activation: Literal["gelu", "relu"] = config.activation
        self.read = Read(name, "mlp_in", config)
        self.up = nn.Linear(config.d_model + config.beside, config.neurons, bias=config.bias)
        self.down = nn.Linear(config.neurons, config.d_model, bias=config.bias)
        self.kept = config.kept("mlp_neuron", config.neurons)
        self.kept_out = config.kept("mlp_out", config.d_model)

    def forward(
        self,
        x_BTD: Tensor,
        table_CP: Tensor | None,
        tap: Tap,
        graft: Graft,
        precision: str,
        channels: Tensor | None = None,
        *,
        at: Tensor | None = None,
        past: Past | None = None,
    ) -> Tensor:
        """Returns what it would write to the residual stream, before AbsTopK and tap: all, or some channels alone.

        Where `at` names a position of each row, what is written there alone, shape (B, 1, D). A past says where tokens
        stand.
        """
        n, activate = self.name, F.gelu if self.activation == "gelu" else F.relu
        x_BTI = self.read(x_BTD, table_CP, tap, graft, at, past)
        weight, bias = graft(f"{n}.act_in -> {n}.post_act", self.up.weight, self.up.bias)

        def make(some: Tensor | None) -> Tensor:
            return activate(mapped(tap, f"{n}.act_in", x_BTI, weight, bias, some, precision))

        h_BTF = reach(tap, f"{n}.post_act", make, self.kept, x_BTI)
        down, shift = graft(f"{n}.post_act -> {n}.resid_delta", self.down.weight, self.down.bias)
        return mapped(tap, f"{n}.post_act", h_BTF, down, shift, channels, precision)

    def wiring(self, source: str, table_PC: Tensor | None) -> tuple[list[Site], list[Wire]]:
        """Its sites and wires, reading the residual stream at `source`."""
        n = self.name
        sites, wires = self.read.wiring(source, table_PC)
        rules = (Rule(op="add"), Rule(op=self.activation), *top_rules(self.kept))
        sites.append(Site(f"{n}.post_act", self.up.out_features, rules))
        sites.append(Site(f"{n}.resid_delta", self.down.out_features, (Rule(op="add"), *top_rules(self.kept_out))))
        wires.append(Wire(f"{n}.act_in", f"{n}.post_act", "linear", self.up.weight, self.up.bias))
        return sites, [*wires, Wire(f"{n}.post_act", f"{n}.resid_delta", "linear", self.down.weight, self.down.bias)]


def norm_of(config: TransformerConfig, width: int) -> Norm:
    """The norm that a configuration asks for."""
    return Norm(config.norm, width, eps=config.eps, gain=config.norm_gain, bias=config.norm_bias)


def _some(x: Tensor, channels: Tensor | None) -> Tensor:
    return x if channels is None else x[..., channels]


def _split_heads(x_BTE: Tensor, heads: int) -> Tensor:
    return x_BTE.unflatten(-1, (heads, -1)).transpose(1, 2)
