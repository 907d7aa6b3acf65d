"""A layer as the mosaic shows it: its neurons in their order, their pictures and what is marked on them.

Plain numpy, no windows, so that another thread can work it out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.gui.experiment import Factors
from digitpad.gui.neurons import order, pictures
from digitpad.gui.neurons.marks import Marks
from digitpad.gui.painting import shades
from digitpad.nn.insight import LayerSurvey
from digitpad.nn.network import Network


@dataclass(frozen=True)
class Wish:
    """What a person has chosen to see: a layer, 1 the first after the input, what it learned, and in which order."""

    layer: int
    learned: bool
    sort: str


@dataclass(frozen=True)
class ShownLayer:
    """What is there to see.

    Attributes:
        learned_known: whether it can be told what this layer has learned.
        order: the neuron in each place, int (n,).
        pictures: float32 (n, side, side), in this order.
    """

    learned_known: bool
    order: np.ndarray
    pictures: np.ndarray


def shown_layer(
    network: Network, initial: Sequence[np.ndarray] | None, wish: Wish, activations: np.ndarray | None
) -> ShownLayer:
    """`initial` are the weights that the network began with, where they are known; `activations` those of the layer for
    the present ink, (n,), None where there is none."""
    learned = pictures.learned_weights(network, initial, wish.layer)
    rows = learned if learned is not None and wish.learned else network.weights[wish.layer - 1]
    places = order.order(wish.sort, network, wish.layer, activations)
    shown = shades.as_pictures(rows[places].astype(np.float32, copy=False))
    return ShownLayer(learned is not None, places, shown)


def marks(
    network: Network,
    layer: int,
    activations: np.ndarray | None,
    survey: LayerSurvey | None,
    factors: Factors,
    places: np.ndarray,
) -> Marks:
    """How active the neurons of a layer are, (n,), and which are stuck or switched off, in the order of `places`."""
    kind = (network.output if pictures.is_output(network, layer) else network.hidden).name
    off = np.zeros(network.sizes[layer], bool)
    off[[index for (place, index), factor in factors.items() if place == layer and factor == 0]] = True
    bars = np.zeros(0) if activations is None else shades.brightness(activations, kind) * ~off
    stuck = np.zeros(0, bool) if survey is None else survey.dead | survey.saturated
    return Marks(*(each[places] if each.size else each for each in (bars, stuck, off)))


def note(sizes: Sequence[int], layer: int, shown: np.ndarray) -> str:
    """What has to be said of the pictures of a layer, (n, side, side); mostly nothing."""
    if not shown.any():
        return "Nothing is learned yet: the pictures fill while the network trains."
    if len(sizes) == 2:
        return "This network has no hidden layer: the ten pictures are the digits themselves."
    if layer == 1:
        return ""
    return f"Each square is the weight from one of {sizes[layer - 1]:,} neurons in hidden layer {layer - 1}."
