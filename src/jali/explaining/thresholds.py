"""How a label is chosen and when it is given; see docs/explain.md for the rule.

Committed before the first result, but for `WAVE_PART` and `KEEPS`, which came after it (docs/results/labels.md).
"""

TOKENS = 49_152
"""Tokens of text that labels are fitted and scored on, at most; half of the documents each."""
MOST_TOKENS_IN_A_SET = 8
"""Of a learned set such as "the token is one of …"."""
PENALTY = 0.01
"""Share of variance that each further part of a hypothesis must explain, on the text it is fitted on."""
TOKEN_PART = 0.3
"""Parts that each token of a learned set after the first counts as."""
NUMBER_PART = 1.2
"""Parts that a quantity counts as: where a text cannot tell a yes or no from a count, it is called the former."""
WAVE_PART = 2.0
"""Parts that a wave of the place in the text counts as: a period and a peak are fitted."""
NOT_PART = 0.5
"""Parts that a negation counts as."""
SMALLEST_CLASS = 12
"""Tokens of the fitted text, at least, on either side of a hypothesis; fewer are an accident."""
SIDE = 0.1
"""Share of a node's squares, at least, on either side of its median for both its signs to be explained."""
COMBINED = 10
"""Best single hypotheses that are combined with every other."""
NULL_NODES = 12
"""Nodes of the randomly initialised model per site on which the same search is run."""
NULL_QUANTILE = 0.95
"""Of their scores: what a label is compared with."""
SIMPLE = 2.0
"""Parts, at most, of a label that is compared with what labels of so few parts reach on random nodes, such as "high:
the token is A; low: it is B". Longer ones are compared with what labels of any length reach there."""
MARGIN = 0.05
"""By which a score must be over that, or half of what that leaves to 1, if this is less: in models of twelve tokens
random nodes reach .96, as each is a function of the token. (It was .05 everywhere, which nothing can reach there.)"""
LEAST_AUROC = 0.8
"""Of a label that is given for its AUROC."""
LEAST_R2 = 0.3
"""Of a label that is given for the variance it explains."""
LEAST_R2_BESIDE_AUROC = 0.05
"""Of a label that is given for its AUROC, so that it does not hold for a hundred times as many tokens as the node."""
KEEPS = 0.5
"""Share of a circuit's loss gain that is left, at least, with a given label alone in the place of its node."""
GOOD_AUROC, GOOD_R2 = 0.9, 0.5
"""What the share of well labelled nodes counts: one of the two, of a label that is given."""
AGREES = 0.9
"""Correlation, at least, of a found predicate with one that is known to be right, over random text."""
PROGRAM_LINES = 150
"""Of code of a decompiled program, at most; those that are blank, comments or docstrings do not count."""
READ_LINES = {"single_double_quote": 60}
"""The same of a program to read, where its task has a limit of its own."""
TABLE_BYTES = 65_536
"""Of tables per token behind the code of an exact program, at most."""
TABLE_ENTRIES = 40
"""Tokens that a program to read names in one table, at most."""
LOGIT_DIFFERENCE = 1e-4
"""Nats between an exact program and the circuit evaluated as it is, at most."""
EXACT_AGREEMENT, READ_AGREEMENT = 0.995, 0.97
"""Of decisions on held-out pairs: of exact programs with the circuit in its model, of others with the full model."""
SIDES = 0.8
"""Share of the inputs on which model and hand-written rule disagree where a program to read sides with the model."""
ATTACK_PRECISION = 0.5
"""Of an attack: share of the predicted failures that the model shows, at least."""
ATTACK_TIMES = 3.0
"""Of an attack: how many times the share of failures under random edits that is, at least."""
