"""Does an experiment and writes its page: one sentence, a plot, tables, the command; numbers as JSON beside it."""

import dataclasses
from pathlib import Path
from typing import Any

from jali import artefact
from jali.artefact import BadInput, NotReached
from jali.studies.bdh_lab import (  # noqa: F401 - each registers its experiment
    adaptation,
    consolidation,
    copying,
    forgetting,
    graph,
    length,
    merging,
    no_bptt,
    recall,
    scaling,
    sparsity,
    synapses,
)
from jali.studies.bdh_lab.experiment import Experiment, Facts, Place, find
from jali.studies.picture import save
from jali.studies.results_page import write_tables

SCHEMA = 1


def bdh_lab(
    name: str,
    out: Path,
    *,
    options: Any = None,
    seed: int = 0,
    page: Path | None = None,
    quiet: bool = True,
) -> Path:
    """Does what is left of an experiment, then writes its page, its plot and its numbers.

    Args:
        name: of the experiment.
        out: folder of its models, where it goes on when called again with the same options.
        options: a dataclass of the experiment's; those of its page unless given.
        seed: of everything random.
        page: where to write; `NAME.md` in the folder unless given. Prose around the tables of a page that is there
            stays.
        quiet: no progress bars.

    Returns:
        The page.

    Raises:
        BadInput: there is no such experiment, the folder holds one with other options, or matplotlib is missing.
        NotReached: a bar set beforehand was missed; everything is written.
        KeyboardInterrupt: what is done is kept.
    """
    found = find(name)
    options = found.options if options is None else options
    artefact.require("plots", "matplotlib.figure")  # Before the work.
    page = out / f"{name}.md" if page is None else page
    _open(out, name, options, seed)
    facts = found.measure(options, Place(folder=out, seed=seed, quiet=quiet))
    document = {"schema": SCHEMA, "kind": "bdh-lab", "experiment": name, "claim": found.claim}
    document |= {"options": _plain(options), **facts, "made_by": artefact.made_by(seed)}
    artefact.write_json(page.with_suffix(".json"), document)
    return write_page(found, facts, page, command=command(name, options, seed))


def write_page(found: Experiment, facts: Facts, page: Path, *, command: str) -> Path:
    """Writes the page and plot of what was measured; raises and returns as `bdh_lab`."""
    figure = artefact.require("plots", "matplotlib.figure")
    told = found.tell(facts)
    picture = figure.Figure(figsize=(9.5, 3.8), layout="constrained")
    found.draw(picture, facts)
    for axes in picture.axes:
        axes.spines[["top", "right"]].set_visible(False)
    save(picture, page.with_suffix(".svg"))
    parts = [
        f"The paper claims {found.claim}; we find {told.sentence}.",
        told.missed,
        f"```\n{command}\n```",
        f"![{found.title}]({page.stem}.svg)",
        told.tables,
        f"Numbers: [{page.stem}.json]({page.stem}.json). Brackets are 95 % intervals.",
    ]
    write_tables(page, "\n\n".join(part for part in parts if part), title=found.title)
    if told.missed:
        raise NotReached(told.missed, page)
    return page


def command(name: str, options: Any, seed: int) -> str:
    """The command that makes a page anew: options that are not the page's own, and the seed."""
    own, words = find(name).options, ["jali", "bdh-lab", name]
    for field in dataclasses.fields(options):
        value = getattr(options, field.name)
        if value != getattr(own, field.name):
            many = value if isinstance(value, tuple) else (value,)
            words += [f"--{field.name.replace('_', '-')}", *map(str, many)]
    return " ".join([*words, "--seed", str(seed)])


def _open(out: Path, name: str, options: Any, seed: int) -> None:
    """Writes which experiment a folder is of, or sees that it is of this one."""
    path, asked = out / "experiment.json", {"options": _plain(options), "seed": seed}
    if path.exists():
        begun = artefact.read_json(path, "experiment", SCHEMA)
        told = {"options": begun["options"], "seed": begun["seed"]}
        if begun["name"] != name or artefact.digest(told) != artefact.digest(asked):
            raise BadInput(
                f"{out} holds the experiment {begun['name']} with other options or another seed, in its "
                "experiment.json; give the same, or another --out."
            )
        return
    facts = {"schema": SCHEMA, "kind": "experiment", "name": name, **asked, "made_by": artefact.made_by(seed)}
    artefact.write_json(path, facts)


def _plain(options: Any) -> dict[str, Any]:
    """Options as JSON holds them; a file by its name, as its folder is one machine's."""
    held = dataclasses.asdict(options)
    return {name: value.name if isinstance(value, Path) else value for name, value in held.items()}
