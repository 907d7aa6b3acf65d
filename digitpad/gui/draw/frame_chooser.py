"""Draws the frame around the part of a picture that is to be read. It lies over the pad until the frame is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.gui.look import theme
from digitpad.message import tr

LEAST = 8  # pixels: a shorter drag is a slip


class FrameChooser(QWidget):
    """A drag chooses a part of the widget below, Esc none; then it goes, and the widget below has the focus."""

    chosen = Signal(QRect)  # in pixels of the widget below

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName("frameChooser")
        self.setAccessibleName(tr("Part of the picture to read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setGeometry(below.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._below = below
        self._begin: QPoint | None = None
        self._frame = QRect()
        below.installEventFilter(self)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin_at(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._begin is not None:
            self._frame = QRect(self._begin, event.position().toPoint()).normalized() & self.rect()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._begin is None:
            return
        self.mouseMoveEvent(event)
        frame = self._frame
        self._begin_at(None)
        if min(frame.width(), frame.height()) >= LEAST:
            self._go()
            self.chosen.emit(frame)

    def _begin_at(self, place: QPoint | None) -> None:
        self._begin, self._frame = place, QRect()
        self.update()

    def _go(self) -> None:
        if self.hasFocus():
            self._below.setFocus(Qt.FocusReason.OtherFocusReason)  # or it would go to whatever comes next
        self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._below.rect())
            self._begin_at(None)  # the picture lies elsewhere now
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()  # not for the pad now
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key comes to the pad: it would draw under the frame."""
        if _is_escape(event):
            self._go()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self)
        painter = QPainter(self)
        shade = QColor(colors.paper)
        shade.setAlpha(150)
        painter.setClipRegion(event.region().subtracted(self._frame))
        painter.fillRect(self.rect(), shade)
        painter.setClipping(False)
        if self._frame.isEmpty():
            painter.setPen(QColor(colors.text))
            text = tr("Draw a frame around what is to be read.")
            where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 12, -16, -12), where, text)
            return
        painter.setPen(QPen(QColor(colors.accent), 2))
        painter.drawRect(self._frame.adjusted(1, 1, -1, -1))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
