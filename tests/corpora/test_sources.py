"""Every kind of source gives its documents, and what is wrong with one is said in a sentence."""

import gzip
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pyarrow
import pyarrow.parquet
import pytest

from jali.artefact import BadInput
from jali.corpora import sources
from jali.corpora.sources import Document, list_units, parse_sources, read_unit


def read(spec: str | Path, field: str = "text", licences: Path | None = None, limit: int = 10) -> list[Document | None]:
    units = list_units(parse_sources([str(spec)])[0], 0, licences, field, limit)
    return [document for unit in units for document in read_unit(unit)]


def texts(spec: str | Path, **options) -> list[str]:
    return [document.text for document in read(spec, **options) if document is not None]


def test_a_folder_gives_its_text_files_in_order_and_nothing_hidden(tmp_path):
    for name in ("b.py", "a.txt", "sub/c.md", "sub/d.rst", "e.png", ".git/f.py", "g.PY"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    assert texts(tmp_path) == ["a.txt", "b.py", "g.PY", "sub/c.md", "sub/d.rst"]
    assert read(tmp_path)[0] == Document(name=(tmp_path / "a.txt").as_posix(), licence="unstated", text="a.txt")


def test_a_glob_and_a_single_file(tmp_path):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    for name in ("one.py", "deep/er/two.py", "three.txt"):
        (tmp_path / name).write_text(name)
    assert texts(tmp_path / "**" / "*.py") == ["deep/er/two.py", "one.py"]
    assert texts(tmp_path / "three.txt") == ["three.txt"]


def test_line_ends_byte_order_marks_and_other_encodings(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    (tmp_path / "b.txt").write_bytes("Größe".encode("latin-1"))
    assert read(tmp_path) == [
        Document(name=(tmp_path / "a.txt").as_posix(), licence="unstated", text="one\ntwo\nthree\n"),
        None,
    ]


ROWS = [{"text": "first", "license": "MIT"}, {"text": "zweiter ä", "license": None}]
LINES = "\n\n".join(json.dumps(row) for row in ROWS).encode()


def zstd(content: bytes) -> bytes:
    return pyarrow.compress(content, codec="zstd", asbytes=True)


def parquet_bytes() -> bytes:
    sink = pyarrow.BufferOutputStream()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist([{**row, "other": [1.0]} for row in ROWS]), sink)
    return sink.getvalue().to_pybytes()


@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
@pytest.mark.parametrize("kind", ["jsonl", "parquet"])
def test_tables_compressed_or_not(tmp_path, kind, ending):
    content = LINES if kind == "jsonl" else parquet_bytes()
    compress = {"": bytes, ".gz": gzip.compress, ".zst": zstd}[ending]
    path = tmp_path / f"rows.{kind}{ending}"
    path.write_bytes(compress(content))
    found = read(tmp_path)
    assert [(d.text, d.licence) for d in found] == [("first", "MIT"), ("zweiter ä", "unstated")]
    assert found[1].name == f"{path.as_posix()}:2"


def test_compressed_text(tmp_path):
    (tmp_path / "a.py.gz").write_bytes(gzip.compress(b"a = 1\n"))
    two_frames = zstd(b"b = 2\n") + zstd(b"c = 3\n")
    (tmp_path / "b.txt.zst").write_bytes(two_frames)
    assert texts(tmp_path) == ["a = 1\n", "b = 2\nc = 3\n"]


def test_another_field(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"body": "here", "text": "not here"}')
    assert texts(tmp_path, field="body") == ["here"]


def test_half_a_character_is_no_text(tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "\\ud800"}')
    assert read(tmp_path) == [None]


def test_the_standard_library_without_what_is_installed_in_it(tmp_path, monkeypatch):
    for name in ("os.py", "test/test_os.py", "site-packages/x.py", "__pycache__/y.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(sources.sysconfig, "get_path", lambda name: str(tmp_path))
    assert [(d.name, d.licence) for d in read("stdlib")] == [
        ("stdlib/os.py", "PSF-2.0"),
        ("stdlib/test/test_os.py", "PSF-2.0"),
    ]


def install(folder: Path, name: str, version: str, files: list[str], *facts: str) -> None:
    """Leaves a package as pip would."""
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_text(file)
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("\n".join(["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *facts]))
    (info / "RECORD").write_text("\n".join(f"{file},," for file in files))


def test_installed_packages_with_their_licences(tmp_path):
    install(tmp_path, "Beta", "2.0", ["beta/b.py", "beta/_vendor/other.py", "beta/b.so"], "License-Expression: MIT")
    install(tmp_path, "alpha", "1.0", ["alpha.py"], "Classifier: License :: OSI Approved :: BSD License")
    install(tmp_path, "gamma", "3.0", ["gamma.py"])
    (tmp_path / "stray.py").write_text("of no package")
    assert [(d.name, d.licence) for d in read(f"site-packages:{tmp_path}")] == [
        ("alpha==1.0/alpha.py", "BSD License"),
        ("Beta==2.0/beta/b.py", "MIT"),
        ("gamma==3.0/gamma.py", "unstated"),
    ]


def test_a_licence_list_lets_its_packages_in_at_its_versions(tmp_path):
    install(tmp_path / "site", "Alpha.One", "1.0", ["alpha.py"], "License: see LICENSE")
    install(tmp_path / "site", "beta", "2.1", ["beta.py"], "License: MIT")
    listed = tmp_path / "list.toml"
    listed.write_text(
        "[packages.alpha-one]\nversion = '1.0'\nlicence = 'ISC'\n[packages.beta]\nversion = '2.0'\nlicence = 'MIT'\n"
    )
    assert [(d.name, d.licence) for d in read(f"site-packages:{tmp_path / 'site'}", licences=listed)] == [
        ("Alpha.One==1.0/alpha.py", "ISC")
    ]


def test_generated_text_of_a_seed():
    first = texts("simple:500")
    assert sum(map(len, first)) > 500
    assert first == texts("simple:500")


class Stream:
    """What `datasets.load_dataset` gives when it streams."""

    def __init__(self, rows):
        self.rows = rows

    def skip(self, count):
        return Stream(self.rows[count:])

    def take(self, count):
        return self.rows[:count]


def test_a_data_set_of_the_hub_is_streamed_up_to_the_limit(monkeypatch):
    asked = []

    def load_dataset(name, **options):
        asked.append((name, options))
        return Stream([{"story": f"story {i}", "license": "CC-BY-4.0"} for i in range(7)])

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    monkeypatch.setattr(sources, "ROWS_PER_UNIT", 2)
    found = read("hub:someone/stories", field="story", limit=5)
    assert [d.text for d in found] == [f"story {i}" for i in range(5)]
    assert found[4] == Document(name="hub:someone/stories:5", licence="CC-BY-4.0", text="story 4")
    assert asked == [("someone/stories", {"split": "train", "streaming": True})] * 3


def test_a_hub_that_does_not_answer(monkeypatch):
    def load_dataset(name, **options):
        raise ConnectionError("no route to host")

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    with pytest.raises(BadInput, match=r"Cannot stream a/b from the hub \(no route to host\); check the name"):
        read("hub:a/b")


def test_a_missing_extra_names_its_install_command(monkeypatch):
    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(BadInput, match=r"pip install 'jali\[data\]'"):
        read("hub:a/b")


def test_names_are_unique_and_weights_are_read():
    found = parse_sources(["notes/**/*.py", "notes", "simple:1_000@0.3", "site-packages", "hub:x/Tiny.Stories@.25"])
    assert [(s.name, s.kind, s.argument, s.weight) for s in found] == [
        ("py", "path", "notes/**/*.py", None),
        ("notes", "path", "notes", None),
        ("simple", "simple", "1_000", 0.3),
        ("site-packages", "site-packages", "", None),
        ("tiny-stories", "hub", "x/Tiny.Stories", 0.25),
    ]
    assert [s.name for s in parse_sources(["a/text", "b/text", "c/text"])] == ["text", "text-2", "text-3"]


@pytest.mark.parametrize(
    ("specs", "message"),
    [
        ([], "No source is given"),
        ([" "], "A source is empty"),
        (["stdlib@0"], r"The weight in 'stdlib@0' must be a number in \(0, 1\]"),
        (["stdlib@1.5"], "The weight in 'stdlib@1.5'"),
        (["stdlib@e"], "The weight in 'stdlib@e'"),
        (["stdlib@.5", "notes@.4"], r"add up to 0\.9; they must give 1"),
        (["stdlib@.7", "notes@.4"], r"add up to 1\.1; they must give 1"),
        (["stdlib@.7", "notes@.3", "more"], "leaves nothing for those without a weight"),
        (["simple:"], "'simple:' needs a number of tokens"),
        (["simple:0"], "'simple:0' needs a number of tokens"),
        (["simple:many"], "'simple:many' needs a number of tokens"),
        (["hub:"], "hub: needs the name of a data set"),
    ],
)
def test_malformed_sources(specs, message):
    with pytest.raises(BadInput, match=message):
        parse_sources(specs)


def test_nothing_to_read(tmp_path):
    (tmp_path / "picture.png").write_bytes(b"")
    for spec in (tmp_path, tmp_path / "missing", tmp_path / "*.py", tmp_path / "picture.png" / "below"):
        with pytest.raises(BadInput, match=r"Nothing to read at .*check the path"):
            read(spec)
    with pytest.raises(BadInput, match=r"There is no folder .* with installed packages"):
        read(f"site-packages:{tmp_path / 'missing'}")
    with pytest.raises(BadInput, match="holds no package with Python files"):
        read(f"site-packages:{tmp_path}")


def test_a_file_that_vanishes_is_named(tmp_path):
    (tmp_path / "a.txt").write_text("text")
    (unit,) = list_units(parse_sources([str(tmp_path)])[0], 0, None, "text", 10)
    (tmp_path / "a.txt").unlink()
    with pytest.raises(BadInput, match=r"Cannot read .*a\.txt: No such file"):
        list(read_unit(unit))


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.jsonl", b'{"text": "good"}\n{"text": ', r"a\.jsonl line 2 is not JSON"),
        ("a.jsonl", b'{"text": "\xff"}', r"a\.jsonl line 1 is not JSON"),
        ("a.jsonl", b"[" * 100_000, r"a\.jsonl line 1 is not JSON"),
        ("a.jsonl", b'{"body": "text"}', r"a\.jsonl:1 has no text in its field 'text'; .* with --field"),
        ("a.jsonl", b'{"text": 3}', r"a\.jsonl:1 has no text in its field 'text'"),
        ("a.jsonl", b'["text"]', r"a\.jsonl:1 has no text in its field 'text'"),
        ("a.parquet", b"PAR1 and nothing else", r"a\.parquet is no readable Parquet file"),
        ("a.parquet", parquet_bytes()[:-9], r"a\.parquet is no readable Parquet file"),
        ("a.parquet.gz", gzip.compress(parquet_bytes(), mtime=0)[:-20], r"Cannot read .*a\.parquet\.gz"),
        ("a.txt.gz", b"not compressed", r"Cannot read .*a\.txt\.gz: .*mend it or leave it out"),
        ("a.txt.gz", gzip.compress(b"text" * 100, mtime=0)[:-12], r"Cannot read .*a\.txt\.gz"),
        ("a.txt.gz", gzip.compress(bytes(range(256)), mtime=0)[:20] + b"\xff" * 40, r"Cannot read .*a\.txt\.gz"),
        ("a.jsonl.gz", gzip.compress(LINES, mtime=0)[:-10], r"Cannot read .*a\.jsonl\.gz"),
        ("a.txt.zst", b"not compressed", r"Cannot read .*a\.txt\.zst"),
        ("a.txt.zst", zstd(b"text" * 100)[:-3], r"Cannot read .*a\.txt\.zst: Truncated"),
        ("a.jsonl.zst", zstd(LINES)[:-3], r"Cannot read .*a\.jsonl\.zst: Truncated"),
    ],
)
def test_damaged_files_are_named(tmp_path, name, content, message):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput, match=message):
        read(tmp_path)


def test_a_column_that_is_not_there_names_those_that_are(tmp_path):
    (tmp_path / "a.parquet").write_bytes(parquet_bytes())
    with pytest.raises(BadInput, match="no column 'body', only text, license, other; name one with --field"):
        read(tmp_path, field="body")


@pytest.mark.parametrize("text", ["[packages", "[other]", "packages = 3", "[packages.a]\nversion = '1'", None])
def test_licence_lists_of_another_form(tmp_path, text):
    install(tmp_path / "site", "alpha", "1.0", ["alpha.py"])
    listed = tmp_path / "list.toml"
    if text is not None:
        listed.write_text(text)
    with pytest.raises(BadInput, match=r"licence list .*list\.toml"):
        read(f"site-packages:{tmp_path / 'site'}", licences=listed)
