"""Words in a room that is given are read in whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from digitpad.gui.look.fitting_text import CENTRED, font_that_fits, paint_hint

WORDS = "Draw something to see it flow through the network."


def font(pixels: int) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    return font


@pytest.mark.parametrize("side", [66, 90, 146])
def test_large_words_become_as_small_as_their_room_needs(qapp, side):
    room = QRectF(0, 0, side, side)
    found = font_that_fits(font(24), room, WORDS)
    needed = QFontMetricsF(found).boundingRect(room, CENTRED, WORDS)
    assert needed.width() <= side and needed.height() <= side
    assert font_that_fits(font(found.pixelSize() + 1), room, WORDS).pixelSize() == found.pixelSize()


def test_words_that_fit_keep_their_size(qapp):
    assert font_that_fits(font(12), QRectF(0, 0, 200, 200), WORDS).pixelSize() == 12


def test_what_is_painted_is_the_whole_text(qapp):
    """A last word in another place leaves other ink, so it is there."""
    pictures = []
    for text in (WORDS, WORDS.replace(" network.", "")):
        image = QImage(90, 90, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(font(24))
        paint_hint(painter, QRectF(0, 0, 90, 90), text)
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]
