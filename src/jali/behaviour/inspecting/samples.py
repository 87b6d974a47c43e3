"""What a sample of Inspect says of a trial, and its output as a reply. Nothing here imports Inspect."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any, NamedTuple

from jali.artefact import BadInput, fault, rebuilt
from jali.behaviour.items import Context, Form, Item
from jali.behaviour.subjects import Ended, Reply

ASKED = "jali"
"""Key of a sample's metadata under which its trial stands."""
CHOICES = "choices"
"""Key of a message's metadata: texts whose log-probabilities are wanted; and of an output's: what they are."""
ACTIVATIONS = "activations"
"""Key of an output's metadata: what nodes hold behind the last tokens of the prompt, by name, four digits of each."""
_ENDED: dict[str, Ended] = {
    "stop": "stop",
    "max_tokens": "length",
    "model_length": "length",
    "content_filter": "refused",
}


class Asked(NamedTuple):
    """What a sample asks."""

    item: Item
    context: Context
    form: Form
    rotation: int
    place: int = 0
    """Among all samples, which Inspect does not keep in order."""

    @property
    def id(self) -> str:
        """Of the sample."""
        return f"{self.item.id}/{self.context.name}/{self.rotation}"

    def to_json(self) -> dict[str, Any]:
        """Returns it as metadata of a sample."""
        return {
            "item": asdict(self.item),
            "context": asdict(self.context),
            "form": asdict(self.form),
            "rotation": self.rotation,
            "place": self.place,
        }


def asked(metadata: Mapping[str, Any] | None) -> Asked:
    """Reads what a sample asks.

    Raises:
        BadInput: it is no sample of ours, or damaged.
    """
    try:
        data = (metadata or {})[ASKED]
        item, context, form = (
            rebuilt(kind, data[name]) for kind, name in ((Item, "item"), (Context, "context"), (Form, "form"))
        )
        return Asked(item, context, form, int(data["rotation"]), int(data["place"]))  # pyright: ignore[reportArgumentType]
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(f"A sample says nothing of its trial ({fault(error)}); give a log of a task of jali.") from error


def reply(output: Any, names: Sequence[str]) -> Reply:
    """Returns an output of Inspect as a reply.

    Args:
        output: a `ModelOutput`.
        names: of the answers; their log-probabilities are those that our provider gives, else those of the first
            token, where all of the names are among its likeliest.
    """
    if output.error or not output.choices:
        return Reply(text="", ended="error")
    known = (output.metadata or {}).get(CHOICES) or _first_token(output, names)
    logprobs = {name: float(known[name]) for name in names if name in known}
    return Reply(
        text=output.completion,
        logprobs=logprobs if len(logprobs) == len(names) else {},
        ended=_ENDED.get(output.stop_reason, "stop"),
    )


def _first_token(output: Any, names: Sequence[str]) -> dict[str, float]:
    """Log-probabilities of names that are one token, by the likeliest first tokens."""
    content = output.choices[0].logprobs.content if output.choices[0].logprobs else []
    likeliest = (content[0].top_logprobs or []) if content else []
    found = dict[str, float]()
    for name in names:
        fitting = [one.logprob for one in likeliest if one.token.strip() == name.strip()]
        if fitting:
            found[name] = max(fitting)
    return found
