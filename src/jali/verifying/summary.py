"""The first paragraph of a report: plain words that follow from which claims hold and which do not."""

from collections.abc import Sequence

from jali.circuit import Circuit
from jali.verifying.report import Claim

_CHANCE = ("not_trivial", "beats_random", "beats_connected", "calibration")
_INSIDE = ("variables", "same_mechanism", "scrubbed")


def words(circuit: Circuit, claims: Sequence[Claim], pairs: int) -> str:
    """Returns the paragraph. Claims that do not count are named and change nothing else."""
    by_name = {claim.name: claim for claim in claims}
    counted = [claim for claim in claims if claim.counts and claim.passed is not None]
    sentences = [
        f"{len(circuit.nodes)} nodes and {len(circuit.edges)} edges of {circuit.model or 'the model'} were tested on "
        f"{circuit.task or 'the task'}, on {pairs} pairs of prompts that their search had not seen.",
        _alone(by_name),
        _without(by_name),
        _chance(by_name),
        _inside(by_name),
        _twin(by_name),
        _verdict(counted),
        _rest(claims),
    ]
    return " ".join(sentence for sentence in sentences if sentence)


def _alone(claims: dict[str, Claim]) -> str:
    if not _holds(claims, "capable"):
        return (
            f"The model itself does not do the task (loss {_effect(claims, 'capable')}): no circuit of it explains it."
        )
    ours, models = _effect(claims, "sufficient"), _effect(claims, "capable")
    if _holds(claims, "sufficient"):
        return f"Alone they do the task: a loss of {ours} nats, where the model has {models} and chance is 0.693."
    return f"Alone they do not do the task: a loss of {ours} nats, where the model has {models} and chance is 0.693."


def _without(claims: dict[str, Claim]) -> str:
    if "necessary" not in claims or not _holds(claims, "capable"):
        return ""
    loss = _effect(claims, "necessary")
    if not _holds(claims, "necessary"):
        return f"The model does not need them: without them its loss is {loss}, so something else takes over."
    if claims["necessary"].rows[0].number.value < 0.6:
        return f"Without them the model still does the task (loss {loss}), until the backup that takes over goes too."
    return f"Without them the model cannot do it (loss {loss})."


def _chance(claims: dict[str, Claim]) -> str:
    run = [claims[name] for name in _CHANCE if name in claims and claims[name].passed is not None]
    failed = [claim.name for claim in run if not claim.passed]
    if not run:
        return ""
    if failed:
        return f"It is not clearly better than circuits that are empty or random ({', '.join(failed)})."
    return "Random circuits of its make, and none at all, do not do the task."


def _inside(claims: dict[str, Claim]) -> str:
    run = [claims[name] for name in _INSIDE if name in claims and claims[name].passed is not None]
    failed = [claim.name for claim in run if not claim.passed]
    if not run:
        return ""
    if failed:
        return f"Alone and inside the model it does not work in the same way ({', '.join(failed)})."
    return "It works alone as it does inside the model, as far as attention, activations and swapped values tell."


def _twin(claims: dict[str, Claim]) -> str:
    twin = claims.get("nonsense_twin")
    if twin is None or twin.passed is None or twin.passed:
        return ""
    return "Pruning finds a circuit for a nonsense twin of the task too, so size and loss say little here."


def _verdict(counted: Sequence[Claim]) -> str:
    failed = [claim.name for claim in counted if not claim.passed]
    if failed:
        held = len(counted) - len(failed)
        return f"Of {len(counted)} claims that count, {held} hold and {len(failed)} fail: {', '.join(failed)}."
    return f"All {len(counted)} claims that count and were run hold." if counted else "No claim that counts was run."


def _rest(claims: Sequence[Claim]) -> str:
    missing = [claim.name for claim in claims if claim.not_run]
    loose = [claim.name for claim in claims if not claim.counts and claim.passed is not None]
    parts = [f"Not run: {', '.join(missing)}."] if missing else []
    parts += (
        [f"Shown but not counted, as false circuits pass them or none was tried: {', '.join(loose)}."] if loose else []
    )
    return " ".join(parts)


def _holds(claims: dict[str, Claim], name: str) -> bool:
    return name in claims and claims[name].passed is True


def _effect(claims: dict[str, Claim], name: str) -> str:
    return f"{claims[name].rows[0].number.value:.3f}" if name in claims and claims[name].rows else "not measured"
