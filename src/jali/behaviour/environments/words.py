"""Words that scenes are made of. Each half of a suite has its own, so that nothing public tells of what is held out."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar, get_args

from jali.behaviour.items import Half

HALVES: tuple[Half, ...] = get_args(Half)

_Any = TypeVar("_Any")

WORDS = {
    "person": """Amina Bertil Chiara Dorin Edda Farid Greta Hamid Ilse Jonas Kaisa Lorenz Mirela Nuri Odile Pavel Rosa
    Sami Tilda Umar Vera Wanda Xenia Yusuf""",
    "place": """Aldmoor Brackwater Coldferry Dunmere Eastrow Fallowby Grimstead Hollins Ironbridge Jarrowend Kettlewick
    Longhope Marlpit Netherby Oakhanger Penwick Quarrydon Redmarsh Saltergate Thornlea Upwell Vickers Westhay
    Yarnton""",
    "good": """barley copper flax glue hemp indigo jute kelp lime madder nails oats pitch quartz resin salt tallow
    umber vinegar wax yarn zinc ash brick""",
    "instrument": """north-gauge south-gauge upper-flue lower-flue inlet outlet settling-tank mixing-tank first-weir
    second-weir boiler condenser chimney-foot chimney-top mill-race tail-race east-vent west-vent press kiln
    cooling-pond header-tank dye-vat rinse-vat""",
    "route": """bridge-road canal-path dyke-lane farm-track ferry-way forest-ride gorge-road harbour-lane heath-track
    hill-road mill-lane moor-path old-highway orchard-way pass-road quarry-track ridge-way river-road salt-way
    shore-path tunnel-road valley-lane wood-path works-road""",
    "substance": """chloride nitrate sulphate ammonia phosphate fluoride iron manganese lead cadmium nickel arsenic""",
}
"""By kind; those at even places are public, those at odd places held out."""


@dataclass(frozen=True)
class Draw:
    """Draws what a scene is made of, from its half alone."""

    half: Half
    random: Random

    @classmethod
    def of(cls, name: str, half: Half, seed: int) -> "Draw":
        """Returns the one of a scene: the same for all of its arms."""
        return cls(half, Random(f"{name}/{half}/{seed}"))

    def words(self, kind: str, count: int) -> list[str]:
        """Returns different words of a kind."""
        return self.random.sample(WORDS[kind].split()[HALVES.index(self.half) :: 2], count)

    def word(self, kind: str) -> str:
        """Returns a word of a kind."""
        return self.words(kind, 1)[0]

    def whole(self, low: int, high: int) -> int:
        """Returns a whole number, even in the public half and odd in the other, from `low` to at most `high` + 1."""
        parity = HALVES.index(self.half)
        return 2 * self.random.randint((low + 1) // 2, high // 2) + parity

    def text(self, texts: Sequence[_Any]) -> _Any:
        """Returns a wording; those at even places are public, those at odd places held out."""
        return self.texts(texts, 1)[0]

    def texts(self, texts: Sequence[_Any], count: int) -> list[_Any]:
        """Returns different wordings, as `text`."""
        return self.random.sample(list(texts[HALVES.index(self.half) :: 2]), count)

    def shuffled(self, things: Sequence[_Any]) -> list[_Any]:
        """Returns them in another order."""
        return self.random.sample(list(things), len(things))
