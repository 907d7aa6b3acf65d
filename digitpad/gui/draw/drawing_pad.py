"""The paper one draws on: strokes kept as floating-point vectors and told to the session as they grow.

It knows the session and the undo stack, and nothing of what becomes of the ink.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTabletEvent,
    QUndoStack,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.gui import theme
from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.pad_undo import Ink, PadStep, TestDigitStep
from digitpad.gui.draw.pad_view import PadView
from digitpad.gui.draw.stroke import Stroke
from digitpad.gui.session import LabelledDigit, Session

PEN_SHARE = 0.034  # width of the pen, of the pad's shorter side
KEYBOARD_STEP, FINE_STEP = 10, 2
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class DrawingPad(QWidget):
    contentChanged = Signal()  # a stroke has ended, or anything else but a stroke has changed the pad

    def __init__(self, session: Session, undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._undo_stack = undo_stack
        self._ink: Ink = ()
        self._test_digit: LabelledDigit | None = None
        self._stroke: Stroke | None = None
        self._stroke_by_keyboard = False
        self._pressure = 1.0
        self._view = PadView()
        self._cache = pad_painting.InkCache()
        self._keyboard_pen = QPointF()
        self._keyboard_focus = False
        self._telling = False
        self._set_up()
        session.testDigitChanged.connect(self._follow_test_digit)
        session.predictionChanged.connect(self._follow_clearing)

    def _set_up(self) -> None:
        self.setObjectName("drawingPad")
        self.setAccessibleName("Drawing pad")
        self.setAccessibleDescription("Draw a digit. Arrow keys move the pen, Space puts it down.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(80, 80)

    def sizeHint(self) -> QSize:
        return QSize(368, 368)

    @property
    def empty(self) -> bool:
        return not self._ink and self._stroke is None and self._test_digit is None

    def clear(self) -> None:
        """Wipe the pad; wiping ink is one step on the undo stack."""
        before = self._ink
        self._lay(())
        if before:
            self._undo_stack.push(PadStep("Clear", before, (), self._lay))

    # From the pen to the session

    def _begin(self, position: QPointF, by_keyboard: bool = False) -> None:
        self._end()
        self._stroke = Stroke()
        self._stroke_by_keyboard = by_keyboard
        if self._undo_stack.count() == 0:  # else older ink may come back, in its own coordinates
            self._view.start(QRectF(self.rect()))
        self._extend(position)

    def _extend(self, position: QPointF) -> None:
        """Ink stays on the paper: what is seen and what is read are the same."""
        if self._stroke is None:
            return
        if self._stroke.add(self._view.to_ink(self._inside(position)), self._pressure):
            self._tell()
            if len(self._stroke.points) == 1:
                self.update()  # the hint or the test digit goes
            else:
                self._update_tip()

    def _inside(self, position: QPointF) -> QPointF:
        x = min(max(position.x(), 0.0), float(self.width()))
        y = min(max(position.y(), 0.0), float(self.height()))
        return QPointF(x, y)

    def _end(self) -> None:
        """The stroke is finished and becomes one step on the undo stack."""
        if self._stroke is None:
            return
        stroke, self._stroke = self._stroke, None
        before, self._ink = self._ink, (*self._ink, stroke)
        self._view.include(QRectF(self.rect()))
        self._undo_stack.push(PadStep("Stroke", before, self._ink, self._lay))
        self._settle()

    def _tell(self) -> None:
        """The session recognises at once, here in the GUI thread."""
        strokes = [*self._ink, *([self._stroke] if self._stroke else [])]
        self._telling = True
        try:
            self._session.draw([list(stroke.points) for stroke in strokes])
        finally:
            self._telling = False

    # Other ways to change what lies there

    def _lay(self, ink: Ink) -> None:
        self._stroke = None
        self._ink = ink
        self._tell()
        self._settle()

    def _settle(self) -> None:
        self.update()
        self.contentChanged.emit()

    def _follow_test_digit(self, test_digit: LabelledDigit | None) -> None:
        """The session shows another test digit in place of the ink, or none any more."""
        self._test_digit = test_digit
        if test_digit is not None:
            self._end()
            before, self._ink = self._ink, ()
            if before:
                self._undo_stack.push(TestDigitStep(before, self._lay))
        self._settle()

    def _follow_clearing(self, prediction: object) -> None:
        """Somebody else has cleared the session's ink."""
        if prediction is None and not self._telling and not self.empty:
            self.clear()

    # Mouse, touch and pen; Qt turns touch and pen into mouse events

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Only the pressure is taken from here; ignored events come again as mouse events."""
        if event.buttons() and event.pointingDevice().hasCapability(QInputDevice.Capability.Pressure):
            self._pressure = event.pressure()
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_keyboard_focus(False)
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())
        elif event.button() == Qt.MouseButton.RightButton:
            self.clear()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._extend(event.position())
            self._end()
            self._pressure = 1.0

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        elif event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._lift_or_lower_keyboard_pen()
        elif event.key() in ARROWS:
            fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._move_keyboard_pen(ARROWS[event.key()] * (FINE_STEP if fine else KEYBOARD_STEP))
        else:
            super().keyPressEvent(event)

    def _lift_or_lower_keyboard_pen(self) -> None:
        self._set_keyboard_focus(True)
        if self._stroke is None:
            self._begin(self._keyboard_pen, by_keyboard=True)
        elif self._stroke_by_keyboard:
            self._end()

    def _move_keyboard_pen(self, by: QPointF) -> None:
        self._set_keyboard_focus(True)
        self._keyboard_pen = self._inside(self._keyboard_pen + by)
        if self._stroke_by_keyboard:
            self._extend(self._keyboard_pen)
        self.update()

    def _set_keyboard_focus(self, shown: bool) -> None:
        if shown != self._keyboard_focus:
            self._keyboard_focus = shown
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() in BY_KEYBOARD:
            self._set_keyboard_focus(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A stroke of the keyboard pen ends here; the mouse may go on, its button is still down."""
        if self._stroke_by_keyboard:
            self._end()
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._set_keyboard_focus(False)
        super().focusOutEvent(event)

    # Painting

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._view.fit(QRectF(self.rect()))
        self._keyboard_pen = QPointF(self.rect().center())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pad_painting.paint_paper(painter, self)
        if self.empty:
            pad_painting.paint_hint(painter, self)
        elif self._test_digit is not None:
            pad_painting.paint_test_digit(painter, self, *self._test_digit)
        else:
            self._paint_ink(painter)
        if self._keyboard_focus and self.hasFocus():
            pad_painting.paint_focus(painter, self, self._keyboard_pen)

    def _paint_ink(self, painter: QPainter) -> None:
        ratio = self.devicePixelRatioF()
        key = (self._ink, self.size(), ratio, theme.of(self).name)
        finished = self._cache.picture(key, self.size(), ratio, self._paint_finished)
        painter.drawPixmap(0, 0, finished)
        if self._stroke is not None:
            self._paint_stroke(painter, self._stroke)

    def _paint_finished(self, painter: QPainter) -> None:
        for stroke in self._ink:
            self._paint_stroke(painter, stroke)

    def _paint_stroke(self, painter: QPainter, stroke: Stroke) -> None:
        painter.save()
        painter.setTransform(self._view.transform(), True)
        stroke.paint(painter, QColor(theme.of(self).ink), self._pen_width() / self._view.scale)
        painter.restore()

    def _pen_width(self) -> float:
        return max(4.0, PEN_SHARE * min(self.width(), self.height()))

    def _update_tip(self) -> None:
        """Only the last points have changed the picture."""
        assert self._stroke is not None
        tip = self._view.transform().mapRect(self._stroke.bounds(last=4))
        margin = self._pen_width() / 2 + 2
        self.update(tip.adjusted(-margin, -margin, margin, margin).toAlignedRect())
