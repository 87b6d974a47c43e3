"""The loop: learns, resumes bit for bit after kill -9, agrees over processes, stops cleanly on NaN."""

import dataclasses
import signal
import time

import pytest
import torch

from jali.artefact import BadInput
from jali.training import state
from jali.training.fit import Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule
from jali.training.watch import Watch
from tests.training import runs
from tests.training.processes import failed, finished, logged, started, weights
from tests.training.runs import rewrite


def test_it_learns_and_cuts_back_to_the_density(tmp_path):
    model = runs.model()
    before = model.loss(*runs.batch(999)[:2]).item()
    fit(model, runs.batch, runs.loop(60), folder=tmp_path, fingerprint="a")
    assert model.loss(*runs.batch(999)[:2]).item() < before - 0.2
    matrix = model.mlp[0].up.weight
    assert int(matrix.count_nonzero()) == int(matrix.numel() / 8)
    steps, validation = logged(tmp_path, "step"), logged(tmp_path, "validation")
    assert [row["step"] for row in steps] == list(range(1, 61))
    assert {"loss", "lr", "density", "gradient_rms", "tokens_per_second"} <= steps[0].keys()
    assert validation[-1]["live"]["mlp.0.up.weight"] == matrix.numel() // 8
    assert 0 <= validation[-1]["churn"] <= 1


@pytest.mark.slow
def test_killed_at_any_moment_it_resumes_bit_for_bit(tmp_path):
    finished(started(tmp_path / "whole", 200, "float32"))
    folder, kills = tmp_path / "killed", 0
    process = started(folder, 200, "float32")
    while kills < 3:
        time.sleep(0.05)
        seen = state.newest(folder / "state")
        if seen is not None and int(seen.stem) >= 20 + 45 * kills:
            process.send_signal(signal.SIGKILL)
            process.wait()
            kills += 1
            process = started(folder, 200, "float32", "--resume")
    finished(process)
    whole, killed = weights(tmp_path / "whole"), weights(folder)
    assert all(torch.equal(whole[name], killed[name]) for name in whole)
    assert [row["step"] for row in logged(folder, "step")] == list(range(1, 201))


def test_resuming_in_one_process_is_bit_for_bit(tmp_path):
    whole = runs.model()
    fit(whole, runs.batch, runs.loop(12), folder=tmp_path / "a", fingerprint="a")
    half = runs.model()
    with pytest.raises(KeyboardInterrupt):
        fit(half, runs.interrupting(runs.batch, 5), runs.loop(12), folder=tmp_path / "b", fingerprint="a")
    again = runs.model()
    fit(again, runs.batch, runs.loop(12), folder=tmp_path / "b", fingerprint="a", resume=True)
    for mine, other in zip(whole.parameters(), again.parameters(), strict=True):
        assert torch.equal(mine, other)


