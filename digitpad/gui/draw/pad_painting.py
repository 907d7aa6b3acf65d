"""What the pad shows beside the ink: paper, hint, test digit, focus and keyboard pen."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.sheets import LabelledDigit, OpenedPicture, Sheet
from digitpad.digits.ink import Strokes
from digitpad.gui.look import canvas, theme
from digitpad.message import tr

RADIUS = 8
CROSS = 9  # half the length of the keyboard pen's cross
HINT_MARGIN = 20  # on both sides of its lines
NOTE_MARGIN = 12
NOTE_ROOM = 32  # at the foot of the pad
PICTURE_MARGIN = 16
FITTED = 0.72  # of the pad, for drawings from a file
# Centres of the dots of the hint's 3, in units of its height, x from the middle.
THREE = (
    (-0.21, 0.15), (-0.18, 0.04), (-0.04, 0.00), (0.10, 0.02), (0.18, 0.14), (0.15, 0.28), (0.065, 0.39),
    (-0.035, 0.49), (0.085, 0.565), (0.18, 0.67), (0.225, 0.805), (0.165, 0.93), (0.035, 0.99), (-0.105, 1.00),
)  # fmt: skip
DOT = 0.034
LEAST_THREE = 40  # high; a smaller one would look like a blot


def paint_paper(painter: QPainter, pad: QWidget) -> None:
    """The empty sheet with its border over the whole pad, the window's colour outside its round corners."""
    colors = theme.of(pad)
    theme.fill(painter, pad, colors.window)  # at the corners
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.paper))
    _outline(painter, pad)


