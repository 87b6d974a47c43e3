"""Text that a model writes after a prompt."""

from collections.abc import Iterator, Sequence

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali.artefact import BadInput
from jali.corpora.tokenizer import END_OF_TEXT, encoded
from jali.models.model import LanguageModel


def generate(model: LanguageModel, prompt: str, *, tokens: int = 64, temperature: float = 0.8, seed: int = 0) -> str:
    """Returns a prompt and what a model writes after it, up to where it ends its text.

    Each token is read once, as the model keeps what those before it left. A BDH reads the whole prompt, and each new
    token costs the same however many there were. Of a transformer's prompt that is longer than the context the last
    context is read. When the context is full its last half is read anew, at the positions of a beginning, and there is
    room again: behind the context, a token is written from between half of one and all of it. A window that slides by
    single tokens would see a little more, but it moves every token to another position, so that nothing could be kept
    and each new token would cost a whole context.

    Args:
        model: with a tokenizer. Under full attention nothing can be kept, and all is read anew for every token.
        prompt: text; where empty, a new text is begun.
        tokens: to write at most.
        temperature: logits are divided by it before a token is drawn; 0 takes the likeliest token.
        seed: of the draw.

    Raises:
        BadInput: the model has no tokenizer, an empty prompt cannot be begun, or a number is out of range.
    """
    return "".join(stream(model, prompt, tokens=tokens, temperature=temperature, seed=seed))


def stream(
    model: LanguageModel, prompt: str, *, tokens: int = 64, temperature: float = 0.8, seed: int = 0
) -> Iterator[str]:
    """Yields the text of `generate` as it comes: the prompt, then what tokens add to it, in whole characters."""
    tokenizer, ids = _begun(model, prompt, tokens, temperature)
    shown = tokenizer.decode(ids)
    yield shown
    for (chosen,) in _written(model, ids, tokens, temperature, [seed]):
        ids.append(chosen)
        text = tokenizer.decode(ids)
        if not text.endswith("\ufffd"):  # The bytes of a character may be spread over tokens.
            yield text[len(shown) :]
            shown = text
    yield tokenizer.decode(ids)[len(shown) :]


def samples(
    model: LanguageModel, prompt: str, count: int, *, tokens: int = 64, temperature: float = 0.8, seed: int = 0
) -> list[str]:
    """Returns several texts that a model writes after one prompt, at once: those of `generate` by seed, seed + 1, ….

    The same but for rounding: rows that are computed together may differ from one alone in their last bits.

    Args:
        model: as for `generate`, like all that is not said here.
        prompt: of all.
        count: of texts.
        tokens: to write at most.
        temperature: above 0 where there are several, as they would all be the same.
        seed: of the first.

    Raises:
        BadInput: as `generate`, or there are no samples, or several would be the same.
    """
    if count < 1 or (count > 1 and temperature == 0):
        raise BadInput(
            f"Samples are at least 1, and at temperature 0 all are the same; got {count} at temperature {temperature}."
        )
    tokenizer, ids = _begun(model, prompt, tokens, temperature)
    end = _end(tokenizer)
    steps = _written(model, ids, tokens, temperature, range(seed, seed + count))
    rows = zip(*steps, strict=True)
    texts = [tokenizer.decode([*ids, *(token for token in row if token != end)]) for row in rows]
    return texts or [tokenizer.decode(ids)] * count


def _begun(model: LanguageModel, prompt: str, tokens: int, temperature: float) -> tuple[Tokenizer, list[int]]:
    """The tokenizer, and the tokens to go on from."""
    if tokens < 1 or temperature < 0:
        raise BadInput(
            f"Generating takes at least 1 token and a temperature of at least 0, got {tokens}, {temperature}."
        )
    if model.tokenizer is None:
        raise BadInput(f"Model {model.name!r} has no tokenizer.json to read a prompt with; put one into its folder.")
    ids, end = encoded(model.tokenizer, prompt), _end(model.tokenizer)
    if ids:
        return model.tokenizer, ids
    if end is None:
        raise BadInput("The prompt is empty, and this tokenizer has no token that begins a text; give a prompt.")
    return model.tokenizer, [end]


def _end(tokenizer: Tokenizer | None) -> int | None:
    """The token that parts texts; None where there is none."""
    return None if tokenizer is None else tokenizer.token_to_id(END_OF_TEXT)


@torch.no_grad()
def _written(
    model: LanguageModel, ids: Sequence[int], tokens: int, temperature: float, seeds: Sequence[int]
) -> Iterator[list[int]]:
    """Yields the next token of every row, until all have ended; a row that has, goes on with the end of a text."""
    end, ended = _end(model.tokenizer), set[int]()
    device, generators = model.embed.weight.device, [torch.Generator().manual_seed(seed) for seed in seeds]
    past, last_B = model.past(len(seeds)), torch.full((len(seeds),), -1)
    ids_BT, logits_BV = torch.tensor(ids).repeat(len(seeds), 1), torch.empty(0)
    for _ in range(tokens):
        for piece_BT in past.unread(ids_BT):
            logits_BV = model(piece_BT.to(device), at=last_B, past=past)[:, 0].float().cpu()
        drawn = [_draw(logits_V, temperature, draw) for logits_V, draw in zip(logits_BV, generators, strict=True)]
        ended |= {row for row, token in enumerate(drawn) if token == end}
        if len(ended) == len(seeds):
            return
        chosen = [end if end is not None and row in ended else token for row, token in enumerate(drawn)]
        yield chosen
        ids_BT = torch.cat([ids_BT, torch.tensor(chosen)[:, None]], dim=1)


def _draw(logits_V: Tensor, temperature: float, generator: torch.Generator) -> int:
    if temperature == 0:
        return int(logits_V.argmax())
    return int(torch.multinomial((logits_V / temperature).softmax(0), 1, generator=generator))
