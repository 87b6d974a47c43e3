"""Tasks: pairs of prompts with two candidate answers, and what a model makes of them."""
