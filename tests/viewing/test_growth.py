"""Synapses on a page are those of the circuit running alone; a reader goes through them token by token."""

import json

import pytest
import torch
from tests.models.options import bdh, tiny, tokens
from tests.viewing.test_document import HOSTILE

from jali.circuit import Node
from jali.models.synapses import remembering, strengths, synapses
from jali.viewing import document, growth, payload, prompts
from jali.viewing.payload import Facts
from jali.viewing.prompts import Row

KEPT = [
    ("0.value", 1),
    ("0.value", 2),
    ("0.x.key", 3),
    ("1.value", 0),
    ("1.x.key", 9),
    ("1.x.key", 20),
    ("1.x.query", 9),
]
KEPT += [("0.x", 3), ("1.x", 9), ("1.y", 9), ("1.u", 2), ("0.read", 1), ("0.u", 0)]


@pytest.fixture(scope="module")
def model():
    return bdh(fullness=1.0)


@pytest.fixture(scope="module")
def circuit(model):
    means = {site: torch.full((width,), 0.1) for site, width in model.wiring.widths.items()}
    return model.wiring.circuit([Node(*one) for one in KEPT], means=means)


@pytest.fixture(scope="module")
def rows():
    return [(Row([1, 2, 3, 4, 5], 4, 5), Row([1, 2, 6, 4, 5], 5, 4))]


@pytest.fixture(scope="module")
def facts(model, circuit, rows):
    text = tokens(batch=24, length=32)
    return Facts(circuit=circuit, name="a.circuit.json", model=model, rows=rows, answers=(4, 5), text=text)


def test_courses_are_the_strengths_of_the_circuit_alone(model, circuit, rows):
    found = growth.growth(model, circuit, rows, None)
    every = synapses(model.wiring, circuit.nodes)
    assert found["total"] == len(every) == len(found["synapses"]) == 4
    ran = prompts.alone(model, model.wiring, circuit, torch.tensor([rows[0][1].tokens]))
    for memory in remembering(model.wiring):
        mine = [one for one in every if one.key.site == memory.key]
        expected = strengths(memory, mine, ran.sites)[0]
        told = [one for one in found["synapses"] if one["key"].startswith(memory.key)]
        assert [(one["value"], one["key"]) for one in told] == [(str(one.value), str(one.key)) for one in mine]
        courses = torch.tensor([one["courses"][1] for one in told], dtype=torch.float64).T
        torch.testing.assert_close(courses, expected, rtol=6e-3, atol=1e-9)
    assert [one["head"] for one in found["synapses"]] == [0, 0, 0, 1]
    assert [one["layer"] for one in found["synapses"]] == [0, 0, 1, 1]
    assert found["text"] is None
    assert {one["strength"] for one in found["synapses"]} == {None}


def test_of_a_long_prompt_the_last_tokens_are_shown_with_what_earlier_ones_wrote(model, circuit):
    ids = tokens(batch=1, length=prompts.WINDOW + 30)[0].tolist()
    rows = [(Row(ids, 4, 5), Row([*ids[:-1], 7], 5, 4))]
    found = growth.growth(model, circuit, rows, None)
    whole = prompts.pairs(model, circuit, rows)[0]["first"]["tokens"]
    courses = [one["courses"][0] for one in found["synapses"]]
    assert {len(course) for course in courses} == {len(whole)} == {prompts.WINDOW}
    assert all(course[0] != 0 for course in courses)


def test_the_strongest_are_shown_where_they_are_many(model, circuit, rows, monkeypatch):
    every = growth.growth(model, circuit, rows, None)["synapses"]
    monkeypatch.setattr(growth, "SHOWN", 2)
    found = growth.growth(model, circuit, rows, None)
    size = {one["value"] + one["key"]: max(abs(v) for course in one["courses"] for v in course) for one in every}
    assert found["total"] == 4
    assert {one["value"] + one["key"] for one in found["synapses"]} == set(sorted(size, key=size.__getitem__)[-2:])


