"""What the nodes of known circuits stand for, in the language of labels: for each node all labels that are right.

Of models written by hand by construction; of trained ones what their training held the nodes to; of compiled programs
what the compiler calls each channel. A node whose meaning the language cannot say has no label here.
"""

import re
from collections.abc import Callable, Mapping

from torch import Tensor

from jali.circuit import Node
from jali.explaining.labelling.predicates import And, AtLeast, Flag, Label, Not, Number, OneOf, Predicate
from jali.studies.planted.build import nodes
from jali.studies.planted.compiled import Compiled

Meanings = Mapping[Node, tuple[Label, ...]]
"""Right labels of each node; none where it cannot be said."""


def token(*values: int) -> Predicate:
    """The token is one of these."""
    return OneOf("the token", frozenset(values))


def before(*values: int) -> Predicate:
    """The token before is one of these."""
    return OneOf("the token before", frozenset(values))


def seen(value: int) -> Predicate:
    """The token was seen, itself included."""
    return Flag("{} was seen", value)


OPENER = Label(high=token(1, 2))
WHICH = Label(high=token(1), low=token(2))
WHICH_WAS = (
    Label(high=seen(1), low=seen(2)),
    Label(high=And(seen(1), Not(seen(2))), low=And(seen(2), Not(seen(1)))),
)
"""Between the two where both were seen, which a label of two values may leave out."""
WAS = Label(high=seen(1))
MARK = Label(high=token(1))
_SHARE = Number("the share of {} so far", 1)
MOST = (
    Label(number=_SHARE),
    *(Label(high=AtLeast("the share of {} so far", share, 1)) for share in (0.3, 0.4, 0.5)),
)
UNSAYABLE: tuple[Label, ...] = ()


def _of(**groups: tuple[str, tuple[Label, ...]]) -> dict[Node, tuple[Label, ...]]:
    return {node: labels for text, labels in groups.values() for node in nodes(text)}


def _opener(copies: int = 1, layer: int = 0) -> dict[Node, tuple[Label, ...]]:
    found: dict[Node, tuple[Label, ...]] = {}
    for c in (4 * copy for copy in range(copies)):
        n = f"{layer}.attn"
        found |= _of(
            mark=(f"{n}.act_in[{c}] {n}.k[{c}]", (OPENER,)),
            kind=(f"{n}.act_in[{c + 1}] {n}.v[{c}]", (WHICH,)),
            out=(f"{n}.resid_delta[{c + 2}] final_resid[{c + 2}]", WHICH_WAS),
        )
    return found


def _gate(copies: int) -> dict[Node, tuple[Label, ...]]:
    read = " ".join(f"0.attn.k[{4 * i}] 0.attn.v[{4 * i}]" for i in range(copies))
    said = " ".join(f"0.attn.resid_delta[{2 + i}] 0.mlp.act_in[{2 + i}]" for i in range(copies))
    last = "0.mlp.post_act[0] 0.mlp.resid_delta[7] final_resid[7]"
    return _of(mark=(f"0.attn.act_in[0] {read}", (MARK,)), was=(f"{said} {last}", (WAS,)))


def _long_and_short() -> dict[Node, tuple[Label, ...]]:
    said = "0.attn.resid_delta[2,5] 0.mlp.act_in[5] 0.mlp.post_act[0] 0.mlp.resid_delta[2] final_resid[2]"
    return _of(mark=("0.attn.act_in[0] 0.attn.k[0,4] 0.attn.v[0,4]", (MARK,)), was=(said, (WAS,)))


def _counting() -> dict[Node, tuple[Label, ...]]:
    many = "0.attn.resid_delta[5] 0.mlp.act_in[5] 0.mlp.post_act[0] 0.mlp.resid_delta[7] final_resid[7]"
    return _of(mark=("0.attn.act_in[0] 0.attn.v[0]", (MARK,)), many=(many, MOST))


def _relay(layer: int = 1) -> dict[Node, tuple[Label, ...]]:
    n = f"{layer}.attn"
    return _of(
        one=("0.mlp.act_in[0] 0.mlp.post_act[0]", (MARK,)),
        two=("0.mlp.act_in[1] 0.mlp.post_act[1]", (Label(high=token(2)),)),
        any=(f"0.mlp.resid_delta[3] {n}.act_in[3] {n}.k[0]", (OPENER,)),
        which=(f"0.mlp.resid_delta[4] {n}.act_in[4] {n}.v[0]", (WHICH,)),
        was=(f"{n}.resid_delta[2] final_resid[2]", WHICH_WAS),
    )


