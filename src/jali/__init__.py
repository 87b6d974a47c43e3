"""Sparse language models, the circuits inside them, and the evidence for those."""
