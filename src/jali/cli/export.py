"""`jali export`: a circuit in the formats of other tools."""

from pathlib import Path
from typing import Annotated, Literal

from tyro.conf import arg

from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.cli.arguments import Always, CircuitFile, Out, Runtime
from jali.models import checkpoint
from jali.models.model import LanguageModel
from jali.viewing import reports
from jali.viewing.export import FORMATS, export

EXAMPLES = (
    "jali export single_double_quote.circuit.json --format svg",
    "jali export single_double_quote.circuit.json --format graphml --out quotes.graphml",
    "jali export single_double_quote.circuit.json --format eap-ig --model runs/small",
)

Name = Literal["graphml", "dot", "svg", "eap-ig", "dashboards", "markdown"]


def run(
    circuit: CircuitFile,
    *,
    format: Annotated[Name, arg(help="what to write; docs/export.md says what each holds")],
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuit; the one it names unless given")] = None,
    out: Out = None,
    runtime: Always = Runtime(),
) -> Path:
    """Writes a circuit as GraphML, DOT, SVG, EAP-IG JSON, feature dashboards or Markdown.

    A report beside the circuit is found by the circuit's digest. The model is looked for where a format can use it.
    """
    held = Circuit.load(circuit)
    name = circuit.name.removesuffix(".json").removesuffix(".circuit")
    wanted = out or Path(f"{name}{FORMATS[format].ending}")
    found = _model(held, model) if format in ("eap-ig", "dashboards") or model is not None else None
    return export(held, format, wanted, model=found, report=reports.beside(circuit, held.digest).report)


def _model(circuit: Circuit, asked: str | None) -> LanguageModel:
    if asked is None and not circuit.model:
        raise BadInput("The circuit names no model, and this format needs it; name it with --model.")
    return checkpoint.load(asked or circuit.model)
