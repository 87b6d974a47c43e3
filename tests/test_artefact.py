"""Files are whole or not there, and what is no file of ours is refused by name."""

import dataclasses
import errno
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from jali import artefact
from jali.artefact import BadInput, NotReached, digest, read_json, write_atomic, write_json
from jali.models.config import BDHConfig, TransformerConfig
from jali.pruning.eliminate import Elimination
from jali.pruning.learn import Learning
from jali.pruning.prune import Pruning
from jali.training.fit import Loop
from jali.training.schedule import Schedule
from jali.training.train import Training

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


def run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs a program of its own, which may then be killed or limited."""
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


# Writing.


def test_a_file_is_written_into_folders_that_are_made(tmp_path):
    path = write_atomic(tmp_path / "a" / "b" / "file.txt", "grüße\n")
    assert path.read_bytes() == "grüße\n".encode()
    assert path.stat().st_mode & 0o777 == 0o644
    assert write_atomic(str(path), b"\0\xff").read_bytes() == b"\0\xff"
    assert [p.name for p in path.parent.iterdir()] == ["file.txt"]


def test_a_name_may_be_as_long_as_the_file_system_allows(tmp_path):
    assert write_atomic(tmp_path / ("x" * 250), "long").read_text() == "long"


KILLED = """
import os, sys
from jali import artefact
os.fsync = lambda handle: os._exit(9)
artefact.write_atomic(sys.argv[1], b"new" * 100_000)
"""


def test_a_process_that_dies_while_writing_leaves_the_old_file(tmp_path):
    path = write_atomic(tmp_path / "file", b"old")
    assert run(KILLED, path).returncode == 9
    assert path.read_bytes() == b"old"
    assert all(p.name.startswith(".file.") for p in tmp_path.iterdir() if p != path), "what is left over is hidden"


@pytest.mark.parametrize("broken", ["os.fsync", "pathlib.Path.replace"])
def test_an_error_while_writing_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch, broken):
    path = write_atomic(tmp_path / "file", b"old")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(broken, full)
    with pytest.raises(BadInput, match=r"file: the disk is full; free some space"):
        write_atomic(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


LIMITED = """
import resource, sys
from jali import artefact
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    artefact.write_json(sys.argv[1], {"text": "x" * 5000})
except artefact.BadInput as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file sizes")
def test_a_disk_that_takes_no_more_leaves_the_old_file_and_nothing_else(tmp_path):
    path = write_json(tmp_path / "file.json", {"text": "old"})
    done = run(LIMITED, path)
    assert done.stdout == f"Cannot write {path}: the file would be larger than this process may write.\n", done.stderr
    assert read_json(path) == {"text": "old"}
    assert list(tmp_path.iterdir()) == [path]


def test_a_path_below_a_file_is_refused(tmp_path):
    file = write_atomic(tmp_path / "file", b"")
    for path in (file / "below", file / "further" / "below"):
        with pytest.raises(BadInput, match="a part of the path is a file"):
            write_atomic(path, b"")


def test_a_folder_is_not_overwritten(tmp_path):
    with pytest.raises(BadInput, match="it is a folder"):
        write_atomic(tmp_path, b"")
    assert list(tmp_path.iterdir()) == []


def test_json_is_written_for_people_and_refuses_what_json_lacks(tmp_path):
    path = write_json(tmp_path / "a.json", {"b": [1, "é"], "a": None})
    assert path.read_text(encoding="utf-8").splitlines() == ["{", ' "b": [1, "é"],', ' "a": null', "}"]
    assert list(read_json(path)) == ["b", "a"], "the order of keys is the writer's"
    for number in (float("nan"), float("inf")):
        with pytest.raises(BadInput, match=r"Cannot write .*a\.json"):
            write_json(path, {"loss": number})
    assert read_json(path) == {"b": [1, "é"], "a": None}


@given(JSON)
def test_any_document_comes_back(tmp_path_factory, value):
    path = tmp_path_factory.mktemp("any") / "a.json"
    assert read_json(write_json(path, {"value": value})) == {"value": value}


