"""Options that are one of a few names: a misspelt one is refused, as it would silently choose nothing."""

from typing import Literal, get_args, get_origin, get_type_hints

from jali.artefact import BadInput


def check_choices(config: object) -> None:
    """Checks every field of a dataclass that is declared as a `Literal`.

    Raises:
        BadInput: a value is none of the names.
    """
    for name, kind in get_type_hints(type(config)).items():
        value = getattr(config, name, None)
        if get_origin(kind) is Literal and value not in get_args(kind):
            raise BadInput(f"{name} is {' or '.join(map(repr, get_args(kind)))}, got {value!r}.")
