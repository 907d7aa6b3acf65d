"""Ten colours for ten digits, and points painted in them; plain numpy.

Colour is never the only sign: the digits stand on the map, and one of them can be put before the others.
"""

from __future__ import annotations

import numpy as np

from digitpad.gui.theme import Theme

DIGIT_COLORS = {
    "light": (
        "#3D6B9E", "#C4560A", "#0B7468", "#A3247A", "#8A6D00", "#5B4FC7", "#B3261E", "#0E86AE", "#5A6670", "#4C7F10",
    ),
    "dark": (
        "#8DB8E8", "#F5A35C", "#3CCFB8", "#F08CC8", "#E3C85A", "#B3A9FF", "#FF8A80", "#62CDF0", "#B4BEC8", "#A3D468",
    ),
}  # fmt: skip


def digit_color(digit: int, colors: Theme) -> str:
    return DIGIT_COLORS[colors.name][digit]


def _rgb(color: str) -> np.ndarray:
    return np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)], np.float64)


def _word(rgb: np.ndarray) -> int:
    red, green, blue = np.rint(rgb).astype(int)
    return int(0xFF000000 | red << 16 | green << 8 | blue)


def _mixed(color: str, ground: str, share: float) -> int:
    return _word(_rgb(ground) + share * (_rgb(color) - _rgb(ground)))


def stamp(radius: float) -> list[tuple[int, int, bool]]:
    """The pixels of a dot: down, across, and whether it is at its edge, edges first."""
    reach = int(np.ceil(radius))
    pixels = []
    for down in range(-reach, reach + 1):
        for across in range(-reach, reach + 1):
            covered = radius + 0.5 - float(np.hypot(down, across))
            if covered > 0.15:
                pixels.append((down, across, covered < 0.8))
    return sorted(pixels, key=lambda pixel: not pixel[2])


def cloud(
    places: np.ndarray,
    labels: np.ndarray,
    chosen: frozenset[int],
    width: int,
    height: int,
    radius: float,
    colors: Theme,
) -> np.ndarray:
    """uint32 (height, width): a dot for each place, int (n, 2) across and down, in the colour of its label.

    With some digits chosen the others are faint and lie below.
    """
    ground = colors.sunken
    canvas = np.full((height, width), _word(_rgb(ground)), np.uint32)
    faint = np.array([bool(chosen) and digit not in chosen for digit in range(10)])
    strengths = np.where(faint, 0.16, 0.9)
    cores = np.array([_mixed(digit_color(d, colors), ground, strengths[d]) for d in range(10)], np.uint32)
    edges = np.array([_mixed(digit_color(d, colors), ground, strengths[d] * 0.45) for d in range(10)], np.uint32)
    pixels = stamp(radius)
    for group in (faint[labels], ~faint[labels]):
        across, down, kinds = places[group, 0], places[group, 1], labels[group]
        for step_down, step_across, edge in pixels:
            rows = np.clip(down + step_down, 0, height - 1)
            columns = np.clip(across + step_across, 0, width - 1)
            canvas[rows, columns] = (edges if edge else cores)[kinds]
    return canvas
