"""Short texts that are painted again and again, each laid out once: that takes most of the time of painting one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

MOST = 500  # so many are remembered; figures that change all the time would add up


class Texts:
    """Texts in one font and on one line, in the pen of the painter."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._known: dict[str, QStaticText] = {}
        self.metrics = QFontMetricsF(font)

    def width(self, text: str) -> float:
        return self._laid_out(text).size().width()

    def paint(self, painter: QPainter, left: float, middle: float, text: str) -> None:
        """From `left` on, halfway up at `middle`."""
        painter.setFont(self._font)
        painter.drawStaticText(QPointF(left, middle - self.metrics.height() / 2), self._laid_out(text))

    def _laid_out(self, text: str) -> QStaticText:
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= MOST:
                self._known.clear()
            known = self._known[text] = QStaticText(text)
            known.setTextFormat(Qt.TextFormat.PlainText)
            known.prepare(QTransform(), self._font)
        return known
