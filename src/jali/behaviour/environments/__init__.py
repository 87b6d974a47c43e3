"""Small worlds to work in, each with a ledger that knows what was done there, whatever is said of it."""
