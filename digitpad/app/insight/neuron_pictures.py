"""What is shown of a layer: its weights as pictures, what they learned, and what a neuron says to each digit.

Plain numpy, no windows. Layers are counted as `Network.activations` does: 0 is the input, 1 the first after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.app.texts import plain
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.insight import LayerSurvey
from digitpad.nn.network import Network


@dataclass(frozen=True)
class Speech:
    """The digits that a neuron speaks for and against, the strongest first, at most two of each."""

    for_digits: tuple[int, ...]
    against_digits: tuple[int, ...]
    classes: ClassSet = DIGITS

    @property
    def digits(self) -> tuple[int, ...]:
        return self.for_digits + self.against_digits

    def __str__(self) -> str:
        """Such as "speaks for 4 and 9, against 3 and 5"."""
        parts = [
            f"{word} {' and '.join(self.classes.names[digit] for digit in digits)}"
            for word, digits in (("for", self.for_digits), ("against", self.against_digits))
            if digits
        ]
        return "speaks " + ", ".join(parts) if parts else f"speaks for no {self.classes.one} yet"


def learned_weights(
    network: Network, initial: Sequence[np.ndarray] | None, layer: int, neurons: slice = slice(None)
) -> np.ndarray | None:
    """(n_out, n_in): the weights into `layer` minus those they began with; None where those are not known."""
    weights = network.weights[layer - 1]
    if initial is None or len(initial) < layer or initial[layer - 1].shape != weights.shape:
        return None
    change: np.ndarray = weights[neurons] - initial[layer - 1][neurons]
    return change


def votes(network: Network, layer: int, index: int) -> np.ndarray:
    """(classes,): what a neuron that is fully active adds to the outputs before their activation.

    From the last hidden layer these are its outgoing weights; from deeper down the product of all weights above it.
    A neuron of the output layer speaks for itself alone.
    """
    if is_output(network, layer):
        return np.asarray(np.eye(network.sizes[layer], dtype=network.dtype)[index])
    vote: np.ndarray = network.weights[layer][:, index]
    for weights in network.weights[layer + 1 :]:
        vote = weights @ vote
    return vote


def all_votes(network: Network, layer: int) -> np.ndarray:
    """(10, n): the votes of every neuron of a layer."""
    product = np.eye(network.sizes[-1], dtype=network.dtype)
    for weights in network.weights[: layer - 1 : -1]:
        product = product @ weights
    return product


def speech(vote: np.ndarray, classes: ClassSet = DIGITS) -> Speech:
    """The digits a neuron speaks for and against: the strongest, and the next where it is at least half as strong."""
    largest = float(np.abs(vote).max())

    def strongest(values: np.ndarray) -> tuple[int, ...]:
        order = np.argsort(-values, kind="stable")[:2]
        bar = max(0.1 * largest, 0.5 * float(values[order[0]]))
        return tuple(int(digit) for digit in order if values[digit] >= bar and values[digit] > 0)

    return Speech(strongest(vote), strongest(-vote), classes)


def neuron_name(network: Network, layer: int, index: int, classes: ClassSet = DIGITS) -> str:
    """As people count; the neurons of the output layer are the digits themselves."""
    if not is_output(network, layer):
        return f"Neuron {index + 1}"
    return f"Digit {index}" if classes.are_digits else classes.names[index]


def tip(
    network: Network,
    layer: int,
    index: int,
    activation: float | None = None,
    factor: float = 1.0,
    survey: LayerSurvey | None = None,
    classes: ClassSet = DIGITS,
) -> str:
    """Such as "Neuron 10. Its activation is 0.98. Neuron 10 is dead: it is silent for every digit."

    `activation` is that for the present ink, `factor` what is done to what it passes on.
    """
    name = neuron_name(network, layer, index, classes)
    sentences = [name]
    if activation is not None:
        sentences.append(f"Its activation is {plain(activation)}")
    if factor != 1:
        sentences.append(f"{name} is switched off" if factor == 0 else f"{name} is scaled to {100 * factor:.0f} %")
    if survey is not None and survey.dead[index]:
        sentences.append(f"{name} is dead: it is silent for every digit")
    if survey is not None and survey.saturated[index]:
        sentences.append(f"{name} is saturated: it answers almost the same to every digit")
    return name if len(sentences) == 1 else ". ".join(sentences) + "."


def described(network: Network, layer: int, index: int, classes: ClassSet = DIGITS) -> str:
    """Such as "Neuron 12 of 30, speaks for 4 and 9, against 3 and 5"."""
    if is_output(network, layer):
        return f"{neuron_name(network, layer, index, classes)} of the output layer"
    said = speech(votes(network, layer, index), classes)
    return f"Neuron {index + 1} of {network.sizes[layer]:,}, {said}"


def is_output(network: Network, layer: int) -> bool:
    return layer == len(network.sizes) - 1
