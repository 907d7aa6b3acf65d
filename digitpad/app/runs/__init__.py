"""Runs: what each training leaves, and how it is kept."""
