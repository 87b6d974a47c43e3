"""From sources to a folder of tokens: what is in it, and that nothing short of the same command changes it."""

import hashlib
import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from jali.artefact import BadInput
from jali.corpora import assemble, sources, staging
from jali.corpora import tokenize as steps
from jali.corpora.assemble import split_of
from jali.corpora.shards import SPLITS, Tokens
from tests.corpora.texts import SMALL, contents, documents, folder_of, tables_of, tokens_of


@pytest.fixture(scope="module")
def texts():
    return documents(60)


@pytest.fixture(scope="module")
def made(texts, tmp_path_factory):
    """Tokens of a folder of files and of a table."""
    path = tmp_path_factory.mktemp("made")
    folder_of(path / "files", texts[:40])
    tables_of(path / "tables", texts[40:])
    tokens_of([path / "files", path / "tables"], path / "tokens")
    return Tokens(path / "tokens")


def test_every_document_is_there_once_and_ends(made, texts):
    found = []
    for place in made.documents():
        ids = made.split(place.split)[place.source][place.offset : place.offset + place.length]
        assert ids[-1] == made.end_of_text
        assert made.end_of_text not in ids[:-1]
        found.append(made.tokenizer.decode(ids[:-1].tolist()))
    assert sorted(found) == sorted(texts)


def test_shards_are_read_only_maps_of_16_bits(made):
    for split in SPLITS:
        for source, tokens in made.split(split).items():
            assert isinstance(tokens, np.memmap)
            assert tokens.dtype == np.uint16
            assert not tokens.flags.writeable
            assert tokens.max() < made.vocab_size == 300
            assert len(tokens) == made.manifest["sources"][source]["tokens"][split]


def test_the_manifest_counts_what_is_there(made, texts):
    manifest, places = made.manifest, list(made.documents())
    assert {name: sum(row["documents"].values()) for name, row in manifest["sources"].items()} == {
        "files": 40,
        "tables": 20,
    }
    assert sum(row["characters"] for row in manifest["sources"].values()) == sum(map(len, texts))
    assert manifest["licences"] == {
        licence: {
            "documents": sum(p.licence == licence for p in places),
            "tokens": sum(p.length for p in places if p.licence == licence),
        }
        for licence in ("MIT", "unstated")
    }
    on_disk = contents(made.path)
    assert on_disk.pop("manifest.json")
    assert manifest["files"] == {
        name: {"bytes": len(content), "digest": f"sha256:{hashlib.sha256(content).hexdigest()}"}
        for name, content in sorted(on_disk.items(), key=lambda item: list(manifest["files"]).index(item[0]))
    }
    assert sum(made.sources.values()) == pytest.approx(1.0)


def test_the_split_follows_from_the_text_alone(made, texts, tmp_path):
    """The same file lands on the same side, whatever it is called and whatever else is there."""
    expected = {text: split_of(hashlib.sha256(text.encode()).hexdigest(), 0.2, 0.2) for text in texts}
    assert set(expected.values()) == set(SPLITS)
    folder_of(tmp_path / "other", texts[::-3])
    fewer = Tokens(tokens_of([tmp_path / "other"], tmp_path / "tokens"))
    for tokens in (made, fewer):
        for place in tokens.documents():
            ids = tokens.split(place.split)[place.source][place.offset : place.offset + place.length - 1]
            assert expected[tokens.tokenizer.decode(ids.tolist())] == place.split


def test_shares_of_splits():
    digests = [hashlib.sha256(str(i).encode()).hexdigest() for i in range(20_000)]
    counts = {split: sum(split_of(d, 0.02, 0.1) == split for d in digests) / len(digests) for split in SPLITS}
    assert counts == pytest.approx({"train": 0.88, "validation": 0.02, "test": 0.1}, abs=0.01)


def test_exact_and_near_duplicates_go(texts, tmp_path):
    long = max(texts, key=len) + max(documents(200, seed=6), key=len)
    near = long.replace(long.split()[20], "z" * len(long.split()[20]), 1)
    folder_of(tmp_path / "files", [*texts[:30], texts[0], long, near, texts[1] + "\n"])
    (tmp_path / "files" / "900.py").write_text(texts[2].rstrip("\n"))
    tokens = Tokens(tokens_of([tmp_path / "files"], tmp_path / "tokens"))
    assert sum(tokens.manifest["dropped"][kind] for kind in ("exact_duplicates", "near_duplicates")) == 4
    assert tokens.manifest["dropped"]["near_duplicates"] == 2  # The changed word, and an empty line at the end.


