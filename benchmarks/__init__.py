"""Measurements of speed. They are never tests: machines differ, and so only ratios on one machine are compared."""
