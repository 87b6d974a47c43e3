"""Pages of results: prose that a person writes, and tables between two marks that a study writes."""

from pathlib import Path

from jali import artefact
from jali.artefact import BadInput

BEGIN, END = "<!-- measured -->", "<!-- end -->"


def write_tables(page: Path, tables: str, *, title: str = "Results") -> Path:
    """Puts tables between the marks of a page and keeps the rest; a page that is missing is made, with this title.

    Raises:
        BadInput: the page has no such marks.
    """
    text = page.read_text(encoding="utf-8") if page.exists() else f"# {title}\n\n{BEGIN}\n{END}\n"
    before, mark, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (mark and end):
        raise BadInput(f"{page} has no lines {BEGIN} and {END} for the tables; put them in, or remove it.")
    return artefact.write_atomic(page, f"{before}{BEGIN}\n\n{tables}\n\n{END}{after}")
