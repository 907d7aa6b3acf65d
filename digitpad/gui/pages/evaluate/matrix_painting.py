"""How a confusion matrix looks: its cells, labels and rates."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.gui.look import theme
from digitpad.gui.look.short_names import ShortNames
from digitpad.gui.pages.evaluate.matrix_geometry import MatrixGeometry
from digitpad.message import tr
from digitpad.nn.class_set import ClassSet

CENTER = Qt.AlignmentFlag.AlignCenter
RADIUS = 2
ABOVE_NAMES = 4
LEAST_WITH_FIGURE = 14  # smaller cells are a heat map
LEAST_FONT = 8  # pixels


def mistake_color(count: int, largest: int, colors: theme.Theme) -> QColor:
    """The more mistakes the further from the page's own colour."""
    share = _shade((count / largest) ** 0.75, colors.unreadable)
    page, full = QColor(colors.surface), QColor(colors.mistake)
    pairs = zip(_rgb(page), _rgb(full), strict=True)
    red, green, blue = (a + share * (b - a) for a, b in pairs)
    return QColor.fromRgbF(red, green, blue)


def _shade(share: float, unreadable: tuple[float, float] | None) -> float:
    """The share of the fullest colour, without the `unreadable` range, on which no figure is legible."""
    if unreadable is None:
        return 0.07 + 0.86 * share
    last, first = unreadable
    return 0.07 + (last - 0.07) * 2 * share if share <= 0.5 else first + (1 - first) * (2 * share - 1)


