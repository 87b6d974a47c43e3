"""What is done to the memory of a BDH between a context and what is asked about it.

Through `Memory` and taps of the model's one forward pass.
"""

from typing import Literal, get_args

import torch
from torch import Tensor

from jali.models.bdh import BDH
from jali.models.memory import Memory
from jali.tap import patch, untouched

Intervention = Literal["intact", "frozen", "shuffled", "zeroed"]
INTERVENTIONS: tuple[Intervention, ...] = get_args(Intervention)
"""`intact` changes nothing. `frozen` blocks writes behind the context: what is asked finds the context alone.
`shuffled` gives each row the memory of the row before it. `zeroed` empties the memory; places go on counting."""


@torch.no_grad()
def asked(model: BDH, tokens_BT: Tensor, cut: int, what: Intervention) -> Tensor:
    """Returns logits in nats behind the context, shape (B, T − cut, V), with the memory changed between.

    Args:
        model: in evaluation.
        tokens_BT: the context and what is asked; at least two rows to shuffle.
        cut: tokens of the context, in [1, T).
        what: is done to the memory.
    """
    memory = model.past(len(tokens_BT))
    model(tokens_BT[:, :cut], past=memory)
    if what == "zeroed":
        memory.damp(0.0)
    if what == "shuffled":
        _shuffle(memory)
    blocked = {f"{layer}.value": model.embed.weight.new_zeros(1) for layer in range(model.config.n_layer)}
    return model(tokens_BT[:, cut:], tap=patch(blocked) if what == "frozen" else untouched, past=memory)


def _shuffle(memory: Memory) -> None:
    held = memory.tensors()
    memory.take(held | {"states": held["states"].roll(1, dims=1)})
