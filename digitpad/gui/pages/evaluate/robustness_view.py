"""How many digits are still read when they are disturbed more and more: one curve for each kind of disturbance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.texts import MINUS, percent
from digitpad.digits import robustness
from digitpad.digits.robustness import Curve, Disturbance
from digitpad.gui.kit.layouts import column_in, column_of
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import plain_text
from digitpad.gui.pages.evaluate.gallery import SCROLL_BAR
from digitpad.gui.plot.points import Point, Scale
from digitpad.gui.plot.slot import PlotSlot
from digitpad.message import mark, number, tr, tr_count

if TYPE_CHECKING:
    from digitpad.gui.plot.chart import PicturedChart

MOST_LEVELS = max(len(disturbance.levels) for disturbance in robustness.DISTURBANCES)


@dataclass(frozen=True)
class Wording:
    """How the levels of a disturbance are called: on the axis, in its title, on a card."""

    title: str
    tick: Callable[[float], str]
    card: Callable[[float], str]


def _signed(value: float) -> str:
    return number(value, "+g").replace("-", MINUS) if value else "0"


def _turned(degrees: float) -> str:
    if not degrees:
        return tr("Not turned")
    if degrees > 0:
        return tr("Turned by {degrees:g}° clockwise", degrees=degrees)
    return tr("Turned by {degrees:g}° anticlockwise", degrees=-degrees)


def _moved(pixels: float) -> str:
    if not pixels:
        return tr("Not moved")
    return tr_count("Moved by {pixels:g} pixel", "Moved by {pixels:g} pixels", round(pixels), pixels=pixels)


def _thickened(pixels: float) -> str:
    if not pixels:
        return tr("As they were drawn")
    count, size = round(abs(pixels)), abs(pixels)
    if pixels > 0:
        return tr_count("{pixels:g} pixel thicker", "{pixels:g} pixels thicker", count, pixels=size)
    return tr_count("{pixels:g} pixel thinner", "{pixels:g} pixels thinner", count, pixels=size)


def _noisy(share: float) -> str:
    return tr("{share} noise", share=percent(100 * share)) if share else tr("No noise")


WORDINGS = {
    robustness.ROTATION: Wording(mark("Turned clockwise, in degrees"), lambda x: _signed(x) + "°", _turned),
    robustness.SHIFT: Wording(mark("Moved, in pixels"), lambda x: number(x, "g"), _moved),
    robustness.NOISE: Wording(mark("Noise, in percent of full ink"), lambda x: percent(100 * x), _noisy),
    robustness.THICKNESS: Wording(mark("Strokes thicker, in pixels"), _signed, _thickened),
}


class RobustnessSlot(PlotSlot["PicturedChart"]):
    """The curve of one disturbance; below each step a digit that was disturbed so much."""

    def __init__(self, disturbance: Disturbance) -> None:
        self.disturbance = disturbance
        super().__init__(self._make)

    def _make(self) -> PicturedChart:
        from digitpad.gui.plot.chart import PicturedChart

        levels, wording = self.disturbance.levels, WORDINGS[self.disturbance]
        ticks = tuple((level, wording.tick(level)) for level in levels)
        chart = PicturedChart(
            tr(self.disturbance.name), Scale(levels[0], levels[-1], ticks, wording.title), most_steps=MOST_LEVELS
        )
        chart.setObjectName(f"{self.disturbance.name.split()[-1].lower()}Chart")
        return chart

    @property
    def points(self) -> Sequence[Point]:
        """The points of the curve; none before `show_curve`, or while the chart is not built."""
        return () if self.plot is None else self.plot.points

    def show_curve(self, curve: Curve | None) -> None:
        """Show this curve, with its examples below where there is room; None empties the chart."""
        points = [] if curve is None else [_point(curve, index) for index in range(len(curve.right))]

        def show(chart: PicturedChart) -> None:
            chart.show_points(points)
            chart.show_pictures(None if curve is None else curve.examples)

        self.show_in(show)

    @property
    def shows_pictures(self) -> bool:
        """Whether the chart is built and has room for pictures below its steps."""
        return self.plot is not None and bool(self.plot.picture_side())


class RoomyLabel(QLabel):
    """Wraps, and keeps room for a longer text: what it says may follow from the height that it leaves to others."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = ""
        self.setWordWrap(True)

    def show_text(self, text: str, longest: str) -> None:
        """Show this text, and keep as much height as the longest needs in the same width."""
        if longest != self._longest:
            self._longest = longest
            self.updateGeometry()
        self.setText(text)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, width, 10_000)
        return self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._longest).height()


class RobustnessView(QWidget):
    """A chart for each disturbance, empty until `show_curves` fills it."""

    def __init__(self) -> None:
        super().__init__()
        self._invitation, self._count, self._busy = "", 0, False
        self._note = RoomyLabel()
        plain_text.plain(self._note)
        self._note.setObjectName("robustnessNote")
        self._note.setProperty("muted", True)
        self.charts = [RobustnessSlot(disturbance) for disturbance in robustness.DISTURBANCES]
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(12)
        for index, chart in enumerate(self.charts):
            title = text_label(tr(chart.disturbance.name), scale="strong", wraps=True)
            grid.addLayout(column_of(4, title, (chart, 1)), index // 2, index % 2)
            grid.setRowStretch(index // 2, 1)
            grid.setColumnStretch(index % 2, 1)
        column_in(self, 12, self._note, (grid, 1), margins=(0, 0, SCROLL_BAR, 0))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the Tab key stops, in this order."""
        return tuple(self.charts)

    def show_curves(self, curves: tuple[Curve, ...] | None, digits: DigitSet) -> None:
        """Show them, or without any say what to do."""
        found = {curve.disturbance: curve for curve in curves or ()}
        for chart in self.charts:
            chart.show_curve(found.get(chart.disturbance))
        count = min(robustness.SAMPLE, digits.count or robustness.SAMPLE)
        self._invitation = tr(
            "Press Evaluate to disturb {count:,} of the {digits} more and more. It takes a few seconds.",
            count=count,
            digits=digits.plural,
        )
        self._count = curves[0].total if curves else 0
        self._update_note()

    def show_busy(self, busy: bool) -> None:
        """Say that pictures are being disturbed and read, in place of what to do or what is shown."""
        self._busy = busy
        self._update_note()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._update_note()

    def _update_note(self) -> None:
        """What stands below, what to do, or what is being done."""
        note = longest = self._invitation
        if self._count:
            note = tr_count(
                "{count:,} picture, disturbed more and more.",
                "{count:,} pictures, disturbed more and more.",
                self._count,
            )
            longest = f"{note} {tr('Below each step: one of them, as the network sees it.')}"
        seen = self._count and self.charts[0].shows_pictures
        busy = tr("Turning, moving, redrawing and reading pictures…")
        self._note.show_text(busy if self._busy else longest if seen else note, longest)


def _point(curve: Curve, index: int) -> Point:
    level, right, total = curve.disturbance.levels[index], curve.right[index], curve.total
    lines = (
        WORDINGS[curve.disturbance].card(level),
        tr("{share} read right", share=words.share(right / total)),
        words.of_all(right, total),
    )
    return Point(level, right / total, lines)
