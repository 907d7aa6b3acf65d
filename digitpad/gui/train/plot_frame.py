"""What a plot of a training is drawn with: what it measures, where a value lies, and the pens of its lines."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from digitpad.gui.theme import Theme
from digitpad.gui.train.plot_scale import Scale, accuracy_scale, loss_scale

VALIDATION_WIDTH = 2.5
TRAINING_WIDTH = 2.0
TRAINING_DASHES = (4.0, 2.0)  # in line widths
RUN_WIDTH = 1.5
RUN_DASHES = ((), (6.0, 3.0), (1.5, 2.5))  # with four colours, twelve lines that differ


@dataclass(frozen=True)
class Measure:
    """What a plot shows: its scale from all values and the most ticks that fit, and how a value is written."""

    title: str
    scale: Callable[[Iterable[float], int], Scale]
    text: Callable[[float], str]
    widest_tick: str


@dataclass(frozen=True)
class Frame:
    """The area between the axes, and where in it an epoch and a value lie."""

    area: QRectF
    scale: Scale
    epochs: int

    def x(self, epoch: float) -> float:
        """Of an epoch from 0 (before the training) to the last; a little is left free on both sides."""
        return self.area.left() + self.area.width() * (0.01 + 0.97 * epoch / self.epochs)

    def y(self, value: float) -> float:
        share = (value - self.scale.low) / (self.scale.high - self.scale.low)
        return self.area.bottom() - self.area.height() * share

    def points(self, values: Sequence[float]) -> list[QPointF]:
        """Of one value an epoch; of very many some are left out, but never the last."""
        every = max(1, int(len(values) / max(1.0, self.area.width())))
        first = (len(values) - 1) % every
        return [
            QPointF(self.x(place + 1), self.y(values[place]))
            for place in range(first, len(values), every)
            if math.isfinite(values[place])
        ]

    def epoch_at(self, x: float) -> int:
        return round((x - self.x(0)) / max(1.0, self.x(self.epochs) - self.x(0)) * self.epochs)


def percent_text(value: float) -> str:
    return f"{100 * value:.2f} %"


def loss_text(value: float) -> str:
    return f"{value:.4f}" if value < 100 else f"{value:.4g}"


ACCURACY = Measure("Accuracy", accuracy_scale, percent_text, "100 %")
LOSS = Measure("Loss", loss_scale, loss_text, "0.00")


def validation_pen(colors: Theme) -> QPen:
    pen = QPen(QColor(colors.validation), VALIDATION_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def training_pen(colors: Theme) -> QPen:
    pen = QPen(QColor(colors.training), TRAINING_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(list(TRAINING_DASHES))
    return pen


def run_pen(colors: Theme, style: int) -> QPen:
    """Of an earlier run: those beside each other differ in colour and in dashes."""
    pen = QPen(QColor(colors.runs[style % len(colors.runs)]), RUN_WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes := RUN_DASHES[style % len(RUN_DASHES)]:
        pen.setDashPattern(list(dashes))
    return pen
