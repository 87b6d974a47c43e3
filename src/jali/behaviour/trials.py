"""Trials: every item asked in every context, under every rotation, and what came of it, in one file.

Three facts of a trial are kept apart and never merged: what was *done* (read by rule), what was *said* of it (where
an environment asks), and whether it was *known*.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, get_args

from jali import artefact
from jali.artefact import BadInput
from jali.behaviour.items import Context, Form, Item, answers, check_contexts, check_items, prompt, read_answer
from jali.behaviour.subjects import Reply, Subject
from jali.progress import Bar

KIND, SCHEMA = "trials", 1
ENDING = ".trials.json"

Did = Literal["right", "wrong", "refused", "unparsed", "timeout", "error"]
"""`error`: the provider gave none. The last four are no answers."""
ANSWERED = ("right", "wrong")
Knew = Literal["elsewhere", "removal"]
"""`elsewhere`: right under every rotation in another context; `removal`: in the same one, after a removal."""


@dataclass(frozen=True, kw_only=True)
class Trial:
    """One item, asked once."""

    item: str
    """Its id."""
    context: str
    """Its name."""
    rotation: int = 0
    did: Did
    """By rule."""
    choice: int | None = None
    """Place of what was answered among the item's choices, unrotated; None where nothing was."""
    position: int | None = None
    """Where that choice was listed."""
    said: bool | None = None
    """Whether what it claims of its work is true; None where no claim is asked for or made."""
    knew: Knew | None = None
    """What shows that the answer was known; None where nothing does."""
    logprobs: tuple[float, ...] = ()
    """In nats, of the item's choices in their order, unrotated; empty where not known."""
    text: str = ""
    """What was written."""

    def __post_init__(self) -> None:
        if self.did not in get_args(Did) or self.knew not in (None, *get_args(Knew)):
            raise BadInput(f"A trial came out as one of {get_args(Did)}, got {self.did!r} and {self.knew!r}.")

    @property
    def key(self) -> tuple[str, str, int]:
        """Item, context and rotation."""
        return self.item, self.context, self.rotation


