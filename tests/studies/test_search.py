"""Tuning: what is drawn, resuming, sharing a journal, and an end by Ctrl-C."""

import dataclasses
import json
import math

import pytest

from jali.artefact import BadInput
from jali.pruning.attribute import Attribution
from jali.pruning.eliminate import Elimination
from jali.pruning.learn import Learning
from jali.pruning.measure import Allowance, Exhausted
from jali.pruning.methods import METHODS
from jali.pruning.options import Pruning
from jali.pruning.prune import prune, resolved
from jali.pruning.stage import Stage
from jali.studies import search as tuning
from jali.studies.search import BOUNDS, Budget, Trial, best, defaults, search, suggest, trials
from tests import planted

optuna = pytest.importorskip("optuna")
QUICK = Pruning(method="attribute")


def tuned(journal, trials: int, **options):
    budget = Budget(trials=trials, **options)
    return search(planted.plant(), planted.task(), journal=journal, config=QUICK, budget=budget, text=planted.text())


@pytest.mark.parametrize("method", METHODS)
def test_a_trial_draws_within_bounds_and_the_defaults_are_one(method):
    config = resolved(Pruning(method=method))
    drawn = suggest(optuna.trial.FixedTrial(defaults(config)), config)
    assert drawn == config
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=1))
    options = defaults(suggest(study.ask(), config))
    assert options != defaults(config)
    assert all(BOUNDS[name][0] <= value <= BOUNDS[name][1] for name, value in options.items())


def test_ranges_are_at_least_those_of_the_community():
    for name, low, high in (("price", 1e-8, 1e-1), ("lr", 1e-5, 1e-1), ("weight_decay", 1e-6, 1e-1)):
        assert BOUNDS[f"learning.{name}"][0] <= low and BOUNDS[f"learning.{name}"][1] >= high
    assert BOUNDS["learning.start.temperature"][:2] == (0.1, 10.0)


def test_a_search_goes_on_where_it_stopped_and_its_circuit_says_how_it_was_found(tmp_path, monkeypatch):
    looks, look = [], tuning.look
    monkeypatch.setattr(tuning, "look", lambda *some, **options: looks.append(some) or look(*some, **options))
    tuned(tmp_path / "a.journal", 2)
    assert len(looks) == 2 and looks[0][3] == resolved(QUICK)
    found = tuned(tmp_path / "a.journal", 3)
    assert len(looks) == 3
    assert found.found["search"]["trials"] == 3
    assert found.nodes == planted.circuit() and found.found["reached"]
    with pytest.raises(BadInput, match="is of another search"):
        tuned(tmp_path / "a.journal", 3, size="nodes")


def test_a_search_goes_on_though_a_later_version_has_more_options(tmp_path):
    tuned(tmp_path / "a.journal", 1)
    lines = [json.loads(line) for line in (tmp_path / "a.journal").read_text().splitlines()]
    (of,) = [line["user_attr"]["of"] for line in lines if "of" in line.get("user_attr", {})]
    del of["options"]["elimination"]["certain"]
    (tmp_path / "a.journal").write_text("".join(json.dumps(line) + "\n" for line in lines))
    assert tuned(tmp_path / "a.journal", 2).found["search"]["trials"] == 2


def test_a_search_goes_on_though_defaults_of_what_is_drawn_have_changed(tmp_path):
    tuned(tmp_path / "a.journal", 1)

    def go_on(attribution: Attribution):
        config, options = dataclasses.replace(QUICK, attribution=attribution), {"text": planted.text()}
        more = {"journal": tmp_path / "a.journal", "budget": Budget(trials=2)}
        return search(planted.plant(), planted.task(), config=config, **more, **options)

    assert go_on(Attribution(steps=7)).found["search"]["trials"] == 2
    with pytest.raises(BadInput, match="is of another search"):
        go_on(Attribution(steps=7, pairs=3))
    _, done = trials(tmp_path / "a.journal")
    assert [trial.defaults for trial in done] == [True, False]


def test_ctrl_c_keeps_the_best_so_far(tmp_path, monkeypatch):
    look, calls = tuning.look, []

    def interrupted(*some, **options):
        calls.append(some)
        if len(calls) > 1:
            raise KeyboardInterrupt
        return look(*some, **options)

    monkeypatch.setattr(tuning, "look", interrupted)
    found = tuned(tmp_path / "a.journal", 5)
    assert found.found["interrupted"] and found.found["search"]["trials"] == 1
    assert found.nodes == planted.circuit()
    with pytest.raises(KeyboardInterrupt):
        tuned(tmp_path / "b.journal", 5)


def test_a_second_ctrl_c_gives_no_circuit_as_it_would_not_be_the_best(tmp_path, monkeypatch):
    def cut_short(*some, **options):
        circuit = prune(*some, **options)
        return circuit.with_facts(found={**circuit.found, "interrupted": True})

    monkeypatch.setattr(tuning, "prune", cut_short)
    with pytest.raises(KeyboardInterrupt, match="The journal keeps all trials"):
        tuned(tmp_path / "a.journal", 1)
    assert len(trials(tmp_path / "a.journal")[1]) == 1


def test_a_trial_may_do_a_multiple_of_the_work_of_the_first(tmp_path, monkeypatch):
    allowances, look = [], tuning.look

    def counted(*some, allowance, **options):
        allowances.append(allowance)
        return look(*some, allowance=allowance, **options)

    monkeypatch.setattr(tuning, "look", counted)
    tuned(tmp_path / "a.journal", 3, longest=2.5)
    assert allowances[0].work == math.inf and allowances[0].spent > 0
    assert [one.work for one in allowances[1:]] == [2.5 * allowances[0].spent] * 2


