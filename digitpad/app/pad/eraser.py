"""Wipes ink away: what lies under a round eraser goes, what is left of a stroke stays."""

from __future__ import annotations

import numpy as np

from digitpad.app.pad.stroke import Point, Stroke

SHARE = 0.045  # radius of the eraser, of the pad's shorter side


def wiped(ink: tuple[Stroke, ...], start: Point, end: Point, radius: float) -> tuple[Stroke, ...]:
    """The ink after the eraser went straight from start to end; the very same tuple if it touched nothing."""
    left: list[Stroke] = []
    for stroke in ink:
        left += _rest(stroke, np.array(start), np.array(end), radius)
    same = len(left) == len(ink) and all(a is b for a, b in zip(left, ink, strict=True))
    return ink if same else tuple(left)


def _rest(stroke: Stroke, start: np.ndarray, end: np.ndarray, radius: float) -> list[Stroke]:
    """The pieces of a stroke that the eraser did not touch; the stroke itself if it touched nothing."""
    points, pressures = np.array(stroke.points), np.array(stroke.pressures)
    low, high = np.minimum(start, end) - radius, np.maximum(start, end) + radius
    if (points.max(axis=0) < low).any() or (points.min(axis=0) > high).any():
        return [stroke]
    points, pressures = _finer(points, pressures, radius / 4)
    kept = _distance(points, start, end) > radius
    if kept.all():
        return [stroke]
    edges = np.flatnonzero(np.diff(np.concatenate([[False], kept, [False]]).astype(int)))
    pieces = [(a, b) for a, b in edges.reshape(-1, 2).tolist() if b - a >= 2]
    return [
        Stroke.through([(float(x), float(y)) for x, y in points[a:b]], stroke.width, pressures[a:b].tolist())
        for a, b in pieces
    ]


def _finer(points: np.ndarray, pressures: np.ndarray, spacing: float) -> tuple[np.ndarray, np.ndarray]:
    """Points (n, 2) with further ones between those that are more than `spacing` apart, and their pressures."""
    if len(points) < 2:
        return points, pressures
    counts = np.maximum(1, np.ceil(np.hypot(*np.diff(points, axis=0).T) / spacing)).astype(int)
    places = np.arange(len(points))
    at = np.append(np.concatenate([i + np.arange(n) / n for i, n in enumerate(counts)]), len(points) - 1)
    x, y = (np.interp(at, places, points[:, axis]) for axis in (0, 1))
    return np.stack([x, y], axis=1), np.interp(at, places, pressures)


def _distance(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    along = end - start
    share = np.clip((points - start) @ along / max(float(along @ along), 1e-12), 0, 1)
    distance: np.ndarray = np.hypot(*(points - start - share[:, None] * along).T)
    return distance
