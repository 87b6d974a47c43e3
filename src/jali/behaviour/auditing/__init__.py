"""Auditing: what a model does that is asked by one who knows nothing of it but its questions and its words."""
