"""A perceptron and a sigmoid neuron with the same weight: what a small change of it does to either answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPen, QShowEvent
from PySide6.QtWidgets import QLabel

from digitpad.app.texts import MINUS, fixed
from digitpad.gui.kit.caption import Captioned
from digitpad.gui.kit.layouts import column_in, column_of, fill, row_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.controls import Dial
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.gui.pages.concepts.stage import Key
from digitpad.gui.plot.pens import line_pen, validation_pen
from digitpad.gui.plot.points import Dot, Drawing, Trace
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, tr
from digitpad.nn.activations import sigmoid, sigmoid_prime, step

if TYPE_CHECKING:
    from digitpad.gui.plot.lines import LinePlot

WIDEST = 8.0
NUDGE = 0.5


def _step_pen(colors: Theme) -> QPen:
    return line_pen(colors.training, 2, (5, 3))


def _signed(value: float, decimals: int = 3) -> str:
    text = fixed(value, decimals)
    return text if text.startswith(MINUS) else f"+{text}"


class SigmoidView(IdeaView):
    """Shows what really changes beside what the slope foretells. The weight can also be chosen in the plot."""

    def __init__(self) -> None:
        super().__init__()
        self._slot = PlotSlot(_curves)
        self.weight = Dial(tr("Weight"), -WIDEST, WIDEST, 0.05, 1.0, width=68)
        self.nudge = Dial(tr("Change"), -1, 1, 0.05, NUDGE, width=68)
        self.bias = Dial(tr("Bias"), -4, 4, 0.1, -1.5, decimals=1, width=68)
        self.input = Dial(tr("Input"), 0, 2, 0.1, 1.0, decimals=1, width=68)
        self._figures: dict[str, QLabel] = {}
        fill(self.halves, 24, column_of(4, self.weight, self.bias), column_of(4, self.nudge, self.input))
        keys = row_of(16, Key(tr("Sigmoid neuron"), validation_pen), Key(tr("Perceptron"), _step_pen), None)
        column_in(self, 8, self._figure_row(), keys, (self._slot, 1), self.halves)
        for dial in (self.weight, self.nudge, self.bias, self.input):
            dial.changed.connect(self._follow)
        self._slot.when_built(lambda curves: curves.chosen.connect(self.weight.set_value))
        self._follow()

    @property
    def curves(self) -> LinePlot | None:
        """None until pyqtgraph is loaded."""
        return self._slot.plot

    def _figure_row(self) -> WrappingRow:
        row = WrappingRow(16, 8)
        for key, name in (
            ("perceptron", tr("Perceptron")),
            ("sigmoid", tr("Sigmoid neuron")),
            ("foretold", tr("Slope times change")),
        ):
            figure = text_label(name=f"{key}Figure", scale="title")
            row.add(Captioned(name, figure))
            self._figures[key] = figure
        return row

    def showEvent(self, event: QShowEvent) -> None:
        """Wide enough for any figure, so that none shifts its neighbours."""
        metrics = QFontMetrics(theme.scaled_font(self, theme.TITLE, semibold=True))
        for key, widest in (("perceptron", "0 → 0"), ("sigmoid", "0.000 → 0.000  (+0.000)"), ("foretold", "+0.000")):
            self._figures[key].setMinimumWidth(metrics.horizontalAdvance(widest) + 4)

    def _follow(self) -> None:
        weight, bias, x = self.weight.value, self.bias.value, self.input.value
        z = np.array([weight, weight + self.nudge.value]) * x + bias
        jump, answer = step(z), sigmoid(z)
        self._figures["perceptron"].setText(f"{jump[0]:.0f} → {jump[1]:.0f}")
        before, after = (fixed(float(each), 3) for each in answer)
        self._figures["sigmoid"].setText(f"{before} → {after}  ({_signed(answer[1] - answer[0])})")
        self._figures["foretold"].setText(_signed(float(sigmoid_prime(z[:1])[0]) * x * self.nudge.value))
        drawing = _drawing(weight, self.nudge.value, bias, x)
        self._slot.show_in(lambda curves: curves.show_drawing(drawing))


def _curves() -> LinePlot:
    from digitpad.gui.plot.lines import LinePlot

    name, titles = tr("Answer for each weight"), (mark("Weight"), mark("Answer"))
    return LinePlot(name, titles, (-WIDEST, WIDEST), (-0.08, 1.08), QSize(420, 180), chooses=True)


def _drawing(weight: float, nudge: float, bias: float, x: float) -> Drawing:
    """Both answers over all weights, the change of the weight, and the slope that foretells what it does."""
    weights = np.linspace(-WIDEST, WIDEST, 641)
    z = weights * x + bias
    here = np.array([weight, weight + nudge])
    answer, slope = float(sigmoid(here[:1] * x + bias)[0]), float(sigmoid_prime(here[:1] * x + bias)[0]) * x
    reach = np.array([-2.0, 2.0])
    traces = (
        Trace(weights, sigmoid(z), validation_pen, tr("Sigmoid neuron")),
        Trace(weights, step(z), _step_pen, tr("Perceptron")),
        Trace(weight + reach, answer + slope * reach, lambda colors: line_pen(colors.muted, 1)),
    )
    dots = []
    for curve, color in ((step, "training"), (sigmoid, "validation")):
        before, after = (float(value) for value in curve(here * x + bias))
        dots += [Dot(weight + nudge, after, "surface", color), Dot(weight, before, color, size=14)]
    described = tr(
        "At weight {weight} the perceptron answers {jump:.0f}, the sigmoid neuron {answer:.3f}",
        weight=fixed(weight),
        jump=float(step(here[:1] * x + bias)[0]),
        answer=answer,
    )
    low, high = sorted((weight, weight + nudge))
    return Drawing(traces, dots, marker=weight, band=(low, high), description=described)
