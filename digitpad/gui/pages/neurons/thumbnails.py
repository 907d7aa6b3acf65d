"""Small pictures in rows of six: digits, or the weights of other neurons. One of them can be chosen.

Knows nothing of sessions or networks: it is given pictures and words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.app.shades import hairline
from digitpad.gui.kit.spoken_cells import Cell, SpokenCells
from digitpad.gui.kit.tips import Tip, answers_tip
from digitpad.gui.look import canvas, theme
from digitpad.gui.look.theme import Theme

COLUMNS, GAP, SMALLEST = 6, 4, 10

Paint = Callable[[int, Theme], np.ndarray]


class Thumbnails(QWidget):
    """Signals: chosen(place), by a click, Enter or Space."""

    chosen = Signal(int)

    def __init__(self, name: str, hint: str = "") -> None:
        """`hint` is said as long as there are no pictures."""
        super().__init__()
        self._hint = hint
        self._rows = 2
        self._count, self._paint = 0, None
        self._painted: list[QImage] = []
        self._painted_for: tuple[int, Theme] | None = None
        self._captions: Sequence[str] = ()
        self._tips: Sequence[str] = ()
        self._current = 0
        self.images = np.zeros((0, 28, 28))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._cells = SpokenCells(
            self, lambda cell: self._tips[cell[0]], lambda cell: self.place_rect(cell[0]), self._cell_at
        )

    _paint: Paint | None

    def take_over(self, other: Thumbnails) -> None:
        if other._current < self.shown:
            self._move_to(other._current)

    @property
    def captions(self) -> Sequence[str]:
        """What stands below each picture; empty where nothing does."""
        return self._captions

    @property
    def tips(self) -> Sequence[str]:
        """What is said of each picture, under the mouse and to screen readers."""
        return self._tips

    @property
    def rows(self) -> int:
        """How many rows of pictures have room."""
        return self._rows

    def show_ink(self, images: np.ndarray, tips: Sequence[str]) -> None:
        """Digits, uint8 (n, 28, 28), and what is said of each."""
        if len(images) and np.array_equal(images, self.images) and tips == self._tips:
            return  # between two epochs a training changes nothing here
        self._show(images, lambda cell, colors: canvas.ink_painted(images, cell, colors), (), tips)

    def show_weights(self, values: np.ndarray, level: float, captions: Sequence[str], tips: Sequence[str]) -> None:
        """Weights, float (n, side, side), in colours that end at `level`, with a caption below each."""
        self._show(values, lambda cell, colors: canvas.painted(values, level, cell, colors), captions, tips)

    def _show(self, images: np.ndarray, paint: Paint, captions: Sequence[str], tips: Sequence[str]) -> None:
        self.images, self._count, self._paint = images, len(images), paint
        self._painted_for = None
        height = self.heightForWidth(self.width())
        self._captions, self._tips = captions, tips
        self._current = min(self._current, max(0, self.shown - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._count else Qt.FocusPolicy.NoFocus)
        self._describe()
        self._show_cells()
        if self.heightForWidth(self.width()) != height:
            self.updateGeometry()
        self.update()

    def set_hint(self, hint: str) -> None:
        """Say this as long as there are no pictures."""
        self._hint = hint
        self._describe()
        self.update()

    def set_rows(self, rows: int) -> None:
        """Show at most so many rows."""
        if rows != self._rows:
            self._rows = rows
            self._show_cells()
            self.updateGeometry()
            self.update()

    @property
    def shown(self) -> int:
        """How many of the pictures have room."""
        return min(self._count, self._rows * COLUMNS)

    # geometry

    def sizeHint(self) -> QSize:
        """The size with the smallest pictures."""
        width = COLUMNS * (SMALLEST + GAP) - GAP
        return QSize(width, self.heightForWidth(width))

    minimumSizeHint = sizeHint

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._rows * (_cell_in(width) + self._caption_height() + GAP) - GAP

    def _cell(self) -> int:
        """The side of a picture with its frame."""
        return _cell_in(self.width())

    def _caption_height(self) -> int:
        return QFontMetrics(theme.scaled_font(self, theme.CAPTION)).height() if self._captions else 0

    def _pitch(self) -> int:
        return self._cell() + self._caption_height() + GAP

    def place_rect(self, index: int) -> QRect:
        """Where the picture at this index is painted, along the rows, without its caption."""
        row, column = divmod(index, COLUMNS)
        left = round(column * (self.width() - self._cell()) / (COLUMNS - 1))
        return QRect(left, row * self._pitch(), self._cell(), self._cell())

    def _at(self, x: float, y: float) -> int | None:
        below = self._caption_height()
        for index in range(self.shown):
            if self.place_rect(index).adjusted(0, 0, 0, below).contains(int(x), int(y)):
                return index
        return None

    def _cell_at(self, point: QPoint) -> Cell | None:
        place = self._at(point.x(), point.y())
        return None if place is None else (place, 0)

    def _show_cells(self) -> None:
        self._cells.show(self.shown, current=(self._current, 0) if self._current < self.shown else None)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, ratio = theme.of(self), self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        if self._paint is None or not self.shown:
            painter.setPen(QColor(colors.muted))
            flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect(), flags, self._hint)
            return
        line = hairline(ratio)
        cell = max(1, int(self._cell() * ratio) - 2 * line)
        if self._painted_for != (cell, colors):
            self._painted = [canvas.as_image(image) for image in self._paint(cell, colors)]
            self._painted_for = (cell, colors)
        for index in range(self.shown):
            self._paint_place(painter, index, self._painted[index], colors)

    def _paint_place(self, painter: QPainter, index: int, image: QImage, colors: Theme) -> None:
        ratio, rect = self.devicePixelRatioF(), self.place_rect(index)
        line = hairline(ratio)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        size = image.height() + 2 * line
        frame = QRect(round(rect.x() * ratio), round(rect.y() * ratio), size, size)
        painter.fillRect(frame, QColor(colors.border))
        painter.drawImage(frame.x() + line, frame.y() + line, image)
        if index == self._current and self.hasFocus():
            canvas.draw_ring(painter, frame, round(2 * ratio), colors.accent)
        painter.restore()
        if self._captions:
            painter.setPen(QColor(colors.text))
            below = QRect(rect.x() - GAP // 2, rect.bottom() + 1, rect.width() + GAP, self._caption_height())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._captions[index])

    # mouse and keys

    def event(self, event: QEvent) -> bool:
        return answers_tip(event, self, self._tip_at) or super().event(event)

    def _tip_at(self, point: QPoint) -> Tip:
        place = self._at(point.x(), point.y())
        return None if place is None else (self._tips[place], self.place_rect(place))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position().x(), event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position().x(), event.position().y())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            event.ignore()
            return
        self._move_to(place)
        self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, current = self.shown - 1, self._current
        targets = {
            Qt.Key.Key_Left: current - 1,
            Qt.Key.Key_Right: current + 1,
            Qt.Key.Key_Up: current - COLUMNS if current >= COLUMNS else current,
            Qt.Key.Key_Down: current + COLUMNS if current + COLUMNS <= last else current,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and last >= 0:
            self.chosen.emit(current)
        elif event.key() in targets and last >= 0:
            self._move_to(min(last, max(0, targets[Qt.Key(event.key())])))
        else:
            super().keyPressEvent(event)

    def _move_to(self, index: int) -> None:
        self._current = index
        self._describe()
        self._cells.set_current((index, 0))
        self.update()

    def _describe(self) -> None:
        self.setAccessibleDescription(self._tips[self._current] if self._count else self._hint)


def _cell_in(width: int) -> int:
    """The side of a picture with its frame, in rows of this width."""
    return max(SMALLEST, (width - (COLUMNS - 1) * GAP) // COLUMNS)
