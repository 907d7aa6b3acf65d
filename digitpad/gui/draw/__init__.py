"""The left half of the window: the pad, the tools under it and the answer."""
