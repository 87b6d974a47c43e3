"""Whether a model behaves otherwise where it is watched: paired evaluations and what may be said of them."""
