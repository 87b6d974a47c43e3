"""Pruning against circuits that are known, because they were written by hand."""

import dataclasses
import math

import pytest
import torch

from jali.artefact import BadInput
from jali.circuit import Circuit, Node
from jali.pruning import eliminate, methods
from jali.pruning.bounds import Bound
from jali.pruning.eliminate import Elimination
from jali.pruning.learn import Learning, learn
from jali.pruning.mask import Start
from jali.pruning.measure import Meter
from jali.pruning.options import Pruning
from jali.pruning.prune import MARGIN, Target, prune, resolved
from jali.pruning.rerun import Rerun
from jali.pruning.stage import Stage
from jali.tap import keep, kept_edges_only
from jali.tasks.task import Pairs, Task, score
from tests import planted

QUICK = Learning(steps=40, pairs=8)


def pruned(model=None, task: Task | None = None, **options) -> Circuit:
    names = {field.name for field in dataclasses.fields(Pruning)}
    config = Pruning(**{"learning": QUICK} | {k: options.pop(k) for k in list(options) if k in names})
    return prune(model or planted.plant(), task or planted.task(), config=config, text=planted.text(), **options)


@pytest.mark.parametrize("options", [{}, {"afrac": 0.9}], ids=["plain", "topk"])
def test_it_finds_exactly_the_planted_circuit(options):
    found = pruned(planted.plant(**options))
    assert found.nodes == planted.circuit()
    assert [(str(e.source), str(e.target)) for e in found.edges] == [
        ("0.attn.act_in[0]", "0.attn.k[0]"),
        ("0.attn.act_in[1]", "0.attn.v[0]"),
        ("0.attn.v[0]", "0.attn.resid_delta[2]"),
    ]
    assert found.found["reached"]


def test_ablation_to_zero_needs_the_constant_query_as_well():
    assert pruned(ablation="zero").nodes == planted.circuit(query=True)


def test_of_two_copies_it_keeps_one():
    assert pruned(planted.plant(copies=2)).nodes in (planted.circuit(0), planted.circuit(1))


def test_a_live_norm_is_exploited_under_zero_ablation_and_a_frozen_one_is_not():
    model = planted.plant(norm="rms", norm_gain=False)
    live, frozen = pruned(model, ablation="zero"), pruned(model, ablation="zero", norms="frozen")
    assert len(live.nodes) < len(frozen.nodes)
    assert planted.circuit(query=True) <= frozen.nodes
    assert live.found["losses"]["validation_norms_frozen"] > 10 * live.found["losses"]["validation"]


def test_no_single_node_can_go_and_the_path_tells_how_it_came_there():
    model, task = planted.plant(norm="rms", norm_gain=False), planted.task()
    found = pruned(model, task)
    meter = Meter(model=model, wiring=model.wiring, means=found.means)
    accept, limit = task.train.first(Elimination().accept_pairs), 0.15 * MARGIN
    assert meter.loss(found.nodes, accept) <= limit
    assert all(meter.loss(found.nodes - {node}, accept) > limit for node in found.nodes)
    nodes = found.nodes
    for row in reversed(found.path):
        assert len(nodes) == row["nodes"]
        assert meter.loss(nodes, accept) == pytest.approx(row["loss"], abs=1e-5)
        nodes |= {Node.parse(name) for name in row["dropped"]}


def test_a_search_stays_within_a_share_of_the_way_from_the_models_own_loss_to_the_target():
    assert Target().limit(0.0) == pytest.approx(0.15 * MARGIN)
    assert Target().limit(0.1) == pytest.approx(0.1 + 0.05 * MARGIN)
    assert Target(excess=0.02).limit(0.3) == pytest.approx(0.3 + 0.02 * MARGIN)
    assert Target(even_if_unable=True).limit(3.0) == pytest.approx(0.15 * MARGIN)
    assert Target(given=0.2).limit(0.1) == 0.2


def test_a_model_that_loses_more_than_the_margin_leaves_is_pruned_all_the_same():
    model, task = planted.plant(), planted.task()
    model.unembed.weight *= 0.55  # Its answers are less sure: right, at a loss of .07 to .14.
    own = score(model, task.train.first(48)).loss
    assert 0.15 * MARGIN < own < 0.14
    found = pruned(model, task, ablation="zero")
    assert found.found["within_limit"]
    assert found.found["limit"] == pytest.approx(own + MARGIN * (0.15 - own), abs=1e-4)
    assert found.nodes == planted.circuit(query=True)


