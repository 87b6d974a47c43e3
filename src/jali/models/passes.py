"""The block of a BDH: one pass, and what passes of a run share. Names and shapes in names as in `bdh`."""

from functools import partial
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Site, Wire
from jali.models import memory
from jali.models.config import BDH_PLACES, BDHConfig
from jali.models.memory import Waves
from jali.models.parts import Held, Norm, held, positions_at, reach, top_rules
from jali.models.rewind import Behind, State
from jali.models.varying import varying
from jali.rule import Rule
from jali.tap import Graft, Tap, given, ungrafted

_ROLES = ("query", "key", "gate")
"""What x is used as: each a site of its own, so that they can be ablated apart."""


class Run(NamedTuple):
    """What all passes of one run share."""

    tap: Tap
    graft: Graft
    precision: str
    waves: Waves | None
    """Phases of the tokens; None where there are none."""
    at_once: int | None
    """Tokens that the memory takes at once; all where None."""
    goes_on: bool
    """Whether it is wanted what tokens leave in the memory."""

    @property
    def alone(self) -> bool:
        """Whether each pass reads its memory at once and nobody goes on from it."""
        return self.at_once is None and not self.goes_on


class Passed(NamedTuple):
    """What a pass makes."""

    u: Tensor
    """E y ahead of its norm, shape (B, T, D)."""
    x: Tensor | None
    """What the next one adds to, shape (B, T, N); None where it adds to the stream."""
    state: Tensor | None
    """What its memory holds, shape (B, H, M, D); None where that is not wanted."""


