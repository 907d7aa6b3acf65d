"""Digits in rows, each with a few words below it; one of them is the current one. Knows no networks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.gui.kit.restyled import LOOKS
from digitpad.gui.kit.spoken_cells import Cell, SpokenCells
from digitpad.gui.look import canvas, plain_text, theme
from digitpad.message import tr

SMALL, LARGE = 56, 84
GAP = 8
WIDEST_CAPTION = 1.8  # of the width of a picture; what is longer is shortened
SCROLL_BAR = 16  # galleries reach so far into the page's margin, where the scroll bar stands
MARGIN = 2  # for the mark of the current one


@dataclass(frozen=True)
class Item:
    """One digit: its index in the data set, the words below it, and what is said of it in full."""

    index: int
    caption: str
    description: str


class Gallery(QAbstractScrollArea):
    """One stop for the keyboard; only what is visible is painted, so it may hold any number of digits."""

    chosen = Signal(int)  # clicked, or Enter was pressed: the index of the digit

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name or tr("Mistakes"))
        self.verticalScrollBar().setAccessibleName(self.accessibleName())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        self._images = np.zeros((0, 784), np.uint8)
        self._indices: list[int] = []
        self._item: Callable[[int], Item] = lambda index: Item(index, "", "")
        self._thumb = SMALL
        self._widest = words.confidence_text(1)
        self._current = 0
        self._marked = False  # the current one was chosen, so it is marked without the focus as well
        self._hovered: int | None = None
        self._cells = SpokenCells(
            self.viewport(),
            lambda cell: words.spoken(self._item(self._indices[cell[0]]).description),
            lambda cell: self.thumb_rect(cell[0]),
            self._cell_at,
            focus=self,
        )

    def take_over(self, other: Gallery) -> None:
        """The digit that is the current one, among the same digits."""
        if self._indices == other._indices and self._indices:
            self._current, self._marked = other._current, other._marked
            self._describe()
            self._cells.set_current((self._current, 0))

    @property
    def indices(self) -> list[int]:
        """The indices of the digits shown, in their order."""
        return self._indices

    @property
    def current(self) -> int:
        """The place of the current digit, from 0."""
        return self._current

    def items(self) -> list[Item]:
        """What is said of each digit shown, in their order."""
        return [self._item(index) for index in self._indices]

    def show_digits(self, images: np.ndarray, indices: Sequence[int], item: Callable[[int], Item], widest: str) -> None:
        """Show images[indices], uint8 (n, 784); `item` describes one when it becomes visible; see `widest`."""
        self._images, self._item, self._widest = images, item, widest
        self._indices = [int(index) for index in indices]
        self._current, self._marked, self._hovered = 0, False, None
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._describe()
        self._cells.show(len(self._indices), current=(0, 0) if self._indices else None)

    def widest(self, captions: Iterable[str]) -> str:
        """A text as wide as the widest of these, line by line; each has as many lines."""
        width = self._caption_metrics().horizontalAdvance  # of as many letters M is far wider than I
        lines = zip(*(caption.split("\n") for caption in captions), strict=True)
        return "\n".join(max(each, key=width) for each in lines)

    def set_thumb(self, side: int) -> None:
        """Show the digits with this side, in device-independent pixels."""
        if side != self._thumb:
            self._thumb = side
            self._fit()

    # Geometry, in the coordinates of the viewport

    @property
    def _line(self) -> int:
        return round(self._caption_metrics().height())

    @property
    def _below(self) -> int:
        """The height of the words below a picture."""
        return self._line * (self._widest.count("\n") + 1)

    @property
    def _pitch(self) -> QSize:
        wide = max(map(self._caption_metrics().horizontalAdvance, self._widest.split("\n")))
        wide = max(self._thumb, min(wide, round(WIDEST_CAPTION * self._thumb)))
        return QSize(wide + GAP, self._thumb + self._below + GAP + 2)

    @property
    def columns(self) -> int:
        """How many digits stand beside each other in the present width, at least one."""
        return self._columns_in(self.viewport().width())

    def _columns_in(self, width: int) -> int:
        return max(1, (width - 2 * MARGIN + GAP) // self._pitch.width())

    def thumb_rect(self, index: int) -> QRect:
        """Where the digit at this index is shown now."""
        row, column = divmod(index, self.columns)
        pitch = self._pitch
        indent = (pitch.width() - GAP - self._thumb) // 2
        top = MARGIN + row * pitch.height() - self.verticalScrollBar().value()
        return QRect(MARGIN + column * pitch.width() + indent, top, self._thumb, self._thumb)

    def _place_at(self, point: QPoint) -> int | None:
        pitch = self._pitch
        column = (point.x() - MARGIN + GAP // 2) // pitch.width()
        row = (point.y() - MARGIN + self.verticalScrollBar().value()) // pitch.height()
        place = row * self.columns + column
        return place if 0 <= column < self.columns and 0 <= place < len(self._indices) else None

    def _cell_at(self, point: QPoint) -> Cell | None:
        place = self._place_at(point)
        return None if place is None else (place, 0)

    def _caption_metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.scaled_font(self, theme.CAPTION))

    def _fit(self) -> None:
        """The room without a scroll bar decides whether there is one, so that a bar never answers to itself."""
        room, bar = self.maximumViewportSize(), self.verticalScrollBar()
        beyond = self._height_in(room.width()) - room.height()
        if beyond > 0:
            beyond = self._height_in(room.width() - bar.sizeHint().width()) - room.height()
        bar.setPageStep(room.height())
        bar.setSingleStep(self._pitch.height() // 2)
        bar.setRange(0, max(0, beyond))
        self.viewport().update()

    def _height_in(self, width: int) -> int:
        """The height of all rows in so wide a viewport."""
        rows = -(-len(self._indices) // self._columns_in(width))
        return rows * self._pitch.height() - GAP + 2 * MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    def sizeHint(self) -> QSize:
        """One row; it takes all that there is."""
        return QSize(self._pitch.width() + 2 * MARGIN, self._pitch.height() + 2 * MARGIN)

    minimumSizeHint = sizeHint

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOKS:
            self._fit()

    # Mouse and keys

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._place_at(event.pos())
            if place is None:
                QToolTip.hideText()
            else:
                description = self._item(self._indices[place]).description
                QToolTip.showText(event.globalPos(), plain_text.tip(description), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            event.ignore()
            return
        self._go_to(place)
        self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._indices) - 1
        rows = max(1, self.viewport().height() // self._pitch.height())
        targets = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Up: self._current - self.columns,
            Qt.Key.Key_Down: self._current + self.columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_PageUp: max(self._current % self.columns, self._current - rows * self.columns),
            Qt.Key.Key_PageDown: min(last, self._current + rows * self.columns),
        }
        if last < 0 or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        elif key in targets:
            if 0 <= targets[key] <= last:
                self._go_to(targets[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def _go_to(self, index: int) -> None:
        """Make a digit the current one, and scroll until all of it is visible."""
        self._current = index
        thumb, pitch, bar = self.thumb_rect(index), self._pitch, self.verticalScrollBar()
        if thumb.top() < MARGIN:
            bar.setValue(bar.value() + thumb.top() - MARGIN)
        elif (beyond := thumb.top() + pitch.height() - self.viewport().height()) > 0:
            bar.setValue(bar.value() + beyond)
        self._describe()
        self._cells.set_current((index, 0))
        self.viewport().update()

    def _choose(self) -> None:
        self._marked = True
        self.viewport().update()
        self.chosen.emit(self._indices[self._current])

    def _hover(self, index: int | None) -> None:
        if index != self._hovered:
            self._hovered = index
            shape = Qt.CursorShape.ArrowCursor if index is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _describe(self) -> None:
        description = words.spoken(self._item(self._indices[self._current]).description) if self._indices else ""
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    # Painting

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(theme.scaled_font(self, theme.CAPTION))
        colors = theme.of(self)
        pitch = self._pitch.height()
        first = max(0, (self.verticalScrollBar().value() - MARGIN) // pitch) * self.columns
        visible = (self.viewport().height() // pitch + 2) * self.columns
        for index in range(first, min(len(self._indices), first + visible)):
            self._paint_item(painter, index, colors)

    def _paint_item(self, painter: QPainter, place: int, colors: theme.Theme) -> None:
        rect, index = self.thumb_rect(place), self._indices[place]
        hovered = place == self._hovered
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), QColor(colors.strong if hovered else colors.border))
        side = round(self._thumb * self.devicePixelRatioF())
        painter.drawImage(rect, canvas.ink_image(self._images[index].reshape(28, 28), side, colors))
        if place == self._current and (self.hasFocus() or self._marked):
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(-1, -1, 1, 1))
        painter.setPen(QColor(colors.muted))
        pitch = self._pitch.width()
        below = QRect(rect.center().x() - pitch // 2 + 1, rect.bottom() + 2, pitch, self._line)
        metrics = self._caption_metrics()
        for line in self._item(index).caption.split("\n"):
            if metrics.horizontalAdvance(line) > pitch - GAP // 2:  # the middle goes: names are still told apart
                line = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, pitch - GAP // 2)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, line)
            below.translate(0, self._line)
