"""Thin boxes around the digits on the pad, with the answer over each; the selected one is marked.

It lies over the pad, lets the mouse through, and takes the arrow keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.answer_text import name_digit
from digitpad.gui.kit.spoken_role import Role, set_role
from digitpad.gui.kit.throttle import Throttle
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import tr

RADIUS = 2
ABOVE = 3  # between a box and the answer over it


@dataclass(frozen=True)
class DigitBox:
    """A box in the pad's coordinates, and the answer over it."""

    rect: QRectF
    text: str
    selected: bool


class NumberBoxes(QWidget):
    """Hidden unless the reading has several digits, or is of a part of a picture: the box is then the frame of it."""

    def __init__(self, session: Session, place: Callable[[tuple[float, float, float, float]], QRectF], pad: QWidget):
        """place: from a box of the reading to where it is painted on the pad."""
        super().__init__(pad)
        self._session = session
        self._place = place
        self._shown: tuple[DigitBox, ...] = ()
        self._dimmed = False
        self.setObjectName("numberBoxes")
        set_role(self, Role.Graphic)
        self.setAccessibleName(tr("Digits of the number"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()
        self._confidence = Throttle(self)
        self._confidence.due.connect(self._describe)
        session.predictionChanged.connect(self.follow_reading)

    def follow_reading(self) -> None:
        """The reading, or the place where it is shown, has changed."""
        reading = self._session.reading
        digits = reading.digits if len(reading.digits) > 1 or reading.holds_more else ()
        selected = self._session.selected_digit
        rects = [QRectF(rect.toAlignedRect()) for rect in apart([self._place(digit.box) for digit in digits])]
        boxes = tuple(
            DigitBox(rect, digit.text, index == selected)
            for index, (rect, digit) in enumerate(zip(rects, digits, strict=True))
        )
        if boxes != self._shown:
            changed = [box for box in (*boxes, *self._shown) if box not in boxes or box not in self._shown]
            self._shown = boxes
            self._describe()
            for box in changed:
                self.update(self._extent(box).toAlignedRect())
        elif boxes:
            self._confidence.request()
        self.setVisible(bool(boxes) and not self._dimmed)

    def _describe(self) -> None:
        """The selected digit, for screen readers."""
        reading, selected = self._session.reading, self._session.selected_digit
        said = name_digit(reading, selected) if self._shown else ""
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def set_dimmed(self, on: bool) -> None:
        """Something else is shown over the pad."""
        self._dimmed = on
        self.setVisible(bool(self._shown) and not on)

    @property
    def shown(self) -> tuple[DigitBox, ...]:
        """The boxes in the order of their digits; none where the whole is one digit."""
        return self._shown

    def digit_at(self, position: QPointF) -> int | None:
        """The digit whose box, or answer over it, is shown there."""
        for index, box in enumerate(() if self._dimmed else self._shown):
            if self._extent(box).contains(position):
                return index
        return None

    def _extent(self, box: DigitBox) -> QRectF:
        """The box with the answer over it."""
        rect = box.rect
        label = self._label(box)
        return rect.united(label).adjusted(-2, -2, 2, 2)

    def _label(self, box: DigitBox) -> QRectF:
        """The place of the answer: over the box, or inside its upper edge where the pad ends."""
        rect = box.rect
        metrics = QFontMetricsF(theme.scaled_font(self, 1, semibold=True))
        width = max(metrics.horizontalAdvance("0"), metrics.horizontalAdvance(box.text))
        top = max(1.0, rect.top() - ABOVE - metrics.height())
        return QRectF(rect.center().x() - width / 2, top, width, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.of(self.window())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for box in self._shown:
            painter.setPen(QPen(QColor(colors.accent if box.selected else colors.neutral), 2 if box.selected else 1))
            inset = 0 if box.selected else 0.5
            painter.drawRoundedRect(box.rect.adjusted(inset, inset, inset, inset), RADIUS, RADIUS)
            painter.setFont(theme.scaled_font(self, 1, semibold=box.selected))
            painter.setPen(QColor(colors.accent if box.selected else colors.muted))
            painter.drawText(self._label(box), Qt.AlignmentFlag.AlignCenter, box.text)
        if self.hasFocus() and self._shown:
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._shown) - 1
        selected = self._session.selected_digit
        places = {
            Qt.Key.Key_Left.value: selected - 1,
            Qt.Key.Key_Up.value: self._in_next_line(-1),
            Qt.Key.Key_Right.value: selected + 1,
            Qt.Key.Key_Down.value: self._in_next_line(1),
            Qt.Key.Key_Home.value: 0,
            Qt.Key.Key_End.value: last,
        }
        if event.key() in places:
            self._session.select_digit(max(0, min(places[event.key()], last)))
        else:
            super().keyPressEvent(event)  # the pad's own keys work here too

    def _in_next_line(self, step: int) -> int:
        """The digit over (-1) or under (1) the selected one; of a single line, the one before or after it."""
        selected = self._session.selected_digit
        rows = self._session.reading.rows
        lines = [line for line, row in enumerate(rows) for _ in row]
        if len(rows) < 2 or len(lines) != len(self._shown):
            return selected + step
        x = self._shown[selected].rect.center().x()
        there = [index for index, line in enumerate(lines) if line == lines[selected] + step]
        return min(there, key=lambda index: abs(self._shown[index].rect.center().x() - x), default=selected)


def apart(rects: list[QRectF]) -> list[QRectF]:
    """Neighbours in a line whose margins run into each other meet halfway."""
    for left, right in pairwise(rects):
        if left.center().y() < right.top() or right.center().y() < left.top():
            continue
        overlap = left.right() - right.left()
        if 0 < overlap + 2 < min(left.width(), right.width()) / 2:
            left.setRight(left.right() - overlap / 2 - 1)
            right.setLeft(right.left() + overlap / 2 + 1)
    return rects