def contrasting(ground: QColor) -> QColor:
    """Black or white, whichever contrasts more (WCAG 2 relative luminance)."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _rgb(ground)]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return QColor("#000000") if (luminance + 0.05) / 0.05 > 1.05 / (luminance + 0.05) else QColor("#FFFFFF")


def _rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def most_mistakes(counts: np.ndarray) -> int:
    """The largest count beside the diagonal."""
    return int((counts - np.diag(np.diagonal(counts))).max())


def cell_color(count: int, right: bool, largest: int, colors: theme.Theme) -> QColor:
    """The colour of a cell that counts right answers, or mistakes; `largest` is the count with the fullest colour."""
    if count == 0:
        return QColor(colors.sunken)
    return QColor(colors.right) if right else mistake_color(count, largest, colors)


def paint_labels(
    painter: QPainter, widget: QWidget, layout: MatrixGeometry, classes: ClassSet, short: ShortNames
) -> None:
    """The names on the left and above; of small cells each as many as there is room for."""
    colors = theme.of(widget)
    painter.setPen(QColor(colors.text))
    font = theme.scaled_font(widget, 1, semibold=True)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    step = max(1, math.ceil(0.85 * layout.line / layout.pitch))
    length = layout.row_label_rect(layout.rows[0]).width()
    names = short.of(classes.names, font, length)
    for index in layout.rows[::step]:
        row = layout.row_label_rect(index)
        if row.height() < layout.line:
            row = QRectF(row.left(), row.center().y() - layout.line / 2, row.width(), layout.line)
        side = CENTER if classes.are_digits else Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, side, names[index])
    flat = layout.column_label_rect(layout.columns[0]).height() <= 1.5 * layout.line
    widths = [metrics.horizontalAdvance(names[index]) for index in layout.columns]
    for index in layout.columns[:: layout.flat_step(widths, step) if flat else step]:
        column = layout.column_label_rect(index)
        if flat:
            wide = QRectF(column.center().x() - layout.line, column.top(), 2 * layout.line, column.height())
            painter.drawText(wide, CENTER, names[index])
        else:
            _paint_upright(painter, column, layout.line, names[index])
    painter.setPen(QColor(colors.muted))
    painter.setFont(theme.scaled_font(widget, theme.CAPTION))
    painter.drawText(QRectF(layout.left, 0, layout.side, layout.line), CENTER, tr(words.READ_AS))
    painter.save()
    painter.translate(layout.line / 2, layout.top + layout.side / 2)
    painter.rotate(-90)
    place = QRectF(-layout.side / 2, -layout.line / 2, layout.side, layout.line)
    painter.drawText(place, CENTER | Qt.TextFlag.TextDontClip, words.rows_show(classes))
    painter.restore()


def _paint_upright(painter: QPainter, place: QRectF, line: float, text: str) -> None:
    """Paint the text from bottom to top, beginning at the lower edge of its place."""
    painter.save()
    painter.translate(place.center().x(), place.bottom())
    painter.rotate(-90)
    start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    # Names are bold, and thus a little longer than the place that is measured for them: there is a gap above it.
    painter.drawText(QRectF(0, -line / 2, place.height() + ABOVE_NAMES, line), start, text)
    painter.restore()


def paint_cells(painter: QPainter, widget: QWidget, layout: MatrixGeometry, counts: np.ndarray, part: QRectF) -> None:
    """Paint the cells that a part of the widget touches; of 100 classes there are 10,000."""
    colors, most = theme.of(widget), most_mistakes(counts)
    font = _narrowed(theme.scaled_font(widget, 1), f"{counts.max():d}", layout.cell - 4)
    figures = layout.cell >= LEAST_WITH_FIGURE
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    rows, columns = layout.touched(part)
    for label in rows:
        for answer in columns:
            count, rect = int(counts[label, answer]), layout.cell_rect(label, answer)
            ground = cell_color(count, label == answer, most, colors)
            if not figures:
                painter.fillRect(rect, ground)
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
            if count and metrics.horizontalAdvance(str(count)) <= layout.cell:  # else a part of it would stand there
                painter.setPen(contrasting(ground))
                painter.drawText(rect, CENTER, str(count))


def _narrowed(font: QFont, text: str, room: float) -> QFont:
    """As large as the text has room for, where that can still be read."""
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > room:
        font.setPixelSize(max(LEAST_FONT, math.floor(font.pixelSize() * room / wide)))
    return font


def paint_rates(
    painter: QPainter,
    widget: QWidget,
    layout: MatrixGeometry,
    recall: Sequence[str],
    precision: Sequence[Sequence[str]],
) -> None:
    """Recall on the right of each row; below each column the longest of its texts for the precision that fits."""
    colors = theme.of(widget)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.setFont(theme.scaled_font(widget, 1))
    painter.setPen(QColor(colors.text))
    step = max(1, math.ceil(0.85 * layout.line / layout.pitch))
    for digit in layout.rows[::step]:
        place = layout.recall_rect(digit)
        painter.drawText(QRectF(place.left(), place.center().y() - 20, place.width(), 40), right, recall[digit])
    painter.setFont(theme.scaled_font(widget, theme.CAPTION))
    painter.setPen(QColor(colors.muted))
    advance = painter.fontMetrics().horizontalAdvance
    fits = advance("100") <= layout.cell
    for digit in layout.columns if fits else ():
        texts = precision[digit]
        fitting = next((text for text in texts if advance(text) <= layout.cell - 8), texts[-1])
        painter.drawText(layout.precision_rect(digit), CENTER, fitting)
    edge = layout.left + layout.side
    heads = [(layout.top - 6 - layout.line, tr(words.RECALL))]
    if fits:
        heads.append((layout.precision_rect(layout.columns[0]).top(), tr(words.PRECISION)))
    for top, head in heads:
        painter.setFont(_narrowed(theme.scaled_font(widget, theme.CAPTION), head, layout.recall))
        painter.drawText(QRectF(edge, top, layout.recall, layout.line), right, head)


def paint_empty(painter: QPainter, widget: QWidget, layout: MatrixGeometry, invitation: str) -> None:
    """Empty cells, and what to do in the middle of them."""
    colors = theme.of(widget)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.sunken))
    for label in layout.rows:
        for answer in layout.columns:
            painter.drawRoundedRect(layout.cell_rect(label, answer), RADIUS, RADIUS)
    font = theme.scaled_font(widget, 1)
    painter.setFont(font)
    wrapped = CENTER | Qt.TextFlag.TextWordWrap
    room = QRectF(0, 0, layout.side - 48, layout.side)
    text = QFontMetricsF(font).boundingRect(room, wrapped, invitation).adjusted(-16, -12, 16, 12)
    text.moveCenter(layout.cells.center())
    painter.setBrush(QColor(colors.surface))
    painter.drawRoundedRect(text, 4, 4)
    painter.setPen(QColor(colors.muted))
    painter.drawText(text, wrapped, invitation)


def paint_ring(painter: QPainter, around: QRectF, width: int, color: str) -> None:
    """A frame `width` wide on the edge of `around`, half a gap outside it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(color), width))
    inset = width / 2 - 1
    painter.drawRoundedRect(around.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