@pytest.mark.parametrize("batches", [runs.batch, runs.stream], ids=["windows", "stream"])
def test_a_bdh_learns_and_resumes_bit_for_bit_with_its_memory_and_dropout(tmp_path, batches):
    whole = runs.bdh(dropout=0.1)
    before = whole.eval().loss(*runs.batch(999)[:2]).item()
    config = runs.loop(40, optim=Optim(minimum=4))
    fit(whole.train(), batches, config, folder=tmp_path / "a", fingerprint="a")
    assert whole.eval().loss(*runs.batch(999)[:2]).item() < before - 0.2
    with pytest.raises(KeyboardInterrupt):
        fit(runs.bdh(dropout=0.1), runs.interrupting(batches, 5), config, folder=tmp_path / "b", fingerprint="a")
    again = runs.bdh(dropout=0.1)
    fit(again, batches, config, folder=tmp_path / "b", fingerprint="a", resume=True)
    for mine, other in zip(whole.parameters(), again.parameters(), strict=True):
        assert torch.equal(mine, other)
    block = whole.passes[0]
    assert all(int(m.weight.count_nonzero()) == m.weight.numel() // 8 for m in (block.D_x, block.D_y, block.E))
    held = state.carried(state.newest(tmp_path / "b" / "state"))
    assert held.keys() == ({"states", "length"} if batches is runs.stream else set())


def test_a_stream_is_another_text_than_its_windows(tmp_path):
    found = []
    for batches in (runs.batch, runs.stream):
        fit(runs.bdh(), batches, runs.loop(3), folder=tmp_path / str(len(found)), fingerprint="a")
        found.append([row["loss"] for row in logged(tmp_path / str(len(found)), "step")])
    assert found[0][0] == found[1][0] and found[0][1] != found[1][1]
    with pytest.raises(BadInput, match="in one process and one part"):
        fit(runs.bdh(), runs.stream, runs.loop(3, accumulate=2), folder=tmp_path / "c", fingerprint="a")


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("--masked",), ("--rows",), ("--rows", "--masked")])
def test_two_processes_give_the_weights_of_one(tmp_path, options):
    runs.main(tmp_path / "one", 20, "float64", options)
    finished(started(tmp_path / "two", 20, "float64", *options, processes=2))
    one, two = weights(tmp_path / "one"), weights(tmp_path / "two")
    for name in one:
        assert torch.equal(one[name] != 0, two[name] != 0), name
        assert torch.allclose(one[name], two[name], rtol=0, atol=1e-10), name


@pytest.mark.slow
def test_ctrl_c_in_one_of_two_processes_stops_both_after_the_same_step(tmp_path):
    process = started(tmp_path, 100_000, "float64", "--interrupt", processes=2)
    try:
        output = process.communicate(timeout=240)[0].decode()
    finally:
        process.terminate()
    assert process.returncode != 0
    assert output.count("KeyboardInterrupt\n") >= 2, output[-3000:]
    assert "all_reduce" not in output, output[-3000:]
    assert state.newest(tmp_path / "state").stem == "000000006"


@pytest.mark.slow
def test_a_process_whose_weights_stray_stops_the_run(tmp_path):
    output = failed(started(tmp_path, 20, "float64", "--stray", processes=2))
    assert "Processes hold different weights after the same step" in output
    assert [row["step"] for row in logged(tmp_path, "step")] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("batches", [runs.batch, runs.masked])
def test_accumulation_gives_the_same_step(tmp_path, batches):
    one, four = runs.model(torch.float64), runs.model(torch.float64)
    for i, (model, parts) in enumerate(((one, 1), (four, 4))):
        fit(model, batches, runs.loop(3, accumulate=parts), folder=tmp_path / str(i), fingerprint="a")
    for mine, other in zip(one.parameters(), four.parameters(), strict=True):
        assert torch.allclose(mine, other, rtol=0, atol=1e-12)
    losses = [step["loss"] for i in (0, 1) for step in logged(tmp_path / str(i), "step")]
    assert losses[:3] == pytest.approx(losses[3:], rel=0, abs=1e-12)


def test_a_batch_without_targets_is_refused(tmp_path):
    def batches(step):
        return runs.batch(step)._replace(targets=torch.full((8, runs.CONTEXT), -1 if step == 2 else 0))

    with pytest.raises(BadInput, match="batch of step 3 has no target"):
        fit(runs.model(), batches, runs.loop(5), folder=tmp_path, fingerprint="a")


def test_a_resumed_run_writes_the_log_of_an_uninterrupted_one(tmp_path):
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    fit(runs.model(), runs.batch, runs.loop(40), folder=whole, fingerprint="a")
    with pytest.raises(KeyboardInterrupt):
        fit(runs.model(), runs.interrupting(runs.batch, 28), runs.loop(40), folder=killed, fingerprint="a")
    state.newest(killed / "state").unlink()  # As kill -9 leaves it: no validation at the step of the newest state.
    assert state.newest(killed / "state").stem == "000000028"
    fit(runs.model(), runs.batch, runs.loop(40), folder=killed, fingerprint="a", resume=True)
    assert logged(killed, "validation") == logged(whole, "validation")


