"""Go on in a dict, or in a list: a circuit of 59 nodes of jali-python.

    jali decompile bracket_brace.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:34cfa9c9b5ed88fb, task "bracket_brace". It is the circuit simplified: sums are merged, small terms
dropped, tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which
its constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
52 lines of code, 0 bytes of tables per token.
Not kept: 90.4% decided as the full model, at least 97%.
Not kept: sides with the model on 33% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.908  [0.857, 0.951]  n = 10
same decision as the full model                            0.904  [0.842, 0.955]  n = 10
right answers                                              0.979  [0.944, 0.998]  n = 10
right answers of the circuit                               0.918  [0.873, 0.959]  n = 10
right answers of the full model                            0.926  [0.859, 0.975]  n = 10
decisions that cutoffs for AbsTopK change                  0.035  [0.012, 0.067]  n = 10
from the circuit with cutoffs, at most                     3.56 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           137 prompts
sides with the model where the hand-written rule does not  0.328  [0.247, 0.447]  n = 10
swap of 0.attn.v[41]: same answer (12 turned)              0.917  [0.818, 1.000]  n = 10
swap of 0.attn.v[46]: same answer (5 turned)               0.833  [0.700, 0.955]  n = 10
swap of 0.mlp.post_act[205]: same answer (3 turned)        0.875  [0.750, 1.000]  n = 10
swap of 3.mlp.post_act[784]: same answer (3 turned)        0.917  [0.818, 1.000]  n = 10
swap of 3.mlp.resid_delta[126]: same answer (3 turned)     0.917  [0.818, 1.000]  n = 10
swap of final_resid[58]: same answer (4 turned)            0.875  [0.750, 1.000]  n = 10
swap of final_resid[126]: same answer (3 turned)           0.917  [0.818, 1.000]  n = 10
swap of final_resid[248]: same answer (21 turned)          0.417  [0.200, 0.700]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 8
swap of all, in the full model: same answer (24 turned)    0.417  [0.192, 0.625]  n = 10
"""

import sys
from math import cos, erf, exp, sqrt

ANSWERS = (":", ",")
LOOKS0_2 = {
    " else": 12, " {": 12, '["': 12, "{": 12, "}": 12, "}\n": 12, " #": 11, " for": 11, " if": 11, "')\n": 11,
    "']\n": 11, "([": 11, "])\n": 11, " [": 10, ")\n": 10, ",": 8.4,
}
VALUE0_46 = {" {", "{"}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    # 0.attn head 2: how much it looks at each token
    weights = softmax(
        [
            7.92 * cos(0.02454 * (i - 189)) + 3.5 * cos(0.04273 * (i - 74)) + 1.6 * cos(0.03239 * (i - 97))
            + LOOKS0_2.get(t, 9.1)
            for i, t in enumerate(tokens)
        ]
    )
    # 0.attn.v[41] as its head brings it: low: the token is ‹:›, ‹[›, ‹\›, ‹_›, ‹{›, ‹·›, ‹il› or ‹·{›
    seen0_41 = sum(w * (-9.8 if t == " {" else -1.2) for w, t in zip(weights, tokens))
    # 0.attn.v[46] as its head brings it
    seen0_46 = sum(w * (-7.2 if t in VALUE0_46 else -0.95) for w, t in zip(weights, tokens))
    neuron0_205 = gelu(-0.76 * seen0_41 - 1.6)  # 0.mlp.post_act[205]
    neuron3_784 = gelu(-0.41 * seen0_41 - 2.3)  # 3.mlp.post_act[784]
    # 3.mlp.resid_delta[126]: high: the length of the bracket so far is at least 2, or ‹·#› was seen in the line; low: …
    length_bracket_so_far_at = keep(-0.31 * neuron3_784 - 0.17, 0.13)
    final_58 = 0.34 * neuron0_205 + 0.64  # final_resid[58]
    final_126 = length_bracket_so_far_at + 0.12  # final_resid[126]
    final_248 = -0.28 * seen0_41 - 0.54 * seen0_46 - 1  # final_resid[248]
    # final.scale
    scale_final = sqrt((
        0.064**2 + 0.38**2 + (-0.72)**2 + 0.85**2 + 0.24**2 + (-0.95)**2 + (-0.14)**2 + 0.011**2 + (-0.048)**2
        + 0.85**2 + 27
    ) / 256 + 1.192093e-07)
    return (0.38 * final_58 + 0.83 * final_126 + 0.26 * final_248 - 0.24) / scale_final - 1.1


