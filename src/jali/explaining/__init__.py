"""Says what a model does and why: on one prompt, node by node, in words and in code."""
