"""Text that a model writes after a prompt."""

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.corpora.tokenizer import END_OF_TEXT
from jali.models.transformer import Transformer


@torch.no_grad()
def generate(model: Transformer, prompt: str, *, tokens: int = 64, temperature: float = 0.8, seed: int = 0) -> str:
    """Returns a prompt and what a model writes after it, up to where it ends its text.

    Every token is computed from all before it anew, from as many as the model reads at most.

    Args:
        model: with a tokenizer.
        prompt: text; where empty, a new text is begun.
        tokens: to write at most.
        temperature: logits are divided by it before a token is drawn; 0 takes the likeliest token.
        seed: of the draw.

    Raises:
        BadInput: the model has no tokenizer, an empty prompt cannot be begun, or a number is out of range.
    """
    if tokens < 1 or temperature < 0:
        raise BadInput(
            f"Generating takes at least 1 token and a temperature of at least 0, got {tokens}, {temperature}."
        )
    if model.tokenizer is None:
        raise BadInput(f"Model {model.name!r} has no tokenizer.json to read a prompt with; put one into its folder.")
    end = model.tokenizer.token_to_id(END_OF_TEXT)
    device = next(model.parameters()).device
    ids = _begun(model.tokenizer, prompt, end)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(tokens):
        window_1T = torch.tensor([ids[-model.config.context :]], device=device)
        logits_V = model(window_1T, at=torch.tensor([window_1T.shape[1] - 1], device=device))[0, 0]
        chosen = _draw(logits_V.float().cpu(), temperature, generator)
        if chosen == end:
            break
        ids.append(chosen)
    return model.tokenizer.decode(ids)


def _begun(tokenizer: Tokenizer, prompt: str, end: int | None) -> list[int]:
    ids = list(tokenizer.encode(prompt, add_special_tokens=False).ids)
    if ids:
        return ids
    if end is None:
        raise BadInput("The prompt is empty, and this tokenizer has no token that begins a text; give a prompt.")
    return [end]


def _draw(logits_V: Tensor, temperature: float, generator: torch.Generator) -> int:
    if temperature == 0:
        return int(logits_V.argmax())
    return int(torch.multinomial((logits_V / temperature).softmax(0), 1, generator=generator))
