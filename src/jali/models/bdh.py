"""The Dragon Hatchling (BDH-GPU), whole: one forward pass, a tap at every site, in three forms that give the same.

After Kosowski et al., arXiv 2509.26507, and the code published with it. Names are the paper's; the public code has
other ones for the same matrices, two of them swapped:

| paper | shape | here | public code |
|---|---|---|---|
| D_x | (n, d) | `D_x.weight` | `encoder`, (H, d, m) |
| D_y | (n, H · d), block-diagonal | `D_y.weight`, (n, d): a row reads its head's d channels | `encoder_v`, (H, d, m) |
| E | (d, n) | `E.weight` | `decoder`, (n, d) |
| f_e, f_d | (V, d), (d, V) | `embed.weight`, `unembed.weight` | `embed`, `lm_head` |

With LN the norm without gain or bias, a pass makes of the stream v, per head h where it says so:

    x = relu(D_x v)    a = LN_h(Σ_{τ<t} (x_t · R x_τ) v_τ)    y = relu(D_y a) ∘ x    v' = LN(v + LN(E y))

R turns pairs of neurons by their phase (and damps). It begins with v = LN(embedding) and ends with logits = f_d v. This
is the code that was trained; equation 8 of the paper adds in neuron space instead, x' = x + relu(D_x v) and v' =
LN(E y), which is `residual="neurons"`. There too the embedding is normed, which the equation does not say, and x begins
at zero, which it leaves open.

Shapes in names: B batch, T tokens, D = d channels of the stream, N = n neurons, H heads, M = N / H neurons per head,
P = M / 2 pairs of them, E = H · D, V vocabulary, L passes.
"""

