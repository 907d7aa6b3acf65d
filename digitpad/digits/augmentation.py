"""Random deformation of training digits, vectorised and seeded: the same digit never looks the same twice.

Affine deformation and elastic distortion after Simard, Steinkraus and Platt (2003).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from digitpad.errors import SettingsError
from digitpad.message import tr
from digitpad.nn.datasets import Bytes, as_floats

Floats = NDArray[np.float32]

_SIDE = 28
_PADDED = _SIDE + 2  # a frame of paper, so that what lies outside the picture is paper
_KNOTS = 7  # the elastic field has this many random vectors a side
PIECE = 50  # pictures at once: what is computed on the way stays in the processor's cache


@dataclass(frozen=True)
class Deformation:
    """How far digits are deformed; each value is the half width of an even distribution unless said otherwise.

    Attributes:
        rotation: degrees.
        scale: share of the size, drawn for width and height together.
        stretch: share of the size by which width and height differ.
        shear: tangent of the slant.
        shift: pixels.
        elastic: pixels; standard deviation of the smooth random displacement of each point.
        thickness: share of the digits whose strokes are made thinner, and likewise thicker, by up to a pixel.
        fade: by what share all this has shrunk at the end of a training, so that the last digits are more as they will
            be read.

    Raises:
        SettingsError: a value is negative or far too large.
    """

    rotation: float = 12.0
    scale: float = 0.12
    stretch: float = 0.1
    shear: float = 0.2
    shift: float = 1.5
    elastic: float = 0.0
    thickness: float = 0.0
    fade: float = 0.0

    def __post_init__(self) -> None:
        bounds = {
            "rotation": 180,
            "scale": 0.9,
            "stretch": 0.9,
            "shear": 2,
            "shift": 14,
            "elastic": 8,
            "thickness": 0.5,
            "fade": 1,
        }
        for name, largest in bounds.items():
            if not 0 <= getattr(self, name) <= largest:
                raise SettingsError(tr("The deformation's {name} is 0 to {largest}.", name=name, largest=largest))

    def __call__(self, images: Bytes, rng: np.random.Generator, time: float = 0.0) -> Floats:
        """Deform digits: uint8 (n, 784) -> float32 (n, 784) in [0, 1], at a time between 0 and 1 of the training."""
        if self.fade and time:
            return self._faded(1 - self.fade * time)(images, rng)
        if self.thickness:
            images = _change_thickness(images, self.thickness, rng)
        x, y = self._draw(len(images), rng)
        deformed = np.empty(images.shape, np.float32)
        for start in range(0, len(images), PIECE):
            piece = slice(start, start + PIECE)
            deformed[piece] = _read_piece(images[piece], x.places(piece), y.places(piece))
        return deformed

    def _faded(self, share: float) -> Deformation:
        return Deformation(
            **{each.name: share * getattr(self, each.name) for each in fields(self) if each.name != "fade"}
        )

    def _draw(self, n: int, rng: np.random.Generator) -> tuple[_Coordinate, _Coordinate]:
        """Where the pixels of n new pictures come from: x and y."""

        def spread(width: float) -> Floats:
            return rng.uniform(-width, width, (n, 1)).astype(np.float32)

        def field() -> Floats | None:
            if not self.elastic:
                return None
            noise = rng.standard_normal((n, _KNOTS * _KNOTS), dtype=np.float32)
            noise *= np.float32(self.elastic)
            return noise @ _smooth_basis()

        angle = spread(np.deg2rad(self.rotation))
        size, stretch, shear = 1 + spread(self.scale), spread(self.stretch), spread(self.shear)
        across, down = size * (1 + stretch), size * (1 - stretch)
        cos, sin = np.cos(angle), np.sin(angle)
        x_shift, y_shift = spread(self.shift), spread(self.shift)
        return (
            _Coordinate(cos * across, (cos * shear - sin) * down, x_shift, field()),
            _Coordinate(sin * across, (sin * shear + cos) * down, y_shift, field()),
        )


class _Coordinate(NamedTuple):
    """Where the pixels of n pictures come from, in x or in y: along_x * x + along_y * y + shift + field.

    The first three are (n, 1); the field, (n, 784), is None where the deformation is not elastic.
    """

    along_x: Floats
    along_y: Floats
    shift: Floats
    field: Floats | None

    def places(self, piece: slice) -> Floats:
        """The coordinates for a piece of the pictures, (k, 784), from the centre of the picture."""
        x, y = pixel_grid()
        places = self.along_x[piece] * x
        places += self.along_y[piece] * y
        places += self.shift[piece]
        if self.field is not None:
            places += self.field[piece]
        return places


@cache
def pixel_grid() -> tuple[Floats, Floats]:
    """x and y of every pixel from the centre of the picture, (1, 784) each."""
    y, x = np.mgrid[:_SIDE, :_SIDE].astype(np.float32) - (_SIDE - 1) / 2
    return x.reshape(1, -1), y.reshape(1, -1)


@cache
def _smooth_basis() -> Floats:
    """Gaussian bumps around the knots, (knots, 784), scaled so that noise of unit variance stays of unit variance."""
    knots = np.linspace(-2, _SIDE + 1, _KNOTS)
    width = knots[1] - knots[0]
    bumps = np.exp(-0.5 * ((np.arange(_SIDE) - knots[:, None]) / (0.8 * width)) ** 2)
    basis = np.einsum("ay,bx->abyx", bumps, bumps).reshape(_KNOTS**2, _SIDE**2)
    basis /= np.sqrt((basis**2).sum(axis=0, keepdims=True))
    return np.asarray(basis, np.float32)


def read_at(images: Bytes, x: Floats, y: Floats) -> Floats:
    """Pictures read at the places x and y, (n, 784) from the centre, by bilinear interpolation; paper outside.

    Returns float32 (n, 784) in [0, 1]; x and y are overwritten.
    """
    result = np.empty(x.shape, np.float32)
    for start in range(0, len(images), PIECE):
        piece = slice(start, start + PIECE)
        result[piece] = _read_piece(images[piece], x[piece], y[piece])
    return result


def _read_piece(images: Bytes, x: Floats, y: Floats) -> Floats:
    """See `read_at`; for so few pictures that they stay in the cache."""
    n = len(images)
    padded = np.zeros((n, _PADDED, _PADDED), np.float32)
    padded[:, 1:-1, 1:-1] = as_floats(images).reshape(n, _SIDE, _SIDE)
    middle = np.float32((_PADDED - 1) / 2)
    limit = np.float32(_PADDED - 1.001)
    x += middle
    y += middle
    np.clip(x, 0, limit, out=x)
    np.clip(y, 0, limit, out=y)
    left, top = x.astype(np.int32), y.astype(np.int32)
    x -= left
    y -= top
    corner = top * _PADDED + left + (_PADDED**2 * np.arange(n))[:, None]
    flat = padded.reshape(-1)
    upper = flat.take(corner)
    upper += x * (flat[1:].take(corner) - upper)
    below = flat[_PADDED:]
    lower = below.take(corner)
    lower += x * (below[1:].take(corner) - lower)
    lower -= upper
    lower *= y
    upper += lower
    return upper


def _change_thickness(images: Bytes, share: float, rng: np.random.Generator) -> Bytes:
    """Make the strokes of a share of the pictures thicker and of as many thinner, by up to a pixel in all."""
    pictures = images.reshape(-1, _SIDE, _SIDE).copy()
    kind = rng.random(len(pictures))
    strength = rng.random((len(pictures), 1, 1), dtype=np.float32)
    for chosen, spread in ((kind < share, np.maximum), (kind > 1 - share, np.minimum)):
        before = pictures[chosen]
        after = before.copy()
        spread(after[:, 1:], before[:, :-1], out=after[:, 1:])
        spread(after[:, :-1], before[:, 1:], out=after[:, :-1])
        spread(after[:, :, 1:], before[:, :, :-1], out=after[:, :, 1:])
        spread(after[:, :, :-1], before[:, :, 1:], out=after[:, :, :-1])
        blend = before + strength[chosen] * (after.astype(np.float32) - before)
        pictures[chosen] = np.rint(blend).astype(np.uint8)
    return pictures.reshape(images.shape)
