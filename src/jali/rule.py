"""How a site comes from its incoming wires: a closed set of steps. What each means is in `models/rules.py`."""

from dataclasses import dataclass, field
from typing import Literal

from torch import Tensor


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One step from a site's incoming wires to its vector; a site's rules run in order, the first one gathers.

    Gathering: `embed` and `add` sum what linear and copy wires bring, `attend` mixes over positions, `multiply` takes
    the product of all incoming copy and gate wires. Then, in place: `rms` (the divisor of a norm), `norm` (divides by
    an incoming `gate` wire, or by its own `rms` when there is none), `multiply` (by an incoming `gate` wire), `topk`,
    `gelu`, `relu`. Each takes the next gate wire that no rule before it took; `attend` takes two.
    """

    op: Literal["embed", "add", "attend", "multiply", "rms", "norm", "topk", "gelu", "relu"]
    k: int = 0
    """`topk`: entries kept by magnitude, ties by index."""
    eps: float = 0.0
    """`rms` and `norm`: added under the root."""
    center: bool = False
    """`rms` and `norm`: subtract the mean over channels first (LayerNorm)."""
    width: int = 0
    """`norm`: acts on the first so many channels, on all where 0; concatenated positions behind them are left."""
    gain: Tensor | None = field(default=None, compare=False, repr=False)
    """`norm`: shape (width,), multiplied after the division."""
    bias: Tensor | None = field(default=None, compare=False, repr=False)
    """`norm`: shape (width,), added last."""
    kind: Literal["softmax", "linear"] = "softmax"
    """`attend`: how scores become weights."""
    heads: int = 1
    """`attend`, `rms` and `norm`: channels are split into this many equal runs, each by itself."""
    scale: float = 1.0
    """`attend`: multiplies q·k."""
    causal: bool = True
    """`attend`: a position sees itself and what is before it."""
    strict: bool = False
    """`attend`: a position does not see itself."""
    shared: bool = False
    """`attend`: values are the same for all heads, so that what is read is `heads` times as wide as they are."""
    damping: tuple[float, ...] = ()
    """`attend`, linear: what lies t positions back counts exp(−damping · t), per head; empty for none."""
    sink: Tensor | None = field(default=None, compare=False, repr=False)
    """`attend`: shape (heads,), one more logit in the denominator."""
    rotary: float | None = None
    """`attend`: base of the rotary phase; none where it is None. Pair p of a head's m channels, 2p and 2p + 1, turns by
    rotary^(−2p/m) radians per position, in queries and keys."""
    frequencies: Tensor | None = field(default=None, compare=False, repr=False)
    """`attend`: shape (heads, pairs), radians per position in the place of those."""

    @property
    def plain(self) -> bool:
        """Whether it is one of a transformer.

        That is: norms of whole vectors, no products, and attention by content alone, to the position itself as well,
        with values of its own for each head.
        """
        if self.op in ("rms", "norm"):
            return self.heads == 1
        return self.op != "multiply" and not (self.strict or self.shared or self.damping or self.rotary is not None)
