"""Close a string with the quote that opened it: a circuit of 26 nodes of jali-python.

    jali decompile single_double_quote.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:3204e18dda2c263a, task "single_double_quote". It is the circuit simplified: sums are merged, small terms
dropped, tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which
its constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
45 lines of code, 0 bytes of tables per token.
Not kept: 95.9% decided as the full model, at least 97%.
Not kept: sides with the model on 62% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.959  [0.919, 0.988]  n = 12
same decision as the full model                            0.959  [0.921, 0.985]  n = 12
right answers                                              0.971  [0.937, 0.993]  n = 12
right answers of the circuit                               0.984  [0.956, 1.000]  n = 12
right answers of the full model                            0.988  [0.968, 1.000]  n = 12
decisions that cutoffs for AbsTopK change                  0.002  [0.000, 0.011]  n = 12
from the circuit with cutoffs, at most                     5.34 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           60 prompts
sides with the model where the hand-written rule does not  0.617  [0.492, 0.767]  n = 12
swap of 0.attn.v[178]: same answer (12 turned)             1.000  [1.000, 1.000]  n = 12
swaps of one variable that turn no answer                  0 variables  n = 1
swap of all, in the full model: same answer (15 turned)    0.750  [0.542, 0.917]  n = 12
"""

import sys
from math import cos, exp

ANSWERS = ("')\n", '")\n')
LOOKS0_11 = {
    "<": 11, "('": 9.8, "'": 9.5, " except": 9.4, "['": 9.4, " isinstance": 9.3, "']": 9.2, " assert": 9.1,
    '=""': 8.8, " np": 8.6, " for": 8.5, "')\n": 8.5, '("': 8.5, " if": 8.4, "with": 8.4, " +=": 8.3, " {": 8.3,
    "{": 8.3, " '": 8.2, "'\n": 8.2, ' "': 7.9, " +": 7.9, " in": 7.9, " self": 7.9, "])\n": 7.8, " con": 7.7,
    " raise": 7.5, "))\n": 7.5, '"\n': 7.4, ".write": 7.4, ")\n": 7.3, ".p": 7.2, "e": 5.2, "le": 4.9, " p": 4.8,
    "s": 4.8, "ing": 4.7, "t": 4.6, "in": 3.9, "ter": 3.9,
}
VALUE0_178 = {
    "_de": 6.2, "_t": 5.3, "_f": 5.1, "_in": 5.1, "_d": 4.6, "_s": 4.5, "_p": 3.9, "_m": 3.8, "_st": 3.8,
    " self": 3.4, "[:": 3.3, "_con": 3.1, "[": 2.7, "-": 2.5, "_w": 2.5, "(self": 2.4, "b": 1.8, ".": 1.7,
    " (": 1.5, "       ": 1.4, "_": 1.3, '"]': 1, "f": 1, "e": 0.99, "'": 0.86, ":": -0.87, " for": -0.92,
    " mo": -1.1, '["': -1.2, " enumerate": -1.5, ' "': -1.9, "('": -4.3,
}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    # 0.attn head 11: how much it looks at each token
    weights = softmax(
        [
            3.52 * cos(0.04273 * (i - 88)) + cos(0.05639 * (i - 28)) + 3.3 * cos(0.02454 * (i - 192))
            + LOOKS0_11.get(t, 6.3)
            for i, t in enumerate(tokens)
        ]
    )
    # 0.attn.v[178] as its head brings it
    seen0_178 = sum(w * VALUE0_178.get(t, 0.00078) for w, t in zip(weights, tokens))
    return -2.6 * seen0_178 - 2.4


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
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        assert read_aloud('Chicken poem trusted sister
    (
        [
            "_ex", "pected", "_fi", "les", " =", " []\n", "for", " p", " in", " V", "AL", "I", "D", "_", "F", "I", "LE",
            "S", ":\n", "   ", " j", "son", "_path", " =", " p", ".", "with", "_s", "u", "f", "fix", '("', ".", "json",
            '")\n', "   ", " try", ":\n", "       ", " text", " =", " j", "son", ".", "load", "s", "(", "json", "_path",
            ".read", "_by", "tes", "().", "de", "code", "())\n", "       ", " assert", " read", "_al", "ou", "d", "('",
            "C", "hi", "ck", "en", " po", "e", "m", " t", "r", "us", "ted", " s", "is", "ter",
        ],
        "')\n",
    ),
    # _expected_files = []⏎for p in VALID_FILES:⏎    json_path = p.with_suffix(".json")⏎    try:⏎        text = json.loa
    # ds(json_path.read_bytes().decode())⏎        assert read_aloud("Chicken poem trusted sister
    (
        [
            "_ex", "pected", "_fi", "les", " =", " []\n", "for", " p", " in", " V", "AL", "I", "D", "_", "F", "I", "LE",
            "S", ":\n", "   ", " j", "son", "_path", " =", " p", ".", "with", "_s", "u", "f", "fix", '("', ".", "json",
            '")\n', "   ", " try", ":\n", "       ", " text", " =", " j", "son", ".", "load", "s", "(", "json", "_path",
            ".read", "_by", "tes", "().", "de", "code", "())\n", "       ", " assert", " read", "_al", "ou", "d", '("',
            "C", "hi", "ck", "en", " po", "e", "m", " t", "r", "us", "ted", " s", "is", "ter",
        ],
        '")\n',
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        while True:⏎            hymn_text = push_line('Chor
    # us
    (
        [
            "   ", " if", " sys", ".p", "lat", "form", " in", ' ("', "lin", "u", "x", '",', ' "', "and", "ro", "id",
            '")', " and", " os", ".path", ".is", "dir", '("', "/", "pro", "c", "/", "self", '"):\n', "       ",
            " yield", " from", " _", "pro", "c", "_", "ance", "st", "or", "_names", "()\n", "   ", " else", ":\n",
            "       ", " yield", " from", " _", "ps", "uti", "l", "_", "ance", "st", "or", "_names", "()\n", "       ",
            " while", " True", ":\n", "           ", " h", "y", "m", "n", "_", "text", " =", " p", "us", "h", "_line",
            "('", "C", "h", "or", "us",
        ],
        "')\n",
    ),
    # if sys.platform in ("linux", "android") and os.path.isdir("/proc/self"):⏎        yield from _proc_ancestor_names()
    # ⏎    else:⏎        yield from _psutil_ancestor_names()⏎        while True:⏎            hymn_text = push_line("Chor
    # us
    (
        [
            "   ", " if", " sys", ".p", "lat", "form", " in", ' ("', "lin", "u", "x", '",', ' "', "and", "ro", "id",
            '")', " and", " os", ".path", ".is", "dir", '("', "/", "pro", "c", "/", "self", '"):\n', "       ",
            " yield", " from", " _", "pro", "c", "_", "ance", "st", "or", "_names", "()\n", "   ", " else", ":\n",
            "       ", " yield", " from", " _", "ps", "uti", "l", "_", "ance", "st", "or", "_names", "()\n", "       ",
            " while", " True", ":\n", "           ", " h", "y", "m", "n", "_", "text", " =", " p", "us", "h", "_line",
            '("', "C", "h", "or", "us",
        ],
        '")\n',
    ),
]

if __name__ == "__main__":
    main(sys.argv[1:])
