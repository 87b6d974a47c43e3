"""The pruning methods: each extends the path of a search from large to small, within the limit."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from torch import Tensor

from jali.circuit import Edge, Node
from jali.progress import Bar
from jali.pruning.attribute import attribute_edges, attribute_nodes
from jali.pruning.bounds import Bound, best, within
from jali.pruning.concrete import ConcreteMask
from jali.pruning.eliminate import eliminate
from jali.pruning.learn import PUBLISHED, Learning, learn, published
from jali.pruning.mask import EdgeMask, Mask
from jali.pruning.measure import Meter
from jali.pruning.narrow import narrow
from jali.pruning.objective import Objective, owners, ranking
from jali.pruning.options import MethodName, Pruning
from jali.pruning.stage import Stage
from jali.tasks.task import Pairs


@dataclass(frozen=True, kw_only=True)
class Search:
    """What a method is given: how to measure, pairs to look at, bounds to stay within, and a path to extend."""

    meter: Meter
    pairs: Pairs
    """Training pairs, of templates that masks and rankings see."""
    bounds: tuple[Bound, ...]
    """What stages stay within: the first on pairs seen, whose loss they tell; others on templates held back."""
    config: Pruning
    seed: int = 0
    quiet: bool = True
    path: list[Stage] = field(default_factory=list)
    """Stages from large to small. It grows in place: Ctrl-C at any moment leaves the best so far at its end."""
    learned: list[Learning] = field(default_factory=list)
    """How each mask over nodes was learned; of several the last is what the path begins with."""

    @property
    def learning(self) -> Learning:
        """How masks are learned."""
        assert self.config.learning is not None
        return self.config.learning

    @cached_property
    def owner(self) -> dict[str, str]:
        """Per site, the site whose nodes stay or go with its own."""
        return owners(self.meter.wiring, tied=self.config.tied, passes=self.config.passes)

    @cached_property
    def objective(self) -> Objective:
        """What is made small."""
        return Objective(self.meter.wiring, self.config.objective)

    def measured(self, stage: Stage) -> Stage:
        """Returns a stage with its loss."""
        return replace(stage, loss=self.bounds[0].loss(self.meter, stage))

    @cached_property
    def kept(self) -> tuple[Bound, ...]:
        """The bounds, but for those that the path's beginning is out of already."""
        others = [bound for bound in self.bounds[1:] if bound.holds(self.meter, self.path[0])]
        return (self.bounds[0], *others)

    def within(self, stage: Stage) -> bool:
        """Whether a stage that is measured stays within the bounds that its path does."""
        return within(self.meter, stage, self.kept)

    def drop(self, of: Literal["nodes", "edges"], share: float = 1.0, *, at_once: bool = False) -> None:
        """Drops nodes or edges exactly from the path's end on, within a share of what is left: rising, or at once."""
        how = replace(self.config.elimination, rising=(1.0,)) if at_once else self.config.elimination
        options = {"objective": self.objective, "owner": self.owner, "quiet": self.quiet}
        eliminate(self.meter, self.path, self.pairs, self.kept, how, share=share, of=of, **options)


@contextmanager
def _or_open(search: Search, mask: Mask | ConcreteMask) -> Iterator[None]:
    """On Ctrl-C the path begins with what is open in this mask by then, whether or not that is within bounds."""
    try:
        yield
    except KeyboardInterrupt:
        if not search.path:
            search.path.append(search.measured(Stage(mask.nodes())))
        raise


def _learn(search: Search, mask: Mask | ConcreteMask, how: Learning) -> None:
    search.learned.append(how)
    learn(mask, search.meter, search.pairs, how, seed=search.seed, quiet=search.quiet)


def _mask(search: Search) -> Mask:
    return Mask(
        search.meter.wiring,
        start=search.learning.start,
        objective=search.objective,
        owner=search.owner,
        seed=search.seed,
        closed=search.meter.closed,
        device=search.meter.model.embed.weight.device,
    )


def _begin(search: Search) -> None:
    """Begins the path with a mask's open nodes.

    Where they are out of bounds that all nodes are within, the mask was too hasty: another is learned, at a third of
    the price in twice the steps. On Ctrl-C what the first mask has open is the circuit.
    """
    mask, how = _mask(search), search.learning
    with _or_open(search, mask):
        _learn(search, mask, how)
        stage = search.measured(Stage(mask.nodes()))
        if not within(search.meter, stage, search.bounds):
            stage = _wider(search, stage, replace(how, price=how.price / 3, steps=2 * how.steps))
        search.path.append(stage)


def _wider(search: Search, stage: Stage, how: Learning) -> Stage:
    """What another mask has open; where that is out of bounds, the smallest of some larger sets, by score, that is not.

    Where every set is out of bounds on the templates held back, the smallest within the first; where all nodes are out
    of that, the stage as it is.
    """
    mask = _mask(search)
    every = ranking(mask.scores(), search.meter.closed)
    if not within(search.meter, search.measured(Stage(frozenset(every))), search.bounds[:1]):
        return stage
    _learn(search, mask, how)
    stages, ranked = [search.measured(Stage(mask.nodes()))], ranking(mask.scores(), search.meter.closed)
    while not within(search.meter, stages[-1], search.bounds) and len(stages[-1].nodes) < len(ranked):
        size = max(len(stages[-1].nodes), 16) * 3 // 2
        stages.append(search.measured(Stage(frozenset(ranked[:size]))))
    return best(search.meter, stages, search.bounds)[0]


def _narrowed(search: Search, ranked: list[Node] | list[Node | Edge], at: int) -> None:
    narrow(search.meter, search.path, ranked, search.bounds, at)


