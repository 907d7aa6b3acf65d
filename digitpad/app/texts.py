"""Numbers and little words as texts write them: signs, decimals. Plain Python, no windows.

Numbers have the signs of the current language (digitpad/message.py).
"""

from __future__ import annotations

import numpy as np

from digitpad.message import localized, mark, number, tr

MINUS = "\N{MINUS SIGN}"
WORDS = (
    mark("no"),
    mark("one"),
    mark("two"),
    mark("three"),
    mark("four"),
    mark("five"),
    mark("six"),
    mark("seven"),
    mark("eight"),
    mark("nine"),
    mark("ten"),
    mark("eleven"),
    mark("twelve"),
)


def in_words(count: int) -> str:
    """'three', and '13' from where words get long."""
    return tr(WORDS[count]) if count < len(WORDS) else number(count, ",")


def percent_in_words(text: str) -> str:
    """The text with the word "percent" for each of its signs, which a screen reader may leave out."""
    return text.replace("\N{NO-BREAK SPACE}%", " " + tr("percent"))


def percent(value: float, decimals: int = 0) -> str:
    """Such as "98.5 %" for 98.5."""
    return tr("{share}\N{NO-BREAK SPACE}%", share=number(value, f".{decimals}f"))


def share_text(share: float, decimals: int = 0) -> str:
    """A share of 1 in percent, as `share_figure` has it."""
    return percent(share_figure(share, decimals), decimals)


def share_figure(share: float, decimals: int = 0) -> float:
    """The percentage to write for a share of 1: 100 for all and 0 for none alone, however it is rounded."""
    least = 10.0**-decimals
    return min(100 - least, max(least, 100 * share)) if 0 < share < 1 else 100 * share


def true_minus(text: str, value: float) -> str:
    """The text of the number without its sign, with a true minus where it is negative and not rounded to zero."""
    return f"{MINUS}{text}" if value < 0 and text.strip("0.") else text


def fixed(value: float, decimals: int = 2) -> str:
    """Such as "−1.50"; what rounds to zero has no sign."""  # noqa: RUF002
    return localized(true_minus(f"{abs(value):,.{decimals}f}", value))


def rate_text(rate: float) -> str:
    """3.0, 100, 0.001: as a person writes it."""
    return number(rate, ".1f" if rate < 100 and rate == int(rate) else ".5g")


def signed(value: float, decimals: int = 2) -> str:
    """Such as "+11.44", with a true minus sign; what rounds to zero is "+0.00"."""
    rounded = round(float(value), decimals)
    return f"{MINUS if rounded < 0 else '+'}{number(abs(rounded), f'.{decimals}f')}"


def two_digits(level: float) -> str:
    """A positive number with two significant digits, such as "4.4", "0.082" or "12"."""
    if level <= 0:
        return "0"
    decimals = int(max(0, 1 - np.floor(np.log10(level))))
    return number(level, f".{min(decimals, 6)}f")


def plain(value: float) -> str:
    """Two decimals; a sign only where the activation is negative (tanh)."""
    text = signed(value)
    return text[1:] if text.startswith("+") else text
