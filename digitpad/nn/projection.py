"""Many numbers seen as few: the directions in which the activations of a layer differ most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.nn.activations import Array
from digitpad.nn.datasets import Bytes, as_floats
from digitpad.nn.network import Network

_BLOCK = 1_000  # pictures at once
_NARROW = 200  # neurons of which all directions are worked out
_SUBSPACE, _MOST_ROUNDS = 10, 60
_CLOSE = 1e-7  # the variances, between two rounds; an axis is then known to about its square root


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
    whole = float(np.sum(centred**2, dtype=np.float64)) / m
    vectors, variances = _leading(centred, min(count, n))
    axes, shares = np.zeros((count, n)), np.zeros(count)
    axes[: vectors.shape[1]] = vectors.T
    shares[: len(variances)] = variances / (whole or 1.0)
    if like is not None and like.axes.shape == axes.shape:
        turned = np.sum(like.axes * axes, axis=1) < 0
    else:
        turned = axes[np.arange(count), np.abs(axes).argmax(axis=1)] < 0
    axes[turned] *= -1
    return Projection(mean, axes, np.clip(shares, 0, 1))


def _leading(centred: Array, count: int) -> tuple[Array, Array]:
    """The eigenvectors (n, count) and eigenvalues (count,) of the covariance, largest first.

    Of a wide layer only a few are worked out, by subspace iteration: all of them would take seconds.
    """
    n, m = centred.shape
    if n <= _NARROW:
        variances, vectors = np.linalg.eigh((centred @ centred.T).astype(np.float64) / m)
        return vectors[:, ::-1][:, :count], variances[::-1][:count]
    basis, known = np.random.default_rng(0).standard_normal((n, _SUBSPACE)).astype(centred.dtype), np.zeros(count)
    for _ in range(_MOST_ROUNDS):
        basis, _ = np.linalg.qr(centred @ (centred.T @ basis))
        inside = centred.T @ basis
        variances, turned = np.linalg.eigh((inside.T @ inside).astype(np.float64) / m)
        found = variances[::-1][:count]
        if np.allclose(found, known, rtol=_CLOSE, atol=0):
            break
        known = found
    vectors = basis.astype(np.float64) @ turned[:, ::-1][:, :count]
    return vectors, found


@np.errstate(over="ignore", invalid="ignore")  # of a training that diverged
def layer_activations(
    network: Network, images: Bytes, layer: int, wanted: Callable[[], bool] = lambda: True
) -> tuple[Array, Bytes]:
    """What a layer answers to pictures, uint8 (m, 784), and what is read in them: float32 (n, m) and digits (m,).

    Layer 0 is the input itself. The number after the last layer's stands for the weighted inputs of the output layer,
    which spread out what its activation squeezes together. Stops early, with zeros for the rest, if not `wanted`.
    """
    found = np.zeros((network.sizes[min(layer, network.num_layers - 1)], len(images)), np.float32)
    digits = np.zeros(len(images), np.uint8)
    for start in range(0, len(images), _BLOCK):
        if not wanted():
            break
        block = slice(start, start + _BLOCK)
        layers = network.activations(np.ascontiguousarray(as_floats(images[block]).T, network.dtype))
        found[:, block] = values_of_layer(network, layers, layer)
        digits[block] = layers[-1].argmax(axis=0)
    return found, digits


def values_of_layer(network: Network, layers: Sequence[Array], layer: int) -> Array:
    """(n, m): what `layer_activations` returns for a layer, from the activations of all layers."""
    if layer < len(layers):
        return layers[layer]
    weighted: Array = network.weights[-1] @ layers[-2] + network.biases[-1]
    return weighted