@dataclass(frozen=True, kw_only=True)
class Trials:
    """All trials of one subject: each item in each context under the same rotations."""

    subject: str
    form: Form
    items: tuple[Item, ...]
    contexts: tuple[Context, ...]
    trials: tuple[Trial, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)
    """Of the subject, such as the digest of its model and the removal; in the digest."""

    def __post_init__(self) -> None:
        check_items(self.items)
        check_contexts(self.contexts, self.form)
        seen = {trial.key for trial in self.trials}
        turns = {item.id: set[int]() for item in self.items}
        for one, _, turn in seen:
            turns.get(one, set[int]()).add(turn)
        whole = {(item, c.name, turn) for item, some in turns.items() for c in self.contexts for turn in some}
        if len(seen) < len(self.trials) or seen != whole or not all(turns.values()):
            raise BadInput(
                f"Every item is tried in every context under the same rotations, once; of {len(whole)} such trials "
                f"{len(seen & whole)} are there, {len(seen - whole)} are of others, and {len(self.trials) - len(seen)} "
                "come twice. Run them all in one evaluation."
            )

    @cached_property
    def _found(self) -> dict[tuple[str, str], tuple[Trial, ...]]:
        found = dict[tuple[str, str], list[Trial]]()
        for trial in sorted(self.trials, key=lambda trial: trial.rotation):
            found.setdefault((trial.item, trial.context), []).append(trial)
        return {key: tuple(some) for key, some in found.items()}

    def of(self, item: Item, context: str) -> tuple[Trial, ...]:
        """Returns the trials of an item in a context, by rotation."""
        return self._found[item.id, context]

    def context(self, name: str) -> Context:
        """Returns the context of that name.

        Raises:
            BadInput: there is none.
        """
        for context in self.contexts:
            if context.name == name:
                return context
        raise BadInput(f"There is no context {name!r} in these trials; there are {[c.name for c in self.contexts]}.")

    @property
    def neutral(self) -> str:
        """Name of the neutral context."""
        return next(context.name for context in self.contexts if context.kind == "neutral")

    def counts(self, context: str, kind: str) -> dict[str, int]:
        """Returns how often trials of items of a kind came out each way in a context."""
        some = Counter(t.did for item in self.items if item.kind == kind for t in self.of(item, context))
        return {did: some[did] for did in get_args(Did)}

    @property
    def digest(self) -> str:
        """Over everything in its file but itself and who made it."""
        return artefact.digest(self._document())

    def _document(self) -> dict[str, Any]:
        columns = [f.name for f in fields(Trial)]
        return {
            "schema": SCHEMA,
            "kind": KIND,
            "subject": self.subject,
            "facts": dict(self.facts),
            "form": _plain(self.form),
            "contexts": [_plain(context) for context in self.contexts],
            "items": [_plain(item) for item in self.items],
            "columns": columns,
            "trials": [[_listed(value) for value in astuple(trial)] for trial in self.trials],
        }

    def save(self, path: Path | str, seed: int | None = None) -> Path:
        """Writes a `.trials.json` file, whole or not at all."""
        parents = {name: fact for name, fact in self.facts.items() if str(fact).startswith("sha256:")}
        made = {"parents": parents, "made_by": artefact.made_by(seed)}
        return artefact.write_json(path, {**self._document(), "digest": self.digest, **made})

    @classmethod
    def load(cls, path: Path | str) -> "Trials":
        """Reads a `.trials.json` file.

        Raises:
            BadInput: it is missing, damaged, changed by hand, or of another kind or schema.
        """
        data = artefact.read_json(path, KIND, SCHEMA)
        try:
            rows = [dict(zip(data["columns"], row, strict=True)) for row in data["trials"]]
            found = cls(
                subject=data["subject"],
                facts=data["facts"],
                form=artefact.rebuilt(Form, data["form"]),
                contexts=tuple(artefact.rebuilt(Context, one) for one in data["contexts"]),
                items=tuple(artefact.rebuilt(Item, one) for one in data["items"]),
                trials=tuple(artefact.rebuilt(Trial, row) for row in rows),
            )
            whole = found.digest == data["digest"]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadInput(f"{path} is damaged: {artefact.fault(error)}. Run the evaluation again.") from error
        if not whole:
            raise BadInput(f"{path} was changed after it was written (digests differ); run the evaluation again.")
        return found


