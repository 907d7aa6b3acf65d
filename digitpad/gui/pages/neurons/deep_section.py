"""Of a neuron that sees no pixels but other neurons: the picture that excites it most, and its strongest inputs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from digitpad.app import shades
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.shown_neuron import ShownNeuron
from digitpad.app.texts import signed
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.layouts import column_in, fill, row_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look.ink_picture import InkPicture
from digitpad.gui.pages.neurons.thumbnails import Thumbnails
from digitpad.message import tr
from digitpad.nn.insight import exciting_picture, strongest_inputs, weighted_inputs

SEED = 0
INPUTS = 6


@dataclass(frozen=True)
class Ascent:
    """What gradient ascent found for a neuron: the picture, float (784,), and the neuron's weighted input for it."""

    neuron: ShownNeuron
    picture: np.ndarray | None
    weighted_input: float


def ascend(neuron: ShownNeuron) -> Ascent:
    """The picture that excites the neuron most, found from a fixed seed. Slow: for a background task."""
    network, layer, index = neuron.network, neuron.layer, neuron.index
    picture = exciting_picture(network, layer, index, np.random.default_rng(SEED))
    z = 0.0 if picture is None else float(weighted_inputs(network, picture[:, None])[layer - 1][index, 0])
    return Ascent(neuron, picture, z)


class DeepSection(QWidget):
    """Signals: inputChosen(index) of a neuron in the layer before."""

    inputChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: ShownNeuron | None = None
        self._inputs = np.zeros(0, int)
        self.ascent: Ascent | None = None
        self.picture = InkPicture(tr("Picture that excites it most"))
        self.explanation = text_label(name="excitingExplanation", scale="caption", muted=True, wraps=True)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.thumbnails = Thumbnails(tr("Strongest inputs"))
        self.thumbnails.setObjectName("strongestInputs")
        self.thumbnails.set_rows(1)
        self.thumbnails.chosen.connect(lambda place: self.inputChosen.emit(int(self._inputs[place])))
        self._latest = LatestTask(self)
        self._latest.answered.connect(self._on_answer)
        self._lay_out()

    def take_over(self, other: DeepSection) -> None:
        if other.ascent is not None:
            self._on_answer(other.ascent)

    def _lay_out(self) -> None:
        exciting = text_label(tr("Picture that excites it most"), scale="strong", wraps=True)
        inputs = text_label(tr("Its strongest inputs"), scale="strong", wraps=True)
        column = column_in(self, 8, exciting, row_of(12, self.picture, (self.explanation, 1)))
        column.addSpacing(8)
        fill(column, 8, inputs, self.thumbnails)

    def fit(self, width: int) -> None:
        """Give the picture its share of this width, in device-independent pixels."""
        self.picture.fit(max(114, width // 3))
        layout = self.layout()
        if layout is not None:
            layout.activate()  # or what this stands on hears of another height only when it is laid out already

    def show_neuron(self, neuron: ShownNeuron) -> None:
        """Show a neuron of layer 2 or a later one."""
        self._wanted = neuron
        self._show_inputs(neuron)
        if self.isVisible():
            self._begin()

    def _begin(self) -> None:
        """Climb for the neuron that is wanted, unless that is done already."""
        wanted, done = self._wanted, self.ascent
        if wanted is None or (
            done is not None and done.neuron.is_like(wanted) and done.neuron.network is wanted.network
        ):
            return
        if done is None or not done.neuron.is_like(wanted):
            self.picture.show_image(None)
            self.explanation.setText("")
        self._latest.ask(lambda _: ascend(wanted))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._begin()
        return super().event(event)

    def _on_answer(self, ascent: Ascent) -> None:
        if self._wanted is None or not ascent.neuron.is_like(self._wanted):
            return
        self.ascent = ascent
        if ascent.picture is None:
            self.explanation.setText(tr("A step has no slope to climb, so there is no way to find one."))
            return
        image = np.rint(255 * ascent.picture).astype(np.uint8)
        self.picture.show_image(image.reshape(28, 28))
        self.explanation.setText(
            tr(
                "Found by climbing uphill from faint noise, with a soft pen and no more ink than a drawing holds. The "
                "neuron's weighted input for it: {sum}.",
                sum=signed(ascent.weighted_input),
            )
        )

    def _show_inputs(self, neuron: ShownNeuron) -> None:
        network, layer, index = neuron.network, neuron.layer, neuron.index
        self._inputs = strongest_inputs(network, layer, index, INPUTS)
        weights = network.weights[layer - 1][index, self._inputs]
        rows = shades.as_pictures(network.weights[layer - 2][self._inputs])
        names = [pictures.neuron_name(network, layer - 1, int(each)) for each in self._inputs]
        self.thumbnails.show_weights(
            rows,
            shades.symmetric_level(rows),
            [signed(float(weight)) for weight in weights],
            [
                tr("{name}, weight {weight}. Click to look closer.", name=name, weight=signed(float(weight)))
                for name, weight in zip(names, weights, strict=True)
            ],
        )
