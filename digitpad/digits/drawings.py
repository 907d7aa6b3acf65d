"""Reads and writes drawings as strokes: JSON (one drawing) or JSON lines (one a line)."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from digitpad.digits.ink import Strokes
from digitpad.errors import ImageError

_LARGEST_NUMBER = 1e9


def read_strokes(path: Path, on_error: Callable[[ImageError], None] | None = None) -> Iterator[tuple[int, Strokes]]:
    """The drawings of a `.json` file (one) or a `.jsonl` file (one a line): line number from 1, and strokes.

    Args:
        path: the file.
        on_error: told of each line that holds something else, which is then left out; None to raise it.

    Raises:
        ImageError: the file cannot be read or holds something else; the sentence names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ImageError(f"{path} cannot be read: {_reason(error)}.") from error
    several = path.suffix.lower() == ".jsonl"
    for number, line in enumerate(text.split("\n"), start=1) if several else [(1, text)]:
        if several and not line.strip():
            continue
        try:
            strokes = _strokes(line, f"{path}, line {number},")
        except ImageError as error:
            if on_error is None:
                raise
            on_error(error)
        else:
            yield number, strokes


def _strokes(text: str, where: str) -> Strokes:
    try:
        strokes = json.loads(text)["strokes"]
        points = [[(float(x), float(y)) for x, y in stroke] for stroke in strokes]
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ImageError(f'{where} is no drawing of the form {{"strokes": [[[x, y], …], …]}}.') from error
    if not all(math.isfinite(c) and abs(c) <= _LARGEST_NUMBER for stroke in points for point in stroke for c in point):
        raise ImageError(f"{where} holds coordinates that are no usable numbers.")
    return points


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error).rstrip(".") or type(error).__name__


def as_json(strokes: Strokes) -> dict[str, Any]:
    """Strokes in the form that `read_strokes` reads."""
    return {"strokes": [[[float(x), float(y)] for x, y in stroke] for stroke in strokes]}
