"""The card beside a point of the map: the digit itself and a few words."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from digitpad.gui import theme
from digitpad.gui.painting.canvas import ink_image
from digitpad.gui.theme import Theme

PICTURE, PADDING, AWAY = 84, 8, 16


def draw_card(
    painter: QPainter, widget: QWidget, spot: QPointF, image: np.ndarray, words: tuple[str, str], colors: Theme
) -> None:
    """Below and right of the spot, or on the other side where there is no room. The picture is uint8 (28, 28)."""
    fonts = (theme.scaled_font(widget, 1, semibold=True), theme.scaled_font(widget, theme.CAPTION))
    metrics = [QFontMetricsF(font) for font in fonts]
    wide = max(metric.horizontalAdvance(text) for metric, text in zip(metrics, words, strict=True))
    width = PICTURE + wide + 3 * PADDING
    card = QRectF(spot.x() + AWAY, spot.y() + AWAY, width, PICTURE + 2 * PADDING)
    if card.right() > widget.width() - 4:
        card.moveRight(spot.x() - AWAY)
    if card.bottom() > widget.height() - 4:
        card.moveBottom(spot.y() - AWAY)
    painter.setPen(QPen(QColor(colors.border), 1))
    painter.setBrush(QColor(colors.surface))
    painter.drawRoundedRect(card, 4, 4)
    ratio = widget.devicePixelRatioF()
    picture = ink_image(image, max(28, int(PICTURE * ratio) // 28 * 28), colors)
    painter.drawImage(QRectF(card.left() + PADDING, card.top() + PADDING, PICTURE, PICTURE), picture)
    left, middle = card.left() + PICTURE + 2 * PADDING, card.center().y()
    painter.setFont(fonts[0])
    painter.setPen(QColor(colors.text))
    painter.drawText(QPointF(left, middle - metrics[0].descent()), words[0])
    painter.setFont(fonts[1])
    painter.setPen(QColor(colors.muted))
    painter.drawText(QPointF(left, middle + metrics[1].height()), words[1])
