"""The quadratic cost of one sigmoid neuron on six examples: each squared gap is a square one can see."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from digitpad.gui import theme
from digitpad.gui.concepts.controls import Dial, button, number
from digitpad.gui.concepts.idea_view import IdeaView
from digitpad.gui.concepts.stage import Frame, Stage, draw_axes, draw_dot, pen
from digitpad.gui.theme import Theme
from digitpad.nn.concepts import neuron, neuron_cost

INPUTS = np.array([-2.0, -1.2, -0.5, 0.4, 1.1, 2.0])
TARGETS = np.array([0.1, 0.0, 0.35, 0.3, 0.9, 1.0])
WIDEST_WEIGHT, WIDEST_BIAS = 6.0, 4.0


class CostView(IdeaView):
    def __init__(self) -> None:
        super().__init__()
        self.weight = Dial("Weight", -WIDEST_WEIGHT, WIDEST_WEIGHT, 0.05, 0.6, width=56)
        self.bias = Dial("Bias", -WIDEST_BIAS, WIDEST_BIAS, 0.05, 0.8, width=56)
        self.figure = QLabel()
        self.figure.setObjectName("costFigure")
        self.figure.setProperty("scale", "figure")
        self.formula = QLabel()
        self.formula.setObjectName("costFormula")
        self.formula.setProperty("muted", True)
        self.restore = button("Targets as before", "Put the six targets back where they were")
        self.examples, self.curve = Examples(), CostOverWeight()
        self._targets = TARGETS.copy()
        self._arrange()
        self.weight.changed.connect(self._follow)
        self.bias.changed.connect(self._follow)
        self.examples.targetChosen.connect(self._set_target)
        self.curve.weightChosen.connect(self.weight.set_value)
        self.restore.clicked.connect(self._restore)
        self._follow()

    def _arrange(self) -> None:
        top, middle, bottom, page = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        caption = QLabel("Cost")
        caption.setProperty("muted", True)
        top.setSpacing(12)
        for each in (caption, self.figure, self.formula):
            top.addWidget(each)
        top.addStretch(1)
        top.addWidget(self.restore)
        middle.setSpacing(16)
        middle.addWidget(self.examples, 9)
        middle.addWidget(self.curve, 5)
        bottom.setSpacing(24)
        bottom.addWidget(self.weight)
        bottom.addWidget(self.bias)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(top)
        page.addLayout(middle, 1)
        page.addLayout(bottom)

    @property
    def targets(self) -> np.ndarray:
        return self._targets.copy()

    def _set_target(self, place: int, target: float) -> None:
        self._targets[place] = target
        self._follow()

    def _restore(self) -> None:
        self._targets = TARGETS.copy()
        self._follow()

    def _follow(self) -> None:
        weight, bias = self.weight.value, self.bias.value
        cost = neuron_cost(weight, bias, INPUTS, self._targets)
        squares = (neuron(weight, bias, INPUTS) - self._targets) ** 2
        self.figure.setText(f"{cost:.4f}")
        self.formula.setText(f"= {squares.sum():.4f} / (2 × {len(INPUTS)})")  # noqa: RUF001
        self.examples.show_neuron(weight, bias, self._targets)
        self.curve.show_neuron(weight, bias, self._targets)


class Examples(Stage):
    """Targets as rings, answers as a curve, squared gaps as squares; drag a ring up or down."""

    targetChosen = Signal(int, float)

    def __init__(self) -> None:
        super().__init__("Examples", QSize(280, 190), focus=True)
        self._weight, self._bias, self._targets = 0.0, 0.0, TARGETS
        self._current = 0
        self._held = False

    def show_neuron(self, weight: float, bias: float, targets: np.ndarray) -> None:
        self._weight, self._bias, self._targets = weight, bias, targets.copy()
        self._tell()

    def _tell(self) -> None:
        x, target = INPUTS[self._current], self._targets[self._current]
        answer = float(neuron(self._weight, self._bias, INPUTS)[self._current])
        self.tell(
            f"Example {self._current + 1}: input {number(x, 1)}, answer {answer:.2f}, wanted {target:.2f}, "
            f"squared gap {(answer - target) ** 2:.4f}"
        )

    def frame(self) -> Frame:
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        left, top = 34 * unit, 1.5 * line
        area = QRectF(left, top, self.width() - left - 8 * unit, self.height() - top - 2.5 * line)
        return Frame(area, (-2.6, 2.6), (-0.08, 1.08))

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self.frame()
        painter.setFont(self.font_of(theme.CAPTION))
        draw_axes(painter, frame, colors, (-2, -1, 0, 1, 2), (0, 0.5, 1), ("Input", "Answer"), (0, 1))
        answers = neuron(self._weight, self._bias, INPUTS)
        painter.setClipRect(frame.area.adjusted(-8, -8, 8, 8))
        for x, answer, target in zip(INPUTS, answers, self._targets, strict=True):
            self._draw_square(painter, colors, frame.place(x, answer), frame.place(x, target), x < 0)
        line = np.linspace(*frame.x, max(2, int(frame.area.width() / 2)))
        painter.setPen(pen(colors.validation, 2.5))
        painter.drawPolyline(frame.polyline(zip(line, neuron(self._weight, self._bias, line), strict=True)))
        for place, (x, answer, target) in enumerate(zip(INPUTS, answers, self._targets, strict=True)):
            draw_dot(painter, frame.place(x, answer), 4, colors.validation, colors.surface)
            chosen = place == self._current and (self.hasFocus() or self._held)
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
            self._tell()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose(self._targets[self._current] + (0.05 if key == Qt.Key.Key_Up else -0.05))
        else:
            super().keyPressEvent(event)

    def _choose(self, target: float) -> None:
        self.targetChosen.emit(self._current, round(min(max(float(target), 0.0), 1.0), 2))


class CostOverWeight(Stage):
    """The cost for every weight, at the present bias; a click chooses a weight."""

    weightChosen = Signal(float)

    def __init__(self) -> None:
        super().__init__("Cost for each weight", QSize(150, 160))
        self._weight, self._bias, self._targets = 0.0, 0.0, TARGETS
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def show_neuron(self, weight: float, bias: float, targets: np.ndarray) -> None:
        self._weight, self._bias, self._targets = weight, bias, targets.copy()
        self.tell(f"{neuron_cost(weight, bias, INPUTS, targets):.4f} at weight {number(weight)}")

    def frame(self) -> Frame:
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        left, top = 40 * unit, 1.5 * line
        area = QRectF(left, top, self.width() - left - 8 * unit, self.height() - top - 2.5 * line)
        return Frame(area, (-WIDEST_WEIGHT, WIDEST_WEIGHT), (0, 0.5))

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self.frame()
        painter.setFont(self.font_of(theme.CAPTION))
        draw_axes(painter, frame, colors, (-6, -3, 0, 3, 6), (0, 0.1, 0.2, 0.3, 0.4, 0.5), ("Weight", "Cost"), (0, 1))
        weights = np.linspace(*frame.x, 121)
        costs = [neuron_cost(weight, self._bias, INPUTS, self._targets) for weight in weights]
        painter.setPen(pen(colors.mistake, 2))
        painter.drawPolyline(frame.polyline(zip(weights, costs, strict=True)))
        here = frame.place(self._weight, neuron_cost(self._weight, self._bias, INPUTS, self._targets))
        painter.setPen(pen(colors.strong, 1, dashed=True))
        painter.drawLine(here, QPointF(here.x(), frame.area.bottom()))
        draw_dot(painter, here, 6, colors.mistake, colors.surface)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.weightChosen.emit(self.frame().values(event.position())[0])
