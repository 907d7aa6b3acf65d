"""Where the ink lies on the pad after the pad has changed its size.

Ink keeps the coordinates it was drawn with; only the view of it is scaled, so going back restores it exactly.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTransform


class PadView:
    """The view of one pad. `scale` is how many of its pixels a unit of ink coordinates takes."""

    def __init__(self) -> None:
        self.scale = 1.0
        self._extent = QRectF()  # in ink coordinates: every pad that has been drawn on
        self._pad = QRectF()

    def start(self, pad: QRectF) -> None:
        """Nothing was drawn yet: ink coordinates are to be pad coordinates."""
        self._extent = QRectF(pad)
        self.fit(pad)

    def include(self, pad: QRectF) -> None:
        """Something was drawn: all of this pad is to stay in sight. Changes nothing by itself."""
        inverse, _ = self.transform().inverted()
        self._extent = self._extent.united(inverse.mapRect(pad))

    def fit(self, pad: QRectF) -> None:
        """The pad has this size now."""
        self._pad = QRectF(pad)
        if self._extent.isEmpty():
            self._extent = QRectF(pad)
        across, down = pad.width() / self._extent.width(), pad.height() / self._extent.height()
        self.scale = min(across, down)

    def transform(self) -> QTransform:
        """The transform from ink to pad coordinates."""
        ink, pad = self._extent.center(), self._pad.center()
        return QTransform.fromTranslate(pad.x(), pad.y()).scale(self.scale, self.scale).translate(-ink.x(), -ink.y())

    def to_ink(self, position: QPointF) -> tuple[float, float]:
        """Pad coordinates as ink coordinates."""
        center = (position - self._pad.center()) / self.scale + self._extent.center()
        return center.x(), center.y()
