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

from collections.abc import Sequence
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from jali.artefact import BadInput
from jali.circuit import Site, Wire, Wiring
from jali.models import memory
from jali.models.config import BDHConfig
from jali.models.memory import Memory, Waves
from jali.models.model import LanguageModel
from jali.models.parts import Norm, look_up, positions_at
from jali.models.passes import Pass, Run
from jali.models.past import Past
from jali.models.rewind import State, rewound
from jali.rule import Rule
from jali.tap import Graft, Tap, given, is_pointwise, ungrafted, untouched


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
        whose memory does not grow with the text: gradients are exact, and in training too one state of each pass is
        held, L · n · d numbers per row; under damping or dropout one per piece. Under a tap or graft the memory alone
        goes by pieces, since a tap sees whole vectors."""
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
        """Everything before the readout: the last stream, shape (B, T, D).

        Where `at` names a position of each row and the tap does the same at all, the last pass reads its memory there
        alone, and the shape is (B, 1, D); but all positions where the run goes in pieces.
        """
        if isinstance(past, Past):
            raise BadInput("This past is of a transformer; take one of model.past().")
        rows, length = tokens_BT.shape
        if past is not None:
            past.check(tokens_BT, self.config, self.embed.weight)
        if self.at_once is not None and self.at_once < 1:
            raise BadInput(f"at_once is at least 1 token, or None for all, got {self.at_once}.")
        size = min(self.at_once or length, length)
        kept = self.config.n_layer if torch.is_grad_enabled() and self.embed.weight.requires_grad else 1
        memory.check_room((kept, rows, self.config.n_head, size, size), self.embed.weight)
        first = 0 if past is None else past.length
        begun = [i for i, site in enumerate(self.beginnings) if given(tap, site) is not None]
        read = [i for i in self._layers if _reads(tap, i) and not (begun and i < begun[-1])]
        states = [past.state(i) if past is not None and i in read else None for i in self._layers]
        if size < length and tap is untouched and graft is ungrafted:
            v_BTD, states = self._in_pieces(tokens_BT, first, states, size, goes_on=past is not None)
        else:
            run = Run(tap, graft, self.precision, self._waves(tokens_BT, first), self.at_once, past is not None)
            at = at if is_pointwise(tap) else None
            v_BTD, states = self._through(tokens_BT, run, states, begun[-1] if begun else None, at)
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

        def through(piece_BT: Tensor, first: int, *states: State) -> tuple[Tensor | None, ...]:
            wanted = goes_on or first + piece_BT.shape[1] < end
            run = Run(untouched, ungrafted, self.precision, self._waves(piece_BT, first), None, wanted)
            v_BTD, left = self._through(piece_BT, run, list(states), None)
            return v_BTD, *left

        pieces = tokens_BT.split(size, dim=1)
        if torch.is_grad_enabled() and self._rewinds:
            return rewound(through, pieces, first, states, self)
        held = partial(checkpoint, through, use_reentrant=False) if torch.is_grad_enabled() else through
        for piece_BT in pieces:
            v_BTD, *states = cast("tuple[Tensor | None, ...]", held(piece_BT, first, *states))
            found.append(v_BTD)
            first += piece_BT.shape[1]
        return torch.cat(found, dim=1), states

    @property
    def _rewinds(self) -> bool:
        """Whether a piece that is run once more gives the same, and the state behind it tells the one ahead of it."""
        return not self.config.fading and not (self.training and self.config.dropout)

    def _through(
        self,
        tokens_BT: Tensor,
        run: Run,
        states: Sequence[State],
        begun: int | None,
        at: Tensor | None = None,
    ) -> tuple[Tensor, list[Tensor | None]]:
        """The last stream, and what each pass leaves: of the tokens, or from a pass on at which the tap begins."""
        tap, left = run.tap, list[Tensor | None]([None] * self.config.n_layer)
        v_BTD = None if begun is None else given(tap, f"{begun}.stream")
        if v_BTD is None:
            embedded_BTD = tap("embed", look_up(tokens_BT, "tokens -> embed", self.embed.weight, run.graft))
            v_BTD = tap("0.stream", self.norm(embedded_BTD, "0.stream", tap))
        x_BTN = None
        for layer in self._layers[begun or 0 :]:
            here = at if layer == self._layers[-1] else None  # Nothing behind the last memory looks elsewhere.
            u_BTD, x_BTN, left[layer] = self._pass(layer)(layer, v_BTD, x_BTN, run, states[layer], here)
            v_BTD = positions_at(v_BTD, here)
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
            weight_NE = spread[layer if self.config.untied else 0]
            block_sites, block_wires = self._pass(layer).wiring(layer, weight_NE, self.frequencies)
            sites, wires = [*sites, *block_sites], [*wires, *block_wires]
            after, update = self._after(layer), f"{layer}.update"
            self._add_normed(sites, wires, update, f"{layer}.u", divisor=f"{layer}.u")
            nodes = after == "final_resid"
            if self.config.residual == "stream":
                self._add_normed(sites, wires, after, f"{layer}.stream", update, nodes=nodes)
            else:
                sites.append(Site(after, self.config.d_model, (Rule(op="add"),), nodes=nodes))
                wires.append(Wire(update, after))
        sites.append(Site("logits", self.config.vocab_size, (Rule(op="add"),), nodes=False))
        return Wiring(tuple(sites), (*wires, *self._logit_wires()))

    def _add_normed(
        self,
        sites: list[Site],
        wires: list[Wire],
        site: str,
        *sources: str,
        divisor: str | None = None,
        nodes: bool = False,
    ) -> None:
        """Adds the normed sum of some sites, and ahead of it its divisor, named after the site or as told."""
        scale, reads = self.norm.wiring(divisor or site, sources[0], site, *sources[1:])
        sites += [*scale, Site(site, self.config.d_model, (Rule(op="add"), *self.norm.rules), nodes=nodes)]
        wires += reads


def _reads(tap: Tap, layer: int) -> bool:
    """Whether a pass reads its memory: a tap gives no site that is made of it."""
    return all(given(tap, f"{layer}.{site}") is None for site in "ayu")
