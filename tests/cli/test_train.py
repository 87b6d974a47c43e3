"""`jali train`: options from presets, clear refusals, interruption, a full disk, several processes."""

import json
import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from jali.artefact import BadInput
from jali.cli import main
from jali.cli.train import Options, run_for
from jali.models.checkpoint import load
from jali.training import state
from jali.training import train as training
from jali.training.train import recommended
from tests.small import OPTIONS

ROOT = Path(__file__).parents[2]


def words(tokens: Path, out: Path, *more: str) -> list[str]:
    return ["train", "tiny", str(tokens), "--out", str(out), *OPTIONS, *more]


def exit_code(arguments: list[str]) -> int:
    """Of the verb, or of the parser in front of it."""
    try:
        return main(arguments)
    except SystemExit as refused:
        return int(refused.code)


def test_it_prints_the_run_and_stores_every_option(small_tokens, tmp_path, capsys):
    out = tmp_path / "run"
    assert main(words(small_tokens, out, "--optim.eps", "0.05", "--schedule.lr", "0.02", "--seed", "7")) == 0
    printed = capsys.readouterr()
    assert printed.out == f"{out}\n"
    stored = json.loads((out / "config.json").read_text())["training"]
    assert stored["model"]["n_layer"] == 1
    assert stored["loop"]["schedule"]["steps"] == 12
    assert stored["loop"]["schedule"]["lr"] == 0.02
    assert stored["loop"]["optim"]["eps"] == 0.05
    assert stored["seed"] == 7
    assert load(out).config.d_model == 32


def test_options_are_those_of_the_preset_s_architecture(small_tokens, tmp_path, capsys):
    begun = ["train", "bdh-tiny", str(small_tokens), "--out", str(tmp_path / "run"), *OPTIONS, "--optim.minimum", "1"]
    shape = ["--model.n-neuron", "64", "--model.damping", "0.1", "0.2", "0", "0", "--stream"]
    assert main([*begun, *shape]) == 0
    found = load(tmp_path / "run")
    assert found.config.neurons == 64 and found.config.damping == (0.1, 0.2, 0.0, 0.0)
    assert main([*begun, *shape, "--resume"]) == 0
    assert load(tmp_path / "run").digest == found.digest
    capsys.readouterr()
    assert exit_code([*begun, "--model.d-mlp", "3"]) == 2
    assert exit_code(words(small_tokens, tmp_path / "other", "--model.damping", "0.1")) == 2
    assert exit_code(words(small_tokens, tmp_path / "other", "--stream")) == 2
    assert "a transformer cannot" in capsys.readouterr().err


def test_options_can_come_from_a_file(small_tokens, tmp_path):
    options = tmp_path / "options.toml"
    options.write_text("seed = 3\n[schedule]\nlr = 0.01\n[optim]\nweight_decay = 0.2\n")
    assert main(words(small_tokens, tmp_path / "run", "--config", str(options), "--optim.weight-decay", "0.3")) == 0
    stored = json.loads((tmp_path / "run" / "config.json").read_text())["training"]
    assert (stored["seed"], stored["loop"]["schedule"]["lr"]) == (3, 0.01)
    assert stored["loop"]["optim"]["weight_decay"] == 0.3


@pytest.mark.parametrize("preset", ["tiny", "small", "small-dense", "tiny-dense"])
def test_options_begin_at_what_the_preset_recommends(preset):
    default = run_for([preset, "tokens"]).__signature__.parameters["training"].default
    assert isinstance(default, Options)
    assert default == Options(**vars(recommended(preset)))


