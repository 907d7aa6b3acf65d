"""The two halves of the window: pad and answer on the left and the pages on the right, or, in a window that is higher
than wide, pad and answer above the pages. A divider between them gives one more room; double click evens it out.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from digitpad.gui.draw.draw_column import DrawColumn
from digitpad.gui.kit.layouts import column_in
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.self_placing import SelfPlacing
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.look import theme
from digitpad.gui.preferences import Preferences
from digitpad.message import tr

MARGIN = 16
SHARE_BESIDE, SHARE_ABOVE = 0.27, 0.32
SHARE_OF_LESSON = 0.36  # in full screen, for those at the back of the room
WIDEST, HIGHEST = 520, 400  # at a body font of 13, as long as nobody has chosen
LEAST_PAGE = QSize(480, 280)
DIVIDER = 8
STEP = 16  # of an arrow key


class Halves(SelfPlacing):
    """Places both itself. What a person has chosen is kept in the preferences."""

    def __init__(self, column: DrawColumn, pages: QWidget, preferences: Preferences) -> None:
        super().__init__()
        self._column, self._pages, self._preferences = column, pages, preferences
        side = QWidget()
        column_in(side, 0, column, margins=(MARGIN, MARGIN, MARGIN, MARGIN))
        self._side = ScrollPage(side)
        self._divider = Divider()
        # In the order of the Tab key: what pages build later comes after all that is there now.
        for widget in (self._side, self._divider, pages):
            widget.setParent(self)
        self._divider.raise_()
        self._divider.dragged.connect(self._drag)
        self._divider.stepped.connect(self._step)
        self._divider.resetAsked.connect(lambda: self._choose(None))

    @property
    def above(self) -> bool:
        """Pad and answer stand above the pages, not beside them."""
        return self.height() > self.width()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._column.narrowest + 2 * MARGIN + LEAST_PAGE.width(), LEAST_PAGE.height())

    def place(self) -> None:
        room, taken = self.rect(), self._taken()
        first, second, divider = QRect(room), QRect(room), QRect(room)
        if self.above:
            first.setHeight(taken)
            second.setTop(taken)
            divider.setRect(0, taken - DIVIDER, room.width(), DIVIDER)
        else:
            first.setWidth(taken)
            second.setLeft(taken)
            divider.setRect(taken - DIVIDER, 0, DIVIDER, room.height())
        self._divider.set_upright(not self.above)
        for widget, place in ((self._side, first), (self._pages, second), (self._divider, divider)):
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), room, place))
        self._divider.raise_()

    def _taken(self) -> int:
        """How much of the width, or of the height if one half stands above the other, pad, answer and margin take."""
        whole, unit = self._whole, theme.unit(self)
        chosen = self._preferences.pad_share(self._arrangement)
        if self.above:
            least, most = self._column.least_beside, whole - 2 * MARGIN - LEAST_PAGE.height()
            usual = min(round(SHARE_ABOVE * whole) - 2 * MARGIN, round(HIGHEST * unit))
        else:
            least, most = self._column.narrowest, whole - 2 * MARGIN - LEAST_PAGE.width()
            share = SHARE_OF_LESSON if self.window().isFullScreen() else SHARE_BESIDE
            usual = min(8 * round(share * whole / 8), round(WIDEST * unit))
        wanted = usual if chosen is None else round(chosen * whole) - 2 * MARGIN
        return max(least, min(wanted, most)) + 2 * MARGIN

    @property
    def _whole(self) -> int:
        return self.height() if self.above else self.width()

    @property
    def _arrangement(self) -> str:
        return "above" if self.above else "beside"

    # The divider

    def _drag(self, to: QPoint) -> None:
        """Drag the divider to a place on the screen."""
        place = self.mapFromGlobal(to)
        across = self.width() - place.x() if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else place.x()
        self._choose((place.y() if self.above else across) + DIVIDER // 2)

    def _step(self, by: int) -> None:
        self._choose(self._taken() + by)

    def _choose(self, taken: int | None) -> None:
        self._preferences.set_pad_share(self._arrangement, None if taken is None else taken / max(1, self._whole))
        self.place()


class Divider(QWidget):
    """A strip that can be dragged, or moved by the arrow keys. It is visible under the mouse and with the focus."""

    dragged = Signal(QPoint)  # to here, on the screen
    stepped = Signal(int)  # so many pixels
    resetAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("halvesDivider")
        set_role(self, Role.Splitter)
        self.setAccessibleName(tr("Room for the pad"))
        self.setAccessibleDescription(tr("Arrow keys give the pad more room or less, Home the usual."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Drag to give the pad more room or less; double click for the usual."))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_upright(True)

    def set_upright(self, upright: bool) -> None:
        """Whether it stands between two that are beside each other."""
        self._upright = upright
        shape = Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.resetAsked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left.value: -STEP,
            Qt.Key.Key_Up.value: -STEP,
            Qt.Key.Key_Right.value: STEP,
            Qt.Key.Key_Down.value: STEP,
        }
        if event.key() in steps:
            self.stepped.emit(steps[event.key()])
        elif event.key() == Qt.Key.Key_Home:
            self.resetAsked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.underMouse() or self.hasFocus()):
            return
        line = QRect(0, 0, 2, self.height()) if self._upright else QRect(0, 0, self.width(), 2)
        line.moveCenter(self.rect().center())
        QPainter(self).fillRect(line, QColor(theme.of(self).accent))
