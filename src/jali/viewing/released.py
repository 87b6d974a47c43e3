"""Reads circuits of the public release of arXiv 2511.13653: the `viz_data.pt` that its viewer shows.

Sites have the published names, which are ours. What the file does not hold stays empty: means, a path, a model; so the
circuit can be looked at and exported, not run. Stored task losses are sums over both prompts of a pair and are halved,
as the release's viewer does. Written from a description of the layout and tested on files made in it, as the released
ones lie on a server that could not be reached.
"""

import pickle
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from jali import artefact
from jali.artefact import BadInput
from jali.circuit import Circuit, Edge, Node

_AROUND = 20
"""Tokens kept on each side of a place."""
_PERCENTILES = {0.001: ("0.1", "99.9"), 0.01: ("1", "99"), 0.1: ("10", "90"), 0.5: ("50", "50")}
"""Of each fraction of the file, the percentiles that its lowest and its highest examples stand at."""


def read_viz(path: Path | str, *, task: str = "", model: str = "", tokenizer: Tokenizer | None = None) -> Circuit:
    """Reads a `viz_data.pt` file without executing anything in it.

    Args:
        path: of the file.
        task: name of the task, which the file lacks.
        model: name of the model, which the file lacks.
        tokenizer: names the tokens of examples; their numbers are shown without one.

    Returns:
        The circuit: nodes, weights between them, biases, examples; under `found` the losses, in nats, halved.

    Raises:
        BadInput: the file is missing, damaged, or of another layout.
    """
    path = Path(path)
    held = _loaded(path)
    try:
        kept = {site: index.long().flatten().tolist() for site, index in _sites(held["circuit_data"])}
        nodes = frozenset(Node(site, channel) for site, channels in kept.items() for channel in channels)
        links = list(_links(held["importances"]["pair_data_connections"]))
        found = Circuit(
            nodes=nodes,
            edges=tuple(Edge(source, target, weight) for source, target, weight in links if source is not None),
            chosen=True,
            biases={target: weight for source, target, weight in links if source is None},
            widths=_widths(kept, held["importances"].get("beeg_model_config") or {}),
            task=task,
            model=model,
            found=_found(held),
            examples=dict(_examples(held.get("samples") or {}, tokenizer)),
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise BadInput(f"{path} is no viz_data.pt of the released layout: {artefact.fault(error)}.") from error
    if outside := {end for edge in found.edges for end in edge[:2]} - nodes:
        raise BadInput(f"{path} has a weight at {min(outside)}, which is none of its {len(nodes)} nodes.")
    return found


def _loaded(path: Path) -> Mapping[str, Any]:
    if not path.is_file():
        raise BadInput(f"There is no file {path} to import.")
    try:
        held = torch.load(path, map_location="cpu", weights_only=True)
    except (RuntimeError, pickle.UnpicklingError, EOFError, ValueError, KeyError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise BadInput(f"{path} cannot be read as tensors and plain values alone: {first}") from error
    if not isinstance(held, Mapping):
        raise BadInput(f"{path} holds a {type(held).__name__}; a viz_data.pt holds a table.")
    return held


def _sites(circuit_data: Mapping[str, Any]) -> Iterator[tuple[str, Tensor]]:
    """What is kept at each site; the options that lie among them are none."""
    yield from ((site, index) for site, index in circuit_data.items() if site != "prune_config")


def _links(connections: Sequence[Any]) -> Iterator[tuple[Node | None, Node, float]]:
    """Weights that are not zero, as (source, target, weight); a source of None is a bias.

    An old version nests them once more, by process.
    """
    for row in connections:
        if isinstance(row[0], Sequence):
            yield from _links(row)
            continue
        matrix, sources, targets, (before, after) = row
        for i, j in torch.as_tensor(matrix).nonzero().tolist():
            source = None if sources[i] == "bias" else Node(before, int(sources[i]))
            yield source, Node(after, int(targets[j])), float(matrix[i][j])


def _widths(kept: Mapping[str, list[int]], config: Mapping[str, Any]) -> dict[str, int]:
    """Widths by the model's options where the file has them; else wide enough for what was kept."""
    order = [site for site in kept if site != "final_resid"] + ["final_resid"]
    stream = config.get("d_model")
    sizes = {"post_act": config.get("d_mlp") or (4 * stream if stream else None), "resid_delta": stream}
    sizes |= {"final_resid": stream} | dict.fromkeys("qkv", stream)
    found = {}
    for site in order:
        least = max(kept.get(site, []), default=-1) + 1
        found[site] = max(least, sizes.get(site.rpartition(".")[2]) or (stream or 0))
    return found


def _found(held: Mapping[str, Any]) -> dict[str, Any]:
    numbers = held["importances"]
    losses = {"full_model": numbers["loss"], "circuit": numbers["interv_loss"]}
    harms = numbers.get("ch_interv_losses") or {}
    without = {
        str(Node(site, channel)): float(loss) / 2
        for site, index in _sites(held["circuit_data"])
        for channel, loss in zip(index.flatten().tolist(), harms.get(site, ()), strict=False)
    }
    return {
        "method": "published",
        "losses": {name: float(loss) / 2 for name, loss in losses.items()},
        "without_node": without,
        "all_nodes": held.get("num_total_nodes"),
        "search": [[int(step), float(loss)] for step, loss in held.get("all_loss") or ()],
    }


def _examples(samples: Mapping[str, Any], tokenizer: Tokenizer | None) -> Iterator[tuple[str, dict[str, Any]]]:
    for site, channels in samples.items():
        for channel, ends in channels.items():
            told = {float(fraction): [_contexts(end, tokenizer) for end in both] for fraction, both in ends.items()}
            low, high = told.get(0.001, ([], []))
            percentiles = {
                name: some[0]
                for fraction, both in told.items()
                for name, some in zip(_PERCENTILES.get(fraction, ()), both, strict=False)
                if some
            }
            yield str(Node(site, int(channel))), {"top": high, "bottom": low, "percentiles": percentiles}


def _contexts(examples: Sequence[Any], tokenizer: Tokenizer | None) -> list[dict[str, Any]]:
    found = []
    for tokens, activations, position in examples:
        at = int(position)
        start, end = max(at - _AROUND, 0), at + _AROUND + 1
        found.append(
            {
                "tokens": [_spelled(int(token), tokenizer) for token in tokens[start:end]],
                "activations": [float(value) for value in activations[start:end]],
                "position": at - start,
            }
        )
    return found


def _spelled(token: int, tokenizer: Tokenizer | None) -> str:
    return f"‹{token}›" if tokenizer is None else tokenizer.decode([token], skip_special_tokens=False)
