"""Where the labels of the map stand: each at its digits, and none on another. Plain numpy."""

from __future__ import annotations

import numpy as np

ROUNDS = 100  # of pushing; ten labels are apart after a few
ROUNDS_OF_BOXES = 30  # for what is painted at each step of a zoom


def apart(spots: np.ndarray, least: float) -> np.ndarray:
    """The spots (n, 2), those nearer to each other than `least` pushed apart; a spot that is nan stays so."""
    placed = spots.astype(float)
    ways = np.stack([np.cos(np.arange(len(spots))), np.sin(np.arange(len(spots)))], axis=1)  # for equal spots
    for _ in range(ROUNDS):
        gaps = placed[:, None] - placed[None]
        away = np.hypot(gaps[..., 0], gaps[..., 1])
        np.fill_diagonal(away, np.inf)
        near = away < least - 0.5
        if not near.any():
            break
        gaps = np.where((away < 1e-6)[..., None], ways[:, None] - ways[None], gaps)
        length = np.maximum(np.hypot(gaps[..., 0], gaps[..., 1]), 1e-9)
        push = np.where(near, (least - away) / 2, 0) / length
        placed += np.nansum(push[..., None] * gaps, axis=1)
    return placed


def boxes_apart(spots: np.ndarray, sizes: np.ndarray, room: tuple[float, float]) -> np.ndarray:
    """The middles (n, 2) of boxes of these sizes (n, 2), width and height: pushed apart, each the shorter way, and into
    the room (width, height). A spot that is nan stays so; a box that still lies on an earlier one becomes nan."""
    half = sizes / 2
    most = np.maximum(half, np.array(room) - half)
    placed: np.ndarray = np.clip(spots, half, most)
    ways = np.sign(np.arange(len(spots))[:, None] - np.arange(len(spots))[None] + 0.5)  # for equal spots
    for _ in range(ROUNDS_OF_BOXES):
        gaps, over = _overlaps(placed, half)
        touching = np.minimum(over[..., 0], over[..., 1]) > 0.5
        if not touching.any():
            return placed
        sideways = over == over.min(axis=-1, keepdims=True)
        signs = np.where(gaps == 0, ways[..., None], np.sign(gaps))
        pushes = np.where(touching[..., None] & sideways, signs * over / 2, 0)
        placed = np.clip(placed + np.nansum(pushes, axis=1), half, most)
    _, over = _overlaps(placed, half)
    lies_on = np.minimum(over[..., 0], over[..., 1]) > 1
    for index in range(len(placed)):
        if lies_on[index, :index].any():
            placed[index], lies_on[:, index] = np.nan, False
    return placed


def _overlaps(placed: np.ndarray, half: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """How far the middles of each pair lie apart, and how far their boxes overlap, (n, n, 2) each."""
    gaps = placed[:, None] - placed[None]
    over = half[:, None] + half[None] - np.abs(gaps)
    over[np.arange(len(placed)), np.arange(len(placed))] = -np.inf
    return gaps, over


class LongLabels:
    """Where long labels stand, worked out once for each arrangement: a pen that moves paints the map at every step."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._placed = np.zeros((0, 2))

    def places(self, spots: np.ndarray, sizes: np.ndarray, room: tuple[float, float]) -> np.ndarray:
        """As `boxes_apart`."""
        key = spots.tobytes(), sizes.tobytes(), room
        if key != self._key:
            self._key, self._placed = key, boxes_apart(spots, sizes, room)
        return self._placed
