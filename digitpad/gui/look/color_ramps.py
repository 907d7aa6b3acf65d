"""The colour ramps of every picture: of weights from -1 to +1, and from paper to ink."""

from __future__ import annotations

import numpy as np

from digitpad.gui.look.theme import Theme


def weight_table(colors: Theme) -> np.ndarray:
    """uint8 (256, 3): the colours of -1 to +1 in even steps, mixed in Oklab.

    Entries 127 and 128 are both the exact middle, so that a weight of zero is the page itself.
    """
    steps = np.arange(256) - 127.5
    values = np.sign(steps) * (np.abs(steps) - 0.5) / 127
    stops = _to_oklab(rgb(*colors.weights) / 255)
    places = np.linspace(-1, 1, len(stops))
    mixed = np.stack([np.interp(values, places, stops[:, axis]) for axis in range(3)], axis=1)
    return _from_oklab(mixed)


def ink_table(colors: Theme) -> np.ndarray:
    """uint8 (256, 3): an even ramp from paper (0) to ink (255)."""
    paper, ink = rgb(colors.paper, colors.ink)
    share = np.linspace(0, 1, 256)[:, None]
    table: np.ndarray = np.rint(paper + share * (ink - paper)).astype(np.uint8)
    return table


def rgb(*colors: str) -> np.ndarray:
    """float64 (n, 3), 0 to 255, from '#RRGGBB' strings."""
    return np.array([[int(color[i : i + 2], 16) for i in (1, 3, 5)] for color in colors], float)


# Oklab: Björn Ottosson, "A perceptual color space for image processing", 2020.
_LMS_FROM_LINEAR = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB_FROM_LMS = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def _to_oklab(encoded: np.ndarray) -> np.ndarray:
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    lab: np.ndarray = np.cbrt(linear @ _LMS_FROM_LINEAR.T) @ _LAB_FROM_LMS.T
    return lab


def _from_oklab(lab: np.ndarray) -> np.ndarray:
    lms = (lab @ np.linalg.inv(_LAB_FROM_LMS).T) ** 3
    linear = np.clip(lms @ np.linalg.inv(_LMS_FROM_LINEAR).T, 0, 1)
    encoded = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    as_bytes: np.ndarray = np.rint(np.clip(encoded, 0, 1) * 255).astype(np.uint8)
    return as_bytes
