"""`jali explain`: examples and labels of a circuit's nodes, written into its file."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

from tyro.conf import Positional, arg

from jali import kernels
from jali.artefact import BadInput
from jali.circuit import Circuit
from jali.cli.arguments import Always, CircuitFile, Device, Out, Runtime, Seed
from jali.cli.models import loaded
from jali.cli.output import Table, hint, show
from jali.explaining.labelling.endpoint import Endpoint
from jali.explaining.labelling.explain import explain, into_file, score_of
from jali.models.model import LanguageModel
from jali.tasks.published import task as make_task
from jali.tasks.task import Task

EXAMPLES = (
    "jali explain single_double_quote.circuit.json",
    "jali explain single_double_quote.circuit.json tokens-python",
    "jali explain single_double_quote.circuit.json --endpoint http://localhost:11434/v1 --endpoint-model qwen3",
    "jali show $(jali explain single_double_quote.circuit.json)",
)


def run(
    circuit: CircuitFile,
    tokens: Annotated[
        Path | None, Positional, arg(metavar="TOKENS", help="a folder of tokens; the model's own unless given")
    ] = None,
    *,
    model: Annotated[str | None, arg(metavar="MODEL", help="of the circuit; the one it names unless given")] = None,
    out: Out = None,
    endpoint: Annotated[str | None, arg(metavar="URL")] = None,
    endpoint_model: Annotated[str | None, arg(metavar="NAME")] = None,
    endpoint_timeout: Annotated[float, arg(metavar="SECONDS")] = 60.0,
    overwrite: bool = False,
    seed: Seed = 0,
    device: Device = "cpu",
    runtime: Always = Runtime(),
) -> Path | Table:
    """Finds what drives each node of a circuit and proposes labels, each with its score on text it was not fitted on.

    They are written into the circuit's file, whose digest they do not change; edit labels there by hand, and they stay.
    docs/explain.md says when a label is given.

    With --endpoint a language model proposes labels as well; its key is read from JALI_ENDPOINT_KEY. They are kept
    where they beat those found.

    Args:
        endpoint: of an API like OpenAI's for chat completions, such as http://localhost:11434/v1.
        endpoint_model: the name that the endpoint knows the language model by.
        endpoint_timeout: to wait for each answer.
        overwrite: also replace labels that were written by hand.
    """
    kernels.keep_memory()
    asked = _endpoint(endpoint, endpoint_model, endpoint_timeout)
    known = Circuit.load(circuit)
    of = loaded(model or known.model, device, hub=model is not None)
    options = {"endpoint": asked, "overwrite": overwrite, "seed": seed, "quiet": runtime.quiet}
    explained = explain(known, of, text=tokens, task=_task(known, of), **options)
    path = into_file(circuit, explained) if out is None else explained.save(out, seed)
    rows = _rows(explained)
    if runtime.json:
        return Table("", [{"path": str(path), **row} for row in rows])
    show(
        Table(str(explained), [{name: row[name] for name in _SHOWN} for row in rows]),
        as_json=False,
        quiet=runtime.quiet,
    )
    hint(_summary(explained), quiet=runtime.quiet)
    return path


_SHOWN = ("node", "label", "score", "null")
_FACTS = ("auroc", "r2", "null_auroc", "null_r2", "hypothesis", "good", "keeps", "refuted")


def _endpoint(url: str | None, model: str | None, timeout: float) -> Endpoint | None:
    """Whom to ask, if anybody."""
    if (url is None) != (model is None):
        raise BadInput("--endpoint and --endpoint-model go together; give both or neither.")
    return None if url is None or model is None else Endpoint.named(url, model, timeout)


def _task(circuit: Circuit, model: LanguageModel) -> Task | None:
    """The circuit's task, where there is one of that name."""
    try:
        return None if model.tokenizer is None else make_task(circuit.task, model.tokenizer)
    except BadInput:
        return None


def _rows(circuit: Circuit) -> list[dict[str, object]]:
    """One for each node, in the order of the model."""
    order, rows = list(circuit.widths), []
    for node in sorted(circuit.nodes, key=lambda node: (order.index(node.site), node.channel)):
        facts = circuit.explained["nodes"][str(node)]
        label, score = circuit.labels.get(node), score_of(circuit, node)
        own = label is not None and label != facts["label"]
        measure = {"auroc": "AUROC", "r2": "R²"}.get(facts["measure"] or "", "")
        rows.append(
            {
                "node": str(node),
                "label": f"{label} (yours)" if own else label or "unknown",
                "score": "" if score is None else f"{measure} {score['value']:.2f}",
                "null": "" if score is None else f"{facts['null']:.2f}",
                **{name: facts.get(name) for name in _FACTS},
            }
        )
    return rows


def _counted(refuted: int) -> str:
    return "1 label was" if refuted == 1 else f"{refuted} labels were"


def _summary(circuit: Circuit) -> str:
    nodes: Sequence[dict] = list(circuit.explained["nodes"].values())
    alive = [facts for facts in nodes if facts["score"] is not None]
    given = sum(facts["label"] is not None for facts in alive)
    good = sum(facts["good"] for facts in alive)
    text = (
        f"{given} of {len(alive)} nodes that vary have a label, {good} at AUROC ≥ .9 or R² ≥ .5 on held-out text; "
        "null: what 95 % of a random model's nodes stay below."
    )
    if refuted := sum(facts.get("refuted", False) for facts in alive):
        text += f" {_counted(refuted)} withheld, as the circuit loses its task with the label in the node's place."
    if (proposals := circuit.explained.get("proposals")) is not None:
        text += (
            f" Of what {proposals['by']} proposed, {proposals['kept']} labels were kept, {proposals['worse']} did not "
            f"beat those found, and {len(proposals['refused'])} could not be read."
        )
    put = circuit.explained.get("substitution")
    if put is not None and put["kept"] is not None:
        text += (
            f" With all {put['labelled']} labels in the place of their nodes, {put['kept']:.0%} of the circuit's loss "
            f"gain is kept (means in their place: {put['kept_by_means']:.0%})."
        )
    return text
