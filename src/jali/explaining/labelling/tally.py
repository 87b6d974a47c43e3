"""What a survey's labels come to: shares of nodes labelled, and how scores are distributed, by site."""

import math
from collections.abc import Mapping, Sequence
from typing import Any

from jali import stats
from jali.circuit import Node
from jali.stats import Number

BINS = 10
"""Of a score, from 0 to 1; what is below 0 is in the first."""
SCORES = ("r2", "auroc")


def tally(live: Mapping[str, int], nodes: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """Counts labels.

    Args:
        live: nodes that vary, by site.
        nodes: by name, what `explain.record` says of each node that was drawn from these.

    Returns:
        `sites`, by name: `live`, `chosen` nodes, of them `labelled` and `good` ones, and for each of `SCORES` how many
        nodes' best hypothesis reaches which tenth on held-out text (`r2`, `auroc`). `labelled` and `good`: the
        estimated share of all live nodes, sites weighted by their live nodes.
    """
    by_site: dict[str, list[Mapping[str, Any]]] = {site: [] for site in live}
    for name, facts in nodes.items():
        by_site[Node.parse(name).site].append(facts)
    sites = {site: _site(live[site], found) for site, found in by_site.items()}
    return {"sites": sites, **{what: _share(sites, what) for what in ("labelled", "good")}}


def _site(live: int, found: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    given = [facts for facts in found if facts["score"] is not None and facts["label"] is not None]
    row: dict[str, Any] = {"live": live, "chosen": len(found), "labelled": len(given)}
    row["good"] = sum(facts["good"] for facts in given)
    for score in SCORES:
        counts = [0] * BINS
        for value in (facts.get(score) for facts in found):
            if value is not None:
                counts[min(BINS - 1, max(0, math.floor(value * BINS)))] += 1
        row[score] = counts
    return row


def _share(sites: Mapping[str, Mapping[str, Any]], what: str) -> dict[str, Any]:
    """Of all live nodes, from samples of sites; the interval squares and adds those of the sites (Newcombe 1998).

    A site of which every node was looked at adds nothing to it. Sites not looked at yet are left out.
    """
    held = [row for row in sites.values() if row["chosen"]]
    everything = sum(row["live"] for row in held)
    value = below = above = 0.0
    for row in held:
        weight, share = row["live"] / everything, stats.share(row[what], row["chosen"])
        value += weight * share.value
        if row["chosen"] < row["live"] and share.low is not None and share.high is not None:
            below += (weight * (share.value - share.low)) ** 2
            above += (weight * (share.high - share.value)) ** 2
    n = sum(row["chosen"] for row in held)
    if below == above == 0:
        return Number(value, "fraction", n).to_json()
    ends = max(0.0, value - math.sqrt(below)), min(1.0, value + math.sqrt(above))
    return Number(value, "fraction", n, *ends).to_json()
