"""`jali bdh-lab`: experiments on the Dragon Hatchling."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Any

from tyro.conf import Positional, arg

from jali.cli.arguments import Always, Runtime, Seed, with_defaults
from jali.studies.bdh_lab import recall
from jali.studies.bdh_lab.experiment import EXPERIMENTS
from jali.studies.bdh_lab.lab import bdh_lab

EXAMPLES = (
    "jali bdh-lab recall --threads 1",
    "jali bdh-lab recall --neurons 256 512 1024 --out runs/recall --page docs/results/bdh/recall.md",
    "jali bdh-lab recall --quick",
)


def run(
    name: Annotated[str, Positional, arg(metavar="NAME", help=f"one of {', '.join(EXPERIMENTS)}")],
    *,
    out: Annotated[
        Path | None, arg(metavar="FOLDER", help="of models and what is measured of them; bdh-lab/NAME unless given")
    ] = None,
    page: Annotated[
        Path | None, arg(metavar="FILE.md", help="where plot, tables and numbers go; in the folder unless given")
    ] = None,
    seed: Seed = 0,
    quick: bool = False,
    options: Annotated[recall.Recall, arg(name="")] = recall.Recall(),
    runtime: Always = Runtime(),
) -> Path:
    """Does one experiment about a claim of the Dragon Hatchling's paper and writes its page, with controls.

    recall: pairs remembered in context, with the memory intact, frozen, shuffled and zeroed. copy: a repeated word, and
    whether neurons fall silent where text is predictable. sparsity: neurons that are on, over training and depth.
    graph: modules and hubs of D_x E. merge: models side by side. no-bptt: gradients cut off at the memory. length:
    texts ten times as long as in training. adaptation: files that were never seen, read with the memory carried.
    consolidation: from memory into weights, by five methods. synapses: single synapses of concepts, dense and
    weight-sparse. forgetting: languages one after the other, and ways to keep them. scaling: loss against n, beside
    transformers. Plots need pip install 'jali[plots]'.

    Interrupted or killed, the same command goes on where it was. Exit code 3 where a bar set beforehand is missed; the
    page is written. Options shown are those of the experiment named before --help, else of `recall`.

    Args:
        quick: a miniature of some seconds, whose numbers mean nothing.
    """
    folder = out or Path("bdh-lab") / (f"{name}-quick" if quick else name)
    return bdh_lab(name, folder, options=options, seed=seed, page=page, quiet=runtime.quiet)


def run_for(words: Sequence[str]) -> Callable[..., Any]:
    """Returns `run` with the options of the experiment named in its words."""
    known = EXPERIMENTS.get(words[0] if words else "", EXPERIMENTS["recall"])
    return with_options(run, known.quick if "--quick" in words else known.options)


def with_options(run: Callable[..., Any], options: Any) -> Callable[..., Any]:
    """Returns the verb with options of this type, and these as their defaults."""
    configured = with_defaults(run, options=options)
    del configured.__wrapped__  # pyright: ignore[reportFunctionMemberAccess] - types are read off what is wrapped.
    configured.__annotations__ = {**run.__annotations__, "options": Annotated[type(options), arg(name="")]}
    return configured
