"""Gradient descent on a surface: put the ball somewhere, choose a learning rate, let it roll."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainter

from digitpad.app.texts import fixed
from digitpad.gui.kit.layouts import column_in, fill
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look.theme import Theme
from digitpad.gui.pages.concepts.controls import Dial, WordSwitch, button
from digitpad.gui.pages.concepts.idea_view import IdeaView, controls
from digitpad.gui.pages.concepts.landscape import Landscape
from digitpad.gui.pages.concepts.stage import draw_dot, pen
from digitpad.gui.plot.pens import validation_pen
from digitpad.gui.plot.points import Dot, Drawing, Trace
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, tr, tr_count
from digitpad.nn.concepts import SURFACES, Point, Surface, step_down

if TYPE_CHECKING:
    from digitpad.gui.plot.lines import LinePlot

INTERVAL = 90  # milliseconds a step while it rolls
MOST_STEPS = 200
LEVEL = 1e-3  # a slope less steep than this is level ground


class DescentView(IdeaView):
    """Steps extend `path`, on a timer while it rolls; it stops where the ground is level, far away, or when hidden."""

    def __init__(self) -> None:
        super().__init__()
        self.surface = WordSwitch(tr("Surface"), tuple(surface.name for surface in SURFACES))
        self.rate = Dial(tr("Learning rate"), 0.01, 0.6, 0.01, 0.1)
        self.step_button = button(tr("Step"), tr("One step against the gradient"))
        self.roll_button = button(tr("Roll"), tr("Step after step, until the ground is level"))
        self.back_button = button(tr("Back to the start"), tr("Take all steps back"))
        self.sentence = text_label(name="descentSentence", wraps=True)
        self.hill, self._slot = Hill(), PlotSlot(_curve)
        self._path: list[Point] = [SURFACES[0].start]
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.setObjectName("rollTimer")
        self._timer.timeout.connect(self._roll_on)
        self._arrange()
        self.surface.chosen.connect(self._change_surface)
        self.rate.changed.connect(self._follow)
        self.step_button.clicked.connect(self.step)
        self.roll_button.clicked.connect(self.roll)
        self.back_button.clicked.connect(lambda: self.start_at(self._path[0]))
        self.hill.startChosen.connect(lambda v1, v2: self.start_at((v1, v2)))
        self._change_surface()

    def take_over(self, other: DescentView) -> None:
        """Its path on the same surface, and whether it rolls."""
        self.surface.take_over(other.surface)  # which begins anew
        self.rate.take_over(other.rate)
        self._path = other.path
        if other._timer.isActive():
            self._timer.start()
        self._follow()

    def _arrange(self) -> None:
        fill(self.halves, 16, (self.hill, 9), (self._slot, 5))
        above = controls(self.surface, self.rate, spacing=16)
        below = controls(self.roll_button, self.step_button, self.back_button)
        column_in(self, 8, above, (self.halves, 1), below, self.sentence)

    @property
    def path(self) -> list[Point]:
        """The places passed, the start first."""
        return list(self._path)

    @property
    def _surface(self) -> Surface:
        return next(surface for surface in SURFACES if surface.name == self.surface.word)

    def start_at(self, start: Point) -> None:
        """Begin anew from this place of the surface, without a step, and stop rolling."""
        self._timer.stop()
        self._path = [start]
        self._follow()

    def step(self) -> None:
        """Take one step, unless the path has ended."""
        if not self._ended():
            self._path.append(step_down(self._surface, self._path[-1], self.rate.value))
        self._follow()

    def roll(self) -> None:
        """Take step after step on a timer, or stop that. A path that has ended begins anew."""
        if self._timer.isActive():
            self._timer.stop()
        else:
            if self._ended():
                self._path = self._path[:1]
            self._timer.start()
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._follow()

    def _roll_on(self) -> None:
        self.step()
        if self._ended():
            self._timer.stop()
            self._follow()

    def _ended(self) -> bool:
        return self._level() or self._away() or len(self._path) > MOST_STEPS

    def _level(self) -> bool:
        return float(np.hypot(*self._surface.gradient(*self._path[-1]))) < LEVEL

    def _away(self) -> bool:
        return max(map(abs, self._path[-1])) > 100

    def _change_surface(self) -> None:
        self.hill.set_surface(self._surface)
        self.start_at(self._surface.start)

    def _follow(self) -> None:
        surface, path = self._surface, self._path
        self.roll_button.setText(tr("Stop") if self._timer.isActive() else tr("Roll"))
        self.sentence.setText(self._words())
        self.hill.show_path(path, surface.gradient(*path[-1]), self.rate.value)
        costs = [float(surface.cost(*place)) for place in path]
        self._slot.show_in(lambda curve: _show_costs(curve, costs))

    def _words(self) -> str:
        steps = len(self._path) - 1
        if steps == 0:
            return tr("Click the surface to start elsewhere.")
        if self._away():
            return tr_count(
                "Away after {count} step: the steps are too long.",
                "Away after {count} steps: the steps are too long.",
                steps,
            )
        if self._level():
            return tr_count("Level ground after {count} step.", "Level ground after {count} steps.", steps)
        cost = float(self._surface.cost(*self._path[-1]))
        return tr_count("{count} step, cost {cost:.4f}", "{count} steps, cost {cost:.4f}", steps, cost=cost)


class Hill(Landscape):
    """The surface from above; a click or the arrows choose where to start."""

    startChosen = Signal(float, float)

    def __init__(self) -> None:
        super().__init__(tr("Surface"), QSize(280, 200), focus=True)
        self._path: list[Point] = [(0.0, 0.0)]
        self._slope: Point = (0.0, 0.0)
        self._rate = 0.1
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_surface(self, surface: Surface) -> None:
        """Draw this surface, v₁ to the right and v₂ upward; the path on it stays until `show_path`."""
        self.set_cost(surface.cost, surface.x, surface.y, ("v₁", "v₂"))

    def show_path(self, path: list[Point], slope: Point, rate: float) -> None:
        """Show the places passed, and from the last one the step that its gradient `slope` and the rate ask for."""
        self._path, self._slope, self._rate = path, slope, rate
        v1, v2 = path[-1]
        self.describe(
            tr(
                "Step {step}: v1 {v1}, v2 {v2}, cost {cost:.4f}",
                step=len(path) - 1,
                v1=fixed(v1),
                v2=fixed(v2),
                cost=float(self._cost(v1, v2)),
            )
        )

    def paint(self, painter: QPainter, colors: Theme) -> None:
        frame = self.paint_ground(painter, colors)
        painter.setClipRect(frame.area)
        painter.setPen(pen(colors.text, 1.5))
        painter.drawPolyline(frame.polyline(self._path))
        for place in self._path[:-1]:
            draw_dot(painter, frame.place(*place), 3.5, colors.text, colors.text)
        ball, ahead = self._path[-1], self._path[-1]
        ahead = (ball[0] - self._rate * self._slope[0], ball[1] - self._rate * self._slope[1])
        painter.setPen(pen(colors.training, 2, dashed=True))
        painter.drawLine(frame.place(*ball), frame.place(*ahead))
        draw_dot(painter, frame.place(*ball), 8, colors.training, colors.surface)
        painter.setClipping(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.startChosen.emit(*self.frame().values(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Down: (0, -1),
            Qt.Key.Key_Up: (0, 1),
        }
        step = keys.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        places = zip(self._path[0], step, (self._x, self._y), strict=True)
        v1, v2 = (min(max(v + way * (high - low) / 40, low), high) for v, way, (low, high) in places)
        self.startChosen.emit(v1, v2)


def _curve() -> LinePlot:
    """The cost at each step."""
    from digitpad.gui.plot.lines import LinePlot

    plot = LinePlot(tr("Cost at each step"), (mark("Step"), mark("Cost")), (0, 10), (0, 1), QSize(140, 160))
    plot.axes["bottom"].least_step = 1
    return plot


def _show_costs(curve: LinePlot, costs: list[float]) -> None:
    last = len(costs) - 1
    steps = next((most for most in (10, 20, 50, 100, 200) if most >= last), 400)
    high = costs[0] * 1.1 if max(costs) <= costs[0] * 1.1 else costs[0] * 2.2
    low = min(0.0, min(costs) * 1.1)
    dots = [Dot(step, cost, "validation", size=8) for step, cost in enumerate(costs)] if last < 25 else []
    dots.append(Dot(last, costs[-1], "training"))
    trace = Trace(np.arange(len(costs), dtype=float), np.array(costs), validation_pen, tr("Cost"))
    described = tr("{first} at the start, {last} now", first=fixed(costs[0]), last=fixed(costs[-1]))
    curve.show_drawing(Drawing((trace,), dots, description=described), (0, steps), (low, high or 1.0))