def _induction() -> dict[Node, tuple[Label, ...]]:
    """The last nodes hold what followed the last 1 or 2 like this, else a mean: no label of two values."""
    return _of(
        place=("0.attn.act_in[16,17] 0.attn.q[0,1] 0.attn.k[0,1]", UNSAYABLE),
        which=("0.attn.act_in[0] 0.attn.v[0] 1.attn.act_in[0] 1.attn.q[0]", (WHICH,)),
        before=("0.attn.resid_delta[3] 1.attn.act_in[3] 1.attn.k[0]", (Label(high=before(1), low=before(2)),)),
        value=("1.attn.act_in[1] 1.attn.v[0]", (Label(high=token(10), low=token(11)),)),
        last=("1.attn.resid_delta[2] final_resid[2]", UNSAYABLE),
    )


def _late_neurons() -> dict[Node, tuple[Label, ...]]:
    """A head, then two neurons that are open for one opener each."""
    return _opener() | _of(
        read=("1.mlp.act_in[2] 1.mlp.resid_delta[3] final_resid[3]", WHICH_WAS),
        one=("1.mlp.post_act[0]", (WAS,)),
        two=("1.mlp.post_act[1]", (Label(high=seen(2)),)),
    )


def _early_neurons() -> dict[Node, tuple[Label, ...]]:
    return _opener(layer=1) | _of(
        one=("0.mlp.act_in[4] 0.mlp.post_act[0]", (MARK,)),
        two=("0.mlp.act_in[5] 0.mlp.post_act[1]", (Label(high=token(2)),)),
        any=("0.mlp.resid_delta[0]", (OPENER,)),
        which=("0.mlp.resid_delta[1]", (WHICH,)),
    )


_BY_NAME: dict[str, Callable[[], dict[Node, tuple[Label, ...]]]] = {
    "openers": _opener,
    "openers, 2 copies": lambda: _opener(2),
    "and": lambda: _gate(2),
    "or": lambda: _gate(2),
    "majority": lambda: _gate(3),
    "long and short": _long_and_short,
    "counting": _counting,
    "relay": _relay,
    "induction": _induction,
    "cancelling": _long_and_short,
    "trained head": _opener,
    "trained late head": lambda: _opener(layer=1),
    "trained head and neurons": _late_neurons,
    "trained neurons and head": _early_neurons,
}


def meanings(name: str) -> Meanings:
    """Returns what is known of the nodes of a planted or trained model by its name; queries that are constants lack."""
    return _BY_NAME[name.removesuffix(", normed")]()


# Compiled programs.


def compiled_meanings(program: Compiled) -> Meanings:
    """Returns what the channels of a compiled program's last stream mean, by the compiler's names for them."""
    return {Node("final_resid", i): _said(label, program) for i, label in enumerate(program.labels)}


def _said(label: str, program: Compiled) -> tuple[Label, ...]:
    stem, _, value = re.sub(r"_\d+(?=:|\Z)", "", label).partition(":")
    ids = {name.partition(":")[2]: _row(program.model.embed.weight, program, name) for name in _words(program)}
    last = program.tokens.shape[1] - 1
    found: Predicate | Number | None = None
    match stem, value:
        case "tokens", _:
            found = token(ids[value])
        case "indices", _:
            found = _place(_row(_positions(program), program, label))
        case "opp_idx-1", _:
            found = _place(last - int(value))
        case "opp_idx", _:
            found = _place(last + 1 - int(value))
        case "shift_by(1)", "True" | "False":
            found = before(ids["a" if value == "True" else "b"])
        case "shift_by(1)", _:
            found = before(ids[value])
        case "map", "True" | "False":
            found = token(ids["a" if (value == "True") == label.startswith("map_10") else "b"])
        case "detect_pattern(ab)", "True":
            found = And(token(ids["b"]), before(ids["a"]))
        case "detect_pattern(ab)", "False":
            found = And(AtLeast("the place in the text", 2), Not(And(token(ids["b"]), before(ids["a"]))))
        case "hist", _:
            found = OneOf("how often the token is in the text", frozenset({int(value)}))
        case "count_a", _:
            found = OneOf("how often {} is in the text", frozenset({int(value)}), ids["a"])
        case "reverse", _:
            found = OneOf("the token as far from the end", frozenset({ids[value]}))
        case "bools_open" | "bools_close", _:
            found = token(ids["(" if stem == "bools_open" else ")"])
        case "opens" | "closes", _:
            found = Number("the share of {} so far", ids["(" if stem == "opens" else ")"])
        case _:
            return UNSAYABLE
    if isinstance(found, Number):
        return (Label(number=found),)
    return Label(high=found), Label(high=And(found, AtLeast("the place in the text", 1)))


def _place(value: int) -> Predicate:
    return OneOf("the place in the text", frozenset({value}))


def _words(program: Compiled) -> list[str]:
    return [label for label in program.labels if label.startswith("tokens:")]


def _positions(program: Compiled) -> Tensor:
    assert program.model.positions is not None
    return program.model.positions.weight.detach()


def _row(table: Tensor, program: Compiled, label: str) -> int:
    """The entry of a table that sets the channel of this name."""
    return int(table[:, program.labels.index(label)].argmax())
