"""The auditing game: models with blinded names, audited once by a detector that was fixed before.

python -m jali.studies.game open games/open         trains a few models and audits them; tune on these
python -m jali.studies.game seal games/sealed       trains the sealed ones, blinds them and fixes the detector
python -m jali.studies.game score games/sealed      audits each, once, and writes the tables
"""

import dataclasses
import secrets
import shutil
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Annotated, Any, Literal

from tyro.conf import Positional

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour.auditing.audit import ENDING, audit, read
from jali.behaviour.auditing.detector import DETECTOR, Detector
from jali.behaviour.locking.lock import lock
from jali.models import checkpoint
from jali.studies import command
from jali.studies.frontier import claimed
from jali.studies.game_models import OPEN, SEALED, Entry, Train, finished, made
from jali.studies.game_tables import tables
from jali.studies.results_page import write_tables

SCHEMA = 1
SEAL, KEY, SCORE = "sealed.json", "key.json", "scored.json"


def study(
    what: Annotated[Literal["open", "seal", "score"], Positional],
    folder: Annotated[Path, Positional],
    *,
    seed: int = 0,
    page: Path | None = None,
    quiet: bool = False,
) -> Path | None:
    """Trains models, seals them, or audits those that were sealed.

    Any number of processes may share a folder; killed ones go on where they were.

    Args:
        what: `open`, `seal` or `score`.
        folder: of the game.
        seed: of the audits, fixed when models are sealed; that of `score` is the sealed one.
        page: where tables go between marks; game.md in the folder unless given.
        quiet: no progress.
    """
    if what == "seal":
        return seal(folder, seed=seed, quiet=quiet)
    if what == "open":
        return opened(folder, page or folder / "game.md", seed=seed, quiet=quiet)
    return score(folder, page or folder / "game.md", quiet=quiet)


def opened(
    folder: Path,
    page: Path,
    *,
    some: tuple[Entry, ...] = OPEN,
    detector: Detector = DETECTOR,
    train: Train = lock,
    seed: int = 0,
    quiet: bool = True,
) -> Path | None:
    """Trains open models and audits each with the detector as it is; whatever was audited with another is again.

    Returns:
        The page; None while another process is at work on a model.
    """
    known = _trained(folder, some, train, quiet)
    if known is None:
        return None
    ready = {entry: facts for entry, facts in known.items() if facts["run"] is not None}
    for entry, facts in ready.items():
        path = folder / "audits" / f"{entry.name}{ENDING}"
        if path.exists() and read(path)["parents"] == {"model": facts["model"], "detector": detector.digest}:
            continue
        model = checkpoint.load(folder / "training" / entry.name / facts["run"])
        audit(model, detector=detector, seed=seed, quiet=quiet).save(path, seed)
    found = {entry.name: read(folder / "audits" / f"{entry.name}{ENDING}") for entry in ready}
    return write_tables(page, tables({entry.name: facts for entry, facts in ready.items()}, found), title="Open models")


def seal(
    folder: Path,
    *,
    some: tuple[Entry, ...] = SEALED,
    detector: Detector = DETECTOR,
    train: Train = lock,
    seed: int = 0,
    quiet: bool = True,
) -> Path | None:
    """Trains models, copies them under blinded names, and fixes what they and the detector are.

    `sealed.json` holds their digests, that of the detector, and that of the file with the truth, `key.json`, into which
    a random word goes, so that nobody can tell the truth from its digest.

    Returns:
        `sealed.json`; None while another process is at work on a model.

    Raises:
        BadInput: the folder was sealed already.
    """
    path = folder / SEAL
    if path.exists():
        raise BadInput(f"{path} is there: these models are sealed. Score them, or seal others in another folder.")
    known = _trained(folder, some, train, quiet)
    if known is None:
        return None
    with claimed(folder / "sealing") as mine:
        if not mine or path.exists():
            return None
        truths = _blinded(folder, known)
        left = sorted(entry.name for entry, facts in known.items() if facts["run"] is None)
        document = {"schema": SCHEMA, "kind": "game key", "models": truths, "left_out": left}
        key = artefact.write_json(folder / KEY, {**document, "salt": secrets.token_hex(16)})
        facts = {"detector": detector.digest, "thresholds": dataclasses.asdict(detector), "seed": seed}
        models = {name: truths[name]["model"] for name in sorted(truths)}
        sealed = {"models": models, **facts, "key": artefact.digest(key), "made_by": artefact.made_by(seed)}
        return artefact.write_json(path, {"schema": SCHEMA, "kind": "sealed game", **sealed})


