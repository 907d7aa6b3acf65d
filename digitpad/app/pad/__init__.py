"""What lies on the pad, and the answer to it."""
