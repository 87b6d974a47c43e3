"""Text typed into the page is cut into the tokens that the model's tokenizer gives."""

import json

import pytest
from tests.viewing.test_live import CHECKED
from tokenizers import Tokenizer, models, pre_tokenizers

from jali.corpora.tokenizer import train_tokenizer
from jali.viewing import document, payload, spelling
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row

TEXTS = [
    'print("it\'s") # 12345 \u00bd \u0663\r\n\r\n\tx\u00a0y\u0085z\u2028w\ufeff',
    "\U0001f9d1\u200d\U0001f4bb e\u0301\u1e69 \u05e2\u05d1\u05e8 \u65e5\u672c\u8a9e_\u0394x",
    "<|endoftext|>next<|endoftext|><|endoftext|",
    "   \n  \n\n if a  ==b:\t\treturn/////\n\x1c\x1f\x0b\x0c.",
    "'ll 're\u2019s \ufb01 \u01c5\u0345 \U00010330",
    "</script><!-- \u202e --> &amp;",
]


@pytest.fixture(scope="module")
def tokenizer():
    lines = ["self.assertEqual(x, 'it')\n", "def f(x):\n\tpass\n\n", '    return \u65e5\u672c + "quotes" # 2023\n']
    return train_tokenizer(lines * 40, keep=['")\n'], entries=300)


def test_a_browser_cuts_any_text_as_the_tokenizer_does(chromium, planted, tokenizer, monkeypatch, tmp_path):
    monkeypatch.setattr(spelling, "_SAMPLES", TEXTS)
    monkeypatch.setattr(planted.model, "tokenizer", tokenizer)
    rows = [(Row(*planted.rows[0]), Row(*planted.rows[1]))]
    page = payload.page([Facts(circuit=planted.circuit, name="a", model=planted.model, rows=rows, answers=(3, 4))])
    assert {text["text"] for text in page["views"][0]["live"]["texts"]} >= set(TEXTS)
    path = tmp_path / "spelled.html"
    path.write_text(document.render(page))
    chromium.open(path)
    chromium.wait(f"!!{CHECKED}")
    assert "same tokens" in chromium.ask(f"{CHECKED}.innerText")
    for text in TEXTS:
        chromium.ask(
            f"(() => {{const box = document.querySelector('.typed textarea'); box.value = {json.dumps(text)};"
            "box.dispatchEvent(new Event('input', {bubbles: true}))})()"
        )
        typed = text.replace("\r\n", "\n").replace("\r", "\n")  # As every text field has it.
        wanted = " ".join(map(str, tokenizer.encode(typed).ids))
        chromium.wait(f"document.querySelector('.heard .context')?.dataset.tokens === '{wanted}'")
    page["views"][0]["live"]["texts"][0]["tokens"].append(1)
    path.write_text(document.render(page))
    chromium.open("about:blank")
    chromium.open(path)
    chromium.wait(f"{CHECKED}?.innerText.includes('other tokens')")


def test_tokenizers_of_another_kind_are_not_imitated(tokenizer):
    assert spelling.rules(None) is None
    assert spelling.rules(Tokenizer(models.WordLevel({"a": 0}, unk_token="a"))) is None
    assert spelling.samples(None, []) == []
    spaced = Tokenizer.from_str(tokenizer.to_str())
    spaced.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True)
    assert spelling.rules(spaced) is None
    plain = Tokenizer.from_str(tokenizer.to_str())
    plain.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    rules = spelling.rules(plain)
    assert rules is not None
    assert len(rules["patterns"]) == 1