def test_help_shows_the_defaults_of_the_preset(capsys):
    with pytest.raises(SystemExit):
        main(["train", "small-dense", "--help"])
    assert "--schedule.density" in (text := capsys.readouterr().out)
    assert f"(default: {recommended('small-dense').loop.schedule.lr})" in text


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda w, _: [w[0], "tinny", *w[2:]], "no preset 'tinny'; presets are"),
        (lambda w, _: [w[0], "--out", *w[4:5], *w[1:3]], "The preset comes first"),
        (lambda w, t: [*w[:2], str(t / "none"), *w[3:]], "no folder of tokens at"),
        (lambda w, _: [*w, "--model.vocab-size", "999"], "999 vocabulary entries, the tokenizer of"),
        (lambda w, _: [*w, "--resume"], "config.json"),
        (lambda w, _: [*w, "--schedule.density", "2"], "density is a fraction"),
        (lambda w, _: [*w, "--optim.minimum", "400"], "or a higher density"),
        (lambda w, _: [*w, "--log-every", "0"], "log_every is at least 1"),
        (lambda w, _: [*w, "--device", "cuda:99"], "Cannot train on the device 'cuda:99'"),
        (lambda w, _: [*w, "--batch", "5", "--accumulate", "2"], "does not divide by 2"),
        (lambda w, _: [*w, "--optim.gradient-scale", "none", "--schedule.lr", "1e30"], "Training stopped at step"),
    ],
)
def test_what_cannot_be_done_is_refused_with_what_to_do(small_tokens, tmp_path, capsys, change, message):
    assert exit_code(change(words(small_tokens, tmp_path / "run"), tmp_path)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert message in printed.err
    assert "Traceback" not in printed.err


def test_a_gpu_that_is_not_asked_for_is_pointed_out(monkeypatch, small_tokens, tmp_path, capsys):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert main(words(small_tokens, tmp_path / "run")) == 0
    assert "--device cuda trains on it" in capsys.readouterr().err


def test_a_run_that_is_there_is_not_overwritten(small_tokens, small_run, capsys):
    before = {path: path.stat().st_mtime_ns for path in small_run.rglob("*")}
    assert main(words(small_tokens, small_run)) == 2
    assert "pass --resume to continue it" in capsys.readouterr().err
    assert main(words(small_tokens, small_run, "--resume", "--schedule.lr", "0.04")) == 2
    assert "begun with other options" in capsys.readouterr().err
    assert {path: path.stat().st_mtime_ns for path in small_run.rglob("*")} == before


def test_a_path_below_a_file_is_refused(small_tokens, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(words(small_tokens, tmp_path / "file" / "run")) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_damaged_tokens_are_refused(tmp_path, small_tokens, capsys):
    copy = tmp_path / "tokens"
    copy.mkdir()
    for path in small_tokens.iterdir():
        content = path.read_bytes()
        (copy / path.name).write_bytes(content[:-10] if path.name == "train_simple.bin" else content)
    assert main(words(copy, tmp_path / "run")) == 2
    assert "train_simple.bin is damaged" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def interrupted(monkeypatch, small_tokens, out: Path, step: int) -> None:
    """Begins a run in which Ctrl-C is pressed during a step."""
    batches = training.batches

    def with_interrupt(source, config):
        batch = batches(source, config)
        return lambda at: (os.kill(os.getpid(), signal.SIGINT) if at == step else None, batch(at))[1]

    with monkeypatch.context() as patched:
        patched.setattr(training, "batches", with_interrupt)
        assert main(words(small_tokens, out, "--store-seconds", "0")) == 130


def test_ctrl_c_keeps_the_state_and_resume_gives_the_same_weights(
    monkeypatch, small_tokens, small_run, tmp_path, capsys
):
    out = tmp_path / "run"
    interrupted(monkeypatch, small_tokens, out, step=5)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "--resume" in printed.err
    assert state.newest(out / "state").stem == "000000006"
    assert main(words(small_tokens, out, "--store-seconds", "0", "--resume")) == 0
    assert load(out).digest == load(small_run).digest


def test_a_full_disk_leaves_the_state_before_intact(monkeypatch, small_tokens, tmp_path, capsys):
    out = tmp_path / "run"
    interrupted(monkeypatch, small_tokens, out, step=5)
    before = state.newest(out / "state")
    held = before.read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "jali", *words(small_tokens, out, "--store-seconds", "0", "--resume", "--threads", "1")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    assert [line.startswith("jali: Cannot write") for line in done.stderr.splitlines()] == [True], done.stderr
    assert state.newest(out / "state") == before
    assert before.read_bytes() == held
    assert not [path for path in out.rglob(".*") if path.is_file()], "nothing half written stays"
    assert main(words(small_tokens, out, "--store-seconds", "0", "--resume")) == 0


@pytest.mark.slow
@pytest.mark.parametrize("options", [(), ("--shard",)])
def test_two_processes_print_one_path_and_leave_an_ordinary_run(small_tokens, tmp_path, options):
    launcher = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", "-m", "jali"]
    done = subprocess.run(
        [sys.executable, *launcher, *words(small_tokens, tmp_path / "run", *options)],
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"{tmp_path / 'run'}\n"
    model, found = load(tmp_path / "run"), recommended("tiny").loop.schedule
    matrix = model.mlp[0].up.weight
    assert int(matrix.count_nonzero()) == int(found.density * matrix.numel())
    assert json.loads((tmp_path / "run" / "config.json").read_text())["training"]["loop"]["shard"] == bool(options)
    assert state.newest(tmp_path / "run" / "state").is_dir() == bool(options)


def test_another_process_than_the_first_refuses_in_silence(monkeypatch, tmp_path, capsys):
    monkeypatch.setenv("RANK", "1")
    with pytest.raises(SystemExit) as refused:
        main(words(tmp_path / "none", tmp_path / "run"))
    assert refused.value.code == 2
    assert capsys.readouterr() == ("", "")


def test_the_preset_is_looked_up_before_anything_else():
    with pytest.raises(BadInput, match="no preset 'x'"):
        run_for(["x"])
