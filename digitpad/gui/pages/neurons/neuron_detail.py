"""One neuron, large: what it looks for, what it finds in the drawing, its sum, its votes and what excites it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from digitpad.app import shades
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.shown_neuron import ShownNeuron
from digitpad.app.texts import two_digits
from digitpad.digits.recognition import Prediction
from digitpad.gui.kit.caption import caption
from digitpad.gui.kit.hand_over import stand_in
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.weight_picture import ColorScale, WeightPicture
from digitpad.gui.pages.neurons.deep_section import DeepSection
from digitpad.gui.pages.neurons.large_view import LargeView
from digitpad.gui.pages.neurons.strength_row import StrengthRow
from digitpad.gui.pages.neurons.sum_row import SumRow
from digitpad.gui.pages.neurons.thumbnails import Thumbnails
from digitpad.gui.pages.neurons.vote_bars import VoteBars
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import tr

ICON = 20  # at the normal text size

if TYPE_CHECKING:
    from digitpad.gui.plot.histogram import WeightHistogram


def _histogram() -> WeightHistogram:
    from digitpad.gui.plot.histogram import WeightHistogram

    return WeightHistogram()


class NeuronDetail(QWidget):
    """Shows what it is given; `stepped` asks for the neuron before (-1) or after (+1)."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._neuron: ShownNeuron | None = None
        self._prediction: Prediction | None = None  # by the neuron's own network, of this epoch or one close to it
        self._level = 0.0  # the weight at which the colours of what it finds end
        self._make_head()
        self._make_pictures()
        self._make_lower_parts()
        self._lay_out()
        # The picture follows every pen move; figures change at most four times a second.
        self._throttle = Throttle(self)
        self._throttle.due.connect(self._show_sum)

    def take_over(self, other: NeuronDetail) -> None:
        if other.large is not None and other.large.isVisible():
            stand_in(other.large, self._large_view())

    def _make_head(self) -> None:
        self._title = text_label(name="neuronTitle", scale="title")
        self._speech = text_label(name="neuronSpeech", muted=True, wraps=True)
        self.previous_button = StepButton("left", tr("Previous neuron"))
        self.next_button = StepButton("right", tr("Next neuron"))
        self.previous_button.setObjectName("previousNeuronButton")
        self.next_button.setObjectName("nextNeuronButton")
        self.previous_button.clicked.connect(lambda: self.stepped.emit(-1))
        self.next_button.clicked.connect(lambda: self.stepped.emit(+1))
        self.larger_button = QToolButton()
        self.larger_button.setText(tr("Larger"))
        self.larger_button.setObjectName("largerNeuronButton")
        self.larger_button.setAccessibleName(tr("Show the neuron larger"))
        self.larger_button.setToolTip(tr("Show what it looks for in a window: zoom, read weights, change the colours"))
        self.larger_button.clicked.connect(self._show_large)
        self.large: LargeView | None = None  # once it was asked for

    def _make_pictures(self) -> None:
        self.looks_for = WeightPicture(tr("Looks for"))
        self.finds = WeightPicture(tr("Finds in your drawing"), tr("Draw something to see."))
        self.scale = ColorScale()

    def _make_lower_parts(self) -> None:
        self.sum_row = SumRow()
        self.strength = StrengthRow()
        self.votes_title = text_label(tr("Its vote for each class"), name="votesTitle", scale="strong", wraps=True)
        self.votes = VoteBars()
        self.deep = DeepSection()
        exciting = tr("Test pictures that excite it most")
        self.digits_title = text_label(exciting, name="digitsTitle", scale="strong", wraps=True)
        self.digits = Thumbnails(exciting, tr("Looking through the test pictures."))
        self.digits.setObjectName("excitingDigits")
        self._histogram_title = text_label(tr("Its weights"), name="histogramTitle", scale="strong", wraps=True)
        self._histogram_legend = text_label(name="histogramLegend", muted=True, scale="caption")
        self._histogram = PlotSlot(_histogram)

    def _lay_out(self) -> None:
        layout = column_in(self)
        layout.addLayout(self._head())
        layout.addSpacing(4)
        layout.addWidget(self._speech)
        layout.addSpacing(4)  # so that six test digits fit a page of 620
        layout.addLayout(self._pictures())
        layout.addSpacing(4)
        layout.addWidget(self.scale)
        layout.addSpacing(8)
        layout.addWidget(self._sum())
        layout.addSpacing(4)
        layout.addWidget(self.strength)
        for title, widget in (
            (self.votes_title, self.votes),
            (None, self.deep),
            (self.digits_title, self.digits),
            (self._histogram_title, self._histogram_block()),
        ):
            layout.addSpacing(8)
            if title is not None:
                layout.addWidget(title)
                layout.addSpacing(4)
            layout.addWidget(widget)
        layout.addStretch(1)

    def _head(self) -> QHBoxLayout:
        return row_of(8, (self._title, 1), self.larger_button, self.previous_button, self.next_button)

    def _sum(self) -> WrappingRow:
        """The row of the sum; with large text the switch stands under it."""
        row = WrappingRow(spacing=8, line_spacing=4)
        self.sum_row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.add(self.sum_row)
        row.add(self.strength.switch)
        return row

    def _histogram_block(self) -> QWidget:
        both = QWidget()
        column_in(both, 4, self._histogram_legend, self._histogram)
        return both

    def _pictures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(0)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for column, picture in ((0, self.looks_for), (2, self.finds)):
            self._finds_caption = caption(picture.accessibleName())
            self._finds_caption.setWordWrap(True)
            grid.addWidget(self._finds_caption, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(picture, 1, column)
        return grid

    @property
    def histogram(self) -> WeightHistogram | None:
        """None until pyqtgraph is loaded."""
        return self._histogram.plot

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        strength = self.strength
        buttons = self.larger_button, self.previous_button, self.next_button
        return (*buttons, strength.switch, strength.slider, self.deep.thumbnails, self.digits, self._histogram)

    def fit(self, width: int) -> None:
        """Lay everything out for this width."""
        self.setFixedWidth(width)
        for picture in (self.looks_for, self.finds):
            picture.fit((width - 12) // 2)
        self.deep.fit(width)

    def show_neuron(self, neuron: ShownNeuron, prediction: Prediction | None) -> None:
        """Show a neuron, and what it finds in the drawing that its network has answered."""
        self._neuron, self._prediction = neuron, prediction
        network, layer, vote = neuron.network, neuron.layer, neuron.votes
        output = neuron.is_output
        self._title.setText(neuron.name)
        classes = neuron.subject.classes
        if output:
            said = tr("Its activation is the answer for {name}.", name=classes.names[neuron.index])
        else:
            said = pictures.speech(vote, classes).sentence
        self._speech.setText(said)
        for button in (self.previous_button, self.next_button):
            button.setEnabled(network.sizes[layer] > 1)
        for widget in (self.votes_title, self.votes, self.strength, self.strength.switch):
            widget.setVisible(not output)
        if not output:
            self.votes.show_votes(vote, classes)
        self.strength.show_gain(neuron.gain)
        self.deep.setVisible(layer > 1)
        if layer > 1:
            self.deep.show_neuron(neuron)
        self._show_histogram(neuron)
        self._show_pictures(neuron)
        self._show_sum()

    def _show_histogram(self, neuron: ShownNeuron) -> None:
        now, before = neuron.weights, neuron.initial_weights
        self._histogram.show_in(lambda histogram: histogram.show_weights(now, before))
        self._histogram_legend.setText(tr("Filled: now. Line: at the start.") if before is not None else "")
        self._histogram_legend.setVisible(before is not None)

    def show_digits(self, images: np.ndarray, tips: Sequence[str], failure: str = "") -> None:
        """The test digits that excite it most, uint8 (n, 28, 28), with what is said of each."""
        if failure:
            self.digits.set_hint(failure)
        self.digits.show_ink(images, tips)

    def show_prediction(self, prediction: Prediction | None) -> None:
        """What the neuron finds in this drawing, which its own network has answered."""
        self._prediction = prediction
        self._show_found()
        self._throttle.request()

    def _show_pictures(self, neuron: ShownNeuron) -> None:
        """Both on the scale of the neuron's own weights, so that no pen move changes what the colours mean; only what
        was learned has another one."""
        learned = neuron.learned_weights
        looks_for = shades.as_pictures((neuron.weights if learned is None else learned)[None])[0]
        level, self._level = (float(np.abs(shown).max()) for shown in (looks_for, neuron.weights))
        name = self.finds.accessibleName()
        limit = two_digits(self._level)
        self._finds_caption.setText(name if learned is None else tr("Finds, up to ±{limit}", limit=limit))
        self.looks_for.show_values(looks_for, level)
        if self.large is not None:
            self.large.show_values(looks_for, level, neuron.weights_title)
        self._show_found()
        self.scale.show_level(level)

    def _show_large(self) -> None:
        large = self._large_view()
        large.show()
        large.raise_()

    def _large_view(self) -> LargeView:
        """The large view, showing the present neuron."""
        large = self.large = self.large or LargeView(self)
        if self._neuron is not None and self.looks_for.values is not None:
            large.show_values(self.looks_for.values, self.looks_for.level, self._neuron.weights_title)
        return large

    def _show_found(self) -> None:
        neuron, prediction = self._neuron, self._prediction
        found = None if neuron is None or prediction is None else neuron.found(prediction)
        self.finds.show_values(found, self._level)

    def _show_sum(self) -> None:
        neuron, prediction = self._neuron, self._prediction
        if neuron is None:
            return
        total = None if prediction is None else neuron.total(prediction)
        activation = None if prediction is None else neuron.activation(prediction)
        count = neuron.network.sizes[neuron.layer - 1]
        self.sum_row.show_sum(total, neuron.bias, activation, count, from_ink=neuron.layer == 1)


class StepButton(QToolButton):
    """An arrow to the neuron before or after."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon = icon
        self.setToolTip(name)
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            # The window's theme: a transparent ground by style sheet hides the button's own palette.
            size = round(ICON * theme.unit(self))
            self.setIcon(theme.icon(self._icon, theme.of(self.window()), size))
            self.setIconSize(QSize(size, size))
        return super().event(event)