def test_a_near_duplicate_of_training_text_is_in_no_other_split(tmp_path):
    base = "\n".join(documents(8, seed=7))
    near = [f"# {i:03d}\n{base}" for i in range(60)]
    splits = {text: split_of(hashlib.sha256(text.encode()).hexdigest(), 0.2, 0.2) for text in near}
    assert set(splits.values()) == set(SPLITS)
    folder_of(tmp_path / "files", sorted(near, key=lambda text: -SPLITS.index(splits[text])))  # Test documents first.
    tokens = Tokens(tokens_of([tmp_path / "files"], tmp_path / "tokens", entries=280))
    assert [place.split for place in tokens.documents()] == ["train"]


def test_what_is_no_text_is_counted(texts, tmp_path):
    folder_of(tmp_path / "files", texts[:20])
    (tmp_path / "files" / "a.txt").write_bytes(b"\xff\xfe")
    (tmp_path / "files" / "b.txt").write_text(" \n")
    (tmp_path / "files" / "c.txt").write_text("1, 2, 3, 4,\n" * 100)
    (tmp_path / "files" / "d.txt").write_text("word " * 1000)
    manifest = Tokens(tokens_of([tmp_path / "files"], tmp_path / "tokens")).manifest
    assert manifest["dropped"] == {"unreadable": 1, "unsuited": 3, "exact_duplicates": 0, "near_duplicates": 0}


def test_weights_as_asked_and_in_proportion_to_tokens(texts, tmp_path):
    folder_of(tmp_path / "a", texts[:20])
    folder_of(tmp_path / "b", texts[20:30])
    tokens = Tokens(tokens_of([f"{tmp_path / 'a'}@0.3", tmp_path / "b", "simple:3000"], tmp_path / "tokens"))
    sizes = {name: row["tokens"]["train"] for name, row in tokens.manifest["sources"].items()}
    rest = sizes["b"] + sizes["simple"]
    assert tokens.sources == pytest.approx(
        {"a": 0.3, "b": 0.7 * sizes["b"] / rest, "simple": 0.7 * sizes["simple"] / rest}
    )


def test_a_document_that_spells_the_end_of_text_does_not_end_there(texts, tmp_path):
    folder_of(tmp_path / "files", [*texts[:20], "before <|endoftext|> after\n"])
    tokens = Tokens(tokens_of([tmp_path / "files"], tmp_path / "tokens"))
    every = np.concatenate([part for split in SPLITS for part in tokens.split(split).values()])
    assert int((every == tokens.end_of_text).sum()) == 21


@pytest.mark.parametrize("number", [6_000, 30_000])
def test_generated_text_has_as_many_tokens_as_asked(number, tmp_path):
    tokens = Tokens(tokens_of([f"simple:{number}"], tmp_path / "tokens", keep=None, entries=600))
    places = list(tokens.documents())
    assert 0 <= sum(place.length for place in places) - number < max(place.length for place in places)
    assert {place.licence for place in places} == {"CC0-1.0"}


def test_a_given_tokenizer_is_used(made, texts, tmp_path):
    folder_of(tmp_path / "files", texts[:20])
    given = made.path / "tokenizer.json"
    tokens = Tokens(tokens_of([tmp_path / "files"], tmp_path / "tokens", tokenizer=given))
    assert (tokens.path / "tokenizer.json").read_bytes() == given.read_bytes()


def test_tokenizers_that_cannot_be_used_are_refused_at_once(made, texts, tmp_path):
    folder_of(tmp_path / "files", texts[:3])
    given = json.loads((made.path / "tokenizer.json").read_text())
    cases = {"missing": None, "damaged": "{", "no <.endoftext.>": json.dumps({**given, "added_tokens": []})}
    entries = {f"x{i}": i for i in range(70_000)}
    cases["has 70001 entries"] = json.dumps({**given, "model": {**given["model"], "vocab": entries, "merges": []}})
    for i, (message, text) in enumerate(cases.items()):
        path = tmp_path / f"{i}.json"
        if text is not None:
            path.write_text(text)
        with pytest.raises(BadInput, match=message if text is not None else "There is no tokenizer"):
            tokens_of([tmp_path / "files"], tmp_path / "tokens", tokenizer=path)
    assert not (tmp_path / "tokens").exists()


def test_two_workers_give_the_bytes_of_one(texts, tmp_path, monkeypatch):
    tables_of(tmp_path / "tables", texts)
    one = tokens_of([tmp_path / "tables", "simple:3000"], tmp_path / "one", workers=1)
    two = tokens_of([tmp_path / "tables", "simple:3000"], tmp_path / "two", workers=2)
    assert contents(one) == contents(two)


