"""Digits: the MNIST files, ink on a pad, and what a network reads in it. Knows `nn`, but no windows."""
