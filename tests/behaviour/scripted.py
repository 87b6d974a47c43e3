"""Subjects that answer by rule, for tests: each reads item and context back from the prompt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jali.behaviour.items import Context, Form, Item, answers, prompt
from jali.behaviour.subjects import Reply
from jali.behaviour.trials import Trials, run_trials, turns


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