def test_a_resumed_run_remembers_the_lowest_loss(tmp_path):
    fit(runs.model(), runs.batch, runs.loop(8), folder=tmp_path, fingerprint="a")
    held = state.readable(tmp_path / "state")[0][1].watch
    losses = Watch()
    for step in logged(tmp_path, "step"):
        losses.look(step["loss"])
    assert held == losses

    (newest, _), (older, _) = state.readable(tmp_path / "state")
    lower = dataclasses.replace(held, lowest=held.lowest - 2.5)
    rewrite(newest, watch=dataclasses.asdict(lower))
    rewrite(older, watch=dataclasses.asdict(dataclasses.replace(held, smoothed=1.5)))
    left = r"stopped at step 9.*last state before is .*08\.safetensors; the one of the lowest .* \(1\.5\) is 000000007"
    with pytest.raises(BadInput, match=left):
        fit(runs.model(), runs.batch, runs.loop(12), folder=tmp_path, fingerprint="a", resume=True)


def test_a_nan_loss_stops_with_the_last_good_state_kept(tmp_path):
    model = runs.model()

    def batches(step):
        if step == 6:
            model.embed.weight.data[0, 0] = float("nan")
        return runs.batch(step)._replace(tokens=runs.batch(step).tokens * (step < 6))

    with pytest.raises(BadInput, match=r"step 7.*the last state before is .*000000006"):
        fit(model, batches, runs.loop(12), folder=tmp_path, fingerprint="a")
    assert '"event": "stopped"' in (tmp_path / "log.jsonl").read_text()
    kept = runs.model()
    fit(kept, runs.batch, runs.loop(12), folder=tmp_path, fingerprint="a", resume=True)
    assert all(torch.isfinite(p).all() for p in kept.parameters())


def test_a_state_of_other_options_threads_or_device_is_refused(tmp_path):
    fit(runs.model(), runs.batch, runs.loop(3), folder=tmp_path, fingerprint="a")
    with pytest.raises(BadInput, match="another configuration"):
        fit(runs.model(), runs.batch, runs.loop(3), folder=tmp_path, fingerprint="b", resume=True)
    threads = torch.get_num_threads()
    torch.set_num_threads(threads + 1)
    try:
        with pytest.raises(BadInput, match=f"--threads {threads}, or accept that by jali train --resume --inexact"):
            fit(runs.model(), runs.batch, runs.loop(3), folder=tmp_path, fingerprint="a", resume=True)
    finally:
        torch.set_num_threads(threads)
    rewrite(state.newest(tmp_path / "state"), device="cuda")
    with pytest.raises(
        BadInput, match=r"written on cuda and this process trains on cpu.*--device cuda, or accept that"
    ):
        fit(runs.model(), runs.batch, runs.loop(3), folder=tmp_path, fingerprint="a", resume=True)
    fit(runs.model(), runs.batch, runs.loop(3), folder=tmp_path, fingerprint="a", resume=True, inexact=True)


def test_a_minimum_the_density_cannot_give_is_refused(tmp_path):
    with pytest.raises(BadInput, match="at most 4 or a higher density"):
        fit(runs.model(), runs.batch, runs.loop(3, optim=Optim(minimum=5)), folder=tmp_path, fingerprint="a")


def test_a_batch_that_does_not_divide_is_refused(tmp_path):
    with pytest.raises(BadInput, match="8 sequences does not divide by 3"):
        fit(runs.model(), runs.batch, runs.loop(3, accumulate=3), folder=tmp_path, fingerprint="a")


@pytest.mark.parametrize("name", ["batch", "accumulate", "log_every", "validate_every"])
def test_counts_of_the_loop_are_at_least_one(name):
    with pytest.raises(BadInput, match=f"{name} is at least 1, got 0"):
        Loop(schedule=Schedule(steps=3), **{name: 0})
    with pytest.raises(BadInput, match="store_seconds is at least 0"):
        Loop(schedule=Schedule(steps=3), store_seconds=-1.0)
