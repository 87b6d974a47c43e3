"""Site names become columns, residual channels become copies, queries and keys become gates."""

import pytest
from tests.models.options import BDH_SETS, OPTION_SETS, bdh, name_of, tiny

from jali.circuit import Node
from jali.viewing import places

WIDTHS = {"0.attn.act_in": 40, "0.attn.q": 8, "0.attn.k": 8, "0.attn.v": 8, "0.attn.resid_delta": 32}
WIDTHS |= {"0.mlp.act_in": 40, "0.mlp.post_act": 64, "0.mlp.resid_delta": 32, "final_resid": 32}


def test_sites_share_columns_in_forward_order():
    columns = places.places(WIDTHS)
    assert [c["name"] for c in columns][:3] == ["0.attention.reads", "0.attention.heads", "0.attention.writes"]
    assert columns[1]["sites"] == ["0.attn.q", "0.attn.k", "0.attn.v"]
    assert columns[-1]["layer"] is None


def test_unknown_sites_get_columns_of_their_own():
    assert [c["name"] for c in places.places(["0.z", "1.total", "odd"])] == ["0.z", "1.total", "odd"]


def test_a_read_beyond_the_stream_is_a_position():
    assert places.stream(Node("0.attn.act_in", 31), WIDTHS) == 31
    assert places.stream(Node("0.attn.act_in", 32), WIDTHS) is None
    assert places.stream(Node("0.mlp.post_act", 3), WIDTHS) is None


def test_copies_lead_from_a_write_to_later_reads_of_its_channel():
    early, late = Node("0.attn.resid_delta", 5), Node("0.mlp.resid_delta", 5)
    before, between, last = Node("0.attn.act_in", 5), Node("0.mlp.act_in", 5), Node("final_resid", 5)
    found = places.copies([early, late, before, between, last, Node("0.mlp.act_in", 6)], WIDTHS)
    assert set(found) == {(early, between), (early, last), (late, last)}


def test_a_gate_needs_query_and_key_of_one_channel():
    q, k = Node("0.attn.q", 2), Node("0.attn.k", 2)
    assert places.gates([q, k, Node("0.attn.q", 3), Node("0.attn.k", 4)]) == [(q, k)]


def test_a_pass_has_columns_of_its_own_and_its_neurons_lead_to_their_roles():
    widths = bdh(n_layer=2, n_head=2).wiring.widths
    columns = [c for c in places.places(widths) if c["layer"] == 1]
    assert {c["block"] for c in columns} == {"pass"}
    titles = ["reads", "neurons", "heads", "stored", "recalled", "gates", "outputs", "writes"]
    assert [c["title"] for c in columns] == titles
    neuron, query, key, gate, output = (Node(f"0.{site}", 3) for site in ("x", "x.query", "x.key", "x.gate", "y"))
    write, read, stored = Node("0.u", 5), Node("1.read", 5), Node("1.value", 5)
    recalled, other = Node("1.a", widths["1.value"] + 5), Node("1.a", 6)
    kept = [neuron, query, key, gate, output, write, read, stored, recalled, other]
    handed = {(neuron, query), (neuron, key), (neuron, gate), (stored, recalled)}
    assert set(places.copies(kept, widths)) == handed | {(write, read), (write, stored)}
    assert set(places.gates(kept)) == {(query, key), (gate, output)}


MODELS = [(tiny, options) for options in OPTION_SETS] + [(bdh, options) for options in BDH_SETS]
IN_STREAM = [(make, options) for make, options in MODELS if options.get("residual") != "neurons"]


@pytest.mark.parametrize(
    ("make", "options"), IN_STREAM, ids=lambda one: name_of(one) if isinstance(one, dict) else None
)
def test_names_and_wiring_agree_where_writes_stay_in_the_stream(make, options):
    wiring = make(**options).wiring
    kept = wiring.nodes()
    assert set(places.copies(kept, wiring.widths, wiring)) == set(places.copies(kept, wiring.widths))
    reads = {node.site for node in kept if places.stream(node, wiring.widths) is not None}
    assert reads <= places.embedded(wiring)


@pytest.mark.parametrize("untied", [False, True])
def test_a_write_lasts_one_pass_where_passes_hand_on_neurons(untied):
    wiring = bdh(n_layer=3, residual="neurons", untied=untied).wiring
    first, second, last = (Node(f"{layer}.u", 5) for layer in range(3))
    reads = [Node(f"{layer}.{site}", 5) for layer in range(3) for site in ("read", "value")] + [Node("final_resid", 5)]
    found = places.copies([first, second, last, *reads], wiring.widths, wiring)
    assert {pair for pair in found if pair[0].site.endswith("u")} == {
        *((first, Node(f"1.{site}", 5)) for site in ("read", "value")),
        *((second, Node(f"2.{site}", 5)) for site in ("read", "value")),
        (last, Node("final_resid", 5)),
    }
    assert {node.site for node in reads if node.site in places.embedded(wiring)} == {"0.read", "0.value"}


def test_neurons_that_are_handed_on_lead_to_their_roles_in_every_later_pass():
    wiring = bdh(n_layer=3, residual="neurons").wiring
    roles = [Node(f"{layer}.x.gate", 7) for layer in range(3)]
    found = places.copies([Node("1.x", 7), *roles], wiring.widths, wiring)
    assert found == [(Node("1.x", 7), roles[1]), (Node("1.x", 7), roles[2])]
