"""`jali show`: circuits with their evidence on one page, or a folder of them as a site."""

from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali.artefact import BadInput
from jali.cli.arguments import Always, Out, Runtime
from jali.cli.output import hint
from jali.viewing import behaved
from jali.viewing.gallery import ENDING, gallery
from jali.viewing.serve import address, server
from jali.viewing.show import kind_alone, prepared, show

EXAMPLES = (
    "jali show single_double_quote.circuit.json",
    "jali show a.circuit.json b.circuit.json --out both.html",
    "jali show circuits/ --out site",
    "jali show single_double_quote.circuit.json --serve",
    "jali show locked/avoid-0/unlock.behaviour.json --out avoid-0.html",
    "jali show $(jali trace jali-python 'print(\"hello')",
    "jali show $(jali prune jali-python single_double_quote)",
)


def run(
    circuits: Annotated[
        tuple[Path, ...],
        Positional,
        arg(
            metavar="CIRCUIT...",
            help="one or more .circuit.json or .behaviour.json files, one folder, or one .trace.json or .survey.json",
        ),
    ],
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuits; the one they name unless given")] = None,
    out: Out = None,
    serve: Annotated[
        bool, arg(help="serve one circuit on this machine alone, the full model answering beside it")
    ] = False,
    port: Annotated[int, arg(metavar="N", help="for --serve; any free one where 0")] = 0,
    runtime: Always = Runtime(),
) -> Path | None:
    """Writes one HTML file that shows circuits, opens from disk and asks for nothing on the network.

    A report of `jali verify` beside a circuit is found by the circuit's digest. What cannot be found is left out, and
    the page says so. Several circuits can be compared on their page. A folder becomes a site: a page for each circuit
    in it and below, and an index.html with a card for each. Behaviour reports, or a folder that has them and no
    circuits, such as that of a locked model, become one page. A trace becomes a page of its graph, a survey one of its
    nodes.
    """
    if serve:
        return _serve(circuits, model, port)
    if len(circuits) == 1 and circuits[0].is_dir():
        reports = behaved.files(circuits[0]) if not any(circuits[0].rglob(f"*{ENDING}")) else []
        written = show(reports, out=out) if reports else gallery(circuits[0], model=model, out=out or Path("site"))
    else:
        written = show(circuits, model=model, out=out)
    hint(f"Open {written.resolve().as_uri()} in a browser.", quiet=runtime.quiet)
    return written


def _serve(circuits: tuple[Path, ...], model: str | None, port: int) -> None:
    if len(circuits) != 1:
        raise BadInput(f"--serve shows one circuit, got {len(circuits)}; start it once for each.")
    if (what := kind_alone(circuits[0])) is not None:
        raise BadInput(f"{circuits[0]} is a {what}, and --serve answers for circuits; show it without --serve.")
    running = server(prepared(circuits[0], model=model), port)
    print(address(running), flush=True)
    try:
        running.serve_forever()
    except KeyboardInterrupt:  # How one ends a server is no failure.
        return
    finally:
        running.server_close()
