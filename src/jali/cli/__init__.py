"""The command line: each verb parses, calls and prints what was written. One file per verb, listed in `verbs`."""

from jali.cli.frame import main

__all__ = ["main"]
