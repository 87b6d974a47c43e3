"""What the nodes of a circuit stand for, and what the model computes on one prompt."""
