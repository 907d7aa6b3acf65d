"""What can be taken out of a view: a copy of its picture, PNG, SVG, and its figures as CSV. Needs no pyqtgraph."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QImage, QPainter, QPen, QRegion
from PySide6.QtWidgets import QMenu, QWidget

from digitpad import atomic
from digitpad.gui.kit import save_dialog
from digitpad.gui.kit.message_above import show_message_above
from digitpad.gui.look import theme
from digitpad.gui.plot.pens import in_legend
from digitpad.input_file import reason
from digitpad.message import mark, tr

if TYPE_CHECKING:
    from digitpad.gui.plot.plot import Plot

Rows = Sequence[Sequence[object]]

SHARPNESS = 2  # pixels a device-independent pixel
MARGIN, SAMPLE = 16, 28
PNG, SVG, CSV = mark("Picture (*.png)"), mark("Drawing (*.svg)"), mark("Figures (*.csv)")
SUFFIXES = {PNG: ".png", SVG: ".svg", CSV: ".csv"}


@dataclass(frozen=True)
class LegendEntry:
    """One line of what explains a picture."""

    text: str
    pen: QPen


@dataclass(frozen=True)
class ExportPicture:
    """Something to be painted: its size in device-independent pixels, its ground, and how."""

    size: QSize
    ground: str
    paint: Callable[[QPainter], None]


@dataclass(frozen=True)
class Exports:
    """What a view offers. `table` is None where there are no figures. The window says what became of a file."""

    widget: QWidget
    picture: Callable[[], ExportPicture]
    table: Callable[[], Rows] | None = None
    name: str = "plot"  # of the file, at first

    def copy(self) -> None:
        """Put the picture on the clipboard, two pixels to each device-independent one."""
        QGuiApplication.clipboard().setImage(_as_image(self.picture()))

    def save_png(self) -> None:
        """Ask where to, and write the picture as it was before the question, two pixels to a device-independent one."""
        self._save(PNG, lambda: png_bytes(_as_image(self.picture())))

    def save_svg(self) -> None:
        """Ask where to, and write the picture as it was before the question, as shapes and text."""
        self._save(SVG, lambda: _svg_bytes(self.picture()))

    def save_csv(self) -> None:
        """Ask where to, and write the table as it was before the question; without a table nothing happens."""
        table = self.table
        if table is not None:
            self._save(CSV, lambda: csv_bytes(table()))

    def _save(self, kind: str, content: Callable[[], bytes]) -> None:
        made = content()  # as it is now, not after the dialog
        path = ask_for_file(self.widget, kind, self.name)
        if path is None:
            return
        try:
            atomic.write(made, path, replace_protected=True)  # the person was asked
        except OSError as error:
            show_message_above(
                self.widget, "error", tr("{file} cannot be written: {why}.", file=path.name, why=reason(error))
            )
        else:
            show_message_above(self.widget, "info", tr("Saved as {path}.", path=path))


def add_actions(menu: QMenu, exports: Exports) -> None:
    """The entries of a menu. Functions, which keep the exports: of a bound method Qt would not keep the object."""
    menu.addAction(tr("&Copy picture"), lambda: exports.copy())
    menu.addAction(tr("Export as &PNG…"), lambda: exports.save_png())
    menu.addAction(tr("Export as &SVG…"), lambda: exports.save_svg())
    if exports.table is not None:
        menu.addAction(tr("Export figures as CS&V…"), lambda: exports.save_csv())


def offer(exports: Exports) -> None:
    """Give a painted view the menu, by the right button or the menu key."""
    view = exports.widget

    def pop_up(spot: QPoint) -> None:
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_actions(menu, exports)
        menu.popup(view.mapToGlobal(spot))

    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(pop_up)


def ask_for_file(parent: QWidget, kind: str, name: str) -> Path | None:
    """Where to write; None if the person would rather not."""
    chosen = save_dialog.ask_for_file(parent, tr("Export"), [tr(kind)], name, SUFFIXES[kind])
    return chosen[0] if chosen else None


# Files


def csv_bytes(rows: Rows) -> bytes:
    """The rows as a CSV file in UTF-8, its lines ended by CR and LF."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8")


