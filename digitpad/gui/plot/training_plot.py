"""The curves of one training: validation, training and mini-batches, and behind them those of earlier runs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QColor

from digitpad.app.texts import percent_in_words, rate_text
from digitpad.app.training.measure import ACCURACY, Measure, decade_ends, span_decades
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot import pens
from digitpad.gui.plot.axis import percent_text, plain_text
from digitpad.gui.plot.crosshair import Readout
from digitpad.gui.plot.crosshair_plot import CrosshairPlot
from digitpad.gui.plot.export import LegendEntry, Rows
from digitpad.gui.plot.zoomable import Ends
from digitpad.message import mark, tr

EMPTY_TEXT = mark("The curve grows here, from the first mini-batch on.")
MOST_ON_CARD = 4  # earlier runs


@dataclass(frozen=True)
class Line:
    """An earlier run: one value an epoch, the style of its pen, and its name."""

    values: tuple[float, ...]
    style: int
    name: str = ""


@dataclass(frozen=True)
class Course:
    """The present run, one value an epoch.

    Attributes:
        start: validation and training value of the untrained network, where they are known.
        running_at, running: places in epochs and means of the mini-batches, float (n,) each.
        rates: where the learning rate was changed, in epochs, and to what.
    """

    validation: Sequence[float] = ()
    training: Sequence[float] = ()
    start: tuple[float, float] | None = None
    running_at: np.ndarray = field(default_factory=lambda: np.zeros(0))
    running: np.ndarray = field(default_factory=lambda: np.zeros(0))
    rates: Sequence[tuple[float, float]] = ()


class TrainingPlot(CrosshairPlot):
    """Validation solid, training dashed, the mini-batches a fine line; the figures of the epoch under the crosshair."""

    def __init__(self, measure: Measure) -> None:
        self.measure = measure
        self.may_be_logarithmic = measure is not ACCURACY
        self._epochs = 1
        self._course, self._lines = Course(), tuple[Line, ...]()
        self._smoothing = 0
        super().__init__(
            tr("Accuracy per epoch") if measure is ACCURACY else tr("Loss per epoch"),
            x_title=tr("Epoch"),
            y_text=percent_text if measure is ACCURACY else plain_text,
            widest=measure.widest_tick,
        )
        self.axes["bottom"].least_step = 1
        self.axes["bottom"].bounds = 0, math.inf
        self.axes["left"].bounds = (0, 1) if measure is ACCURACY else (0, math.inf)
        self._running = self._curve(z=1)
        self._training, self._validation = self._curve(z=3), self._curve(z=4)
        self._points = pg.ScatterPlotItem(
            antialias=True, size=6, pen=None
        )  # where a line of one point would be invisible
        self._points.setZValue(4)
        self.addItem(self._points)
        self._run_curves: list[pg.PlotDataItem] = []
        self._rate_marks: list[pg.InfiniteLine] = []
        self.show_note(self.usual_note)
        self.dress()

    def _curve(self, z: float) -> pg.PlotDataItem:
        curve = pg.PlotDataItem(connect="finite", antialias=True, autoDownsample=True, downsampleMethod="subsample")
        curve.setZValue(z)
        curve.setLogMode(False, bool(self.axes["left"].logMode))
        self.addItem(curve)
        return curve

    # What is shown

    def show_curves(self, epochs: int, course: Course, lines: Sequence[Line] = ()) -> None:
        """Show the present run on an axis of `epochs`, and behind it these earlier ones."""
        changed = tuple(lines) != self._lines
        self._course, self._lines = course, tuple(lines)
        self._epochs = max(1, epochs, len(course.validation), *(len(line.values) for line in lines))
        for curve, start, values in (
            (self._validation, 0, course.validation),
            (self._training, 1, course.training),
        ):
            known = [course.start[start], *values] if course.start else list(values)
            curve.setData(np.arange(self._first, self._first + len(known), dtype=float), np.asarray(known, float))
        self._draw_running()
        if changed:
            self._draw_lines()
        self._draw_points()
        self._mark_rates()
        self.refresh()

    def smooth(self, points: int) -> None:
        """Draw the running line as the mean of so many points on both sides of each."""
        if points != self._smoothing:
            self._smoothing = points
            self._draw_running()

    @property
    def usual_note(self) -> str:
        """What it says before any training, as the note of an empty plot."""
        return tr(EMPTY_TEXT)

    @property
    def course(self) -> Course:
        """The present run, as `show_curves` was given it; empty before that."""
        return self._course

    @property
    def lines(self) -> tuple[Line, ...]:
        """The earlier runs behind the present one, the newest first."""
        return self._lines

    @property
    def running_line(self) -> tuple[np.ndarray, np.ndarray]:
        """Places and values of the running line as it is drawn."""
        values, reach = self._course.running, self._smoothing
        if reach and len(values):
            sums = np.concatenate([[0.0], np.cumsum(values)])
            places = np.arange(len(values))
            low, high = np.maximum(places - reach, 0), np.minimum(places + reach + 1, len(values))
            values = (sums[high] - sums[low]) / (high - low)
        return self._course.running_at, values

    def _draw_running(self) -> None:
        self._running.setData(*self.running_line)

    def _draw_lines(self) -> None:
        colors = theme.of(self)
        while len(self._run_curves) > len(self._lines):
            self.removeItem(self._run_curves.pop())
        while len(self._run_curves) < len(self._lines):
            self._run_curves.append(self._curve(z=0))
        for index, (curve, line) in enumerate(zip(self._run_curves, self._lines, strict=True)):
            curve.setZValue(-index / 100)  # the newest on top
            curve.setPen(pens.run_pen(colors, line.style))
            curve.setData(np.arange(1.0, len(line.values) + 1), np.asarray(line.values, float))

    def _draw_points(self) -> None:
        colors, course = theme.of(self), self._course
        spots = [(0, course.start[0], colors.validation)] if course.start else []
        if len(course.validation) == 1 and not course.start:
            spots += [(1, course.training[0], colors.training), (1, course.validation[0], colors.validation)]
        spots += [(1, line.values[0], colors.runs[line.style % 4]) for line in self._lines if len(line.values) == 1]
        heights = [(x, self.height_of(value), color) for x, value, color in spots]
        self._points.setData([{"pos": (x, y), "brush": QColor(color)} for x, y, color in heights if math.isfinite(y)])

    def _mark_rates(self) -> None:
        rates, colors = self._course.rates, theme.of(self)
        while len(self._rate_marks) > len(rates):
            self.removeItem(self._rate_marks.pop())
        while len(self._rate_marks) < len(rates):
            mark = pg.InfiniteLine(angle=90, label="", labelOpts={"position": 0.06, "movable": False})
            self._rate_marks.append(mark)
            self.addItem(mark)
        for mark, (x, rate) in zip(self._rate_marks, rates, strict=True):
            mark.setPos(x)
            mark.setPen(pens.line_pen(colors.strong, 1, (2, 3)))
            mark.label.setFormat(tr("rate {rate}", rate=rate_text(rate)))
            mark.label.setColor(QColor(colors.muted))
            mark.label.textItem.setFont(self.caption_font())

    # What a plot says of itself

    def reach(self, everything: bool) -> tuple[Ends, Ends]:
        x = -0.011 * self._epochs, 1.021 * self._epochs
        values = self._values(everything)
        if self.logarithmic:
            return x, decade_ends(values)
        low, high = self.measure.ends(values)
        return x, (low - 0.006 * (high - low), high + 0.006 * (high - low))

    def _values(self, everything: bool) -> list[float]:
        """What the vertical axis is to show. Usually neither the untrained network nor the first mini-batches, which
        would press all that follows onto one line; only they are there at first."""
        course = self._course
        finished = bool(course.validation) or bool(self._lines)
        running = course.running if everything or not finished else course.running[course.running_at > 1]
        values = [*course.validation, *course.training, *running.tolist()]
        if course.start and (everything or not finished):
            values += course.start
        if everything:
            values += [value for line in self._lines for value in line.values]
        else:
            values += self._typical()
        return [value for value in values if math.isfinite(value)]

    def _typical(self) -> list[float]:
        """One value of each earlier run that the axis is to show: a run that diverged does not flatten all others."""
        if self.measure is ACCURACY:
            return [min(line.values) for line in self._lines]
        own = bool(self._course.validation)
        return [sorted(line.values)[0 if own else len(line.values) // 2] for line in self._lines]

    def wants_logarithm(self) -> bool:
        course = self._course
        return span_decades(value for value in (*course.validation, *course.training) if math.isfinite(value))

    def set_log(self, on: bool) -> None:
        for curve in (self._running, self._training, self._validation, *self._run_curves):
            curve.setLogMode(False, on)
        self._draw_points()

    @property
    def stops(self) -> np.ndarray:
        """Epochs, to the end of the longest run."""
        last = max([len(self._course.validation), *(len(line.values) for line in self._lines)])
        return np.arange(self._first, last + 1, dtype=float)

    @property
    def _first(self) -> int:
        return 0 if self._course.start else 1

    @property
    def _own_epochs(self) -> range:
        return range(self._first, len(self._course.validation) + 1)

    @property
    def usual_place(self) -> int:
        """The present run's last epoch."""
        return len(self._own_epochs or self.stops) - 1

    def reading(self, index: int) -> Readout:
        epoch, colors = int(self.stops[index]), theme.of(self)
        own, others, text = self._own(epoch), self._others(epoch), self.measure.text
        lines, dots = [_where(epoch)], [(value, colors.runs[style % len(colors.runs)]) for _, value, style in others]
        if own is not None:
            validation, training = own
            lines += [tr("Validation {value}", value=text(validation)), tr("Training {value}", value=text(training))]
            dots += [(training, colors.training), (validation, colors.validation)]
        lines += [f"{name} {text(value)}" for name, value, _ in others if name]
        return Readout(float(epoch), tuple(lines), tuple(dots))

    def _own(self, epoch: int) -> tuple[float, float] | None:
        """Validation and training value of the present run."""
        course = self._course
        if epoch == 0 and course.start:
            return course.start
        if not 1 <= epoch <= len(course.validation):
            return None
        return course.validation[epoch - 1], course.training[epoch - 1]

    def _others(self, epoch: int) -> list[tuple[str, float, int]]:
        """Name, value and style of the earlier runs that stand on the card."""
        lines = [line for line in self._lines if 1 <= epoch <= len(line.values)]
        return [(line.name, line.values[epoch - 1], line.style) for line in lines[:MOST_ON_CARD]]

    def description(self) -> str:
        if not len(self.stops):
            return self.note
        epoch = int(self.stops[self.cursor_place if self.cursor_place is not None else self.usual_place])
        own, text = self._own(epoch), self.measure.text
        figures = [f"{name} {text(value)}" for name, value, _ in self._others(epoch) if name]
        if own is not None:
            validation, training = map(text, own)
            figures.insert(
                0, tr("validation {validation}, training {training}", validation=validation, training=training)
            )
        return percent_in_words(tr("{where}: {figures}", where=_where(epoch), figures=", ".join(figures)))

    # For files

    @property
    def title(self) -> str:
        return tr(self.measure.title)

    @property
    def key(self) -> Sequence[LegendEntry]:
        colors, course = theme.of(self), self._course
        entries: list[LegendEntry] = []
        if course.validation:
            entries += [
                LegendEntry(tr("Validation"), pens.validation_pen(colors)),
                LegendEntry(tr("Training"), pens.training_pen(colors)),
            ]
        if len(course.running):
            entries.append(LegendEntry(tr("Mini-batches"), pens.running_pen(colors)))
        return entries + [LegendEntry(line.name, pens.run_pen(colors, line.style)) for line in self._lines]

    @property
    def table(self) -> Rows:
        """One row an epoch, one for every change of the learning rate, and one for every point of the running line."""
        name, figures = self.measure.title.lower(), ("validation", "training", "running")
        head = ["run", "epoch", *(f"{figure}_{name}" for figure in figures), "changed_learning_rate"]
        rows: list[Sequence[object]] = [head]
        for epoch in self._own_epochs:
            rows.append(["present", epoch, *(self._own(epoch) or ("", "")), "", ""])
        rows += [["present", x, "", "", "", rate] for x, rate in self._course.rates]
        at, values = self._course.running_at, self._course.running
        rows += [["present", float(x), "", "", float(value), ""] for x, value in zip(at, values, strict=True)]
        for line in self._lines:
            rows += [[line.name, epoch, value, "", "", ""] for epoch, value in enumerate(line.values, start=1)]
        return rows

    # Looks

    def color_items(self, colors: Theme) -> None:
        self._validation.setPen(pens.widened(pens.validation_pen(colors), self.pixels))
        self._training.setPen(pens.widened(pens.training_pen(colors), self.pixels))
        self._running.setPen(pens.running_pen(colors))
        self._draw_lines()
        self._draw_points()
        self._mark_rates()


def _where(epoch: int) -> str:
    return tr("Epoch {epoch}", epoch=epoch) if epoch else tr("Untrained")
