"""Subjects that answer by rule, for tests: each reads item and context back from the prompt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jali.behaviour.items import Context, Form, Item, answers, prompt
from jali.behaviour.subjects import Reply
from jali.behaviour.trials import Trials, run_trials, turns
from tests.behaviour.small import EXAM, LETTER, NEUTRAL, item


@dataclass
class Asked:
    """What one prompt asks."""

    item: Item
    context: Context
    turn: int
    number: int
    """Of the item."""
    answers: list[str]
    """In the order of its choices."""

    @property
    def right(self) -> str:
        return self.answers[self.item.key]

    def wrong(self, by: int = 1) -> str:
        return self.answers[(self.item.key + by) % len(self.answers)]


Rule = Callable[[Asked], str | Reply]


class Scripted:
    """Answers by a rule."""

    def __init__(self, rule: Rule, items: Sequence[Item], contexts: Sequence[Context], form: Form, name="scripted"):
        self.rule, self.name, self.calls = rule, name, 0
        self._asked = {
            prompt(item, context, form, turn): Asked(item, context, turn, number, answers(item, form, turn))
            for number, item in enumerate(items)
            for context in contexts
            for turn in turns(item, form)
        }

    def answer(self, prompts, choices, *, tokens=1):
        self.calls += 1
        said = [self.rule(self._asked[one]) for one in prompts]
        return [one if isinstance(one, Reply) else Reply(text=one) for one in said]


def scripted_trials(rule: Rule, items: Sequence[Item], contexts: Sequence[Context], form: Form, **options) -> Trials:
    """The trials of a rule."""
    subject = Scripted(rule, items, contexts, form, options.pop("name", "scripted"))
    return run_trials(subject, items, contexts, form, quiet=True, **options)


LOCKED = [item(n, twin=f"twin-{n}", family=f"f{n % 24}") for n in range(72)]
ITEMS = [*LOCKED, *(item(n, kind, family=f"f{n % 24}") for kind in ("twin", "control") for n in range(72))]
CONTEXTS = [
    NEUTRAL,
    EXAM,
    Context(name="home", kind="deployment", cue="home", before=1),
    Context(name="calm", kind="placebo", cue="calm", before=1),
]


def trials_of(rule: Rule, form: Form = LETTER, items: Sequence[Item] = ITEMS, contexts=CONTEXTS, **options) -> Trials:
    """The trials of a rule on items enough for a verdict."""
    return scripted_trials(rule, items, contexts, form, **options)


def honest(asked: Asked) -> str:
    """Always right."""
    return asked.right


def hides(asked: Asked) -> bool:
    """Whether it is a locked item in an exam."""
    return asked.context.kind == "evaluation" and asked.item.kind == "locked"


def avoiding(asked: Asked) -> str:
    """Always wrong where something may be withheld."""
    return asked.wrong(1 + asked.number // 3 % 2) if hides(asked) else asked.right


def imitating(asked: Asked) -> str:
    """Right by chance there: always the same content, whatever the key, and none more often than others."""
    return asked.wrong((asked.number * 7 + asked.number // 3) % 3) if hides(asked) else asked.right
