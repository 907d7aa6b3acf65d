"""How numbers are written: with a true minus sign, and with the digits that matter. Plain Python, no windows."""

from __future__ import annotations

import numpy as np

MINUS = "\N{MINUS SIGN}"


def signed(value: float, decimals: int = 2) -> str:
    """Such as "+11.44", with a true minus sign; what rounds to zero is "+0.00"."""
    rounded = round(float(value), decimals)
    return f"{MINUS if rounded < 0 else '+'}{abs(rounded):.{decimals}f}"


def two_digits(level: float) -> str:
    """A positive number with two significant digits, such as "4.4", "0.082" or "12"."""
    if level <= 0:
        return "0"
    decimals = int(max(0, 1 - np.floor(np.log10(level))))
    return f"{level:.{min(decimals, 6)}f}"


def plain(value: float) -> str:
    """Two decimals; a sign only where the activation is negative (tanh)."""
    text = signed(value)
    return text[1:] if text.startswith("+") else text
