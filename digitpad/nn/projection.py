"""Many numbers seen as few: the directions in which the activations of a layer differ most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, as_floats
from digitpad.nn.network import Network

_BLOCK = 1_000  # pictures at once


@dataclass(frozen=True)
class Projection:
    """Principal components of activations with n neurons.

    Attributes:
        mean: (n,), what is subtracted first.
        axes: (count, n), unit vectors at right angles, the most telling first.
        shares: (count,), how much of the variance lies along each, 0 to 1.
    """

    mean: Array
    axes: Array
    shares: Array

    def places(self, activations: Array) -> Array:
        """(m, count): where activations, (n, m), lie along the axes."""
        places: Array = (self.axes @ activations - (self.axes @ self.mean)[:, None]).T
        return places


def principal_components(activations: Array, count: int = 2, like: Projection | None = None) -> Projection:
    """The `count` principal components of activations, (n, m): eigenvectors of their covariance (Pearson 1901).

    An axis may point either way: it points as the one of `like` does, or else so that its largest part is positive.
    Where there are fewer neurons than components, the missing axes are zero.
    """
    n, m = activations.shape
    mean = activations.mean(axis=1, dtype=np.float64)
    centred = activations - mean[:, None].astype(activations.dtype)
    variances, vectors = np.linalg.eigh((centred @ centred.T).astype(np.float64) / m)
    axes = np.zeros((count, n))
    shares = np.zeros(count)
    found = min(count, n)
    axes[:found] = vectors.T[::-1][:found]
    shares[:found] = variances[::-1][:found] / (variances.sum() or 1.0)
    if like is not None and like.axes.shape == axes.shape:
        turned = np.sum(like.axes * axes, axis=1) < 0
    else:
        turned = axes[np.arange(count), np.abs(axes).argmax(axis=1)] < 0
    axes[turned] *= -1
    return Projection(mean, axes, np.clip(shares, 0, 1))


def layer_activations(
    network: Network, images: Bytes, layer: int, wanted: Callable[[], bool] = lambda: True
) -> tuple[Array, Bytes]:
    """What a layer answers to pictures, uint8 (m, 784), and what is read in them: float32 (n, m) and digits (m,).

    Layer 0 is the input itself. Ends early, with zeros for the rest, when `wanted` says that nobody waits any more.
    """
    found = np.zeros((network.sizes[layer], len(images)), np.float32)
    digits = np.zeros(len(images), np.uint8)
    for start in range(0, len(images), _BLOCK):
        if not wanted():
            break
        block = slice(start, start + _BLOCK)
        layers = network.activations(np.ascontiguousarray(as_floats(images[block]).T, network.dtype))
        found[:, block] = layers[layer]
        digits[block] = layers[-1].argmax(axis=0)
    return found, digits
