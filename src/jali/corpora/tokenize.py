"""From sources of text to a folder of tokens: collect, drop duplicates, split, train a tokenizer, encode, assemble."""

import itertools
import json
import platform
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from jali.artefact import BadInput, digest, made_by, read_json, write_atomic, write_json
from jali.corpora.assemble import Plan, assemble, make_plan
from jali.corpora.shards import KIND, SCHEMA, Tokens
from jali.corpora.sources import Source, Unit, list_units, parse_sources
from jali.corpora.staging import collect_unit, encode_unit, is_collected, is_encoded, read_documents
from jali.corpora.tokenizer import END_OF_TEXT, ENTRIES, keep_list, load_tokenizer, train_tokenizer
from jali.progress import Bar

WORK, REQUEST = ".work", "request.json"
MAX_ENTRIES = 65_536


def tokenize(
    sources: list[str],
    out: Path | str,
    *,
    licences: Path | str | None = None,
    keep: list[str] | None = None,
    entries: int = ENTRIES,
    validation: float = 0.02,
    test: float = 0.02,
    similar: float = 0.7,
    field: str = "text",
    limit: int = 100_000,
    tokenizer_characters: int = 60_000_000,
    tokenizer: Path | str | None = None,
    workers: int = 1,
    seed: int = 0,
    quiet: bool = False,
) -> Path:
    """Makes a folder of tokens from text. The same command continues where an interrupted one stopped.

    Documents that equal or nearly equal an earlier one are dropped, those of the training split come first, so a
    near-duplicate of training text is in no other split. The split of a document follows from its digest alone.

    Args:
        sources: `stdlib`, `site-packages[:FOLDER]`, a folder, file or glob, `hub:NAME`, or `simple:N` (N tokens of
            generated Python); each may end in `@WEIGHT`, its share of training text; the rest share by tokens.
        out: folder to write.
        licences: take only the packages of this list, in its versions; `shipped` for the committed list.
        keep: strings that must be one token, instead of the committed list.
        entries: size of the vocabulary, at most 65,536.
        validation: share of documents for validation, in [0, 1).
        test: share of documents for test, in [0, 1).
        similar: estimated Jaccard similarity of word 5-grams in (0, 1] that makes a near-duplicate.
        field: of the text in `.jsonl`, `.parquet` and data sets of the hub.
        limit: rows to read of a data set of the hub.
        tokenizer_characters: of training text that the tokenizer is trained on, drawn by weight.
        tokenizer: an existing `tokenizer.json` to use instead of training one.
        workers: processes; above 1 a script needs the usual `if __name__ == "__main__":`.
        seed: of generated text and of what the tokenizer sees.
        quiet: no progress.

    Raises:
        BadInput: nothing to read, no text in it, `out` holds other things, or settings out of range.
    """
    _check_ranges(entries, validation, test, similar, workers)
    settings = [entries, validation, test, similar, field, limit, tokenizer_characters, seed]
    parsed, out = parse_sources(sources), Path(out)
    request = _request(parsed, licences, keep, tokenizer, settings)
    if not _is_finished(out, request):
        units = _units(_open_work(out, request), parsed, lambda s: list_units(s, seed, licences, field, limit))
        stems = _collect(units, parsed, workers, quiet)
        plan = make_plan(stems, validation=validation, test=test, similar=similar)
        _place_tokenizer(out, plan, parsed, tokenizer, request["keep"], entries, tokenizer_characters)
        _encode(out, plan, workers, quiet)
        _finish(out, plan, parsed, request, seed)
    return out


def _request(
    parsed: list[Source],
    licences: Path | str | None,
    keep: list[str] | None,
    tokenizer: Path | str | None,
    settings: list[Any],
) -> dict[str, Any]:
    """Everything that decides what is in the folder, but for the text itself."""
    return {
        "sources": [asdict(source) for source in parsed],
        "licences": None if licences is None else str(licences),
        "keep": keep_list() if keep is None else keep,
        "settings": settings,
        "tokenizer": None if tokenizer is None else digest(_usable_tokenizer(Path(tokenizer))),
        "python": platform.python_version(),
    }


def _collect(units: list[tuple[Unit, Path]], parsed: list[Source], workers: int, quiet: bool) -> dict[str, list[Path]]:
    """Reads all units; returns where each source's work is."""
    _each("reading", [(collect_unit, (unit, stem)) for unit, stem in units if not is_collected(stem)], workers, quiet)
    return {s.name: [stem for _, stem in units if stem.parent.name == s.name] for s in parsed}


def _encode(out: Path, plan: Plan, workers: int, quiet: bool) -> None:
    stems = [stem for group in plan.stems.values() for stem in group if not is_encoded(stem)]
    _each("encoding", [(encode_unit, (s, out / "tokenizer.json", plan.kept[s])) for s in stems], workers, quiet)


def _finish(out: Path, plan: Plan, parsed: list[Source], request: dict[str, Any], seed: int) -> None:
    """Writes the shards, and the manifest last: it says that the folder is whole."""
    contents = assemble(out, plan, parsed)
    head = {"kind": KIND, "schema": SCHEMA, "made_by": made_by(seed), "python": platform.python_version()}
    write_json(out / "manifest.json", {**head, "request": digest(request), "parents": [], **contents})
    shutil.rmtree(out / WORK)


