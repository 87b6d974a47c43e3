"""Runs whose weights lie apart: those of one process, cut, stored, killed, resumed, and with other processes."""

import shutil

import pytest
import torch

from jali.artefact import BadInput
from jali.training import state
from jali.training.fit import fit
from jali.training.shards import share_out
from tests.training import runs
from tests.training.processes import failed, finished, logged, started, weights


def agree(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor], within: float = 1e-10) -> None:
    assert one.keys() == other.keys()
    for name in one:
        assert torch.equal(one[name] != 0, other[name] != 0), name
        assert torch.allclose(one[name], other[name], rtol=0, atol=within), name


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return one.keys() == other.keys() and all(torch.equal(one[name], other[name]) for name in one)


def test_one_process_has_nobody_to_share_with(tmp_path):
    with pytest.raises(BadInput, match=r"--shard shares a model out over several processes.* torchrun"):
        share_out(runs.model())
    with pytest.raises(BadInput, match="--shard"):
        fit(runs.model(), runs.batch, runs.loop(2, shard=True), folder=tmp_path, fingerprint="a")


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4])
def test_what_lies_apart_is_trained_and_stored_as_in_one_process(tmp_path, count):
    runs.main(tmp_path / "one", 20, "float64", ["--masked"])
    finished(started(tmp_path / "apart", 20, "float64", "--masked", "--shard", processes=count))
    agree(weights(tmp_path / "one"), weights(tmp_path / "apart"))
    for event, values in (("step", ("loss", "gradient_rms")), ("validation", ("churn",))):
        rows = [logged(tmp_path / name, event) for name in ("one", "apart")]
        for one, apart in zip(*rows, strict=True):
            assert one.get("live") == apart.get("live")
            assert [one[value] for value in values] == pytest.approx([apart[value] for value in values], rel=1e-9)
    pieces = [path for path in (tmp_path / "apart" / "state").iterdir() if path.is_dir()]
    assert sorted(path.name for path in pieces) == ["000000019", "000000020"]
    assert len(list(pieces[0].glob("*.safetensors"))) == count


@pytest.mark.slow
def test_killed_at_any_moment_of_a_store_it_resumes_bit_for_bit(tmp_path):
    finished(started(tmp_path / "whole", 12, "float32", "--shard", processes=2))
    folder = tmp_path / "killed"
    # The second process's third piece; facts of the first one's fourth state; its name, once it has that.
    for moment in ("1:3", "0:9", "0:12"):
        failed(started(folder, 12, "float32", "--shard", "--resume", f"--kill={moment}", processes=2))
        assert 2 <= state.readable(folder / "state")[0][1].step < 12
        assert state.newest(folder / "state") == state.readable(folder / "state")[0][0]
    finished(started(folder, 12, "float32", "--shard", "--resume", processes=2))
    assert same(weights(tmp_path / "whole"), weights(folder))
    assert not list((folder / "state").glob(".*"))
    assert [row["step"] for row in logged(folder, "step")] == list(range(1, 13))


@pytest.mark.slow
def test_another_number_of_processes_is_refused_and_by_inexact_shared_out_anew(tmp_path):
    runs.main(tmp_path / "whole", 12, "float64", [])
    failed(started(tmp_path / "4", 12, "float64", "--shard", "--interrupt", processes=2))
    held = tmp_path / "4" / "state"
    assert state.newest(held).name == "000000006"
    damaged = held / "000000006" / "shard-00002-model-00001-of-00001.safetensors"
    content = bytearray(damaged.read_bytes())
    content[-1] ^= 1
    damaged.write_bytes(content)
    assert state.newest(held).name == "000000005"
    shutil.copytree(tmp_path / "4", tmp_path / "1")
    with pytest.raises(BadInput, match="was written by 2 processes and now there are 1"):
        runs.main(tmp_path / "1", 12, "float64", ["--resume"])
    runs.main(tmp_path / "1", 12, "float64", ["--resume", "--inexact"])
    finished(started(tmp_path / "4", 12, "float64", "--shard", "--resume", "--inexact", processes=4))
    for count in ("1", "4"):
        agree(weights(tmp_path / "whole"), weights(tmp_path / count))
        assert state.newest(tmp_path / count / "state").stem == "000000012"
        assert not (tmp_path / count / "state" / "000000006").exists()
