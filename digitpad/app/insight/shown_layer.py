"""A layer as the mosaic shows it: its neurons in their order, their pictures and what is marked on them.

Plain numpy, so that another thread can work it out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from digitpad.app import shades
from digitpad.app.insight import neuron_order as order
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.experiment import NeuronGains, Subject
from digitpad.message import tr
from digitpad.nn.layer_survey import LayerSurvey
from digitpad.nn.network import Network


def _none(kind: type) -> np.ndarray:
    return np.zeros(0, kind)


@dataclass(frozen=True)
class Marks:
    """The marks on the n pictures of a mosaic, in their order; an empty array marks none of them.

    Attributes:
        brightness: float (n,), 0 to 1: how active the neuron is for the present ink, as a bar along the lower edge.
        stuck: bool (n,): dead or saturated, a corner in the text colour.
        off: bool (n,): switched off, half faded and crossed out.
    """

    brightness: np.ndarray = field(default_factory=lambda: _none(float))
    stuck: np.ndarray = field(default_factory=lambda: _none(bool))
    off: np.ndarray = field(default_factory=lambda: _none(bool))


@dataclass(frozen=True)
class Wish:
    """What a person has chosen to see: a layer, 1 the first after the input, what it learned, and in which order."""

    layer: int
    learned: bool
    sort: str


@dataclass(frozen=True)
class ShownLayer:
    """What is there to see, whole: whoever has one has nothing of another network.

    Attributes:
        subject: whose layer it is.
        layer: 1 the first after the input.
        learned_known: whether it is known what this layer has learned.
        order: the neuron in each place, int (n,).
        pictures: float32 (n, side, side), in this order.
    """

    subject: Subject
    layer: int
    learned_known: bool
    order: np.ndarray
    pictures: np.ndarray

    @property
    def network(self) -> Network:
        """The network of the subject, with all neurons as they were learned."""
        return self.subject.network

    @property
    def count(self) -> int:
        """How many neurons the layer has."""
        return len(self.order)

    @property
    def shows_output(self) -> bool:
        """The neurons are the digits themselves."""
        return pictures.is_output(self.network, self.layer)

    @property
    def neuron_gains(self) -> NeuronGains:
        """The gains of all neurons of the network that are switched off or scaled."""
        return self.subject.experiment.neuron_gains

    def place_of(self, index: int) -> int:
        """Where a neuron stands; the last one where there are not so many."""
        return int(np.flatnonzero(self.order == min(index, self.count - 1))[0])

    @property
    def note(self) -> str:
        """What has to be said of the pictures; mostly nothing."""
        sizes, layer = self.network.sizes, self.layer
        if not self.pictures.any():
            return tr("Nothing is learned yet: the pictures fill while the network trains.")
        if len(sizes) == 2:
            return tr("This network has no hidden layer: each picture is that of a class itself.")
        if layer == 1:
            return ""
        return tr(
            "Each square is the weight from one of {count:,} neurons in hidden layer {layer}.",
            count=sizes[layer - 1],
            layer=layer - 1,
        )


def shown_layer(subject: Subject, wish: Wish, activations: np.ndarray | None) -> ShownLayer:
    """`activations` are those of the layer for the present ink, (n,), None where there is none."""
    network, layer = subject.network, wish.layer
    learned = pictures.learned_weights(network, subject.initial_weights, layer)
    rows = learned if learned is not None and wish.learned else network.weights[layer - 1]
    places = order.order(wish.sort, network, layer, activations)
    shown = shades.as_pictures(rows[places].astype(np.float32, copy=False))
    return ShownLayer(subject, layer, learned is not None, places, shown)


def marks(shown: ShownLayer, activations: np.ndarray | None, survey: LayerSurvey | None) -> Marks:
    """How active the neurons are, (n,), and which are stuck or switched off, each where it stands."""
    network, layer, places = shown.network, shown.layer, shown.order
    kind = (network.output if shown.shows_output else network.hidden).name
    off = np.zeros(network.sizes[layer], bool)
    off[[index for (place, index), gain in shown.neuron_gains.items() if place == layer and gain == 0]] = True
    bars = np.zeros(0) if activations is None else shades.brightness(activations, kind) * ~off
    stuck = np.zeros(0, bool) if survey is None else survey.dead | survey.saturated
    return Marks(*(each[places] if each.size else each for each in (bars, stuck, off)))
