"""Reads drawings from files: strokes as JSON (one drawing) or JSON lines, and pictures of a digit."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from digitpad.digits.ink import Strokes
from digitpad.errors import ImageError

_MOST_PIXELS = 50_000_000
_LARGEST_NUMBER = 1e9


def read_strokes(path: Path) -> Iterator[tuple[int, Strokes]]:
    """The drawings of a `.json` file (one) or a `.jsonl` file (one a line): line number from 1, and strokes.

    Raises:
        ImageError: the file cannot be read or holds something else; the sentence names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ImageError(f"{path} cannot be read: {_reason(error)}.") from error
    lines = enumerate(text.splitlines(), start=1) if path.suffix == ".jsonl" else [(1, text)]
    for number, line in lines:
        if line.strip() or path.suffix == ".json":
            yield number, _strokes(line, f"{path}, line {number},")


def _strokes(text: str, where: str) -> Strokes:
    try:
        strokes = json.loads(text)["strokes"]
        points = [[(float(x), float(y)) for x, y in stroke] for stroke in strokes]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ImageError(f'{where} is no drawing of the form {{"strokes": [[[x, y], …], …]}}.') from error
    if not all(math.isfinite(c) and abs(c) <= _LARGEST_NUMBER for stroke in points for point in stroke for c in point):
        raise ImageError(f"{where} holds coordinates that are no usable numbers.")
    return points


def read_picture(path: Path) -> NDArray[np.float32]:
    """A picture as ink: float32 (height, width), 0 paper to 1 ink, whether it is dark on light or light on dark.

    Raises:
        ImageError: the file is no picture, too large or broken.
    """
    try:
        with Image.open(path) as picture:
            if picture.width * picture.height > _MOST_PIXELS:
                raise ImageError(f"{path} is too large: a picture may have {_MOST_PIXELS:,} pixels.")
            grey = _flattened(picture)
    except (UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise ImageError(f"{path} is not a picture that can be read.") from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:
        raise ImageError(f"{path} cannot be read as a picture: {_reason(error)}.") from error
    return _as_ink(grey)


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error).rstrip(".") or type(error).__name__


def _flattened(picture: Image.Image) -> NDArray[np.float32]:
    """Brightness in [0, 1], transparent parts laid on white, or on black where all that is visible is bright."""
    if not picture.has_transparency_data:
        return np.asarray(picture.convert("L"), np.float32) / np.float32(255)
    colours = np.asarray(picture.convert("RGBA"), np.float32) / np.float32(255)
    grey, alpha = colours[..., :3] @ np.array([0.299, 0.587, 0.114], np.float32), colours[..., 3]
    paper = 0.0 if alpha.any() and np.average(grey, weights=alpha) > 0.5 and alpha.min() < 1 else 1.0
    return np.asarray(grey * alpha + paper * (1 - alpha), np.float32)


def _as_ink(grey: NDArray[np.float32]) -> NDArray[np.float32]:
    """Brightness as ink: the border tells which is paper; the strongest ink becomes 1, what is fainter than noise 0."""
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    paper = float(np.median(border))
    ink = grey - paper if paper < 0.5 else paper - grey
    strongest = float(ink.max(initial=0.0))
    if strongest < 0.1:
        return np.zeros_like(grey)
    return np.asarray(np.clip(ink / strongest, 0, 1), np.float32)


def as_json(strokes: Strokes) -> dict[str, Any]:
    """Strokes in the form that `read_strokes` reads."""
    return {"strokes": [[[float(x), float(y)] for x, y in stroke] for stroke in strokes]}
