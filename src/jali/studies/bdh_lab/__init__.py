"""Small experiments on the Dragon Hatchling, each about one claim of arXiv 2509.26507, with controls."""
