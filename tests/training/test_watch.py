"""The watch over a run's loss."""

from jali.training.watch import Watch


def test_it_warns_once_per_rise_and_stops_a_lost_run():
    watch = Watch()
    assert all(watch.look(3.0) is None for _ in range(50))
    verdicts = [watch.look(9.0) for _ in range(60)]
    assert verdicts.count("warn") == 1
    assert "stop" in verdicts
    assert Watch().look(float("nan")) == "stop"
