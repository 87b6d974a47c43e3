"""The model a verb was given, on the device it was given."""

from jali.artefact import BadInput
from jali.models.checkpoint import load
from jali.models.model import LanguageModel


def loaded(model: str, device: str = "cpu", *, hub: bool = True) -> LanguageModel:
    """Loads a model onto a device; without `hub` nothing is downloaded.

    Raises:
        BadInput: there is no such model or no such device here.
    """
    found = load(model, hub=hub)
    try:
        return found.to(device)
    except (RuntimeError, AssertionError) as error:
        raise BadInput(f"Cannot use the device {device!r}: {str(error).splitlines()[0]}") from error
