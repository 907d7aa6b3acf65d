"""Which characters of a text from a file can be shown: no control characters, and none without a shape of its own.

`str.isprintable` refuses every space but the plain one; other spaces stand before percent signs here, and in names.
"""

from __future__ import annotations

import re
import unicodedata

_SURROGATE = re.compile("[\ud800-\udfff]")


def is_printable(text: str) -> bool:
    """Whether all of it can be shown; an empty text can."""
    return all(map(_is_printable, text))


def printable(text: object) -> str:
    """A text without what cannot be shown, nor spaces at its ends; empty for anything else."""
    if not isinstance(text, str):
        return ""
    shown = text if text.isprintable() else "".join(filter(_is_printable, text))  # the first is quick
    return shown.strip()


def readable(name: str) -> str:
    """The name of a file, in which a byte that is not in UTF-8, as systems pass it on, stands as \\xe4."""
    return name if name.isascii() else _SURROGATE.sub(_escaped, name)


def _escaped(surrogate: re.Match[str]) -> str:
    code = ord(surrogate[0])
    return f"\\x{code & 0xFF:02x}" if 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"


def on_one_line(text: object) -> str:
    """The text for a terminal: what cannot be shown, such as a line break in a file's name, stands as its escape."""
    return "".join(c if _is_printable(c) else c.encode("unicode_escape").decode() for c in str(text))


def _is_printable(character: str) -> bool:
    return character.isprintable() or unicodedata.category(character) == "Zs"
