"""Threads, and what the session is made of."""
