"""From a circuit to a runner: what a wiring does while most of its channels are held, without its dense matrices."""
