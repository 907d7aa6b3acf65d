"""What flows through a network for one picture, and what the diagram calls it. Plain numpy, no windows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.app import shades
from digitpad.app.pad.answer_text import probability_text
from digitpad.app.texts import plain
from digitpad.digits.recognition import Prediction
from digitpad.message import mark, number, tr, tr_count
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.insight import Connections, Outgoing, contributions, strongest_connections
from digitpad.nn.network import Network

LINES = 90  # in all, shared by the steps from one layer to the next
NEURON_LINES = 30  # into a chosen neuron, and out of it

Neuron = tuple[int, int]
"""Layer, 0 the input, and index."""


@dataclass(frozen=True)
class Caption:
    """The two lines over a column. Each has one or more wordings, the longest first, for less and less room."""

    name: tuple[str, ...]
    size: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """What is written on the diagram: over each column, and a figure beside each digit while there is ink."""

    captions: tuple[Caption, ...]
    figures: tuple[str, ...]
    answer: int | None


@dataclass(frozen=True)
class Flow:
    """A network and its own answer; without ink there is no prediction."""

    network: Network
    prediction: Prediction | None
    outgoing: tuple[Outgoing, ...]  # into each layer but the input
    classes: ClassSet = DIGITS

    @property
    def lines(self) -> int:
        """How many connections are drawn for each step."""
        return max(20, LINES // (self.network.num_layers - 1))

    def activations(self, layer: int) -> np.ndarray | None:
        """(n,) for the present ink; None while there is none."""
        return None if self.prediction is None else self.prediction.activations[layer][:, 0]

    def brightness(self, layer: int) -> np.ndarray:
        """(n,) from 0 to 1, as the neurons of a layer are shown."""
        activations = self.activations(layer)
        if activations is None:
            return np.zeros(self.network.sizes[layer])
        return shades.brightness(
            activations, (self.network.output if self.is_last(layer) else self.network.hidden).name
        )

    def connections(self, layer: int, neuron: Neuron | None) -> Connections | None:
        """The connections to draw into a layer: the strongest of all, or those of one neuron in it or before it."""
        if self.prediction is None:
            return None
        with np.errstate(over="ignore", invalid="ignore"):  # of a training that diverges
            found = self._strongest(self.prediction, layer, neuron)
        if found is None:
            return None
        flowing = np.isfinite(found.flows) & (found.flows != 0)
        if flowing.all():
            return found
        return Connections(found.sources[flowing], found.targets[flowing], found.flows[flowing])

    def _strongest(self, prediction: Prediction, layer: int, neuron: Neuron | None) -> Connections | None:
        network = self.network
        if neuron is None:
            return strongest_connections(self.outgoing[layer - 1], prediction.activations[layer - 1][:, 0], self.lines)
        if neuron[0] == layer:
            flows = contributions(network, prediction.activations, layer, neuron[1])
            sources = np.argsort(-np.abs(flows), kind="stable")[:NEURON_LINES]
            return Connections(sources, np.full(len(sources), neuron[1]), flows[sources])
        if neuron[0] == layer - 1:
            flows = network.weights[layer - 1][:, neuron[1]] * prediction.activations[layer - 1][neuron[1], 0]
            targets = np.argsort(-np.abs(flows), kind="stable")[:NEURON_LINES]
            return Connections(np.full(len(targets), neuron[1]), targets, flows[targets])
        return None

    def is_last(self, layer: int) -> bool:
        """Whether this layer, 0 the input, is the output: its neurons are the classes."""
        return layer == self.network.num_layers - 1

    @property
    def answer(self) -> int | None:
        """The digit or class that is read; None without ink."""
        return None if self.prediction is None else self.prediction.digit

    def words(self) -> Words:
        """All that is written on the diagram, for the present ink."""
        shares = () if self.prediction is None else self.prediction.probabilities
        captions = tuple(self.caption(layer) for layer in range(self.network.num_layers))
        return Words(captions, tuple(probability_text(float(share)) for share in shares), self.answer)

    def _output_name(self, index: int) -> str:
        name = self.classes.names[index]
        return tr("Digit {digit}", digit=name) if self.classes.are_digits else name

    def caption(self, layer: int) -> Caption:
        """What stands over a column."""
        sizes, activations = self.network.sizes, self.activations(layer)
        if layer == 0:
            pixels = tr("28 \N{MULTIPLICATION SIGN} 28 pixels")
            return Caption((tr("Your drawing"),), (pixels,))
        if self.is_last(layer):
            return Caption((tr("Answer"),), ())
        size = sizes[layer]
        brief, figure = tr("Layer {layer}", layer=layer), number(size, ",")
        if len(sizes) > 5:  # there is room for little
            return Caption((brief,), (figure,))
        name = tr("Hidden layer") if len(sizes) == 3 else tr("Hidden layer {layer}", layer=layer)
        counts = (tr_count("{count:,} neuron", "{count:,} neurons", size), figure)
        if activations is None or self.network.hidden.name != "relu":
            return Caption((name, brief), counts)
        most = plain(float(activations.max()))
        with_most = tr_count("{count:,} neuron, up to {most}", "{count:,} neurons, up to {most}", size, most=most)
        return Caption((name, brief), (with_most, *counts))

    def said_of(self, neuron: Neuron) -> str:
        """Such as "Hidden layer 1, neuron 12: activation 0.93"."""
        layer, index = neuron
        if self.is_last(layer):
            name = self._output_name(index)
        else:
            name = tr("Hidden layer {layer}, neuron {number}", layer=layer, number=index + 1)
        activations = self.activations(layer)
        if activations is None:
            return name
        return tr("{name}: activation {activation}", name=name, activation=plain(float(activations[index])))

    def sentence(self) -> str:
        """Such as "Neurons 12, 4 and 9 of the hidden layer say most for the 7."; empty without ink."""
        network, prediction = self.network, self.prediction
        if prediction is None:
            return ""
        name = prediction.classes.the(prediction.digit)
        if network.num_layers == 2:
            return tr("Without hidden neurons, each pixel speaks for or against {name} directly.", name=name)
        flows = contributions(network, prediction.activations, network.num_layers - 1, prediction.digit)
        strongest = [int(place) + 1 for place in np.argsort(-flows, kind="stable")[:3] if flows[place] > 0]
        if not strongest:
            return self._said_of_none(prediction, name)
        layer = network.num_layers - 2
        whose = tr("of the hidden layer") if layer == 1 else tr("of hidden layer {layer}", layer=layer)
        return tr(_STRONGEST[len(strongest) - 1], **dict(zip("abc", strongest, strict=False)), whose=whose, name=name)

    def _said_of_none(self, prediction: Prediction, name: str) -> str:
        """Where no neuron speaks for the answer."""
        with np.errstate(over="ignore", invalid="ignore"):  # of a training that diverges
            said = self.network.weights[-1] @ prediction.activations[-2][:, 0]
        if (np.delete(said, prediction.digit) < said[prediction.digit]).all():
            things = tr(prediction.classes.many)
            return tr(
                "No neuron speaks for {name}; the other {things} are spoken against even more.",
                name=name,
                things=things,
            )
        rivals = np.delete(said + self.network.biases[-1][:, 0], prediction.digit)
        if (rivals < said[prediction.digit] + self.network.biases[-1][prediction.digit, 0]).all():
            return tr("No neuron speaks for {name}: it is the answer by its bias.", name=name)
        return tr("No neuron speaks for {name}; others are just as probable.", name=name)


_STRONGEST = (
    mark("Neuron {a} {whose} says most for {name}."),
    mark("Neurons {a} and {b} {whose} say most for {name}."),
    mark("Neurons {a}, {b} and {c} {whose} say most for {name}."),
)