def _check_ranges(entries: int, validation: float, test: float, similar: float, workers: int) -> None:
    if not 257 <= entries <= MAX_ENTRIES:
        raise BadInput(f"entries={entries}: a vocabulary has 257 to 65,536 entries, as tokens are stored in 16 bits.")
    if validation < 0 or test < 0 or validation + test >= 1:
        raise BadInput(f"validation={validation:g} and test={test:g} must be at least 0 and leave some to training.")
    if not 0 < similar <= 1:
        raise BadInput(f"similar={similar:g} must be in (0, 1].")
    if workers < 1:
        raise BadInput(f"workers={workers}: at least one process is needed.")


def _usable_tokenizer(path: Path) -> bytes:
    """Returns the content of a given tokenizer; what is wrong with it is said before hours of work."""
    tokenizer = load_tokenizer(path)
    if tokenizer.token_to_id(END_OF_TEXT) is None:
        raise BadInput(f"The tokenizer {path} has no {END_OF_TEXT} to end documents with; add it as a special token.")
    if (size := tokenizer.get_vocab_size()) > MAX_ENTRIES:
        raise BadInput(f"The tokenizer {path} has {size} entries; tokens are stored in 16 bits, so give a smaller one.")
    return path.read_bytes()


def _is_finished(out: Path, request: dict[str, Any]) -> bool:
    if not (out / "manifest.json").exists():
        return False
    manifest = read_json(out / "manifest.json", KIND, SCHEMA)
    if manifest.get("request") != digest(request):
        raise BadInput(f"{out} already holds tokens of another command; choose another folder, or remove it.")
    Tokens(out).verify()
    return True


def _open_work(out: Path, request: dict[str, Any]) -> Path:
    """Opens the folder of unfinished work; what another command of ours left there is cleared, all else is left alone.

    Raises:
        BadInput: `out` is a file or holds other things.
    """
    work = out / WORK
    note = work / REQUEST
    if out.is_file():
        raise BadInput(f"{out} is a file; tokens are a folder, so choose another name.")
    if note.is_file() and re.fullmatch(r"sha256:[0-9a-f]{64}", note.read_text(errors="replace")):
        if note.read_text() != digest(request):
            shutil.rmtree(work)
            (out / "tokenizer.json").unlink(missing_ok=True)
    elif any(path != work and not path.name.startswith(f".{REQUEST}.") for path in out.rglob("*")):
        raise BadInput(f"{out} exists and holds other things than unfinished tokens; choose a new or empty folder.")
    write_atomic(note, digest(request))
    return work


def _units(work: Path, sources: list[Source], listed: Callable[[Source], list[Unit]]) -> list[tuple[Unit, Path]]:
    """Pairs each unit with where its work goes. The list is kept, so that a file added later changes no number."""
    stems: list[tuple[Unit, Path]] = []
    for source in sources:
        listing = work / source.name / "units.json"
        if not listing.exists():
            write_atomic(listing, json.dumps([asdict(unit) for unit in listed(source)]))
        for i, row in enumerate(json.loads(listing.read_text())):
            unit = Unit(kind=row["kind"], files=tuple(tuple(f) for f in row["files"]), options=row["options"])
            stems.append((unit, work / source.name / f"{i:05d}"))
    return stems


def _each(title: str, jobs: list[tuple[Callable[..., None], tuple[Any, ...]]], workers: int, quiet: bool) -> None:
    """Runs jobs that leave whole files, in this process or in several."""
    with Bar(title, len(jobs), quiet=quiet) as bar:
        if workers == 1 or len(jobs) < 2:
            for function, arguments in jobs:
                function(*arguments)
                bar.advance()
            return
        pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
        try:
            for future in [pool.submit(function, *arguments) for function, arguments in jobs]:
                future.result()
                bar.advance()
        except BrokenProcessPool:
            raise BadInput(
                f"A process was killed while {title}, most likely for lack of memory; "
                "repeat the command to continue, with fewer --workers."
            ) from None
        finally:
            pool.shutdown(cancel_futures=True)


def _place_tokenizer(
    out: Path, plan: Plan, sources: list[Source], given: Path | str | None, keep: list[str], entries: int, budget: int
) -> None:
    """Writes `tokenizer.json`: the given one, or one trained on the mix; what is there is from this command."""
    path = out / "tokenizer.json"
    if path.exists():
        return
    if given is not None:
        write_atomic(path, Path(given).read_text(encoding="utf-8"))
        return
    texts = _mix(plan, sources, budget)
    write_atomic(path, train_tokenizer(texts, keep, entries).to_str())


def _mix(plan: Plan, sources: list[Source], budget: int) -> Iterator[str]:
    """Yields training text of every source by weight, at most so many characters together."""
    weights = plan.weights({s.name: s.weight for s in sources})
    for source in sources:
        left = weights[source.name] * budget
        for text in _training_texts(plan, source.name):
            if left <= 0:
                break
            left -= len(text)
            yield text


def _training_texts(plan: Plan, source: str) -> Iterable[str]:
    """Texts of a source's training split, units interleaved with a stride so that a part of it is spread out."""
    stems = plan.stems[source]
    order = itertools.chain.from_iterable(stems[i :: max(1, len(stems) // 8)] for i in range(max(1, len(stems) // 8)))
    for stem in order:
        chosen = {i for i, split in zip(plan.kept[stem], plan.splits[stem], strict=True) if split == "train"}
        yield from (document.text for i, document in enumerate(read_documents(stem)) if i in chosen)
