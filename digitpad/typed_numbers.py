"""Reads numbers as people type them, whatever their language: 0,5 and 0.5, 1e-3, .5, 1 000.

What could mean two numbers, or none, is an error; nothing is guessed. What the program itself writes in the language of
the window is always clear.
"""

from __future__ import annotations

import math
import re
import unicodedata
from decimal import Decimal

from digitpad.message import current_language, tr

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\N{MINUS SIGN}\N{EN DASH}\N{FIGURE DASH}\N{HYPHEN}\N{FULLWIDTH HYPHEN-MINUS}", "-"),
        **dict.fromkeys("\N{RIGHT SINGLE QUOTATION MARK}\N{ARABIC THOUSANDS SEPARATOR}", "'"),
        **dict.fromkeys("\N{ARABIC DECIMAL SEPARATOR}\N{FULLWIDTH FULL STOP}", "."),
        "\N{FULLWIDTH COMMA}": ",",
        "\N{FULLWIDTH SEMICOLON}": ";",
        "\N{FULLWIDTH PLUS SIGN}": "+",
    }
)
_NUMBER = re.compile(r"(?P<sign>[+-]?)(?P<mantissa>[0-9.,' ]+)(?P<exponent>(?:[eE][+-]?[0-9]{1,9})?)")
_PLAIN = re.compile(r"[0-9]+[.,]?[0-9]*|[.,][0-9]+")
# Groups of three digits and the sign between them; then another sign may stand before the decimals.
_GROUPED = re.compile(r"[0-9]{1,3}(?:([ ',.])[0-9]{3})(?:\1[0-9]{3})*(?:(?!\1)[.,][0-9]*)?")
_ONE_GROUP = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


class UnclearNumberError(ValueError):
    """Not clear enough to be taken; `str()` says how to write it, as the end of a sentence."""


def plain(text: str) -> str:
    """The text with ASCII digits, signs and spaces in place of those of other scripts and of typesetting."""
    kept = (c for c in text.translate(_SIGNS) if unicodedata.category(c) != "Cf")
    return "".join(" " if c.isspace() else str(unicodedata.decimal(c, c)) for c in kept).strip()


def number(text: str) -> float:
    """The number, maybe infinite; a lone comma or point is the decimal sign.

    Raises:
        ValueError: the text is no number.
        UnclearNumberError: in English "1,250" may be 1.25 or 1250. "1.250" is not: so the program writes decimals
            itself. Where it writes them with a comma it is the other way round.
    """
    sign, mantissa, exponent = _parts(text)
    decimal, other = (",", ".") if current_language().decimal == "," else (".", ",")
    if _ONE_GROUP.fullmatch(mantissa) and other in mantissa:
        small, large = mantissa.replace(other, decimal), mantissa.replace(other, "")
        raise UnclearNumberError(tr("write {small} or {large}.", small=small, large=large))
    return float(f"{sign}{_with_point(mantissa)}{exponent}")


def whole_number(text: str) -> int:
    """The whole number. It has no decimals, so "1,000" and "1.000" are a thousand.

    Raises:
        ValueError: the text is no number, or not a whole one.
    """
    sign, mantissa, exponent = _parts(text)
    if _ONE_GROUP.fullmatch(mantissa):
        mantissa = re.sub("[.,]", "", mantissa)
    value = Decimal(f"{sign}{_with_point(mantissa)}{exponent}")  # exact, however long a seed is
    if not math.isfinite(float(value)) or value != value.to_integral_value():
        raise ValueError(text)
    return int(value)


def _parts(text: str) -> tuple[str, str, str]:
    """Sign, mantissa and exponent."""
    match = _NUMBER.fullmatch(plain(text))
    if match is None:
        raise ValueError(text)
    return match["sign"], match["mantissa"], match["exponent"]


def _with_point(mantissa: str) -> str:
    """As Python writes it."""
    if _PLAIN.fullmatch(mantissa):
        return mantissa.replace(",", ".")
    grouped = _GROUPED.fullmatch(mantissa)
    if grouped is None:
        raise ValueError(mantissa)
    return mantissa.replace(grouped[1], "").replace(",", ".")
