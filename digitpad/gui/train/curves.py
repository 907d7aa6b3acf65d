"""The two plots of a training with their legends: side by side where there is room, else behind a switch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

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
from digitpad.gui.train.plot_frame import ACCURACY, LOSS, Measure, training_pen, validation_pen
from digitpad.gui.train.run_list import RunList
from digitpad.gui.train.runs import Epoch, Run
from digitpad.gui.train.training_plot import Line, TrainingPlot
from digitpad.gui.wrapping_row import WrappingRow

GAP = 32  # between two columns
TOOLS, LEGENDS, PLOT, RUNS = range(4)  # rows; the tools have one of their own, and the runs, where it is narrow
LEAST_PLOT = 440  # beside the runs
FEW_RUNS = 3  # are seen at once below the plot
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
        self.runs = RunList(self)
        self.runs.hide()
        self.export = QPushButton("Export")
        self.export.setObjectName("exportCurvesButton")
        self.export.setToolTip("Write the curves into a file")
        self._tools = QWidget(self)
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        for widget in (self._switch, self.export):
            tools.addWidget(widget)
        self._epochs = 1
        self._present: Run | None = None
        self._side_by_side = False
        self._arrangement: object = None  # as the grid has it now
        self._room = 1000  # what the page has for the width
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(8)
        self._layout.setRowStretch(PLOT, 1)
        self.accuracy.cursorMoved.connect(self.loss.set_cursor)
        self.loss.cursorMoved.connect(self.accuracy.set_cursor)
        self._switch_group.buttonClicked.connect(self._arrange)
        self.runs.shownChanged.connect(self._draw)
        self._arrange()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        return self.show_accuracy, self.show_loss, self.export, self.accuracy, self.loss, self.runs

    def set_room(self, width: int, side_by_side: bool) -> None:
        """So wide may it become; with large text it puts below each other what else stands side by side."""
        self._room, self._side_by_side = width, side_by_side
        self._arrange()

    def _arrange(self) -> None:
        """What is not shown takes no cell: hidden widgets in a shared cell would cost the grid its spacing."""
        chosen = self.accuracy if self.show_accuracy.isChecked() else self.loss
        arrangement = chosen, self._side_by_side, self._tools_fit(), self._beside() > 0
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._fill_grid(chosen)
        self._share_room()

    def _fill_grid(self, chosen: TrainingPlot) -> None:
        for widget in (self._tools, self.runs, *self._legends, *self._legends.values()):
            self._layout.removeWidget(widget)
        column = 0
        for plot, legend in self._legends.items():
            shown = self._side_by_side or plot is chosen
            if shown:
                self._layout.addWidget(legend, LEGENDS, column, Qt.AlignmentFlag.AlignVCenter)
                self._layout.addWidget(plot, PLOT, column, 1, 1 if self._side_by_side else 2)
                column += 1
            plot.setVisible(shown)
            legend.setVisible(shown)
            legend.title.setVisible(self._side_by_side)
        self._switch.setVisible(not self._side_by_side)
        self._place_tools()
        self._place_runs()
        self._layout.setColumnStretch(0, 2 if self._side_by_side else 1)
        self._layout.setColumnStretch(1, 1 if self._side_by_side else 0)
        self.loss.says_empty = not self._side_by_side

    def _place_tools(self) -> None:
        """At the end of the legend's line. Beside each other the accuracy's has room for both, the loss's has not."""
        fits = self._tools_fit()
        column = 0 if self._side_by_side or not fits else 1
        self._layout.addWidget(self._tools, LEGENDS if fits else TOOLS, column, Qt.AlignmentFlag.AlignRight)

    def _tools_fit(self) -> bool:
        """Beside the legend; where the plots stand beside each other in its cell, so that no line may reach them."""
        if self._side_by_side:
            return self._spare_room() >= max(
                self._room_for_plots() / 3, self._legends[self.loss].minimumSizeHint().width()
            )
        legend = self._legends[self.loss if self.show_loss.isChecked() else self.accuracy].minimumSizeHint().width()
        return legend + GAP + self._tools.sizeHint().width() <= self._room - self._beside()

    def _place_runs(self) -> None:
        if self._beside():
            self.runs.set_rows(None)
            self._layout.addWidget(self.runs, LEGENDS, 2, 2, 1)
        else:
            self.runs.set_rows(FEW_RUNS)
            self._layout.addWidget(self.runs, RUNS, 0, 1, 2)

    def _beside(self) -> int:
        """What the runs take of the width; nothing where they would leave too little for the plot."""
        beside = self.runs.usual_width() + GAP
        return beside if not self.runs.isHidden() and self._room - beside >= LEAST_PLOT * theme.unit(self) else 0

    def _share_room(self) -> None:
        """Beside each other the loss's legend keeps to one line, as far as the accuracy's does."""
        loss = self._legends[self.loss].sizeHint().width()
        least = max(0, min(loss, self._spare_room())) if self._side_by_side else 0
        if least != self._layout.columnMinimumWidth(1):
            self._layout.setColumnMinimumWidth(1, least)

    def _spare_room(self) -> int:
        """What the accuracy's legend in one line, with the tools behind it, leaves for the loss."""
        accuracy = self._legends[self.accuracy].sizeHint().width()
        return self._room_for_plots() - accuracy - GAP - self._tools.sizeHint().width()

    def _room_for_plots(self) -> int:
        """Beside each other."""
        return self._room - self._beside() - GAP

    def show_runs(self, epochs: int, present: Run | None, earlier: Sequence[Run]) -> None:
        """The curves of the present run so far, on an axis of `epochs`, and the earlier ones that are switched on."""
        self._epochs, self._present = epochs, present
        self.runs.show_runs(present, earlier)
        if self.runs.isHidden() == bool(earlier):
            self.runs.setVisible(bool(earlier))
            self._arrange()
        self.export.setEnabled(present is not None or bool(earlier))
        for legend in self._legends.values():
            legend.show_latest(present.epochs[-1] if present and present.epochs else None)
        self._share_room()
        self._draw()

    def _draw(self) -> None:
        own, shown = self._present.epochs if self._present else (), self.runs.shown
        for plot, name in ((self.accuracy, "accuracy"), (self.loss, "loss")):
            plot.set_curves(
                self._epochs,
                [getattr(epoch, f"validation_{name}") for epoch in own],
                [getattr(epoch, f"training_{name}") for epoch in own],
                [Line(run.values(f"validation_{name}"), run.style) for run in shown],
            )

    @property
    def shown_plots(self) -> list[TrainingPlot]:
        return [plot for plot in self._legends if not plot.isHidden()]

    @property
    def shown_runs(self) -> tuple[Run, ...]:
        """The present one first, then the earlier ones that are switched on."""
        return (*([self._present] if self._present else []), *self.runs.shown)

    def _make_switch(self) -> QWidget:
        switch = QWidget()
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
