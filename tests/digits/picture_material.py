"""Pictures to score picture reading on: one digit each, as scanned or photographed, seeded.

Written and committed before anything was tuned. Digits of MNIST and pen digits alternate; the picture is 20 to 2,000
pixels wide or high (evenly in its logarithm), dark on light or light on dark, lit by a gradient and noisy, each
in its own measure. What is seen is what paper and ink reflect times the light, plus noise.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.digits.numbers_material import PenDigit, Strokes

Floats = NDArray[np.float32]

SMALLEST, LARGEST = 20, 2000
FILLS = (0.5, 0.9)  # the digit's larger side, as a share of the picture's smaller side
SLIMMEST = 1 / 1.5
BRIGHT, DIM = (0.75, 1.0), (0.0, 0.3)
GRADIENT, NOISE = 0.6, 0.05  # the most light lost across the picture; standard deviation of the noise
PEN = (0.05, 0.13)  # width, as a share of the digit's larger side


@dataclass(frozen=True)
class DigitPicture:
    """A grey picture, its digit, and what it is like ("light on dark, 312 x 400, …")."""

    label: int
    picture: Image.Image
    description: str


def pictures(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], digits: Sequence[PenDigit], n: int = 200, seed: int = 0
) -> list[DigitPicture]:
    """n pictures, of MNIST's digits (images uint8 (k, 784), labels (k,)) and of pen digits in turn."""
    rng = np.random.default_rng(seed)
    result = []
    for index in range(n):
        size = _size(rng)
        side = max(6, round(min(size) * rng.uniform(*FILLS)))
        if index % 2:
            digit = digits[int(rng.integers(len(digits)))]
            label, ink = digit.label, drawn(digit.strokes, side, float(rng.uniform(*PEN)))
        else:
            pick = rng.integers(len(labels))
            label, ink = int(labels[pick]), _enlarged(images[pick], side)
        kind = "MNIST" if index % 2 == 0 else "pen"
        result.append(_photographed(label, ink, size, kind, rng))
    return result


def _size(rng: np.random.Generator) -> tuple[int, int]:
    """Width and height."""
    larger = float(np.exp(rng.uniform(np.log(SMALLEST), np.log(LARGEST))))
    smaller = max(float(SMALLEST), larger * rng.uniform(SLIMMEST, 1))
    sides = (round(larger), round(smaller))
    return sides if rng.random() < 0.5 else sides[::-1]


def _enlarged(image: NDArray[np.uint8], side: int) -> Floats:
    """A digit of MNIST cut out and scaled to `side` pixels at its larger side: ink in [0, 1]."""
    square = image.reshape(28, 28)
    rows, columns = np.flatnonzero(square.any(axis=1)), np.flatnonzero(square.any(axis=0))
    cut = square[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    scale = side / max(cut.shape)
    size = (max(2, round(cut.shape[1] * scale)), max(2, round(cut.shape[0] * scale)))
    return np.asarray(Image.fromarray(cut).resize(size, Image.Resampling.BICUBIC), np.float32) / np.float32(255)


def drawn(strokes: Strokes, side: int, pen: float) -> Floats:
    """Strokes drawn with a round pen `pen` x `side` wide, `side` pixels at the larger side: ink in [0, 1]."""
    lines = [np.asarray(stroke, float).reshape(-1, 2) for stroke in strokes if len(stroke)]
    points = np.concatenate(lines)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    finer = 4 if side < 600 else 2
    width = max(1.0, pen * side) * finer
    scale = (side * finer - width) / max(float(extent.max()), 1e-9)
    size = [max(finer, int(np.ceil(e * scale + width))) for e in extent]
    canvas = Image.new("L", (size[0], size[1]))
    draw = ImageDraw.Draw(canvas)
    for line in lines:
        places = [(float(x), float(y)) for x, y in (line - low) * scale + width / 2]
        draw.line(places, fill=255, width=round(width), joint="curve")
        for x, y in places:
            draw.ellipse([x - width / 2, y - width / 2, x + width / 2, y + width / 2], fill=255)
    small = canvas.resize((max(1, size[0] // finer), max(1, size[1] // finer)), Image.Resampling.BOX)
    return np.asarray(small, np.float32) / np.float32(255)


def _photographed(label: int, ink: Floats, size: tuple[int, int], kind: str, rng: np.random.Generator) -> DigitPicture:
    width, height = size
    ink = ink[:height, :width]
    left, top = rng.integers(0, width - ink.shape[1] + 1), rng.integers(0, height - ink.shape[0] + 1)
    cover = np.zeros((height, width), np.float32)
    cover[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    dark_on_light = bool(rng.random() < 0.5)
    bright, dim = rng.uniform(*BRIGHT), rng.uniform(*DIM)
    paper, pen = (bright, dim) if dark_on_light else (dim, bright)
    gradient, noise = rng.uniform(0, GRADIENT), rng.uniform(0, NOISE)
    seen = lit(paper + (pen - paper) * cover, float(gradient), float(noise), rng)
    order = "dark on light" if dark_on_light else "light on dark"
    text = f"{kind}, {order}, {width} x {height}, gradient {gradient:.2f}, noise {noise:.3f}"
    return DigitPicture(label, Image.fromarray(seen), text)


def lit(reflected: NDArray[np.floating], gradient: float, noise: float, rng: np.random.Generator) -> NDArray[np.uint8]:
    """Light falling off by `gradient` in a random direction, and noise: bytes as a camera would store them."""
    height, width = reflected.shape
    angle = rng.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-1, 1, width, dtype=np.float32), np.linspace(-1, 1, height, dtype=np.float32))
    across = (x * np.cos(angle) + y * np.sin(angle)) / (abs(np.cos(angle)) + abs(np.sin(angle)))
    light = 1 - gradient * (across + 1) / 2
    seen = reflected * light + noise * rng.standard_normal(reflected.shape, dtype=np.float32)
    return np.rint(255 * np.clip(seen, 0, 1)).astype(np.uint8)
