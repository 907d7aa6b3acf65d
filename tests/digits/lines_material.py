"""Drawings to score the reading of lines, signs and spaces on, seeded.

Written and committed before anything was tuned. All are made of numbers as `numbers_material` makes them, of digits
that the caller gives: two or three lines, straight or sloping; numbers with a minus, a point or a comma; two numbers in
a row.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.digits.numbers_material import HEIGHT, PenDigit, PenNumber, number

Strokes = list[list[tuple[float, float]]]

# All lengths are shares of the digit height.
BETWEEN_LINES = (0.25, 0.9)  # from the lowest ink of a line to the highest of the next
INDENT = 0.8  # how far lines begin to the right of one another
SLOPE, FAN = 8.0, 1.5  # degrees: of the sheet, and of a line against it
MINUS_WIDTH, MINUS_LEVEL, MINUS_GAP = (0.3, 0.65), (0.4, 0.62), (0.12, 0.45)
DOT, COMMA = (0.0, 0.1), (0.14, 0.32)
SIGN_GAP = (0.06, 0.3)  # from a digit to a point or comma
SPACE = (1.1, 2.0)  # between two numbers in a row


def lines(digits: Sequence[PenDigit], n: int = 200, seed: int = 0) -> list[PenNumber]:
    """n drawings of two or three lines of one to four digits; owners count through all lines, the text has "\\n"."""
    rng = np.random.default_rng([seed, 1])
    return [_lines(digits, rng) for _ in range(n)]


def signed(digits: Sequence[PenDigit], n: int = 200, seed: int = 0) -> list[PenNumber]:
    """n numbers of two to four digits with a minus, a point or a comma, or a minus and one of these; signs have owners
    as digits have."""
    rng = np.random.default_rng([seed, 2])
    return [_signed(digits, rng) for _ in range(n)]


def pairs(digits: Sequence[PenDigit], n: int = 200, seed: int = 0) -> list[PenNumber]:
    """n times two numbers of two or three digits in a row, with a space between them in drawing and text."""
    rng = np.random.default_rng([seed, 3])
    return [_pair(digits, rng) for _ in range(n)]


def _lines(digits: Sequence[PenDigit], rng: np.random.Generator) -> PenNumber:
    slope = rng.uniform(-SLOPE, SLOPE)
    strokes: Strokes = []
    owners: list[int] = []
    texts: list[str] = []
    foot = np.empty((0, 2))  # points of the line above
    for _ in range(int(rng.integers(2, 4))):
        line = _chosen(digits, int(rng.integers(1, 5)), rng)
        turned = _turned(line.strokes, slope + rng.uniform(-FAN, FAN))
        gap = HEIGHT * rng.uniform(*BETWEEN_LINES)
        moved = _shifted(turned, HEIGHT * rng.uniform(0, INDENT), 0.0)
        moved = _shifted(moved, 0.0, _drop(foot, np.concatenate(moved), gap))
        foot = np.concatenate(moved)
        owners += [owner + sum(map(len, texts)) for owner in line.owners]
        strokes += _as_lists(moved)
        texts.append(line.text)
    return PenNumber("\n".join(texts), strokes, tuple(owners))


def _drop(above: NDArray[np.float64], line: NDArray[np.float64], gap: float) -> float:
    """How far a line moves down so that its nearest ink is that gap under the line above, measured column by column."""
    if not len(above):
        return 0.0
    near = [
        above[np.abs(above[:, 0] - x) <= HEIGHT, 1].max() - y
        for x, y in line
        if (np.abs(above[:, 0] - x) <= HEIGHT).any()
    ]
    return float(max(near, default=above[:, 1].max() - line[:, 1].min()) + gap)


def _signed(digits: Sequence[PenDigit], rng: np.random.Generator) -> PenNumber:
    kind = int(rng.integers(3))  # a minus, a point or comma, both
    count = int(rng.integers(2, 5))
    cut = int(rng.integers(1, count))
    strokes: Strokes = []
    text = ""
    owners: list[int] = []
    left = 0.0
    if kind != 1:
        minus = _minus(rng)
        strokes, owners, text = [minus], [0], "-"
        left = max(x for x, _ in minus) + HEIGHT * rng.uniform(*MINUS_GAP)
    groups = (count,) if kind == 0 else (cut, count - cut)
    for index, size in enumerate(groups):
        if index:
            sign, mark = _mark(left, rng)
            strokes, owners, text = [*strokes, mark], [*owners, len(text)], text + sign
            left = max(x for x, _ in mark) + HEIGHT * rng.uniform(*SIGN_GAP)
        part = _chosen(digits, size, rng)
        moved = _as_lists(_shifted([np.asarray(line) for line in part.strokes], left, 0.0))
        owners += [owner + len(text) for owner in part.owners]
        strokes += moved
        text += part.text
        left = max(x for line in moved for x, _ in line) + HEIGHT * rng.uniform(*SIGN_GAP)
    return PenNumber(text, strokes, tuple(owners))


def _minus(rng: np.random.Generator) -> list[tuple[float, float]]:
    x = np.linspace(0, HEIGHT * rng.uniform(*MINUS_WIDTH), 9)
    bow, tilt = HEIGHT * rng.uniform(-0.02, 0.02), rng.uniform(-0.15, 0.15)
    y = -HEIGHT * rng.uniform(*MINUS_LEVEL) + tilt * x + bow * np.sin(np.pi * x / x[-1])
    return [(float(a), float(b)) for a, b in zip(x, y, strict=True)]


def _mark(left: float, rng: np.random.Generator) -> tuple[str, list[tuple[float, float]]]:
    """A point that rests on the baseline, or a comma that hangs over it, from that x on."""
    if rng.random() < 0.5:
        size = HEIGHT * rng.uniform(*DOT)
        turns = np.linspace(0, rng.uniform(2, 7), 8)
        points = np.stack([np.cos(turns), np.sin(turns)], axis=1) * size / 2
        points += (left + size / 2, -size / 2 - HEIGHT * rng.uniform(-0.03, 0.06))
        return ".", [(float(x), float(y)) for x, y in (points[:1] if size < 0.02 * HEIGHT else points)]
    tall = HEIGHT * rng.uniform(*COMMA)
    lean, bow = rng.uniform(0.2, 0.7), rng.uniform(0, 0.12)
    down = np.linspace(0, 1, 8)
    x = left + tall * (lean * (1 - down) + bow * np.sin(np.pi * down))
    y = -HEIGHT * rng.uniform(0.02, 0.1) + tall * down
    return ",", [(float(a), float(b)) for a, b in zip(x, y, strict=True)]


def _pair(digits: Sequence[PenDigit], rng: np.random.Generator) -> PenNumber:
    first, second = (_chosen(digits, int(rng.integers(2, 4)), rng) for _ in range(2))
    right = max(x for line in first.strokes for x, _ in line)
    start = right + HEIGHT * rng.uniform(*SPACE)
    moved = _as_lists(_shifted([np.asarray(line) for line in second.strokes], start, 0.0))
    owners = (*first.owners, *(owner + len(first.text) for owner in second.owners))
    return PenNumber(f"{first.text} {second.text}", [*first.strokes, *moved], owners)


def _chosen(digits: Sequence[PenDigit], count: int, rng: np.random.Generator) -> PenNumber:
    return number([digits[i] for i in rng.integers(len(digits), size=count)], rng)


def _turned(strokes: Strokes, degrees: float) -> list[NDArray[np.float64]]:
    """Sloping upwards to the right."""
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return [np.asarray(line) @ turn for line in strokes]


def _shifted(strokes: Sequence[NDArray[np.float64]], dx: float, dy: float) -> list[NDArray[np.float64]]:
    return [line + np.array([dx, dy]) for line in strokes]


def _as_lists(strokes: Sequence[NDArray[np.float64]]) -> Strokes:
    return [[(float(x), float(y)) for x, y in line] for line in strokes]
