"""A folder of circuits as a static site: a page for each, and an index with a card per circuit."""

from collections import Counter
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jali import artefact
from jali.artefact import BadInput
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.viewing import document, payload, show

ENDING = ".circuit.json"
INDEX = "index.html"
_PICTURE = ("digest", "places", "nodes", "edges", "copies", "gates", "embedding", "unembedding")
"""Of a circuit, what its small picture is drawn from."""


def gallery(folder: Path | str, *, model: LanguageModel | Path | str | None = None, out: Path | str = "site") -> Path:
    """Writes a page for every circuit in a folder and below, with an index, and returns the index's path.

    The site asks for nothing on the network and has no paths of this machine in its links: publish the folder as it
    is. Circuits that cannot be shown are left out and named on the index, with the reason.

    Args:
        folder: with `*.circuit.json` files, each with its report beside it.
        model: of all the circuits; the one each names where None.
        out: folder to write into, made where there is none.

    Raises:
        BadInput: there is no such folder, no circuit in it can be shown, or nothing can be written.
    """
    folder, out = Path(folder), Path(out)
    files = sorted(folder.rglob(f"*{ENDING}"))
    if not files:
        raise BadInput(
            f"There is no *{ENDING} or *.behaviour.json file in {folder}; make one with jali prune, or of a locked "
            "model with jali unlock."
        )
    named = checkpoint.load(model) if isinstance(model, Path | str) else model
    loaded: dict[str, LanguageModel | None] = {}
    cards, missing, taken = [], [], {INDEX}
    for file in files:
        name = _named("-".join(file.relative_to(folder).parts).removesuffix(ENDING), taken)
        taken.add(name)
        try:
            given = show.read(file)
            facts = show.facts(given, named or loaded.get(given.circuit.model))
        except BadInput as error:
            missing.append(str(error))
            continue
        loaded[given.circuit.model] = facts.model
        page = payload.page([facts], home=INDEX)
        artefact.write_atomic(out / name, document.render(page))
        cards.append(card(page["views"][0], quote(name)))
    if not cards:
        raise BadInput(f"No circuit in {folder} can be shown: {' '.join(missing)}")
    return artefact.write_atomic(out / INDEX, document.render(index(folder.resolve().name, cards, missing)))


def _named(name: str, taken: Collection[str]) -> str:
    """A file name for a page that no other page has."""
    numbered = (f"{name}.html", *(f"{name}-{i}.html" for i in range(2, len(taken) + 3)))
    return next(one for one in numbered if one not in taken)


def index(title: str, cards: Sequence[dict[str, Any]], missing: Sequence[str] = ()) -> dict[str, Any]:
    """Returns the document of the index: cards by task, then by size."""
    ordered = sorted(cards, key=lambda one: (one["task"]["title"], one["nodes"], one["href"]))
    facts = {"schema": payload.SCHEMA, "kind": "gallery", "made_by": artefact.made_by(None)}
    return {**facts, "title": title, "cards": ordered, "missing": list(missing)}


def card(view: dict[str, Any], href: str) -> dict[str, Any]:
    """Returns what the index says of one circuit: its task, size and verdicts, and what its picture is drawn from."""
    claims = [] if view["report"] is None else view["report"]["claims"]
    verdicts = Counter(_verdict(claim) for claim in claims)
    return {
        "href": href,
        "name": view["name"],
        "task": view["task"],
        "model": view["model"]["name"],
        "nodes": len(view["circuit"]["nodes"]),
        "edges": len(view["circuit"]["edges"]),
        "tested": view["report"] is not None,
        "verdicts": dict(sorted(verdicts.items())),
        "failed": [claim["name"] for claim in claims if _verdict(claim) == "fails"],
        "circuit": {**_EMPTY, **{name: view["circuit"][name] for name in _PICTURE}},
    }


def _verdict(claim: dict[str, Any]) -> str:
    """As on the circuit's page: claims that do not count neither hold nor fail, nor does what was only measured."""
    if not claim["counts"]:
        return "do not count"
    if claim["not_run"] or claim["passed"] is None:
        return "open"
    return "holds" if claim["passed"] else "fails"


_EMPTY = {
    "ablation": "mean",
    "chosen": False,
    "calibration": None,
    "streams": {},
    "path": [],
    "path_pairs": {"training": None, "validation": None},
    "wider": None,
    "knee": None,
    "target_loss": None,
}
"""What a small picture does without."""
