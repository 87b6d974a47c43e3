"""The command line: each verb parses, calls and prints what was written. One file per verb, listed in `verbs`."""

import os

# Threads that wait for each other by spinning take eight times as long when another program has one of two cores; those
# that sleep lose 4 % on idle cores. PyTorch reads this once, when it is first imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

from jali.cli.frame import main

__all__ = ["main"]
