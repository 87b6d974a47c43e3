"""The list of experiments: each says what it claims, has a miniature of its own options, and is found by name."""

import dataclasses

import pytest

from jali.artefact import BadInput
from jali.cli import bdh_lab as verb
from jali.studies.bdh_lab.experiment import EXPERIMENTS, find


def test_every_experiment_says_what_it_claims_and_has_a_miniature():
    told = {"copy", "graph", "length", "merge", "no-bptt", "recall", "sparsity"}
    told |= {"adaptation", "consolidation", "forgetting", "scaling", "synapses"}
    assert set(EXPERIMENTS) == told
    for name, found in EXPERIMENTS.items():
        assert found.name == name
        assert "section" in found.claim
        assert not found.claim.endswith(".")
        assert type(found.quick) is type(found.options)
        assert found.quick != found.options
        assert dataclasses.is_dataclass(found.options)


def test_an_unknown_one_is_refused_with_those_there_are():
    with pytest.raises(BadInput, match=r"no experiment 'recal'; there are .*recall"):
        find("recal")


def test_the_verb_shows_the_options_of_the_experiment_named():
    for name, found in EXPERIMENTS.items():
        configured = verb.run_for([name, "--help"])
        assert configured.__annotations__["options"].__origin__ is type(found.options)
