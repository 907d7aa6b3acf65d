"""What one's own drawings cost at each step while the network learns them: a falling line for each lesson."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy

from digitpad.digits.teaching import LESSON
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot.pens import line_pen, validation_pen
from digitpad.gui.plot.points import Drawing, Trace
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, number, tr

if TYPE_CHECKING:
    from digitpad.gui.plot.lines import LinePlot

SMALLEST = QSize(140, 152)
_LEAST = 0.1  # cost at the top of the axis: what is learned already is a line at the bottom


class LessonCurve(PlotSlot["LinePlot"]):
    """The lesson under way stands out from those before it."""

    def __init__(self) -> None:
        super().__init__(_plot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_curves(self, curves: Sequence[Sequence[float]]) -> None:
        """The costs at each step of each lesson so far."""
        curves = [costs for costs in curves if costs]
        high = 1.1 * max(_LEAST, *map(max, curves)) if curves else 1.0
        drawing = _drawing(curves)
        self.show_in(lambda plot: plot.show_drawing(drawing, (0, LESSON.steps), (0, high)))


def _plot() -> LinePlot:
    from digitpad.gui.plot.lines import LinePlot

    titles = mark("Step"), mark("Cost")
    plot = LinePlot(tr("Cost at each step"), titles, (0, LESSON.steps), (0, 1), SMALLEST)
    plot.setObjectName("lessonCurve")
    plot.axes["bottom"].least_step = 1
    return plot


def _drawing(curves: Sequence[Sequence[float]]) -> Drawing:
    if not curves:
        return Drawing(())
    # The crosshair stands at the steps of the first line, which is to be the newest.
    newest, *earlier = reversed(curves)
    traces = [_trace(newest, validation_pen, tr("Cost")), *(_trace(costs, _earlier_pen) for costs in earlier)]
    first, last = (number(cost, ".2f") for cost in (newest[0], newest[-1]))
    described = tr("{first} at the start, {last} now", first=first, last=last)
    return Drawing(traces, description=described)


def _trace(costs: Sequence[float], pen: Callable[[Theme], QPen], name: str = "") -> Trace:
    return Trace(np.arange(1, len(costs) + 1, dtype=float), np.array(costs), pen, name)


def _earlier_pen(colors: Theme) -> QPen:
    return line_pen(colors.neutral, 1)
