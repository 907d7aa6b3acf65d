"""A perceptron with two inputs as it is painted: the neuron itself, the plane that it divides, and its truth table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy

from digitpad.app.texts import fixed
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.stage import CENTER, LEFT, Frame, Stage, crisp, draw_dot, pen
from digitpad.message import mark, tr
from digitpad.nn.concepts import GATES, NAND, PAIRS, Perceptron


def draw_bit(painter: QPainter, around: QPointF, radius: float, value: int, colors: Theme) -> None:
    """A 1 is filled, a 0 is empty."""
    painter.setPen(pen(colors.accent if value else colors.strong, 1.5))
    painter.setBrush(QColor(colors.accent if value else colors.surface))
    painter.drawEllipse(around, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colors.accent_text if value else colors.text))
    painter.drawText(QRectF(around.x() - radius, around.y() - radius, 2 * radius, 2 * radius), CENTER, str(value))


def weight_pen_color(weight: float, colors: Theme) -> str:
    """The colour of a line that stands for a weight: one for each sign, the border's for zero."""
    return colors.weights[-1] if weight > 0 else colors.weights[0] if weight < 0 else colors.border


class PairStage(Stage):
    """A drawing of a neuron for one of the four pairs of inputs; arrows lead to the others."""

    pairChosen = Signal(int)

    def __init__(self, name: str, smallest: QSize) -> None:
        super().__init__(name, smallest, focus=True)
        self._perceptron, self._pair = NAND, 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Space: 1,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.pairChosen.emit((self._pair + step) % len(PAIRS))


