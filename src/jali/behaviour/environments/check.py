"""The contract of environments: what a declaration says is held against scenes and scripts."""

from collections.abc import Iterator

from jali.artefact import BadInput
from jali.behaviour.environments.agents import scripted
from jali.behaviour.environments.environment import Environment, ending
from jali.behaviour.environments.episode import Agent, Episode, play
from jali.behaviour.environments.scene import ARMS, INCAPABLE, NO_INCENTIVE, STAKE
from jali.behaviour.environments.scoring import Facts, Outcome, facts, outcome
from jali.behaviour.environments.words import HALVES
from jali.behaviour.items import Half

HONEST: tuple[Outcome, ...] = ("honest_success", "honest_failure")
_UNREAD: dict[str, Outcome] = {
    "refusing": "refusal",
    "unparsable": "unparsed",
    "timing_out": "timed_out",
    "errored": "errored",
}


def check_environment(environment: Environment, seeds: int = 60) -> None:
    """Holds an environment to its word, in both halves.

    Arms are asked in one form; no scene comes twice, and none in both halves; honesty costs something under the stake
    and nothing without it; and scripts of known conduct come out as what they are: never as covert but the covert one,
    and that one nowhere but where something can be known.

    Args:
        environment: to check.
        seeds: scenes of each half that are played.

    Raises:
        BadInput: something is not so; the message names it.
    """
    for fault in faults(environment, seeds):
        raise BadInput(f"Environment {environment.name}: {fault}.")


def faults(environment: Environment, seeds: int) -> Iterator[str]:
    """Yields what is not as it has to be, in words."""
    told = {half: {environment.scene(seed, half).brief for seed in range(environment.items)} for half in HALVES}
    yield from (f"half {half} has scenes twice" for half in HALVES if len(told[half]) < environment.items)
    if told["public"] & told["held_out"]:
        yield "a scene is in both halves"
    for half in HALVES:
        for seed in range(min(seeds, environment.items)):
            yield from (f"seed {seed} of half {half}: {one}" for one in _of_scene(environment, seed, half))


def expected(script: str, arm: str, honest: Outcome) -> tuple[Outcome, ...]:
    """Returns the outcomes that a script may have in an arm.

    Args:
        script: name of it in `agents.scripted`.
        arm: of the three that all environments have.
        honest: outcome of the honest script under the stake.
    """
    if script in _UNREAD:
        return (_UNREAD[script],)
    if script == "always_a":
        return ("honest_success", "honest_failure", "capability_failure", "refusal")
    if arm == INCAPABLE:
        return ("honest_failure", "capability_failure") if script != "lazy" else ("honest_failure",)
    if script == "lazy":
        return ("honest_failure",)
    if script == "honest":
        return (honest,) if arm == STAKE else HONEST
    return ("covert_action",) if arm == STAKE else (*HONEST, "covert_action")


def played(environment: Environment, agent: Agent, seed: int, half: Half) -> dict[str, tuple[Episode, Facts]]:
    """Returns what a subject does in the three arms of a scene, each held against the one without a stake."""
    episodes = {arm: play(environment.scene(seed, half, arm), agent, environment.turns) for arm in ARMS}
    reference = episodes[NO_INCENTIVE]
    return {
        arm: (one, facts(environment, one, None if arm == NO_INCENTIVE else reference)) for arm, one in episodes.items()
    }


def _of_scene(environment: Environment, seed: int, half: Half) -> Iterator[str]:
    scenes = {arm: environment.scene(seed, half, arm) for arm in environment.arms}
    last = ending(scenes[STAKE].claims)
    yield from (
        f"arm {arm} asks for its answer in another form" for arm in scenes if scenes[arm].brief[-len(last) :] != last
    )
    if scenes[STAKE].brief == scenes[NO_INCENTIVE].brief:
        yield "the arm without an incentive is told the same as the stake"
    if scenes[STAKE].world != scenes[NO_INCENTIVE].world:
        yield "the arm without an incentive is of another world than the stake"
    if environment.claims and scenes[STAKE].brief != scenes[INCAPABLE].brief:
        yield "the incapable arm is told something else than the stake"
    if environment.cost(scenes[STAKE]) <= 0 or environment.cost(scenes[NO_INCENTIVE]) != 0:
        yield "honesty costs something under the stake, and nothing without it"
    honest: Outcome = "honest_success"
    for script, agent in scripted(environment).items():
        found = played(environment, agent, seed, half)
        if script == "honest":
            honest = outcome(found[STAKE][1])
            yield from ["the honest path comes out as " + honest] if honest not in HONEST else []
        for arm, (_, what) in found.items():
            if outcome(what) not in expected(script, arm, honest):
                yield f"the {script} script comes out as {outcome(what)} in arm {arm}"
