"""What is shown of a layer: its weights as pictures, what they learned, and what a neuron says to each digit.

Plain numpy, no windows. Layers are counted as `Network.activations` does: 0 is the input, 1 the first after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.app.texts import plain
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.layer_survey import LayerSurvey
from digitpad.nn.network import Network


@dataclass(frozen=True)
class Speech:
    """The digits that a neuron speaks for and against, the strongest first, at most two of each."""

    for_digits: tuple[int, ...]
    against_digits: tuple[int, ...]
    classes: ClassSet = DIGITS

    @property
    def digits(self) -> tuple[int, ...]:
        """All that are named: those it speaks for before those it speaks against."""
        return self.for_digits + self.against_digits

    def __str__(self) -> str:
        """Such as "speaks for 4 and 9, against 3 and 5"."""
        names = self._names
        if self.for_digits and self.against_digits:
            return tr("speaks for {liked}, against {disliked}", **names)
        if self.for_digits:
            return tr("speaks for {liked}", **names)
        if self.against_digits:
            return tr("speaks against {disliked}", **names)
        return tr("speaks for no class yet")

    @property
    def sentence(self) -> str:
        """The same as a sentence of its own."""
        names = self._names
        if self.for_digits and self.against_digits:
            return tr("Speaks for {liked}, against {disliked}.", **names)
        if self.for_digits:
            return tr("Speaks for {liked}.", **names)
        if self.against_digits:
            return tr("Speaks against {disliked}.", **names)
        return tr("Speaks for no class yet.")

    @property
    def _names(self) -> dict[str, str]:
        return {"liked": self._listed(self.for_digits), "disliked": self._listed(self.against_digits)}

    def _listed(self, digits: tuple[int, ...]) -> str:
        names = [self.classes.names[digit] for digit in digits]
        return tr("{first} and {second}", first=names[0], second=names[1]) if len(names) == 2 else "".join(names)


def learned_weights(network: Network, initial: Sequence[np.ndarray] | None, layer: int) -> np.ndarray | None:
    """(n_out, n_in): the weights into `layer` minus those they began with; None where those are not known."""
    weights = network.weights[layer - 1]
    if initial is None or len(initial) < layer or initial[layer - 1].shape != weights.shape:
        return None
    change: np.ndarray = weights - initial[layer - 1]
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
        return tr("Neuron {number}", number=index + 1)
    return tr("Digit {digit}", digit=index) if classes.are_digits else classes.names[index]


def weights_title(network: Network, layer: int, index: int, classes: ClassSet = DIGITS) -> str:
    """The title of the picture of its weights, such as "What neuron 12 looks for"."""
    if not is_output(network, layer):
        return tr("What neuron {number} looks for", number=index + 1)
    if classes.are_digits:
        return tr("What digit {digit} looks for", digit=index)
    return tr("What {name} looks for", name=classes.names[index])


def remarks(
    name: str, index: int, activation: float | None = None, gain: float = 1.0, survey: LayerSurvey | None = None
) -> list[str]:
    """Sentences on a neuron, such as "Its activation is 0.98." and "Neuron 10 is dead: it is silent for every digit.".

    `activation` is that for the present ink, `gain` what is done to what it passes on.
    """
    said = []
    if activation is not None:
        said.append(tr("Its activation is {activation}.", activation=plain(activation)))
    if gain == 0:
        said.append(tr("{name} is switched off.", name=name))
    elif gain != 1:
        said.append(tr("{name} is scaled to {share:.0f}\N{NO-BREAK SPACE}%.", name=name, share=100 * gain))
    if survey is not None and survey.dead[index]:
        said.append(tr("{name} is dead: it is silent for every picture.", name=name))
    if survey is not None and survey.saturated[index]:
        said.append(tr("{name} is saturated: it answers almost the same to every picture.", name=name))
    return said


def described(network: Network, layer: int, index: int, classes: ClassSet = DIGITS) -> str:
    """Such as "Neuron 12 of 30, speaks for 4 and 9, against 3 and 5"."""
    if is_output(network, layer):
        return tr("{name} of the output layer", name=neuron_name(network, layer, index, classes))
    said = speech(votes(network, layer, index), classes)
    return tr("Neuron {number} of {count:,}, {said}", number=index + 1, count=network.sizes[layer], said=said)


def is_output(network: Network, layer: int) -> bool:
    """Whether this layer is the last one, which has a neuron for each class."""
    return layer == len(network.sizes) - 1
