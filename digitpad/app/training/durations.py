"""How long something took, or will take, as a person reads it."""

from __future__ import annotations

import math


def time_left(seconds: float) -> str:
    """'8 s left', '3 min left', '2 h left'; nothing while it is not known."""
    if not math.isfinite(seconds):
        return ""
    if seconds < 99.5:
        return f"{max(0, round(seconds))} s left"
    if seconds < 99.5 * 60:
        return f"{round(seconds / 60)} min left"
    return f"{round(seconds / 3600)} h left"


def duration(seconds: float) -> str:
    """'14 s', '3 min 20 s', '2 h 5 min'."""
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def spoken(left: str) -> str:
    """The time left as a screen reader should say it."""
    words = {"s": "seconds", "min": "minutes", "h": "hours"}
    return " ".join(words.get(word, word) for word in left.split())
