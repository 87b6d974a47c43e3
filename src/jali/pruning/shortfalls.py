"""What a circuit's own account says against it."""

from collections.abc import Mapping
from typing import Any


def shortfalls(found: Mapping[str, Any]) -> dict[str, str]:
    """Returns a few words and a sentence for each way in which a search fell short of what was asked.

    Args:
        found: of a circuit or of its file; a circuit that no search found has none of what is read here.
    """
    said: dict[str, str] = {}
    if found.get("interrupted") is True:
        said["interrupted"] = "The search was interrupted: this is what it had by then, not its end."
    losses, target = found.get("losses"), found.get("target_loss")
    loss = losses.get("validation") if isinstance(losses, Mapping) else None
    if found.get("reached") is False and isinstance(loss, int | float) and isinstance(target, int | float):
        said["target missed"] = (
            f"The circuit's loss on validation pairs is {loss:.3f} nats, over the target of {target:g}; no circuit "
            f"that reaches it was found by {found.get('method')}."
        )
    return said
