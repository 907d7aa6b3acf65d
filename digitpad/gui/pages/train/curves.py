"""The two plots of a training with their legends: side by side where there is room, one above the other, or behind a
switch. Whatever is moved in one, its epochs and its crosshair, moves in the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from digitpad.app.runs.run import Run
from digitpad.app.runs.run_texts import csv_rows
from digitpad.app.training.measure import ACCURACY, LOSS, Measure
from digitpad.gui.look import theme
from digitpad.gui.pages.train.curve_tools import CurveTools
from digitpad.gui.pages.train.legend import Legend
from digitpad.gui.pages.train.run_box import RunBox
from digitpad.gui.plot import export
from digitpad.gui.plot.export import Exports, LegendEntry
from digitpad.gui.plot.pens import run_pen, running_pen, training_pen, validation_pen
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import tr

if TYPE_CHECKING:
    from digitpad.gui.plot.training_plot import Course, TrainingPlot

GAP = 32  # between two columns
# Rows; the tools have one of their own, and the runs, where it is narrow.
TOOLS, LEGENDS, PLOT, LOWER_LEGEND, LOWER_PLOT, RUNS = range(6)
LEAST_PLOT = 400  # beside the runs
FEW_RUNS = 3  # are visible at once below the plot


def _slot(measure: Measure, name: str, parent: QWidget) -> PlotSlot[TrainingPlot]:
    def build() -> TrainingPlot:
        from digitpad.gui.plot.training_plot import TrainingPlot

        plot = TrainingPlot(measure)
        plot.setObjectName(name)
        return plot

    return PlotSlot(build, parent)


class Curves(QWidget):
    """Accuracy and loss, each a legend over a plot."""

    def __init__(self, runs: RunBox) -> None:
        """`runs` stand beside or below the plots."""
        super().__init__()
        self._epochs = 1
        self._earlier: tuple[Run, ...] = ()
        self._present: Run | None = None
        self._side_by_side = False
        self._arrangement: object = None  # as the grid has it now
        self._room = 1000  # what the page has for the width
        self.runs = runs
        runs.setParent(self)
        runs.hide()
        self._legends = {ACCURACY: Legend(ACCURACY, self), LOSS: Legend(LOSS, self)}
        self.tools = CurveTools(self)
        self.tools.offer(self.exports)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(8)
        self._slots = {ACCURACY: _slot(ACCURACY, "accuracyPlot", self), LOSS: _slot(LOSS, "lossPlot", self)}
        self._connect()
        self._arrange()

    def _connect(self) -> None:
        self.tools.switch.buttons.buttonClicked.connect(self._arrange)
        self.tools.stacked.toggled.connect(self._arrange)
        self.tools.smoothing.valueChanged.connect(self._smooth)
        for slot in self._slots.values():
            if slot.plot is None:
                slot.built.connect(self._on_plots)
        self._on_plots()

    def _on_plots(self) -> None:
        """Both are there, or one comes later: they move together once both are."""
        accuracy, loss = (slot.plot for slot in self._slots.values())
        if accuracy is None or loss is None:
            return
        for one, other in ((accuracy, loss), (loss, accuracy)):
            one.cursorMoved.connect(lambda place, other=other: other.set_cursor(place, with_card=False))
            one.share_x(other)
        self._show_empty_text()
        self._draw()
        self._follow_exports()

    @property
    def plots(self) -> list[TrainingPlot]:
        """Accuracy and loss, once they are there."""
        return [slot.plot for slot in self._slots.values() if slot.plot is not None]

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in order."""
        accuracy, loss = self._slots.values()
        return (*self.tools.stops, *accuracy.stops, *loss.stops, *self.runs.stops)

    def set_room(self, width: int, side_by_side: bool) -> None:
        """So wide may it become; with large text it puts below each other what else stands side by side."""
        self._room, self._side_by_side = width, side_by_side
        self._arrange()

    @property
    def _in_columns(self) -> bool:
        return self._side_by_side and not self.tools.stacked.isChecked()

    def _arrange(self) -> None:
        """What is not shown takes no cell: hidden widgets in a shared cell would cost the grid its spacing."""
        self.tools.fit(self._room - self._beside())
        tools = self._tools_fit(), self._tools_in_one_line()
        arrangement = self.tools.chosen, self._side_by_side, self.tools.stacked.isChecked(), tools, self._beside() > 0
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._fill_grid()
        self._share_room()

    def _fill_grid(self) -> None:
        chosen, both = self.tools.chosen, self._side_by_side or self.tools.stacked.isChecked()
        for widget in (self.tools, self.runs, *self._slots.values(), *self._legends.values()):
            self._layout.removeWidget(widget)
        for index, (measure, slot) in enumerate(self._slots.items()):
            legend, shown = self._legends[measure], both or measure is chosen
            column = index if self._in_columns else 0
            down = LOWER_LEGEND - LEGENDS if self.tools.stacked.isChecked() and index else 0
            if shown:
                self._layout.addWidget(legend, LEGENDS + down, column, Qt.AlignmentFlag.AlignVCenter)
                self._layout.addWidget(slot, PLOT + down, column, 1, 1 if self._in_columns else 2)
            slot.setVisible(shown)
            legend.setVisible(shown)
            legend.title.setVisible(both)
        self.tools.switch.setVisible(not both)
        self._place_tools()
        self._place_runs()
        self._layout.setColumnStretch(0, 2 if self._in_columns else 1)
        self._layout.setColumnStretch(1, 1 if self._in_columns else 0)
        self._layout.setRowStretch(PLOT, 1)
        self._layout.setRowStretch(LOWER_PLOT, 1 if self.tools.stacked.isChecked() else 0)
        self._show_empty_text()

    def _show_empty_text(self) -> None:
        """Say what to do in one plot alone where both are visible."""
        both = self._side_by_side or self.tools.stacked.isChecked()
        switched_off = self.runs.list.count() > 0 and not self.shown_runs
        for index, plot in enumerate(self.plots):
            note = tr("No run is ticked in the list.") if switched_off else plot.usual_note
            plot.show_note(note if index == 0 or not both else "")

    def _place_tools(self) -> None:
        """Put the tools at the end of a legend's line, the accuracy's if the plots stand side by side, or into a line
        of their own, where they wrap if they have to."""
        fits = self._tools_fit()
        column = 0 if self._in_columns or not fits else 1
        span = 1 if fits else 2
        row = LEGENDS if fits else TOOLS
        if fits or self._tools_in_one_line():
            self._layout.addWidget(self.tools, row, column, 1, span, Qt.AlignmentFlag.AlignRight)
        else:
            self._layout.addWidget(self.tools, row, column, 1, span)

    def _tools_in_one_line(self) -> bool:
        return self.tools.sizeHint().width() <= self._room - self._beside()

    def _tools_fit(self) -> bool:
        """Whether the tools fit beside the legend. If the plots stand side by side, they share its cell, and no line of
        the legend may reach them; if one stands above the other, there is no height for legends of several lines."""
        if self._in_columns:
            return self._spare_room() >= max(self._room_for_plots() / 3, self._legends[LOSS].minimumSizeHint().width())
        both = self._side_by_side or self.tools.stacked.isChecked()
        legend = self._legends[ACCURACY if both else self.tools.chosen]
        room = (legend.sizeHint() if self.tools.stacked.isChecked() else legend.minimumSizeHint()).width()
        return room + GAP + self.tools.sizeHint().width() <= self._room - self._beside()

    def _place_runs(self) -> None:
        if self._beside():
            self.runs.set_rows(None)
            self._layout.addWidget(self.runs, LEGENDS, 2, LOWER_PLOT - LEGENDS + 1, 1)
        else:
            self.runs.set_rows(FEW_RUNS)
            self._layout.addWidget(self.runs, RUNS, 0, 1, 2)

    def _beside(self) -> int:
        """What the runs take of the width; nothing where they would leave too little for the plot."""
        beside = self.runs.usual_width() + GAP
        return beside if not self.runs.isHidden() and self._room - beside >= LEAST_PLOT * theme.unit(self) else 0

    def _share_room(self) -> None:
        """If the plots stand side by side, the loss's legend keeps to one line, as far as the accuracy's does."""
        loss = self._legends[LOSS].sizeHint().width()
        least = max(0, min(loss, self._spare_room())) if self._in_columns else 0
        if least != self._layout.columnMinimumWidth(1):
            self._layout.setColumnMinimumWidth(1, least)

    def _spare_room(self) -> int:
        """What the accuracy's legend in one line, with the tools behind it, leaves for the loss."""
        accuracy = self._legends[ACCURACY].sizeHint().width()
        return self._room_for_plots() - accuracy - GAP - self.tools.sizeHint().width()

    def _room_for_plots(self) -> int:
        """The room of the plots beside each other."""
        return self._room - self._beside() - GAP

    def show_runs(self, epochs: int, present: Run | None, earlier: Sequence[Run]) -> None:
        """The curves of the present run, on an axis of `epochs`, and of the earlier ones that are switched on."""
        self._epochs, self._present, self._earlier = epochs, present, tuple(run for run in earlier if run.visible)
        self.runs.show_runs(present, earlier)
        anything = present is not None or bool(earlier)
        if self.runs.isHidden() == anything:
            self.runs.setVisible(anything)
            self._arrange()
        self._follow_exports()
        for legend in self._legends.values():
            legend.show_latest(present.epochs[-1] if present and present.epochs else None)
        self._share_room()
        self._show_empty_text()
        self._draw()

    def _draw(self) -> None:
        if not self.plots:
            return
        from digitpad.gui.plot.training_plot import Line

        for plot, name in zip(self.plots, ("accuracy", "loss"), strict=False):
            lines = [Line(run.values(f"validation_{name}"), run.style, run.name) for run in self._earlier if run.epochs]
            seen = self._present if self._present is not None and self._present.visible else None
            plot.show_curves(self._epochs, _course(seen, name), lines)

    def _smooth(self, points: int) -> None:
        for plot in self.plots:
            plot.smooth(points)

    # For files

    def _follow_exports(self) -> None:
        """Runs may be known before their plots are there."""
        self.tools.enable_export(bool(self.plots and self.shown_runs))

    @property
    def shown_plots(self) -> list[TrainingPlot]:
        """The plots that are built and not hidden, from left to right or from above."""
        return [plot for plot in self.plots if not plot.isHidden() and plot.isVisibleTo(self)]

    @property
    def shown_runs(self) -> tuple[Run, ...]:
        """The present one first, then the earlier ones that are switched on."""
        return (*([self._present] if self._present and self._present.visible else []), *self._earlier)

    @property
    def exports(self) -> Exports:
        """All plots that are visible as one picture, and all runs that are as figures."""
        return Exports(
            self,
            lambda: export.composed(self.shown_plots, self._key(), stacked=self.tools.stacked.isChecked()),
            lambda: csv_rows(self.shown_runs),
            "curves",
        )

    def _key(self) -> list[LegendEntry]:
        colors, entries = theme.of(self), list[LegendEntry]()
        present = self._present if self._present and self._present.visible else None
        if present is not None:
            entries.append(LegendEntry(_validation_of(present), validation_pen(colors)))
            entries.append(LegendEntry(tr("{run}, training", run=present.name), training_pen(colors)))
        if present is not None and present.batches:
            entries.append(LegendEntry(tr("{run}, mini-batches", run=present.name), running_pen(colors)))
        return entries + [LegendEntry(_validation_of(run), run_pen(colors, run.style)) for run in self._earlier]


def _validation_of(run: Run) -> str:
    return tr("{run}, validation: {settings}", run=run.name, settings=run.caption)


def _course(run: Run | None, name: str) -> Course:
    """One of the figures of a run, as the plot takes it."""
    from digitpad.gui.plot.training_plot import Course

    if run is None:
        return Course()
    start = None
    if run.start is not None:
        start = getattr(run.start, f"validation_{name}"), getattr(run.start, f"training_{name}")
    return Course(
        validation=run.values(f"validation_{name}"),
        training=run.values(f"training_{name}"),
        start=start,
        running_at=np.array([batches.at for batches in run.batches]),
        running=np.array([getattr(batches, name) for batches in run.batches]),
        rates=[(change.epoch - 0.5, change.after) for change in run.rate_changes],
    )
