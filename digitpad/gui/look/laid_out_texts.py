"""Short texts that are painted again and again, each laid out once: that takes most of the time of painting one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

MOST = 500  # so many are remembered; figures that change all the time would add up


class LaidOutTexts:
    """Texts in one font and on one line, in the pen of the painter."""

    def __init__(self, font: QFont, most: int = MOST) -> None:
        self._font, self._most = font, most
        self._known: dict[str, tuple[QStaticText, float]] = {}
        self.metrics = QFontMetricsF(font)

    def width(self, text: str) -> float:
        """How wide the text is when painted, in units of the painter."""
        return self._laid_out(text)[1]

    def paint(self, painter: QPainter, left: float, middle: float, text: str) -> None:
        """Paint the text from `left` on, halfway up at `middle`."""
        painter.setFont(self._font)
        painter.drawStaticText(QPointF(left, middle - self.metrics.height() / 2), self._laid_out(text)[0])

    def _laid_out(self, text: str) -> tuple[QStaticText, float]:
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= self._most:
                self._known.clear()
            words = QStaticText(text)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.prepare(QTransform(), self._font)
            known = self._known[text] = words, words.size().width()
        return known
