"""End an assignment of True, or the head of an if: a circuit of 39 nodes of jali-python.

    jali decompile var_if.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:56f0a0fe1edb8582, task "var_if". It is the circuit simplified: sums are merged, small terms dropped,
tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which its
constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
40 lines of code, 0 bytes of tables per token.
Not kept: sides with the model on 78% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.996  [0.976, 1.000]  n = 10
same decision as the full model                            1.000  [1.000, 1.000]  n = 10
right answers                                              1.000  [1.000, 1.000]  n = 10
right answers of the circuit                               0.996  [0.976, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.012]  n = 10
from the circuit with cutoffs, at most                     2.99 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           55 prompts
sides with the model where the hand-written rule does not  0.782  [0.641, 0.932]  n = 10
swap of 0.attn.k[36]: same answer (13 turned)              0.958  [0.850, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              0.958  [0.850, 1.000]  n = 10
swap of 3.mlp.post_act[340]: same answer (8 turned)        0.708  [0.550, 0.846]  n = 10
swap of final_resid[58]: same answer (8 turned)            0.708  [0.550, 0.846]  n = 10
swap of final_resid[110]: same answer (16 turned)          0.708  [0.423, 0.955]  n = 10
swaps of one variable that turn no answer                  1 variables  n = 6
swap of all, in the full model: same answer (24 turned)    1.000  [1.000, 1.000]  n = 10
"""

import sys
from math import cos, erf, exp, sqrt

ANSWERS = (":\n", "\n")
KEY0_36 = {" if": 6.1, " =": 5.5}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    query0_36 = 9.7  # 0.attn.q[36]
    # 0.attn.k[36]
    key0_36 = [
        1.2 * cos(0.05639 * (i - 28)) + 2.3 * cos(0.04273 * (i - 88)) + 4.21 * cos(0.02454 * (i - 189))
        + 0.84 * cos(0.03239 * (i - 97)) + KEY0_36.get(t, 4.6)
        for i, t in enumerate(tokens)
    ]
    # 0.attn head 2: how much it looks at each token
    weights = softmax([0.25 * query0_36 * key0_36[i] + 0.0059 for i in places])
    # 0.attn.v[45] as its head brings it
    seen0_45 = sum(w * (-10 if t == " if" else 0.26) for w, t in zip(weights, tokens))
    neuron3_340 = gelu(-0.88 * seen0_45 - 2.9)  # 3.mlp.post_act[340]
    final_58 = 0.58 * neuron3_340 + 0.44  # final_resid[58]
    final_110 = -0.69 * seen0_45 - 0.79  # final_resid[110]
    scale_final = sqrt(((-0.49)**2 + 1.2**2 + 1.5**2 + 0.19**2 + 30) / 256 + 1.192093e-07)  # final.scale
    return (0.54 * final_58 + 0.26 * final_110 - 0.68) / scale_final - 0.43


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
    # def _build_graph(self):⏎        """Matrix representing a fully connected graph between each sample."""⏎        if 
    # self.kernel == "knn":⏎            self.nn_fit = None⏎            assert barrels⏎            if knapsack == True
    (
        [
            "   ", " def", " _", "build", "_g", "raph", "(self", "):\n", "       ", ' """', "M", "at", "ri", "x", " re",
            "pre", "sent", "ing", " a", " f", "ul", "ly", " con", "ne", "cted", " graph", " be", "t", "we", "en",
            " each", " sa", "mple", '."""\n', "       ", " if", " self", ".", "k", "er", "nel", " ==", ' "', "k", "n",
            "n", '":\n', "           ", " self", ".n", "n", "_f", "it", " =", " None", "\n", "           ", " assert",
            " b", "ar", "re", "ls", "\n", "           ", " if", " k", "na", "ps", "ack", " ==", " True",
        ],
        ":\n",
    ),
    # def _build_graph(self):⏎        """Matrix representing a fully connected graph between each sample."""⏎        if 
    # self.kernel == "knn":⏎            self.nn_fit = None⏎            assert barrels⏎            knapsack = True
    (
        [
            "   ", " def", " _", "build", "_g", "raph", "(self", "):\n", "       ", ' """', "M", "at", "ri", "x", " re",
            "pre", "sent", "ing", " a", " f", "ul", "ly", " con", "ne", "cted", " graph", " be", "t", "we", "en",
            " each", " sa", "mple", '."""\n', "       ", " if", " self", ".", "k", "er", "nel", " ==", ' "', "k", "n",
            "n", '":\n', "           ", " self", ".n", "n", "_f", "it", " =", " None", "\n", "           ", " assert",
            " b", "ar", "re", "ls", "\n", "           ", " k", "na", "ps", "ack", " =", " True",
        ],
        "\n",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            del dune_rows⏎            if seen_birds == True
    (
        [
            "   ", " def", " _", "un", "b", "lock", "(t", "his", "n", "ode", "):\n", "       ", ' """', "Re", "cur",
            "sive", "ly", " un", "b", "lock", " and", " remo", "ve", " node", "s", " from", " B", "[", "t", "his", "n",
            "ode", "]", '."""\n', "       ", " if", " block", "ed", "[", "t", "his", "n", "ode", "]:\n", "           ",
            " block", "ed", "[", "t", "his", "n", "ode", "]", " =", " False", "\n", "           ", " del", " d", "un",
            "e", "_", "row", "s", "\n", "           ", " if", " se", "en", "_b", "ir", "ds", " ==", " True",
        ],
        ":\n",
    ),
    # def _unblock(thisnode):⏎        """Recursively unblock and remove nodes from B[thisnode]."""⏎        if blocked[th
    # isnode]:⏎            blocked[thisnode] = False⏎            del dune_rows⏎            seen_birds = True
    (
        [
            "   ", " def", " _", "un", "b", "lock", "(t", "his", "n", "ode", "):\n", "       ", ' """', "Re", "cur",
            "sive", "ly", " un", "b", "lock", " and", " remo", "ve", " node", "s", " from", " B", "[", "t", "his", "n",
            "ode", "]", '."""\n', "       ", " if", " block", "ed", "[", "t", "his", "n", "ode", "]:\n", "           ",
            " block", "ed", "[", "t", "his", "n", "ode", "]", " =", " False", "\n", "           ", " del", " d", "un",
            "e", "_", "row", "s", "\n", "           ", " se", "en", "_b", "ir", "ds", " =", " True",
        ],
        "\n",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
