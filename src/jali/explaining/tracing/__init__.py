"""One prompt's computation as a graph that sums to the logits."""
