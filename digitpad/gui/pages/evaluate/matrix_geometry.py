"""Where the parts of a confusion matrix lie. Arithmetic alone: knows neither counts nor colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

SMALLEST, LARGEST = 28, 72
LEAST_OF_MANY = 6  # a cell of a heat map
LONGEST_NAME = 5  # lines of text, as a length
GAP = 2


@dataclass(frozen=True)
class MatrixGeometry:
    """A cell for each label and answer, with labels on the left and above, recall on the right and precision below.

    Attributes:
        cell: side of a cell.
        line: height of a line of text.
        left, top: corner of the first cell.
        recall: width of the figures on the right.
        count: of the classes.
    """

    cell: float
    line: float
    left: float
    top: float
    recall: float
    count: int = 10

    @property
    def pitch(self) -> float:
        return self.cell + GAP

    @property
    def side(self) -> float:
        """Of all cells of a row together."""
        return self.count * self.pitch - GAP

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
        return (label, answer) if 0 <= label < self.count and 0 <= answer < self.count else None

    def recall_rect(self, label: int) -> QRectF:
        cell = self.cell_rect(label, self.count - 1)
        return QRectF(cell.right(), cell.top(), self.recall, cell.height())

    def precision_rect(self, answer: int) -> QRectF:
        cell = self.cell_rect(self.count - 1, answer)
        return QRectF(cell.left() - GAP, cell.bottom() + 6, cell.width() + 2 * GAP, self.line)

    def row_label_rect(self, label: int) -> QRectF:
        cell = self.cell_rect(label, 0)
        return QRectF(self.line + 4, cell.top(), self.left - 12 - self.line - 4, cell.height())

    def column_label_rect(self, answer: int) -> QRectF:
        cell = self.cell_rect(0, answer)
        return QRectF(cell.left(), self.line + 4, cell.width(), self.top - self.line - 10)


def fitted(body: QFontMetricsF, width: float, height: float, classes: ClassSet = DIGITS) -> MatrixGeometry:
    """The largest cells, in whole units, that fit; never under the smallest. Long names have room on the left and,
    upright, above."""
    line, count = round(body.height()), len(classes)
    longest = min(LONGEST_NAME * line, round(max(map(body.horizontalAdvance, classes.names))))
    left, top = line + max(line, longest) + 20, line + (line if longest <= line else longest) + 10
    texts = words.share(1), tr(words.RECALL), tr(words.PRECISION)
    recall = round(max(map(body.horizontalAdvance, texts))) + 12
    below = line + 10
    room = min((width - left - recall + GAP) / count, (height - top - below + GAP) / count) - GAP
    smallest = SMALLEST if count <= 10 else max(LEAST_OF_MANY, 10 * SMALLEST // count)
    return MatrixGeometry(min(LARGEST, max(smallest, int(room))), line, left, top, recall, count)
