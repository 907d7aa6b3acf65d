"""The two plots of a training with their legends: side by side where there is room, else behind a switch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from digitpad.gui import theme
from digitpad.gui.theme import Theme
from digitpad.gui.train.training_plot import (
    ACCURACY,
    LOSS,
    Measure,
    TrainingPlot,
    training_pen,
    validation_pen,
)
from digitpad.gui.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from digitpad.nn.training import EpochReport

NOTHING = "–"  # noqa: RUF001 - the dash stands for a figure that is not there yet


class Sample(QWidget):
    """A short piece of a curve, as it looks in the plot."""

    def __init__(self, pen: Callable[[Theme], QPen]) -> None:
        super().__init__()
        self._pen = pen
        self.setFixedSize(QSize(22, 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = self._pen(theme.of(self))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setWidth(math.ceil(pen.widthF()))
        painter.setPen(pen)
        y = self.height() // 2 + pen.width() % 2 / 2  # so that it covers whole pixels
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class Legend(WrappingRow):
    """Which line is which, and the latest figure of each in large type."""

    def __init__(self, measure: Measure, parent: QWidget | None = None) -> None:
        super().__init__(spacing=24, line_spacing=4, centred=True, parent=parent)
        self._measure = measure
        self.title = QLabel(measure.title)
        self.title.setProperty("scale", "strong")
        self.add(self.title)
        self.validation = self._entry("Validation", validation_pen)
        self.training = self._entry("Training", training_pen)

    def show_latest(self, report: EpochReport | None) -> None:
        """The figures keep their room, so that nothing beside them moves."""
        for label, value in zip((self.validation, self.training), self._values(report), strict=True):
            text = NOTHING if value is None else self._measure.text(value)
            label.setText(text)
            room = label.fontMetrics().horizontalAdvance(self._measure.text(0.8888)) if report else 0
            label.setMinimumWidth(room)

    def _values(self, report: EpochReport | None) -> tuple[float | None, float | None]:
        if report is None:
            return None, None
        if self._measure is ACCURACY:
            return report.validation_accuracy, report.training_accuracy
        return report.validation_loss, report.training_loss

    def _entry(self, name: str, pen: Callable[[Theme], QPen]) -> QLabel:
        entry = QWidget()
        label, figure = QLabel(name), QLabel(NOTHING)
        label.setProperty("muted", True)
        figure.setProperty("scale", "title")
        figure.setObjectName(f"{name.lower()}{self._measure.title}")
        figure.setAccessibleName(f"{name} {self._measure.title.lower()}")
        layout = QHBoxLayout(entry)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (Sample(pen), label, figure):
            layout.addWidget(widget)
        self.add(entry)
        return figure


class Curves(QWidget):
    """Accuracy and loss, each a legend over a plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.accuracy, self.loss = TrainingPlot(ACCURACY, self), TrainingPlot(LOSS, self)
        self.accuracy.setObjectName("accuracyPlot")
        self.loss.setObjectName("lossPlot")
        self._legends = {self.accuracy: Legend(ACCURACY, self), self.loss: Legend(LOSS, self)}
        self.show_accuracy, self.show_loss = QPushButton("Accuracy"), QPushButton("Loss")
        self._switch = self._make_switch()
        self._side_by_side: bool | None = None
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(32)
        self._layout.setVerticalSpacing(8)
        self._layout.setRowStretch(1, 1)
        self.accuracy.cursorMoved.connect(self.loss.set_cursor)
        self.loss.cursorMoved.connect(self.accuracy.set_cursor)
        self._switch_group.buttonClicked.connect(self._arrange)
        self.set_side_by_side(False)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        return self.show_accuracy, self.show_loss, self.accuracy, self.loss

    def set_side_by_side(self, side_by_side: bool) -> None:
        if side_by_side != self._side_by_side:
            self._side_by_side = side_by_side
            self._arrange()

    def _arrange(self) -> None:
        """What is not shown takes no cell: hidden widgets in a shared cell would cost the grid its spacing."""
        chosen = self.accuracy if self.show_accuracy.isChecked() else self.loss
        for widget in (self._switch, *self._legends, *self._legends.values()):
            self._layout.removeWidget(widget)
        column = 0
        for plot, legend in self._legends.items():
            shown = bool(self._side_by_side) or plot is chosen
            if shown:
                self._layout.addWidget(legend, 0, column, Qt.AlignmentFlag.AlignVCenter)
                self._layout.addWidget(plot, 1, column, 1, 1 if self._side_by_side else 2)
                column += 1
            plot.setVisible(shown)
            legend.setVisible(shown)
            legend.title.setVisible(bool(self._side_by_side))
        if not self._side_by_side:
            self._layout.addWidget(self._switch, 0, 1)
        self._switch.setVisible(not self._side_by_side)
        self._layout.setColumnStretch(0, 2 if self._side_by_side else 1)
        self._layout.setColumnStretch(1, 1 if self._side_by_side else 0)
        self.loss.says_empty = not self._side_by_side

    def show_reports(self, epochs: int, reports: Sequence[EpochReport]) -> None:
        """The curves so far, on an axis of `epochs`."""
        self.accuracy.set_curves(
            epochs, [r.validation_accuracy for r in reports], [r.training_accuracy for r in reports]
        )
        self.loss.set_curves(epochs, [r.validation_loss for r in reports], [r.training_loss for r in reports])
        for legend in self._legends.values():
            legend.show_latest(reports[-1] if reports else None)

    def _make_switch(self) -> QWidget:
        switch = QWidget(self)
        switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(switch)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._switch_group = QButtonGroup(switch)
        for button, segment in ((self.show_accuracy, "first"), (self.show_loss, "last")):
            button.setCheckable(True)
            button.setProperty("segment", segment)
            button.setObjectName(f"show{button.text()}Button")
            button.setToolTip(f"Show the {button.text().lower()} of each epoch")
            layout.addWidget(button)
            self._switch_group.addButton(button)
        self.show_accuracy.setChecked(True)
        return switch
