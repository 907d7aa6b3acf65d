"""Words painted into a room that is given: smaller where they would be cut."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

LEAST = 8  # pixels: nobody reads what is smaller
MARGIN, SMALL_MARGIN = 12, 4  # around them
CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def paint_hint(painter: QPainter, room: QRectF, text: str) -> None:
    """Paint the text in the middle of the room, in the painter's font and pen, in as many lines as it needs."""
    margin = MARGIN if room.width() > 10 * MARGIN else SMALL_MARGIN
    inside = room.adjusted(margin, margin, -margin, -margin)
    painter.setFont(font_that_fits(painter.font(), inside, text))
    painter.drawText(inside, CENTRED, text)


def font_that_fits(font: QFont, room: QRectF, text: str) -> QFont:
    """This one, which has a size in pixels, or as much smaller as all of the text needs."""
    font = QFont(font)
    while font.pixelSize() > LEAST and not _fits(font, room, text):
        font.setPixelSize(font.pixelSize() - 1)
    return font


def _fits(font: QFont, room: QRectF, text: str) -> bool:
    needed = QFontMetricsF(font).boundingRect(room, CENTRED, text)
    return needed.width() <= room.width() and needed.height() <= room.height()
