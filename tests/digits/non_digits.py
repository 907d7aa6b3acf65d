"""A thousand things that are no digits: what the program's refusal is scored on.

Written and committed before anything was tuned, and independent of `digitpad.digits.non_digits`, which draws the first
half of these kinds for training. `python -m tests.digits.non_digits sheet.png` draws a contact sheet.

The rule of the halves: within each family the kinds are sorted by name; the first, third, fifth … are *known* (training
and calibration may draw such things too), the second, fourth … are *held out*. A letter's kind is the letter whatever
its case, so that "k" is never held out while "K" is known.

Letters that are left out, because somebody writes a digit like that: B (8), C c (an open 0 or 6), D (0), G (6), I i l
(1), O o (0), Q (0 with a tail, 2), S s (5), Z z (2), a (a 9 or 0 with a stem), b (6), g q (9), j (1 with a speck),
y (an open 4 or 9). Shapes left out for the same reason: circle and ellipse (0), two loops, standing or lying (8),
question mark (2, 7), hourglass (8), lightning (2, 5), crescent (0, 6), a vertical line (1), a lone dot.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from digitpad.digits.ink import normalize_picture, rasterize

Floats = NDArray[np.float64]
Drawing = list[Floats]  # strokes, (n, 2) each, in a unit square, y down
Random = np.random.Generator

SHARES = {"letters": 0.4, "shapes": 0.25, "scribbles": 0.15, "dashes": 0.1, "blocks": 0.1}


@dataclass(frozen=True)
class NonDigit:
    """One thing that is no digit: its family and kind, and its picture, uint8 (28, 28)."""

    family: str
    kind: str
    image: NDArray[np.uint8]

    @property
    def held_out(self) -> bool:
        return self.kind in HELD_OUT


def non_digits(n: int, seed: int, fonts: Sequence[str] = ()) -> list[NonDigit]:
    """n non-digits, the same for the same seed. `fonts`: font files to use beside the one that Pillow brings."""
    rng = np.random.default_rng(seed)
    families = rng.choice(list(SHARES), n, p=list(SHARES.values()))
    return [_one(str(family), rng, fonts) for family in families]


def _one(family: str, rng: Random, fonts: Sequence[str]) -> NonDigit:
    kind = str(rng.choice(FAMILIES[family]))
    while True:
        if family == "letters" and rng.random() < 0.5:
            image = _printed(str(rng.choice(list(CASES[kind]))), rng, fonts)
        else:
            image = rasterize([stroke.tolist() for stroke in by_hand(DRAW[kind](rng), family, rng)])
        if image is not None:
            return NonDigit(family, kind, image)


# How hands and fonts change what they draw


def by_hand(drawing: Drawing, family: str, rng: Random) -> Drawing:
    """Turned, slanted, stretched and bent as hands do; dashes and blocks are turned little, or they would be others."""
    turn = rng.normal(0, 3 if family == "dashes" else 8) * np.pi / 180
    wide = 1.0 if family == "dashes" else np.exp(rng.normal(0, 0.15))
    slant = rng.normal(0.08, 0.12) * (family not in ("dashes", "blocks"))
    matrix = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ np.array(
        [[wide, -slant], [0, 1 / wide]]
    )
    waves = [(rng.normal(0, 4, 2), rng.uniform(0, 7), rng.normal(0, 0.02, 2)) for _ in range(3)]
    tremor = rng.choice([0.0, 0.004, 0.01])

    def moved(stroke: Floats) -> Floats:
        points = resampled(stroke) + rng.normal(0, 0.012, 2)
        bend = sum(np.sin(points @ direction + phase)[:, None] * size for direction, phase, size in waves)
        return (points + bend + rng.normal(0, tremor, points.shape)) @ matrix.T

    return [moved(stroke) for stroke in drawing]


def resampled(stroke: Floats, spacing: float = 0.03) -> Floats:
    """The same line with a point every `spacing`."""
    lengths = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(stroke, axis=0).T))])
    places = np.linspace(0, lengths[-1], max(2, int(lengths[-1] / spacing)))
    return np.column_stack([np.interp(places, lengths, stroke[:, axis]) for axis in (0, 1)])


def _printed(letter: str, rng: Random, fonts: Sequence[str]) -> NDArray[np.uint8] | None:
    """A letter of a font: slanted, turned, stretched, bolder or not."""
    chosen = int(rng.integers(len(fonts) + 1))
    font = ImageFont.truetype(fonts[chosen - 1], 90) if chosen else ImageFont.load_default(90)
    page = Image.new("L", (200, 200))
    ImageDraw.Draw(page).text((100, 100), letter, 255, font, "mm", stroke_width=int(rng.integers(0, 4)))
    turn, slant, wide = rng.normal(0, 6) * np.pi / 180, rng.normal(0.05, 0.12), np.exp(rng.normal(0, 0.12))
    a, b, d, e = np.cos(turn) / wide, slant + np.sin(turn), -np.sin(turn), np.cos(turn) * wide
    place = (a, b, 100 - 100 * (a + b), d, e, 100 - 100 * (d + e))
    page = page.transform(page.size, Image.Transform.AFFINE, place, Image.Resampling.BILINEAR)
    return normalize_picture(np.asarray(page, np.float32) / 255)


# Strokes


def line(*corners: tuple[float, float]) -> Floats:
    return np.array(corners, np.float64)


def arc(x: float, y: float, wide: float, high: float, start: float = 0, end: float = 360) -> Floats:
    """Part of an ellipse around (x, y) with half axes wide and high; degrees, 0 to the right, 90 down."""
    angle = np.deg2rad(np.linspace(start, end, 40))
    return np.column_stack([x + wide * np.cos(angle), y + high * np.sin(angle)])


def joined(*strokes: Floats) -> Floats:
    return np.concatenate(strokes)


def polygon(corners: Floats) -> Floats:
    return np.concatenate([corners, corners[:1]])


def smooth(corners: Floats, rounds: int = 3) -> Floats:
    """The line with its corners cut off again and again (Chaikin)."""
    for _ in range(rounds):
        before, after = corners[:-1], corners[1:]
        between = np.stack([0.75 * before + 0.25 * after, 0.25 * before + 0.75 * after], axis=1).reshape(-1, 2)
        corners = np.concatenate([corners[:1], between, corners[-1:]])
    return corners


# Letters: templates in strokes, several ways of writing each

CASES = {
    "A": "A",
    "D": "d",
    "E": "Ee",
    "F": "Ff",
    "H": "Hh",
    "J": "J",
    "K": "Kk",
    "L": "L",
    "M": "Mm",
    "N": "Nn",
    "P": "Pp",
    "R": "Rr",
    "T": "Tt",
    "U": "Uu",
    "V": "Vv",
    "W": "Ww",
    "X": "Xx",
    "Y": "Y",
}

_STEM = line((0.2, 0), (0.2, 1))
_TEMPLATES: dict[str, list[Drawing]] = {
    "A": [
        [line((0.1, 1), (0.5, 0), (0.9, 1)), line((0.25, 0.62), (0.75, 0.62))],
        [
            joined(line((0.1, 1), (0.2, 0.4)), arc(0.5, 0.35, 0.3, 0.35, 180, 360), line((0.85, 1))),
            line((0.2, 0.6), (0.8, 0.6)),
        ],
    ],
    "D": [
        [joined(arc(0.45, 0.72, 0.27, 0.27, -20, -360)), line((0.75, 0), (0.75, 1))],
        [joined(arc(0.42, 0.72, 0.28, 0.28, -30, -340), line((0.74, 0), (0.74, 0.9), (0.9, 1)))],
    ],
    "E": [
        [_STEM, line((0.2, 0), (0.8, 0)), line((0.2, 0.5), (0.7, 0.5)), line((0.2, 1), (0.8, 1))],
        [line((0.8, 0), (0.2, 0), (0.2, 1), (0.8, 1)), line((0.2, 0.5), (0.7, 0.5))],
        [joined(line((0.1, 0.5), (0.88, 0.5)), arc(0.5, 0.5, 0.4, 0.45, 0, -310))],
    ],
    "F": [
        [_STEM, line((0.2, 0), (0.8, 0)), line((0.2, 0.5), (0.7, 0.5))],
        [joined(arc(0.65, 0.22, 0.22, 0.22, -20, -180), line((0.43, 1))), line((0.2, 0.45), (0.75, 0.45))],
    ],
    "H": [
        [_STEM, line((0.8, 0), (0.8, 1)), line((0.2, 0.5), (0.8, 0.5))],
        [joined(line((0.2, 0), (0.2, 1), (0.2, 0.7)), arc(0.48, 0.7, 0.27, 0.24, 180, 360), line((0.75, 1)))],
    ],
    "J": [
        [joined(line((0.7, 0), (0.7, 0.7)), arc(0.43, 0.7, 0.27, 0.3, 0, 170))],
        [line((0.35, 0), (0.95, 0)), joined(line((0.65, 0), (0.65, 0.7)), arc(0.4, 0.7, 0.25, 0.3, 0, 170))],
    ],
    "K": [
        [_STEM, line((0.8, 0), (0.22, 0.55), (0.82, 1))],
        [_STEM, line((0.75, 0.3), (0.22, 0.65)), line((0.38, 0.58), (0.8, 1))],
    ],
    "L": [[line((0.2, 0), (0.2, 1), (0.8, 1))], [line((0.25, 0), (0.2, 0.95), (0.25, 1), (0.9, 0.97))]],
    "M": [
        [line((0.05, 1), (0.15, 0), (0.5, 0.7), (0.85, 0), (0.95, 1))],
        [
            joined(
                line((0.05, 0.3), (0.05, 1), (0.05, 0.6)),
                arc(0.27, 0.55, 0.2, 0.25, 180, 360),
                line((0.47, 1), (0.47, 0.6)),
                arc(0.7, 0.55, 0.22, 0.25, 180, 360),
                line((0.93, 1)),
            )
        ],
    ],
    "N": [
        [line((0.15, 1), (0.15, 0), (0.8, 1), (0.8, 0))],
        [joined(line((0.2, 0.25), (0.2, 1), (0.2, 0.6)), arc(0.5, 0.55, 0.3, 0.3, 180, 360), line((0.8, 1)))],
    ],
    "P": [
        [_STEM, joined(line((0.2, 0.02)), arc(0.4, 0.27, 0.35, 0.25, -90, 90), line((0.2, 0.52)))],
        [joined(line((0.2, 1), (0.2, 0)), arc(0.45, 0.26, 0.28, 0.26, -120, 160))],
    ],
    "R": [
        [_STEM, joined(line((0.2, 0.02)), arc(0.4, 0.27, 0.35, 0.25, -90, 90), line((0.2, 0.52), (0.8, 1)))],
        [joined(line((0.3, 0.2), (0.3, 1), (0.3, 0.55)), arc(0.6, 0.5, 0.3, 0.28, 180, 310))],
    ],
    "T": [
        [line((0.1, 0), (0.9, 0)), line((0.5, 0), (0.5, 1))],
        [joined(line((0.45, 0), (0.45, 0.8)), arc(0.65, 0.8, 0.2, 0.2, 180, 45)), line((0.2, 0.3), (0.8, 0.3))],
    ],
    "U": [
        [joined(line((0.15, 0), (0.15, 0.6)), arc(0.5, 0.6, 0.35, 0.4, 180, 0), line((0.85, 0)))],
        [joined(line((0.15, 0.2), (0.15, 0.7)), arc(0.45, 0.7, 0.3, 0.3, 180, 0), line((0.75, 0.2), (0.75, 1)))],
    ],
    "V": [[line((0.1, 0), (0.5, 1), (0.9, 0))], [joined(arc(0.1, 0.6, 0.35, 0.6, -90, 0), line((0.5, 1), (0.9, 0)))]],
    "W": [
        [line((0, 0), (0.25, 1), (0.5, 0.3), (0.75, 1), (1, 0))],
        [joined(line((0, 0.1)), arc(0.25, 0.6, 0.25, 0.4, 180, 0), arc(0.75, 0.6, 0.25, 0.4, 180, 0), line((1, 0.1)))],
    ],
    "X": [[line((0.1, 0), (0.9, 1)), line((0.9, 0), (0.1, 1))]],
    "Y": [
        [line((0.1, 0), (0.5, 0.5), (0.5, 1)), line((0.9, 0), (0.5, 0.5))],
        [line((0.05, 0), (0.5, 0.4), (0.95, 0)), line((0.5, 0.4), (0.5, 1))],
    ],
}


def _letter(kind: str) -> Callable[[Random], Drawing]:
    return lambda rng: _TEMPLATES[kind][rng.integers(len(_TEMPLATES[kind]))]


# Shapes


def _regular(corners: int, turn: float = -90, radius: float = 0.5) -> Floats:
    angle = np.deg2rad(turn + 360 / corners * np.arange(corners))
    return np.column_stack([0.5 + radius * np.cos(angle), 0.5 + radius * np.sin(angle)])


def _arrow(rng: Random) -> Drawing:
    strokes = [line((0, 0.5), (1, 0.5)), line((0.65, 0.2), (1, 0.5), (0.65, 0.8))]
    for _ in range(int(rng.integers(4))):
        strokes = [np.column_stack([1 - s[:, 1], s[:, 0]]) for s in strokes]
    return strokes


def _rays(n: int, inner: float, outer: float, turn: float) -> Drawing:
    return [joined(a[None], b[None]) for a, b in zip(_regular(n, turn, inner), _regular(n, turn, outer), strict=True)]


def _asterisk(rng: Random) -> Drawing:
    return _rays(int(rng.integers(5, 9)), 0.02, 0.5, float(rng.uniform(0, 90)))


def _check_mark(rng: Random) -> Drawing:
    return [line((0, 0.6), (0.3, 1), (1, float(rng.uniform(0, 0.3))))]


def _circle_with_cross(rng: Random) -> Drawing:
    r = 0.5 * np.sqrt(0.5) if rng.random() < 0.5 else None
    cross = [line((0.5, 0), (0.5, 1)), line((0, 0.5), (1, 0.5))]
    if r is not None:
        cross = [line((0.5 - r, 0.5 - r), (0.5 + r, 0.5 + r)), line((0.5 + r, 0.5 - r), (0.5 - r, 0.5 + r))]
    return [arc(0.5, 0.5, 0.5, 0.5, -90, 270), *cross]


def _diamond(rng: Random) -> Drawing:
    return [polygon(_regular(4))]


def _flower(rng: Random) -> Drawing:
    petals = int(rng.integers(4, 8))
    angle = np.linspace(0, 2 * np.pi, 200)
    radius = 0.3 + 0.2 * np.cos(petals * angle)
    blossom = np.column_stack([0.5 + radius * np.cos(angle), 0.5 + radius * np.sin(angle)])
    return [blossom] if rng.random() < 0.5 else [blossom, arc(0.5, 0.5, 0.08, 0.08)]


def _grid(rng: Random) -> Drawing:
    n = int(rng.integers(2, 5))
    places = np.linspace(0, 1, n + 1) if rng.random() < 0.5 else (np.arange(n) + 1) / (n + 1)
    return [s for p in places for s in (line((p, 0), (p, 1)), line((0, p), (1, p)))]


def _heart(rng: Random) -> Drawing:
    t = np.linspace(0, 2 * np.pi, 80)
    x, y = 16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    return [np.column_stack([0.5 + x / 34, 0.45 - y / 34])]


def _house(rng: Random) -> Drawing:
    walls = [polygon(line((0.1, 1), (0.1, 0.45), (0.5, 0), (0.9, 0.45), (0.9, 1)))]
    extra = [[line((0.1, 0.45), (0.9, 0.45))], [line((0.42, 1), (0.42, 0.7), (0.6, 0.7), (0.6, 1))], []]
    return walls + extra[rng.integers(3)]


def _ladder(rng: Random) -> Drawing:
    rungs = np.linspace(0.15, 0.85, int(rng.integers(3, 6)))
    return [line((0.25, 0), (0.25, 1)), line((0.75, 0), (0.75, 1)), *(line((0.25, y), (0.75, y)) for y in rungs)]


def _plus(rng: Random) -> Drawing:
    x, y = rng.normal(0.5, 0.04, 2)
    return [line((x, 0), (x, 1)), line((0, y), (1, y))]


def _rings(rng: Random) -> Drawing:
    radii = [0.5, *rng.uniform([0.28, 0.1], [0.33, 0.15])][: int(rng.integers(2, 4))]
    return [arc(0.5, 0.5, r, r) for r in radii]


def _smiley(rng: Random) -> Drawing:
    eyes = [line((x, 0.33), (x, 0.33 + d)) for x, d in zip((0.33, 0.67), rng.uniform(0.02, 0.12, 2), strict=True)]
    mouth = arc(0.5, 0.52, 0.26, 0.22, 20, 160) if rng.random() < 0.7 else arc(0.5, 0.85, 0.24, 0.18, 200, 340)
    return [arc(0.5, 0.5, 0.5, 0.5, -90, 270), *eyes, mouth]


def _spiral(rng: Random) -> Drawing:
    turns = rng.uniform(2.5, 4.5) * rng.choice([-1, 1])
    angle = np.linspace(0, 2 * np.pi * turns, 200) + rng.uniform(0, 7)
    radius = np.linspace(0.02, 0.5, 200)
    return [np.column_stack([0.5 + radius * np.cos(angle), 0.5 + radius * np.sin(angle)])]


def _square(rng: Random) -> Drawing:
    return [polygon(line((0, 0), (1, 0), (1, 1), (0, 1)))]


def _star(rng: Random) -> Drawing:
    if rng.random() < 0.5:
        return [polygon(_regular(5)[[0, 2, 4, 1, 3]])]
    outer, inner = _regular(5), _regular(5, -54, 0.22)
    return [polygon(np.stack([outer, inner], axis=1).reshape(-1, 2))]


def _sun(rng: Random) -> Drawing:
    return [arc(0.5, 0.5, 0.22, 0.22), *_rays(int(rng.integers(6, 11)), 0.3, 0.5, float(rng.uniform(0, 60)))]


def _tree(rng: Random) -> Drawing:
    if rng.random() < 0.5:
        return [polygon(line((0.5, 0), (0.9, 0.75), (0.1, 0.75))), line((0.5, 0.75), (0.5, 1))]
    branches = [
        line((0.5 - d, y + 0.15), (0.5, y), (0.5 + d, y + 0.15)) for d, y in ((0.2, 0.1), (0.3, 0.35), (0.4, 0.6))
    ]
    return [line((0.5, 0), (0.5, 1)), *branches]


def _triangle(rng: Random) -> Drawing:
    corners = _regular(3) + rng.normal(0, 0.06, (3, 2))
    return [polygon(corners * [1, -1] if rng.random() < 0.3 else corners)]


def _wave(rng: Random) -> Drawing:
    x = np.linspace(0, 1, 120)
    y = 0.5 + rng.uniform(0.1, 0.2) * np.sin(2 * np.pi * rng.uniform(2, 4) * x)
    return [np.column_stack([x, y])]


def _zigzag(rng: Random) -> Drawing:
    n = int(rng.integers(5, 10))
    high = rng.uniform(0.25, 0.8)
    return [np.column_stack([np.linspace(0, 1, n), 0.5 + high / 2 * (-1.0) ** np.arange(n)])]


# Scribbles


def _coils(rng: Random) -> Drawing:
    t = np.linspace(0, 1, 250)
    angle = 2 * np.pi * rng.integers(4, 8) * t + rng.uniform(0, 7)
    across = t + 0.18 * np.cos(angle) * rng.choice([-1, 1])
    return [np.column_stack([across, 0.5 + rng.uniform(0.2, 0.45) * np.sin(angle) + rng.normal(0, 0.15) * t])]


def _hatching(rng: Random) -> Drawing:
    n = int(rng.integers(8, 16))
    ends = np.column_stack([np.arange(n) % 2, np.linspace(0, 1, n)]) + rng.normal(0, 0.05, (n, 2))
    return [ends if rng.random() < 0.5 else ends[:, ::-1]]


def _loose_curve(rng: Random) -> Drawing:
    return [smooth(rng.uniform(0, 1, (int(rng.integers(9, 18)), 2)))]


def _scratches(rng: Random) -> Drawing:
    def scratch() -> Floats:
        start, way = rng.uniform(0, 1, 2), rng.normal(0, 0.3, 2)
        return smooth(np.stack([start, start + way / 2 + rng.normal(0, 0.08, 2), start + way]))

    return [scratch() for _ in range(int(rng.integers(6, 14)))]


def _tangle(rng: Random) -> Drawing:
    return [rng.uniform(0, 1, (int(rng.integers(8, 20)), 2))]


# Dashes and blocks


def _dash(rng: Random) -> Drawing:
    y = rng.normal(0.5, 0.05, 2)
    return [line((0, y[0]), (1, y[1]))]


def _double_dash(rng: Random) -> Drawing:
    gap = rng.uniform(0.25, 0.6)
    return [line((0, 0), (1, 0)), line((0, gap), (1, gap))]


def _row_of_dots(rng: Random) -> Drawing:
    n = int(rng.integers(3, 6))
    return [line((x, 0.5), (x + 0.01, 0.5)) for x in np.linspace(0, 1, n) + rng.normal(0, 0.02, n)]


def _slanted_dash(rng: Random) -> Drawing:
    rise = np.tan(np.deg2rad(rng.uniform(12, 32)) * rng.choice([-1, 1])) / 2
    return [line((0, 0.5 - rise), (1, 0.5 + rise))]


def _filled(outline: Floats) -> Drawing:
    """A polygon filled with lines so close that no paper shows between them."""
    strokes: Drawing = [polygon(outline)]
    for y in np.arange(outline[:, 1].min(), outline[:, 1].max(), 0.05):
        (x0, y0), (x1, y1) = polygon(outline)[:-1].T, polygon(outline)[1:].T
        crosses = (y0 <= y) != (y1 <= y)
        hits = np.sort((x0 + (y - y0) * (x1 - x0) / np.where(y1 == y0, 1, y1 - y0))[crosses])
        strokes += [line((a, y), (b, y)) for a, b in zip(hits[::2], hits[1::2], strict=True)]
    return strokes


def _blot(rng: Random) -> Drawing:
    angle = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    waves = [rng.normal(0, 0.06) * np.sin(k * angle + rng.uniform(0, 7)) for k in (2, 3, 4, 5)]
    radius = np.asarray(0.4 + sum(waves))
    return _filled(np.column_stack([0.5 + radius * np.cos(angle), 0.5 + radius * np.sin(angle)]))


def _disc(rng: Random) -> Drawing:
    return _filled(arc(0.5, 0.5, 0.5, float(rng.uniform(0.3, 0.5)), 0, 350))


def _filled_box(rng: Random) -> Drawing:
    high = rng.uniform(0.4, 1)
    return _filled(line((0, 0), (1, 0), (1, high), (0, high)))


def _filled_triangle(rng: Random) -> Drawing:
    corners = _regular(3) + rng.normal(0, 0.06, (3, 2))
    return _filled(corners * [1, -1] + [0, 1] if rng.random() < 0.3 else corners)


_FUNCTIONS: dict[str, list[Callable[[Random], Drawing]]] = {
    "shapes": [
        *(_arrow, _asterisk, _check_mark, _circle_with_cross, _diamond, _flower, _grid, _heart, _house, _ladder, _plus),
        *(_rings, _smiley, _spiral, _square, _star, _sun, _tree, _triangle, _wave, _zigzag),
    ],
    "scribbles": [_coils, _hatching, _loose_curve, _scratches, _tangle],
    "dashes": [_dash, _double_dash, _row_of_dots, _slanted_dash],
    "blocks": [_blot, _disc, _filled_box, _filled_triangle],
}


def _named(function: Callable[[Random], Drawing]) -> str:
    return function.__name__.strip("_").replace("_", " ")


DRAW: dict[str, Callable[[Random], Drawing]] = {letter: _letter(letter) for letter in CASES}
DRAW |= {_named(function): function for functions in _FUNCTIONS.values() for function in functions}
FAMILIES = {"letters": sorted(CASES)} | {
    family: sorted(_named(function) for function in functions) for family, functions in _FUNCTIONS.items()
}
KNOWN = frozenset(kind for kinds in FAMILIES.values() for kind in kinds[::2])
HELD_OUT = frozenset(kind for kinds in FAMILIES.values() for kind in kinds[1::2])


def contact_sheet(items: Sequence[NonDigit], columns: int = 40) -> Image.Image:
    rows = [np.hstack([item.image for item in items[i : i + columns]]) for i in range(0, len(items), columns)]
    return Image.fromarray(255 - np.vstack(rows))


if __name__ == "__main__":
    everything = non_digits(6000, 0)
    one_of_each = [_one_of for kind in DRAW for _one_of in [i for i in everything if i.kind == kind][:20]]
    contact_sheet(one_of_each, 20).resize((1120, 56 * len(one_of_each) // 20)).save(sys.argv[1])
