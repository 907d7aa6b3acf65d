"""A cost of two variables seen from above: the lower the darker, with lines of equal height and light from one side.

Plain numpy but for the QImage it ends in.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QImage

from digitpad.gui.look.canvas import as_image
from digitpad.gui.look.color_ramps import rgb
from digitpad.gui.look.theme import Theme

LINES = 18
LIGHT = 0.10  # by how much a slope that faces the light is brighter than one that is level


def relief(
    cost: Callable[..., np.ndarray],
    x: tuple[float, float],
    y: tuple[float, float],
    width: int,
    height: int,
    colors: Theme,
) -> QImage:
    """The cost over x and y, `width` by `height` device pixels, y upwards."""
    v1, v2 = np.meshgrid(np.linspace(*x, width), np.linspace(y[1], y[0], height))
    heights = cost(v1, v2)
    low, high = float(heights.min()), float(heights.max())
    level = np.sqrt((heights - low) / ((high - low) or 1.0))  # near the bottom lie more lines than on the slopes
    shares = np.clip(0.42 * (1 - level) ** 1.2, 0, 1)
    down, across = np.gradient(level)
    shares = shares - np.clip((across + down) * 0.35 * min(width, height), -1, 1) * LIGHT
    picture = _mixed(shares, colors.surface, colors.accent)
    return as_image(_with_lines(picture, level * LINES, down * LINES, across * LINES, colors))


def _mixed(shares: np.ndarray, ground: str, color: str) -> np.ndarray:
    """float (height, width, 3): the colour of the ground with so much of the other; less than none is shade."""
    bottom, top = rgb(ground, color).astype(np.float32)
    mixed = bottom + np.clip(shares, 0, 1)[..., None] * (top - bottom)
    shaded: np.ndarray = mixed * (1 + np.clip(shares, -0.2, 0) * 0.5)[..., None]
    return shaded


def _with_lines(
    picture: np.ndarray, level: np.ndarray, down: np.ndarray, across: np.ndarray, colors: Theme
) -> np.ndarray:
    """uint32 (height, width): with a line wherever the level is a whole number."""
    steep = np.hypot(down, across)
    away = np.abs(level - np.rint(level)) / np.maximum(steep, 1e-9)  # in pixels
    shares = (np.clip(1.1 - away, 0, 1) * np.clip(1.2 - 2 * steep, 0, 1) * 0.45)[..., None]
    mixed = picture + shares * (rgb(colors.strong)[0].astype(np.float32) - picture)
    red, green, blue = np.clip(np.rint(mixed), 0, 255).astype(np.uint32).transpose(2, 0, 1)
    words: np.ndarray = 0xFF000000 | red << 16 | green << 8 | blue
    return words
