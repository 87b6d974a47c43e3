"""States on disk: which are kept, which are passed over, which stop a resume; and nothing half written stays."""

import dataclasses
import os
import signal
import subprocess
import sys

import pytest
import torch

from jali.artefact import BadInput
from jali.training import state
from jali.training.fit import fit
from jali.training.optim import Optim, optimizer
from jali.training.watch import Watch
from tests.training import runs


def trained(folder, steps=4, **options) -> torch.nn.Module:
    model = runs.model()
    fit(model, runs.batch, runs.loop(steps), folder=folder, fingerprint="a", **options)
    return model


def stems(folder) -> list[str]:
    return sorted(path.stem.lstrip("0") for path in (folder / "state").glob("*.safetensors"))


def damage(path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def test_a_damaged_newest_state_is_passed_over_and_then_replaced_by_two_good_ones(tmp_path):
    whole = trained(tmp_path / "whole", 6)
    trained(tmp_path, 6)
    for path in (tmp_path / "state").glob("*.safetensors"):
        if path.stem.endswith(("4", "6")):
            path.unlink()
    assert stems(tmp_path) == ["5"]
    newest = tmp_path / "state" / "000000007.safetensors"
    newest.write_bytes(b"cut off")
    again = trained(tmp_path, 6, resume=True)
    assert stems(tmp_path) == ["5", "6"]
    assert all(torch.equal(a, b) for a, b in zip(whole.parameters(), again.parameters(), strict=True))


def test_a_state_with_a_bit_turned_is_passed_over(tmp_path):
    trained(tmp_path)
    newest = state.newest(tmp_path / "state")
    assert newest.stem == "000000004"
    content = bytearray(newest.read_bytes())
    content[len(content) // 2] ^= 1
    newest.write_bytes(content)
    assert state.newest(tmp_path / "state").stem == "000000003"
    assert state.readable(tmp_path / "state")[0][0] == newest
    rare = dataclasses.replace(runs.loop(6), store_seconds=1e9)
    fit(runs.model(), runs.batch, rare, folder=tmp_path, fingerprint="a", resume=True)
    assert stems(tmp_path) == ["3", "6"]


def test_states_none_of_which_can_be_read_stop_a_resume(tmp_path):
    trained(tmp_path)
    log = (tmp_path / "log.jsonl").read_text()
    for path in (tmp_path / "state").glob("*.safetensors"):
        damage(path)
    with pytest.raises(BadInput, match=r"No state in .* can be read: 000000004.*000000003.* are damaged"):
        trained(tmp_path, resume=True)
    assert (tmp_path / "log.jsonl").read_text() == log
    for path in (tmp_path / "state").glob("*.safetensors"):
        path.unlink()
    trained(tmp_path, resume=True)  # Without a state a run begins at step 0.
    assert stems(tmp_path) == ["3", "4"]


def test_a_state_of_another_schema_stops_a_resume(tmp_path):
    trained(tmp_path)
    runs.rewrite(state.newest(tmp_path / "state"), schema=9)
    with pytest.raises(BadInput, match=r"000000004.* has schema 9, this version reads 3"):
        trained(tmp_path, resume=True)


@pytest.mark.parametrize("unknown", [{"schema": 2}, {"schema": 1, "watch": None, "device": None, "digest": None}])
def test_a_state_of_a_schema_before_is_resumed(tmp_path, unknown):
    whole = trained(tmp_path / "whole", 6)
    with pytest.raises(KeyboardInterrupt):
        fit(runs.model(), runs.interrupting(runs.batch, 3), runs.loop(6), folder=tmp_path, fingerprint="a")
    for path in (tmp_path / "state").glob("*.safetensors"):
        runs.rewrite(path, processes=None, **unknown)
    again = trained(tmp_path, 6, resume=True)
    assert all(torch.equal(a, b) for a, b in zip(whole.parameters(), again.parameters(), strict=True))


def test_the_state_of_the_lowest_loss_is_kept_beside_the_newest_two(tmp_path):
    model = runs.model()
    adam, facts = optimizer(model, Optim()), state.Facts(step=0, tokens=0, threads=1, config="a")
    for step, loss in enumerate((3.0, 2.0, 2.5, 2.6, 2.7, 1.0), start=1):
        now = dataclasses.replace(facts, step=step, watch=Watch(smoothed=loss))
        state.store(tmp_path / "state", model, adam, now, {})
        held = state.readable(tmp_path / "state")
        assert stems(tmp_path) == {1: ["1"], 2: ["1", "2"], 3: ["2", "3"], 4: ["2", "3", "4"]}.get(
            step, ["2", "4", "5"] if step == 5 else ["5", "6"]
        )
        assert state.lowest(held)[1].step == (2 if 2 <= step < 6 else step)


KILLED = """
import os, signal, sys
from jali.artefact import write_atomic
os.fsync = lambda handle: os.kill(os.getpid(), signal.SIGKILL)
write_atomic(sys.argv[1], b"half")
"""


@pytest.mark.parametrize("name", ["state/000000009.safetensors", "model.safetensors", "log.jsonl"])
def test_what_a_killed_write_left_is_removed(tmp_path, name):
    trained(tmp_path)
    done = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / name)], env=dict(os.environ), check=False)
    assert done.returncode == -signal.SIGKILL
    left = [path for path in tmp_path.rglob(".*") if path.is_file()]
    assert len(left) == 1
    trained(tmp_path, resume=True)
    assert not left[0].exists()
    assert stems(tmp_path) == ["3", "4"]
