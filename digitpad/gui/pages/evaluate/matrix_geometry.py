"""Where the parts of a confusion matrix lie. Arithmetic alone: knows neither counts nor colours."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.matrix_section import Section
from digitpad.gui.look import theme
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

SMALLEST, LARGEST = 28, 72
NARROWEST = 21  # a cell where even the smallest would not fit beside each other, as with large text
LEAST_OF_MANY = 4  # a cell of a heat map, which can be zoomed
LONGEST_OF_FEW, LONGEST_NAME, LONGEST_OF_MANY = 10, 6, 5  # lines of text, as a length
LEAST_NAME = 3  # on the left
FEW = 5  # classes, of which there is room for long names
GAP = 2


@dataclass(frozen=True)
class MatrixGeometry:
    """A cell for each label and answer seen; labels on the left and above, recall on the right and precision below.

    Attributes:
        cell: side of a cell.
        line: height of a line of text.
        left, top: corner of the first cell.
        recall: width of the figures on the right, and of their heads.
        rows, columns: the labels and the answers that are seen, equally many.
    """

    cell: float
    line: float
    left: float
    top: float
    recall: float
    rows: range
    columns: range

    @property
    def pitch(self) -> float:
        """From one cell to the next, right or down."""
        return self.cell + GAP

    @property
    def side(self) -> float:
        """The side of all cells of a row together."""
        return len(self.columns) * self.pitch - GAP

    @property
    def width(self) -> float:
        """Of everything, from the labels on the left to the recall on the right."""
        return self.left + self.side + self.recall

    @property
    def height(self) -> float:
        """Of everything, from the labels above to the precision below."""
        return self.top + self.side + self.line + 10

    @property
    def size(self) -> QSize:
        """Width and height of everything in whole pixels, rounded down."""
        return QSize(int(self.width), int(self.height))

    def with_usual_cells(self) -> MatrixGeometry:
        """The geometry with the smallest cells of a matrix that is not too wide for its page."""
        return replace(self, cell=_smallest(len(self.columns)))

    def cell_rect(self, label: int, answer: int) -> QRectF:
        """The square of a cell; for one that is not seen, where it would be beside the others."""
        left = self.left + (answer - self.columns.start) * self.pitch
        top = self.top + (label - self.rows.start) * self.pitch
        return QRectF(left, top, self.cell, self.cell)

    def shows(self, label: int, answer: int) -> bool:
        """Whether the cell of this label and answer is seen."""
        return label in self.rows and answer in self.columns

    @property
    def cells(self) -> QRectF:
        """The rectangle around all cells."""
        return QRectF(self.left, self.top, self.side, self.side)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Label and answer of the cell at a point; the gap belongs to the cells on both sides."""
        answer = self.columns.start + int((point.x() - self.left + GAP / 2) // self.pitch)
        label = self.rows.start + int((point.y() - self.top + GAP / 2) // self.pitch)
        return (label, answer) if self.shows(label, answer) else None

    def touched(self, part: QRectF) -> tuple[range, range]:
        """The rows and columns that a part of the widget touches."""
        top, bottom = ((edge - self.top) // self.pitch for edge in (part.top() - GAP, part.bottom() + GAP))
        left, right = ((edge - self.left) // self.pitch for edge in (part.left() - GAP, part.right() + GAP))
        count = len(self.rows)
        return (
            self.rows[max(0, int(top)) : max(0, min(count, int(bottom) + 1))],
            self.columns[max(0, int(left)) : max(0, min(count, int(right) + 1))],
        )

    def recall_rect(self, label: int) -> QRectF:
        """The room of the figure at the right end of a row."""
        cell = self.cell_rect(label, self.columns[-1])
        return QRectF(cell.right(), cell.top(), self.recall, cell.height())

    def precision_rect(self, answer: int) -> QRectF:
        """The room of the figure at the lower end of a column."""
        cell = self.cell_rect(self.rows[-1], answer)
        return QRectF(cell.left() - GAP, cell.bottom() + 6, cell.width() + 2 * GAP, self.line)

    def row_label_rect(self, label: int) -> QRectF:
        """The room of the name at the left end of a row."""
        cell = self.cell_rect(label, self.columns[0])
        return QRectF(self.line + 4, cell.top(), self.left - 12 - self.line - 4, cell.height())

    def column_label_rect(self, answer: int) -> QRectF:
        """The room of the name at the upper end of a column."""
        cell = self.cell_rect(self.rows[0], answer)
        return QRectF(cell.left(), self.line + 4, cell.width(), self.top - self.line - 10)

    def flat_step(self, widths: Sequence[float], least: int) -> int:
        """How many columns one name is for, at least so many, where names of these widths stand beside each other."""
        step = least
        while any(sum(pair) / 2 + 1 > step * self.pitch for pair in pairwise(widths[::step])):
            step += 1
        return step

    def of(self, section: Section) -> MatrixGeometry:
        """The same room for the cells of a section alone."""
        if section.is_whole:
            return self  # whose cells have whole sides
        cell = (self.side + GAP) / section.side - GAP
        return replace(self, cell=cell, rows=section.rows, columns=section.columns)


def _smallest(count: int) -> int:
    """The side of the smallest cells of so many classes."""
    return SMALLEST if count <= 10 else max(LEAST_OF_MANY, 10 * SMALLEST // count)


def fitted(
    body: QFontMetricsF, bold: QFontMetricsF, width: float, height: float, classes: ClassSet = DIGITS
) -> MatrixGeometry:
    """The largest cells, in whole units, that fit; never under the smallest. Long names have room on the left, less of
    it where even the smallest cells would not fit, and, upright, above; they are `bold`. Where that is not enough, the
    heads of the figures on the right have no more room than these, and the cells become narrower still."""
    line, count = round(body.height()), len(classes)
    most = LONGEST_OF_FEW if count <= FEW else LONGEST_NAME if count <= 10 else LONGEST_OF_MANY
    longest = min(
        most * line,
        math.ceil(max(map(bold.horizontalAdvance, classes.names))),
    )
    left, top = line + max(line, longest) + 20, line + (line if longest <= line else longest) + 10
    heads = theme.CAPTION * max(map(body.horizontalAdvance, (tr(words.RECALL), tr(words.PRECISION))))
    figures = body.horizontalAdvance(words.share(1))
    recall = math.ceil(max(figures, heads)) + 12
    below = line + 10
    smallest = _smallest(count)
    too_wide = max(0, math.ceil(left + count * (smallest + GAP) - GAP + recall - width))
    shorter = min(too_wide, max(0, longest - LEAST_NAME * line))
    left -= shorter
    too_wide -= shorter
    narrower = min(too_wide, recall - math.ceil(figures) - 12)
    recall -= narrower
    smallest = max(min(smallest, NARROWEST), smallest - math.ceil((too_wide - narrower) / count))
    room = min((width - left - recall + GAP) / count, (height - top - below + GAP) / count) - GAP
    return MatrixGeometry(min(LARGEST, max(smallest, int(room))), line, left, top, recall, range(count), range(count))
