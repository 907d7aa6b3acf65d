"""Draws the frame around the part of a picture that is to be read. It lies over the pad until the frame is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.gui.draw import pad_painting
from digitpad.gui.kit import keys
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.look import theme
from digitpad.message import tr

LEAST = 8  # pixels: a shorter drag is a slip


class FrameChooser(QWidget):
    """A drag chooses a part of the widget below, Esc none; then it goes, and the widget below has the focus.

    Without a mouse, arrow keys move a cross, and Space puts down the first corner there and then the last.
    """

    chosen = Signal(QRect)  # in pixels of the widget below

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName("frameChooser")
        set_role(self, Role.Canvas)
        self.setAccessibleName(tr("Part of the picture to read"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setGeometry(below.rect())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._below = below
        self._begin: QPoint | None = None
        self._frame = QRect()
        self._cross = self.rect().center()
        self._by_keyboard = False  # the cross is shown
        below.installEventFilter(self)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin_at(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._by_keyboard:
            self._stretch_to(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._by_keyboard:
            self._end_at(event.position().toPoint())

    def _stretch_to(self, place: QPoint) -> None:
        if self._begin is not None:
            self._frame = QRect(self._begin, place).normalized() & self.rect()
            self.update()

    def _end_at(self, place: QPoint) -> None:
        self._stretch_to(place)
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
            self._cross = self.rect().center()
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
        elif (step := keys.step(event)) is not None:
            self._move_cross(step)
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._put_corner()

    def _move_cross(self, by: QPoint) -> None:
        self._by_keyboard = True
        room, place = self.rect(), self._cross + by
        self._cross = QPoint(max(0, min(place.x(), room.right())), max(0, min(place.y(), room.bottom())))
        self._stretch_to(self._cross)
        self.update()

    def _put_corner(self) -> None:
        self._by_keyboard = True
        if self._begin is None:
            self._begin_at(self._cross)
        else:
            self._end_at(self._cross)

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
        else:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRect(self._frame.adjusted(1, 1, -1, -1))
        if self._by_keyboard:
            pad_painting.paint_focus(painter, self, QPointF(self._cross))


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