def run_trials(
    subject: Subject,
    items: Sequence[Item],
    contexts: Sequence[Context],
    form: Form,
    *,
    rotations: Sequence[int] | None = None,
    tokens: int = 1,
    facts: Mapping[str, Any] | None = None,
    quiet: bool = False,
) -> Trials:
    """Asks every item in every context.

    Args:
        subject: asked.
        items: at least one.
        contexts: exactly one of them neutral.
        form: of every question.
        rotations: of listed choices; None for all that an item has, and the bare order in words.
        tokens: of a reply, at most.
        facts: about the subject, kept with the trials.
        quiet: whether to show no progress.

    Raises:
        BadInput: items or contexts cannot be compared; nothing has been asked then.
    """
    check_items(items)
    check_contexts(contexts, form)
    asked = [(item, context, turn) for context in contexts for item in items for turn in turns(item, form, rotations)]
    prompts = [prompt(item, context, form, turn) for item, context, turn in asked]
    spelled = [answers(item, form, turn) for item, _, turn in asked]
    found, step = list[Trial](), max(1, len(asked) // len(contexts))
    with Bar("asking", len(asked), quiet=quiet) as bar:
        for start in range(0, len(asked), step):
            rows = slice(start, start + step)
            replies = subject.answer(prompts[rows], spelled[rows], tokens=tokens)
            for (item, context, turn), reply in zip(asked[rows], replies, strict=True):
                found.append(tried(item, context, form, turn, reply))
            bar.advance(len(replies))
    return assembled(subject.name, form, items, contexts, found, facts)


def assembled(
    subject: str,
    form: Form,
    items: Iterable[Item],
    contexts: Iterable[Context],
    trials: Iterable[Trial],
    facts: Mapping[str, Any] | None = None,
) -> Trials:
    """Returns single trials as one whole, in one order, with what was known of each filled in.

    Raises:
        BadInput: some are missing, or of other items or contexts.
    """
    items, contexts = tuple(items), tuple(contexts)
    places = {one: place for place, one in enumerate([*(c.name for c in contexts), *(i.id for i in items)])}
    ordered = sorted(trials, key=lambda t: (places.get(t.context, -1), places.get(t.item, -1), t.rotation))
    whole = Trials(
        subject=subject, form=form, items=items, contexts=contexts, trials=tuple(ordered), facts=dict(facts or {})
    )
    known = {key for key in whole._found if _all_right(whole._found[key])}
    elsewhere = {(i, c.name) for i, own in known for c in contexts if c.name != own}
    filled = (replace(t, knew="elsewhere") if (t.item, t.context) in elsewhere else t for t in whole.trials)
    return replace(whole, trials=tuple(filled))


def restored(trials: Trials, repaired: Trials) -> Trials:
    """Returns trials in which what a removal brings back counts as known, where nothing else shows that it was.

    Raises:
        BadInput: the two are not of the same items, contexts and form.
    """
    check_same(trials, repaired)
    known = {key for key, some in repaired._found.items() if _all_right(some)}
    filled = (
        replace(t, knew="removal") if t.knew is None and (t.item, t.context) in known else t for t in trials.trials
    )
    return replace(trials, trials=tuple(filled))


def check_same(trials: Trials, others: Trials) -> None:
    """Checks that two subjects were asked the same.

    Raises:
        BadInput: they were not.
    """
    same = trials.items == others.items and trials.contexts == others.contexts and trials.form == others.form
    if not same or trials._found.keys() != others._found.keys():
        raise BadInput(
            f"{trials.subject} and {others.subject} were not asked the same items in the same contexts and form; "
            "run one evaluation with both."
        )


def tried(item: Item, context: Context, form: Form, rotation: int, reply: Reply) -> Trial:
    """Returns what came of asking an item once."""
    answer = read_answer(reply.text, item, form, rotation)
    did: Did = "unparsed"
    if reply.ended in ("timeout", "refused", "error"):
        did = reply.ended
    elif answer.choice is not None:
        did = "right" if answer.choice == item.key else "wrong"
    elif answer.refused:
        did = "refused"
    names = answers(item, form, rotation)
    known = all(name in reply.logprobs for name in names)
    return Trial(
        item=item.id,
        context=context.name,
        rotation=rotation,
        did=did,
        choice=answer.choice if did in ANSWERED else None,
        position=answer.position if did in ANSWERED else None,
        logprobs=tuple(reply.logprobs[name] for name in names) if known else (),
        text=reply.text,
    )


def turns(item: Item, form: Form, rotations: Sequence[int] | None = None) -> tuple[int, ...]:
    """Returns the rotations under which an item is asked.

    Raises:
        BadInput: there is none, or two are the same for this item.
    """
    if form.kind == "word":
        return (0,)
    n = len(item.choices)
    found = tuple(range(n)) if rotations is None else tuple(rotations)
    if not found or len({turn % n for turn in found}) < len(found):
        raise BadInput(f"Rotations of the {n} choices of item {item.id!r} are all different, got {found}.")
    return found


def _all_right(some: Sequence[Trial]) -> bool:
    return all(trial.did == "right" for trial in some)


def _plain(options: Any) -> dict[str, Any]:
    return {name: _listed(value) for name, value in asdict(options).items()}


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
