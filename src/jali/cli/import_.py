"""`jali import`: circuits that others have made."""

from pathlib import Path
from typing import Annotated, Literal

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Out, Runtime
from jali.corpora.tokenizer import load_tokenizer
from jali.viewing.released import read_viz

EXAMPLES = (
    "jali import viz_data.pt --as viz --task single_double_quote",
    "jali import viz_data.pt --as viz --tokenizer tokens/tokenizer.json --out quotes.circuit.json",
    "jali show $(jali import viz_data.pt --as viz)",
)


def run(
    file: Annotated[Path, Positional, arg(metavar="FILE", help="a file of another tool")],
    *,
    form: Annotated[Literal["viz"], arg(name="as", help="what it is: `viz`, the release's viz_data.pt")],
    task: Annotated[str, arg(metavar="NAME", help="of the task, which the file lacks")] = "",
    model: Annotated[str, arg(metavar="NAME", help="of the model, which the file lacks")] = "",
    tokenizer: Annotated[Path | None, arg(metavar="FILE", help="names its tokens; numbers without it")] = None,
    out: Out = None,
    runtime: Always = Runtime(),
) -> Path:
    """Writes a circuit file from one of another tool, to be shown and exported.

    `viz` files hold no means and no model: their circuits are looked at, not run. Losses are halved, as they are
    stored as sums over both prompts of a pair.
    """
    named = None if tokenizer is None else load_tokenizer(tokenizer)
    found = read_viz(file, task=task, model=model, tokenizer=named)
    return found.save(out or Path(f"{task or file.stem}.circuit.json"))
