"""Our transformer runs compiled programs as the original does, and their circuits are what the programs say."""

import pytest
import torch

from jali.studies.planted import compiled
from jali.studies.planted.minimal import LIMIT
from tests.studies.planted import make_tracr_fixtures as fixtures

PATHS = sorted(fixtures.FOLDER.glob("*.safetensors"))


def named(name):
    return compiled.read(fixtures.FOLDER / f"{name}.safetensors")


def test_there_are_enough_and_they_are_small():
    assert len(PATHS) >= 8
    assert {path.stem for path in PATHS} == {name.replace(" ", "-") for name in fixtures.PROGRAMS}
    assert max(path.stat().st_size for path in PATHS) <= 300_000


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_it_computes_what_the_original_computes(path):
    found = compiled.read(path)
    logits, sites = found.model.run_with_cache(found.tokens)
    torch.testing.assert_close(sites["final_resid"], found.residual, atol=1e-5, rtol=0)
    ours = logits[..., 0] if len(found.outputs) == 1 else logits[..., : len(found.outputs)].argmax(-1).float()
    torch.testing.assert_close(ours, found.decided, atol=1e-5, rtol=0)


def test_the_circuit_of_shifting_by_one_reads_the_letter_of_the_token_before():
    """Which of two letters stands there is said by either one, so there are two circuits, each reading one letter."""
    program = named("shift-by-one")
    found = compiled.as_planted(program, LIMIT)
    assert found is not None
    letters = set()
    for circuit in found.claims["mean"]:
        labels = {program.labels[node.channel] for node in circuit if node.site == "0.attn.act_in"}
        (letter,) = {label.split(":")[1] for label in labels if label.startswith("tokens:")}
        written = {program.labels[node.channel] for node in circuit if node.site == "0.attn.resid_delta"}
        assert any(label.endswith(f":{letter}") for label in written)
        assert any(label.startswith("indices:") for label in labels)
        letters.add(letter)
    assert letters == set(title_letters(found))


def title_letters(found):
    return [part.split(":")[1] for part in found.task.title.split(" or ")]


def test_what_cannot_matter_is_no_candidate():
    program = named("histogram")
    found = compiled.as_planted(program, LIMIT)
    assert found is not None
    nodes = compiled.candidates(found.meter("mean"), found.task.train)
    written = {program.labels[node.channel] for node in nodes if node.site == "final_resid"}
    assert written == set(found.task.title.split(" or "))


def test_a_program_that_gives_a_number_makes_no_two_way_task():
    assert compiled.as_planted(named("pair-balance"), 0.045) is None
