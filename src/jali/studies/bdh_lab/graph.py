"""Whether the neurons of a BDH form modules and hubs: the graph of E and then D_x against graphs without any meaning.

Section 5.5 and figures 9 and 10 of arXiv 2509.26507. Departures: the whole graph, where the paper takes blocks of two
heads; a number of edges is fixed, where it fixes a threshold, as norms take the scale of D_x and E away; no neuron is
joined to itself. The paper shows modularity in a plot alone and fits no degrees.
"""

from dataclasses import asdict, dataclass
from typing import Any, NamedTuple, cast

import networkx
import numpy as np
import torch
from torch import Tensor

from jali.artefact import BadInput
from jali.behaviour.inference import holm
from jali.models import checkpoint
from jali.models.bdh import BDH, Pass
from jali.models.config import BDHConfig
from jali.stats import sign_test, student
from jali.studies.bdh_lab import words
from jali.studies.bdh_lab.experiment import Facts, Findings, Place, experiment
from jali.studies.bdh_lab.runs import dense, generator, trained
from jali.studies.card import table

_TRIES = 5
"""Seeds of Louvain, of which the best counts, as in the paper."""
NULLS = ("random", "low rank", "untrained", "shuffled")
"""`random`: as many edges anywhere, with the same weights. `low rank`: a product of normal matrices of the same shapes,
cut to as many edges. `untrained`: a model of the same options before training, cut as well. `shuffled`: the product of
the model's own D_x and E after each neuron's weights went to channels drawn anew: as sparse, and without order."""


@dataclass(frozen=True, kw_only=True)
class Graph:
    """Which models are looked at, and how many edges are kept."""

    models: tuple[str, ...] = ()
    """Folders or names of BDHs; where none is named, one is trained to copy words."""
    degrees: tuple[int, ...] = (3, 6, 24)
    """Edges per neuron: the largest weights, as many as that times the neurons."""
    draws: int = 5
    """Graphs of each null, for each model."""
    neurons: int = 512
    """n of the model that is trained."""
    steps: int = 1000
    """Updates of its training."""

    def __post_init__(self) -> None:
        if not self.degrees or min(self.degrees) < 1 or self.draws < 2:
            raise BadInput(f"A graph needs degrees of at least 1 and 2 draws; got {self.degrees} and {self.draws}.")
        if max(self.degrees) >= self.neurons:
            raise BadInput(f"A neuron has fewer edges than there are neurons; got {self.degrees} of {self.neurons}.")


class Edges(NamedTuple):
    """The largest weights of a graph."""

    source: np.ndarray
    """Neuron that writes, shape (edges,)."""
    target: np.ndarray
    """Neuron that is written to."""
    weight: np.ndarray
    """Above 0."""
    neurons: int


def strengths(model: BDH) -> Tensor:
    """G = D_x E of a model's block, shape (target, source): what a neuron's y adds to another's x, norms left out."""
    D_x_ND, E_DN = _factors(model)
    return D_x_ND @ E_DN


def shuffled(model: BDH, random: torch.Generator) -> Tensor:
    """The same product after each neuron's weights in D_x, and those in E, went to channels drawn anew."""
    D_x_ND, E_DN = _factors(model)
    return _scattered_rows(D_x_ND, random) @ _scattered_rows(E_DN.T, random).T


def _factors(model: BDH) -> tuple[Tensor, Tensor]:
    block = cast("Pass", model.passes[0])
    return block.D_x.weight.detach(), block.E.weight.detach()


def _scattered_rows(weights_ND: Tensor, random: torch.Generator) -> Tensor:
    return weights_ND.gather(1, torch.rand(weights_ND.shape, generator=random).argsort(1))