def test_nothing_is_told_without_synapses_or_prompts(model, rows):
    lone = model.wiring.circuit([Node("0.value", 1), Node("1.x.key", 1)])
    assert growth.growth(model, lone, rows, None) is None
    assert growth.growth(model, model.wiring.circuit([Node(*one) for one in KEPT]), (), None) is None
    other = tiny()
    assert growth.growth(other, other.wiring.circuit(list(other.wiring.nodes())[:9]), rows, None) is None


def test_with_text_it_is_told_what_synapses_answer_to(facts):
    found = payload.view(facts)["memory"]
    assert found["text"]["documents"] == 24
    for one in found["synapses"]:
        for series in ("strength", "written"):
            assert one[series] is None or 0 <= one[series]["auroc"] <= 1


@pytest.fixture(scope="module")
def drawn(facts, tmp_path_factory):
    page = payload.page([facts])
    for synapse in page["views"][0]["memory"]["synapses"]:
        told = {"says": f"the token is {HOSTILE[0]}", "high": True, "auroc": 0.93, "tokens": 40, "given": True}
        synapse |= {"written": told, "strength": {**told, "says": HOSTILE[2], "given": False, "auroc": 0.61}}
    for side in ("first", "second"):
        page["views"][0]["pairs"][0][side]["tokens"][:4] = HOSTILE
    path = tmp_path_factory.mktemp("bdh") / "page.html"
    path.write_text(document.render(json.loads(json.dumps(page))))
    return path


def reading(browser):
    return browser.ask("document.querySelector('.synapses .reading').innerText")


def test_a_reader_goes_through_the_memory_by_slider_keys_and_tokens(chromium, drawn):
    chromium.open(drawn)
    chromium.wait("!!document.querySelector('.synapses .course .line')")
    chromium.ask("document.querySelector('.scrub input').focus()")
    chromium.press("ArrowLeft")
    chromium.wait("document.querySelector('.scrub .note').innerText === 'after token 4 of 5'")
    before = reading(chromium)
    chromium.click(".memory .cell:not([aria-pressed=true])")
    chromium.wait("document.querySelector('.memory .cell[aria-pressed=true]') === document.activeElement")
    assert reading(chromium) != before
    chromium.press("ArrowLeft")
    chromium.wait("document.querySelector('.scrub .note').innerText === 'after token 3 of 5'")
    chromium.ask("document.querySelectorAll('.scrubbed .token')[1].click()")
    chromium.wait("document.querySelector('.scrub .note').innerText === 'after token 2 of 5'")
    assert chromium.errors == []


def test_strengths_have_their_sign_and_size_in_the_picture(chromium, drawn, facts):
    chromium.open(drawn)
    chromium.wait("!!document.querySelector('.memory .cell')")
    told = payload.view(facts)["memory"]["synapses"]
    for layer, course in enumerate(("0", "1")):
        chromium.ask(
            f"[...document.querySelectorAll('.controls button')].find(b => b.innerText === '{course}').click()"
        )
        chromium.wait(f"document.querySelector('.synapses .partners p').innerText.startsWith('pass {layer}')")
        signs = chromium.ask("[...document.querySelectorAll('.cell circle')].map(c => c.classList[0])")
        last = [one["courses"][0][-1] for one in told if one["layer"] == layer]
        assert sorted(signs) == sorted("minus" if value < 0 else "plus" for value in last)


def test_what_a_synapse_answers_to_stands_by_it_and_what_does_not_separate_is_called_so(chromium, drawn):
    chromium.open(drawn)
    chromium.wait("!!document.querySelector('.said-of')")
    said = chromium.ask("document.querySelector('.synapses .partners').innerText")
    assert f"the token is {HOSTILE[0]}" in said
    assert "AUROC 0.930 on held-out documents, 40 places" in said
    assert "Nothing that was asked separates it." in said
    assert "AUROC 0.610" in said
    assert chromium.ask("window.bitten") is None
    assert chromium.errors == []


@pytest.mark.parametrize("width", [1300, 420])
def test_nothing_sticks_out_at_the_side(chromium, drawn, width):
    chromium.open(drawn, width=width)
    chromium.wait("!!document.querySelector('.neurons svg .dots')")
    assert chromium.ask("document.documentElement.scrollWidth") <= width


def test_a_transformer_s_page_has_none_of_it(opened):
    assert opened.ask("document.querySelector('.synapses, .neurons')") is None
