"""Tests what a circuit claims, on pairs that nothing before it has seen."""
