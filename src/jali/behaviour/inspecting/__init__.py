"""The evaluations in Inspect: provider, subjects and tasks. Loaded by Inspect, or by what asks for it; an extra."""
