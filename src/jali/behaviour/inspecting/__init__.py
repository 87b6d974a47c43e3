"""Inspect: our models as one of its providers, its providers as subjects, our suite as its tasks."""
