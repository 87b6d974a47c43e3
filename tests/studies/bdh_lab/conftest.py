"""What holds for every experiment's test: intervals of few resamples, as nothing here is about their ends."""

import pytest


@pytest.fixture(autouse=True)
def _few_resamples(monkeypatch):
    monkeypatch.setattr("jali.stats._DRAWS", 40)
