"""A planted circuit with its task and a report, made once; pages of it; a browser."""

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.viewing.chromium import Chromium
from tests.viewing.planted import ANSWER, Planted, plant

from jali.circuit import Circuit
from jali.models import checkpoint
from jali.stats import Number
from jali.tasks.task import Prompt, Task, make_pairs
from jali.verifying.report import Claim, Report, Row
from jali.viewing import packing
from jali.viewing.show import show


@pytest.fixture(scope="session")
def planted() -> Planted:
    return plant()


@pytest.fixture(scope="session")
def task(planted) -> Task:
    return task_of(planted)


@pytest.fixture(scope="session")
def text(planted) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    return torch.randint(0, planted.model.config.vocab_size, (32, 64), generator=generator)


@pytest.fixture
def files(planted, tmp_path) -> Path:
    """A folder with the model, the circuit and its report."""
    checkpoint.save(planted.model, tmp_path / "model")
    planted.circuit.with_facts(model=str(tmp_path / "model")).save(tmp_path / "quotes.circuit.json")
    save_report(tmp_path / "quotes.report.json", planted.circuit)
    return tmp_path


@pytest.fixture(scope="module")
def page(planted, task, text, tmp_path_factory):
    out = tmp_path_factory.mktemp("page") / "page.html"
    return show(planted.circuit, model=planted.model, task=task, report=report_of(planted.circuit), text=text, out=out)


@pytest.fixture
def opened(chromium, page):
    chromium.open(page)
    chromium.wait("!!document.querySelector('[data-node]')")
    return chromium


@pytest.fixture(scope="session")
def chromium(tmp_path_factory):
    browser = Chromium(tmp_path_factory.mktemp("profile"))
    yield browser
    browser.close()


def task_of(planted: Planted, **facts: Any) -> Task:
    """The prompts of the planted circuit as a task."""
    number = [row // 2 for row in range(len(planted.rows))]
    prompts = [Prompt(*row) for row in planted.rows]
    pairs = make_pairs(prompts, pair=number, template=number, source=[-1] * len(number))
    facts = {"title": "Which quote closes the string?", "description": "A quote closes what it opened.", **facts}
    splits = {"train": pairs, "validation": pairs, "heldout": pairs}
    return Task(name="single_double_quote", answers=ANSWER, **splits, **facts)


def report_of(circuit: Circuit, passed: bool = False) -> Report:
    """A report as `jali verify` writes them, its numbers made up."""
    return Report(
        circuit_digest=circuit.digest,
        model_digest=circuit.model_digest,
        task=circuit.task,
        model=circuit.model,
        nodes=len(circuit.nodes),
        edges=len(circuit.edges),
        pairs=256,
        norms="live",
        claims=(
            _claim("sufficient", True, "circuit alone, loss", Number(0.13579, "nats", 256, 0.1234, 0.1456)),
            _claim("accurate", True, "circuit alone, accuracy", Number(0.9717, "fraction", 256, 0.9512, 0.9834)),
            _claim("necessary", passed, "model without circuit, loss", Number(0.5211, "nats", 256, 0.5012, 0.5534)),
            _claim("path", None, "at the knee, nodes", Number(83, "nodes")),
        ),
        matching={"circuits": 20, "short": 0},
    )


def save_report(path: Path, circuit: Circuit, **facts: Any) -> Path:
    """Writes a report of a circuit."""
    return report_of(circuit, **facts).save(path)


def data_of(page: Path) -> dict[str, Any]:
    """Reads the data a page embeds."""
    before, _, after = page.read_text().partition('<script type="application/json" id="data">')
    assert before
    return packing.unpacked(json.loads(after.partition("</script>")[0]))


def _claim(name: str, passed: bool | None, row: str, number: Number) -> Claim:
    return Claim(name=name, statement=f"The planted claim {name}.", passed=passed, rows=(Row(row, number, number.n),))
