"""A text shows numbers as the report has them."""

from tests.viewing.conftest import report_of

from jali.viewing.export import export


def test_a_text_shows_what_the_report_says(planted, tmp_path):
    written = export(planted.circuit, "markdown", tmp_path / "a.md", report=report_of(planted.circuit))
    text = written.read_text()
    assert "0.521 nats \\[0.501, 0.553\\], n = 256" in text
    assert text.count("| fails |") == 1
    assert "not run" in text
    assert "was not verified" in export(planted.circuit, "markdown", tmp_path / "b.md").read_text()
