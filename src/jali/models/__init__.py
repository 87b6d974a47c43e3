"""Architectures, each whole in one file, the contract they keep, and how they are stored and loaded."""
