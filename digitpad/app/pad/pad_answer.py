"""What lies on the pad, the network that answers, and its answer, always in accord with each other."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from digitpad.app.insight.experiment import Checkpoint, Experiment, NeuronGains, Subject
from digitpad.app.pad.known_drawings import Drawn
from digitpad.app.pad.pad_content import PadContent
from digitpad.app.pad.pad_paper import Paper
from digitpad.app.pad.sheets import LabelledDigit, Sheet
from digitpad.digits.ink import InkSettings
from digitpad.digits.reading import Reading
from digitpad.digits.recognition import Prediction
from digitpad.digits.regrouping import Grouping
from digitpad.digits.rejection import Rejection
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network


class NetworkContext(Protocol):
    """What is needed beside a network to answer by it. A model has it, and so has the job that trains one."""

    @property
    def ink(self) -> InkSettings:
        """How what is drawn becomes a picture for the network."""

    @property
    def classes(self) -> ClassSet:
        """What its outputs stand for."""

    @property
    def initial_weights(self) -> tuple[np.ndarray, ...] | None:
        """(n_out, n_in) of each layer, as they were before training; None where they are not known."""


class PadAnswer:
    """Every method leaves the answer of the network that answers to what lies on the pad.

    Attributes:
        content: what lies on the pad and what was read there; to be read.
        experiment: the network that answers, as it was learned or as if; to be read. Each model and training has its
            own.
        ink: how what is drawn becomes a picture for it.
        classes: what its outputs stand for.
        initial_weights: those that it began with, where they are known.
    """

    def __init__(self, model: Model) -> None:
        self.content = PadContent()
        self._use(model.network, model, model)

    # The network that answers

    def use(self, network: Network, context: NetworkContext, judged: Model) -> None:
        """Let another network answer. Only that of the `judged` model has a `rejection`."""
        self._use(network, context, judged)
        self._read()

    def _use(self, network: Network, context: NetworkContext, judged: Model) -> None:
        self.experiment = Experiment(network)
        self.ink, self.classes, self.initial_weights = context.ink, context.classes, context.initial_weights
        self._judged = judged

    def take_newest(self, network: Network | None) -> bool:
        """Take the latest network of the training. Returns whether the network that answers has changed."""
        newer = self._become(network)
        if newer:
            self._read()
        return newer

    def _become(self, newest: Network | None) -> bool:
        if newest is None or newest is self.experiment.present:
            return False
        self.experiment.set_present(newest)
        return self.experiment.checkpoint is None

    def take_learned(self, model: Model) -> None:
        """The training has ended with this model; the same experiment goes on."""
        self._judged = model
        self.ink, self.classes, self.initial_weights = model.ink, model.classes, model.initial_weights
        self.experiment.set_present(model.network)
        self._read()

    def take_judged(self, model: Model) -> None:
        """The present model again, now with the `rejection` that was fitted to its network."""
        self._judged = model
        if self.prediction is not None:
            self._read()

    def set_neuron_gains(self, neuron_gains: NeuronGains) -> None:
        """Multiply what these hidden neurons pass on, and no others: 0 switches one off. Raises SettingsError."""
        self.experiment.set_neuron_gains(neuron_gains)
        self._read()

    def show_checkpoint(self, checkpoint: Checkpoint | None) -> bool:
        """Let the network of a checkpoint answer; None for the present. False where that one answers already. Raises
        SettingsError where it lacks a neuron that is switched off or scaled."""
        if checkpoint is self.experiment.checkpoint:
            return False
        self.experiment.set_checkpoint(checkpoint)
        self._read()
        return True

    @property
    def network(self) -> Network:
        """The one that answers. During training it is the latest copy of the network being trained; while the pen
        moves, it changes with a move only. An experiment may show an earlier one instead, or switch neurons off."""
        return self.experiment.network

    @property
    def rejection(self) -> Rejection | None:
        """How the answers are judged; fitted to one network, so no other one has any."""
        return self._judged.rejection if self.network is self._judged.network else None

    @property
    def subject(self) -> Subject:
        """The network whose neurons are shown, and all that belongs to it."""
        return Subject(self.experiment, self.experiment.intact, self.initial_weights, self.classes)

    # What lies on the pad

    @property
    def paper(self) -> Paper:
        """Whoever changes what lies on it calls `read_paper` then."""
        return self.content.paper

    def read_paper(self, newest: Network | None = None) -> bool:
        """Answer what lies on the paper now, by the `newest` network of the training where one is given. Returns
        whether the network that answers has changed."""
        newer = self._become(newest)
        self._read(same=False)
        return newer

    def select(self, index: int) -> bool:
        """Look at this digit of the reading, from 0. False where that changes nothing."""
        if index == self.selected or not 0 <= index < len(self.reading.digits):
            return False
        self.content.selected = index
        return True

    def group(self, grouping: Grouping | None, drawn: Drawn | None = None) -> None:
        """Group the strokes of `drawn`, or those on the pad, by hand, from now on whenever they lie here; without a
        `grouping` reading groups them again. The digit that holds the selected strokes stays selected."""
        parts = self.reading.digits[self.selected].parts if self.reading.digits else ()
        self.content.group(grouping, self.content.drawn if drawn is None else drawn)
        self._read()
        self.content.select_strokes(parts)

    @property
    def sheet(self) -> Sheet | None:
        """The test digit or picture on the pad that was read, in place of ink."""
        return self.content.sheet

    @property
    def digit(self) -> LabelledDigit | None:
        """The test digit, or another one with a label, that was read."""
        return self.content.digit

    # The answer

    @property
    def prediction(self) -> Prediction | None:
        """The answer of `network`, of no other one, to the selected digit; None where there is no ink."""
        return self.content.prediction

    @property
    def reading(self) -> Reading:
        """All digits on the pad, from left to right; `prediction` is that of the selected one."""
        return self.content.reading

    @property
    def selected(self) -> int:
        """Which digit of `reading` is selected, from 0."""
        return self.content.selected

    def _read(self, same: bool = True) -> None:
        """Answer what lies on the pad; `same` where only the network has changed."""
        self.content.read(self.network, self.ink, self.rejection, same, self.classes)
