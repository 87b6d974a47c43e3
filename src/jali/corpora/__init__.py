"""From text to tokens: sources, de-duplication, splits, a tokenizer, shards, n-gram baselines."""
