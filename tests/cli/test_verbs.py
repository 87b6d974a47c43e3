"""The list of verbs, and what each of them owes its reader."""

import importlib
import inspect

import pytest

from jali.artefact import BadInput
from jali.cli import main, verbs

MAIN_JOB = ["tokenize", "train", "eval", "generate", "tasks", "prune", "verify", "show", "demo", "list", "doctor"]


def test_the_verbs_stand_in_the_order_of_the_main_job():
    listed = [verb.name for verb in verbs.VERBS]
    assert [name for name in listed if name in MAIN_JOB] == MAIN_JOB
    assert len(set(listed)) == len(listed)


@pytest.mark.parametrize("verb", verbs.VERBS, ids=lambda verb: verb.name)
def test_a_verb_has_a_docstring_examples_and_the_common_options(verb):
    module = importlib.import_module(verb.module)
    assert (module.__doc__ or "").startswith(f"`jali {verb.name}")
    assert (module.run.__doc__ or "").strip()
    assert module.EXAMPLES
    assert all(
        example.split()[:2] == ["jali", verb.name] or f"jali {verb.name}" in example for example in module.EXAMPLES
    )
    assert "runtime" in inspect.signature(module.run).parameters


@pytest.mark.parametrize("verb", verbs.VERBS, ids=lambda verb: verb.name)
def test_a_verb_explains_every_option(verb, capsys):
    with pytest.raises(SystemExit) as stop:
        main([verb.name, "--help"])
    assert stop.value.code == 0
    shown = capsys.readouterr().out
    assert f"jali {verb.name}" in shown
    for option in ("--json", "--quiet", "--debug", "--config", "--threads"):
        assert option in shown


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("pruen", "did you mean 'prune'"),
        ("xyzzy", "There is no verb 'xyzzy'; `jali --help`"),
        ("--json", "The verb comes first"),
    ],
)
def test_an_unknown_verb_is_refused_and_the_nearest_named(word, said):
    with pytest.raises(BadInput, match=said):
        verbs.find(word)


def test_a_word_of_python_gets_a_file_name_python_allows():
    assert verbs.Verb("import", "").module == "jali.cli.import_"
    assert verbs.Verb("bdh-lab", "").module == "jali.cli.bdh_lab"


def test_the_overview_names_every_verb_and_fits_a_terminal():
    shown = verbs.overview()
    assert all(f"jali {verb.name} " in shown and verb.summary in shown for verb in verbs.VERBS)
    assert max(map(len, shown.splitlines())) <= 120
