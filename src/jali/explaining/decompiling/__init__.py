"""A circuit as a program: plain Python that computes what it does, or is simplified until it reads well."""
