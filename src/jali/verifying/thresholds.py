"""What each claim has to reach. Committed before the first result; changing one is a change of the claim."""

CAPABLE_LOSS = 0.2
"""Nats, at most: the full model on held-out pairs. What it cannot do, no circuit of it can explain."""
SUFFICIENT_LOSS = 0.2
"""Nats, at most: the circuit alone on held-out pairs, uncalibrated. The target of pruning is .15 (section 4.2)."""
ACCURATE = 0.9
"""Share of held-out prompts, at least, that the circuit alone answers right."""
CHANCE_LOSS = 0.6
"""Nats, at least: what no longer does the task. Two equal answers give ln 2 = .693."""
SPECIFIC_LOSS = 0.2
"""Nats, at most: the mean over matched random removals."""

FILLED_LOSS = 0.2
"""Nats, at most: the circuit alone under a fill, or a treatment of norms, its pruning did not use. It was
.35, which circuits with an exchanged node passed (docs/results/battery.md)."""
ADVERSARIAL_LOSS = 0.35
"""Nats, at most: where an adversary chooses what of the complement is removed. Was .6, for the same reason."""
NODE_SHARE = 0.5
"""Share of the circuit's nodes, at least, each of which does more harm when it is removed than all its controls."""
PATH_SHARE = 0.5
"""Share of the circuit's paths, at least, each of which does more harm when it is cut than all its controls."""
HARM = 0.05
"""Nats between answer and foil, at least, by which such a node or path does more: else noise counts as harm."""
SUPERFLUOUS_RISE = 0.01
"""Nats, at most, that the loss of the circuit alone rises when a superfluous node goes."""
SUPERFLUOUS_SHARE = 0.1
"""Share of the circuit's nodes, at most, that can all go together within that rise."""
UNSEEN_GAP = 0.1
"""Nats, at most, that the circuit alone loses more on held-out pairs than on those its pruning saw."""
TEMPLATE_LOSS = 0.5
"""Nats, at most: the circuit alone on the held-out template it does worst."""
LENGTH_GAP = 0.2
"""Nats, at most, that the circuit alone loses more than the full model on contexts of another length."""
NATURAL_AGREEMENT = 0.5
"""Agreement in natural text, at least, of circuit and full model on which of the two answers comes: 0 is that of the
empty circuit, 1 is perfect. It was .75 of all places, which empty circuits reach."""
NATURAL_PAIRS = 8
"""Pairs of places in natural text, at least, for anything to be said."""
INTERCHANGE = 0.75
"""Share of prompts, at least, whose answer changes in the full model with the circuit's values of the other side."""
BEATS_MODEL = 0.02
"""Nats, at most, by which the circuit alone may do better than the full model."""
CORRELATION = 0.7
"""Correlation, at least, of the circuit's and the model's difference between the two answers, over prompts."""
ATTENTION_SHIFT = 0.3
"""Share of attention, at most, that lies elsewhere in the pruned run; mean over kept heads and positions."""
ACTIVATION_CORRELATION = 0.7
"""Correlation, at least, of a kept node's activation in the pruned and in the full run; median over kept nodes."""
NEAR_DIVERGENCE = 0.2
"""Nats, at most: divergence between the two answers of the circuit from the full model on prompts near the task."""
SCRUBBED_SCORE = 0.7
"""Share of the way from chance to the full model, at least, that is left under each condition of scrubbing."""
BINARY_LOSS = 0.5
"""Nats, at most: the circuit alone with two values for each node. Figure 34 of the paper has .24 to .54."""
TWIN_SIZE = 5.0
"""Times, at least, that the circuit of a nonsense twin is larger, where its loss reaches the target at all."""
STABLE_OVERLAP = 0.5
"""Nodes that a circuit and one of another seed or method share, at least, of the larger of the two; mean over those. It
was the share of this circuit's nodes alone, which a circuit of the whole model passes."""
STABLE_AGREEMENT = 0.9
"""Share of held-out prompts, at least, on which this circuit and those of other seeds and methods choose the same."""

RANDOM_CIRCUITS = 20
"""If none of twenty is as good, the chance of that by luck is under 1 in 20."""
RANK_WINDOW = 16
"""A node's random partner is one of so many nearest free ones in rank of absolute mean."""
CONTROLS = 2
"""Controls of each node and of each path."""
BACKUP_ROUNDS = 3
"""Searches for a backup, at most, each with all before it ablated."""
SEEDS = 4
"""Circuits pruned again, each with another seed, for stability: with the circuit itself, five."""

RANDOM_PAIRS = 12
"""Held-out pairs that each random circuit runs on, and training pairs that its calibration is fitted on."""
SIDE_PAIRS = 64
"""Held-out pairs for what has many runs: fills, norms, the path, swaps, scrubbing."""
NODE_PAIRS = 16
"""Held-out pairs that each single node or path is removed on."""
MINIMAL_PAIRS = 24
"""Held-out pairs that the circuit drops each of its nodes on."""
NODES_DROPPED = 96
"""Nodes, at most, that the circuit drops one by one; drawn at random where a circuit has more."""
GROUP_RUNS = 256
"""Runs, at most, that name redundant groups: a node's partners take one for each node that is not missed."""
NODES_TESTED = 16
"""Nodes, at most, for what takes several runs of each; drawn at random where a circuit has more."""
PATHS_TESTED = 6
"""Paths, at most."""
NATURAL_MOST = 48
"""Pairs of places in natural text, at most."""
TEXT_WINDOWS = 16
"""Windows of text for what happens off the task."""
ADVERSARY_STEPS, ADVERSARY_RESTARTS = 6, 2
"""Budget of the adversary: (steps + 1) × restarts runs forward and steps × restarts backward, for each batch."""
FRESH_DRAWS = 2
"""Draws of resampled values and of random parts, for each pair."""

ACCEPTED = 0.05
"""Share of false circuits, at most, that a claim may accept to count (docs/results/battery.md)."""
UNCOUNTED = frozenset({"accurate", "held_out_natural", "necessary_paths", "sufficient_stochastic", "sufficient_zero"})
"""Claims that accept more than that, and so are shown but do not count."""