from functools import partial
from typing import NamedTuple, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Site, Wire, Wiring
from jali.models import memory
from jali.models.config import BDH_PLACES, BDHConfig
from jali.models.memory import Memory, Waves
from jali.models.model import LanguageModel
from jali.models.parts import Norm, look_up, mapped, reach, top_rules
from jali.models.past import Past
from jali.rule import Rule
from jali.tap import Graft, Tap, given, ungrafted, untouched

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

    def forward(self, layer: int, v_BTD: Tensor, x_BTN: Tensor | None, run: Run, state_BHMD: Tensor | None) -> Passed:
        """Returns u = E y ahead of its norm, and what the next pass and later tokens need."""
        tap, graft = run.tap, run.graft
        given_y = any(given(tap, f"{layer}.{site}") is not None for site in "yu")
        lifted = self.config.residual == "neurons" or not given_y  # Else nobody reads x.
        x_BTN = self._lifted(layer, v_BTD, x_BTN, run) if lifted else x_BTN
        left: list[Tensor | None] = [None]

        def recall(some: Tensor | None) -> Tensor:
            assert x_BTN is not None, "it is lifted where the memory is read"
            read_BTE, left[0] = self._recalled(layer, v_BTD, x_BTN, run, state_BHMD)
            return _some(self.norm(read_BTE, f"{layer}.a", tap), some)

        def answer(some: Tensor | None) -> Tensor:
            assert x_BTN is not None, "it is lifted where y is made"
            a_BTE = reach(tap, f"{layer}.a", recall, self.kept["a"], v_BTD)
            gate_BTN = _copied(tap, f"{layer}.x.gate", x_BTN)
            y_BTN = F.relu(self._spread(layer, a_BTE, run)) * gate_BTN
            return _some(F.dropout(y_BTN, self.config.dropout, self.training), some)

        def write(some: Tensor | None) -> Tensor:
            y_BTN = reach(tap, f"{layer}.y", answer, None, v_BTD)
            weight, bias = graft(f"{layer}.y -> {layer}.u", self.E.weight, None)
            return mapped(tap, f"{layer}.y", y_BTN, weight, bias, some, run.precision)

        u_BTD = reach(tap, f"{layer}.u", write, self.kept["u"], v_BTD)
        return Passed(u_BTD, x_BTN if self.config.residual == "neurons" else None, left[0])

    def _lifted(self, layer: int, v_BTD: Tensor, before_BTN: Tensor | None, run: Run) -> Tensor:
        """The neurons that are on, x."""
        tap = run.tap
        read_BTD = _copied(tap, f"{layer}.read", v_BTD, self.kept["read"])
        weight, bias = run.graft(f"{layer}.read -> {layer}.x", self.D_x.weight, None)

        def make(some: Tensor | None) -> Tensor:
            return F.relu(mapped(tap, f"{layer}.read", read_BTD, weight, bias, some, run.precision))

        x_BTN = reach(tap, f"{layer}.x", make, None, v_BTD)
        if self.config.residual == "stream":
            return x_BTN
        return tap(f"{layer}.total", x_BTN if before_BTN is None else x_BTN + before_BTN)

    def _recalled(
        self, layer: int, v_BTD: Tensor, x_BTN: Tensor, run: Run, state_BHMD: Tensor | None
    ) -> tuple[Tensor, Tensor | None]:
        """What the memory answers, shape (B, T, E); and what it holds afterwards."""
        tap, c = run.tap, self.config
        q, k = (_copied(tap, f"{layer}.x.{role}", x_BTN) for role in _ROLES[:2])
        v_BTD = _copied(tap, f"{layer}.value", v_BTD, self.kept["value"])
        q, k = (z.unflatten(-1, (c.n_head, -1)).transpose(1, 2) for z in (q, k))
        if run.waves is not None:
            q, k = (memory.turn(z, run.waves) for z in (q, k))
        q = q if c.attention_scale is None else q * c.attention_scale
        if not c.through_time:  # Of q and k, which are the same vector, the key alone; forward nothing changes.
            k, v_BTD = k.detach(), v_BTD.detach()
        told = {"fading": c.fading, "at_once": run.at_once, "state_BHMD": state_BHMD, "goes_on": run.goes_on}
        read_BHTD, state_BHMD = memory.recall(q, k, v_BTD, **told)
        if read_BHTD.dtype == torch.float16 and not bool(read_BHTD.isfinite().all()):
            raise BadInput(
                f"The memory of pass {layer} overflows float16; set attention_scale to {1 / q.shape[-1]:.2g}, one over "
                "the neurons of a head, or use bfloat16 or float32."
            )
        return tap(f"{layer}.memory", read_BHTD.transpose(1, 2).flatten(2)), state_BHMD

    def _spread(self, layer: int, a_BTE: Tensor, run: Run) -> Tensor:
        """D_y a, shape (B, T, N): head by head, but where a graft has put weights between heads."""
        c, bias = self.config, None
        blocks_HMD = self.D_y.weight.unflatten(0, (c.n_head, -1))
        if run.graft is not ungrafted:
            weight, bias = run.graft(f"{layer}.a -> {layer}.y", self.spread_weight, None)
            weight_HMHD = weight.unflatten(1, (c.n_head, -1)).unflatten(0, (c.n_head, -1))
            blocks_HMD = torch.stack([weight_HMHD[h, :, h] for h in range(c.n_head)])
            if int(weight.count_nonzero()) != int(blocks_HMD.count_nonzero()):
                return kernels.linear(a_BTE, weight, bias, run.precision)
        heads = zip(a_BTE.chunk(c.n_head, dim=-1), blocks_HMD, strict=True)
        h_BTN = torch.cat([kernels.linear(a_BTD, w_MD, None, run.precision) for a_BTD, w_MD in heads], dim=-1)
        return h_BTN if bias is None else h_BTN + bias

    @property
    def spread_weight(self) -> Tensor:
        """D_y as one matrix, shape (N, E), zero between heads; a copy, but for a single head."""
        if self.config.n_head == 1:
            return self.D_y.weight
        return torch.block_diag(*self.D_y.weight.unflatten(0, (self.config.n_head, -1)))


