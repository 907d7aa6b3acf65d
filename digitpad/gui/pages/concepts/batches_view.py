"""A race of three walkers down the same cost for the same work: one example a step, ten, or all of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QSize, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from digitpad.app.texts import fixed
from digitpad.gui.kit.layouts import column_in, fill
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.kit.wrapping_row import WrappingRow
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.controls import Dial, button
from digitpad.gui.pages.concepts.idea_view import IdeaView, controls
from digitpad.gui.pages.concepts.landscape import Landscape
from digitpad.gui.pages.concepts.stage import Key, draw_dot, draw_plate, pen
from digitpad.gui.plot.points import Dot, Drawing, Trace
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, tr, tr_count
from digitpad.nn.concepts import Point, Walker, neuron, race_examples

if TYPE_CHECKING:
    from digitpad.gui.plot.lines import LinePlot

EXAMPLES = 200
SIZES = (1, 10, EXAMPLES)
NAMES = (mark("One at a time"), mark("Ten at a time"), mark("All at once"))
FINISH = 4_000  # examples looked at by each
STRIDE, INTERVAL = 40, 40  # examples in each tick, and its milliseconds
START = (-3.0, 2.5)
WEIGHTS, BIASES = (-4.0, 6.0), (-4.0, 4.0)
COARSE = 64  # places along each side at which the ground is computed
MOST_POINTS = 400  # of a path, when it is drawn


class BatchesView(IdeaView):
    """A timer lets all `walkers` look at equally many examples a tick; the race pauses while the view is hidden."""

    def __init__(self) -> None:
        super().__init__()
        tip = tr("All three start from the same place and look at {count:,} examples each", count=FINISH)
        self.race_button = button(tr("Race"), tip)
        self.again_button = button(tr("Other examples"), tr("Draw new examples and go back to the start"))
        self.rate = Dial(tr("Learning rate"), 0.5, 8, 0.5, 4.0, decimals=1)
        self.map, self._slot = RaceMap(), PlotSlot(_curves)
        self._figures = [text_label(name=f"raceFigure{size}", scale="title") for size in SIZES]
        self._seed = 0
        self._walkers: list[Walker] = []
        self._costs: list[list[float]] = []
        self._seen = 0  # examples by each
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.setObjectName("raceTimer")
        self._timer.timeout.connect(self._go_on)
        self._arrange()
        self.race_button.clicked.connect(self.race)
        self.again_button.clicked.connect(self._draw_again)
        self.rate.changed.connect(self.restart)
        self._draw_examples()
        self.restart()

    def take_over(self, other: BatchesView) -> None:
        """The race as it stands, on the same examples."""
        self.rate.take_over(other.rate)  # which begins anew
        self._seed = other._seed
        self._draw_examples()
        self._walkers, self._seen, self._costs = other._walkers, other._seen, other._costs
        if other.racing:
            other._timer.stop()
            self._timer.start()
        self._follow()

    def _arrange(self) -> None:
        figures = WrappingRow(32, 8)
        for index, (name, figure) in enumerate(zip(NAMES, self._figures, strict=True)):
            racer = QWidget()
            column_in(racer, 0, Key(tr(name), partial(_racer_pen, index)), figure)
            figures.add(racer)
        fill(self.halves, 16, (self.map, 6), (self._slot, 5))
        column_in(self, 8, controls(self.race_button, self.again_button, self.rate), figures, (self.halves, 1))

    @property
    def walkers(self) -> list[Walker]:
        """One for each of SIZES, in this order; new ones after each restart."""
        return self._walkers

    @property
    def costs(self) -> list[list[float]]:
        """The costs of each walker, at each tick."""
        return self._costs

    @property
    def examples(self) -> tuple[np.ndarray, np.ndarray]:
        """What the race learns from: inputs and wanted answers, each (EXAMPLES,)."""
        return self._x, self._y

    @property
    def racing(self) -> bool:
        """Whether the race is under way; it is not while it pauses."""
        return self._timer.isActive()

    def race(self) -> None:
        """Begin the race, pause it or go on; once it is over, begin it again."""
        if self.racing:
            self._timer.stop()
        else:
            if self._seen >= FINISH:
                self.restart()
            self._timer.start()
        self._name_button()

    def restart(self) -> None:
        """Put all walkers back to the start, with the same examples; the race waits."""
        self._timer.stop()
        rng = np.random.default_rng(self._seed)
        self._walkers = [Walker(self._x, self._y, size, self.rate.value, START, rng) for size in SIZES]
        self._seen = 0
        self._costs = [[walker.cost()] for walker in self._walkers]
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._name_button()

    def showEvent(self, event: QShowEvent) -> None:
        metrics = QFontMetrics(theme.scaled_font(self, theme.TITLE, semibold=True))
        for figure in self._figures:
            figure.setMinimumWidth(metrics.horizontalAdvance("0.00000"))

    def _draw_again(self) -> None:
        self._seed += 1
        self._draw_examples()
        self.restart()

    def _draw_examples(self) -> None:
        self._x, self._y = race_examples(EXAMPLES, np.random.default_rng(100 + self._seed))
        self.map.set_cost(self._cost, WEIGHTS, BIASES, (tr("Weight"), tr("Bias")))

    def _cost(self, weights: np.ndarray, biases: np.ndarray) -> np.ndarray:
        """The cost over a whole grid, computed coarsely, as it is only for the eye."""
        height, width = weights.shape
        rows, columns = np.linspace(0, height - 1, COARSE), np.linspace(0, width - 1, COARSE)
        bias, weight = np.meshgrid(biases[rows.astype(int), 0], weights[0, columns.astype(int)], indexing="ij")
        answers = neuron(1.0, 0.0, weight[..., None] * self._x + bias[..., None])
        costs = np.mean((answers - self._y) ** 2, axis=2) / 2
        along = np.stack([np.interp(np.arange(width), columns, row) for row in costs])
        return np.stack([np.interp(np.arange(height), rows, column) for column in along.T], axis=1)

    def _go_on(self) -> None:
        self._seen += STRIDE
        for walker, costs in zip(self._walkers, self._costs, strict=True):
            walker.walk(self._seen)
            costs.append(walker.cost())
        if self._seen >= FINISH:
            self._timer.stop()
        self._follow()

    def _name_button(self) -> None:
        self.race_button.setText(tr("Pause") if self.racing else tr("Race"))

    def _follow(self) -> None:
        self._name_button()
        for figure, costs in zip(self._figures, self._costs, strict=True):
            figure.setText(fixed(costs[-1], 4))
        self.map.show_paths([walker.path for walker in self._walkers])
        drawing = _drawing(self._costs)
        self._slot.show_in(lambda curves: curves.show_drawing(drawing))


def _racer_pen(index: int, colors: Theme) -> QPen:
    """Colour, width and dash tell the three apart."""
    if index == 0:
        return pen(colors.training, 1.25)
    if index == 1:
        return pen(colors.validation, 2.5)
    return pen(colors.runs[0], 2.5, dashed=True)


def _racer_color(index: int, colors: Theme) -> str:
    return (colors.training, colors.validation, colors.runs[0])[index]


class RaceMap(Landscape):
    """The ways of all three on the cost of all examples."""

    def __init__(self) -> None:
        super().__init__(tr("Ways down the cost"), QSize(240, 180))
        self._paths: list[list[Point]] = [[START]] * len(SIZES)

    def show_paths(self, paths: list[list[Point]]) -> None:
        """Show the way of each walker, from the start to where it is, and describe how many steps it has."""
        self._paths = paths
        steps = [
            tr_count("{name}: {count:,} step", "{name}: {count:,} steps", len(path) - 1, name=tr(name))
            for name, path in zip(NAMES, paths, strict=True)
        ]
        self.describe(", ".join(steps))

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self.paint_ground(painter, colors)
        painter.setClipRect(frame.area)
        for place in range(len(SIZES)):
            path = self._paths[place]
            thinned = path[:: max(1, len(path) // MOST_POINTS)]
            painter.setPen(_racer_pen(place, colors))
            painter.drawPolyline(frame.polyline([*thinned, path[-1]]))
            if place == 2:
                for step in path:
                    draw_dot(painter, frame.place(*step), 2.5, _racer_color(2, colors), _racer_color(2, colors))
        for place in (2, 0, 1):
            end = frame.place(*self._paths[place][-1])
            draw_dot(painter, end, 6, _racer_color(place, colors), colors.surface)
        painter.setFont(self.font_of(theme.CAPTION))
        start = frame.place(*START)
        draw_plate(painter, start + QPointF(0, -18), tr("Start"), colors.text, colors.surface, frame.area)
        painter.setClipping(False)


def _curves() -> LinePlot:
    """The cost of all examples over the work done so far."""
    from digitpad.gui.plot.lines import LinePlot

    titles = mark("Examples looked at"), mark("Cost")
    return LinePlot(tr("Cost for the same work"), titles, (0, FINISH), (0, 0.4), QSize(200, 180))


def _drawing(costs: list[list[float]]) -> Drawing:
    traces, dots = [], []
    for place in (1, 0, 2):
        seen = STRIDE * np.arange(len(costs[place]), dtype=float)
        traces.append(Trace(seen, np.array(costs[place]), partial(_racer_pen, place), tr(NAMES[place])))
        dots.append(Dot(float(seen[-1]), costs[place][-1], partial(_racer_color, place)))
    one, ten, everything = (fixed(each[-1], 4) for each in costs)
    described = tr(
        "After {count:,} examples: One at a time: {one}, Ten at a time: {ten}, All at once: {all}",
        count=(len(costs[0]) - 1) * STRIDE,
        one=one,
        ten=ten,
        all=everything,
    )
    return Drawing(traces, dots, description=described)