def paint_edge(painter: QPainter, pad: QWidget) -> None:
    """The edge of the paper, painted once more where a sheet lies over it."""
    painter.setPen(QPen(QColor(theme.of(pad).border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _outline(painter, pad)


def _outline(painter: QPainter, pad: QWidget) -> None:
    painter.drawRoundedRect(QRectF(pad.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


def paint_hint(painter: QPainter, pad: QWidget, example: bool, *, digits: bool) -> None:
    """Two lines in the middle of the pad; with an example they stand below a dotted 3, where digits are drawn."""
    colors = theme.of(pad)
    first, second = tr("Draw a digit here") if digits else tr("Draw here"), tr("with the mouse, a pen or a finger")
    title = _fitted(theme.scaled_font(pad, theme.TITLE, semibold=True), first, pad.width() - 2 * HINT_MARGIN)
    body = _fitted(theme.scaled_font(pad, 1), second, pad.width() - 2 * HINT_MARGIN)
    title_height, body_height = QFontMetricsF(title).height(), QFontMetricsF(body).height()
    text_height = title_height + body_height + 7
    side = min(pad.width(), pad.height())
    three, gap = min(0.46 * side, pad.height() - text_height - 64), 0.07 * side
    dotted = example and digits and three >= LEAST_THREE
    if not dotted:
        three = gap = 0
    top = (pad.height() - three - gap - text_height) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.track))
    for x, y in THREE if dotted else ():
        painter.drawEllipse(QPointF(pad.width() / 2 + x * three, top + y * three), DOT * three, DOT * three)
    line = QRectF(0, top + three + gap, pad.width(), title_height)
    painter.setFont(title)
    painter.setPen(QColor(colors.text))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, first)
    line = QRectF(0, line.bottom() + 7, pad.width(), body_height)
    painter.setFont(body)
    painter.setPen(QColor(colors.muted))
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, second)


def _fitted(font: QFont, text: str, room: int) -> QFont:
    """The font, or a smaller one in which the text has room."""
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > room:
        font.setPixelSize(max(1, int(font.pixelSize() * room / wide)))
    return font


def paint_sheet(painter: QPainter, sheet: Sheet, pad: QRect, colors: theme.Theme) -> None:
    """A labelled digit, smooth, by the largest whole factor that fits; a picture's ink as large as it fits."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if isinstance(sheet, OpenedPicture):
        painter.drawImage(_picture_place(sheet, pad), canvas.ink_pixels(sheet.picture.digits_alone, colors))
        return
    place = _digit_place(sheet, pad)
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(place.topLeft(), _smooth(sheet.image, colors, round(place.width()), ratio))


def place_on_sheet(sheet: Sheet, pad: QRect, box: QRectF) -> QRectF:
    """Where a box in the sheet's own pixels is painted."""
    if not isinstance(sheet, OpenedPicture):
        return _digit_place(sheet, pad)
    place = _picture_place(sheet, pad)
    left, top, right, _ = sheet.picture.shown
    scale = place.width() / (right - left)
    x, y, width, height = sheet.picture.in_ink((box.x(), box.y(), box.width(), box.height()))
    return QRectF(place.left() + (x - left) * scale, place.top() + (y - top) * scale, width * scale, height * scale)


def part_of_picture(sheet: OpenedPicture, pad: QRect, part: QRectF) -> tuple[float, float, float, float]:
    """Where a part of the pad lies in the picture: left, top, right, bottom in pixels of its ink."""
    place = _picture_place(sheet, pad)
    left, top, right, _ = sheet.picture.shown
    scale = (right - left) / place.width()
    x, y = left + (part.left() - place.left()) * scale, top + (part.top() - place.top()) * scale
    return x, y, x + part.width() * scale, y + part.height() * scale


def _picture_place(sheet: OpenedPicture, pad: QRect) -> QRectF:
    left, top, right, bottom = sheet.picture.shown
    width, height = right - left, bottom - top
    scale = min((pad.width() - 2 * PICTURE_MARGIN) / width, (pad.height() - 3 * PICTURE_MARGIN) / height)
    place = QRectF(0, 0, width * scale, height * scale)
    place.moveCenter(QPointF(pad.width() / 2, pad.height() / 2))
    return place


def _digit_place(sheet: LabelledDigit, pad: QRect) -> QRectF:
    times = max(1, (min(pad.width(), pad.height()) - 2) // 28)
    left, top = (pad.width() - 28 * times) / 2, (pad.height() - 28 * times) / 2
    inked = np.flatnonzero(sheet.image.any(axis=1))
    overlap = top + (inked[-1] + 1) * times - (pad.height() - NOTE_ROOM) if len(inked) else 0.0
    if overlap > 0:  # a digit that would run into the note moves up as far as it has blank rows
        top -= min(overlap, max(0.0, top + inked[0] * times - NOTE_MARGIN))
    return QRectF(left, top, 28 * times, 28 * times)


def paint_note(painter: QPainter, pad: QWidget, sheet: Sheet) -> None:
    """What the sheet is called, at the bottom left."""
    note, place = note_and_place(pad, sheet)
    _paint_note(painter, pad, place, note)


def note_and_place(pad: QWidget, sheet: Sheet) -> tuple[str, QRectF]:
    """The longest way to say what the sheet is called that fits, and where."""
    place, metrics = _note_place(pad), QFontMetricsF(theme.scaled_font(pad, theme.CAPTION))
    note = sheet.name
    if isinstance(sheet, LabelledDigit):
        values = {"name": sheet.name, "label": sheet.label_name}
        note = tr("{name}: its label says {label}", **values)
        if metrics.horizontalAdvance(note) > place.width():
            note = tr("{name}: {label}", **values)
    return metrics.elidedText(note, Qt.TextElideMode.ElideMiddle, place.width()), place


def paint_eraser(painter: QPainter, pad: QWidget, position: QPointF, radius: float) -> None:
    """A ring around what the eraser takes away; `radius` in pixels of the pad."""
    colors = theme.of(pad)
    painter.setBrush(QColor(colors.paper))
    painter.setPen(QPen(QColor(colors.strong), 1.5))
    painter.drawEllipse(position, radius, radius)


def paint_drop(painter: QPainter, pad: QWidget) -> None:
    """A file is dragged over."""
    colors = theme.of(pad)
    veil = QColor(colors.paper)
    veil.setAlphaF(0.9)
    painter.setBrush(veil)
    pen = QPen(QColor(colors.accent), 2, Qt.PenStyle.CustomDashLine)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.drawRoundedRect(QRectF(pad.rect()).adjusted(4, 4, -4, -4), RADIUS - 3, RADIUS - 3)
    painter.setFont(theme.scaled_font(pad, theme.TITLE, semibold=True))
    painter.setPen(QColor(colors.text))
    painter.drawText(pad.rect(), Qt.AlignmentFlag.AlignCenter, tr("Drop to open"))


def fitted(strokes: Strokes, pad: QRectF) -> list[list[tuple[float, float]]]:
    """The strokes as they are if they lie on the pad and are large enough to see, else in the middle of it."""
    lines = [np.asarray(stroke, np.float64).reshape(-1, 2) for stroke in strokes if len(stroke)]
    if not lines:
        return []
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    size = np.array([pad.width(), pad.height()])
    extent = np.maximum(high - low, 1e-9)
    if (low < 0).any() or (high > size).any() or (extent < 0.25 * size).all():
        scale = float((FITTED * size / extent).min()) if (high > low).any() else 1.0
        lines = [(line - (low + high) / 2) * scale + size / 2 for line in lines]
    return [[(float(x), float(y)) for x, y in line] for line in lines]


def _note_place(pad: QWidget) -> QRectF:
    height = QFontMetricsF(theme.scaled_font(pad, theme.CAPTION)).height()
    return QRectF(NOTE_MARGIN, pad.height() - NOTE_MARGIN - height, pad.width() - 2 * NOTE_MARGIN, height)


def _paint_note(painter: QPainter, pad: QWidget, place: QRectF, note: str) -> None:
    """Paint the note on a plate of paper, because a tall digit may still reach that far."""
    colors = theme.of(pad)
    font = theme.scaled_font(pad, theme.CAPTION)
    place.setWidth(QFontMetricsF(font).horizontalAdvance(note) + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.paper))
    painter.drawRoundedRect(place.adjusted(-4, -2, 4, 2), 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colors.muted))
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, note)


def _smooth(image: np.ndarray, colors: theme.Theme, side: int, ratio: float) -> QPixmap:
    pixels = round(side * ratio)
    picture = canvas.ink_pixels(image, colors).scaled(
        QSize(pixels, pixels), mode=Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(picture)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def paint_focus(painter: QPainter, pad: QWidget, pen: QPointF) -> None:
    """Two pixels inside the edge, and a cross where the keyboard pen is."""
    colors = theme.of(pad)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colors.accent), 2))
    painter.drawRoundedRect(QRectF(pad.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    for color, width in ((colors.paper, 5), (colors.accent, 2)):  # seen on paper and on ink
        painter.setPen(QPen(QColor(color), width))
        painter.drawLine(pen - QPointF(CROSS, 0), pen + QPointF(CROSS, 0))
        painter.drawLine(pen - QPointF(0, CROSS), pen + QPointF(0, CROSS))