def test_the_same_seed_gives_the_same_circuit():
    assert pruned(seed=3).to_json() == pruned(seed=3).to_json()


def test_only_training_pairs_choose_nodes_and_validation_decides_whether_the_target_is_reached():
    task = planted.task()
    wrong = dataclasses.replace(task.validation, answer=task.validation.foil, foil=task.validation.answer)
    expected, found = pruned(), pruned(task=dataclasses.replace(task, validation=wrong, heldout=wrong.select([])))
    assert found.nodes == expected.nodes
    assert expected.found["reached"]
    assert not found.found["reached"]


def own_loss(task: Task, model=None) -> float:
    return score(model or planted.plant(), task.train).loss


def test_a_target_that_no_circuit_reaches_gives_an_honest_negative():
    task = planted.task()
    wrong = dataclasses.replace(task.validation, answer=task.validation.foil, foil=task.validation.answer)
    found = pruned(task=dataclasses.replace(task, validation=wrong), target_loss=own_loss(task) + 1e-9)
    assert not found.found["reached"]
    assert len(found.path) == 1
    assert found.path[0]["nodes"] == len(found.nodes)


def test_a_target_below_the_models_own_loss_is_refused_with_what_to_do():
    with pytest.raises(BadInput, match=r"below the loss of model 'planted' itself on openers.*--excess-loss"):
        pruned(target_loss=own_loss(planted.task()) - 1e-6)


def test_a_target_can_be_an_excess_over_the_models_own_loss():
    task = planted.task()
    found = pruned(excess_loss=0.05)
    assert found.found["target_loss"] == pytest.approx(score(planted.plant(), task.validation).loss + 0.05, abs=1e-5)
    assert found.found["reached"] and found.nodes == planted.circuit()


def test_the_model_is_left_as_it_was():
    model = planted.plant().train()
    model.unembed.weight.requires_grad_(True)
    model.precision = "bfloat16"
    before = model.digest
    pruned(model)
    assert model.training
    assert model.attn[0].training
    assert model.precision == "bfloat16"
    assert [name for name, p in model.named_parameters() if p.requires_grad] == ["unembed.weight"]
    assert model.digest == before


def test_an_interruption_keeps_the_circuit_so_far(monkeypatch):
    calls, within = [], Rerun.loss_within

    def interrupted(self, meter, nodes, limit, *rest, **options):
        calls.extend([nodes] * math.isfinite(limit))
        if len(calls) > 2:
            raise KeyboardInterrupt
        return within(self, meter, nodes, limit, *rest, **options)

    monkeypatch.setattr(Rerun, "loss_within", interrupted)
    found = pruned(planted.plant(norm="rms", norm_gain=False))
    assert found.found["interrupted"]
    assert found.found["reached"]
    assert found.nodes > pruned().nodes - {Node("0.attn.act_in", 0), Node("0.attn.k", 0)}


@pytest.mark.parametrize("target", [0.0, -1.0, math.nan, math.inf])
def test_a_target_that_is_no_loss_is_refused(target):
    with pytest.raises(BadInput, match="A target loss is positive"):
        pruned(target_loss=target)


def test_a_model_without_finite_losses_is_refused():
    model = planted.plant()
    model.unembed.weight[10, 0] = math.nan
    with pytest.raises(BadInput, match="no finite loss on openers"):
        pruned(model)


def test_without_text_for_means_it_says_what_to_do():
    with pytest.raises(BadInput, match="--text TOKENS"):
        prune(planted.plant(), planted.task())


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: Elimination(rank_pairs=0),
        lambda: Elimination(rising=(0.5, 0.2, 1.0)),
        lambda: Elimination(rising=(0.5,)),
        lambda: Elimination(recovery=1.5),
        lambda: Learning(steps=0),
        lambda: Pruning(ablation="noise"),
        lambda: Pruning(norms="off"),
    ],
)
def test_options_without_a_meaning_are_refused(wrong):
    with pytest.raises(BadInput):
        wrong()


def test_the_circuit_survives_its_file_and_a_tampered_one_is_refused(tmp_path):
    found = pruned()
    path = found.save(tmp_path / "openers.circuit.json", seed=0)
    loaded = Circuit.load(path)
    assert (loaded.digest, loaded.path, loaded.found["losses"]) == (found.digest, found.path, found.found["losses"])
    path.write_text(path.read_text().replace('"0.attn.k": [0]', '"0.attn.k": [1]'))
    with pytest.raises(BadInput, match="changed by hand"):
        Circuit.load(path)