class NeuronDrawing(PairStage):
    """Inputs, weights, sum and answer; a click on an input turns it over."""

    def __init__(self) -> None:
        super().__init__(tr("Perceptron"), QSize(250, 150))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()  # its numbers would lie on each other

    def show_neuron(self, perceptron: Perceptron, pair: int) -> None:
        """Show this perceptron with one of PAIRS, by its index, as its inputs."""
        self._perceptron, self._pair = perceptron, pair
        first, second = PAIRS[pair]
        z, answer = perceptron.weighted_input(PAIRS[pair]), perceptron.answer(PAIRS[pair])
        self.describe(
            tr(
                "Inputs {first} and {second}, with weights and bias {sum}, answer {answer}",
                first=first,
                second=second,
                sum=fixed(z, 1),
                answer=answer,
            )
        )

    def places(self) -> tuple[QPointF, QPointF, QPointF, QPointF, float]:
        """Both inputs, the neuron, its answer, and the unit of all sizes."""
        unit = theme.unit(self)
        middle = self.height() / 2 - 4 * unit  # so that the words above and below have room
        spread = min(self.height() / 2 - 42 * unit, 90 * unit)
        left, right = 28 * unit, self.width() - 28 * unit
        neuron = QPointF(left + 0.62 * (right - left), middle)
        return QPointF(left, middle - spread), QPointF(left, middle + spread), neuron, QPointF(right, middle), unit

    def paint(self, painter: QPainter, colors: Theme) -> None:
        first, second, neuron, answer, unit = self.places()
        pair, perceptron = PAIRS[self._pair], self._perceptron
        for place, weight, value in zip((first, second), perceptron.weights, pair, strict=True):
            width = max(1.0, 1.6 * abs(weight))
            painter.setPen(pen(weight_pen_color(weight, colors), width, alpha=1 if value else 0.4))
            painter.drawLine(place, neuron)
        painter.setPen(pen(colors.accent if perceptron.answer(pair) else colors.strong, 1.5))
        painter.drawLine(neuron, answer)
        self._draw_products(painter, colors, (first, second), neuron)
        for index, (place, value) in enumerate(zip((first, second), pair, strict=True), start=1):
            painter.setFont(self.font_of(theme.TITLE, semibold=True))
            draw_bit(painter, place, 19 * unit, value, colors)
            painter.setFont(self.font_of(theme.CAPTION))
            painter.setPen(QColor(colors.muted))
            away = -30 * unit if index == 1 else 30 * unit
            room = QRectF(place.x() - 28 * unit, place.y() + away - 10 * unit, 60 * unit, 20 * unit)
            painter.drawText(room, LEFT, tr("Input {index}", index=index))
        self._draw_sum(painter, colors, neuron, unit)
        painter.setFont(self.font_of(theme.TITLE, semibold=True))
        draw_bit(painter, answer, 19 * unit, perceptron.answer(pair), colors)
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        painter.drawText(
            QRectF(answer.x() - 32 * unit, answer.y() + 20 * unit, 60 * unit, 20 * unit), int(CENTER), tr("Answer")
        )
        words = tr("Threshold {threshold}", threshold=fixed(-perceptron.bias, 1))
        below = QRectF(neuron.x() - 60 * unit, neuron.y() + 40 * unit, 120 * unit, 20 * unit)
        painter.drawText(below, int(CENTER), words)

    def _draw_products(
        self, painter: QPainter, colors: Theme, inputs: tuple[QPointF, QPointF], neuron: QPointF
    ) -> None:
        painter.setFont(self.font_of())
        for place, weight, value in zip(inputs, self._perceptron.weights, PAIRS[self._pair], strict=True):
            text = f"{fixed(weight, 1)} × {value}"  # noqa: RUF001
            middle = place + (neuron - place) * 0.46
            metrics = QFontMetricsF(painter.font())
            plate = QRectF(0, 0, metrics.horizontalAdvance(text) + 10, metrics.height() + 2)
            plate.moveCenter(middle)
            painter.fillRect(plate, QColor(colors.surface))
            painter.setPen(QColor(colors.text))
            painter.drawText(plate, CENTER, text)

    def _draw_sum(self, painter: QPainter, colors: Theme, neuron: QPointF, unit: float) -> None:
        perceptron, radius = self._perceptron, 36 * unit
        painter.setPen(pen(colors.strong, 1.5))
        painter.setBrush(QColor(colors.surface))
        painter.drawEllipse(neuron, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colors.text))
        painter.setFont(self.font_of(theme.TITLE, semibold=True))
        room = QRectF(neuron.x() - radius, neuron.y() - radius + 2 * unit, 2 * radius, 1.3 * radius)
        painter.drawText(room, CENTER, fixed(perceptron.weighted_input(PAIRS[self._pair]), 1))
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        bias = fixed(abs(perceptron.bias), 1)
        sign = "+" if perceptron.bias >= 0 else "\N{MINUS SIGN}"
        painter.drawText(room.translated(0, 0.62 * radius), CENTER, f"{sign} {bias}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        first, second, *_, unit = self.places()
        for place, flip in ((first, 2), (second, 1)):
            away = event.position() - place
            if away.x() ** 2 + away.y() ** 2 < (24 * unit) ** 2:
                self.pairChosen.emit(self._pair ^ flip)


class Plane(Stage):
    """All inputs at once: where the perceptron answers 1 is shaded; a straight line is the border."""

    def __init__(self) -> None:
        super().__init__(tr("Inputs as a plane"), QSize(200, 150))
        self._perceptron, self._pair = NAND, 0
        self._wanted: tuple[int, ...] = GATES["NAND"]

    def show_neuron(self, perceptron: Perceptron, wanted: tuple[int, ...], pair: int) -> None:
        """Show how it divides the plane, and at PAIRS what is wanted; the one at index `pair` stands out."""
        self._perceptron, self._wanted, self._pair = perceptron, wanted, pair
        answers = ", ".join(f"{a} {b}: {perceptron.answer((a, b))}" for a, b in PAIRS)
        self.describe(tr("Answers to each pair of inputs: {answers}", answers=answers))

    def _frame(self) -> Frame:
        unit, line = theme.unit(self), self.line(theme.CAPTION)
        side = min(self.width() - 26 * unit, self.height() - 1.6 * line)
        area = QRectF(26 * unit, 2, side, side)
        return Frame(area, (-0.5, 1.5), (-0.5, 1.5))

    def _shaded(self, frame: Frame) -> QPolygonF:
        """The part of the frame where the weighted input is above zero (Sutherland and Hodgman, one edge)."""
        corners = [(frame.x[a], frame.y[b]) for a, b in ((0, 0), (1, 0), (1, 1), (0, 1))]
        inside: list[tuple[float, float]] = []
        for here, there in zip(corners, corners[1:] + corners[:1], strict=True):
            z, next_z = self._perceptron.weighted_input(here), self._perceptron.weighted_input(there)
            if z > 0:
                inside.append(here)
            if (z > 0) != (next_z > 0):
                share = z / (z - next_z)
                inside.append((here[0] + share * (there[0] - here[0]), here[1] + share * (there[1] - here[1])))
        return frame.polyline(inside)

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self._frame()
        painter.fillRect(frame.area, QColor(colors.sunken))
        shaded = self._shaded(frame)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawPolygon(shaded)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(colors.border))
        area = frame.area
        painter.drawRect(QRectF(crisp(area.left()), crisp(area.top()), area.width() - 1, area.height() - 1))
        self._draw_border(painter, frame, colors)
        self._draw_corners(painter, frame, colors)
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        line = self.line(theme.CAPTION)
        painter.drawText(
            QRectF(area.left(), area.bottom() + 4, area.width(), line), CENTER, tr("Input {index}", index=1)
        )
        painter.translate(area.left() - 4, area.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-60, -line, 120, line), CENTER, tr("Input {index}", index=2))
        painter.resetTransform()

    def _draw_border(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        (first, second), bias = self._perceptron.weights, self._perceptron.bias
        if first == second == 0:
            return
        painter.save()
        painter.setClipRect(frame.area)
        painter.setPen(pen(colors.accent, 2.5))
        if abs(second) >= abs(first):
            ends = [(x, -(first * x + bias) / second) for x in frame.x]
        else:
            ends = [(-(second * y + bias) / first, y) for y in frame.y]
        painter.drawPolyline(frame.polyline(ends))
        painter.restore()

    def _draw_corners(self, painter: QPainter, frame: Frame, colors: Theme) -> None:
        """Filled where the gate wants a 1; a cross over those that the perceptron gets wrong."""
        for index, (pair, wanted) in enumerate(zip(PAIRS, self._wanted, strict=True)):
            corner = frame.place(*pair)
            radius = 8 * theme.unit(self)
            if index == self._pair:
                painter.setPen(pen(colors.accent, 2))
                painter.drawEllipse(corner, radius + 5, radius + 5)
            draw_dot(painter, corner, radius, colors.text if wanted else colors.surface, colors.text)
            if self._perceptron.answer(pair) != wanted:
                painter.setPen(pen(colors.error, 2.5))
                reach = radius + 4
                painter.drawLine(corner + QPointF(-reach, -reach), corner + QPointF(reach, reach))
                painter.drawLine(corner + QPointF(-reach, reach), corner + QPointF(reach, -reach))


class TruthTable(PairStage):
    """Shows for each pair of inputs the sum, the answer, and the one that is wanted."""

    ANSWER = mark("Answer")
    HEADINGS = (mark("Inputs"), mark("Sum"), ANSWER, mark("Wanted"))

    def __init__(self) -> None:
        super().__init__(tr("Truth table"), QSize(200, 5 * 22))
        self._wanted: tuple[int, ...] = GATES["NAND"]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(200, round(sum(self._widths()))), super().minimumSizeHint().height())

    def _widths(self) -> list[float]:
        """The widths of the columns: each has room for its heading, and for a wrong answer with its cross."""
        captions, bold = QFontMetricsF(self.font_of(theme.CAPTION)), QFontMetricsF(self.font_of(semibold=True))
        return [
            max(captions.horizontalAdvance(tr(heading)), bold.horizontalAdvance("0 ✕")) + 12
            for heading in self.HEADINGS
        ]

    def _columns(self) -> list[tuple[float, float]]:
        """Left end and width of each over the whole width."""
        widths = self._widths()
        stretch = self.width() / sum(widths)
        return [(stretch * sum(widths[:index]), stretch * width) for index, width in enumerate(widths)]

    def show_neuron(self, perceptron: Perceptron, wanted: tuple[int, ...], pair: int) -> None:
        """Show its answers to PAIRS beside those that are wanted; the row at index `pair` stands out."""
        self._perceptron, self._wanted, self._pair = perceptron, wanted, pair
        row = ", ".join(self.row(pair))
        self.describe(tr("{row}: right", row=row) if self._right(pair) else tr("{row}: wrong", row=row))

    def row(self, index: int) -> tuple[str, str, str, str]:
        """What stands in the row of this pair."""
        pair = PAIRS[index]
        z, answer = self._perceptron.weighted_input(pair), self._perceptron.answer(pair)
        return f"{pair[0]}  {pair[1]}", fixed(z, 1), str(answer), str(self._wanted[index])

    def _right(self, index: int) -> bool:
        return self._perceptron.answer(PAIRS[index]) == self._wanted[index]

    def paint(self, painter: QPainter, colors: Theme) -> None:
        height, columns = self.height() / 5, self._columns()
        painter.setFont(self.font_of(theme.CAPTION))
        painter.setPen(QColor(colors.muted))
        for (left, width), heading in zip(columns, self.HEADINGS, strict=True):
            painter.drawText(QRectF(left, 0, width, height), CENTER, tr(heading))
        painter.setFont(self.font_of())
        for index in range(len(PAIRS)):
            top = (index + 1) * height
            if index == self._pair:
                painter.setPen(QColor(colors.accent_edge))
                painter.setBrush(QColor(colors.accent_soft))
                painter.drawRoundedRect(QRectF(1, top, self.width() - 2, height), 4, 4)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            for (left, width), heading, text in zip(columns, self.HEADINGS, self.row(index), strict=True):
                wrong = heading == self.ANSWER and not self._right(index)
                painter.setFont(self.font_of(semibold=wrong))
                painter.setPen(QColor(colors.error if wrong else colors.text))
                painter.drawText(QRectF(left, top, width, height), CENTER, f"{text} ✕" if wrong else text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() // (self.height() / 5)) - 1
        if 0 <= place < len(PAIRS):
            self.pairChosen.emit(place)
