"""Where the parts of a confusion matrix lie. Arithmetic alone: knows neither counts nor colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

SMALLEST, LARGEST = 28, 72
GAP = 2


@dataclass(frozen=True)
class MatrixGeometry:
    """Ten by ten cells with labels on the left and above, recall on the right and precision below.

    Attributes:
        cell: side of a cell.
        line: height of a line of text.
        left, top: corner of the first cell.
        recall: width of the figures on the right.
    """

    cell: float
    line: float
    left: float
    top: float
    recall: float

    @property
    def pitch(self) -> float:
        return self.cell + GAP

    @property
    def side(self) -> float:
        """Of all ten cells together."""
        return 10 * self.pitch - GAP

    @property
    def width(self) -> float:
        return self.left + self.side + self.recall

    @property
    def height(self) -> float:
        return self.top + self.side + self.line + 10

    def cell_rect(self, label: int, answer: int) -> QRectF:
        return QRectF(self.left + answer * self.pitch, self.top + label * self.pitch, self.cell, self.cell)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Label and answer of the cell at a point; the gap belongs to the cells on both sides."""
        answer = int((point.x() - self.left + GAP / 2) // self.pitch)
        label = int((point.y() - self.top + GAP / 2) // self.pitch)
        return (label, answer) if 0 <= label < 10 and 0 <= answer < 10 else None

    def recall_rect(self, label: int) -> QRectF:
        cell = self.cell_rect(label, 9)
        return QRectF(cell.right(), cell.top(), self.recall, cell.height())

    def precision_rect(self, answer: int) -> QRectF:
        cell = self.cell_rect(9, answer)
        return QRectF(cell.left() - GAP, cell.bottom() + 6, cell.width() + 2 * GAP, self.line)

    def row_label_rect(self, label: int) -> QRectF:
        cell = self.cell_rect(label, 0)
        return QRectF(self.left - 12 - self.line, cell.top(), self.line, cell.height())

    def column_label_rect(self, answer: int) -> QRectF:
        cell = self.cell_rect(0, answer)
        return QRectF(cell.left(), cell.top() - 6 - self.line, cell.width(), self.line)


def fitted(body: QFontMetricsF, width: float, height: float) -> MatrixGeometry:
    """The largest cells, in whole units, that fit; never under the smallest."""
    line = round(body.height())
    left, top = 2 * line + 20, 2 * line + 10
    recall = round(max(body.horizontalAdvance("100.0 %"), body.horizontalAdvance("precision"))) + 12
    below = line + 10
    room = min((width - left - recall + GAP) / 10, (height - top - below + GAP) / 10) - GAP
    return MatrixGeometry(min(LARGEST, max(SMALLEST, int(room))), line, left, top, recall)
