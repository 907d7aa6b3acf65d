"""The network as a diagram: what flows through it for the ink on the pad."""
