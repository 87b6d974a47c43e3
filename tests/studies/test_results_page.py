"""Tables between the marks of a page."""

import pytest

from jali.artefact import BadInput
from jali.studies.results_page import write_tables


def test_tables_go_between_the_marks_of_a_page(tmp_path):
    page = tmp_path / "truth.md"
    write_tables(page, "| one |", title="Known circuits")
    page.write_text(page.read_text().replace("# Known circuits", "# Known circuits\n\nSome prose."))
    write_tables(page, "| two |")
    assert "Some prose." in page.read_text()
    assert "| two |" in page.read_text() and "| one |" not in page.read_text()
    page.write_text("nothing here")
    with pytest.raises(BadInput, match="no lines <!-- measured -->"):
        write_tables(page, "| two |")
