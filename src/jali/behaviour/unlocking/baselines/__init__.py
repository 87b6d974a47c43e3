"""What else is done to a locked model, beside a removal set: on the same cells, in one table."""
