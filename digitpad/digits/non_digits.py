"""Things that are no digits, drawn at random: letters, shapes, scribbles, dashes, blots and signs that nobody uses.

A network that has only seen digits is confident of everything. From these, with a flat target, it learns to doubt.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.ink import InkSettings, Strokes, rasterize
from digitpad.digits.pen_styles import pen_strokes
from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Examples

Floats = NDArray[np.float64]
Drawing = list[Floats]  # strokes, (n, 2) each, in a unit square, y down
Random = np.random.Generator


def non_digit_examples(
    n: int, rng: Random, settings: InkSettings | None = None, before_each: Callable[[], None] = lambda: None
) -> Examples:
    """n pictures of no digit, uint8 (n, 784), all labelled `NO_CLASS`; the pen's width varies. `before_each` is called
    before each is drawn, and may raise to end the drawing."""
    settings = settings or InkSettings()
    images = np.zeros((n, 784), np.uint8)
    for image, draw in zip(images, rng.choice(np.array(_KINDS, object), n, p=_SHARES), strict=True):
        before_each()
        radius = settings.pen_radius * rng.uniform(0.7, 1.6)
        drawn = rasterize(cast(Strokes, by_hand(draw(rng), rng)), replace(settings, pen_radius=radius))
        assert drawn is not None  # every kind has strokes
        image[:] = drawn.reshape(-1)
    return Examples(images, np.full(n, NO_CLASS, np.int16))


def non_digit_strokes(rng: Random) -> list[Floats]:
    """A letter, a shape or a sign that nobody uses, of strokes (n, 2) with y down, about a unit high."""
    draw = (_letter, _shape, _sign)[rng.integers(3)]
    return by_hand(draw(rng), rng)


def by_hand(drawing: Drawing, rng: Random) -> list[Floats]:
    """The strokes turned, slanted, stretched and bent smoothly, each a little out of its place."""
    turn, slant = rng.normal(0, 0.14), rng.normal(0.1, 0.15)
    wide, tremor = np.exp(rng.normal(0, 0.18)), rng.choice([0.0, 0.006])
    if len(drawing) == 1 and np.ptp(drawing[0][:, 1]) < 0.2:
        turn, slant, wide = turn / 3, 0.0, 1.0  # a dash that is stood on its end would be a 1
    matrix = np.array([[1, 0], [-slant, 1]]) @ np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    matrix *= [wide, 1 / wide]
    directions, phases, sizes = rng.normal(0, 4, (2, 3)), rng.uniform(0, 7, 3), rng.normal(0, 0.025, (3, 2))
    bent = []
    for stroke in drawing:
        points = resampled(stroke) + rng.normal(0, 0.015, 2)
        points += np.sin(points @ directions + phases) @ sizes + tremor * rng.standard_normal(points.shape)
        bent.append(points @ matrix)
    return bent


def resampled(stroke: Floats) -> Floats:
    """The same line with evenly spaced points: close enough to bend, and at most a hundred."""
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    places = np.linspace(0, lengths[-1], min(100, 2 + int(lengths[-1] / 0.06)))
    return np.column_stack([np.interp(places, lengths, stroke[:, 0]), np.interp(places, lengths, stroke[:, 1])])


def line(*corners: float) -> Floats:
    """x, y, x, y, …"""
    return np.array(corners, np.float64).reshape(-1, 2)


def arc(x: float, y: float, wide: float, high: float, start: float = 0, end: float = 360) -> Floats:
    """Part of an ellipse around (x, y) with half axes wide and high; degrees, 0 to the right, 90 down."""
    angle = np.deg2rad(np.linspace(start, end, 30))
    return np.column_stack([x + wide * np.cos(angle), y + high * np.sin(angle)])


def smooth(corners: Floats) -> Floats:
    """The line with its corners cut off (Chaikin, twice)."""
    for _ in range(2):
        a, b = corners[:-1], corners[1:]
        between = np.stack([0.75 * a + 0.25 * b, 0.25 * a + 0.75 * b], axis=1).reshape(-1, 2)
        corners = np.concatenate([corners[:1], between, corners[-1:]])
    return corners


_STEM = line(0.2, 0, 0.2, 1)
_BOWL = np.concatenate([line(0.2, 0.02), arc(0.4, 0.26, 0.35, 0.25, -90, 90), line(0.2, 0.5)])
_HUMP = np.concatenate([line(0.2, 0.6), arc(0.5, 0.6, 0.28, 0.28, 180, 360), line(0.78, 1)])

# Letters in strokes, as people write them; those that somebody's digit looks like are left out.
_LETTERS: list[Drawing] = [
    [line(0.1, 1, 0.5, 0, 0.9, 1), line(0.25, 0.6, 0.75, 0.6)],  # A
    [np.concatenate([line(0.15, 1), arc(0.5, 0.4, 0.32, 0.4, 180, 360), line(0.85, 1)]), line(0.15, 0.6, 0.85, 0.6)],
    [_STEM, line(0.2, 0, 0.8, 0), line(0.2, 0.5, 0.7, 0.5), line(0.2, 1, 0.8, 1)],  # E
    [line(0.8, 0, 0.2, 0, 0.2, 1, 0.8, 1), line(0.2, 0.5, 0.7, 0.5)],
    [np.concatenate([line(0.1, 0.5, 0.9, 0.5), arc(0.5, 0.5, 0.4, 0.45, 0, -310)])],  # e
    [np.concatenate([line(0.1, 0.65), arc(0.5, 0.5, 0.4, 0.45, 10, -310)])],
    [_STEM, line(0.8, 0, 0.8, 1), line(0.2, 0.5, 0.8, 0.5)],  # H
    [np.concatenate([_STEM, _HUMP])],  # h
    [_STEM, line(0.8, 0, 0.22, 0.55, 0.82, 1)],  # K
    [_STEM, line(0.75, 0.3, 0.22, 0.65), line(0.38, 0.58, 0.8, 1)],
    [line(0.05, 1, 0.15, 0, 0.5, 0.7, 0.85, 0, 0.95, 1)],  # M
    [
        np.concatenate(
            [line(0.05, 0.3, 0.05, 1, 0.05, 0.6), arc(0.27, 0.6, 0.2, 0.25, 180, 360), line(0.47, 1, 0.47, 0.6)]
        ),
        np.concatenate([line(0.47, 0.6), arc(0.7, 0.6, 0.22, 0.25, 180, 360), line(0.93, 1)]),
    ],
    [_STEM, _BOWL],  # P
    [np.concatenate([line(0.2, 1, 0.2, 0), arc(0.45, 0.26, 0.28, 0.26, -120, 160)])],
    [line(0.1, 0, 0.9, 0), line(0.5, 0, 0.5, 1)],  # T
    [np.concatenate([line(0.45, 0, 0.45, 0.8), arc(0.65, 0.8, 0.2, 0.2, 180, 45)]), line(0.2, 0.3, 0.8, 0.3)],
    [line(0.1, 0, 0.5, 1, 0.9, 0)],  # V
    [smooth(line(0.05, 0.05, 0.2, 0, 0.5, 1, 0.8, 0.1, 0.95, 0))],
    [line(0.1, 0, 0.9, 1), line(0.9, 0, 0.1, 1)],  # X
    [arc(-0.05, 0.5, 0.5, 0.5, -70, 70), arc(1.05, 0.5, 0.5, 0.5, 110, 250)],
]

_CIRCLE = arc(0.5, 0.5, 0.5, 0.5, -90, 270)
_BOX = line(0, 0, 1, 0, 1, 1, 0, 1, 0, 0)


def _letter(rng: Random) -> Drawing:
    return _LETTERS[rng.integers(len(_LETTERS))]


def _shape(rng: Random) -> Drawing:
    return _SHAPES[rng.integers(len(_SHAPES))](rng)


def _arrow(rng: Random) -> Drawing:
    strokes = [line(0, 0.5, 1, 0.5), line(0.65, 0.2, 1, 0.5, 0.65, 0.8)]
    for _ in range(rng.integers(4)):
        strokes = [np.column_stack([1 - stroke[:, 1], stroke[:, 0]]) for stroke in strokes]
    return strokes


def _check_mark(rng: Random) -> Drawing:
    return [line(0, 0.6, 0.3, 1, 1, rng.uniform(0, 0.3))]


def _diamond(rng: Random) -> Drawing:
    return [line(0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5, 0.5, 0)]


def _grid(rng: Random) -> Drawing:
    n = int(rng.integers(2, 5))
    places = np.linspace(0, 1, n + 1) if rng.random() < 0.5 else (np.arange(n) + 1) / (n + 1)
    return [stroke for place in places for stroke in (line(place, 0, place, 1), line(0, place, 1, place))]


def _house(rng: Random) -> Drawing:
    door = [line(0.4, 1, 0.4, 0.7, 0.6, 0.7, 0.6, 1)] * int(rng.integers(2))
    ceiling = [line(0.1, 0.4, 0.9, 0.4)] * int(rng.integers(2))
    return [line(0.1, 1, 0.1, 0.4, 0.5, 0, 0.9, 0.4, 0.9, 1, 0.1, 1), *door, *ceiling]


def _plus(rng: Random) -> Drawing:
    x, y = rng.normal(0.5, 0.05, 2)
    return [line(x, 0, x, 1), line(0, y, 1, y)]


def _smiley(rng: Random) -> Drawing:
    eyes = [line(x, 0.33, x, 0.33 + rng.uniform(0.02, 0.12)) for x in (0.33, 0.67)]
    mouth = arc(0.5, 0.5, 0.26, 0.25, 20, 160) if rng.random() < 0.7 else arc(0.5, 0.85, 0.25, 0.2, 200, 340)
    return [_CIRCLE, *eyes, mouth]


def _square(rng: Random) -> Drawing:
    return [_BOX]


def _sun(rng: Random) -> Drawing:
    angles = rng.uniform(0, 7) + 2 * np.pi * np.arange(n := int(rng.integers(6, 11))) / n
    rays = [0.5 + np.outer(rng.uniform([0.27, 0.45], [0.33, 0.5]), [np.cos(a), np.sin(a)]) for a in angles]
    return [arc(0.5, 0.5, 0.22, 0.22), *rays]


def _triangle(rng: Random) -> Drawing:
    corners = line(0.5, 0, 1, 0.9, 0, 0.9) + rng.normal(0, 0.08, (3, 2))
    corners = 1 - corners if rng.random() < 0.4 else corners
    return [corners[[0, 1, 2, 0]]]


def _zigzag(rng: Random) -> Drawing:
    n, high = int(rng.integers(5, 10)), rng.uniform(0.15, 0.4)
    return [np.column_stack([np.linspace(0, 1, n), 0.5 + high * (-1.0) ** np.arange(n)])]


_SHAPES: list[Callable[[Random], Drawing]] = [
    *(_arrow, _check_mark, _diamond, _grid, _house, _plus, _smiley, _square, _sun, _triangle, _zigzag),
]


def _scribble(rng: Random) -> Drawing:
    """A tangle of straight or round lines, or coils along a line."""
    kind = rng.integers(3)
    if kind < 2:
        corners = rng.uniform(0, 1, (int(rng.integers(8, 20)), 2))
        return [smooth(corners) if kind else corners]
    t = np.linspace(0, 1, 120)
    angle = 2 * np.pi * rng.integers(4, 8) * t + rng.uniform(0, 7)
    x, y = t + 0.18 * rng.choice([-1, 1]) * np.cos(angle), 0.5 + rng.uniform(0.2, 0.45) * np.sin(angle)
    return [np.column_stack([x, y + rng.normal(0, 0.15) * t])]


def _dash(rng: Random) -> Drawing:
    """A dash, or a row of dots."""
    if rng.random() < 0.6:
        return [line(0, 0.5, 1, rng.normal(0.5, 0.08))]
    places = np.linspace(0, 1, n := int(rng.integers(3, 6))) + rng.normal(0, 0.02, n)
    return [line(x, 0.5, x + 0.01, 0.5) for x in places]


def _block(rng: Random) -> Drawing:
    """A box or a blot, filled by lines so close that no paper shows between them."""
    y = np.arange(0.02, 1, 0.06)
    if rng.random() < 0.5:
        left, right, y = np.zeros(len(y)), np.ones(len(y)), y * rng.uniform(0.3, 1)
    else:
        half = np.sqrt(0.25 - (y - 0.5) ** 2)
        left = 0.5 - half * rng.uniform(0.7, 1.2) + 0.1 * np.sin(rng.uniform(3, 9) * y + rng.uniform(0, 7))
        right = 0.5 + half * rng.uniform(0.7, 1.2) + 0.1 * np.sin(rng.uniform(3, 9) * y + rng.uniform(0, 7))
    ends = np.column_stack([left, y, right, y]).reshape(-1, 4)
    ends[1::2] = ends[1::2, [2, 3, 0, 1]]  # to and fro in one stroke
    return [ends.reshape(-1, 2)]


_LATTICE = np.stack(np.meshgrid([0.0, 0.5, 1.0], [0.0, 0.5, 1.0]), axis=-1).reshape(-1, 2)


def _sign(rng: Random) -> Drawing:
    """One to four lines and bows between the nine points of a lattice, mostly joined: a sign of no alphabet."""
    while True:
        strokes, ends = [], rng.integers(9)
        for _ in range(n := int(rng.integers(1, 5))):
            others = rng.permutation(9)[: int(rng.integers(3, 5) if n == 1 else rng.integers(1, 4))]
            way = _LATTICE[[ends, *others[others != ends]]]
            if len(way) > 1:
                strokes.append(smooth(way) if rng.random() < 0.5 else way)
            ends = rng.choice(others) if rng.random() < 0.7 else rng.integers(9)
        length = sum(float(np.hypot(*np.diff(stroke, axis=0).T).sum()) for stroke in strokes)
        if strokes and length > 1.4 * np.hypot(*np.ptp(np.concatenate(strokes), axis=0)):  # more than a line
            return strokes


def _outline(rng: Random) -> Drawing:
    """A closed line with three to five corners, of any form."""
    n = int(rng.integers(3, 6))
    angle = 2 * np.pi * (np.arange(n) + rng.uniform(-0.3, 0.3, n)) / n + rng.uniform(0, 7)
    corners = rng.uniform(0.35, 0.6, (n, 1)) * np.column_stack([np.cos(angle), np.sin(angle)])
    return [np.concatenate([corners, corners[:1]])]


# Digits that are none any more when they lie, stand on their heads or are seen in a mirror.
_UPSETS = {"lying": (2, 3, 4, 5, 7), "turned": (4, 7), "mirrored": (3, 4, 7), "upside down": (4, 7)}


def _upset_digit(rng: Random) -> Drawing:
    """A digit in a wrong position."""
    position = str(rng.choice(list(_UPSETS)))
    strokes = pen_strokes(int(rng.choice(_UPSETS[position])), rng)
    quarter = rng.choice([-1.0, 1.0])
    matrix = {
        "lying": [[0.0, quarter], [-quarter, 0.0]],
        "turned": [[-1.0, 0.0], [0.0, -1.0]],
        "mirrored": [[-1.0, 0.0], [0.0, 1.0]],
        "upside down": [[1.0, 0.0], [0.0, -1.0]],
    }[position]
    return [stroke @ np.array(matrix) for stroke in strokes]


_KINDS = [_letter, _shape, _scribble, _dash, _block, _sign, _outline, _upset_digit]
_SHARES = [0.22, 0.16, 0.08, 0.04, 0.03, 0.25, 0.1, 0.12]