def keep(value, least):
    """The value, or nothing where it is small."""
    return value if abs(value) >= least else 0.0


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
    # 1 = contour_nbrs[1]⏎        assert barrels == {herd_size
    (
        [
            "   ", " for", " k", " in", " range", "(", "3", ",", " len", "(n", "ode", "_list", ")):\n", "       ", " v",
            "k", ",", " con", "to", "ur", "_n", "b", "rs", " =", " node", "_list", "[", "k", "]\n", "       ", " w",
            "p", " =", " con", "to", "ur", "_n", "b", "rs", "[", "0", "]\n", "       ", " w", "p", "1", " =", " con",
            "to", "ur", "_n", "b", "rs", "[", "1", "]\n", "       ", " assert", " b", "ar", "re", "ls", " ==", " {",
            "her", "d", "_size",
        ],
        ":",
    ),
    # for k in range(3, len(node_list)):⏎        vk, contour_nbrs = node_list[k]⏎        wp = contour_nbrs[0]⏎        wp
    # 1 = contour_nbrs[1]⏎        assert barrels == [herd_size
    (
        [
            "   ", " for", " k", " in", " range", "(", "3", ",", " len", "(n", "ode", "_list", ")):\n", "       ", " v",
            "k", ",", " con", "to", "ur", "_n", "b", "rs", " =", " node", "_list", "[", "k", "]\n", "       ", " w",
            "p", " =", " con", "to", "ur", "_n", "b", "rs", "[", "0", "]\n", "       ", " w", "p", "1", " =", " con",
            "to", "ur", "_n", "b", "rs", "[", "1", "]\n", "       ", " assert", " b", "ar", "re", "ls", " ==", " [",
            "her", "d", "_size",
        ],
        ",",
    ),
    # assert sum(map(len, partition)) == len(G)⏎    assert set(chain.from_iterable(partition)) == set(G)⏎    partition =
    #  tuple(map(set, partition))⏎    w = 0⏎    assert barrels == {hazel_cost
    (
        [
            "   ", " assert", " s", "um", "(", "map", "(len", ",", " par", "ti", "tion", "))", " ==", " len", "(", "G",
            ")\n", "   ", " assert", " set", "(", "ch", "ain", ".from", "_", "ite", "rable", "(", "par", "ti", "tion",
            "))", " ==", " set", "(", "G", ")\n", "   ", " par", "ti", "tion", " =", " tuple", "(", "map", "(", "set",
            ",", " par", "ti", "tion", "))\n", "   ", " w", " =", " ", "0", "\n", "   ", " assert", " b", "ar", "re",
            "ls", " ==", " {", "ha", "ze", "l", "_co", "st",
        ],
        ":",
    ),
    # assert sum(map(len, partition)) == len(G)⏎    assert set(chain.from_iterable(partition)) == set(G)⏎    partition =
    #  tuple(map(set, partition))⏎    w = 0⏎    assert barrels == [hazel_cost
    (
        [
            "   ", " assert", " s", "um", "(", "map", "(len", ",", " par", "ti", "tion", "))", " ==", " len", "(", "G",
            ")\n", "   ", " assert", " set", "(", "ch", "ain", ".from", "_", "ite", "rable", "(", "par", "ti", "tion",
            "))", " ==", " set", "(", "G", ")\n", "   ", " par", "ti", "tion", " =", " tuple", "(", "map", "(", "set",
            ",", " par", "ti", "tion", "))\n", "   ", " w", " =", " ", "0", "\n", "   ", " assert", " b", "ar", "re",
            "ls", " ==", " [", "ha", "ze", "l", "_co", "st",
        ],
        ",",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
