"""A perceptron and a sigmoid neuron with the same weight: what a small change of it does to either answer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from digitpad.gui import theme
from digitpad.gui.concepts.controls import MINUS, Dial, number
from digitpad.gui.concepts.idea_view import IdeaView
from digitpad.gui.concepts.stage import Frame, Stage, draw_axes, draw_dot, pen
from digitpad.gui.theme import Theme
from digitpad.nn.activations import sigmoid, sigmoid_prime, step

WIDEST = 8.0
NUDGE = 0.5


def signed(value: float, decimals: int = 3) -> str:
    text = number(value, decimals)
    return text if text.startswith(MINUS) else f"+{text}"


class SigmoidView(IdeaView):
    def __init__(self) -> None:
        super().__init__()
        self.curves = Curves()
        self.weight = Dial("Weight", -WIDEST, WIDEST, 0.05, 1.0, width=68)
        self.nudge = Dial("Change", -1, 1, 0.05, NUDGE, width=68)
        self.bias = Dial("Bias", -4, 4, 0.1, -1.5, decimals=1, width=68)
        self.input = Dial("Input", 0, 2, 0.1, 1.0, decimals=1, width=68)
        self._figures: dict[str, QLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        for place, dial in enumerate((self.weight, self.nudge, self.bias, self.input)):
            grid.addWidget(dial, place // 2, place % 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(8)
        page.addLayout(self._figure_row())
        page.addWidget(self.curves, 1)
        page.addLayout(grid)
        for dial in (self.weight, self.nudge, self.bias, self.input):
            dial.changed.connect(self._follow)
        self.curves.weightDragged.connect(self.weight.set_value)
        self._follow()

    def _figure_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for key, name in (
            ("perceptron", "Perceptron"),
            ("sigmoid", "Sigmoid neuron"),
            ("foretold", "Slope times change"),
        ):
            caption, figure = QLabel(name), QLabel()
            caption.setProperty("muted", True)
            caption.setProperty("scale", "caption")
            figure.setProperty("scale", "title")
            figure.setObjectName(f"{key}Figure")
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(caption)
            column.addWidget(figure)
            row.addLayout(column)
            self._figures[key] = figure
        row.addStretch(1)
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
        self._figures["sigmoid"].setText(f"{answer[0]:.3f} → {answer[1]:.3f}  ({signed(answer[1] - answer[0])})")
        self._figures["foretold"].setText(signed(float(sigmoid_prime(z[:1])[0]) * x * self.nudge.value))
        self.curves.show_neuron(weight, self.nudge.value, bias, x)


class Curves(Stage):
    """Both answers over all weights; drag to change the weight."""

    weightDragged = Signal(float)

    def __init__(self) -> None:
        super().__init__("Answer for each weight", QSize(420, 180))
        self._weight, self._nudge, self._bias, self._input = 0.0, 0.0, 0.0, 1.0
        self.setCursor(Qt.CursorShape.SizeHorCursor)

    def show_neuron(self, weight: float, nudge: float, bias: float, x: float) -> None:
        self._weight, self._nudge, self._bias, self._input = weight, nudge, bias, x
        z = np.array([weight * x + bias])
        self.tell(
            f"At weight {number(weight)} the perceptron answers {step(z)[0]:.0f}, "
            f"the sigmoid neuron {sigmoid(z)[0]:.3f}"
        )

    def _frame(self) -> Frame:
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        left, top = 40 * unit, 1.6 * line
        return Frame(
            QRectF(left, top, self.width() - left - 12, self.height() - top - 2.5 * line),
            (-WIDEST, WIDEST),
            (-0.08, 1.08),
        )

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self._frame()
        painter.setFont(self.font_of(theme.CAPTION))
        draw_axes(painter, frame, colors, range(-8, 9, 2), (0, 0.5, 1), ("Weight", "Answer"), (0, 1))
        self._draw_change(painter, frame, colors)
        weights = np.linspace(-WIDEST, WIDEST, max(2, int(frame.area.width())))
        z = weights * self._input + self._bias
        painter.setPen(pen(colors.training, 2, dashed=True))
        painter.drawPolyline(frame.polyline(zip(weights, step(z), strict=True)))
        painter.setPen(pen(colors.validation, 2.5))
        painter.drawPolyline(frame.polyline(zip(weights, sigmoid(z), strict=True)))
        self._draw_slope(painter, frame, colors)
        after = self._weight + self._nudge
        for curve, color in ((step, colors.training), (sigmoid, colors.validation)):
            answers = curve(np.array([self._weight, after]) * self._input + self._bias)
            draw_dot(painter, frame.place(after, answers[1]), 5, colors.surface, color)
            draw_dot(painter, frame.place(self._weight, answers[0]), 6, color, colors.surface)
        self._draw_names(painter, frame, colors)

    def _draw_change(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        """The band between the weight and the changed weight."""
        left, right = sorted((frame.left_of(self._weight), frame.left_of(self._weight + self._nudge)))
        band = QRectF(left, frame.area.top(), right - left, frame.area.height()).intersected(frame.area)
        painter.fillRect(band, QColor(colors.accent_soft))

    def _draw_slope(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        z = np.array([self._weight * self._input + self._bias])
        answer, slope = float(sigmoid(z)[0]), float(sigmoid_prime(z)[0]) * self._input
        ends = [(self._weight + reach, answer + slope * reach) for reach in (-2, 2)]
        painter.save()
        painter.setClipRect(frame.area)
        painter.setPen(pen(colors.muted, 1))
        painter.drawPolyline(frame.polyline(ends))
        painter.restore()

    def _draw_names(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        """A key in the corner that the curves leave free."""
        line, unit = self.line(theme.CAPTION), theme.unit(self)
        left = frame.area.left() + 12 if self._input >= 0 else frame.area.right() - 140 * unit
        top = frame.area.top() + frame.area.height() * 0.2
        plate = QRectF(left, top, 136 * unit, 2 * line + 10)
        painter.fillRect(plate, QColor(colors.surface))
        for place, (name, made) in enumerate(
            (("Sigmoid neuron", pen(colors.validation, 2.5)), ("Perceptron", pen(colors.training, 2, dashed=True)))
        ):
            middle = top + 4 + (place + 0.5) * line
            painter.setPen(made)
            painter.drawLine(QPointF(left + 4, middle), QPointF(left + 28 * unit, middle))
            painter.setPen(QColor(colors.text))
            painter.drawText(QPointF(left + 36 * unit, middle + line * 0.3), name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.weightDragged.emit(self._frame().values(event.position())[0])
