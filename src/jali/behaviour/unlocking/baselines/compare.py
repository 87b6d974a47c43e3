"""All baselines of a removal set in one table, on its cells."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TypeVar

from jali import artefact
from jali.behaviour.locking.locks import Lock
from jali.behaviour.removal import RemovalSet
from jali.behaviour.unlocking.baselines.direction import Direction, direction
from jali.behaviour.unlocking.baselines.noise import Noise, noise
from jali.behaviour.unlocking.baselines.patching import Patching, patching
from jali.behaviour.unlocking.baselines.probe import Probe, probe
from jali.behaviour.unlocking.baselines.repair import Questions, Repair
from jali.behaviour.unlocking.baselines.tuning import Tuning, tuning
from jali.models.model import LanguageModel
from jali.progress import Bar

KIND, SCHEMA = "baselines", 1
ENDING = ".baselines.json"
_Found = TypeVar("_Found")


@dataclass(frozen=True, kw_only=True)
class Baselines:
    """What else was done to a model, beside its removal set."""

    removal: Repair
    probe: Probe
    read: Repair
    """The model as it is: what a probe leaves."""
    direction: Direction
    noise: Noise
    tuning: Tuning
    patching: Patching

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """The rows of the table, in its order."""
        others = (self.direction.repair, self.noise.repair, *self.tuning.repairs, self.patching.repair)
        return (self.removal, self.read, *others)

    def to_json(self) -> dict[str, Any]:
        """Returns it as the document of a file, but for what made it."""
        noise, patching = self.noise, self.patching
        return {
            "schema": SCHEMA,
            "kind": KIND,
            "repairs": [one.to_json() for one in self.repairs],
            "probe": self.probe.to_json(),
            "direction": {site: list(pair) for site, pair in self.direction.tried.items()},
            "noise": {
                "accuracy": {str(sigma): list(some) for sigma, some in noise.accuracy.items()},
                **{name: getattr(noise, name) for name in ("baseline", "chance", "phi", "phi_published", "is_raised")},
            },
            "patching": {"sites": dict(patching.sites), "nodes": list(map(str, patching.nodes)), "of": patching.of},
        }

    def save(self, path: Path | str, lock: Lock, removal: RemovalSet, seed: int | None = None) -> Path:
        """Writes a `.baselines.json` file, whole or not at all."""
        parents = {"model": removal.model_digest, "removal": removal.digest}
        facts = {"lock": asdict(lock), "made_by": artefact.made_by(seed), "parents": parents}
        return artefact.write_json(path, {**self.to_json(), **facts})


def baselines(
    model: LanguageModel,
    lock: Lock,
    removal: RemovalSet,
    *,
    n: int = 1000,
    chosen_on: int = 200,
    steps: int = 60,
    demonstrations: tuple[int, ...] = (1, 8, 64),
    seed: int = 0,
    quiet: bool = False,
) -> Baselines:
    """Measures what else brings answers back, and at what cost.

    Args:
        model: locked.
        lock: of it.
        removal: found in it.
        n: questions of each cell that are told.
        chosen_on: others, of each cell that anything is fitted or chosen on.
        steps: of each fine-tuning.
        demonstrations: of each fine-tuning.
        seed: of everything random.
        quiet: no progress bar.
    """
    with Bar("Baselines", 7, quiet=quiet) as bar:

        def done(name: str, make: Callable[[], _Found]) -> _Found:
            found = make()
            bar.advance(1, note=name)
            return found

        asked = done("questions", lambda: Questions(model, lock, n=n, seed=seed))
        read = done("probe", lambda: probe(model, lock, n=chosen_on, seed=seed))
        return Baselines(
            removal=done("removal", lambda: asked.of_model("removal", removal.applied(model), weights=len(removal))),
            probe=read,
            read=asked.of_model("probe", model, **read.facts()),
            direction=done("direction", lambda: direction(asked, n=chosen_on)),
            noise=done("noise", lambda: noise(asked, n=chosen_on)),
            tuning=done("fine-tuning", lambda: tuning(asked, steps=steps, demonstrations=demonstrations)),
            patching=done("patching", lambda: patching(asked, n=chosen_on)),
        )