@pytest.mark.parametrize(
    ("module", "name", "calls"),
    [
        (steps, "collect_unit", 3),
        (staging, "write_atomic", 9),
        (steps, "make_plan", 0),
        (steps, "train_tokenizer", 0),
        (steps, "encode_unit", 4),
        (assemble, "read_encoded", 5),
        (assemble, "_write_file", 0),
        (steps, "write_json", 0),
    ],
)
def test_interrupted_work_goes_on_to_the_same_folder(texts, tmp_path, monkeypatch, module, name, calls):
    tables_of(tmp_path / "tables", texts)
    whole = contents(tokens_of([tmp_path / "tables"], tmp_path / "whole"))
    original, left = getattr(module, name), [calls]

    def stop(*arguments, **options):
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        return original(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(module, name, stop)
        with pytest.raises(KeyboardInterrupt):
            tokens_of([tmp_path / "tables"], tmp_path / "tokens")
    with pytest.raises(BadInput, match="no finished folder of tokens"):
        Tokens(tmp_path / "tokens")
    assert not list((tmp_path / "tokens").rglob("*.part"))
    assert contents(tokens_of([tmp_path / "tables"], tmp_path / "tokens")) == whole


def test_units_done_are_not_done_again(texts, tmp_path, monkeypatch):
    tables_of(tmp_path / "tables", texts)
    with monkeypatch.context() as patch:
        patch.setattr(steps, "make_plan", lambda *a, **o: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            tokens_of([tmp_path / "tables"], tmp_path / "tokens")
    monkeypatch.setattr(steps, "collect_unit", None)
    assert Tokens(tokens_of([tmp_path / "tables"], tmp_path / "tokens"))


def start(*words: str | Path, before: str = "") -> subprocess.Popen:
    """Starts the command line in a process of its own."""
    code = f"import sys; from jali.cli import main\n{before}\nif __name__ == '__main__': sys.exit(main(sys.argv[1:]))"
    arguments = [sys.executable, "-c", code, "tokenize", *map(str, words)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def options() -> list[str]:
    """The small settings as words of the command line."""
    return ["--keep", *SMALL["keep"], "--entries", "300", "--validation", "0.2", "--test", "0.2", "--workers", "1"]


def test_a_killed_command_goes_on(tmp_path):
    """SIGKILL leaves no time to clean up; the same command then gives the folder of an undisturbed one."""
    tables_of(tmp_path / "tables", documents(80, seed=8), rows=1)
    out = tmp_path / "tokens"
    killed = start(tmp_path / "tables", "--out", out, *options())
    deadline = time.monotonic() + 60
    while len(list(out.rglob("*.npz"))) < 5 and time.monotonic() < deadline and killed.poll() is None:
        time.sleep(0.002)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    assert not (out / "manifest.json").exists()
    assert 0 < len(list(out.rglob("*.npz"))) <= 80
    tokens_of([tmp_path / "tables"], out)
    assert contents(out) == contents(tokens_of([tmp_path / "tables"], tmp_path / "whole"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
@pytest.mark.parametrize(("limit", "stopped"), [(3_000, "reading"), (40_000, "writing shards")])
def test_a_full_disk_is_one_sentence_and_leaves_nothing_half_written(texts, tmp_path, limit, stopped):
    tables_of(tmp_path / "tables", texts)
    out = tmp_path / "tokens"
    before = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))"
    process = start(tmp_path / "tables", "--out", out, *options(), before=before)
    _, problem = process.communicate(timeout=60)
    assert process.returncode == 2
    assert problem.startswith("jali: Cannot write ")
    assert problem.count("\n") == 1
    assert bool(list(out.rglob("*.npz"))) == (stopped == "writing shards")
    assert not [
        p for p in out.rglob("*") if p.suffix == ".part" or p.name == "manifest.json" or p.name.startswith(".0")
    ]
    assert contents(tokens_of([tmp_path / "tables"], out)) == contents(
        tokens_of([tmp_path / "tables"], tmp_path / "whole")
    )


def test_a_finished_folder_is_not_made_again(texts, tmp_path, monkeypatch):
    folder_of(tmp_path / "files", texts[:20])
    out = tokens_of([tmp_path / "files"], tmp_path / "tokens")
    monkeypatch.setattr(steps, "make_plan", None)
    assert tokens_of([tmp_path / "files"], tmp_path / "tokens") == out
    with pytest.raises(BadInput, match="already holds tokens of another command"):
        tokens_of([tmp_path / "files"], tmp_path / "tokens", seed=1)
    shard = next(out.glob("train_*.bin"))
    shard.write_bytes(shard.read_bytes()[:-2] + b"\0\0")
    with pytest.raises(BadInput, match="is damaged: its content is not what the manifest says"):
        tokens_of([tmp_path / "files"], tmp_path / "tokens")


def test_what_another_unfinished_command_left_is_cleared(texts, tmp_path, monkeypatch):
    folder_of(tmp_path / "files", texts[:20])
    with monkeypatch.context() as patch:
        patch.setattr(steps, "encode_unit", lambda *a: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            tokens_of([tmp_path / "files"], tmp_path / "tokens", entries=280)
    tokens_of([tmp_path / "files"], tmp_path / "tokens")
    assert contents(tmp_path / "tokens") == contents(tokens_of([tmp_path / "files"], tmp_path / "whole"))


@pytest.mark.parametrize("note", [None, "my own notes"])
def test_work_of_others_is_left_alone(texts, tmp_path, note):
    folder_of(tmp_path / "files", texts[:3])
    (tmp_path / "data" / ".work").mkdir(parents=True)
    (tmp_path / "data" / ".work" / "draft.txt").write_text("months of work")
    (tmp_path / "data" / "tokenizer.json").write_text("{}")
    if note is not None:
        (tmp_path / "data" / ".work" / "request.json").write_text(note)
    before = contents(tmp_path)
    with pytest.raises(BadInput, match="exists and holds other things than unfinished tokens"):
        tokens_of([tmp_path / "files"], tmp_path / "data")
    assert contents(tmp_path) == before


def test_work_that_was_killed_before_it_had_a_name_goes_on(texts, tmp_path):
    folder_of(tmp_path / "files", texts[:20])
    (tmp_path / "tokens" / ".work").mkdir(parents=True)
    (tmp_path / "tokens" / ".work" / ".request.json.abc").write_text("sha")
    assert (tokens_of([tmp_path / "files"], tmp_path / "tokens") / "manifest.json").exists()


def test_a_folder_with_other_things_is_left_alone(texts, tmp_path):
    folder_of(tmp_path / "files", texts[:3])
    before = contents(tmp_path)
    with pytest.raises(BadInput, match="exists and holds other things than unfinished tokens"):
        tokens_of([tmp_path / "files"], tmp_path / "files")
    with pytest.raises(BadInput, match="is a file; tokens are a folder"):
        tokens_of([tmp_path / "files"], tmp_path / "files" / "000.py")
    with pytest.raises(BadInput, match="a part of the path is a file; choose another place"):
        tokens_of([tmp_path / "files"], tmp_path / "files" / "000.py" / "tokens")
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "The corpus is empty: 0 documents are not UTF-8, 1 are empty or not text; give other sources"),
        (b"\xff", "The corpus is empty: 1 documents are not UTF-8, 0 are empty"),
        (b"x", "The text gives 0 merges, a vocabulary of 300 needs 43; give more text, or ask for fewer entries"),
    ],
)
def test_a_corpus_with_next_to_nothing_in_it(tmp_path, content, message):
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(BadInput, match=message):
        tokens_of([tmp_path / "a.txt"], tmp_path / "tokens", validation=0.0, test=0.0)


def test_no_document_in_training(tmp_path):
    (tmp_path / "a.txt").write_text("some text\n")
    with pytest.raises(BadInput, match="No document fell into the training split"):
        tokens_of([tmp_path / "a.txt"], tmp_path / "tokens", validation=0.0, test=0.999)


@pytest.mark.parametrize(
    ("setting", "message"),
    [
        ({"entries": 256}, "entries=256: a vocabulary has 257 to 65,536 entries"),
        ({"entries": 65_537}, "entries=65537"),
        ({"validation": -0.1}, "validation=-0.1 and test=0.2 must be at least 0"),
        ({"validation": 0.5, "test": 0.5}, "leave some to training"),
        ({"similar": 0.0}, r"similar=0 must be in \(0, 1\]"),
        ({"workers": 0}, "workers=0: at least one process"),
        ({"keep": [" set()"]}, "cannot be one token"),
    ],
)
def test_settings_out_of_range(texts, tmp_path, setting, message):
    folder_of(tmp_path / "files", texts[:3])
    with pytest.raises(BadInput, match=message):
        tokens_of([tmp_path / "files"], tmp_path / "tokens", **setting)


def test_a_killed_worker_is_named(texts, tmp_path, monkeypatch):
    """As where memory runs out; the command can be repeated."""

    class Pool:
        def __init__(self, workers, mp_context):
            pass

        def submit(self, function, *arguments):
            raise steps.BrokenProcessPool

        def shutdown(self, cancel_futures):
            pass

    tables_of(tmp_path / "tables", texts[:10])
    monkeypatch.setattr(steps, "ProcessPoolExecutor", Pool)
    with pytest.raises(BadInput, match=r"A process was killed while reading, .* with fewer --workers"):
        tokens_of([tmp_path / "tables"], tmp_path / "tokens", workers=2)


def test_files_are_read_in_units(texts, tmp_path, monkeypatch):
    folder_of(tmp_path / "files", texts[:20])
    whole = contents(tokens_of([tmp_path / "files"], tmp_path / "whole"))
    monkeypatch.setattr(sources, "FILES_PER_UNIT", 3)
    assert contents(tokens_of([tmp_path / "files"], tmp_path / "parts")) == whole
