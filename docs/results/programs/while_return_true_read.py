"""End the head of an endless loop, or a return: a circuit of 28 nodes of jali-python.

    jali decompile while_return_true.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:678d19cc411ea130, task "while_return_true". It is the circuit simplified: sums are merged, small terms
dropped, tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which
its constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
33 lines of code, 0 bytes of tables per token.
All limits of its level are kept.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.996  [0.983, 1.000]  n = 10
same decision as the full model                            0.996  [0.977, 1.000]  n = 10
right answers                                              0.998  [0.989, 1.000]  n = 10
right answers of the circuit                               0.998  [0.988, 1.000]  n = 10
right answers of the full model                            0.998  [0.989, 1.000]  n = 10
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.278]  n = 10
from the circuit with cutoffs, at most                     4.36 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           52 prompts
sides with the model where the hand-written rule does not  0.865  [0.745, 0.957]  n = 10
swap of 0.attn.k[36]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swap of 0.attn.v[45]: same answer (12 turned)              1.000  [1.000, 1.000]  n = 10
swaps of one variable that turn no answer                  0 variables  n = 2
swap of all, in the full model: same answer (24 turned)    0.750  [0.636, 0.864]  n = 10
"""

import sys
from math import cos, exp

ANSWERS = (":\n", "\n")
KEY0_36 = {" if": 5.8, " while": 5.8, "s": 3.7}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    places = range(len(tokens))
    # 0.attn.k[36]
    key0_36 = [
        1.2 * cos(0.05639 * (i - 28)) + 2.3 * cos(0.04273 * (i - 88)) + 4.21 * cos(0.02454 * (i - 189))
        + 0.84 * cos(0.03239 * (i - 97)) + KEY0_36.get(t, 4.6)
        for i, t in enumerate(tokens)
    ]
    weights = softmax([2.3 * key0_36[i] + 0.0059 for i in places])  # 0.attn head 2: how much it looks at each token
    # 0.attn.v[45] as its head brings it
    seen0_45 = sum(w * (-9.8 if t == " while" else 0.18) for w, t in zip(weights, tokens))
    return -0.61 * seen0_45 - 1.4


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
    # if mode == "callback":⏎            request.finished.callback(None)⏎        elif mode == "errback":⏎            req
    # uest.finished.errback(Failure(AnotherArbitraryException()))⏎            assert fable_text⏎            while True
    (
        [
            "       ", " if", " mode", " ==", ' "', "call", "back", '":\n', "           ", " request", ".f", "in", "is",
            "he", "d", ".", "call", "back", "(None", ")\n", "       ", " elif", " mode", " ==", ' "', "er", "r", "back",
            '":\n', "           ", " request", ".f", "in", "is", "he", "d", ".", "er", "r", "back", "(", "F", "ail",
            "ure", "(", "A", "n", "other", "A", "r", "b", "it", "r", "ary", "Ex", "ception", "()", "))\n",
            "           ", " assert", " f", "able", "_", "text", "\n", "           ", " while", " True",
        ],
        ":\n",
    ),
    # if mode == "callback":⏎            request.finished.callback(None)⏎        elif mode == "errback":⏎            req
    # uest.finished.errback(Failure(AnotherArbitraryException()))⏎            assert fable_text⏎            return True
    (
        [
            "       ", " if", " mode", " ==", ' "', "call", "back", '":\n', "           ", " request", ".f", "in", "is",
            "he", "d", ".", "call", "back", "(None", ")\n", "       ", " elif", " mode", " ==", ' "', "er", "r", "back",
            '":\n', "           ", " request", ".f", "in", "is", "he", "d", ".", "er", "r", "back", "(", "F", "ail",
            "ure", "(", "A", "n", "other", "A", "r", "b", "it", "r", "ary", "Ex", "ception", "()", "))\n",
            "           ", " assert", " f", "able", "_", "text", "\n", "           ", " return", " True",
        ],
        "\n",
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        del harvest_rows⏎        while True
    (
        [
            "   ", " if", " sys", ".p", "lat", "form", " in", ' ("', "lin", "u", "x", '",', ' "', "and", "ro", "id",
            '")', " and", " os", ".path", ".is", "dir", '("', "/", "pro", "c", "/", "self", '"):\n', "       ",
            " yield", " from", " _", "pro", "c", "_", "ance", "st", "or", "_names", "()\n", "   ", " else", ":\n",
            "       ", " yield", " from", " _", "ps", "uti", "l", "_", "ance", "st", "or", "_names", "()\n", "       ",
            " del", " h", "ar", "ve", "st", "_", "row", "s", "\n", "       ", " while", " True",
        ],
        ":\n",
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        del harvest_rows⏎        return True
    (
        [
            "   ", " if", " sys", ".p", "lat", "form", " in", ' ("', "lin", "u", "x", '",', ' "', "and", "ro", "id",
            '")', " and", " os", ".path", ".is", "dir", '("', "/", "pro", "c", "/", "self", '"):\n', "       ",
            " yield", " from", " _", "pro", "c", "_", "ance", "st", "or", "_names", "()\n", "   ", " else", ":\n",
            "       ", " yield", " from", " _", "ps", "uti", "l", "_", "ance", "st", "or", "_names", "()\n", "       ",
            " del", " h", "ar", "ve", "st", "_", "row", "s", "\n", "       ", " return", " True",
        ],
        "\n",
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
