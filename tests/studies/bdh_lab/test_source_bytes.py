"""Text as bytes: two parts that do not meet, windows of each, and texts that cannot be used."""

import pytest
import torch

from jali.artefact import BadInput
from jali.studies.bdh_lab.source_bytes import library, source


@pytest.fixture
def counted(tmp_path):
    path = tmp_path / "text"
    path.write_bytes(bytes(i % 251 for i in range(2000)))
    return path


def test_the_last_tenth_is_for_tests_alone(counted):
    text = source(counted, 1000, 10)
    assert (len(text.train), len(text.test)) == (900, 100)
    assert torch.cat([text.train, text.test]).tolist() == [i % 251 for i in range(1000)]


def test_windows_hold_what_follows_each_byte(counted):
    text = source(counted, 2000, 10)
    batch = text.batch(5, 10, torch.Generator().manual_seed(0))
    assert batch.tokens.shape == (5, 10)
    assert torch.equal((batch.tokens + 1) % 251, batch.targets)
    spread = text.spread(3, 10)
    assert spread.shape == (3, 11)
    assert spread[0, 0] == text.test[0]
    assert spread[2, -1] == text.test[-1]


def test_the_library_is_there_where_no_file_is_named():
    text, again = source(None, 5000, 10), source(None, 5000, 10)
    assert len(text.train) == 4500
    assert text.digest == again.digest != source(None, 4000, 10).digest
    assert b"import" in bytes(source(None, 50_000, 10).train.tolist())


def test_a_text_that_is_missing_or_short_is_refused(counted, tmp_path):
    with pytest.raises(BadInput, match="check --text"):
        source(tmp_path / "none", 100, 10)
    with pytest.raises(BadInput, match="a window of 10 bytes; got 100 bytes"):
        source(counted, 100, 10)


def test_files_that_are_measured_on_are_not_trained_on():
    files = library(2000, every=3, most=12)
    assert len(files.train) == 8
    assert files.test.shape == (4, 2001)
    assert files.length == 2000
    trained = {bytes(text[:2001].tolist()) for text in files.train}
    assert not trained & {bytes(text.tolist()) for text in files.test}
    assert files.digest != library(2000, every=4, most=12).digest


@pytest.mark.parametrize("length", [4096, 8192])
def test_files_that_are_measured_on_share_few_long_lines_with_those_trained_on(length):
    files = library(length, every=6)
    trained = set().union(*(_long_lines(text) for text in files.train))
    held = [_long_lines(text) for text in files.test]
    assert min(map(len, held)) > 5
    shares = [sum(line in trained for line in lines) / len(lines) for lines in held]
    assert sum(shares) / len(shares) < 0.12  # With the tables of `encodings` it is over 0.19.
    assert max(shares) < 0.7  # Such a table has over 0.9 of its own.


def _long_lines(text: torch.Tensor) -> list[bytes]:
    """Lines of at least 30 bytes; what is shorter, such as `return self`, any two files share."""
    return [line for line in map(bytes.strip, bytes(text.tolist()).split(b"\n")) if len(line) >= 30]


def test_a_library_without_long_files_is_refused():
    with pytest.raises(BadInput, match="ask for shorter texts"):
        library(10**9, every=2)