class BDH(LanguageModel):
    """The Dragon Hatchling: one block passed L times, with a memory of neurons by channels in place of a window."""

    config_type = BDHConfig
    read_out = "final_resid"
    grouped_embedding = True
    config: BDHConfig
    pairs: Tensor | None

    def __init__(self, config: BDHConfig) -> None:
        super().__init__(config)
        self.at_once: int | None = None
        """Tokens computed at once. None: all (the parallel form). A number: pieces of that many (the chunked form),
        whose memory does not grow with the text; while gradients are recorded each is checkpointed, so that between
        pieces their states alone are held, L · n · d numbers per row, and gradients are exact. Under a tap or graft
        the memory alone goes by pieces, since a tap sees whole vectors."""
        self.passes = nn.ModuleList(Pass(config) for _ in range(config.n_layer if config.untied else 1))
        self.norm = Norm(config.norm, config.d_model, eps=config.norm_eps)
        pairs_P = torch.arange(config.neurons // config.n_head // 2, dtype=torch.int32)
        self.register_buffer("pairs", None if config.rotary is None else pairs_P.repeat(config.n_head, 1))
        self._add_readout()
        if not self.embed.weight.is_meta:
            for module in self.modules():
                if isinstance(module, nn.Linear | nn.Embedding):
                    nn.init.normal_(module.weight, std=0.02)

    @property
    def beginnings(self) -> tuple[str, ...]:
        """Sites at which a run can begin, in order; none where passes also hand on x."""
        return () if self.config.residual == "neurons" else tuple(f"{i}.stream" for i in range(self.config.n_layer))

    @property
    def frequencies(self) -> Tensor | None:
        """Radians per token of each pair of neurons, shape (H, P), float64, on the CPU; None without a phase.

        `pairs` holds p of rotary^(−2p/m) for each pair and moves with its neurons, so that models can be merged, cut
        and reordered.
        """
        if self.pairs is None or self.config.rotary is None:
            return None
        per_head = self.config.rotary_neurons or self.config.neurons // self.config.n_head
        return self.config.rotary ** (-2 * self.pairs.cpu().double() / per_head)

    def past(self, rows: int = 1) -> Memory:
        """Returns an empty memory for that many rows of tokens, which `forward` goes on from and adds to."""
        return Memory(self.config, rows, self.embed.weight.detach())

    def _pass(self, layer: int) -> Pass:
        return cast("Pass", self.passes[layer if self.config.untied else 0])

    def _final(
        self,
        tokens_BT: Tensor,
        tap: Tap,
        graft: Graft,
        at: Tensor | None = None,
        past: Past | Memory | None = None,
    ) -> Tensor:
        """Everything before the readout: the last stream, shape (B, T, D), at all positions whatever `at` says."""
        if isinstance(past, Past):
            raise BadInput("This past is of a transformer; take one of model.past().")
        rows, length = tokens_BT.shape
        if past is not None:
            past.check(tokens_BT, self.config, self.embed.weight)
        if self.at_once is not None and self.at_once < 1:
            raise BadInput(f"at_once is at least 1 token, or None for all, got {self.at_once}.")
        size = min(self.at_once or length, length)
        memory.check_room((rows, self.config.n_head, size, size), self.embed.weight)
        first = 0 if past is None else past.length
        begun = [i for i, site in enumerate(self.beginnings) if given(tap, site) is not None]
        read = [i for i in self._layers if _reads(tap, i) and not (begun and i < begun[-1])]
        states = [past.state(i) if past is not None and i in read else None for i in self._layers]
        if size < length and tap is untouched and graft is ungrafted:
            v_BTD, states = self._in_pieces(tokens_BT, first, states, size, goes_on=past is not None)
        else:
            run = Run(tap, graft, self.precision, self._waves(tokens_BT, first), self.at_once, past is not None)
            v_BTD, states = self._through(tokens_BT, run, states, begun[-1] if begun else None)
        for layer, state_BHMD in enumerate(states):
            if past is not None and state_BHMD is not None:
                past.put(layer, state_BHMD)
        return v_BTD

    @property
    def _layers(self) -> range:
        return range(self.config.n_layer)

    def _waves(self, tokens_BT: Tensor, first: int) -> Waves | None:
        """Phases of the tokens, of one head where all have the same."""
        if (frequencies_HP := self.frequencies) is None:
            return None
        if bool((frequencies_HP == frequencies_HP[:1]).all()):
            frequencies_HP = frequencies_HP[:1]
        return memory.waves(frequencies_HP, first, tokens_BT)

    def _in_pieces(
        self, tokens_BT: Tensor, first: int, states: list[Tensor | None], size: int, *, goes_on: bool
    ) -> tuple[Tensor, list[Tensor | None]]:
        """As `_through`, piece by piece: each goes on from the states that the one before it left."""
        found, end = [], first + tokens_BT.shape[1]

        def through(piece_BT: Tensor, first: int, *states: Tensor | None) -> tuple[Tensor | None, ...]:
            wanted = goes_on or first + piece_BT.shape[1] < end
            run = Run(untouched, ungrafted, self.precision, self._waves(piece_BT, first), None, wanted)
            v_BTD, left = self._through(piece_BT, run, list(states), None)
            return v_BTD, *left

        held = partial(checkpoint, through, use_reentrant=False) if torch.is_grad_enabled() else through
        for piece_BT in tokens_BT.split(size, dim=1):
            v_BTD, *states = cast("tuple[Tensor | None, ...]", held(piece_BT, first, *states))
            found.append(v_BTD)
            first += piece_BT.shape[1]
        return torch.cat(found, dim=1), states

    def _through(
        self, tokens_BT: Tensor, run: Run, states: list[Tensor | None], begun: int | None
    ) -> tuple[Tensor, list[Tensor | None]]:
        """The last stream, and what each pass leaves: of the tokens, or from a pass on at which the tap begins."""
        tap, left = run.tap, list[Tensor | None]([None] * self.config.n_layer)
        v_BTD = None if begun is None else given(tap, f"{begun}.stream")
        if v_BTD is None:
            embedded_BTD = tap("embed", look_up(tokens_BT, "tokens -> embed", self.embed.weight, run.graft))
            v_BTD = tap("0.stream", self.norm(embedded_BTD, "0.stream", tap))
        x_BTN = None
        for layer in self._layers[begun or 0 :]:
            u_BTD, x_BTN, left[layer] = self._pass(layer)(layer, v_BTD, x_BTN, run, states[layer])
            update_BTD = tap(f"{layer}.update", self.norm(u_BTD, f"{layer}.u", tap))
            after = self._after(layer)
            adds = self.config.residual == "stream"
            v_BTD = tap(after, self.norm(v_BTD + update_BTD, after, tap) if adds else update_BTD)
        return v_BTD, left

    def _after(self, layer: int) -> str:
        return "final_resid" if layer == self.config.n_layer - 1 else f"{layer + 1}.stream"

    @property
    def wiring(self) -> Wiring:
        """All its sites and wires, sharing memory with its parameters but for D_y, which is spread out over heads.

        Passes of one block have wires of their own with the same weights: L edges unrolled are one rolled.
        """
        sites = [Site("embed", self.config.d_model, (Rule(op="embed"),), nodes=False)]
        wires = [Wire("tokens", "embed", "linear", self.embed.weight.T)]
        self._add_normed(sites, wires, "0.stream", "embed")
        spread = [cast("Pass", block).spread_weight for block in self.passes]
        for layer in self._layers:
            self._add_pass(sites, wires, layer, spread[layer if self.config.untied else 0])
            after, update = self._after(layer), f"{layer}.update"
            nodes = after == "final_resid"
            if self.config.residual == "stream":
                self._add_normed(sites, wires, after, f"{layer}.stream", update, nodes=nodes)
            else:
                sites.append(Site(after, self.config.d_model, (Rule(op="add"),), nodes=nodes))
                wires.append(Wire(update, after))
        sites.append(Site("logits", self.config.vocab_size, (Rule(op="add"),), nodes=False))
        return Wiring(tuple(sites), (*wires, *self._logit_wires()))

    def _add_normed(self, sites: list[Site], wires: list[Wire], site: str, *sources: str, nodes: bool = False) -> None:
        """Adds the normed sum of some sites, and its divisor ahead of it."""
        divisor, reads = self.norm.wiring(site, sources[0], site, *sources[1:])
        sites += [*divisor, Site(site, self.config.d_model, (Rule(op="add"), *self.norm.rules), nodes=nodes)]
        wires += reads

    def _add_pass(self, sites: list[Site], wires: list[Wire], layer: int, spread_NE: Tensor) -> None:
        """Adds the sites and wires of a pass, from its stream to its update."""
        c, block, add = self.config, self._pass(layer), Rule(op="add")
        read, x, value, mem, a, y, u = (f"{layer}.{z}" for z in ("read", "x", "value", "memory", "a", "y", "u"))
        wide = c.n_head * c.d_model
        sites += [Site(read, c.d_model, (add, *top_rules(block.kept["read"])))]
        sites += [Site(x, c.neurons, (add, Rule(op="relu")))]
        wires += [Wire(f"{layer}.stream", read), Wire(read, x, "linear", block.D_x.weight)]
        total = x
        if c.residual == "neurons":
            total = f"{layer}.total"
            sites += [Site(total, c.neurons, (add,), nodes=False)]
            wires += [Wire(x, total), *([Wire(f"{layer - 1}.total", total)] if layer else [])]
        sites += [Site(f"{x}.{role}", c.neurons, (add,)) for role in _ROLES[:2]]
        sites += [Site(value, c.d_model, (add, *top_rules(block.kept["value"])))]
        wires += [*(Wire(total, f"{x}.{role}") for role in _ROLES), Wire(f"{layer}.stream", value)]
        sites += [Site(mem, wide, (self._attending,), nodes=False)]
        wires += [Wire(f"{x}.query", mem, "gate"), Wire(f"{x}.key", mem, "gate"), Wire(value, mem, "mix")]
        divisor, reads = block.norm.wiring(a, mem, a)
        sites += [*divisor, Site(a, wide, (add, *block.norm.rules, *top_rules(block.kept["a"])))]
        sites += [Site(f"{x}.gate", c.neurons, (add,))]
        sites += [Site(y, c.neurons, (add, Rule(op="relu"), Rule(op="multiply")))]
        wires += [*reads, Wire(a, y, "linear", spread_NE), Wire(f"{x}.gate", y, "gate")]
        sites += [Site(u, c.d_model, (add, *top_rules(block.kept["u"])))]
        wires += [Wire(y, u, "linear", block.E.weight)]
        divisor, reads = self.norm.wiring(u, u, f"{layer}.update")
        sites += [*divisor, Site(f"{layer}.update", c.d_model, (add, *self.norm.rules), nodes=False)]
        wires += reads

    @property
    def _attending(self) -> Rule:
        c, scale = self.config, self.config.attention_scale
        facts = {"heads": c.n_head, "scale": 1.0 if scale is None else scale, "damping": c.fading}
        phase = {"rotary": c.rotary, "frequencies": self.frequencies}
        return Rule(op="attend", kind="linear", strict=True, shared=True, **facts, **phase)


def _reads(tap: Tap, layer: int) -> bool:
    """Whether a pass reads its memory: a tap gives no site that is made of it."""
    return all(given(tap, f"{layer}.{site}") is None for site in "ayu")


def _copied(tap: Tap, site: str, z: Tensor, kept: int | None = None) -> Tensor:
    """A site that is another one's vector, cut back by AbsTopK."""
    return reach(tap, site, partial(_some, z), kept, z)


def _some(x: Tensor, channels: Tensor | None) -> Tensor:
    return x if channels is None else x[..., channels]
