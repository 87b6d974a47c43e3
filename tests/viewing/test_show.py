"""`jali.show` finds what belongs to a circuit, says what it did not find, and refuses what does not fit."""

import subprocess
import sys

import pytest
from tests.viewing.conftest import data_of, report_of, save_report, task_of

import jali
from jali.artefact import BadInput
from jali.circuit import Node
from jali.tasks.task import Source
from jali.viewing.show import show


def test_a_circuit_file_becomes_a_page_with_model_report_and_prompts(files, task, monkeypatch):
    monkeypatch.chdir(files)
    page = show(files / "quotes.circuit.json", task=task)
    assert page.name == "quotes.html"
    assert page.stat().st_size < 2_000_000
    view = data_of(page)["views"][0]
    assert view["model"]["heads"] == 4
    assert len(view["pairs"]) == 6
    assert view["task"]["answers"] == ['")', "')"]
    assert [claim["name"] for claim in view["report"]["claims"]] == ["sufficient", "accurate", "necessary", "path"]


def test_the_shortest_pair_of_each_template_is_shown_first(files, task):
    view = data_of(show(files / "quotes.circuit.json", task=task, out=files / "page.html"))["views"][0]
    lengths = [len(pair["first"]["tokens"]) for pair in view["pairs"]]
    assert lengths == sorted(lengths)


def test_text_of_the_model_gives_contexts(files, task, text):
    view = data_of(show(files / "quotes.circuit.json", task=task, text=text, out=files / "page.html"))["views"][0]
    assert view["examples"]["0.mlp.post_act[17]"]["top"]
    without = data_of(show(files / "quotes.circuit.json", task=task, out=files / "page.html"))["views"][0]
    assert without["examples"] == {}
    assert any("brings no text" in sentence for sentence in without["missing"])


def test_code_in_front_of_prompts_names_its_source(planted, files):
    task = task_of(planted, sources=(Source("pkg==1.0/a.py", "MIT"),))
    task.validation.source[:] = 0
    try:
        page = show(files / "quotes.circuit.json", task=task, out=files / "page.html")
    finally:
        task.validation.source[:] = -1
    assert data_of(page)["views"][0]["pairs"][0]["first"]["source"] == "pkg==1.0/a.py, MIT"


def test_a_circuit_in_memory_is_shown_with_what_is_given(planted, task, tmp_path):
    report = report_of(planted.circuit)
    page = jali.show(planted.circuit, model=planted.model, task=task, report=report, out=tmp_path / "page.html")
    view = data_of(page)["views"][0]
    assert view["report"]["claims"][0]["rows"][0]["value"] == 0.13579
    assert view["pairs"]


def test_several_circuits_share_a_page(files, planted, monkeypatch):
    monkeypatch.chdir(files)
    smaller = planted.model.wiring.circuit([Node("0.mlp.post_act", 17)], task="one", model_digest=planted.model.digest)
    smaller.save(files / "one.circuit.json")
    page = show([files / "quotes.circuit.json", files / "one.circuit.json"], model=planted.model)
    assert page.name == "quotes-and-1-more.html"
    assert [view["name"] for view in data_of(page)["views"]] == ["quotes.circuit.json", "one.circuit.json"]


def test_without_its_model_the_page_shows_the_circuit_alone_and_says_so(planted, tmp_path):
    path = planted.circuit.with_facts(model="gone").save(tmp_path / "quotes.circuit.json")
    view = data_of(show(path, out=tmp_path / "page.html"))["views"][0]
    assert len(view["circuit"]["nodes"]) == len(planted.circuit.nodes)
    assert view["pairs"] == []
    assert "name it with --model" in view["missing"][0]


def test_a_circuit_of_another_model_is_refused(files, planted):
    other = planted.circuit.with_facts(model_digest="sha256:" + "0" * 64, model=str(files / "model"))
    path = other.save(files / "other.circuit.json")
    for model in (None, files / "model", planted.model):
        with pytest.raises(BadInput, match=r"was found in model .* give the right one with --model"):
            show(path, model=model, out=files / "page.html")
    assert not (files / "page.html").exists()


def test_a_model_that_is_named_but_not_there_is_refused(files):
    with pytest.raises(BadInput, match="There is no folder of a model at"):
        show(files / "quotes.circuit.json", model=files / "nowhere", out=files / "page.html")


@pytest.mark.parametrize("harm", ["cut", "changed", "missing", "kind"])
def test_a_damaged_circuit_is_refused(files, harm):
    path = files / "quotes.circuit.json"
    whole = path.read_text()
    if harm == "cut":
        path.write_text(whole[: len(whole) // 2])
    elif harm == "changed":
        changed = whole.replace('"0.mlp.post_act": [17', '"0.mlp.post_act": [18')
        assert changed != whole
        path.write_text(changed)
    elif harm == "missing":
        path.unlink()
    else:
        path = files / "quotes.report.json"
    with pytest.raises(BadInput, match="circuit"):
        show(path, out=files / "page.html")


def test_a_circuit_with_nodes_its_model_lacks_is_refused(files, planted):
    widths = {**planted.circuit.widths, "0.mlp.post_act": 100}
    path = planted.circuit.with_facts(widths=widths).save(files / "narrow.circuit.json")
    with pytest.raises(BadInput, match=r"0.mlp.post_act\[203\]"):
        show(path, out=files / "page.html")


def test_a_given_report_of_another_circuit_is_refused(files, planted):
    path = save_report(files / "wrong.report.json", planted.circuit.with_facts(ablation="zero"))
    with pytest.raises(BadInput, match="is of another circuit"):
        show(files / "quotes.circuit.json", report=path, out=files / "page.html")
    with pytest.raises(BadInput, match="one circuit, got 2"):
        show([files / "quotes.circuit.json"] * 2, report=path, out=files / "page.html")


def test_a_report_of_another_circuit_beside_it_is_left_out_with_a_note(files, planted):
    save_report(files / "quotes.report.json", planted.circuit.with_facts(ablation="zero"))
    view = data_of(show(files / "quotes.circuit.json", out=files / "page.html"))["views"][0]
    assert view["report"] is None
    assert any("report of another circuit" in sentence for sentence in view["missing"])


def test_a_task_the_tokenizer_is_not_made_for_is_noted(files):
    view = data_of(show(files / "quotes.circuit.json", out=files / "page.html"))["views"][0]
    assert view["pairs"] == []
    assert any(sentence.startswith("No prompts of the task are shown") for sentence in view["missing"])


def test_a_place_that_cannot_be_written_is_refused_and_nothing_is_left(files):
    (files / "file").write_text("here")
    with pytest.raises(BadInput, match="part of the path is a file"):
        show(files / "quotes.circuit.json", out=files / "file" / "page.html")


def test_nothing_to_show_is_refused():
    with pytest.raises(BadInput, match="at least one"):
        show([])


def test_a_notebook_shows_the_page_in_a_frame_apart(planted):
    frame = jali.Circuit._repr_html_(planted.circuit.with_facts(model=""))
    assert frame.startswith('<iframe sandbox="allow-scripts allow-downloads"')
    assert "<script" not in frame
    assert frame.count('"') == 2 * frame.count('="')


def test_importing_jali_loads_neither_torch_nor_the_page():
    code = "import jali, sys; print([m for m in ('torch', 'jali.viewing.show', 'jali.circuit') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "[]\n"
