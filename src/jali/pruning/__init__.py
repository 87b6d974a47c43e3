"""Finds the few nodes a task needs: learned masks, then exact elimination."""
