"""The HTML file: the built page with its data inside it, and plain text for where scripts do not run."""

import html
import json
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any

from jali.viewing import packing

_DATA = '<script type="application/json" id="data">null</script>'
_ROOT = '<div id="app"></div>'
_TITLE = "<title>jali</title>"
_ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
"""In JSON these stand in strings only. Without them nothing in it can end its element or begin a comment."""
_HEIGHT = 920
"""Of the page in a notebook, pixels."""


def render(page: Mapping[str, Any]) -> str:
    """Returns the whole file. Whatever a token or a label holds is data in it, never markup."""
    text = resources.files("jali.viewing").joinpath("static", "page.html").read_text(encoding="utf-8")
    names, plain = _said(page)
    title = f"{', '.join(names[:3])} · jali" if names else "jali"
    for marker, filled in (
        (_TITLE, f"<title>{_text(title)}</title>"),
        (_ROOT, f'<div id="app">{"".join(plain)}</div>'),
        (_DATA, _DATA.replace("null", embedded(page))),
    ):
        before, found, after = text.partition(marker)
        assert found, f"the built page lacks {marker}"
        text = before + filled + after
    return text


def _said(page: Mapping[str, Any]) -> tuple[list[str], Iterator[str]]:
    """What a page is called, and what it says without scripts."""
    if page["kind"] == "gallery":
        return [page["title"]], _cards(page)
    if page["kind"] == "trace":
        return [page["name"]], _graph(page)
    if page["kind"] == "survey":
        return [model["name"] for model in page["models"]], _labels(page)
    if page["kind"] == "behaviour":
        return [view["before"]["subject"] for view in page["views"]], _verdicts(page)
    return [view["task"]["title"] for view in page["views"]], _plain(page)


def embedded(page: Mapping[str, Any]) -> str:
    """Returns data as JSON that can stand inside a script element, what recurs written once (`viewing/packing.py`)."""
    text = json.dumps(packing.packed(page), ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    for character, escape in _ESCAPED.items():
        text = text.replace(character, escape)
    return text


def frame(page: Mapping[str, Any]) -> str:
    """Returns the page inside a frame for a notebook; it runs apart from the notebook and can load nothing."""
    return (
        f'<iframe sandbox="allow-scripts allow-downloads" title="jali" style="width:100%;height:{_HEIGHT}px;border:0" '
        f'srcdoc="{html.escape(render(page), quote=True)}"></iframe>'
    )


def _text(value: object) -> str:
    """Text as ASCII markup: lone surrogates and control characters become visible names."""
    shown = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in str(value))
    return html.escape(shown).encode("ascii", "xmlcharrefreplace").decode()


def _cards(page: Mapping[str, Any]) -> Iterator[str]:
    """The same of a gallery: each circuit with its size, its failed claims and the way to its page."""
    yield f"<h1>{_text(page['title'])}</h1><ul>"
    for card in page["cards"]:
        failed = f", failed: {', '.join(card['failed'])}" if card["failed"] else ""
        tested = f"{card['verdicts'].get('holds', 0)} claims hold{failed}" if card["tested"] else "not tested"
        yield f'<li><a href="{_text(card["href"])}">{_text(card["task"]["title"])}</a>: {card["nodes"]} nodes, '
        yield f"{card['edges']} edges of {_text(card['model'])}; {_text(tested)}</li>"
    yield "</ul>"
    yield from (f"<p>{_text(sentence)}</p>" for sentence in page["missing"])


def _graph(page: Mapping[str, Any]) -> Iterator[str]:
    """The same of a trace: its prompt, its answer, and every edge with what it contributes."""
    nodes = page["nodes"]
    names = [f"{node['label']}@{node['position']}" for node in nodes]
    yield f"<h1>{_text(page['name'])}</h1><p>{_text(''.join(page['tokens']))}</p>"
    yield f"<p>{len(nodes)} nodes and {len(page['edges'])} edges of {_text(page['model'])}, answer "
    yield f"{_text(page['answer']['token'])} against {_text(page['answer']['against'])}.</p><ul>"
    for source, target, weight in page["edges"]:
        yield f"<li>{_text(names[source])} to {_text(names[target])}: {weight}</li>"
    yield "</ul>"


def _labels(page: Mapping[str, Any]) -> Iterator[str]:
    """The same of a survey: each model with its shares and kurtosis, and the labels of its random nodes."""
    for model in page["models"]:
        yield f"<h1>{_text(model['name'])}</h1><p>{sum(site['live'] for site in model['sites'])} live nodes, share "
        yield f"labelled {model['labelled']['value']:.3f}, kurtosis {model['kurtosis']:.1f}.</p><ul>"
        for node in (node for node in model["nodes"] if node["id"] in model["random"]):
            yield f"<li>{_text(node['id'])}: {_text(node['label'] or 'unknown')}</li>"
        yield "</ul>"


def _verdicts(page: Mapping[str, Any]) -> Iterator[str]:
    """The same of behaviour reports: verdicts, tests, cells before and after, and every removed weight."""
    for view in page["views"]:
        yield f"<h1>{_text(view['before']['subject'])}</h1>"
        for verdict in (one for one in (view["before"], view["after"]) if one is not None):
            failed = f" Failed or not made: {', '.join(verdict['failed'])}." if verdict["failed"] else ""
            yield f"<p>{_text(verdict['sentence'] + failed)}</p>"
        yield "<ul>"
        for cell in view["removal"]["cells"] if view["removal"] is not None else ():
            name = f"{cell['task']}, {cell['context']}{', new ' + cell['unseen'] if cell['unseen'] else ''}"
            yield f"<li>{_text(name)}: {cell['before']['value']} before, {cell['after']['value']} after</li>"
        yield "</ul><ul>"
        nodes = [] if view["path"] is None else [node["label"] or node["id"] for node in view["path"]["nodes"]]
        for link in (link for link in view["path"]["links"] if link["kind"] == "removed") if nodes else ():
            yield f"<li>{_text(nodes[link['source']])} to {_text(nodes[link['target']])}: {link['value']}</li>"
        yield "</ul>"


def _plain(page: Mapping[str, Any]) -> Iterator[str]:
    """What a reader without scripts gets: sizes, claims with their numbers, and every node and edge."""
    for view in page["views"]:
        circuit = view["circuit"]
        yield f"<h1>{_text(view['task']['title'])}</h1><p>{_text(view['task']['what'])}</p>"
        yield f"<p>{len(circuit['nodes'])} nodes and {len(circuit['edges'])} edges of {_text(view['model']['name'])}."
        yield " This text is all there is without scripts; with them the page draws the circuit.</p>"
        for claim in () if view["report"] is None else view["report"]["claims"]:
            state = {True: "holds", False: "fails", None: "measured"}[claim["passed"]]
            state = "not run" if claim["not_run"] else state if claim["counts"] else f"{state}, does not count"
            yield f"<h2>{_text(claim['name'])}: {state}</h2><p>{_text(claim['statement'])}</p><ul>"
            yield from (f"<li>{_text(row['name'])}: {row['value']} {_text(row['unit'])}</li>" for row in claim["rows"])
            yield "</ul>"
        yield "<h2>Edges</h2><ul>"
        for edge in circuit["edges"]:
            yield f"<li>{_text(edge['source'])} to {_text(edge['target'])}: {edge['weight']}</li>"
        labels = ((node["id"], node["label"]) for node in circuit["nodes"])
        named = "".join(f"<li>{_text(node)}{f': {_text(label)}' if label else ''}</li>" for node, label in labels)
        yield f"</ul><h2>Nodes</h2><ul>{named}</ul>"
