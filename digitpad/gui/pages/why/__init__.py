"""Why the answer: what in the picture spoke for a digit and against it, and what would change the answer."""