def by_learning(search: Search) -> None:
    """The published method: a mask, then bisection on k over nodes by tau (section 4.2)."""
    mask = _mask(search)
    with _or_open(search, mask):
        _learn(search, mask, search.learning)
    _narrowed(search, ranking(mask.scores(), search.meter.closed), len(mask.nodes()))


def by_elimination(search: Search) -> None:
    """A mask, then exact elimination from its threshold circuit until no single node can go."""
    _begin(search)
    search.drop("nodes")


def by_attribution(search: Search) -> None:
    """Gradient × activation or integrated gradients, then bisection on k."""
    config, meter = search.config.attribution, search.meter
    pairs = search.pairs.first(config.pairs)
    scores: dict[str, Tensor] | dict[Edge | Node, float]
    if config.of == "nodes":
        _narrowed(search, ranking(attribute_nodes(meter, pairs, config), meter.closed), 64)
        return
    scores = attribute_edges(meter, pairs, config)
    ranked = sorted((part for part in scores if not _touches(part, meter.closed)), key=lambda part: -scores[part])
    _narrowed(search, ranked, 256)


def _touches(part: Edge | Node, closed: frozenset[Node]) -> bool:
    return not closed.isdisjoint((part,) if isinstance(part, Node) else part[:2])


def by_edges(search: Search) -> None:
    """Exact elimination of nodes, a mask over the edges between them, then exact elimination of edges.

    At the end nodes and edges are tried in turn until neither a single node nor a single edge can go.
    """
    _begin(search)
    search.drop("nodes", search.config.edges.node_share)
    _without_learned_edges(search)
    size = -1
    while size != len(search.path):
        size = len(search.path)
        search.drop("edges", at_once=True)
        search.drop("nodes", at_once=True)


def _without_learned_edges(search: Search) -> None:
    """Appends the stage without the edges a mask shuts, if that stays within the limit."""
    last, how = search.path[-1], search.learning
    edges = last.edges(search.meter.wiring)
    if not edges:
        return
    mask = EdgeMask(last.nodes, edges, start=how.start, seed=search.seed)
    learn(mask, search.meter, search.pairs, how, seed=search.seed, quiet=search.quiet)
    gone = mask.shut()
    stage = search.measured(Stage(last.nodes, dropped=tuple(sorted(gone)), gone=gone))
    if gone and search.within(stage):
        search.path.append(stage)


def by_acdc(search: Search) -> None:
    """Greedy on edges, from the output to the input (Conmy et al. 2023), between the nodes of a learned mask.

    An edge goes if that costs less than a threshold; the original tries every edge of the model. Then nodes that no
    edge is left at go, if they can.
    """
    _begin(search)
    config, order = search.config.acdc, {source: i for i, (source, _) in enumerate(search.meter.wiring.counted)}
    edges = sorted(search.path[-1].edges(search.meter.wiring), key=lambda e: (-order[e.source.site], abs(e.weight), e))
    with Bar("Trying edges", len(edges) * len(config.thresholds), quiet=search.quiet) as bar:
        for threshold in config.thresholds:
            _sweep(search, edges, threshold * search.bounds[0].limit, bar)
    _drop_lone_nodes(search)


def _sweep(search: Search, edges: list[Edge], most: float, bar: Bar) -> None:
    """Removes edges that cost at most so much on the pairs edges are tried on, in place from the list too."""
    few, limit = search.bounds[0].pairs.first(search.config.acdc.pairs), search.bounds[0].limit
    last = search.path[-1]
    base = search.meter.without(last.gone).loss(last.nodes, few)
    for edge in list(edges):
        bar.advance(1, note=f"{len(edges)} edges")
        stage = search.path[-1].without([(edge,)])
        meter = search.meter.without(stage.gone)
        loss = meter.loss_within(stage.nodes, [few], min(base + most, limit))
        if loss is not None and search.within(stage := search.measured(stage)):
            search.path.append(stage)
            edges.remove(edge)
            base = loss


def _drop_lone_nodes(search: Search) -> None:
    stage = search.path[-1]
    linked = {end for edge in stage.edges(search.meter.wiring) for end in edge[:2]}
    sites = {site for source, wire in search.meter.wiring.counted for site in (source, wire.target)}
    for node in sorted(node for node in stage.nodes - linked if node.site in sites):
        less = search.measured(search.path[-1].without([(node,)]))
        if search.within(less):
            search.path.append(less)


def by_hard_concrete(search: Search) -> None:
    """Differentiable L0 on nodes, then bisection on k by log-odds (Louizos et al. 2018; appendix D)."""
    mask = ConcreteMask(
        search.meter.wiring,
        config=search.config.concrete,
        objective=search.objective,
        owner=search.owner,
        seed=search.seed,
        closed=search.meter.closed,
        device=search.meter.model.embed.weight.device,
    )
    with _or_open(search, mask):
        _learn(search, mask, search.learning)
    _narrowed(search, ranking(mask.scores(), search.meter.closed), len(mask.nodes()))


@dataclass(frozen=True)
class Method:
    """A way to prune."""

    run: Callable[[Search], None]
    learning: Learning = field(default_factory=Learning)
    """Settings of its mask where none are given."""


METHODS: dict[MethodName, Method] = {
    "eliminate": Method(by_elimination),
    "learn": Method(by_learning, published()),
    "attribute": Method(by_attribution),
    "edges": Method(by_edges),
    "acdc": Method(by_acdc),
    "hard-concrete": Method(
        by_hard_concrete, Learning(steps=200, price=1e-3, lr=0.1, beta2=0.95, weight_decay=1e-6, start=PUBLISHED)
    ),
}
"""By name. A new one is a line here and a name in `options.MethodName`."""
