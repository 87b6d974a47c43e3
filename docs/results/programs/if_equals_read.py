"""Compare, or assign: a circuit of 42 nodes of jali-python.

    jali decompile if_equals.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:ad1b6f5cf4c1cad1, task "if_equals". It is the circuit simplified: sums are merged, small terms dropped,
tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which its
constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
57 lines of code, 0 bytes of tables per token.
Not kept: 95.1% decided as the full model, at least 97%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.941  [0.890, 0.978]  n = 10
same decision as the full model                            0.951  [0.888, 0.993]  n = 10
right answers                                              0.951  [0.888, 0.993]  n = 10
right answers of the circuit                               0.959  [0.921, 0.987]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.011]  n = 10
from the circuit with cutoffs, at most                     6.01 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           64 prompts
sides with the model where the hand-written rule does not  0.875  [0.705, 1.000]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[126]: same answer (2 turned)              0.958  [0.885, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (10 turned)       0.917  [0.792, 1.000]  n = 10
swap of final_resid[110]: same answer (16 turned)          0.833  [0.700, 0.955]  n = 10
swap of final_resid[149]: same answer (8 turned)           0.792  [0.682, 0.909]  n = 10
swaps of one variable that turn no answer                  2 variables  n = 8
swap of all, in the full model: same answer (24 turned)    0.833  [0.714, 0.955]  n = 10
doubled constants (1): change of the answer, at most       2.98 nats
doubled constants (1): program less circuit, at most       2.53 nats
doubled constants (1): both change alike                   0.644 correlation  n = 24
"""

import sys
from math import cos, erf, exp, sqrt

ANSWERS = (" ==", " =")
KEY0_36 = {
    " if": 6.2, "}": 6.2, " assert": 6.1, " for": 6.1, '["': 6, "{": 6, " #": 5.9, " else": 5.7, '("': 5.7,
    ":\n": 5.7, " =": 5.5, "(": 5.4, ")\n": 5.3, "[": 5.3, " self": 5.2, "\n": 5.1, " ": 4, "ar": 3.9, "text": 3.9,
    "al": 3.7, "at": 3.7, "ch": 3.7, "de": 3.6, "s": 3.6, "st": 3.5, "tes": 3.5, "ure": 3.5, "art": 3.3, "um": 3.2,
    "ls": 3, "ped": 3, "ken": 2.9,
}
VALUE0_45 = {
    " else": 2.6, " for": 2.6, " s": 2.6, ":\n": 2.6, " ==": -3.4, " and": -3.4, " assert": -3.4, " with": -3.4,
    "_": -3.4, " elif": -8.3, " if": -8.3, " while": -8.3,
}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    last = len(tokens) - 1
    query0_36 = 0.44 * cos(0.02454 * (last - 128)) + 7.4  # 0.attn.q[36]
    # 0.attn.k[36]
    key0_36 = [
        0.54 * cos(0.0744 * (i - 21)) + 2.3 * cos(0.04273 * (i - 88)) + 4.21 * cos(0.02454 * (i - 189))
        + 1.1 * cos(0.05639 * (i - 56)) + KEY0_36.get(t, 4.7)
        for i, t in enumerate(tokens)
    ]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.0059 for i in places], 2.808044)
    seen0_45 = sum(w * VALUE0_45.get(t, -0.092) for w, t in zip(weights, tokens))  # 0.attn.v[45] as its head brings it
    seen0_126 = []
    for i, t in enumerate(tokens):  # 0.attn head 7: how much it looks at each token
        weights = softmax([-2.8 for j in range(i + 1)], 1.221046)
        seen0_126.append(sum(w * 0.34 for w, t in zip(weights, tokens)))  # 0.attn.v[126] as its head brings it
    value2_246 = [0.7 * seen0_126[i] + 0.41 for i in places]  # 2.attn.v[246]
    weights = softmax([14 for i in places])  # 2.attn head 15: how much it looks at each token
    seen2_246 = sum(w * v for w, v in zip(weights, value2_246))  # 2.attn.v[246] as its head brings it
    neuron2_572 = gelu(-0.81 * seen0_45 - 0.81)  # 2.mlp.post_act[572]
    final_110 = -0.69 * seen0_45 - 0.63 * seen2_246 - 0.35  # final_resid[110]
    final_149 = 0.55 * neuron2_572 + 0.52  # final_resid[149]
    scale_final = sqrt(((-0.36)**2 + 0.8**2 + (-0.71)**2 + 0.8**2 + 1.3**2 + 29) / 256 + 1.192093e-07)  # final.scale
    return (0.49 * final_110 + 0.66 * final_149 + 0.17) / scale_final - 3.4


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
