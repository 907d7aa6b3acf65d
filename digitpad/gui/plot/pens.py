"""The pens of a training's lines, for the plot and for whatever explains it. Needs no pyqtgraph."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from digitpad.gui.look.theme import Theme

VALIDATION_WIDTH = 2.5
TRAINING_WIDTH = 2.0
TRAINING_DASHES = (4.0, 2.0)  # in line widths
RUN_DASHES = ((), (6.0, 3.0), (2.0, 3.0))  # with four colours, twelve lines that differ


def line_pen(color: str, width: float, dashes: tuple[float, ...] = (), alpha: float = 1.0) -> QPen:
    """As wide on the screen however far a plot is zoomed."""
    shade = QColor(color)
    shade.setAlphaF(alpha)
    pen = QPen(shade, width)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def widened(pen: QPen, pixels: float) -> QPen:
    """The pen for a screen with so many pixels to a device-independent one: a cosmetic pen knows nothing of them.
    A line of one pixel stays so: of 600 points, it takes twenty times as long if it is wider."""
    wide = QPen(pen)
    wide.setWidthF(pixels * pen.widthF() if pen.widthF() > 1 else pen.widthF())
    return wide


def in_legend(pen: QPen) -> QPen:
    """As wide as the line is in the plot, where nothing is zoomed."""
    sample = QPen(pen)
    sample.setCosmetic(False)
    return sample


def validation_pen(colors: Theme) -> QPen:
    """The pen of what is measured on validation digits: a solid line."""
    return line_pen(colors.validation, VALIDATION_WIDTH)


def training_pen(colors: Theme) -> QPen:
    """The pen of what is measured on training digits: a dashed line."""
    return line_pen(colors.training, TRAINING_WIDTH, TRAINING_DASHES)


def running_pen(colors: Theme) -> QPen:
    """The pen of the mini-batches between two epochs."""
    return line_pen(colors.training, 1, alpha=0.75)


def run_pen(colors: Theme, style: int) -> QPen:
    """The pen of an earlier run: those beside each other differ in colour and in dashes.

    One pixel: ten wider lines of 300 epochs take 40 ms to draw, where these take two.
    """
    return line_pen(colors.runs[style % len(colors.runs)], 1, RUN_DASHES[style % len(RUN_DASHES)])
