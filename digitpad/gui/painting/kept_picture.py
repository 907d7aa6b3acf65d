"""What seldom changes, painted once and kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap


class KeptPicture:
    """A transparent picture that is painted anew when its key, its size or the pixel ratio changes."""

    def __init__(self) -> None:
        self._key: object = None
        self._pixmap = QPixmap()

    def picture(self, key: object, size: QSize, ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
        wanted = key, size, ratio
        if wanted != self._key:
            self._pixmap = QPixmap((size.toSizeF() * ratio).toSize())
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
            self._key = wanted
        return self._pixmap
