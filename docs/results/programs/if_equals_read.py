"""Compare, or assign: a circuit of 35 nodes of jali-python.

    jali decompile if_equals.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:17cbb360151ed614, task "if_equals". It is the circuit simplified: sums are merged, small terms dropped,
tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which its
constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
36 lines of code, 0 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.992  [0.977, 1.000]  n = 10
same decision as the full model                            0.998  [0.989, 1.000]  n = 10
right answers                                              0.998  [0.989, 1.000]  n = 10
right answers of the circuit                               0.994  [0.981, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.010]  n = 10
from the circuit with cutoffs, at most                     8.14 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           64 prompts
sides with the model where the hand-written rule does not  0.969  [0.929, 1.000]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  1 variables  n = 3
swap of all, in the full model: same answer (12 turned)    1.000  [1.000, 1.000]  n = 10
doubled constants (1): change of the answer, at most       7.53 nats
doubled constants (1): program less circuit, at most       4.88 nats
doubled constants (1): both change alike                   0.899 correlation  n = 24
"""

import sys
from math import cos, exp

ANSWERS = (" ==", " =")
KEY0_36 = {" for": 6.04, " if": 6.04, " =": 5.38, ":\n": 5.38, " ": 3.88, "s": 3.88}
VALUE0_45 = {":\n": 3.77, " if": -8.71}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    last = len(tokens) - 1
    query0_36 = 0.405 * cos(0.04273 * (last - 74)) + 8.26  # 0.attn.q[36]
    # 0.attn.k[36]
    key0_36 = [
        0.542 * cos(0.0744 * (i - 21)) + 1.66 * cos(0.05639 * (i - 41)) + 2.29 * cos(0.04273 * (i - 88))
        + 4.17 * cos(0.02454 * (i - 192)) + 0.845 * cos(0.03239 * (i - 97)) + KEY0_36.get(t, 4.61)
        for i, t in enumerate(tokens)
    ]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.00593 for i in places])
    seen0_45 = sum(w * VALUE0_45.get(t, -0.0118) for w, t in zip(weights, tokens))  # 0.attn.v[45] as its head brings it
    return -0.91 * seen0_45 - 2.71


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
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert seat_rows⏎        if ballad
    (
        [
            "   ", " for", " k", " in", " range", "(", "3", ",", " len", "(n", "ode", "_list", ")):\n", "       ", " v",
            "k", ",", " con", "to", "ur", "_n", "b", "rs", " =", " node", "_list", "[", "k", "]\n", "       ", " w",
            "p", " =", " con", "to", "ur", "_n", "b", "rs", "[", "0", "]\n", "       ", " w", "p", "1", " =", " con",
            "to", "ur", "_n", "b", "rs", "[", "1", "]\n", "       ", " assert", " se", "at", "_", "row", "s", "\n",
            "       ", " if", " b", "all", "ad",
        ],
        " ==",
    ),
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert seat_rows⏎        ballad
    (
        [
            "   ", " for", " k", " in", " range", "(", "3", ",", " len", "(n", "ode", "_list", ")):\n", "       ", " v",
            "k", ",", " con", "to", "ur", "_n", "b", "rs", " =", " node", "_list", "[", "k", "]\n", "       ", " w",
            "p", " =", " con", "to", "ur", "_n", "b", "rs", "[", "0", "]\n", "       ", " w", "p", "1", " =", " con",
            "to", "ur", "_n", "b", "rs", "[", "1", "]\n", "       ", " assert", " se", "at", "_", "row", "s", "\n",
            "       ", " b", "all", "ad",
        ],
        " =",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        del shelf_grid⏎        if verse_text
    (
        [
            "_ex", "pected", "_fi", "les", " =", " []\n", "for", " p", " in", " V", "AL", "I", "D", "_", "F", "I", "LE",
            "S", ":\n", "   ", " j", "son", "_path", " =", " p", ".", "with", "_s", "u", "f", "fix", '("', ".", "json",
            '")\n', "   ", " try", ":\n", "       ", " text", " =", " j", "son", ".", "load", "s", "(", "json", "_path",
            ".read", "_by", "tes", "().", "de", "code", "())\n", "       ", " del", " s", "he", "l", "f", "_g", "ri",
            "d", "\n", "       ", " if", " ver", "se", "_", "text",
        ],
        " ==",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        del shelf_grid⏎        verse_text
    (
        [
            "_ex", "pected", "_fi", "les", " =", " []\n", "for", " p", " in", " V", "AL", "I", "D", "_", "F", "I", "LE",
            "S", ":\n", "   ", " j", "son", "_path", " =", " p", ".", "with", "_s", "u", "f", "fix", '("', ".", "json",
            '")\n', "   ", " try", ":\n", "       ", " text", " =", " j", "son", ".", "load", "s", "(", "json", "_path",
            ".read", "_by", "tes", "().", "de", "code", "())\n", "       ", " del", " s", "he", "l", "f", "_g", "ri",
            "d", "\n", "       ", " ver", "se", "_", "text",
        ],
        " =",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
