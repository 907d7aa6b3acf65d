"""The button in a corner of a plot that was zoomed or moved; it shows all of the plot again."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from digitpad.message import tr

FROM_CORNER = 6


class ResetButton(QPushButton):
    """Takes the mouse only: the plot itself is the one stop for the keyboard, where a key does the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Reset zoom"), parent)
        self.setObjectName("resetZoomButton")
        self.setToolTip(tr("Follow the data again, as A or a double click does"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def stand_in(self, area: QRectF) -> None:
        """Go to the upper right corner of a rectangle of the parent."""
        self.adjustSize()
        self.move(round(area.right()) - self.width() - FROM_CORNER, round(area.top()) + FROM_CORNER)