def begun(meter, nodes, task):
    return Stage(frozenset(nodes), meter.loss(nodes, task.train.first(48)))


def bounds(task, count):
    return (Bound(pairs=task.train.first(count), limit=0.15),)


class Masks:
    """Learns masks, and shuts the first one wholly; or is interrupted at the second."""

    def __init__(self, *, interrupted: bool = False):
        self.learned, self.interrupted = [], interrupted

    def __call__(self, mask, meter, pairs, how, **options):
        self.learned.append(how)
        if self.interrupted and len(self.learned) == 2:
            raise KeyboardInterrupt
        learn(mask, meter, pairs, how, **options)
        if len(self.learned) == 1:
            with torch.no_grad():
                for tau in mask.parameters():
                    tau.fill_(-1.0)


AGAIN = dataclasses.replace(QUICK, price=QUICK.price / 3, steps=2 * QUICK.steps)


def test_a_hasty_mask_is_learned_again_at_less_haste(monkeypatch):
    monkeypatch.setattr(methods, "learn", masks := Masks())
    found = pruned()
    assert found.nodes == planted.circuit()
    assert masks.learned == [QUICK, AGAIN]
    assert found.found["masks"] == [{"price": how.price, "steps": how.steps} for how in (QUICK, AGAIN)]


def test_ctrl_c_before_there_is_a_circuit_says_so(monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(methods, "_mask", interrupted)
    with pytest.raises(KeyboardInterrupt, match="before there was a circuit"):
        pruned()


def test_ctrl_c_while_it_is_learned_again_gives_what_the_first_had_open(monkeypatch):
    monkeypatch.setattr(methods, "learn", Masks(interrupted=True))
    found = pruned()
    assert found.found["interrupted"] and not found.nodes


def test_where_all_nodes_are_out_of_bounds_the_first_mask_is_the_circuit(monkeypatch):
    monkeypatch.setattr(methods, "learn", masks := Masks())
    found = pruned(limit=1e-9)
    assert masks.learned == [QUICK]
    assert not found.nodes and not found.found["within_limit"]


@pytest.mark.parametrize("certain", [True, False])
def test_a_walk_ends_where_its_patience_does(monkeypatch, certain):
    model, task = planted.plant(), planted.task()
    meter = Meter(model=model, wiring=model.wiring, means={})
    tried, within = [], Rerun.loss_within

    def counting(self, meter, nodes, limit, *rest, **options):
        tried.extend([nodes] * math.isfinite(limit))
        return within(self, meter, nodes, limit, *rest, **options)

    monkeypatch.setattr(Rerun, "loss_within", counting)
    config = Elimination(rising=(0.5, 1.0), patience=2, accept_pairs=8, certain=certain)
    path = [begun(meter, planted.circuit(query=True), task)]
    with torch.no_grad():
        eliminate.eliminate(meter, path, task.train, bounds(task, 8), config)
    assert len(path) == 1
    assert sum(len(nodes) == 6 for nodes in tried) == 2 + 2 + 7 * (1 + certain)  # Two walks, and rounds.


def test_a_walk_takes_longer_steps_again_after_a_refusal(monkeypatch):
    model, task = planted.plant(), planted.task()
    meter, right = Meter(model=model, wiring=model.wiring, means={}), planted.circuit(query=True)
    needless = sorted(model.wiring.nodes() - right)[:60]
    order = [*needless[:4], min(right), *needless[4:]]  # The first step is refused, and so are those of 8.
    monkeypatch.setattr(eliminate, "_ranked", lambda ground, stage: [(node,) for node in order if node in stage.nodes])
    monkeypatch.setattr(eliminate, "_settle", lambda *_: None)
    path = [begun(meter, right | set(needless), task)]
    with torch.no_grad():
        eliminate.eliminate(meter, path, task.train, bounds(task, 8), Elimination(rising=(1.0,)))
    assert path[-1].nodes == right
    assert max(len(stage.dropped) for stage in path[3:]) >= 16


def with_a_needless_edge():
    model = planted.plant()
    model.attn[0].qkv.weight[32, 0] = 1e-3  # From the mark to the value: both ends are needed, it is not.
    return model


def test_edges_are_chosen_and_the_circuit_runs_as_it_was_measured(tmp_path):
    model, task = with_a_needless_edge(), planted.task()
    found = pruned(model, task, method="edges")
    assert found.nodes == planted.circuit()
    assert found.chosen and len(found.edges) == 3
    assert len(pruned(model, task).edges) == 4
    assert any("0.attn.act_in[0] -> 0.attn.v[0]" in row.get("dropped_edges", ()) for row in found.path)
    loaded = Circuit.load(found.save(tmp_path / "edges.circuit.json"))
    assert set(loaded.means) == set(model.wiring.widths) | {"0.attn.y", "1.attn.y"}
    alone = score(model, task.validation, tap=keep(loaded), graft=kept_edges_only(loaded, model.wiring))
    assert alone.loss == pytest.approx(found.found["losses"]["validation"], abs=1e-5)


def test_tied_a_key_brings_its_query():
    assert pruned(tied=True).nodes == planted.circuit(query=True)


@pytest.mark.parametrize("objective", ["edges", "bits"])
def test_another_objective_finds_the_planted_circuit_too(objective):
    found = pruned(objective=objective)
    assert found.nodes == planted.circuit()
    assert found.found["options"]["objective"] == objective


def test_a_ranking_by_gradient_ends_where_no_single_node_can_go():
    assert pruned(elimination=Elimination(rank="gradient")).nodes == planted.circuit()


def test_ctrl_c_while_a_mask_is_learned_keeps_what_is_open_by_then(monkeypatch):
    calls, batch = [], Pairs.batch

    def interrupted(self, seed, step, size):
        calls.append(step)
        if step == 20:
            raise KeyboardInterrupt
        return batch(self, seed, step, size)

    monkeypatch.setattr(Pairs, "batch", interrupted)
    found = pruned()
    assert found.found["interrupted"] and len(found.path) == 1
    assert found.nodes >= planted.circuit()


def test_the_account_tells_size_in_bits_and_the_methods_own_settings():
    found = pruned(learning=None).found
    assert found["options"]["learning"]["steps"] == Learning().steps
    assert found["bits"]["total"] > found["bits"]["nodes"] > 0


def test_a_method_that_is_not_there_is_refused_by_name():
    with pytest.raises(BadInput, match="no method 'luck'; there are eliminate"):
        pruned(method="luck")


def test_ctrl_c_while_the_path_begins_keeps_what_is_open(monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(methods, "within", interrupted)
    found = pruned()
    assert found.found["interrupted"]
    assert planted.circuit() <= found.nodes


def test_many_parts_are_ranked_by_slopes_and_few_exactly(monkeypatch):
    ranked = []
    for name, harms in list(eliminate._HARMS.items()):
        told = lambda *on, name=name, harms=harms: ranked.append((name, len(on[2]))) or harms(*on)  # noqa: E731
        monkeypatch.setitem(eliminate._HARMS, name, told)
    monkeypatch.setattr(eliminate, "_EXACT", 6)
    assert pruned(planted.plant(copies=2)).nodes in (planted.circuit(0), planted.circuit(1))
    assert {name for name, parts in ranked if parts > 6} == {"gradient"}
    assert {name for name, parts in ranked if parts <= 6} == {"exact"}


def test_many_parts_settle_together(monkeypatch):
    monkeypatch.setattr(eliminate, "_walk", lambda ground, path, limit, *, again: ground.parts(path[-1]))
    model, task = planted.plant(), planted.task()
    meter, right = Meter(model=model, wiring=model.wiring, means={}), planted.circuit(query=True)
    needless = sorted(model.wiring.nodes() - right)[:60]
    path = [begun(meter, right | set(needless), task)]
    with torch.no_grad():
        eliminate.eliminate(meter, path, task.train, bounds(task, 48), Elimination(rising=(1.0,)))
    assert path[-1].nodes == right
    assert len(path) - 1 <= 30


def test_published_masks_and_those_of_hard_concrete_are_not_the_defaults():
    start = Start(mean=0.1, noise=0.01, temperature=1.0)
    paper = Learning(steps=500, pairs=64, price=1e-4, lr=3e-3, beta2=0.95, weight_decay=1e-3, start=start, warmup=0.05)
    assert resolved(Pruning(method="learn")).learning == paper
    concrete = Learning(steps=200, pairs=8, price=1e-3, lr=0.1, beta2=0.95, weight_decay=1e-6, start=start, warmup=0.05)
    assert resolved(Pruning(method="hard-concrete")).learning == concrete
    assert resolved(Pruning()).learning == Learning() != paper
