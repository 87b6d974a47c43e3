"""The curve of a training is drawn from its numbers."""

import json

import pytest

from jali.studies.curve import draw


def test_every_series_is_drawn(tmp_path):
    pytest.importorskip("matplotlib")
    losses = {
        name: {"real": {"value": v}, "simple": {"value": v - 1}} for name, v in (("bigram", 4.2), ("5-gram", 3.0))
    }
    curve = [[1_000_000 * i, {"real": 5 - i / 10, "simple": 4 - i / 10}] for i in range(1, 6)]
    numbers = tmp_path / "numbers.json"
    numbers.write_text(json.dumps({"schema": 1, "kind": "numbers", "losses": losses, "log": {"curve": curve}}))
    text = draw(numbers, tmp_path / "curve.svg").read_text()
    assert text.startswith("<?xml")
    assert text.count('id="line2d') >= 6