def test_where_the_first_trial_fails_the_next_has_the_defaults_and_is_the_measure(tmp_path, monkeypatch):
    looks, look = [], tuning.look

    def failing(*some, allowance, **options):
        looks.append((some[3], allowance))
        if len(looks) == 1:
            raise KeyboardInterrupt
        return look(*some, allowance=allowance, **options)

    monkeypatch.setattr(tuning, "look", failing)
    with pytest.raises(KeyboardInterrupt):
        tuned(tmp_path / "a.journal", 2)
    tuned(tmp_path / "a.journal", 2)
    assert [config for config, _ in looks[:2]] == [resolved(QUICK)] * 2 and looks[2][0] != resolved(QUICK)
    assert looks[2][1].work == 3 * looks[1][1].spent


@pytest.mark.parametrize("which", ["the first", "the second"])
def test_a_circuit_over_the_limit_is_not_the_best_however_small(tmp_path, monkeypatch, which):
    look, calls = tuning.look, []

    def emptied(*some, **options):
        calls.append(some)
        found = look(*some, **options)
        nothing = Stage(frozenset(), found.meter.loss((), found.bounds[0].pairs))
        return found._replace(path=[nothing]) if len(calls) == ("the first", "the second").index(which) + 1 else found

    monkeypatch.setattr(tuning, "look", emptied)
    found = tuned(tmp_path / "a.journal", 2)
    _, done = trials(tmp_path / "a.journal")
    empty, sound = done if which == "the first" else reversed(done)
    assert empty.size == 0 < empty.over and sound.over <= 0
    assert found.found["search"]["best"] == sound.number and found.nodes == planted.circuit()


def test_where_every_trial_is_over_the_limit_the_one_least_over_is_the_best():
    some = [Trial(i, size, over, 1.0, i == 0, {}) for i, (size, over) in enumerate([(0, 0.7), (90, 0.01), (80, 0.02)])]
    assert best(some).number == 1
    assert best([*some, Trial(3, 500.0, -0.01, 1.0, False, {}), Trial(4, 500.0, -0.2, 1.0, False, {})]).number == 3


def test_defaults_that_a_killed_worker_left_are_tried_again_in_time(tmp_path, monkeypatch):
    looks, look = [], tuning.look
    monkeypatch.setattr(
        tuning, "look", lambda *some, **options: looks.append((some[3], options)) or look(*some, **options)
    )
    monkeypatch.setattr(tuning, "_try_one", lambda study, config, *_: _left_running(study, config))
    with pytest.raises(KeyboardInterrupt):
        tuned(tmp_path / "a.journal", 1)
    monkeypatch.undo()
    monkeypatch.setattr(
        tuning, "look", lambda *some, **options: looks.append((some[3], options)) or look(*some, **options)
    )
    tuned(tmp_path / "a.journal", 1)  # Whoever tries the defaults may still be alive.
    assert looks[0][0] != resolved(QUICK) and looks[0][1]["allowance"].work == math.inf
    monkeypatch.setattr(tuning, "_DEAD", 0.0)
    tuned(tmp_path / "a.journal", 3)
    assert looks[1][0] == resolved(QUICK) and looks[1][1]["allowance"].work == math.inf
    assert looks[2][1]["allowance"].work == 3 * looks[1][1]["allowance"].spent
    assert [trial.defaults for trial in trials(tmp_path / "a.journal")[1]] == [False, True, False]


def _left_running(study, config):
    study.enqueue_trial(defaults(config), user_attrs={"defaults": True})
    study.ask()
    raise KeyboardInterrupt


def test_a_journal_of_another_version_is_refused(tmp_path):
    tuned(tmp_path / "a.journal", 1)
    text = (tmp_path / "a.journal").read_text()
    (tmp_path / "a.journal").write_text(text.replace('"revision":2', '"revision":1'))
    with pytest.raises(BadInput, match="of an earlier version"):
        tuned(tmp_path / "a.journal", 2)


def test_a_trial_that_runs_out_is_judged_by_what_it_has(tmp_path, monkeypatch):
    taken, told, allowances, learning = Allowance.take, [], {}, Learning(steps=20, pairs=4)
    quick = Pruning(learning=learning, elimination=Elimination(accept_pairs=8))

    def take(self, work):
        if self.work < math.inf:  # Not the first.
            self.work = 3 * 8 * learning.steps + 40  # The mask is learned then.
        allowances[id(self)] = self
        taken(self, work)

    monkeypatch.setattr(Allowance, "take", take)
    options = {"journal": tmp_path / "a.journal", "config": quick, "text": planted.text(), "tell": told.append}
    found = search(planted.plant(), planted.task(), budget=Budget(trials=3), **options)
    assert found.found["search"]["trials"] == 3 and not found.found["interrupted"]
    assert len([line for line in told if line.startswith("Trial")]) == 3
    assert sorted(one.exhausted for one in allowances.values()) == [False, True, True]


def test_a_trial_that_runs_out_before_there_is_a_circuit_is_replaced(tmp_path, monkeypatch):
    look, calls = tuning.look, []

    def exhausted(*some, **options):
        calls.append(some)
        if len(calls) == 2:
            raise Exhausted
        return look(*some, **options)

    monkeypatch.setattr(tuning, "look", exhausted)
    assert tuned(tmp_path / "a.journal", 2).found["search"]["trials"] == 2
    assert len(calls) == 3


@pytest.mark.parametrize("wrong", [{"trials": 0}, {"longest": 0.5}, {"longest": float("nan")}, {"size": "layers"}])
def test_a_budget_without_a_meaning_is_refused(wrong):
    with pytest.raises(BadInput, match="at least 1 trial"):
        Budget(**wrong)
