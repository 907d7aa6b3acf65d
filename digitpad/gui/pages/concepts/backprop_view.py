"""Backpropagation step by step on a network of two, two and two neurons, beside what `Network.backprop` computes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QLabel

from digitpad.app.backprop_words import Explanation, figure
from digitpad.gui.kit.layouts import column_in, column_of, fill
from digitpad.gui.kit.slider import Slider
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.concepts.backprop_drawing import Ledger, TinyNetwork
from digitpad.gui.pages.concepts.controls import Dial, button
from digitpad.gui.pages.concepts.idea_view import IdeaView, controls
from digitpad.message import tr
from digitpad.nn.concepts import Cell, backprop_cells, gradient_of
from digitpad.nn.network import Network

SIZES = [2, 2, 2]
WIDE_VIEW = 600  # from here on there is room for all columns
X, Y = (0.9, 0.2), (1.0, 0.0)
FIRST_WEIGHTS = (((0.6, -0.4), (0.3, 0.8)), ((-0.7, 0.5), (0.9, 0.4)))
FIRST_BIASES = ((0.1, -0.2), (0.2, -0.1))


def _first_network() -> Network:
    """A network with numbers that are easy to follow."""
    network = Network(SIZES, initialization="empty", dtype=np.float64)
    for layer, (weights, biases) in enumerate(zip(FIRST_WEIGHTS, FIRST_BIASES, strict=True)):
        network.weights[layer][:] = weights
        network.biases[layer][:, 0] = biases
    return network


class BackpropView(IdeaView):
    """Shows the first `known` of all `cells`. The network belongs to the view, and `learn` changes it."""

    def __init__(self) -> None:
        super().__init__()
        self.next_button = button(tr("Next"), tr("The next number"))
        self.next_button.setProperty("primary", True)
        self.back_button = button(tr("Back"), tr("Take the last number back"))
        self.all_button = button(tr("To the end"), tr("All numbers at once"))
        self.learn_button = button(
            tr("Learn"), tr("Change all weights and biases by the learning rate times their slopes")
        )
        self.other_button = button(tr("Other weights"), tr("Start again with other weights and biases"))
        self.rate = Dial(tr("Learning rate"), 0.5, 10, 0.5, 3.0, decimals=1)
        self.slider = Slider()
        self.slider.setAccessibleName(tr("Step of the backpropagation"))
        self.slider.setToolTip(tr("Step of the backpropagation"))
        self.counter = QLabel()
        self.title = text_label(name="stepTitle", scale="strong", wraps=True)
        self.formula = text_label(name="stepFormula", muted=True, wraps=True)
        self.numbers = text_label(name="stepNumbers", wraps=True)
        self.check = text_label(name="backpropCheck", scale="caption", muted=True, wraps=True)
        self.drawing, self.ledger = TinyNetwork(), Ledger()
        self.network = _first_network()
        self._rng = np.random.default_rng(5)
        self._cells: tuple[Cell, ...] = ()
        self._arrange()
        self.next_button.clicked.connect(lambda: self.show_step(self.known + 1))
        self.back_button.clicked.connect(lambda: self.show_step(self.known - 1))
        self.all_button.clicked.connect(lambda: self.show_step(len(self._cells)))
        self.slider.valueChanged.connect(self._follow)
        self.learn_button.clicked.connect(self.learn)
        self.other_button.clicked.connect(self._draw_weights)
        self._compute(1)

    def take_over(self, other: BackpropView) -> None:
        """The same network, at the same step."""
        self.network, self._rng = other.network, other._rng
        self._compute(other.known)

    def _arrange(self) -> None:
        left = column_of(4, (self.drawing, 1), self.title, self.formula, self.numbers)
        fill(self.halves, 16, (left, 1), column_of(4, (self.ledger, 1), self.check))
        above = controls(self.back_button, self.next_button, self.all_button, self.slider, self.counter)
        column_in(self, 8, above, (self.halves, 1), controls(self.learn_button, self.rate, self.other_button))

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All numbers, the known ones first."""
        return self._cells

    @property
    def known(self) -> int:
        """How many of them are shown."""
        return self.slider.value()

    def show_step(self, known: int) -> None:
        """Show so many of the cells; at least one and at most all."""
        self.slider.setValue(known)

    def learn(self) -> None:
        """One step of gradient descent on the one example."""
        pair = (np.array(X)[:, None], np.array(Y)[:, None])
        self.network.update_mini_batch([pair], self.rate.value)
        self._compute(len(self._cells))

    def _draw_weights(self) -> None:
        for array in (*self.network.weights, *self.network.biases):
            array[:] = np.round(self._rng.uniform(-1, 1, array.shape), 1)
        self._compute(1)

    def _compute(self, known: int) -> None:
        self._cells = backprop_cells(self.network, X, Y)
        self._explanation = Explanation(self.network, self._cells, X, Y)
        self._wanted = self.network.backprop(np.array(X)[:, None], np.array(Y)[:, None])
        self.slider.setRange(1, len(self._cells))
        self.slider.setValue(known)
        self._follow()

    def _follow(self) -> None:
        known, cells = self.known, self._cells
        self.counter.setText(_counted(known, len(cells)))
        step = self._explanation.step(cells[known - 1])
        self.title.setText(step.title)
        self.formula.setText(step.formula)
        self.numbers.setText(step.numbers)
        self.back_button.setEnabled(known > 1)
        self.next_button.setEnabled(known < len(cells))
        self.all_button.setEnabled(known < len(cells))
        self.learn_button.setEnabled(known == len(cells))
        self.drawing.show_cells(self.network, X, Y, cells[:known])
        self.ledger.show_cells(self.network, cells[:known], self._wanted)
        self.check.setText(self._check_text())

    def _check_text(self) -> str:
        if self.known < len(self._cells):
            return tr("The right column is Network.backprop’s.")  # noqa: RUF001
        own = gradient_of(self._cells, self.network)
        pairs = zip((*own[0], *own[1]), (*self._wanted[0], *self._wanted[1]), strict=True)
        largest = max(float(np.max(np.abs(a - b))) for a, b in pairs)
        return tr("Both ways agree.") if largest < 1e-9 else tr("They differ by {gap}.", gap=figure(largest))

    def fit(self, width: int) -> bool:
        self.ledger.set_wide(width >= WIDE_VIEW * theme.unit(self))
        return super().fit(width)

    def showEvent(self, event: QShowEvent) -> None:
        metrics = QFontMetrics(theme.scaled_font(self, 1))
        self.counter.setMinimumWidth(metrics.horizontalAdvance(_counted(88, 88)))
        # Room for two lines of numbers, so that nothing moves from step to step.
        self.numbers.setMinimumHeight(2 * metrics.lineSpacing())
        self.numbers.setAlignment(Qt.AlignmentFlag.AlignTop)


def _counted(known: int, total: int) -> str:
    return tr("{known} of {total}", known=known, total=total)
