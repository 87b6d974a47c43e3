"""A circuit as a text: what it is, what its report says, its nodes and its weights."""

import re
from html import escape

from jali.circuit import Circuit
from jali.stats import Number
from jali.verifying.report import Claim, Report
from jali.viewing.spelling import printable

_SPECIAL = re.compile(r"([\\`*_\[\]|~$])")


def text(circuit: Circuit, report: Report | None) -> str:
    """Returns the text: Markdown in which tokens and labels mean nothing but themselves."""
    order = {site: i for i, site in enumerate(circuit.widths)}
    nodes = sorted(circuit.nodes, key=lambda node: (order[node.site], node.channel))
    lines = [f"# {_plain(circuit.task or 'Circuit')}", ""]
    lines += [f"{len(nodes)} nodes and {len(circuit.edges)} edges of {_plain(circuit.model)} ({circuit.digest[:19]}…)."]
    lines += ["", *_evidence(report), "## Nodes", "", "| node | label |", "|---|---|"]
    lines += [f"| {_plain(str(node))} | {_plain(circuit.labels.get(node, ''))} |" for node in nodes]
    lines += ["", "## Weights", "", "| from | to | weight |", "|---|---|---|"]
    lines += [f"| {_plain(str(a))} | {_plain(str(b))} | {weight:+.4g} |" for a, b, weight in circuit.edges]
    return "\n".join([*lines, ""])


def _evidence(report: Report | None) -> list[str]:
    if report is None:
        return ["It was not verified, or its report was not given.", ""]
    lines = [_plain(report.summary), "", "## Claims", "", "| claim | verdict | measured |", "|---|---|---|"]
    return [*lines, *map(_row, report.claims), ""]


def _row(claim: Claim) -> str:
    verdict = {True: "holds", False: "fails", None: "not run"}[claim.passed] + ("" if claim.counts else ", not counted")
    measured = _number(claim.rows[0].number) if claim.rows else claim.not_run or ""
    return f"| {_plain(claim.statement)} | {verdict} | {_plain(measured)} |"


def _number(number: Number) -> str:
    ends = "" if number.low is None or number.high is None else f" [{number.low:.3g}, {number.high:.3g}]"
    return f"{number.value:.3g} {number.unit}{ends}" + ("" if number.n is None else f", n = {number.n}")


def _plain(text: str) -> str:
    """Escapes what Markdown or HTML would take for their own, and shows what cannot be printed."""
    return _SPECIAL.sub(r"\\\1", escape(printable(text.replace("\n", " ")), quote=False))
