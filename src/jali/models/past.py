"""What tokens that a model has read leave to those behind them: keys and values, block by block."""

import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.models.config import Config, TransformerConfig


def check_fits(held: Tensor, like: Tensor, configs: tuple[Config, Config], rows: tuple[int, int]) -> None:
    """Checks that what a past holds is of a model and as many rows of tokens as are to go on from it.

    Args:
        held: by the past.
        like: weights of the model.
        configs: of the past's model, and of the one that is to go on.
        rows: of the past, and of the tokens.

    Raises:
        BadInput: it is not.
    """
    if configs[0] != configs[1] or (held.dtype, held.device) != (like.dtype, like.device):
        raise BadInput("This past is of a model of another configuration, dtype or device; take one of model.past().")
    if rows[0] != rows[1]:
        raise BadInput(f"This past is of {rows[0]} rows of tokens, got {rows[1]}; take one of model.past({rows[1]}).")


class Past:
    """Keys and values of tokens that a model has read: `model(tokens, past=past)` goes on behind them and adds to them.

    `model.past(rows)` makes one that is empty, with room for a whole context: 2 · context · H · K numbers per row and
    layer. It holds what tap and graft left of keys and values, so a run goes on as it began: under the same. Gradients
    stop at it.
    """

    def __init__(self, config: TransformerConfig, rows: int, like: Tensor) -> None:
        if rows < 1:
            raise BadInput(f"A past is of at least 1 row of tokens, got {rows}.")
        self.config, self.rows, self.room = config, rows, config.context
        self.length = 0
        """Tokens of each row that are held: the position of the next one."""
        shape = (2, rows, config.heads, self.room, config.d_head)
        self._blocks = {f"{layer}.attn": like.new_empty(shape) for layer in range(config.n_layer)}
        self._held = dict.fromkeys(self._blocks, 0)

    def clear(self) -> None:
        """Forgets all tokens."""
        self.length = 0
        self._held = dict.fromkeys(self._blocks, 0)

    def check(self, tokens_BT: Tensor, config: TransformerConfig, like: Tensor) -> None:
        """Checks that a model of this configuration, with weights like these, can go on with these tokens.

        Raises:
            BadInput: it cannot.
        """
        length = tokens_BT.shape[1]
        check_fits(next(iter(self._blocks.values())), like, (self.config, config), (self.rows, len(tokens_BT)))
        if self.length and not config.causal:
            raise BadInput(
                "Under full attention each token changes what those before it leave, so nothing goes on from a past; "
                "clear it and read the whole text."
            )
        if self.length + length > self.room:
            raise BadInput(
                f"This model reads at most {self.room} tokens at once, got {length} behind the {self.length} that its "
                "past holds; clear it and read the last of them anew."
            )

    def joined(self, block: str, k_BHTK: Tensor, v_BHTK: Tensor) -> tuple[Tensor, Tensor]:
        """Stores what a block of attention makes of new tokens; returns keys and values of all, (B, H, length + T, K).

        Raises:
            BadInput: the block was left out when tokens before these were read.
        """
        if self._held[block] < self.length:
            raise BadInput(
                f"A tap left out {block} when the tokens of this past were read, and now it is run; read them anew "
                "under the tap that is to go on."
            )
        self._held[block] = self.length + k_BHTK.shape[2]
        keys_BHCK, values_BHCK = self._blocks[block]
        return self._joined(keys_BHCK, k_BHTK), self._joined(values_BHCK, v_BHTK)

    def _joined(self, held_BHCK: Tensor, new_BHTK: Tensor) -> Tensor:
        end = self.length + new_BHTK.shape[2]
        held_BHCK[:, :, self.length : end] = new_BHTK.detach()
        if torch.is_grad_enabled():  # A copy, as autograd remembers it and later tokens write into what is held.
            return torch.cat([held_BHCK[:, :, : self.length], new_BHTK], dim=2)
        return held_BHCK[:, :, :end]

    def unread(self, ids_BT: Tensor) -> tuple[Tensor, ...]:
        """What is to be read, in order, of texts whose last token is new: all that fits where nothing is held.

        Where there is no more room, or nothing to go on from, all is forgotten first; the last half of a context, or
        all of it, is then read anew.
        """
        if not self.config.causal:
            self.clear()
        if self.length == self.room:
            self.clear()
            return (ids_BT[:, -((self.room + 1) // 2) :],)
        return (ids_BT[:, -1:] if self.length else ids_BT[:, -self.room :],)

    def advance(self, tokens: int) -> None:
        """Counts tokens that the whole model has read."""
        self.length += tokens
