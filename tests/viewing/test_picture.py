"""A static picture names every mark."""

import xml.etree.ElementTree as ElementTree

from jali.circuit import Node
from jali.viewing.export import export


def test_a_picture_names_every_node_and_edge_once(planted, tmp_path):
    root = ElementTree.parse(export(planted.circuit, "svg", tmp_path / "a.svg")).getroot()
    space = "{http://www.w3.org/2000/svg}"
    assert {Node.parse(mark[0].text.split(":")[0]) for mark in root.iter(f"{space}circle")} == planted.circuit.nodes
    titled = [path[0].text for path in root.iter(f"{space}path") if len(path)]
    assert sorted(titled) == sorted(f"{a} to {b}: {w:+.4g}" for a, b, w in planted.circuit.edges)
