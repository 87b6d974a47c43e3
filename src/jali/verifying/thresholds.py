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

RANDOM_CIRCUITS = 20
"""If none of twenty is as good, the chance of that by luck is under 1 in 20."""
RANK_WINDOW = 16
"""A node's random partner is one of so many nearest free ones in rank of absolute mean."""
BACKUP_ROUNDS = 3
"""Searches for a backup, at most, each with all before it ablated."""

RANDOM_PAIRS = 32
"""Held-out pairs that each random circuit runs on, and training pairs that its calibration is fitted on."""
SIDE_PAIRS = 128
"""Held-out pairs for what is only measured: norms and the path."""
