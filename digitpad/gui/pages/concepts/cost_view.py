"""The quadratic cost of one sigmoid neuron on six examples: each squared gap is a square one can see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from digitpad.app.texts import fixed
from digitpad.gui.kit.layouts import column_in, fill
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.controls import Dial, button
from digitpad.gui.pages.concepts.idea_view import IdeaView, controls
from digitpad.gui.pages.concepts.stage import Frame, Stage, draw_axes, draw_dot, pen
from digitpad.gui.plot.pens import line_pen
from digitpad.gui.plot.points import Dot, Drawing, Trace
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, tr
from digitpad.nn.concepts import neuron, neuron_cost

if TYPE_CHECKING:
    from digitpad.gui.plot.lines import LinePlot

INPUTS = np.array([-2.0, -1.2, -0.5, 0.4, 1.1, 2.0])
TARGETS = np.array([0.1, 0.0, 0.35, 0.3, 0.9, 1.0])
WIDEST_WEIGHT, WIDEST_BIAS = 6.0, 4.0


class CostView(IdeaView):
    """Weight, bias and targets are a person's choice; the cost and its curve over the weight follow at once."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = Dial(tr("Weight"), -WIDEST_WEIGHT, WIDEST_WEIGHT, 0.05, 0.6, width=56)
        self.bias = Dial(tr("Bias"), -WIDEST_BIAS, WIDEST_BIAS, 0.05, 0.8, width=56)
        self.figure = text_label(name="costFigure", scale="figure")
        self.formula = text_label(name="costFormula", muted=True)
        self.restore = button(tr("Targets as before"), tr("Put the six targets back where they were"))
        self.examples, self._slot = CostExamples(), PlotSlot(_curve)
        self._targets = TARGETS.copy()
        self._arrange()
        self.weight.changed.connect(self._follow)
        self.bias.changed.connect(self._follow)
        self.examples.targetChosen.connect(self._set_target)
        self._slot.when_built(lambda curve: curve.chosen.connect(self.weight.set_value))
        self.restore.clicked.connect(self._restore)
        self._follow()

    def take_over(self, other: CostView) -> None:
        self._targets = other.targets
        self._follow()

    def _arrange(self) -> None:
        caption = text_label(tr("Cost"), muted=True)
        dials = WrappingRow(24, 8, evenly=True)
        for dial in (self.weight, self.bias):
            dials.add(dial)
        fill(self.halves, 16, (self.examples, 9), (self._slot, 5))
        above = controls(caption, self.figure, self.formula, self.restore, spacing=12)
        column_in(self, 8, above, (self.halves, 1), dials)

    @property
    def curve(self) -> LinePlot | None:
        """None until pyqtgraph is loaded."""
        return self._slot.plot

    @property
    def targets(self) -> np.ndarray:
        """float (6,), 0 to 1: a copy of what is wanted for each of INPUTS."""
        return self._targets.copy()

    def _set_target(self, index: int, target: float) -> None:
        self._targets[index] = target
        self._follow()

    def _restore(self) -> None:
        self._targets = TARGETS.copy()
        self._follow()

    def _follow(self) -> None:
        weight, bias = self.weight.value, self.bias.value
        cost = neuron_cost(weight, bias, INPUTS, self._targets)
        squares = (neuron(weight, bias, INPUTS) - self._targets) ** 2
        self.figure.setText(fixed(cost, 4))
        self.formula.setText(f"= {fixed(float(squares.sum()), 4)} / (2 × {len(INPUTS)})")  # noqa: RUF001
        self.examples.show_neuron(weight, bias, self._targets)
        drawing = _drawing(weight, bias, self._targets)
        self._slot.show_in(lambda curve: curve.show_drawing(drawing))