class Pass(nn.Module):
    """The block: lifts the stream to neurons, reads the memory by them, writes it, and brings its answer back."""

    def __init__(self, config: BDHConfig) -> None:
        super().__init__()
        self.config = config
        self.D_x = nn.Linear(config.d_model, config.neurons, bias=False)
        self.D_y = nn.Linear(config.d_model, config.neurons, bias=False)
        self.E = nn.Linear(config.neurons, config.d_model, bias=False)
        wide = config.n_head * config.d_model
        self.norm = Norm(config.norm, wide, eps=config.norm_eps, heads=config.n_head)
        self.kept = {site: config.kept(site, wide if site == "a" else config.d_model) for site in BDH_PLACES}

    def forward(
        self,
        layer: int,
        v_BTD: Tensor,
        x_BTN: Tensor | None,
        run: Run,
        state_BHMD: State,
        at: Tensor | None = None,
    ) -> Passed:
        """Returns u = E y ahead of its norm, and what the next pass and later tokens need.

        Where `at` names a position of each row, it alone is made of all that reads the memory, and T of u is 1.
        """
        tap, graft, here_BTD = run.tap, run.graft, positions_at(v_BTD, at)
        given_y = any(given(tap, f"{layer}.{site}") is not None for site in "yu")
        lifted = self.config.residual == "neurons" or not given_y  # Else nobody reads x.
        x = self._lifted(layer, v_BTD, x_BTN, run) if lifted else None
        left: list[Tensor | None] = [None]

        def recall(some: Tensor | None) -> Tensor:
            assert x is not None, "it is lifted where the memory is read"
            read_BTE, left[0] = self._recalled(layer, v_BTD, x, run, state_BHMD, at)
            return self.norm(read_BTE, f"{layer}.a", tap, some)

        def answer(some: Tensor | None) -> Tensor:
            assert x is not None, "it is lifted where y is made"
            a = held(tap, f"{layer}.a", recall, self.kept["a"], here_BTD)
            gate = held(tap, f"{layer}.x.gate", x.at(at).some, None, here_BTD)
            y_BTN = F.relu(self._spread(layer, a, run, some)) * gate.some(some)
            return F.dropout(y_BTN, self.config.dropout, self.training)

        def write(some: Tensor | None) -> Tensor:
            y = held(tap, f"{layer}.y", answer, None, here_BTD)
            weight, bias = graft(f"{layer}.y -> {layer}.u", self.E.weight, None)
            return y.mapped(weight, bias, some, run.precision)

        u_BTD = reach(tap, f"{layer}.u", write, self.kept["u"], here_BTD)
        return Passed(u_BTD, x.whole if x is not None and self.config.residual == "neurons" else None, left[0])

    def _lifted(self, layer: int, v_BTD: Tensor, before_BTN: Tensor | None, run: Run) -> Held:
        """The neurons that are on, x."""
        tap = run.tap
        read = held(tap, f"{layer}.read", partial(_some, v_BTD), self.kept["read"], v_BTD)
        weight, bias = run.graft(f"{layer}.read -> {layer}.x", self.D_x.weight, None)

        def make(some: Tensor | None) -> Tensor:
            return F.relu(read.mapped(weight, bias, some, run.precision))

        x = held(tap, f"{layer}.x", make, None, v_BTD)
        if self.config.residual == "stream":
            return x
        return Held(tap(f"{layer}.total", x.whole if before_BTN is None else x.whole + before_BTN))

    def _recalled(
        self, layer: int, v_BTD: Tensor, x: Held, run: Run, state_BHMD: State, at: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        """What the memory answers, shape (B, T, E); and what it holds afterwards."""
        c, alone = self.config, run.alone and state_BHMD is None
        q, k, apart_HT = self._query_and_key(layer, x, run, at, alone=alone)
        v = held(run.tap, f"{layer}.value", partial(_some, v_BTD), self.kept["value"], v_BTD)
        if c.attention_scale is not None:
            q, apart_HT = q * c.attention_scale, None if apart_HT is None else apart_HT * c.attention_scale
        v_BTD = v.live if alone else v.whole
        if not c.through_time:  # Of q and k, which are the same vector, the key alone; forward nothing changes.
            k, v_BTD = k.detach(), v_BTD.detach()
        if isinstance(state_BHMD, Behind):
            state_BHMD = state_BHMD.ahead(k, v_BTD)
        told = {"fading": c.fading, "state_BHMD": state_BHMD, "goes_on": run.goes_on, "apart_HT": apart_HT}
        told["part"] = v.part if alone else None
        if at is None:
            read_BHTD, left = memory.recall(q, k, v_BTD, at_once=run.at_once, precision=run.precision, **told)
        else:
            read_BHTD, left = memory.recall_at(q, k, v_BTD, at, **told)
        if read_BHTD.dtype == torch.float16 and not bool(read_BHTD.isfinite().all()):
            raise BadInput(
                f"The memory of pass {layer} overflows float16; set attention_scale to {1 / q.shape[-1]:.2g}, one over "
                "the neurons of a head, or use bfloat16 or float32."
            )
        return run.tap(f"{layer}.memory", read_BHTD.transpose(1, 2).flatten(2)), left

    def _query_and_key(
        self, layer: int, x: Held, run: Run, at: Tensor | None, *, alone: bool
    ) -> tuple[Tensor, Tensor, Tensor | None]:
        """What neurons ask and are found by, turned to their places, shapes (B, H, T or 1, M) and (B, H, T, M).

        Where nothing is remembered before or behind these tokens, M is of the neurons alone that vary as either, and
        what the others bring to a score is told by head and distance.
        """
        here, heads = x.at(at), self.config.n_head
        query = held(run.tap, f"{layer}.x.query", here.some, None, here.live)
        key = held(run.tap, f"{layer}.x.key", x.some, None, x.live)
        if alone and (query.part or key.part):
            q, k, waves, apart_HT = varying(query, key, heads, run.waves)
        else:
            q, k = (z.unflatten(-1, (heads, -1)).transpose(1, 2) for z in (query.whole, key.whole))
            waves, apart_HT = run.waves, None
        same = query.live is key.live
        if waves is None:
            return q, k, apart_HT
        k = memory.turn(k, waves)
        return k if same else memory.turn(q, waves if at is None else memory.waves_at(waves, at)), k, apart_HT

    def _spread(self, layer: int, a: Held, run: Run, some: Tensor | None) -> Tensor:
        """D_y a, shape (B, T, N) or of some neurons: head by head, but where a graft has put weights between heads."""
        c, bias = self.config, None
        blocks_HMD = self.D_y.weight.unflatten(0, (c.n_head, -1))
        if run.graft is not ungrafted:
            weight, bias = run.graft(f"{layer}.a -> {layer}.y", self.spread_weight, None)
            weight_HMHD = weight.unflatten(1, (c.n_head, -1)).unflatten(0, (c.n_head, -1))
            blocks_HMD = torch.stack([weight_HMHD[h, :, h] for h in range(c.n_head)])
            between = int(weight.count_nonzero()) != int(blocks_HMD.count_nonzero())
            if between or some is not None or a.part is not None:
                return a.mapped(weight, bias, some, run.precision)
        if some is not None or a.part is not None:
            return a.mapped(self._spread_rows(some), None, None, run.precision)
        heads = zip(a.whole.chunk(c.n_head, dim=-1), blocks_HMD, strict=True)
        h_BTN = torch.cat([kernels.linear(a_BTD, w_MD, None, run.precision) for a_BTD, w_MD in heads], dim=-1)
        return h_BTN if bias is None else h_BTN + bias

    def _spread_rows(self, some: Tensor | None) -> Tensor:
        """Rows of `spread_weight`, shape (neurons, E)."""
        if some is None:
            return self.spread_weight
        rows_CD, heads = self.D_y.weight[some], self.config.n_head
        spread_CHD = rows_CD.new_zeros(len(some), heads, rows_CD.shape[1])
        spread_CHD[torch.arange(len(some), device=some.device), some // (self.config.neurons // heads)] = rows_CD
        return spread_CHD.flatten(1)

    @property
    def spread_weight(self) -> Tensor:
        """D_y as one matrix, shape (N, E), zero between heads; a copy, but for a single head."""
        if self.config.n_head == 1:
            return self.D_y.weight
        return torch.block_diag(*self.D_y.weight.unflatten(0, (self.config.n_head, -1)))

    def wiring(self, layer: int, spread_NE: Tensor, frequencies_HP: Tensor | None) -> tuple[list[Site], list[Wire]]:
        """Its sites and wires, from its stream to u.

        Args:
            layer: which pass it is.
            spread_NE: `spread_weight`, shared by the passes of one self.
            frequencies_HP: radians per token of each pair of neurons; None without a phase.
        """
        c, add = self.config, Rule(op="add")
        read, x, value, mem, a, y, u = (f"{layer}.{z}" for z in ("read", "x", "value", "memory", "a", "y", "u"))
        wide = c.n_head * c.d_model
        sites = [Site(read, c.d_model, (add, *top_rules(self.kept["read"])))]
        sites += [Site(x, c.neurons, (add, Rule(op="relu")))]
        wires = [Wire(f"{layer}.stream", read), Wire(read, x, "linear", self.D_x.weight)]
        total = x
        if c.residual == "neurons":
            total = f"{layer}.total"
            sites += [Site(total, c.neurons, (add,), nodes=False)]
            wires += [Wire(x, total), *([Wire(f"{layer - 1}.total", total)] if layer else [])]
        sites += [Site(f"{x}.{role}", c.neurons, (add,)) for role in _ROLES[:2]]
        sites += [Site(value, c.d_model, (add, *top_rules(self.kept["value"])))]
        wires += [*(Wire(total, f"{x}.{role}") for role in _ROLES), Wire(f"{layer}.stream", value)]
        sites += [Site(mem, wide, (self._attending(frequencies_HP),), nodes=False)]
        wires += [Wire(f"{x}.query", mem, "gate"), Wire(f"{x}.key", mem, "gate"), Wire(value, mem, "mix")]
        divisor, reads = self.norm.wiring(a, mem, a)
        sites += [*divisor, Site(a, wide, (add, *self.norm.rules, *top_rules(self.kept["a"])))]
        sites += [Site(f"{x}.gate", c.neurons, (add,))]
        sites += [Site(y, c.neurons, (add, Rule(op="relu"), Rule(op="multiply")))]
        wires += [*reads, Wire(a, y, "linear", spread_NE), Wire(f"{x}.gate", y, "gate")]
        sites += [Site(u, c.d_model, (add, *top_rules(self.kept["u"])))]
        wires += [Wire(y, u, "linear", self.E.weight)]
        return sites, wires

    def _attending(self, frequencies_HP: Tensor | None) -> Rule:
        c, scale = self.config, self.config.attention_scale
        facts = {"heads": c.n_head, "scale": 1.0 if scale is None else scale, "damping": c.fading}
        phase = {"rotary": c.rotary, "frequencies": frequencies_HP}
        return Rule(op="attend", kind="linear", strict=True, shared=True, **facts, **phase)


def _some(x: Tensor, channels: Tensor | None) -> Tensor:
    return x if channels is None else x[..., channels]
