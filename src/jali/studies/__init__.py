"""Whole studies, made of the steps below: how well a model predicts, and the demonstration."""
