"""Unlocking: the few weights without which a model no longer withholds a skill, and what else goes with them."""
