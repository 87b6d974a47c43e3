"""What nodes mean: the contexts that drive them, and labels scored on held-out text."""
