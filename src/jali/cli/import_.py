"""`jali import`: circuits and models that others have made."""

from pathlib import Path
from typing import Annotated, Literal

from tyro.conf import Positional, arg

from jali.artefact import BadInput
from jali.cli.arguments import Always, Out, Runtime
from jali.cli.output import hint
from jali.corpora.tokenizer import load_tokenizer
from jali.models.pathway import import_bdh
from jali.viewing.released import read_viz

EXAMPLES = (
    "jali import viz_data.pt --as viz --task single_double_quote",
    "jali import viz_data.pt --as viz --tokenizer tokens/tokenizer.json --out quotes.circuit.json",
    "jali import bdh.pt --as bdh --n-layer 6 --out models/bdh",
    "jali show $(jali import viz_data.pt --as viz)",
)


def run(
    file: Annotated[Path, Positional, arg(metavar="FILE", help="a file of another tool")],
    *,
    form: Annotated[
        Literal["viz", "bdh"],
        arg(name="as", help="what it is: `viz`, the release's viz_data.pt; `bdh`, weights of the public BDH code"),
    ],
    task: Annotated[str, arg(metavar="NAME", help="of the task, which a viz file lacks")] = "",
    model: Annotated[str, arg(metavar="NAME", help="of the model, which a viz file lacks")] = "",
    tokenizer: Annotated[
        Path | None, arg(metavar="FILE", help="names tokens; without it numbers (viz) or single bytes (bdh)")
    ] = None,
    n_layer: Annotated[
        int | None, arg(metavar="N", help="passes of a BDH, which its file does not say; 6, as in the public code")
    ] = None,
    out: Out = None,
    runtime: Always = Runtime(),
) -> Path:
    """Writes a circuit file or a model folder from a file of another tool.

    `viz` files hold no means and no model: their circuits are looked at, not run. Losses are halved, as they are
    stored as sums over both prompts of a pair. `bdh` files hold the weights of the public Dragon Hatchling; the folder
    is a model like any other. Nothing in a file is executed.
    """
    named = None if tokenizer is None else load_tokenizer(tokenizer)
    if form == "bdh":
        if task or model:
            raise BadInput("--task and --model are of circuits, and --as bdh reads a model; leave them out.")
        written = import_bdh(file, out or Path(file.stem), n_layer=6 if n_layer is None else n_layer, tokenizer=named)
        if n_layer is None:
            hint(
                "Read with 6 passes, as the public code has; give --n-layer if it was trained with others.",
                quiet=runtime.quiet,
            )
        return written
    if n_layer is not None:
        raise BadInput("--n-layer is of a BDH, and --as viz reads a circuit; leave it out.")
    found = read_viz(file, task=task, model=model, tokenizer=named)
    return found.save(out or Path(f"{task or file.stem}.circuit.json"))
