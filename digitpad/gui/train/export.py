"""The curves as a file: their figures as CSV, or the plots with a key of the lines as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QWidget

from digitpad import atomic
from digitpad.gui import save_dialog, theme
from digitpad.gui.train.plot_frame import run_pen, training_pen, validation_pen
from digitpad.gui.train.runs import Run, csv_text
from digitpad.gui.train.training_plot import TrainingPlot

MARGIN = 16
SAMPLE = 28
SHARPNESS = 2  # pixels a device-independent pixel
CSV, PNG = "Figures (*.csv)", "Picture (*.png)"


def ask_for_file(parent: QWidget, title: str, kind: str) -> Path | None:
    """Where to write; None if the person would rather not."""
    suffix = ".csv" if kind == CSV else ".png"
    chosen = save_dialog.ask_for_file(parent, title, [kind], "curves", suffix)
    return chosen[0] if chosen else None


def write_csv(runs: Sequence[Run], path: Path) -> None:
    """Raises OSError; then nothing has changed."""
    atomic.write(csv_text(runs).encode("utf-8"), path, replace_protected=True)  # the person was asked


def write_png(image: QImage, path: Path) -> None:
    """Raises OSError; then nothing has changed."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, the function for text
    atomic.write(bytes(buffer.data().data()), path, replace_protected=True)


def picture(plots: Sequence[TrainingPlot], present: Run | None, earlier: Sequence[Run]) -> QImage:
    """The plots side by side, each under its title, and below them what each line is."""
    colors = theme.of(plots[0].window())
    bold = theme.scaled_font(plots[0], 1, semibold=True)
    line = QFontMetrics(bold).height() + 8
    entries = _key(present, earlier)
    width = sum(plot.width() + MARGIN for plot in plots) + MARGIN
    height = line + max(plot.height() for plot in plots) + line * len(entries) + 3 * MARGIN
    image = QImage(width * SHARPNESS, height * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QColor(colors.surface))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = MARGIN
    for plot in plots:
        painter.setFont(bold)
        painter.setPen(QColor(colors.text))
        painter.drawText(QRect(left, MARGIN, plot.width(), line), Qt.AlignmentFlag.AlignLeft, plot.measure.title)
        plot.sharpness = SHARPNESS
        plot.render(painter, QPoint(left, MARGIN + line), QRegion(), QWidget.RenderFlag(0))
        plot.sharpness = 1
        left += plot.width() + MARGIN
    painter.setFont(theme.scaled_font(plots[0], 1))
    top = height - MARGIN - line * len(entries)
    for text, style in entries:
        painter.setPen(_pen(colors, style))
        painter.drawLine(MARGIN, top + line // 2, MARGIN + SAMPLE, top + line // 2)
        painter.setPen(QColor(colors.text))
        place = QRect(2 * MARGIN + SAMPLE, top, width - 3 * MARGIN - SAMPLE, line)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        top += line
    painter.end()
    return image


def _key(present: Run | None, earlier: Sequence[Run]) -> list[tuple[str, int | str]]:
    entries: list[tuple[str, int | str]] = []
    if present is not None:
        entries.append((f"{present.name}, validation: {present.caption}", "validation"))
        entries.append((f"{present.name}, training", "training"))
    return entries + [(f"{run.name}, validation: {run.caption}", run.style) for run in earlier]


def _pen(colors: theme.Theme, style: int | str) -> QPen:
    if isinstance(style, int):
        return run_pen(colors, style)
    return validation_pen(colors) if style == "validation" else training_pen(colors)
