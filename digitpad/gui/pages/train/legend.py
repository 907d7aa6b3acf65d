"""What explains a plot of a training: which line is which, and the latest figures in large type."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.app.runs.run import Epoch
from digitpad.app.training.measure import ACCURACY, Measure
from digitpad.gui.kit.layouts import row_in
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.pens import in_legend, training_pen, validation_pen
from digitpad.message import mark, tr

NEW = mark("Measured on pictures that the network does not learn from: how well it reads what is new to it")
KNOWN = mark("Measured on pictures that the network learns from")
NOTHING = "–"  # noqa: RUF001 - the dash stands for a figure that is not there yet


class LineSample(QWidget):
    """A short piece of a curve, as it looks in the plot."""

    def __init__(self, pen: Callable[[Theme], QPen]) -> None:
        super().__init__()
        self._pen = pen
        self.setFixedSize(QSize(22, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = in_legend(self._pen(theme.of(self)))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setWidth(math.ceil(pen.widthF()))
        painter.setPen(pen)
        y = self.height() // 2 + pen.width() % 2 / 2  # so that it covers whole pixels
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))


class Legend(WrappingRow):
    """Which line is which, and the latest figure of each in large type."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(spacing=24, line_spacing=4, centred=True, parent=parent)
        self._measure = measure
        self.title = text_label(tr(measure.title), scale="strong")
        self.add(self.title)
        accuracy = measure is ACCURACY
        spoken = tr("Validation accuracy") if accuracy else tr("Validation loss")
        self.validation = self._entry(f"validation{measure.title}", tr("Validation"), spoken, validation_pen, tr(NEW))
        spoken = tr("Training accuracy") if accuracy else tr("Training loss")
        self.training = self._entry(f"training{measure.title}", tr("Training"), spoken, training_pen, tr(KNOWN))

    def show_latest(self, epoch: Epoch | None) -> None:
        """The figures keep their room, so that nothing beside them moves."""
        for label, value in zip((self.validation, self.training), self._values(epoch), strict=True):
            text = NOTHING if value is None else self._measure.text(value)
            label.setText(text)
            room = label.fontMetrics().horizontalAdvance(self._measure.text(0.8888)) if epoch else 0
            label.setMinimumWidth(room)

    def _values(self, epoch: Epoch | None) -> tuple[float | None, float | None]:
        if epoch is None:
            return None, None
        if self._measure is ACCURACY:
            return epoch.validation_accuracy, epoch.training_accuracy
        return epoch.validation_loss, epoch.training_loss

    def _entry(self, name: str, title: str, spoken: str, pen: Callable[[Theme], QPen], tip: str) -> QLabel:
        """`name` is the figure's object name, `spoken` what a screen reader calls it."""
        entry = QWidget()
        entry.setToolTip(tip)
        label, figure = text_label(title, muted=True), text_label(NOTHING, name=name, scale="title")
        figure.setAccessibleName(spoken)
        row_in(entry, 8, LineSample(pen), label, figure)
        self.add(entry)
        return figure
