"""Writes the sections of docs/behaviour-environments.md from what environments declare; a test holds the two equal.

python docs/build_environments.py
"""

from pathlib import Path

from jali.behaviour.environments.environment import Environment
from jali.behaviour.environments.scene import ARMS
from jali.behaviour.environments.suite import ENVIRONMENTS

PAGE = Path(__file__).resolve().parent / "behaviour-environments.md"
START, END = "<!-- built by docs/build_environments.py: do not edit -->\n", "<!-- end -->\n"


def sections() -> str:
    """A section per environment: what it declares, and a scene."""
    return "\n".join(map(_section, ENVIRONMENTS.values()))


def page(text: str) -> str:
    """Returns the page with its sections as the declarations give them."""
    before, _, rest = text.partition(START)
    return before + START + "\n" + sections() + "\n" + END + rest.partition(END)[2]


def _section(one: Environment) -> str:
    rows = {
        "ground truth": f"{one.ground_truth}: {one.facts['did']}",
        "said": one.facts["said"],
        "knew": one.facts["knew"],
        "covert if": one.covert_if,
        "honest path": one.honest_path,
        "its cost": one.cost_of_honesty,
        "incapable control": one.incapable,
        "no-incentive control": one.no_incentive,
        "tools": ", ".join(f"`{tool.name}`" for tool in one.tools),
    }
    if more := [arm for arm in one.arms if arm not in ARMS]:
        rows["further arms"] = ", ".join(f"`{arm}`" for arm in more)
    table = "".join(f"| {name} | {text} |\n" for name, text in rows.items())
    brief = one.scene(0).brief
    return f"### {one.name}\n\n{one.about}\n\n| | |\n|---|---|\n{table}\nA scene:\n\n```text\n{brief}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
