"""`jali demo`: from a model, or from nothing but text, to a page about the circuit that closes quotes."""

import time
from pathlib import Path
from typing import Annotated

import torch
from tyro.conf import arg

from jali import kernels
from jali.artefact import NotReached
from jali.cli.arguments import Always, Runtime, Seed
from jali.cli.output import hint
from jali.studies.demo import TASK, Demonstration, Scratch, demo
from jali.viewing.show import show

EXAMPLES = ("jali demo", "jali demo --from-scratch --out first-model")

ABLE = 0.95
"""Share of quotes a model of ours closes rightly, at least."""


def run(
    *,
    from_scratch: bool = False,
    out: Annotated[Path, arg(metavar="FOLDER", help="folder of all files")] = Path("jali-demo"),
    seed: Seed = 0,
    runtime: Always = Runtime(),
) -> Path:
    """Finds the circuit with which a model closes quotes, tests it and draws it: three minutes on two cores.

    With --from-scratch the model is made first, of the Python library and generated code: twenty minutes. Interrupted,
    the same command goes on.

    Args:
        from_scratch: make tokens and train a tiny model, instead of using the shipped one.
    """
    kernels.keep_memory()
    began = time.monotonic()

    def tell(text: str) -> None:
        hint(f"[{time.monotonic() - began:4.0f} s] {text}", quiet=runtime.quiet)

    scratch = Scratch(workers=torch.get_num_threads()) if from_scratch else None
    try:
        done = demo(out, scratch=scratch, seed=seed, tell=tell, quiet=runtime.quiet)
    except KeyboardInterrupt:
        hint("What is done is kept; the same command goes on from there.", quiet=runtime.quiet)
        raise
    page = show(done.circuit, report=done.report, out=out / f"{TASK}.html")
    tell("The page is written.")
    hint(_what_next(done, page), quiet=runtime.quiet)
    if missed := _missed(done):
        raise NotReached(" ".join(missed), page)
    return page


def _missed(done: Demonstration) -> list[str]:
    """What was to be reached and was not, a sentence each."""
    able = f"{done.model} closes {done.accuracy:.1%} of quotes rightly, {ABLE:.0%} were to be reached."
    failed = f"These claims about the circuit fail: {', '.join(done.failed)}."
    target = "The circuit misses its target loss on validation pairs."
    return [
        text
        for holds, text in ((done.accuracy >= ABLE, able), (done.reached, target), (not done.failed, failed))
        if not holds
    ]


def _what_next(done: Demonstration, page: Path) -> str:
    verdict = "" if done.failed else "All claims about it hold. "
    return (
        f"{verdict}Open {page.resolve().as_uri()} in a browser. Then try:\n"
        f"  jali tasks --model {done.model}\n"
        f"  jali show $(jali prune {done.model} bracket_counting)\n"
        f"  jali generate {done.model} 'def greet(name):'\n"
        "and read docs/tutorial.md, which goes the whole way with your own text."
    )