def _as_image(picture: ExportPicture) -> QImage:
    image = QImage(picture.size * SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARPNESS)
    image.fill(QColor(picture.ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    picture.paint(painter)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """The picture as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub asks for bytes, the function for text
    return bytes(buffer.data().data())


def _svg_bytes(picture: ExportPicture) -> bytes:
    """Its texts are texts, its lines are lines."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(96)
    generator.setSize(picture.size)
    generator.setViewBox(QRect(QPoint(), picture.size))
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(), picture.size), QColor(picture.ground))
    picture.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


# Pictures


def of_widget(widget: QWidget) -> ExportPicture:
    """What a painted view shows."""

    def paint(painter: QPainter) -> None:
        widget.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)

    return ExportPicture(widget.size(), theme.of(widget).surface, paint)


def composed(plots: Sequence[Plot], key: Sequence[LegendEntry], stacked: bool = False) -> ExportPicture:
    """Plots beside or below each other, each under its title, and below them what their lines are."""
    colors, first = theme.of(plots[0]), plots[0]
    bold, plain = theme.scaled_font(first, 1, semibold=True), theme.scaled_font(first, 1)
    line = QFontMetrics(bold).height() + 8
    places: list[tuple[Plot, QPoint]] = []
    corner = QPoint(MARGIN, MARGIN)
    for plot in plots:
        places.append((plot, corner))
        corner = corner + (QPoint(0, plot.height() + line + MARGIN) if stacked else QPoint(plot.width() + MARGIN, 0))
    width = max(place.x() + plot.width() for plot, place in places) + MARGIN
    key_top = max(place.y() + plot.height() for plot, place in places) + line + MARGIN
    metrics, words = QFontMetrics(plain), QRect(0, 0, width - 3 * MARGIN - SAMPLE, 0)
    # On paper nobody can point at a text that was shortened: it goes on in further lines.
    heights = [metrics.boundingRect(words, Qt.TextFlag.TextWordWrap, entry.text).height() for entry in key]
    rows = [line * max(1, round(height / metrics.lineSpacing())) for height in heights]
    size = QSize(width, key_top + sum(rows) + MARGIN * bool(key))

    def paint(painter: QPainter) -> None:
        for plot, place in places:
            painter.setFont(bold)
            painter.setPen(QColor(colors.text))
            painter.drawText(QRect(place, QSize(plot.width(), line)), Qt.AlignmentFlag.AlignLeft, plot.title)
            _render(plot, painter, place + QPoint(0, line))
        painter.setFont(plain)
        top = key_top
        for entry, height in zip(key, rows, strict=True):
            _paint_key(painter, entry, QRect(MARGIN, top, width - 2 * MARGIN, height), line, colors.text)
            top += height

    return ExportPicture(size, colors.surface, paint)


def _render(plot: Plot, painter: QPainter, place: QPoint) -> None:
    """The plot as it is on the screen, without its crosshair."""
    plot.set_export_mode(True, painter.device().devicePixelRatioF())
    painter.save()
    plot.render(painter, QRectF(place, plot.size()), plot.viewport().rect())
    painter.restore()
    plot.set_export_mode(False)


def _paint_key(painter: QPainter, entry: LegendEntry, place: QRect, line: int, color: str) -> None:
    """The piece of line beside the first `line` pixels of the words."""
    middle = place.top() + (line - 1) // 2
    painter.setPen(in_legend(entry.pen))
    painter.drawLine(place.left(), middle, place.left() + SAMPLE, middle)
    words = place.adjusted(SAMPLE + MARGIN, 0, 0, 0)
    painter.setPen(QColor(color))
    painter.drawText(
        words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, entry.text
    )
