"""Folders of pieces: whole or not there, and read back. Several processes are in test_shards.py."""

from pathlib import Path

import pytest
import torch

from jali.artefact import BadInput, remove_unfinished, unfinished
from jali.training import pieces
from jali.training.shards import here
from tests.training.cuts import laid_apart
from tests.training.processes import alone


@pytest.fixture(scope="module")
def mesh():
    with alone() as found:
        yield found


def tensors(mesh) -> dict[str, torch.Tensor]:
    return {
        "rows": laid_apart(torch.randn(5, 3), mesh),
        "mask": laid_apart(torch.randn(5, 3), mesh) != 0,
        "step": torch.tensor(3.0),
        "generator": torch.get_rng_state(),
    }


def test_what_is_written_is_read_in_place(tmp_path, mesh):
    stored = tensors(mesh)
    assert pieces.write(tmp_path / "7", stored, {"step": 7})
    outlines = pieces.outlines(tmp_path / "7")
    assert {name: (t.shape, t.dtype) for name, t in outlines.items()} == {
        name: (t.shape, t.dtype) for name, t in stored.items()
    }
    empty = {name: torch.zeros_like(tensor) for name, tensor in stored.items()}
    places = {name: here(tensor).data_ptr() for name, tensor in empty.items()}
    pieces.read(tmp_path / "7", empty)
    for name, tensor in empty.items():
        assert torch.equal(here(tensor), here(stored[name]))
        assert here(tensor).data_ptr() == places[name]
    plain = {"rows": torch.zeros(5, 3)}
    pieces.read(tmp_path / "7", plain)
    assert torch.equal(plain["rows"], here(stored["rows"]))


def test_a_folder_has_its_name_once_it_is_whole(tmp_path, mesh, monkeypatch):
    def full(path: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(BadInput, match=r"Cannot write .*the disk is full"):
        pieces.write(tmp_path / "7", tensors(mesh), {"step": 7})
    assert [path.name for path in tmp_path.iterdir()] == [unfinished(Path("7")).name]
    remove_unfinished(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_write_that_fails_says_why(tmp_path, mesh):
    (tmp_path / "file").write_text("")
    with pytest.raises(BadInput, match=r"Cannot write .*7: .*Not a directory"):
        pieces.write(tmp_path / "file" / "7", tensors(mesh), {})


def test_a_piece_that_was_altered_or_is_gone_is_found(tmp_path, mesh):
    pieces.write(tmp_path / "7", tensors(mesh), {})
    (piece,) = (tmp_path / "7").glob("*.safetensors")
    facts = (tmp_path / "7" / pieces.FACTS).read_text()
    digest = facts.split('"')[5]
    assert pieces.is_whole(piece, digest)
    content = bytearray(piece.read_bytes())
    content[-1] ^= 1
    piece.write_bytes(content)
    assert not pieces.is_whole(piece, digest)
    piece.write_bytes(content[:50])
    with pytest.raises(BadInput, match="is damaged"):
        pieces.outlines(tmp_path / "7")
    piece.unlink()
    assert not pieces.is_whole(piece, digest)
