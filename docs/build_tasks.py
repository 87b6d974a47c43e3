"""Writes the sections of docs/tasks.md on single tasks from the files of the tasks; a test holds the two equal.

python docs/build_tasks.py
"""

import random
from pathlib import Path

from jali.tasks.templates import NAMES, fill, spec

PAGE = Path(__file__).resolve().parent / "tasks.md"
START, END = "<!-- built by docs/build_tasks.py: do not edit -->\n", "<!-- end -->\n"


def sections() -> str:
    """A section per task: what it asks, an example, and what was decided."""
    return "\n".join(map(_section, NAMES))


def page(text: str) -> str:
    """Returns the page with its sections as the files give them."""
    before, _, rest = text.partition(START)
    return before + START + "\n" + sections() + "\n" + END + rest.partition(END)[2]


def _section(name: str) -> str:
    task = spec(name)
    template = min(task.templates["train"][:6], key=lambda text: (text.count("\n") != 1, len(text)))
    prompts, answers = fill(task, "train", template, random.Random(name), indent=4)
    examples = "".join(
        f"{_shown(prompt)} → {_shown(answer)}\n" for prompt, answer in zip(prompts, answers, strict=True)
    )
    counts = " / ".join(str(len(templates)) for templates in task.templates.values())
    return (
        f"### {name}\n\n**{task.title}.** {task.description}\n\n```text\n{examples}```\n\n"
        f"{task.decided} Templates: {counts}.\n"
    )


def _shown(text: str) -> str:
    return text.replace("\n", "⏎").replace(" ", "·") if not text.strip() or text[0] == " " else text.replace("\n", "⏎")


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