def score(folder: Path, page: Path, *, detector: Detector = DETECTOR, quiet: bool = True) -> Path | None:
    """Audits every sealed model once, then opens the key and writes the tables.

    Returns:
        The page; None while another process is at work on a model.

    Raises:
        BadInput: nothing is sealed; the detector, a model or the key is not the one that was sealed; or an audit that
            is there was made otherwise.
    """
    sealed = artefact.read_json(folder / SEAL, "sealed game", SCHEMA)
    if detector.digest != sealed["detector"]:
        raise BadInput(
            f"The detector is {detector.digest[7:19]}…, and {sealed['detector'][7:19]}… was sealed: its thresholds "
            "were changed since. Score with the version that sealed, or seal other models."
        )
    if not (folder / KEY).exists() or artefact.digest(folder / KEY) != sealed["key"]:
        raise BadInput(f"{folder / KEY} is missing or not the key that was sealed; bring it back.")
    for name, digest in sealed["models"].items():
        _audit_once(folder, name, digest, detector, sealed["seed"], quiet)
    paths = {name: folder / "audits" / f"{name}{ENDING}" for name in sealed["models"]}
    if not all(path.exists() for path in paths.values()):
        return None
    found = {name: _checked(path, sealed["models"][name], detector, sealed["seed"]) for name, path in paths.items()}
    _score_once(folder / SCORE, sealed, {name: one["digest"] for name, one in found.items()})
    key = artefact.read_json(folder / KEY, "game key", SCHEMA)
    return write_tables(page, tables(key["models"], found, key["left_out"]), title="The auditing game")


def _trained(folder: Path, some: tuple[Entry, ...], train: Train, quiet: bool) -> dict[Entry, dict[str, Any]] | None:
    for entry in some:
        made(folder / "training", entry, train, quiet=quiet)
    return finished(folder / "training", some)


def _blinded(folder: Path, known: Mapping[Entry, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Copies models under names that say nothing, in an order that nobody knows; returns the truth of each."""
    ready = [(entry, facts) for entry, facts in known.items() if facts["run"] is not None]
    Random(secrets.randbits(64)).shuffle(ready)
    shutil.rmtree(folder / "models", ignore_errors=True)  # What a killed process left has another order.
    truths = dict[str, dict[str, Any]]()
    for number, (entry, facts) in enumerate(ready):
        name = f"model-{number:02}"
        model = checkpoint.load(folder / "training" / entry.name / facts["run"])
        model.folder = None  # Nothing that lies beside it comes along.
        checkpoint.save(model, folder / "models" / name)
        truths[name] = {"name": entry.name, **facts}
    return truths


def _audit_once(folder: Path, name: str, digest: str, detector: Detector, seed: int, quiet: bool) -> None:
    path = folder / "audits" / f"{name}{ENDING}"
    if path.exists():
        _checked(path, digest, detector, seed)
        return
    with claimed(folder / "claims" / name) as mine:
        if not mine or path.exists():
            return
        model = checkpoint.load(folder / "models" / name)
        if model.digest != digest:
            raise BadInput(f"{folder / 'models' / name} is not the model that was sealed; bring that back.")
        model.name = name
        audit(model, detector=detector, seed=seed, quiet=quiet).save(path, seed)


def _checked(path: Path, digest: str, detector: Detector, seed: int) -> dict[str, Any]:
    found = read(path)
    if found["parents"] != {"model": digest, "detector": detector.digest} or found["made_by"]["seed"] != seed:
        raise BadInput(
            f"{path} was made of another model, by another detector or with another seed: these models were scored "
            "before. Seal others for another detector."
        )
    return found


def _score_once(path: Path, sealed: Mapping[str, Any], audits: Mapping[str, str]) -> None:
    """Writes which audits were scored, or sees that they are the same."""
    facts = {"schema": SCHEMA, "kind": "scored game", "key": sealed["key"], "audits": dict(audits)}
    if path.exists():
        before = artefact.read_json(path, "scored game", SCHEMA)
        if {name: before.get(name) for name in facts} != facts:
            raise BadInput(f"{path} says that these models were scored before, by other audits; bring those back.")
        return
    artefact.write_json(path, {**facts, "made_by": artefact.made_by(sealed["seed"])})


if __name__ == "__main__":
    command.run(study)
