"""How much room the words of an answer need, whatever is read."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.answer_text import NEARLY_ALL, NO_DIGIT
from digitpad.digits.rejection import UNKNOWN
from digitpad.gui.look import theme
from digitpad.message import tr

SCALES = {"title": theme.TITLE, "strong": 1.0}  # in which the first sentence may be


def largest_scale(widget: QWidget, room: QSize) -> str | None:
    """The scale of the first sentence, as the style sheet calls it: the largest with which all words that may stand
    beside a digit fit into this room, also those that refuse it; None where none does. A confidence is in small letters
    rather than in two lines."""
    reason = room_of(tr(UNKNOWN), theme.scaled_font(widget, 1), room.width())
    for name, scale in SCALES.items():
        font = theme.scaled_font(widget, scale, semibold=True)
        certain, refused = (room_of(text, font, room.width()) for text in (nearly_certain(), tr(NO_DIGIT)))
        wide = max(each.width() for each in (certain, refused, reason))
        two_lines = QFontMetrics(font).horizontalAdvance(nearly_certain()) > room.width()
        if two_lines and scale > 1:
            continue
        if wide <= room.width() and refused.height() + reason.height() <= room.height():
            return name
    return None


def room_of(text: str, font: QFont, width: int) -> QSize:
    """The room of a text that is broken into lines of this width; wider where a word is."""
    metrics = QFontMetrics(font)
    widest = max(width, *map(metrics.horizontalAdvance, text.split(" ")))
    room = metrics.boundingRect(QRect(0, 0, widest, 0), Qt.TextFlag.TextWordWrap, text)
    return QSize(room.width() + 1, room.height())


def nearly_certain() -> str:
    """The widest of the sentences on a confidence."""
    return tr("{share} confident", share=tr(NEARLY_ALL))
