"""Two numbers added by perceptrons alone: the columns of the sum, and the nine NANDs inside one of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy

from digitpad.app.texts import MINUS, fixed
from digitpad.gui.kit.layouts import column_in, column_of, fill
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.controls import Dial
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.gui.pages.concepts.perceptron_drawings import draw_bit
from digitpad.gui.pages.concepts.stage import CENTER, LEFT, RIGHT, Stage, crisp, pen
from digitpad.message import mark, tr
from digitpad.nn.concepts import FULL_ADDER, NAND, add_numbers, total

BITS = 4
ROW_NAMES = (mark("Carry"), mark("First"), mark("Second"), mark("Sum"))


class AdderView(IdeaView):
    """A click on a bit flips it, one on a column shows its circuit; the dials set the two numbers as well."""

    def __init__(self) -> None:
        super().__init__()
        largest = 2**BITS - 1
        self.dials = [
            Dial(name, 0, largest, 1, value, decimals=0, width=52)
            for name, value in ((tr("First"), 6.0), (tr("Second"), 7.0))
        ]
        self.result = text_label(name="adderResult", scale="figure")
        self.sum, self.circuit = Sum(), Circuit()
        count = BITS * len(FULL_ADDER)
        said = tr("{count} NANDs, each a perceptron with weights −2, −2 and bias 3", count=count)  # noqa: RUF001
        note = text_label(said, muted=True, wraps=True)
        fill(self.halves, 24, self.sum, (column_of(8, self.result, *self.dials, note, None), 1))
        column_in(self, 12, self.halves, (self.circuit, 1))
        for dial in self.dials:
            dial.changed.connect(self._follow)
        self.sum.bitFlipped.connect(self._flip)
        self.sum.columnChosen.connect(self._show_column)
        self._column = 1
        self._follow()

    def take_over(self, other: AdderView) -> None:
        self._show_column(other._column)

    def _numbers(self) -> tuple[int, int]:
        return round(self.dials[0].value), round(self.dials[1].value)

    def _flip(self, number_place: int, column: int) -> None:
        dial = self.dials[number_place]
        dial.set_value(round(dial.value) ^ (1 << column))

    @property
    def column(self) -> int:
        """The selected column, counted from the right and from 0."""
        return self._column

    def _show_column(self, column: int) -> None:
        self._column = column
        self._follow()

    def _follow(self) -> None:
        first, second = self._numbers()
        columns = add_numbers(first, second, BITS)
        self.result.setText(f"{first} + {second} = {total(columns)}")
        self.sum.show_columns(columns, self._column)
        self.circuit.show_wires(columns[self._column], self._column)


class Sum(Stage):
    """Written addition in binary; a click turns a bit over and chooses its column, arrows choose it as well."""

    bitFlipped = Signal(int, int)  # which number, which column
    columnChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Sum in binary"), QSize(276, 164), focus=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._columns = add_numbers(0, 0, BITS)
        self._column = 0

    def show_columns(self, columns: tuple[dict[str, int], ...], column: int) -> None:
        """Show these wires of each column, the lowest first, of which one is selected and described."""
        self._columns, self._column = columns, column
        wires = columns[column]
        self.describe(
            tr(
                "Column {column} from the right: {a} plus {b} plus carry {c} is {sum}, carry {carry}",
                column=column + 1,
                **{wire: wires[wire] for wire in ("a", "b", "c", "sum", "carry")},
            )
        )

    def bits(self, row: int) -> list[int | None]:
        """The bits of a row from the highest place, one more than the numbers have; None for no place."""
        carries = [wires["carry"] for wires in self._columns]
        rows: list[list[int | None]] = [
            [*reversed(carries), None],
            [None, *(wires["a"] for wires in reversed(self._columns))],
            [None, *(wires["b"] for wires in reversed(self._columns))],
            [carries[-1], *(wires["sum"] for wires in reversed(self._columns))],
        ]
        return rows[row]

    def center(self, row: int, index: int) -> QPointF:
        """The centre of the bit at an index of a row, as `bits` counts them."""
        unit = theme.unit(self)
        tops = (18, 56, 96, 142)
        return QPointF((84 + 42 * index) * unit, tops[row] * unit)

    def paint(self, painter: QPainter, colors: Theme) -> None:
        unit = theme.unit(self)
        chosen = self.center(0, BITS - self._column)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent_soft))
        painter.drawRoundedRect(QRectF(chosen.x() - 20 * unit, 2, 40 * unit, self.height() - 4), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for row, name in enumerate(ROW_NAMES):
            painter.setFont(self.font_of())
            painter.setPen(QColor(colors.muted))
            painter.drawText(QRectF(8, self.center(row, 0).y() - 12, 70 * unit, 24), LEFT, tr(name))
            for index, bit in enumerate(self.bits(row)):
                if bit is not None:
                    painter.setFont(self.font_of(theme.CAPTION if row == 0 else 1, semibold=row > 0))
                    draw_bit(painter, self.center(row, index), (10 if row == 0 else 16) * unit, bit, colors)
        top = crisp(119 * unit)
        painter.setPen(pen(colors.strong))
        painter.drawLine(QPointF(8, top), QPointF(self.center(0, BITS).x() + 20 * unit, top))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = theme.unit(self)
        place = round((event.position().x() / unit - 84) / 42)
        column = BITS - place
        if 0 <= column < BITS:
            self.columnChosen.emit(column)
            for row in (1, 2):
                if abs(event.position().y() - self.center(row, place).y()) < 18 * unit:
                    self.bitFlipped.emit(row - 1, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._column + step < BITS:
            self.columnChosen.emit(self._column + step)


PLACES = {
    "a": (0.0, 0.22), "b": (0.0, 0.48), "c": (0.0, 0.8), "n1": (1.0, 0.35), "n2": (2.0, 0.24), "n3": (2.0, 0.48),
    "n4": (3.0, 0.36), "n5": (4.0, 0.62), "n6": (5.0, 0.44), "n7": (5.0, 0.78),
    "sum": (6.0, 0.62), "carry": (6.0, 0.14),
}  # fmt: skip
"""Where each wire begins: column, and height as a share."""
LANES = {("n1", "carry"): 0.05, ("c", "n7"): 0.9}
"""Wires that go round the gates, and at which height."""
INPUT_NAMES = {"a": mark("First"), "b": mark("Second"), "c": mark("Carry in")}
OUTPUT_NAMES = {"sum": mark("Sum"), "carry": mark("Carry")}


class Circuit(Stage):
    """The nine NANDs of one column; wires that carry a 1 are bright. Arrows and mouse choose the gate explained."""

    def __init__(self) -> None:
        super().__init__(tr("Circuit of the column"), QSize(448, 190), focus=True)
        self.setMouseTracking(True)
        self._wires = dict.fromkeys(PLACES, 0)
        self._column = 0
        self._gate = 0

    def take_over(self, other: Circuit) -> None:
        self._choose(other._gate)

    @property
    def gate(self) -> int:
        """The one that is explained, counted along FULL_ADDER."""
        return self._gate

    def show_wires(self, wires: dict[str, int], column: int) -> None:
        """Show what each wire of this column carries, 0 or 1 by its name in FULL_ADDER."""
        self._wires, self._column = wires, column
        self.describe(self.sentence())

    def sentence(self) -> str:
        """How the chosen gate comes to its answer."""
        _, first, second = FULL_ADDER[self._gate]
        inputs = self._wires[first], self._wires[second]
        z = NAND.weighted_input(inputs)
        sum_text = f"{MINUS}2 × {inputs[0]} {MINUS} 2 × {inputs[1]} + 3 = {fixed(z, 0)}"  # noqa: RUF001
        return tr("This NAND: {sum}, so it answers {answer}.", sum=sum_text, answer=NAND.answer(inputs))

    def _place(self, wire: str) -> QPointF:
        unit = theme.unit(self)
        column, share = PLACES[wire]
        left, right = 84 * unit, self.width() - 92 * unit
        return QPointF(left + column / 6 * (right - left), self._height(share))

    def _height(self, share: float) -> float:
        return share * (self.height() - self.line() - 8)

    def paint(self, painter: QPainter, colors: Theme) -> None:
        unit = theme.unit(self)
        for live in (0, 1):  # the bright ones on top
            for name, *sources in FULL_ADDER:
                for side, source in zip((-1, 1), sources, strict=True):
                    if self._wires[source] == live:
                        painter.setPen(pen(colors.accent if live else colors.button_border, 2 if live else 1.25))
                        painter.drawPath(self._wire(source, name, side, unit))
            for name in OUTPUT_NAMES:
                if self._wires[name] == live:
                    painter.setPen(pen(colors.accent if live else colors.button_border, 2 if live else 1.25))
                    painter.drawLine(self._place(name), self._place(name) + QPointF(46 * unit, 0))
        for index, (name, *_) in enumerate(FULL_ADDER):
            self._draw_gate(painter, colors, self._place(name), self._wires[name], index == self._gate, unit)
        self._draw_ends(painter, colors, unit)
        painter.setFont(self.font_of())
        painter.setPen(QColor(colors.text))
        bottom = QRectF(0, self.height() - self.line() - 2, self.width(), self.line())
        painter.drawText(bottom, LEFT, self.sentence())

    def _wire(self, source: str, name: str, side: int, unit: float) -> QPainterPath:
        start = self._place(source) + QPointF((14 if source in INPUT_NAMES else 26) * unit, 0)
        end = self._place(name) + QPointF(-22 * unit, side * 7 * unit)
        path = QPainterPath(start)
        lane = LANES.get((source, name))
        bend = 24 * unit
        if lane is not None:
            y = self._height(lane)
            path.cubicTo(start + QPointF(bend, 0), QPointF(start.x() + 4, y), QPointF(start.x() + 1.4 * bend, y))
            path.lineTo(end.x() - 1.4 * bend, y)
            path.cubicTo(QPointF(end.x() - 4, y), end - QPointF(bend, 0), end)
        else:
            reach = max(bend, (end.x() - start.x()) * 0.45)
            path.cubicTo(start + QPointF(reach, 0), end - QPointF(reach, 0), end)
        return path

    def _draw_gate(
        self, painter: QPainter, colors: Theme, center: QPointF, value: int, chosen: bool, unit: float
    ) -> None:
        """The usual sign: flat where the wires enter, round where the answer leaves through a small ring."""
        half, back = 15 * unit, 22 * unit
        shape = QPainterPath(center + QPointF(-back, -half))
        shape.lineTo(center + QPointF(2 * unit, -half))
        shape.arcTo(QRectF(center.x() + 2 * unit - half, center.y() - half, 2 * half, 2 * half), 90, -180)
        shape.lineTo(center + QPointF(-back, half))
        shape.closeSubpath()
        painter.setBrush(QColor(colors.accent_soft if value else colors.surface))
        painter.setPen(pen(colors.text if chosen else colors.accent if value else colors.strong, 2 if chosen else 1.5))
        painter.drawPath(shape)
        painter.drawEllipse(center + QPointF(21 * unit, 0), 4 * unit, 4 * unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self.font_of(semibold=True))
        painter.setPen(QColor(colors.text))
        painter.drawText(QRectF(center.x() - back, center.y() - half, back + half, 2 * half), CENTER, str(value))

    def _draw_ends(self, painter: QPainter, colors: Theme, unit: float) -> None:
        painter.setFont(self.font_of())
        for wire, name in INPUT_NAMES.items():
            place = self._place(wire)
            painter.setFont(self.font_of(semibold=True))
            draw_bit(painter, place, 13 * unit, self._wires[wire], colors)
            painter.setFont(self.font_of(theme.CAPTION))
            painter.setPen(QColor(colors.muted))
            painter.drawText(QRectF(0, place.y() - 12, place.x() - 19 * unit, 24), RIGHT, tr(name))
        for wire, name in OUTPUT_NAMES.items():
            place = self._place(wire) + QPointF(52 * unit, 0)
            painter.setFont(self.font_of(semibold=True))
            draw_bit(painter, place, 13 * unit, self._wires[wire], colors)
            painter.setFont(self.font_of(theme.CAPTION))
            painter.setPen(QColor(colors.muted))
            painter.drawText(QRectF(place.x() - 30 * unit, place.y() + 14 * unit, 60 * unit, 18), CENTER, tr(name))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        for index, (name, *_) in enumerate(FULL_ADDER):
            away = event.position() - self._place(name)
            if abs(away.x()) < 26 and abs(away.y()) < 18:
                self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
        else:
            self._choose((self._gate + step) % len(FULL_ADDER))

    def _choose(self, gate: int) -> None:
        if gate != self._gate:
            self._gate = gate
            self.describe(self.sentence())
