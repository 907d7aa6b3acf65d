"""How long something took, or will take, as a person reads it."""

from __future__ import annotations

import math

from digitpad.message import tr, tr_count


def time_left(seconds: float) -> str:
    """'8 s left', '3 min left', '2 h left'; nothing while it is not known."""
    if not math.isfinite(seconds):
        return ""
    if seconds < 99.5:
        return tr("{seconds} s left", seconds=max(0, round(seconds)))
    if seconds < 99.5 * 60:
        return tr("{minutes} min left", minutes=round(seconds / 60))
    return tr("{hours} h left", hours=round(seconds / 3600))


def spoken_time_left(seconds: float) -> str:
    """The same as a screen reader should say it."""
    if not math.isfinite(seconds):
        return ""
    if seconds < 99.5:
        return tr_count("{count} second left", "{count} seconds left", max(0, round(seconds)))
    if seconds < 99.5 * 60:
        return tr_count("{count} minute left", "{count} minutes left", round(seconds / 60))
    return tr_count("{count} hour left", "{count} hours left", round(seconds / 3600))


def duration(seconds: float) -> str:
    """'0.4 s', '14 s', '3 min 20 s', '2 h 5 min'."""
    if seconds < 0.95:
        return tr("{seconds:.1f} s", seconds=max(0.1, seconds))
    whole = round(seconds)
    if whole < 100:
        return tr("{seconds} s", seconds=whole)
    if whole < 3600:
        return tr("{minutes} min {seconds} s", minutes=whole // 60, seconds=whole % 60)
    return tr("{hours} h {minutes} min", hours=whole // 3600, minutes=whole % 3600 // 60)
