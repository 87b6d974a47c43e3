"""Reports are found by the digest of their circuit, and shown as they stand."""

import dataclasses
import os

import pytest
from tests.viewing.conftest import report_of, save_report

from jali.viewing import reports


def test_the_report_of_a_circuit_is_found_by_digest_whatever_its_name(files, planted):
    (files / "quotes.report.json").rename(files / "other.report.json")
    found = reports.beside(files / "quotes.circuit.json", planted.circuit.digest)
    assert found.report is not None
    assert found.report.circuit_digest == planted.circuit.digest
    assert found.notes == []


def test_the_newest_of_two_reports_is_taken(files, planted):
    newer = save_report(files / "again.report.json", planted.circuit, passed=True)
    os.utime(files / "quotes.report.json", (1, 1))
    assert reports.beside(files / "quotes.circuit.json", planted.circuit.digest).report.passed is True
    os.utime(newer, (0, 0))
    assert reports.beside(files / "quotes.circuit.json", planted.circuit.digest).report.passed is False


def test_a_report_of_another_circuit_is_left_out_with_a_note(files, planted):
    other = planted.circuit.with_facts(ablation="zero")
    save_report(files / "quotes.report.json", other)
    found = reports.beside(files / "quotes.circuit.json", planted.circuit.digest)
    assert found.report is None
    assert "quotes.report.json is the report of another circuit" in found.notes[0]


def test_reports_of_other_circuits_under_other_names_are_no_matter(files, planted):
    save_report(files / "brackets.report.json", planted.circuit.with_facts(ablation="zero"))
    found = reports.beside(files / "quotes.circuit.json", planted.circuit.digest)
    assert found.report is not None
    assert found.notes == []


@pytest.mark.parametrize("harm", ["cut", "changed"])
def test_a_damaged_report_is_left_out_with_a_note(files, planted, harm):
    path = files / "quotes.report.json"
    whole = path.read_text()
    path.write_text(whole[:200] if harm == "cut" else whole.replace("0.13579", "0.03579"))
    found = reports.beside(files / "quotes.circuit.json", planted.circuit.digest)
    assert found.report is None
    assert "A report was left out" in found.notes[0]
    assert "make it again" in found.notes[0]


def test_every_number_is_shown_as_it_stands_in_the_report(planted):
    report = report_of(planted.circuit)
    shown = reports.shown(report)
    assert [claim["passed"] for claim in shown["claims"]] == [True, True, False, None]
    for claim, original in zip(shown["claims"], report.claims, strict=True):
        assert claim["statement"] == original.statement
        assert [row["value"] for row in claim["rows"]] == [row.number.value for row in original.rows]
        assert [row["n"] for row in claim["rows"]] == [row.number.n for row in original.rows]
        assert [row["low"] for row in claim["rows"]] == [row.number.low for row in original.rows]


def test_a_backup_is_named(planted):
    report = dataclasses.replace(report_of(planted.circuit), backup=(("0.attn.v[1]",), ()))
    assert reports.shown(report)["backup"] == [["0.attn.v[1]"], []]
    assert reports.shown(report_of(planted.circuit))["backup"] is None
