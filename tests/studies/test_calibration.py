"""Rates of the battery, on verdicts by hand and on a few circuits of each kind."""

import json

import pytest

from jali.studies import calibration
from jali.studies.calibration import Config, Verdict, accepted, calibrate, table, uncounted


def verdicts(kind: str, held: int, n: int, claim: str = "sufficient") -> list[Verdict]:
    return [Verdict(kind, {claim: i < held}) for i in range(n)]


def test_a_rate_counts_the_circuits_on_which_the_claim_ran():
    some = [*verdicts("missing", 1, 10), Verdict("missing", {"sufficient": None}), *verdicts("true", 4, 4)]
    rate = accepted(some, "sufficient", ("missing",))
    assert (rate.value, rate.n) == (0.1, 10)
    assert rate.low < 0.1 < rate.high
    assert accepted(some, "sufficient", ("foreign",)) is None


def test_a_claim_that_accepts_more_than_a_twentieth_does_not_count():
    assert uncounted(verdicts("missing", 1, 20)) == ()
    assert uncounted(verdicts("missing", 2, 20)) == ("sufficient",)
    assert uncounted(verdicts("nonsense", 20, 20)) == ()
    assert uncounted(verdicts("nonsense", 20, 20, "capable")) == ("capable",)


def test_the_table_says_both_rates_and_what_counts():
    text = table([*verdicts("missing", 2, 20), *verdicts("true", 3, 4)])
    (line,) = [line for line in text.splitlines() if "`sufficient`" in line]
    assert "10.0% [" in line
    assert "25.0% [" in line
    assert line.endswith("| no |")


@pytest.mark.slow
def test_known_circuits_are_verified_once_and_the_page_keeps_its_text(tmp_path, capsys):
    config, log, page = Config(true=1, false=1, nonsense=0), tmp_path / "log.jsonl", tmp_path / "battery.md"
    page.write_text("before\n<!-- table -->\nold\n<!-- end -->\nafter\n")
    calibration.main(config, out=page, log=log, share=(0, 2))
    assert 0 < len(log.read_text().splitlines()) < 5
    calibration.main(config, out=page, log=log)
    rows = [json.loads(line) for line in log.read_text().splitlines()]
    assert sorted(row["truth"] for row in rows) == ["connected", "foreign", "missing", "swapped", "true"]
    assert all(row["claims"]["sufficient"] is (row["truth"] == "true") for row in rows)
    text = page.read_text()
    assert text.startswith("before\n<!-- table -->\n| claim |")
    assert text.endswith("<!-- end -->\nafter\n")
    assert "old" not in text
    assert len(calibrate(config, log=log)) == 5
    assert len(log.read_text().splitlines()) == 5
