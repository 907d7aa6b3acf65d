"""The paper one draws on: strokes kept as floating-point vectors and passed to the session as they grow.

It knows the session and the undo stack, and nothing of what becomes of the ink.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTabletEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from digitpad.app.pad.pad_paper import Content
from digitpad.app.pad.stroke import PEN_WIDTHS, Stroke
from digitpad.digits.ink import Strokes
from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.drawing_device import DrawingDevice
from digitpad.gui.draw.eraser_tool import EraserTool
from digitpad.gui.draw.number_boxes import NumberBoxes
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.draw.painted_ink import PaintedInk
from digitpad.gui.kit import keys
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import tr

ONCE = (Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_E)


class DrawingPad(QWidget):
    """Mouse, touch, pen and keys draw on it. The ink itself, which other pads may show too, is `PadInk`'s."""

    contentChanged = Signal()  # a stroke has ended, or anything else but a stroke has changed the pad
    toolChanged = Signal()  # eraser or pen, or another width of the pen

    def __init__(self, session: Session, ink: PadInk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ink, self._paper = ink, ink.paper
        self._painted = PaintedInk(self, ink.paper)
        self._eraser = EraserTool(self, ink, self._painted)
        self._by_keyboard = False  # the stroke that is being drawn
        self._tapped: list[QPointF] = []  # moves since a press on a box, which may still become a stroke
        self._device = DrawingDevice()
        self.shows_example = True  # of a digit, while it is empty
        self.menu: QMenu | None = None  # for the right mouse button and the menu key
        self._pen_width = PEN_WIDTHS[1]
        self._dropping = False
        self._keyboard_pen = QPointF()
        self._keyboard_focus = False
        self._set_up()
        self.boxes = NumberBoxes(session, self._painted.place_box, self)
        self._ink.changed.connect(self._settle)
        session.modelChanged.connect(self._update_hint)

    def _set_up(self) -> None:
        self.setObjectName("drawingPad")
        set_role(self, Role.Canvas)
        self.setAccessibleName(tr("Drawing pad"))
        self.setAccessibleDescription(tr("To be drawn on. Arrow keys move the pen, Space puts it down."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(80, 80)
        theme.paints_own_ground(self)
        self.setMouseTracking(True)  # the eraser's circle follows the mouse

    def sizeHint(self) -> QSize:
        return QSize(368, 368)

    # What lies here

    @property
    def empty(self) -> bool:
        """Whether neither ink nor a sheet lies here, and none is being drawn."""
        return self._paper.empty

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All of them in ink coordinates, the one being drawn last; none where a sheet lies here."""
        return self._paper.strokes

    def take_over(self, other: DrawingPad) -> None:
        """Show what lies on the other pad, which has the same ink, as it shows it, with the same tool."""
        self._painted.view = other._painted.view
        self._settle()
        self.set_pen_width(other.pen_width)
        self.set_eraser(other.eraser)

    def clear(self) -> None:
        """Wipe the pad, which is one step on the undo stack."""
        self._tapped = []
        self._ink.clear()

    def show_strokes(self, strokes: Strokes) -> None:
        """Put these strokes here in place of what there was, as large as they fit unless they lie on the pad anyway."""
        self._start_view()
        placed, to_ink = pad_painting.fitted(strokes, QRectF(self.rect())), self._painted.view.to_ink
        ink = [Stroke.through([to_ink(QPointF(x, y)) for x, y in stroke], self._pen_width) for stroke in placed]
        self._ink.put(tr("Open"), Content(tuple(ink)))

    def paint_drawing(self, painter: QPainter, colors: theme.Theme) -> None:
        """What lies here, without hint, boxes and note; for a copy."""
        self._painted.paint_all(painter, colors)

    def _settle(self) -> None:
        self.update()
        if self.eraser and not self.erasable and not self._eraser.in_use:
            self.set_eraser(False)
        self.boxes.follow_reading()
        self.contentChanged.emit()

    def _update_hint(self) -> None:
        if self.empty:  # it says what the network's classes are drawn as
            self.update()

    # Strokes

    def _start_view(self) -> None:
        if not self._ink.undoable:  # else older ink may come back, in its own coordinates
            self._painted.view.start(QRectF(self.rect()))

    def _begin(self, position: QPointF, by_keyboard: bool = False) -> None:
        self._finish()
        self._start_view()
        self._by_keyboard = by_keyboard
        self._ink.begin(self._pen_width)
        self._extend(position)

    def _extend(self, position: QPointF) -> None:
        """Ink stays on the paper: what is seen and what is read are the same."""
        if self._ink.extend(self._painted.view.to_ink(self._inside(position)), self._device.pressure):
            stroke = self._paper.stroke
            assert stroke is not None
            if len(stroke.points) == 1:
                self.update()  # the hint or the sheet goes
            else:
                self.update(self._painted.tip(stroke))

    def _inside(self, position: QPointF) -> QPointF:
        return QPointF(min(max(position.x(), 0.0), self.width()), min(max(position.y(), 0.0), self.height()))

    def _finish(self) -> None:
        self._tapped = []
        if self._paper.stroke is not None:
            self._painted.view.include(QRectF(self.rect()))
        self._ink.finish(0.0 if self._by_keyboard else self._device.slip / self._painted.view.scale)

    # Tools

    @property
    def eraser(self) -> bool:
        """Whether the eraser is chosen; the other end of a pen erases without that."""
        return self._eraser.chosen

    @property
    def erasable(self) -> bool:
        """Ink is wiped point by point; a test digit or picture is put away as a whole, and an empty pad is drawn on."""
        return self._paper.sheet is None and not self.empty

    def set_eraser(self, on: bool) -> None:
        """Choose eraser or pen; what is being drawn is finished. Nothing happens where there is nothing to erase."""
        on = on and self.erasable
        if on != self.eraser:
            self._finish()
            self._eraser.chosen = on
            self.setCursor(Qt.CursorShape.BlankCursor if on else Qt.CursorShape.CrossCursor)
            self.update()
            self.toolChanged.emit()

    @property
    def pen_width(self) -> float:
        """One of PEN_WIDTHS, for the strokes to come."""
        return self._pen_width

    def set_pen_width(self, width: float) -> None:
        """Draw the strokes to come so wide; one of PEN_WIDTHS, and `toolChanged` follows."""
        if width != self._pen_width:
            self._pen_width = width
            self.toolChanged.emit()

    def _step_pen_width(self, steps: int) -> None:
        place = PEN_WIDTHS.index(self._pen_width) + steps
        self.set_pen_width(PEN_WIDTHS[max(0, min(place, len(PEN_WIDTHS) - 1))])

    # Mouse, touch and pen; Qt turns touch and pen into mouse events

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Only pressure and end are taken from here; ignored events come again as mouse events."""
        self._device.follow_pen(event)
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyboard_focus(False)
        if event.button() == Qt.MouseButton.LeftButton:
            self._finish()
            self._device.press(event)
            if self.eraser or self._device.erases:
                self._eraser.begin(event.position())
            elif self.boxes.digit_at(event.position()) is not None:
                self._tapped = [event.position()]
            else:
                self._begin(event.position())

    mouseDoubleClickEvent = mousePressEvent

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            if self._device.was_lifted(event) and not self._by_keyboard:
                self._finish()
            self._eraser.hover(event.position())
        elif self._eraser.in_use:
            self._eraser.wipe_to(event.position())
        elif self._tapped:
            self._move_after_press_on_box(event.position())
        else:
            self._extend(event.position())

    def _move_after_press_on_box(self, position: QPointF) -> None:
        """A stroke after all, once it is longer than the trembling of a hand."""
        self._tapped.append(position)
        if QLineF(self._tapped[0], position).length() > self._device.slip:
            first, *others = self._tapped
            self._begin(first)
            for place in others:
                self._extend(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._tapped:
            chosen = self.boxes.digit_at(self._tapped[0])
            if chosen is not None:
                self._session.select_digit(chosen)
                self.contentChanged.emit()
        elif self._eraser.in_use:
            self._eraser.wipe_to(event.position())
        else:
            self._extend(event.position())
        self._finish()
        self._device.release()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Not in the middle of a stroke or of erasing: the menu would swallow its end."""
        if self._by_keyboard:
            self._finish()
        if self.menu is not None and self._paper.stroke is None and not self._eraser.in_use and not self._tapped:
            self.menu.popup(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._eraser.hover(None)

    def set_dropping(self, on: bool) -> None:
        """A file is being dragged over the window."""
        self._dropping = on
        self.boxes.set_dimmed(on)
        self.update()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() and event.key() in ONCE:
            return  # held down, it would do what it means next, such as close the dialog around the pad
        if event.key() == Qt.Key.Key_Escape and not self.empty:  # otherwise it closes that dialog
            self.clear()
        elif event.key() == Qt.Key.Key_Space:
            self._lift_or_lower_keyboard_pen()
        elif (step := keys.step(event)) is not None:
            self._move_keyboard_pen(QPointF(step))
        elif event.key() == Qt.Key.Key_E:
            self.set_eraser(not self.eraser)
        elif event.key() in (Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight):
            self._step_pen_width(1 if event.key() == Qt.Key.Key_BracketRight else -1)
        else:
            super().keyPressEvent(event)

    def _lift_or_lower_keyboard_pen(self) -> None:
        self._set_keyboard_focus(True)
        if self._paper.stroke is None:
            self._begin(self._keyboard_pen, by_keyboard=True)
        elif self._by_keyboard:
            self._finish()

    def _move_keyboard_pen(self, by: QPointF) -> None:
        self._set_keyboard_focus(True)
        self._keyboard_pen = self._inside(self._keyboard_pen + by)
        if self._by_keyboard:
            self._extend(self._keyboard_pen)
        self.update()

    def _set_keyboard_focus(self, shown: bool) -> None:
        if shown != self._keyboard_focus:
            self._keyboard_focus = shown
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if keys.brought_focus(event):
            self._set_keyboard_focus(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke of the keyboard pen ends here; the mouse may go on, its button is still down."""
        if self._by_keyboard:
            self._finish()
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._set_keyboard_focus(False)
        super().focusOutEvent(event)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._painted.view.fit(QRectF(self.rect()))
        self._keyboard_pen = QPointF(self.rect().center())
        self.boxes.setGeometry(self.rect())
        self.boxes.follow_reading()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad_painting.paint_paper(painter, self)
        if self.empty:
            pad_painting.paint_hint(painter, self, self.shows_example, digits=self._session.classes.are_digits)
        elif self._paper.sheet is not None:
            pad_painting.paint_sheet(painter, self._paper.sheet, self.rect(), theme.of(self))
            pad_painting.paint_edge(painter, self)
            pad_painting.paint_note(painter, self, self._paper.sheet)
        else:
            self._painted.paint(painter)
        if self._keyboard_focus and self.hasFocus():
            pad_painting.paint_focus(painter, self, self._keyboard_pen)
        self._eraser.paint(painter)
        if self._dropping:
            pad_painting.paint_drop(painter, self)