# Reading.


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "damaged or cut off"),
        (b'{"kind": "circuit", "no', "damaged or cut off"),
        (b'{"a": NaN}', "NaN is no JSON"),
        (b'{"a": "\xff"}', "damaged or cut off"),
        (b"[" * 100_000, "damaged or cut off"),
        (b"[]", "holds a list, not an object"),
        (b'"circuit"', "holds a str, not an object"),
        (b"{}", "is a file of unknown kind, not a circuit"),
        (b'{"kind": "report"}', "is a report, not a circuit"),
        (b'{"kind": "circuit"}', "has schema None, this version reads 3"),
        (b'{"kind": "circuit", "schema": 1}', "has schema 1, this version reads 3"),
        (b'{"kind": "circuit", "schema": 4}', "has schema 4, this version reads 3"),
        (b'{"kind": "circuit", "schema": "3"}', "has schema 3, this version reads 3"),
    ],
)
def test_what_is_no_circuit_is_refused_by_name(tmp_path, content, said):
    path = write_atomic(tmp_path / "some.json", content)
    with pytest.raises(BadInput, match=said) as caught:
        read_json(path, "circuit", 3)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("schema", [2, 3])
def test_this_schema_and_the_one_before_are_read(tmp_path, schema):
    path = write_json(tmp_path / "some.json", {"kind": "circuit", "schema": schema})
    assert read_json(path, "circuit", 3)["schema"] == schema


def test_what_is_not_there_or_cannot_be_read_is_refused(tmp_path):
    with pytest.raises(BadInput, match=r"There is no circuit at .*nowhere; check the path"):
        read_json(tmp_path / "nowhere", "circuit")
    with pytest.raises(BadInput, match=r"Cannot read the JSON document .*it is a folder"):
        read_json(tmp_path)
    below = write_atomic(tmp_path / "file", b"") / "below"
    with pytest.raises(BadInput, match="a part of the path is a file"):
        read_json(below)


# Digests.


def test_bytes_and_files_have_the_digest_every_tool_gives(tmp_path):
    expected = f"sha256:{hashlib.sha256(b'jali').hexdigest()}"
    assert digest(b"jali") == digest(write_atomic(tmp_path / "file", b"jali")) == expected
    with pytest.raises(BadInput, match="Cannot read"):
        digest(tmp_path / "nowhere")


def test_a_digest_counts_values_names_types_and_shapes_and_nothing_else():
    matrix = torch.tensor([[1.0, 0.0], [3.0, 4.0]])
    same = [
        {"b": torch.ones(1), "a": matrix},
        {"a": matrix.T.contiguous().T, "b": torch.ones(1, requires_grad=True)},
        {"a": torch.tensor([[1.0, -0.0], [3.0, 4.0]]), "b": torch.ones(3)[1:2]},
    ]
    assert len({digest(tensors) for tensors in same}) == 1
    other = [
        {"a": matrix},
        {"a": matrix, "c": torch.ones(1)},
        {"a": matrix.reshape(4), "b": torch.ones(1)},
        {"a": matrix.double(), "b": torch.ones(1)},
        {"a": matrix.T, "b": torch.ones(1)},
        {"a": matrix, "b": torch.ones(())},
        {"a": matrix, "b": 1.0},
    ]
    assert len({digest(tensors) for tensors in [same[0], *other]}) == 1 + len(other)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float64, torch.uint16, torch.bool])
def test_a_digest_is_of_any_type(dtype):
    assert digest(torch.zeros(3).to(dtype)) != digest(torch.ones(3).to(dtype))


def test_the_digest_of_a_tensor_stays_what_it_was():
    """Files written long ago name it; if this changes, the schemas have to."""
    expected = hashlib.sha256(b"torch.float32 (1,) \x00\x00\x80?").hexdigest()
    assert digest(torch.ones(1)) == f"sha256:{expected}"


@given(st.dictionaries(st.text(), JSON, max_size=4))
def test_the_order_of_keys_is_not_digested(document):
    assert digest(document) == digest(dict(reversed(document.items())))


# The rest.


def test_the_honest_negative_carries_what_was_written():
    assert NotReached("loss .3", Path("a.circuit.json")).path == Path("a.circuit.json")
    assert not isinstance(NotReached(""), BadInput)


