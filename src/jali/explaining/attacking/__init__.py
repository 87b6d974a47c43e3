"""Predictions from a circuit of where its model fails, and whether it does."""
