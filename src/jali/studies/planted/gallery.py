"""All planted models."""

from functools import cache

from jali.studies.planted.attention import counting, long_and_short, openers
from jali.studies.planted.build import Planted
from jali.studies.planted.chains import cancelling, induction, relay
from jali.studies.planted.gates import and_gate, majority, or_gate, or_gate_normed


@cache
def planted() -> tuple[Planted, ...]:
    """Returns sixteen models written by hand; six of them have RMSNorm and AbsTopK, all have attention."""
    return (
        openers(),
        openers(2),
        and_gate(),
        or_gate(),
        majority(),
        long_and_short(),
        counting(),
        relay(),
        induction(),
        cancelling(),
        openers(normed=True),
        openers(2, normed=True),
        or_gate_normed(),
        counting(normed=True),
        relay(normed=True),
        induction(normed=True),
    )
