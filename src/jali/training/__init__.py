"""Training with almost all weights zero, in the published order of one step."""
