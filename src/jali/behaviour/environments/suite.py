"""The environments there are."""

from jali.artefact import BadInput
from jali.behaviour.environments.authorised import AUTHORISED
from jali.behaviour.environments.awareness import AWARENESS
from jali.behaviour.environments.checklist import CHECKLIST
from jali.behaviour.environments.commit import COMMIT
from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.grade_self import GRADE_SELF
from jali.behaviour.environments.impossible import IMPOSSIBLE
from jali.behaviour.environments.log import LOG
from jali.behaviour.environments.quota import QUOTA
from jali.behaviour.environments.threshold import THRESHOLD

ENVIRONMENTS = {
    one.name: one for one in (AUTHORISED, AWARENESS, CHECKLIST, COMMIT, GRADE_SELF, IMPOSSIBLE, LOG, QUOTA, THRESHOLD)
}
"""By name."""


def environment(name: str) -> Environment:
    """Returns an environment by its name.

    Raises:
        BadInput: there is none of that name.
    """
    if name not in ENVIRONMENTS:
        raise BadInput(f"There is no environment {name!r}; there are {', '.join(ENVIRONMENTS)}.")
    return ENVIRONMENTS[name]
