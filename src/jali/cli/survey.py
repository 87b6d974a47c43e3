"""`jali survey`: labels of the live nodes of whole models, as numbers and as a page."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali import kernels
from jali.cli.arguments import Always, Device, Out, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show
from jali.explaining.labelling.survey import load, survey
from jali.explaining.thresholds import TOKENS
from jali.viewing.show import show as write_page

EXAMPLES = (
    "jali survey jali-python jali-python-dense --nodes 8",
    "jali survey runs/tiny --text tokens-python --tokens 8192 --out tiny.survey.json",
    "jali survey jali-python --nodes 4 --json",
)


def run(
    models: Annotated[
        tuple[str, ...],
        Positional,
        arg(metavar="MODEL...", help="shipped names, run folders or hub:OWNER/NAME; all of one tokenizer"),
    ],
    *,
    text: Annotated[
        Path | None, arg(metavar="TOKENS", help="a folder of tokens; the first model's own if none")
    ] = None,
    nodes: Annotated[int | None, arg(metavar="N")] = None,
    tokens: Annotated[int, arg(metavar="N")] = TOKENS,
    out: Out = None,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Sequence[Path] | Table:
    """Labels every node of a model that varies on text, as `jali explain` does those of a circuit, and writes a page.

    Several models, such as a sparse one and its dense twin, are labelled on the same text and shown together: shares of
    nodes labelled, scores by site beside those of a random model, kurtosis, and random nodes to be read as they come.
    Nodes are taken in a random order; an interrupted survey keeps what it has, and goes on when it is started again.
    docs/survey.md says what is counted.

    Args:
        nodes: of each site, at most, drawn at random; all unless given.
        tokens: of text that labels are fitted and scored on.
    """
    kernels.keep_memory()
    given = [loaded(model, device) for model in models]
    written = survey(given, text=text, nodes=nodes, tokens=tokens, seed=seed, out=out, quiet=runtime.quiet)
    page = write_page(
        written, out=written.parent / f"{written.name.removesuffix('.json').removesuffix('.survey')}.html"
    )
    rows = [row for part in load(written)["models"] for row in _rows(part)]
    if runtime.json:
        return Table("", [{"path": str(written), "page": str(page), **row} for row in rows])
    whole = [{name: row[name] for name in _SHOWN} for row in rows if row["site"] == "all"]
    show(Table(f"{len(whole)} models on {tokens:,} tokens at most", whole), as_json=False, quiet=runtime.quiet)
    hint(f"Open {page.resolve().as_uri()} in a browser.", quiet=runtime.quiet)
    return written, page


_SHOWN = ("model", "live", "chosen", "labelled", "interval", "good", "kurtosis")


def _rows(part: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One for the whole model, one for each of its sites."""
    found = part["tally"]
    whole = {"model": part["name"], "site": "all", "live": sum(part["live"].values()), "chosen": len(part["nodes"])}
    labelled, good = found["labelled"], found["good"]
    ends = "" if labelled["low"] is None else f"{labelled['low']:.3f} to {labelled['high']:.3f}"
    whole |= {"labelled": round(labelled["value"], 4), "interval": ends, "good": round(good["value"], 4)}
    rows = [whole | {"kurtosis": round(part["kurtosis"]["final_resid"], 2), "complete": part["complete"]}]
    for site, row in found["sites"].items():
        shares = {what: round(row[what] / row["chosen"], 4) if row["chosen"] else None for what in ("labelled", "good")}
        facts = {"model": part["name"], "site": site, "live": row["live"], "chosen": row["chosen"], **shares}
        rows.append(
            facts | {"interval": "", "kurtosis": round(part["kurtosis"][site], 2), "complete": part["complete"]}
        )
    return rows
