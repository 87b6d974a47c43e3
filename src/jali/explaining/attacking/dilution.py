"""The paper's two attacks on counting brackets as curves: longer lists, and an unmatched bracket in a comment."""

import math
import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tokenizers import Tokenizer

from jali import stats
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.explaining.attacking.edit_kinds import Place
from jali.explaining.attacking.margins import margins_of, whole
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.measure import at_rest
from jali.stats import Number
from jali.tasks.published import pairs
from jali.tasks.task import Prompt
from jali.verifying.verify import meter_for

TASK = "bracket_counting"
LENGTHS = tuple(range(3, 60, 5))
"""Elements of a list."""
KINDS = ("nested", "flat", "flat, [ in a comment")
_COMMENT = "# values of the first row ["


class Point(NamedTuple):
    """One point of one curve."""

    kind: str
    elements: int
    of: str
    """`model`, `circuit` or `twin`."""
    probability: Number
    """Of the right answer, with the two answers as the only choices; mean over prompts."""


def curves(
    circuit: Circuit,
    model: LanguageModel,
    *,
    twin: LanguageModel | None = None,
    lengths: Sequence[int] = LENGTHS,
    prompts: int = 8,
    seed: int = 0,
    quiet: bool = True,
) -> list[Point]:
    """Measures how sure model, circuit and twin are of the right bracket as a list grows, and behind a distractor.

    The lists are one row of numbers from 1 to 99, `[[3, 14` or `[3, 14`, in the held-out statements of the task without
    code in front, as 60 elements fill the context. The paper gives the probability among all tokens.

    Args:
        circuit: of bracket_counting.
        model: of the circuit.
        twin: with the same tokenizer.
        lengths: elements of a list.
        prompts: for each point.
        seed: of the numbers.
        quiet: no progress bar.

    Raises:
        BadInput: the circuit is of another task, or the model has no tokenizer.
    """
    if circuit.task != TASK or model.tokenizer is None:
        raise BadInput(f"Curves are those of {TASK} in a model with a tokenizer, got a circuit of {circuit.task!r}.")
    longest = model.config.context
    asked = {
        n: {kind: list(_lists(model.tokenizer, kind, n, prompts, longest, seed)) for kind in KINDS} for n in lengths
    }
    ways = {"model": (model, whole(model), None), "circuit": (model, meter_for(circuit, model), circuit)}
    if twin is not None:
        ways["twin"] = (twin, whole(twin), None)
    found: list[Point] = []
    with Bar("Measuring curves", len(ways) * len(asked), quiet=quiet) as bar:
        for name, (of, meter, alone) in ways.items():
            with at_rest(of):
                for n, lists in asked.items():  # Flat and nested ones together, as prompts run in twos.
                    margins = margins_of(meter, [prompt for some in lists.values() for prompt in some], alone)
                    for i, kind in enumerate(lists):
                        right = [1 / (1 + math.exp(-m)) for m in margins[i * prompts : (i + 1) * prompts]]
                        found.append(Point(kind, n, name, stats.mean(right, "probability")))
                    bar.advance(note=f"{name}, {n} elements")
    return found


def _lists(tokenizer: Tokenizer, kind: str, n: int, count: int, longest: int, seed: int) -> Iterator[Prompt]:
    """Yields held-out statements, each with a list of n numbers of its own; shorter lists begin longer ones."""
    heldout = pairs(TASK, tokenizer, "heldout", context_tokens=0)
    side = 0 if kind == "nested" else 1
    for i in range(count):
        one = heldout.prompt(2 * i + 1 - side)
        place = Place.of(tokenizer.decode(one.tokens, skip_special_tokens=False), "", "")
        opener = "[[" if kind == "nested" else "["
        draw = random.Random(f"jali curves {seed} {i}")
        numbers = ", ".join(str(draw.randint(1, 99)) for _ in range(n))
        begun = place._replace(line=place.line[: place.line.rindex(opener)] + opener + numbers)
        text = begun.above(_COMMENT) if kind not in ("nested", "flat") else begun.above()
        tokens = tokenizer.encode(text, add_special_tokens=False).ids
        yield one._replace(tokens=tokens[-longest:])
