"""Models on devices: the one that is there, and a clear refusal of those that are not."""

import pytest

from jali.artefact import BadInput
from jali.cli import main
from jali.cli.models import loaded


def test_it_loads_onto_the_device(small_run):
    assert next(loaded(str(small_run)).parameters()).device.type == "cpu"


@pytest.mark.parametrize("device", ["warp", "cuda:99"])
def test_a_device_that_is_not_here_is_refused(small_run, device, capsys):
    with pytest.raises(BadInput, match=f"Cannot use the device '{device}'"):
        loaded(str(small_run), device)
    for verb in (["generate", str(small_run), "x"], ["eval", str(small_run)], ["tasks", "--model", str(small_run)]):
        assert main([*verb, "--device", device]) == 2
        assert "Cannot use the device" in capsys.readouterr().err