class CostExamples(Stage):
    """Targets as rings, answers as a curve, squared gaps as squares; drag a ring up or down."""

    targetChosen = Signal(int, float)

    def __init__(self) -> None:
        super().__init__(tr("Examples"), QSize(280, 190), focus=True)
        self._weight, self._bias, self._targets = 0.0, 0.0, TARGETS
        self._current = 0
        self._held = False

    def take_over(self, other: CostExamples) -> None:
        self._current = other._current
        self._describe()

    @property
    def current(self) -> int:
        """The example that is described and that the arrow keys change."""
        return self._current

    def show_neuron(self, weight: float, bias: float, targets: np.ndarray) -> None:
        """Show the answers of this neuron and the targets, float (6,), and describe the current example."""
        self._weight, self._bias, self._targets = weight, bias, targets.copy()
        self._describe()

    def _describe(self) -> None:
        x, target = INPUTS[self._current], self._targets[self._current]
        answer = float(neuron(self._weight, self._bias, INPUTS)[self._current])
        self.describe(
            tr(
                "Example {place}: input {x}, answer {answer:.2f}, wanted {target:.2f}, squared gap {gap:.4f}",
                place=self._current + 1,
                x=fixed(x, 1),
                answer=answer,
                target=target,
                gap=(answer - target) ** 2,
            )
        )

    def frame(self) -> Frame:
        """Where inputs, to the right, and answers, upward, have their places in the present size."""
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        left, top = 34 * unit, 1.5 * line
        area = QRectF(left, top, self.width() - left - 8 * unit, self.height() - top - 2.5 * line)
        return Frame(area, (-2.6, 2.6), (-0.08, 1.08))

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self.frame()
        painter.setFont(self.font_of(theme.CAPTION))
        draw_axes(painter, frame, colors, (-2, -1, 0, 1, 2), (0, 0.5, 1), (tr("Input"), tr("Answer")), (0, 1))
        answers = neuron(self._weight, self._bias, INPUTS)
        painter.setClipRect(frame.area.adjusted(-8, -8, 8, 8))
        for x, answer, target in zip(INPUTS, answers, self._targets, strict=True):
            self._draw_square(painter, colors, frame.place(x, answer), frame.place(x, target), x < 0)
        line = np.linspace(*frame.x, max(2, int(frame.area.width() / 2)))
        painter.setPen(pen(colors.validation, 2.5))
        painter.drawPolyline(frame.polyline(zip(line, neuron(self._weight, self._bias, line), strict=True)))
        for index, (x, answer, target) in enumerate(zip(INPUTS, answers, self._targets, strict=True)):
            draw_dot(painter, frame.place(x, answer), 4, colors.validation, colors.surface)
            chosen = index == self._current and (self.hasFocus() or self._held)
            draw_dot(painter, frame.place(x, target), 7, colors.accent_soft if chosen else colors.surface, colors.text)
        painter.setClipping(False)

    @staticmethod
    def _draw_square(painter: QPainter, colors: Theme, answer: QPointF, target: QPointF, rightwards: bool) -> None:
        """As wide as the gap is high, on the side where there is more room."""
        side = abs(answer.y() - target.y())
        left = answer.x() if rightwards else answer.x() - side
        square = QRectF(left, min(answer.y(), target.y()), side, side)
        ground = QColor(colors.mistake)
        ground.setAlphaF(0.22)
        painter.fillRect(square, ground)
        painter.setPen(pen(colors.mistake, 1.25))
        painter.drawRect(square)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self.frame()
        away = [abs(frame.left_of(x) - event.position().x()) for x in INPUTS]
        if min(away) < 16:
            self._current, self._held = int(np.argmin(away)), True
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._choose(self.frame().values(event.position())[1])

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._current = (self._current + (1 if key == Qt.Key.Key_Right else -1)) % len(INPUTS)
            self._describe()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self._targets[self._current] + (0.05 if key == Qt.Key.Key_Up else -0.05))
        else:
            super().keyPressEvent(event)

    def _choose(self, target: float) -> None:
        self.targetChosen.emit(self._current, round(min(max(float(target), 0.0), 1.0), 2))


def _curve() -> LinePlot:
    """The cost for every weight, at the present bias; a click chooses a weight."""
    from digitpad.gui.plot.lines import LinePlot

    ends = (-WIDEST_WEIGHT, WIDEST_WEIGHT), (0.0, 0.5)
    return LinePlot(tr("Cost for each weight"), (mark("Weight"), mark("Cost")), *ends, QSize(150, 160), chooses=True)


def _drawing(weight: float, bias: float, targets: np.ndarray) -> Drawing:
    weights = np.linspace(-WIDEST_WEIGHT, WIDEST_WEIGHT, 121)
    costs = np.array([neuron_cost(each, bias, INPUTS, targets) for each in weights])
    cost = neuron_cost(weight, bias, INPUTS, targets)
    trace = Trace(weights, costs, lambda colors: line_pen(colors.mistake, 2), tr("Cost"))
    described = tr("{cost:.4f} at weight {weight}", cost=cost, weight=fixed(weight))
    return Drawing((trace,), (Dot(weight, cost, "mistake"),), weight, description=described)
