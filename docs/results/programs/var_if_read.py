"""End an assignment of True, or the head of an if: a circuit of 30 nodes of jali-python.

    jali decompile var_if.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:7ba790dc6138d7eb, task "var_if". It is the circuit simplified: sums are merged, small terms dropped,
tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which its
constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size for
each node.
38 lines of code, 0 bytes of tables per token.
Not kept: sides with the model on 75% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.992  [0.974, 1.000]  n = 10
same decision as the full model                            0.992  [0.967, 1.000]  n = 10
right answers                                              0.992  [0.967, 1.000]  n = 10
right answers of the circuit                               0.996  [0.984, 1.000]  n = 10
right answers of the full model                            1.000  [1.000, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.278]  n = 10
from the circuit with cutoffs, at most                     6.17 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           55 prompts
sides with the model where the hand-written rule does not  0.745  [0.564, 0.914]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              0.958  [0.850, 1.000]  n = 10
swap of 2.mlp.post_act[572]: same answer (23 turned)       0.125  [0.000, 0.318]  n = 10
swap of final_resid[135]: same answer (23 turned)          0.500  [0.400, 0.636]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 4
swap of all, in the full model: same answer (24 turned)    0.958  [0.850, 1.000]  n = 10
doubled constants (1): change of the answer, at most       2.91 nats
doubled constants (1): program less circuit, at most       0.819 nats
doubled constants (1): both change alike                   0.978 correlation  n = 24
"""

import sys
from math import cos, erf, exp, sqrt

ANSWERS = (":\n", "\n")
KEY0_36 = {" if": 6, " =": 5.3}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    # 0.attn.k[36]
    key0_36 = [
        1.2 * cos(0.05639 * (i - 28)) + 2.3 * cos(0.04273 * (i - 88)) + 4.2 * cos(0.02454 * (i - 192))
        + 0.84 * cos(0.03239 * (i - 97)) + KEY0_36.get(t, 4.5)
        for i, t in enumerate(tokens)
    ]
    weights = softmax([2.3 * key0_36[i] + 0.0059 for i in places])  # 0.attn head 2: how much it looks at each token
    # 0.attn.v[45] as its head brings it
    seen0_45 = sum(w * (-8.7 if t == " if" else -0.24) for w, t in zip(weights, tokens))
    # 2.mlp.post_act[572]: the first token of the statement is ‹·if›, ‹·while›, ‹·elif›, ‹if›, ‹·use› or ‹.S›, and the …
    first_statement_place_line = gelu(-0.81 * seen0_45 - 1.1)
    final_135 = -0.69 * first_statement_place_line + 0.42  # final_resid[135]
    scale_final = sqrt((1.3**2 + (-1.2)**2 + 0.72**2 + (-0.64)**2 + 30) / 256 + 1.192093e-07)  # final.scale
    return (-0.45 * final_135 + 0.1) / scale_final - 1.1


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