def test_a_missing_extra_names_the_command_that_brings_it():
    with pytest.raises(BadInput, match=r"needs not_there .*run: pip install 'jali\[data\]'"):
        artefact.require("data", "not_there")
    assert artefact.require("data", "json").loads("1") == 1


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["/opt/bin/jali", "prune", "my model"], "jali prune 'my model'"),
        (["/somewhere/jali/__main__.py", "list"], "jali list"),
        (["script.py"], "script.py"),
        ([""], "python"),
        ([], "python"),
    ],
)
def test_a_file_says_what_made_it(monkeypatch, arguments, command):
    monkeypatch.setattr(sys, "argv", arguments)
    assert artefact.made_by(seed=3) == {"version": artefact.version(), "command": command, "seed": 3}


def test_the_cache_is_counted_and_emptied(tmp_path, monkeypatch):
    monkeypatch.setenv("JALI_CACHE", str(tmp_path))
    assert artefact.cache_folder() == tmp_path / "jali"
    assert artefact.cache_size() == artefact.empty_cache() == 0
    write_atomic(artefact.cache_folder() / "means" / "a", b"12345")
    kept = write_atomic(tmp_path / "of-another-program", b"")
    assert artefact.cache_size() == artefact.empty_cache() == 5
    assert kept.exists()
    assert not artefact.cache_folder().exists()


def test_the_cache_lies_where_the_platform_keeps_such(tmp_path, monkeypatch):
    monkeypatch.delenv("JALI_CACHE")
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert artefact.cache_folder() == tmp_path / "jali"
    monkeypatch.delenv("XDG_CACHE_HOME")
    assert artefact.cache_folder() == Path.home() / ".cache" / "jali"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert artefact.cache_folder() == Path.home() / "Library" / "Caches" / "jali"


def test_a_cache_that_cannot_be_emptied_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setenv("JALI_CACHE", str(tmp_path))
    write_atomic(tmp_path / "jali", b"a file where the folder should be")
    with pytest.raises(BadInput, match="Cannot empty"):
        artefact.empty_cache()


def test_options_are_rebuilt_from_a_document_and_unknown_ones_refused():
    options = Pruning(method="learn", learning=Learning(steps=3), elimination=Elimination(rising=(0.5, 1.0)))
    stored = json.loads(json.dumps(dataclasses.asdict(options)))
    assert artefact.rebuilt(Pruning, stored) == options
    assert artefact.rebuilt(Pruning, {}) == Pruning()
    with pytest.raises(BadInput, match="no option 'colour'"):
        artefact.rebuilt(Pruning, {"colour": 1})
    with pytest.raises(BadInput, match="rise and end at 1"):
        artefact.rebuilt(Pruning, {"elimination": {"rising": [0.1]}})


def test_of_several_kinds_of_options_the_one_that_has_them_all_is_rebuilt():
    for model in (TransformerConfig(n_layer=1, d_model=32), BDHConfig(n_layer=1, d_model=32, damping=(0.5,))):
        options = Training(model=model, loop=Loop(schedule=Schedule(steps=3)))
        stored = json.loads(json.dumps(dataclasses.asdict(options)))
        assert artefact.rebuilt(Training, stored) == options
        with pytest.raises(BadInput, match="TransformerConfig has no option 'colour'"):
            artefact.rebuilt(Training, stored | {"model": stored["model"] | {"colour": 1}})


def test_a_folder_is_unfinished_until_it_has_its_name(tmp_path):
    for content in ("a", "b"):
        artefact.unfinished(tmp_path / "7").mkdir()
        (artefact.unfinished(tmp_path / "7") / "piece").write_text(content)
        artefact.finish(tmp_path / "7")
        assert [path.name for path in tmp_path.iterdir()] == ["7"]
        assert (tmp_path / "7" / "piece").read_text() == content
    artefact.unfinished(tmp_path / "8").mkdir()
    (artefact.unfinished(tmp_path / "8") / "piece").write_text("cut")
    artefact.remove_unfinished(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["7"]
    with pytest.raises(BadInput, match="Cannot write"):
        artefact.finish(tmp_path / "9")
