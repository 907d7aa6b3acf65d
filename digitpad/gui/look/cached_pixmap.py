"""A pixmap of what seldom changes, painted once and reused."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap


class CachedPixmap:
    """A picture that is painted anew when its key, its size or the pixel ratio changes."""

    def __init__(self) -> None:
        self._key: object = None
        self._pixmap = QPixmap()

    def picture(
        self,
        key: object,
        size: QSize,
        ratio: float,
        paint: Callable[[QPainter], None],
        ground: QColor | Qt.GlobalColor = Qt.GlobalColor.transparent,
    ) -> QPixmap:
        """`paint` is called only where it has to be; `ground` is what it paints on."""
        wanted = key, size, ratio
        if wanted != self._key:
            # All of a widget, also where it ends between two device pixels.
            pixels = QSize(ceil(size.width() * ratio), ceil(size.height() * ratio))
            if pixels != self._pixmap.size():
                self._pixmap = QPixmap(pixels)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(ground)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
            self._key = wanted
        return self._pixmap
