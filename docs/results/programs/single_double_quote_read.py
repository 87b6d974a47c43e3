"""Close a string with the quote that opened it: a circuit of 27 nodes of jali-python.

    jali decompile single_double_quote.circuit.json --level read --pairs 256 --seed 0

Circuit sha256:9f2c591f0d5c7a3d, task "single_double_quote". It is the circuit simplified: sums are merged, small terms
dropped, tables cut to the tokens that matter, as far as it decides like the full model on training prompts, to which
its constant is fitted. AbsTopK, by which nodes outside the circuit compete with its own, is replaced by a least size
for each node.
40 lines of code, 0 bytes of tables per token.
Not kept: sides with the model on 47% of disagreements, at least 80%.

Measured on held-out pairs; n counts templates, contexts or pairs, whichever are fewest; 95 % intervals.

same decision as the circuit                               0.984  [0.965, 0.998]  n = 12
same decision as the full model                            0.982  [0.962, 0.998]  n = 12
right answers                                              0.994  [0.978, 1.000]  n = 12
right answers of the circuit                               0.990  [0.974, 1.000]  n = 12
right answers of the full model                            0.988  [0.968, 1.000]  n = 12
decisions that cutoffs for AbsTopK change                  0.000  [0.000, 0.242]  n = 12
from the circuit with cutoffs, at most                     6.48 nats  n = 512
inputs, pairs and disturbed ones                           992 prompts
of which model and hand-written rule disagree on           60 prompts
sides with the model where the hand-written rule does not  0.467  [0.321, 0.618]  n = 12
swap of 0.attn.v[178]: same answer (12 turned)             1.000  [1.000, 1.000]  n = 12
swaps of one variable that turn no answer                  1 variables  n = 2
swap of all, in the full model: same answer (23 turned)    0.917  [0.792, 1.000]  n = 12
doubled constants (1): change of the answer, at most       4.28 nats
doubled constants (1): program less circuit, at most       1.71 nats
doubled constants (1): both change alike                   0.939 correlation  n = 24
"""

import sys
from math import cos, exp

ANSWERS = ("')\n", '")\n')
LOOKS0_11 = {"('": 9.8, "'": 9.5, '("': 8.5}


def decide(tokens):
    """The answer to a prompt, which is given as the texts of its tokens."""
    return ANSWERS[0] if logit_difference(tokens) > 0 else ANSWERS[1]


def logit_difference(tokens):
    """Logit of the first answer less that of the second, in nats."""
    # 0.attn head 1: how much it looks at each token
    weights = softmax(
        [
            1.4 * cos(0.05639 * (i - 28)) + 2.48 * cos(0.04273 * (i - 93)) + (5.2 if t == '("' else 2.8)
            for i, t in enumerate(tokens)
        ]
    )
    # 0.attn.v[19] as its head brings it
    seen0_19 = sum(w * (5.2 if t == '("' else 0.37) for w, t in zip(weights, tokens))
    # 0.attn head 11: how much it looks at each token
    weights = softmax(
        [
            3.52 * cos(0.04273 * (i - 88)) + cos(0.05639 * (i - 28)) + 3.3 * cos(0.02454 * (i - 192))
            + LOOKS0_11.get(t, 6.9)
            for i, t in enumerate(tokens)
        ]
    )
    # 0.attn.v[178] as its head brings it: high: the token is ‹-›, ‹.›, ‹e›, ‹·self›, ‹_t›, ‹_s›, ‹_in› or ‹_f›; low: t…
    seen0_178 = sum(w * (-3 if t == "('" else 0.065) for w, t in zip(weights, tokens))
    return -1.9 * seen0_19 - 2.6 * seen0_178 + 0.58


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
