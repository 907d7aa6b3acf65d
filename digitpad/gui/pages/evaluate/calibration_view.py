"""Whether the network's confidence equals its accuracy: a curve, the mean distance, and the figures behind them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import TEST, DigitSet
from digitpad.app.texts import percent
from digitpad.digits.evaluation import Evaluation
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.side_by_side import SideBySide
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.gallery import SCROLL_BAR
from digitpad.gui.plot.points import Point, Scale
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, number, tr
from digitpad.nn.metrics import Calibration

if TYPE_CHECKING:
    from digitpad.gui.plot.chart import ShareChart

FEW = 20  # answers in a bin under which its share is mostly chance
BINS = 10
SIDE, BETWEEN, COLUMN_GAP = 316, 32, 16
LEAST_CHART = 240  # wide, and high where the figures stand below it
TITLE = mark("Accuracy by confidence")
HEADS = (mark("Confidence"), mark("Answers"), mark("On average"), mark("Accuracy"))
LEAST_NEEDED = 2  # the column that a narrow page goes without: its figures lie within the confidence on their left
LEGEND = mark("Dashed: accuracy equals confidence. Under it the network is overconfident. Hollow: under 20 answers.")


def _chart() -> ShareChart:
    """Accuracy over confidence, with the line on which both are the same."""
    from digitpad.gui.plot.chart import ShareChart

    axis = Scale(0, 1, tuple((i / 5, percent(20 * i)) for i in range(6)), HEADS[0])
    chart = ShareChart(tr(TITLE), axis, diagonal=True)
    chart.setObjectName("calibrationChart")
    return chart


class CalibrationView(SideBySide):
    """The chart on the left; on the right, or below it, the error in figures and words, and a table of the bins."""

    def __init__(self) -> None:
        self._left, self._side = QWidget(), QWidget()
        super().__init__(self._left, self._side, self._width_of_chart, BETWEEN, stack=self._heights)
        self.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._room = 0  # wide
        self._evaluation: Evaluation | None = None
        self._digits: DigitSet = TEST
        self._slot = PlotSlot(_chart)
        self._error = text_label(name="calibrationError", scale="figure")
        self._sentence = text_label(name="calibrationSentence", wraps=True)
        self.cells: list[list[QLabel]] = []
        self._grid = QGridLayout()
        self._heads = [text_label(tr(head), scale="caption", muted=True) for head in HEADS]
        self._build()
        self.show_evaluation(None, TEST)

    def _build(self) -> None:
        title = text_label(tr(TITLE), scale="strong", wraps=True)
        legend = text_label(tr(LEGEND), scale="caption", muted=True, wraps=True)
        column_in(self._left, 8, title, (self._slot, 1), legend)
        caption = text_label(tr("Expected calibration error"), scale="caption", muted=True)
        tip = tr("The distance between confidence and accuracy, averaged over all answers")
        for label in (caption, self._error):
            label.setToolTip(tip)
        self._error.setAccessibleName(caption.text())
        side = column_in(self._side, 4, caption, self._error, self._sentence)
        side.addSpacing(16)
        side.addLayout(self._table())
        side.addStretch(1)

    def _table(self) -> QGridLayout:
        """One row a bin, that of the highest confidence on top."""
        grid = self._grid
        grid.setVerticalSpacing(4)
        for column, head in enumerate(self._heads):
            grid.addWidget(head, 0, column, _side_of(column))
        for index in range(BINS):
            cells = [text_label(name=f"bin{index}.{column}", muted=column == 0) for column in range(len(HEADS))]
            for column, cell in enumerate(cells):
                grid.addWidget(cell, BINS - index, column, _side_of(column))
            self.cells.append(cells)
        grid.setColumnStretch(0, 1)
        return grid

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in this order."""
        return (self._slot,)

    def show_evaluation(self, evaluation: Evaluation | None, digits: DigitSet) -> None:
        """Show its calibration, or without one an empty chart that says what to do."""
        self._evaluation, self._digits = evaluation, digits
        self._side.setVisible(evaluation is not None)
        if evaluation is None:
            self._show_points((), digits.invitation)
            return
        found = evaluation.calibration
        self._error.setText(words.calibration_error(found))
        self._sentence.setText(words.calibration_verdict(evaluation))
        self._show_points([_point(found, index) for index in range(BINS) if found.counts[index]])
        for index, cells in enumerate(self.cells):
            count = int(found.counts[index])
            texts = (words.bin_range(index, BINS), number(count, ","), *map(words.share, _shares(found, index)))
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text if count or cell is cells[0] else words.NOTHING)
        self._fit_table()

    @property
    def chart(self) -> ShareChart | None:
        """None until pyqtgraph is loaded."""
        return self._slot.plot

    def _show_points(self, points: Sequence[Point], invitation: str = "") -> None:
        self._slot.show_in(lambda chart: chart.show_points(points, invitation))

    def invite(self, digits: DigitSet) -> None:
        """Nothing was evaluated yet, and these digits are chosen now."""
        if self._evaluation is None:
            self.show_evaluation(None, digits)

    def show_busy(self, busy: bool) -> None:
        """While it is empty say that digits are being read, or what to do."""
        if self._evaluation is None:
            self._show_points((), self._digits.reading if busy else self._digits.invitation)

    def fit_page(self, _width: int, room: int) -> None:
        """Fit a page of this width, of which so much is for this view."""
        self._room = room - SCROLL_BAR
        self._fit_table()

    @property
    def _columns(self) -> list[tuple[QLabel, ...]]:
        """Each with its head on top."""
        return list(zip(self._heads, *self.cells, strict=True))

    def _width_of_table(self) -> int:
        """What all its columns need, whether they are visible or not."""
        for label in (label for column in self._columns for label in column):
            label.ensurePolished()
        widths = [max(label.sizeHint().width() for label in column) for column in self._columns]
        return sum(widths) + COLUMN_GAP * (len(widths) - 1)

    def _fit_table(self) -> None:
        narrow = self._width_of_table() > self._room
        for label in self._columns[LEAST_NEEDED]:
            label.setHidden(narrow)
        self._grid.setHorizontalSpacing(COLUMN_GAP // 2 if narrow else COLUMN_GAP)

    def _width_of_chart(self, room: QSize) -> int:
        return room.width() if self._side.isHidden() else room.width() - BETWEEN - self._width_of_side()

    def _width_of_side(self) -> int:
        return max(round(SIDE * min(1.4, theme.unit(self))), self._width_of_table())

    def _heights(self) -> tuple[int, int] | None:
        """The least heights of chart and figures where one stands below the other."""
        least = round(LEAST_CHART * theme.unit(self))
        if self._side.isHidden() or least + BETWEEN + self._width_of_side() <= self._room:
            return None
        return least, 0


def _shares(found: Calibration, index: int) -> tuple[float, float]:
    return float(found.confidence[index]), float(found.right[index])


def _point(found: Calibration, index: int) -> Point:
    confidence, right = _shares(found, index)
    return Point(confidence, right, words.bin_card(index, found), hollow=found.counts[index] < FEW)


def _side_of(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
