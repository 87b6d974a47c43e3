"""A circuit as a static picture: one column for each place, weights as lines, coloured by sign."""

from collections.abc import Iterator, Sequence
from html import escape

from jali.circuit import Circuit, Node, Wiring
from jali.viewing.places import copies, gates, places
from jali.viewing.spelling import printable

_COLUMN, _ROW, _TOP, _LEFT, _RADIUS = 130, 18, 48, 60, 5
_POSITIVE, _NEGATIVE, _QUIET, _INK = "#b35806", "#2166ac", "#999999", "#222222"


def svg(circuit: Circuit, wiring: Wiring | None = None) -> str:
    """Returns an SVG document without scripts, styles or links; each mark has a title that names it.

    Args:
        circuit: to draw.
        wiring: of its model, which says what is copied where; names of sites do where it is None.
    """
    columns = [_sorted(circuit, column["sites"]) for column in places(circuit.widths)]
    titles = [column["name"] for column in places(circuit.widths)]
    kept = [(title, nodes) for title, nodes in zip(titles, columns, strict=True) if nodes]
    at = {node: spot for x, (_, nodes) in enumerate(kept) for node, spot in _spots(x, nodes)}
    width, height = 2 * _LEFT + _COLUMN * max(len(kept) - 1, 1), _TOP + _ROW * max([1, *(len(n) for _, n in kept)]) + 20
    size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="10">']
    lines += [
        f"<title>{escape(printable(circuit.task))}: {len(circuit.nodes)} nodes, {len(circuit.edges)} edges</title>"
    ]
    lines += [f'<rect width="{width}" height="{height}" fill="#ffffff"/>']
    for x, (title, _) in enumerate(kept):
        lines.append(
            f'<text x="{_LEFT + x * _COLUMN}" y="20" text-anchor="middle" fill="{_INK}">{escape(title)}</text>'
        )
    return "\n".join([*lines, *_links(circuit, at, wiring), *_marks(circuit, at), "</svg>", ""])


def _sorted(circuit: Circuit, sites: Sequence[str]) -> list[Node]:
    order = {site: i for i, site in enumerate(sites)}
    here = (node for node in circuit.nodes if node.site in order)
    return sorted(here, key=lambda node: (order[node.site], node.channel))


def _spots(column: int, nodes: Sequence[Node]) -> Iterator[tuple[Node, tuple[int, int]]]:
    yield from ((node, (_LEFT + column * _COLUMN, _TOP + row * _ROW)) for row, node in enumerate(nodes))


def _links(circuit: Circuit, at: dict[Node, tuple[int, int]], wiring: Wiring | None) -> Iterator[str]:
    most = max((abs(edge.weight) for edge in circuit.edges), default=1.0)
    for source, target in (*copies(circuit.nodes, circuit.widths, wiring), *gates(circuit.nodes)):
        yield _line(at[source], at[target], f'stroke="{_QUIET}" stroke-width="0.7" stroke-dasharray="1 3"', "")
    for source, target, weight in circuit.edges:
        colour, dash = (_POSITIVE, "") if weight > 0 else (_NEGATIVE, ' stroke-dasharray="5 3"')
        drawn = f'stroke="{colour}" stroke-width="{0.6 + 2.4 * abs(weight) / most:.2f}"{dash}'
        yield _line(at[source], at[target], drawn, f"{source} to {target}: {weight:+.4g}")


def _line(start: tuple[int, int], end: tuple[int, int], drawn: str, title: str) -> str:
    bend = max(abs(end[0] - start[0]) // 2, 20)
    path = f"M{start[0]},{start[1]} C{start[0] + bend},{start[1]} {end[0] - bend},{end[1]} {end[0]},{end[1]}"
    inner = f"<title>{escape(title)}</title>" if title else ""
    return f'<path d="{path}" fill="none" {drawn}>{inner}</path>'


def _marks(circuit: Circuit, at: dict[Node, tuple[int, int]]) -> Iterator[str]:
    for node, (x, y) in at.items():
        label = escape(printable(circuit.labels.get(node, "")))
        title = escape(str(node)) + (f": {label}" if label else "")
        mark = f'<circle cx="{x}" cy="{y}" r="{_RADIUS}" fill="#ffffff" stroke="{_INK}"><title>{title}</title></circle>'
        yield f'{mark}<text x="{x + 8}" y="{y + 3}" fill="{_INK}">{node.channel}</text>'
