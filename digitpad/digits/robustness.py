"""How many digits are still read when they are rotated, shifted, noisy, or drawn with a thinner or thicker pen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitpad.digits.augmentation import pixel_grid, read_at
from digitpad.digits.evaluation import KeepGoing, in_parallel
from digitpad.message import mark
from digitpad.nn import metrics
from digitpad.nn.datasets import Bytes, Examples
from digitpad.nn.network import Network

SAMPLE = 1_000
Disturb = Callable[[Bytes, float, np.random.Generator], Bytes]


@dataclass(frozen=True)
class Disturbance:
    """One way to make digits harder to read.

    Attributes:
        name: what it is called; `tr(name)` says it.
        levels: how much, in order; one of them is 0, which changes nothing.
        disturb: images uint8 (n, 784), a level and a source of randomness -> images.
    """

    name: str
    levels: tuple[float, ...]
    disturb: Disturb


@dataclass(frozen=True)
class Curve:
    """What one disturbance does to a network.

    Attributes:
        right: digits that are still read at each level.
        total: digits that were tried at each level.
        examples: one of them at each level, uint8 (levels, 28, 28).
    """

    disturbance: Disturbance
    right: tuple[int, ...]
    total: int
    examples: Bytes


def rotated(images: Bytes, degrees: float, rng: np.random.Generator) -> Bytes:
    """Turned clockwise about the centre of the picture."""
    angle = np.deg2rad(degrees)
    x, y = pixel_grid()
    sources = np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x
    return _read(images, *sources)


def shifted(images: Bytes, pixels: float, rng: np.random.Generator) -> Bytes:
    """Each moved by so many pixels in a direction of its own."""
    direction = rng.uniform(0, 2 * np.pi, (len(images), 1))
    x, y = pixel_grid()
    return _read(images, x - pixels * np.cos(direction), y - pixels * np.sin(direction))


def noisy(images: Bytes, deviation: float, rng: np.random.Generator) -> Bytes:
    """Every pixel changed by normal noise; its standard deviation is a share of full ink."""
    noise = rng.standard_normal(images.shape, np.float32)
    return _as_bytes(images + np.float32(255 * deviation) * noise)


def thickened(images: Bytes, pixels: float, rng: np.random.Generator) -> Bytes:
    """Strokes so many pixels wider, or narrower: each step takes the darkest or lightest of a pixel's neighbours."""
    pictures = images.reshape(-1, 28, 28)
    spread = np.maximum if pixels > 0 else np.minimum
    steps = abs(pixels) / 2  # a step moves both edges of a stroke by a pixel
    while steps > 0:
        further = _spread(pictures, spread)
        share = np.float32(min(1.0, steps))
        pictures = _as_bytes(pictures + share * (further.astype(np.float32) - pictures))
        steps -= 1
    return pictures.reshape(images.shape)


ROTATION = Disturbance(mark("Rotation"), (-60, -45, -30, -15, 0, 15, 30, 45, 60), rotated)
SHIFT = Disturbance(mark("Shift"), (0, 1, 2, 3, 4, 5, 6, 7, 8), shifted)
NOISE = Disturbance(mark("Noise"), (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8), noisy)
THICKNESS = Disturbance(mark("Stroke thickness"), (-2, -1, 0, 1, 2, 3, 4), thickened)
DISTURBANCES = (ROTATION, SHIFT, NOISE, THICKNESS)


def sample_of(examples: Examples, size: int = SAMPLE, seed: int = 0) -> Examples:
    """So many of the digits, drawn at random but always the same; all of them where there are fewer."""
    if len(examples) <= size:
        return examples
    chosen = np.sort(np.random.default_rng(seed).choice(len(examples), size, replace=False))
    return Examples(examples.images[chosen], examples.labels[chosen])


def readings(sample: int) -> int:
    """How many digits `measure` reads."""
    return sample * sum(len(disturbance.levels) for disturbance in DISTURBANCES)


def measure(
    network: Network, examples: Examples, keep_going: KeepGoing = lambda read: True, seed: int = 0
) -> tuple[Curve, ...] | None:
    """Read the digits with every disturbance at every level; None where that was stopped."""
    shown = _clearest_example(examples)

    def read(step: tuple[Disturbance, float]) -> tuple[int, Bytes]:
        images = _disturbed(*step, examples.images, seed)
        right = metrics.correct(metrics.outputs(network, images).argmax(axis=0), examples.labels)
        return right, images[shown].reshape(28, 28)

    steps = [(disturbance, level) for disturbance in DISTURBANCES for level in disturbance.levels]
    found = in_parallel(read, steps, lambda done: keep_going(done * len(examples)))
    if found is None:
        return None
    curves = []
    for disturbance in DISTURBANCES:
        own = [result for (kind, _), result in zip(steps, found, strict=True) if kind is disturbance]
        right = tuple(count for count, _ in own)
        curves.append(Curve(disturbance, right, len(examples), np.stack([picture for _, picture in own])))
    return tuple(curves)


def _disturbed(disturbance: Disturbance, level: float, images: Bytes, seed: int = 0) -> Bytes:
    """Images uint8 (n, 784) at this level; the same randomness at every level, so that one follows from another."""
    return images if level == 0 else disturbance.disturb(images, level, np.random.default_rng(seed))


def _clearest_example(examples: Examples) -> int:
    """A 4 shows rotation as well as thickness; else whatever there is."""
    fours = np.flatnonzero(examples.labels == 4)
    return int(fours[0]) if len(fours) else 0


def _read(images: Bytes, x: NDArray[Any], y: NDArray[Any]) -> Bytes:
    shape = images.shape
    places = (np.broadcast_to(axis, shape).astype(np.float32) for axis in (x, y))
    return _as_bytes(255 * read_at(images, *places))


def _as_bytes(values: NDArray[Any]) -> Bytes:
    rounded = np.rint(np.clip(values, 0, 255))
    return np.asarray(rounded, np.uint8)


def _spread(pictures: Bytes, spread: np.ufunc) -> Bytes:
    """The extreme of each pixel and its four neighbours; pictures uint8 (n, 28, 28)."""
    after = pictures.copy()
    spread(after[:, 1:], pictures[:, :-1], out=after[:, 1:])
    spread(after[:, :-1], pictures[:, 1:], out=after[:, :-1])
    spread(after[:, :, 1:], pictures[:, :, :-1], out=after[:, :, 1:])
    spread(after[:, :, :-1], pictures[:, :, 1:], out=after[:, :, :-1])
    return after
