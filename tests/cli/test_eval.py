"""`jali eval`: a table for readers, rows for programs, and refusal of damaged models."""

import json
import re
import shutil

import pytest

from jali.cli import main


def test_it_shows_a_table_on_standard_error_and_rows_with_json(small_run, small_tokens, capsys):
    assert main(["eval", str(small_run), str(small_tokens), "--windows", "4"]) == 0
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "bits_per_byte" in printed.err
    assert main(["eval", str(small_run), str(small_tokens), "--windows", "4", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows[0]["what"] == "generated"
    assert rows[0]["low"] < rows[0]["nats"] < rows[0]["high"]


def cut_off(content: bytes) -> bytes:
    return content[:-500]


def altered(content: bytes) -> bytes:
    return content[:-5] + bytes([content[-5] ^ 1]) + content[-4:]


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("model.safetensors", cut_off, "damaged or cut off"),
        ("model.safetensors", altered, "altered after it was written|do not fit together"),
        ("config.json", cut_off, "damaged or cut off"),
        ("tokenizer.json", lambda text: text.replace(b'"Byte', b'"Bite', 1), "tokenizer"),
    ],
)
def test_a_damaged_model_is_refused_by_name(small_run, tmp_path, capsys, name, change, message):
    copy = shutil.copytree(small_run, tmp_path / "run")
    (copy / name).write_bytes(change((copy / name).read_bytes()))
    assert main(["eval", str(copy), str(copy / "config.json")]) == 2
    printed = capsys.readouterr()
    assert re.search(message, printed.err)
    assert name in printed.err
    assert "Traceback" not in printed.err


def test_what_is_not_there_is_refused(small_run, small_tokens, tmp_path, capsys):
    assert main(["eval", "jali-pyton"]) == 2
    assert "no model 'jali-pyton'" in capsys.readouterr().err
    assert main(["eval", str(small_run), str(small_tokens), "--split", "dev"]) == 2
    assert "no split 'dev'" in capsys.readouterr().err
    assert main(["eval", str(small_run), str(tmp_path)]) == 2
    assert "manifest.json" in capsys.readouterr().err
