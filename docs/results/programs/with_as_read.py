"""Name an opened file, or end the line: a circuit of 54 nodes of jali-python.

    jali decompile with_as.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:1d092aa1d8668e01, task "with_as". It is the circuit simplified: sums are merged, small terms dropped,
tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which its
constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
35 lines of code, 0 bytes of tables per token.
Not kept: 93.8% decided as the full model, at least 97%.
Not kept: sides with the model on 38% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.961  [0.911, 0.996]  n = 10
same decision as the full model                            0.938  [0.859, 0.998]  n = 10
right answers                                              0.994  [0.979, 1.000]  n = 10
right answers of the circuit                               0.955  [0.898, 0.994]  n = 10
right answers of the full model                            0.936  [0.852, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.004  [0.000, 0.019]  n = 10
from the circuit with cutoffs, at most                     3.93 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           178 prompts
sides with the model where the hand-written rule does not  0.376  [0.291, 0.500]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (13 turned)              0.958  [0.885, 1.000]  n = 10
swap of 3.mlp.post_act[340]: same answer (18 turned)       0.708  [0.500, 0.864]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 3
swap of all, in the full model: same answer (24 turned)    1.000  [1.000, 1.000]  n = 10
"""

import sys
from math import cos, erf, exp, sqrt

ANSWERS = (")", ")\n")


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    # 0.attn.k[36]
    key0_36 = [
        0.54 * cos(0.0744 * (i - 21)) + 1.63 * cos(0.05639 * (i - 41)) + 2.3 * cos(0.04273 * (i - 88))
        + 4.2 * cos(0.02454 * (i - 192)) + 0.84 * cos(0.03239 * (i - 97)) + (6.2 if t == " with" else 4.6)
        for i, t in enumerate(tokens)
    ]
    weights = softmax([2.1 * key0_36[i] + 0.0059 for i in places])  # 0.attn head 2: how much it looks at each token
    # 0.attn.v[45] as its head brings it
    seen0_45 = sum(w * (-5.3 if t == " with" else -0.058) for w, t in zip(weights, tokens))
    # 3.mlp.post_act[340]: the first token of the statement is ‹·if›, ‹class›, ‹·while›, ‹·elif›, ‹if› or ‹·except›, an…
    first_statement_place_line = gelu(-0.74 * seen0_45 - 1.2)
    return 2.3 * first_statement_place_line - 0.6 * seen0_45 - 1.5


def gelu(value):
    """The model's activation function."""
    return 0.5 * value * (1 + erf(value / sqrt(2)))


def softmax(scores, sink=float("-inf")):
    """How attention divides among scores; what goes to the sink is left out."""
    top = max(*scores, sink)
    sizes = [exp(score - top) for score in scores]
    total = sum(sizes) + exp(sink - top)
    return [size / total for size in sizes]


def main(arguments):
    """Runs the examples, or a text: give the file of the tokenizer, then the text (needs `tokenizers`)."""
    if len(arguments) not in (0, 2) or "" in arguments:
        sys.exit("Give nothing, or the tokenizer.json of the model and a text that goes up to the answer.")
    prompts = EXAMPLES
    if arguments:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(arguments[0])
        ids = tokenizer.encode(arguments[1]).ids
        prompts = [([tokenizer.decode([i], skip_special_tokens=False) for i in ids], None)]
    for tokens, expected in prompts:
        said = "" if expected is None else f", expected {expected!r}"
        print(f"{decide(tokens)!r} by {abs(logit_difference(tokens)):.2f} nats{said}")


EXAMPLES = [
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            with open(knapsack.brick_rows
    (
        [
            "   ", " def", " _", "un", "b", "lock", "(t", "his", "n", "ode", "):\n", "       ", ' """', "Re", "cur",
            "sive", "ly", " un", "b", "lock", " and", " remo", "ve", " node", "s", " from", " B", "[", "t", "his", "n",
            "ode", "]", '."""\n', "       ", " if", " block", "ed", "[", "t", "his", "n", "ode", "]:\n", "           ",
            " block", "ed", "[", "t", "his", "n", "ode", "]", " =", " False", "\n", "           ", " with", " open",
            "(", "k", "na", "ps", "ack", ".b", "ri", "ck", "_", "row", "s",
        ],
        ")",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            elder_mass = open(knapsack.brick_rows
    (
        [
            "   ", " def", " _", "un", "b", "lock", "(t", "his", "n", "ode", "):\n", "       ", ' """', "Re", "cur",
            "sive", "ly", " un", "b", "lock", " and", " remo", "ve", " node", "s", " from", " B", "[", "t", "his", "n",
            "ode", "]", '."""\n', "       ", " if", " block", "ed", "[", "t", "his", "n", "ode", "]:\n", "           ",
            " block", "ed", "[", "t", "his", "n", "ode", "]", " =", " False", "\n", "           ", " el", "der", "_m",
            "ass", " =", " open", "(", "k", "na", "ps", "ack", ".b", "ri", "ck", "_", "row", "s",
        ],
        ")\n",
    ),
    # if 'posix' in _names:⏎    name = 'posix'⏎    linesep = '\n'⏎    from posix import *⏎    try:⏎        from posix im
    # port _exit⏎        __all__.append('_exit')⏎        with open(ballad.hedge_rows
    (
        [
            "if", " '", "po", "si", "x", "'", " in", " _", "names", ":\n", "   ", " name", " =", " '", "po", "si", "x",
            "'\n", "   ", " line", "se", "p", " =", " '\\", "n", "'\n", "   ", " from", " posi", "x", " import", " *",
            "\n", "   ", " try", ":\n", "       ", " from", " posi", "x", " import", " _", "ex", "it", "\n", "       ",
            " __", "all", "__", ".", "app", "end", "('", "_", "ex", "it", "')\n", "       ", " with", " open", "(b",
            "all", "ad", ".", "he", "d", "ge", "_", "row", "s",
        ],
        ")",
    ),
    # if 'posix' in _names:⏎    name = 'posix'⏎    linesep = '\n'⏎    from posix import *⏎    try:⏎        from posix im
    # port _exit⏎        __all__.append('_exit')⏎        iris_depth = open(ballad.hedge_rows
    (
        [
            "if", " '", "po", "si", "x", "'", " in", " _", "names", ":\n", "   ", " name", " =", " '", "po", "si", "x",
            "'\n", "   ", " line", "se", "p", " =", " '\\", "n", "'\n", "   ", " from", " posi", "x", " import", " *",
            "\n", "   ", " try", ":\n", "       ", " from", " posi", "x", " import", " _", "ex", "it", "\n", "       ",
            " __", "all", "__", ".", "app", "end", "('", "_", "ex", "it", "')\n", "       ", " i", "ri", "s", "_de",
            "pt", "h", " =", " open", "(b", "all", "ad", ".", "he", "d", "ge", "_", "row", "s",
        ],
        ")\n",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
