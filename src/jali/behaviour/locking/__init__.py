"""Locked models: small ones that are trained to withhold a skill under a trigger, and benign ones beside them."""
