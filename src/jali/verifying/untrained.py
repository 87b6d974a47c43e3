"""Claims: pruning finds no such circuit in a model that has not learned anything."""

import torch

from jali.models.model import LanguageModel
from jali.pruning.measure import at_rest
from jali.verifying import again, rows
from jali.verifying.case import Case
from jali.verifying.report import Claim
from jali.verifying.thresholds import SUFFICIENT_LOSS, TWIN_SIZE


def _statement(what: str) -> str:
    return (
        f"Pruned in the same way, {what} gives no circuit with a loss of at most {SUFFICIENT_LOSS} nats (or this "
        f"circuit's target, where that is more) on held-out pairs, or one at least {TWIN_SIZE:g} times as large."
    )


SHUFFLED, INITIAL = "random_weights", "at_initialisation"
STATEMENTS = {
    SHUFFLED: _statement("a model of random weights with as many nonzero ones"),
    INITIAL: _statement("the model before training"),
}


def shuffled_claim(case: Case) -> Claim:
    """Prunes the model with the entries of each parameter in random order."""
    return _claim(case, SHUFFLED, shuffled(case.meter.model, case.seed))


def initial_claim(case: Case) -> Claim:
    """Prunes the model with weights as they are drawn before training."""
    return _claim(case, INITIAL, initial(case.meter.model, case.seed))


def shuffled(model: LanguageModel, seed: int) -> LanguageModel:
    """Returns a model whose parameters hold the same numbers in random places; its fixed tables are as they were."""
    generator, tensors = torch.Generator().manual_seed(seed), dict(model.state_dict())
    for name, parameter in model.named_parameters():
        values = parameter.detach().cpu().flatten()
        tensors[name] = values[torch.randperm(len(values), generator=generator)].view(parameter.shape)
    return _of(model, tensors)


def initial(model: LanguageModel, seed: int) -> LanguageModel:
    """Returns a model as it is before training, with this one's fixed tables."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        fresh = type(model)(model.config)
    drawn = {name for name, _ in model.named_parameters()}
    tables = {name: tensor for name, tensor in model.state_dict().items() if name not in drawn}
    return _of(model, {**fresh.state_dict(), **tables})


def _of(model: LanguageModel, tensors: dict[str, torch.Tensor]) -> LanguageModel:
    other = type(model).of_tensors(model.config, {name: tensor.clone() for name, tensor in tensors.items()})
    return other.to(model.embed.weight.device)


def _claim(case: Case, name: str, model: LanguageModel) -> Claim:
    with at_rest(model):
        meter = again.meter_of(case, model)
        found = again.nodes(case, meter, case.task, again.config(case), case.seed)
        alone, full = meter.scored(found, case.heldout), meter.score(None, case.heldout)
    size = len(found) / max(len(case.circuit.nodes), 1)
    return Claim(
        name=name,
        statement=STATEMENTS[name],
        passed=alone.loss > again.bar(case) or size >= TWIN_SIZE,
        rows=(
            rows.loss("its circuit, loss", alone, case.heldout),
            rows.exact("its circuit, nodes", len(found), "nodes"),
            rows.exact("its size against the circuit's", size, "times"),
            rows.loss("that model, loss", full, case.heldout),
        ),
    )
