"""From a model and a task to a circuit: one of several methods, and an honest account of what it found."""

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, NamedTuple

from torch import Tensor

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.models.model import LanguageModel
from jali.progress import Bar
from jali.pruning.ablation import node_means
from jali.pruning.account import account, steps
from jali.pruning.bounds import Bound, bounds_of, hold_back
from jali.pruning.fills import FILLS, Stock
from jali.pruning.learn import Learning
from jali.pruning.measure import Allowance, Meter, at_rest
from jali.pruning.methods import METHODS, Search
from jali.pruning.options import Pruning
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs, Task

MARGIN, MARGIN_UNSEEN = 0.2, 0.35
"""Searches stop at this share of the way from the model's own loss to the target, so that fresh pairs stay under the
target: the second one where templates are held back, which hold a search back themselves. Both were set on few tasks of
one model (docs/lab-notes.md)."""
REVISION = 4
"""Of the searches: circuits of others say another number in `found["revision"]`, or none, and are looked for again."""
OWN_PAIRS = 128
"""Training pairs on which the model's own loss is measured."""


def prune(
    model: LanguageModel,
    task: Task,
    *,
    target_loss: float = 0.15,
    excess_loss: float | None = None,
    even_if_unable: bool = False,
    limit: float | None = None,
    config: Pruning = Pruning(),
    text: Tensor | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Circuit:
    """Finds a circuit that does the task alone at a target loss, all other nodes filled as the ablation says.

    The method sees training pairs only. The loss is checked once on validation pairs: the circuit says in
    `found["reached"]` whether the target holds there. Ctrl-C gives the best so far, with `found["interrupted"]`.

    Args:
        model: to prune; left as it is.
        task: made with the model's tokenizer.
        target_loss: halved two-way loss in nats, uncalibrated; chance is ln 2.
        excess_loss: where given, the target is the model's own loss plus this instead.
        even_if_unable: search for a target below the model's own loss as well: what nonsense twins are for.
        limit: loss in nats to stay within on training pairs, such as another circuit's; with a margin under the target
            where None.
        config: the method and all options.
        text: windows of tokens (N, T) to take node means over; the model's own text at hand where None.
        seed: of everything random.
        quiet: no progress bars.

    Returns:
        The circuit, with its whole path of size, loss and necessity.

    Raises:
        BadInput: the target is not positive or below the model's own loss, the model gives no finite loss, there is no
            such method, or no text for means is at hand.
    """
    with at_rest(model):
        target = Target(fixed=target_loss, excess=excess_loss, even_if_unable=even_if_unable, given=limit)
        try:
            found = look(model, task, target, config, text=text, seed=seed, quiet=quiet)
        except KeyboardInterrupt:
            raise KeyboardInterrupt("Interrupted before there was a circuit; there is none to write.") from None
        facts = _accounted(found, task, config, quiet)
        goal = target.over(found.meter.score(None, task.validation.first(OWN_PAIRS)).loss)
        facts["found"] |= {
            "target_loss": goal,
            "excess_loss": excess_loss,
            "limit": found.bounds[0].limit,
            **found.told(),
            "reached": facts["found"]["losses"]["validation"] <= goal,
            "seed": seed,
            "masks": [{"price": how.price, "steps": how.steps} for how in found.learned],
            "revision": REVISION,
            "interrupted": found.interrupted,
        }
        last = found.path[-1]
        return found.meter.wiring.circuit(last.nodes, without=last.gone, **facts)


def _accounted(found: "Found", task: Task, config: Pruning, quiet: bool) -> dict[str, Any]:
    title = "Measuring what was found by then" if found.interrupted else "Measuring the circuit"
    with Bar(title, steps(found.path), quiet=quiet) as bar:
        pairs = len(found.bounds[0].pairs)
        return account(found.meter, task, found.path, resolved(config), pairs=pairs, bar=bar)


@dataclass(frozen=True, kw_only=True)
class Target:
    """A loss to reach: a fixed one, or one over the model's own."""

    fixed: float = 0.15
    """Nats."""
    excess: float | None = None
    """Nats over the model's own loss; where given, the fixed one does not count."""
    even_if_unable: bool = False
    """Whether a target below the model's own loss is searched for."""
    given: float | None = None
    """Nats that a search stays within, whatever the target."""

    def __post_init__(self) -> None:
        wanted = self.fixed if self.excess is None else self.excess
        if not (wanted > 0 and math.isfinite(wanted)):
            raise BadInput(f"A target loss is positive, in nats (chance is .693), got {wanted}.")

    def limit(self, own: float, margin: float = MARGIN) -> float:
        """What a search stays within, of a model with this loss on the same pairs: the target less the margin.

        A model over the target leaves no way from its own loss to it: the margin is then taken off the whole target.
        """
        goal = self.over(own)
        least = own if own < goal else 0.0
        return least + margin * (goal - least) if self.given is None else self.given

    def over(self, own: float) -> float:
        """The loss to reach where the model's own is this, on the same pairs."""
        return self.fixed if self.excess is None else own + self.excess


class Found(NamedTuple):
    """What a search on training pairs came to."""

    meter: Meter
    path: list[Stage]
    bounds: tuple[Bound, ...]
    """What it was to stay within: the first on pairs it saw, the second on templates held back, if any were."""
    learned: list[Learning]
    """How each mask over nodes was learned."""
    interrupted: bool

    def told(self) -> dict[str, Any]:
        """How its end stands to the bounds: pairs, limit and loss in nats on templates held back; None without any."""
        losses = [bound.loss(self.meter, self.path[-1]) for bound in self.bounds]
        facts = [
            {"pairs": len(bound.pairs), "limit": bound.limit, "loss": loss}
            for bound, loss in zip(self.bounds, losses, strict=True)
        ]
        within = all(fact["loss"] <= fact["limit"] for fact in facts)
        return {"within_limit": within, "unseen": facts[1] if len(facts) > 1 else None}


def look(
    model: LanguageModel,
    task: Task,
    target: Target,
    config: Pruning,
    *,
    text: Tensor | None = None,
    allowance: Allowance | None = None,
    seed: int = 0,
    quiet: bool = True,
) -> Found:
    """Searches on training pairs alone, as long as there is an allowance where one is given; the model is at rest.

    Raises:
        BadInput: as `prune`.
    """
    config = resolved(config)
    means = {} if config.ablation == "zero" else node_means(model, text, quiet=quiet)
    stock = Stock(model=model, means=means, pairs=task.train, attack=config.attack, seed=seed)
    fill = FILLS[config.ablation](stock)
    options: dict[str, Any] = {"fill": fill, "norms": config.norms, "allowance": allowance}
    meter = Meter(model=model, wiring=model.wiring, means=fill.values, **options)
    own = meter.score(None, task.train.first(OWN_PAIRS)).loss
    if not math.isfinite(own):
        raise BadInput(f"Model {model.name!r} gives no finite loss on {task.name}; its weights are damaged.")
    if target.over(own) < own and not target.even_if_unable:
        raise BadInput(
            f"The target of {target.fixed:g} nats is below the loss of model {model.name!r} itself on {task.name}, "
            f"{own:.3g}; ask for a larger target, for an excess over the model's own loss (--excess-loss .02), "
            "or, with a nonsense twin, for a search all the same (--even-if-unable)."
        )
    seen, held = hold_back(task.train)
    own_loss = meter.score(None, seen.first(config.elimination.accept_pairs)).loss
    limit = target.limit(own_loss, MARGIN_UNSEEN if len(held) else MARGIN)
    return _run(meter, seen, held, limit, config, seed, quiet)


def resolved(config: Pruning) -> Pruning:
    """Returns the options with the method's own where none are given.

    Raises:
        BadInput: there is no such method.
    """
    if config.method not in METHODS:
        raise BadInput(f"There is no method {config.method!r}; there are {', '.join(METHODS)}.")
    return dataclasses.replace(config, learning=config.learning or METHODS[config.method].learning)


def find(
    meter: Meter, pairs: Pairs, limit: float, config: Pruning, *, seed: int = 0, quiet: bool = True
) -> tuple[list[Stage], bool]:
    """Searches on these pairs alone, to stay within a loss: the path from large to small, and whether Ctrl-C ended it.

    Raises:
        KeyboardInterrupt: Ctrl-C before there is any circuit.
    """
    found = _run(meter, *hold_back(pairs), limit, resolved(config), seed, quiet)
    return found.path, found.interrupted


def _run(meter: Meter, seen: Pairs, held: Pairs, limit: float, config: Pruning, seed: int, quiet: bool) -> Found:
    """Searches on the pairs seen, within the limit on those held back as well."""
    kept = bounds_of(meter, seen, held, limit, config.elimination.accept_pairs)
    search = Search(meter=meter, pairs=seen, bounds=kept, config=config, seed=seed, quiet=quiet)
    interrupted = False
    try:
        METHODS[config.method].run(search)
    except KeyboardInterrupt:
        if not search.path:
            raise
        interrupted = True
    return Found(dataclasses.replace(meter, allowance=None), search.path, kept, search.learned, interrupted)
