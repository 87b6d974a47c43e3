"""Trains small models for 20 steps and stores their losses in `golden.json`, which no refactor may change.

    python -m tests.training.make_golden

Losses in float64 hold everywhere to 1e-9. Those in float32 and bfloat16 hold to the bit where the version of PyTorch,
the instruction sets and the number of threads are those of their key; run it on a further machine to add its own.
Processors of one key may round in one of several ways, so a key holds a list for each loss.
"""

import json
import tempfile
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import torch

from jali.kernels import available, native
from jali.models.model import LanguageModel
from jali.training.fit import Loop, fit
from jali.training.optim import Optim
from jali.training.schedule import Schedule
from tests.training import runs

STEPS = 20
FILE = Path(__file__).with_name("golden.json")

CASES: dict[str, dict[str, Any]] = {
    "sparse": {},
    "dense-twin": {"afrac": None, "density": 1.0},
    "every-option": {
        "positions": "concatenated",
        "d_positions": 4,
        "bigram": "learned",
        "norm_gain": True,
        "activation": "relu",
        "d_head": 8,
    },
    "layer-norm": {"norm": "layer", "norm_gain": True, "norm_bias": True, "tied": True, "sink": False},
    "bdh": {"architecture": "bdh"},
    "bdh-of-the-paper": {"architecture": "bdh", "residual": "neurons", "norm": "layer", "damping": (0.05,)},
    "script-order": {"optim": Optim(step_order="script", gradient_scale="clip", sparse_biases=False, minimum=1)},
}


def key() -> str:
    """What decides the last bits of a loss on the CPU."""
    capability, level = torch.backends.cpu.get_cpu_capability(), available()["level"]
    tiles = ", AMX" if torch.cpu.get_capabilities().get("amx_bf16") else ""  # Dense products are then others.
    return f"torch {torch.__version__}, {capability}{tiles}, kernels {level}, {torch.get_num_threads()} thread(s)"


def loss(case: str, precision: str) -> float:
    """Loss in nats on the next batch after 20 steps; in bfloat16 kernels round, whether that is faster here or not."""
    options = dict(CASES[case])
    schedule = Schedule(steps=STEPS, lr=0.02, density=options.pop("density", 1 / 8))
    optim = options.pop("optim", Optim(minimum=1))
    loop = Loop(schedule=schedule, optim=optim, batch=8, log_every=STEPS, store_seconds=1e9)
    make = runs.bdh if options.pop("architecture", "transformer") == "bdh" else runs.model
    model = make(torch.float64 if precision == "float64" else torch.float32, **options)
    if precision == "float64":
        _initialise(model)
    model.precision = "bfloat16" if precision == "bfloat16" else "float32"
    with tempfile.TemporaryDirectory() as folder, mock.patch.object(native, "multiplies_bfloat16", return_value=True):
        fit(model, runs.batch, loop, folder=Path(folder), fingerprint="golden")
        tokens, targets, _ = runs.batch(STEPS)
        with torch.no_grad():
            return float(model.loss(tokens, targets))


def _initialise(model: LanguageModel) -> None:
    """Draws weights again with NumPy: the last bits of PyTorch's normal numbers differ between instruction sets."""
    generator = np.random.default_rng(0)
    with torch.no_grad():
        for p in model.parameters():
            if p.ndim == 2:
                p.copy_(torch.from_numpy(generator.standard_normal(p.shape)) * 0.02)


def main() -> None:
    """Stores the losses of this machine beside those of others."""
    torch.set_num_threads(1)
    golden = json.loads(FILE.read_text()) if FILE.exists() else {"bits": {}}
    known = golden.setdefault("float64", {})
    golden["float64"] = {case: known[case] if case in known else loss(case, "float64") for case in CASES}
    known = golden["bits"].setdefault(key(), {"float32": {}, "bfloat16": {}})
    for precision, stored in known.items():
        for case in CASES:
            stored[case] = sorted({*stored.get(case, ()), loss(case, precision).hex()})
    FILE.write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
