"""Arguments that several verbs take."""

import pytest

from jali.artefact import BadInput
from jali.cli.arguments import Runtime


def test_a_verb_runs_on_at_least_one_thread():
    assert Runtime(threads=1).threads == 1
    with pytest.raises(BadInput, match="--threads is at least 1, got 0"):
        Runtime(threads=0)