def largest(strengths_NN: Tensor, count: int) -> Edges:
    """Cuts a graph to its largest weights, without edges from a neuron to itself; fewer where not all are above 0."""
    held = strengths_NN.clone().fill_diagonal_(-torch.inf).flatten()
    found = held.topk(count)
    kept = found.values > 0
    at, n = found.indices[kept].numpy(), len(strengths_NN)
    return Edges(at % n, at // n, found.values[kept].double().numpy(), n)


def scattered(edges: Edges, random: np.random.Generator) -> Edges:
    """As many edges with the same weights, each between two neurons drawn anew."""
    n = edges.neurons
    at = random.choice(n * (n - 1), size=len(edges.weight), replace=False)
    source, target = at % n, at // n
    return Edges(source, target + (target >= source), edges.weight, n)


def modularity(edges: Edges, seed: int) -> float:
    """A lower bound on Newman's modularity: the best of some runs of Louvain; both directions of a pair are summed."""
    return modules(edges, seed)[0]


def modules(edges: Edges, seed: int) -> tuple[float, list[set[int]]]:
    """That modularity, and the modules that reach it: sets of neurons, each neuron in one."""
    graph = networkx.Graph()
    graph.add_nodes_from(range(edges.neurons))
    for source, target, weight in zip(edges.source.tolist(), edges.target.tolist(), edges.weight, strict=True):
        before = graph.get_edge_data(source, target, {"weight": 0.0})["weight"]
        graph.add_edge(source, target, weight=before + float(weight))
    tries = [networkx.community.louvain_communities(graph, seed=seed + i) for i in range(_TRIES)]
    rated = ((float(networkx.community.modularity(graph, found)), found) for found in tries)
    return max(rated, key=lambda one: one[0])


def concentration(edges: Edges) -> dict[str, float]:
    """How unequal degrees are: Gini coefficients in [0, 1) and the largest over the mean, of edges out and in."""
    found = {}
    for name, ends_E in (("out", edges.source), ("in", edges.target)):
        degrees = np.sort(np.bincount(ends_E, minlength=edges.neurons)).astype(float)
        ranks = np.arange(1, len(degrees) + 1)
        found[f"{name}_gini"] = float((2 * ranks - len(degrees) - 1) @ degrees / (len(degrees) * degrees.sum()))
        found[f"{name}_largest"] = float(degrees[-1] / degrees.mean())
    return found


def tell(facts: Facts) -> Findings:
    """The sentence and the tables."""
    rows, degrees, several = facts["graphs"], facts["options"]["degrees"], len(facts["parents"]) > 1
    above = [f"{_of(rows, d, 'trained')['modularity']['value']:.2f} ({_beside(rows, d)}) at {d}" for d in degrees]
    hubs = [_of(rows, degrees[0], kind)["out_gini"]["value"] for kind in ("trained", *NULLS)]
    sentence = (
        "a modularity (in brackets less that of random graphs with the same weights, and less that of the model's own "
        f"factors shuffled) of {', '.join(above)} edges per neuron, and a Gini coefficient of edges out of neurons of "
        f"{hubs[0]:.2f} ({max(hubs[1:]):.2f} in the most unequal null) at {degrees[0]}"
    )
    head = ["edges per neuron", "graph", "modularity", "Gini, out", "Gini, in", "most / mean, out", "most / mean, in"]
    lines = [[str(row["degree"]), row["kind"], *(_told(row[name]) for name in MEASURES)] for row in rows]
    over = "Means over models, nulls made of each" if several else "One model; nulls over their draws"
    parts = [
        f"{over} ({facts['options']['draws']} draws); Louvain's best of {_TRIES}, a lower bound. Intervals are "
        "Student's t.",
        table(head, lines),
    ]
    return Findings(sentence=sentence, tables="\n\n".join([*parts, *(_paired(rows) if several else [])]))


MEASURES = ("modularity", "out_gini", "in_gini", "out_largest", "in_largest")


def _of(rows: list[dict[str, Any]], degree: int, kind: str) -> dict[str, Any]:
    return next(row for row in rows if (row["degree"], row["kind"]) == (degree, kind))


def _beside(rows: list[dict[str, Any]], degree: int) -> str:
    """How far the modularity of models is above that of two nulls, and in how many of them."""
    told = []
    for kind in ("random", "shuffled"):
        apart = _of(rows, degree, kind)["apart"]["modularity"]
        many = f", above in {apart['above']} of {apart['n']}" if apart["n"] > 1 else ""
        told.append(f"{apart['value']:+.2f}{many}")
    return "; ".join(told)


def _paired(rows: list[dict[str, Any]]) -> list[str]:
    """The table of differences, each model's graph less its own nulls."""
    nulls = [row for row in rows if row["kind"] != "trained"]
    corrected = holm({f"{row['degree']} {row['kind']}": row["apart"]["modularity"]["p"] for row in nulls})
    head = ["edges per neuron", "trained less", "modularity", "above 0 in", "p", "p, Holm"]
    head += [f"{name}, above 0 in" for name in ("Gini, out", "Gini, in")]
    lines = []
    for row in nulls:
        first, *ginis = (row["apart"][name] for name in MEASURES[:3])
        of_all = corrected[f"{row['degree']} {row['kind']}"]
        tests = [f"{first['p']:.3f}", f"{of_all:.3f}"]
        cells = [_told(first), f"{first['above']} of {first['n']}", *tests]
        lines.append([str(row["degree"]), row["kind"], *cells, *(f"{_told(g)}, {g['above']}" for g in ginis)])
    intro = (
        "Each model less the mean of its own nulls, over models; p is a two-sided sign test, corrected by Holm for the "
        f"{len(nulls)} of this table."
    )
    return [intro, table(head, lines)]


def _told(number: dict[str, Any]) -> str:
    ends = "" if number["low"] is None else f" [{number['low']:.3f}, {number['high']:.3f}]"
    return f"{number['value']:.3f}{ends}"


def paint(figure: Any, facts: Facts) -> None:
    """Modularity against the number of edges, and who has how many of them."""
    left, right = figure.subplots(1, 2)
    for kind in ("trained", *NULLS):
        rows = [row for row in facts["graphs"] if row["kind"] == kind]
        left.plot([r["degree"] for r in rows], [r["modularity"]["value"] for r in rows], marker="o", label=kind)
        right.loglog(*_tail(facts["degrees"][kind]), label=kind)
    left.set(xlabel="edges per neuron", ylabel="modularity (Louvain)", xscale="log", ylim=(0, None))
    left.set_xticks(facts["options"]["degrees"], [str(degree) for degree in facts["options"]["degrees"]])
    left.minorticks_off()
    right.set(xlabel="edges out of a neuron", ylabel="share of neurons with as many or more")
    for axes in (left, right):
        axes.legend(frameon=False, fontsize="small")


def _tail(degrees: list[int]) -> tuple[list[int], list[float]]:
    levels = sorted({degree for degree in degrees if degree > 0})
    return levels, [sum(degree >= level for degree in degrees) / len(degrees) for level in levels]


@experiment(
    "graph",
    title="Modules and hubs among neurons",
    claim="that G = D_x E of a trained model is modular and its degrees are heavy-tailed, unlike random graphs and "
    "low-rank noise of as many edges (section 5.5, figures 9 and 10)",
    options=Graph(),
    quick=Graph(neurons=64, steps=2, degrees=(2, 4), draws=2),
    tell=tell,
    draw=paint,
)
def measure(options: Graph, place: Place) -> Facts:
    """Cuts the graph of each model, and of each null, to as many edges, and measures all alike."""
    models = [_loaded(name) for name in options.models] or [_trained(options, place)]
    smallest = min(model.config.neurons for model in models)
    if max(options.degrees) >= smallest:
        raise BadInput(f"A neuron has fewer edges than there are neurons; got {options.degrees} of {smallest}.")
    rows, ends = [], {}
    for degree in options.degrees:
        own = [largest(strengths(model), degree * model.config.neurons) for model in models]
        trained_MV = _measured([[edges] for edges in own], place.seed)[:, 0]
        rows.append(_row(degree, "trained", trained_MV, trained_MV[:, None]))
        some = {"trained": own[0]}
        for kind in NULLS:
            each = [
                [_null(kind, model, edges, place.seed + number * options.draws + i) for i in range(options.draws)]
                for number, (model, edges) in enumerate(zip(models, own, strict=True))
            ]
            rows.append(_row(degree, kind, trained_MV, _measured(each, place.seed)))
            some[kind] = each[0][0]
        if degree == options.degrees[0]:
            ends = {kind: np.bincount(one.source, minlength=one.neurons).tolist() for kind, one in some.items()}
    parents = dict(zip(options.models or ("copy",), (model.digest for model in models), strict=True))
    return {"graphs": rows, "degrees": ends, "options": asdict(options), "parents": parents}


def _measured(graphs: list[list[Edges]], seed: int) -> np.ndarray:
    """All measures of graphs by model and draw, shape (models, draws, measures)."""
    found = [[{"modularity": modularity(one, seed), **concentration(one)} for one in some] for some in graphs]
    return np.array([[[one[name] for name in MEASURES] for one in some] for some in found])


def _row(degree: int, kind: str, trained_MV: np.ndarray, found_MDV: np.ndarray) -> dict[str, Any]:
    """Numbers of a kind of graph over models, or over draws where there is one model; and models less their nulls."""
    means_MV = found_MDV.mean(axis=1)
    row: dict[str, Any] = {"degree": degree, "kind": kind}
    row["by_model"] = {name: means_MV[:, i].tolist() for i, name in enumerate(MEASURES)}
    for i, name in enumerate(MEASURES):
        row[name] = _over(means_MV[:, i] if len(means_MV) > 1 else found_MDV[0, :, i])
    if kind != "trained":
        apart_MV = trained_MV - means_MV
        row["apart"] = {name: _apart(apart_MV[:, i]) for i, name in enumerate(MEASURES)}
    return row


def _over(values: np.ndarray) -> dict[str, Any]:
    if len(values) < 2:
        return {"value": float(values[0]), "unit": "ratio", "n": 1, "low": None, "high": None}
    return student(values, "ratio").to_json()


def _apart(values_M: np.ndarray) -> dict[str, Any]:
    return {**_over(values_M), "above": int((values_M > 0).sum()), "p": sign_test(values_M)}


def _null(kind: str, model: BDH, edges: Edges, seed: int) -> Edges:
    """A graph of a kind of null, with as many edges."""
    random = generator(seed, 3)
    if kind == "random":
        return scattered(edges, np.random.default_rng(seed))
    if kind == "shuffled":
        return largest(shuffled(model, random), len(edges.weight))
    n, d = model.config.neurons, model.config.d_model
    if kind == "low rank":
        return largest(torch.randn(n, d, generator=random) @ torch.randn(d, n, generator=random), len(edges.weight))
    torch.manual_seed(seed)
    return largest(strengths(BDH(model.config)), len(edges.weight))


def _loaded(name: str) -> BDH:
    model = checkpoint.load(name)
    if not isinstance(model, BDH) or model.config.untied:
        raise BadInput(f"{name} is no BDH whose passes share one block; name such a one.")
    return model


def _trained(options: Graph, place: Place) -> BDH:
    shape: dict[str, Any] = {"n_layer": 4, "d_model": 64, "n_neuron": options.neurons}
    config = BDHConfig(**shape, vocab_size=words.LETTERS, context=words.LENGTH)
    facts: dict[str, Any] = {"seed": place.seed, "source": {"words": words.LENGTH, "seed": place.seed}}
    loop = dense(options.steps, 3e-3, 16)
    return trained(place, "copy", config, loop, lambda step: words.batch(16, generator(place.seed, 0, step)), **facts)
