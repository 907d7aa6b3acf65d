"""Where the ten labels of the map stand: each at its digits, and none on another. Plain numpy."""

from __future__ import annotations

import numpy as np

ROUNDS = 100  # of pushing; ten labels are apart after a few


def apart(spots: np.ndarray, least: float) -> np.ndarray:
    """The spots (n, 2), those nearer to each other than `least` pushed apart; a spot that is nan stays so."""
    placed = spots.astype(float)
    ways = np.stack([np.cos(np.arange(len(spots))), np.sin(np.arange(len(spots)))], axis=1)  # out of one same place
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
