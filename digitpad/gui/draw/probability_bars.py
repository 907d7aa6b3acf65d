"""Columns, one a class, as high as the class is probable; of many classes those of the ten most probable.

They are painted on every move of the pen, so what does not change with the answer is worked out once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.app.pad.answer_text import MENTIONED, probability_text, spoken_probabilities, spoken_probability
from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.spoken_cells import Cell, SpokenCells
from digitpad.gui.look import theme
from digitpad.gui.look.cached_pixmap import CachedPixmap
from digitpad.gui.look.laid_out_texts import LaidOutTexts
from digitpad.gui.look.short_names import shortened
from digitpad.message import tr
from digitpad.nn.class_set import DIGITS, ClassSet

COLUMN_SHARE = 0.0788  # of the whole width; the gaps share the rest
RADIUS = 3
FIGURE_GAP = 3  # between a bar and the figure over it
DIGIT_GAP = 5
NAME_GAP = 4
APART = 8  # names of neighbours, at least
MANY, MOST_OF_MANY = 20, 10  # classes from which on only the most probable have columns, and how many of them
WIDEST_SHARE, WIDEST_PITCH = 0.16, 1.5  # of a column where there are few


@dataclass(frozen=True)
class BarLayout:
    """Where and how all is painted, for one size, font and theme of the widget."""

    colors: theme.Theme
    columns: tuple[QRectF, ...]
    figures: LaidOutTexts
    names: tuple[tuple[str, ...], tuple[str, ...]]  # of all classes: plain, and bold as the answer's
    upright: bool  # the names stand in the columns, as they are wider than these


class ProbabilityBars(Restyled):
    """The columns of ten digits, until `show_classes` makes them those of other classes."""

    digitClicked = Signal(int)  # the class whose column it was

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilityBars")
        theme.paints_own_ground(self)
        self.classes = DIGITS
        self._shown = tuple(range(10))  # the classes that have columns, from left to right
        self._probabilities = np.zeros(10)
        self._figures = [""] * 10
        self._winner: int | None = None
        self._layout: BarLayout | None = None  # None: to be worked out
        self._behind: defaultdict[int | None, CachedPixmap] = defaultdict(CachedPixmap)  # by the winner
        self._cells = SpokenCells(self, self._spoken, self._cell_rect, self._cell_at)
        self.show_classes(DIGITS)

    def show_classes(self, classes: ClassSet) -> None:
        """From now on the columns are these classes'."""
        self.setAccessibleName(tr("Probability of each {thing}", thing=tr(classes.one)))
        self.classes, self._winner = classes, None
        self._probabilities, self._figures = np.zeros(len(classes)), [""] * len(classes)
        self._shown = self._at_rest()
        self._cells.show(len(self._shown))
        self._forget_layout()
        self.update()

    @property
    def shown(self) -> tuple[int, ...]:
        """The classes that have columns, from left to right."""
        return self._shown

    def show_probabilities(self, probabilities: np.ndarray | None, winner: int | None) -> None:
        """The bars, at once; probabilities (classes,), None for no ink."""
        self._probabilities = np.zeros(len(self.classes)) if probabilities is None else probabilities
        self._winner = winner
        shown = self._at_rest()
        if probabilities is not None and len(self.classes) >= MANY:
            shown = tuple(int(index) for index in np.argsort(-probabilities, kind="stable")[:MOST_OF_MANY])
        if shown != self._shown:
            self._shown = shown
            self._behind.clear()
        self.update()

    def _at_rest(self) -> tuple[int, ...]:
        """The classes that have columns where nothing is drawn."""
        return tuple(range(len(self.classes) if len(self.classes) < MANY else MOST_OF_MANY))

    def show_figures(self, probabilities: np.ndarray | None) -> None:
        """The numbers over the bars; the panel changes them less often than the bars."""
        shares = np.zeros(len(self.classes)) if probabilities is None else probabilities
        self._figures = [probability_text(float(share)) if share >= MENTIONED else "" for share in shares]
        self.update()

    def describe(self, probabilities: np.ndarray | None) -> None:
        """What a screen reader says: of all that is worth it, and of each column."""
        said = "" if probabilities is None else spoken_probabilities(probabilities, self.classes)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        winner = self._shown.index(self._winner) if self._winner in self._shown else None
        self._cells.show(len(self._shown), current=None if winner is None else (winner, 0))

    def _spoken(self, cell: Cell) -> str:
        index = self._shown[cell[0]]
        return spoken_probability(index, float(self._probabilities[index]), self.classes)

    def _cell_rect(self, cell: Cell) -> QRectF:
        return self.laid_out().columns[cell[0]]

    def _cell_at(self, point: QPoint) -> Cell | None:
        index = self.digit_at(QPointF(point))
        return None if index is None else (self._shown.index(index), 0)

    @property
    def figures(self) -> tuple[str, ...]:
        """What is written over the columns, by the index of the class; "" where the share is too small."""
        return tuple(self._figures)

    def height_for_columns(self, columns: int) -> int:
        """The height of the widget whose columns are `columns` high."""
        return round(self._figure_room() + columns + self._digit_room())

    def _figure_room(self) -> float:
        return QFontMetricsF(theme.scaled_font(self, theme.CAPTION)).height() + FIGURE_GAP

    def _digit_room(self) -> float:
        return QFontMetricsF(theme.scaled_font(self, 1)).height() + DIGIT_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_layout()

    def restyle(self) -> None:
        self._forget_layout()

    def _forget_layout(self) -> None:
        self._layout = None
        self._behind.clear()

    def digit_at(self, position: QPointF) -> int | None:
        """The class in whose column, or over or under it, the position lies."""
        columns = zip(self._shown, self.laid_out().columns, strict=True)
        return next((index for index, column in columns if column.left() <= position.x() <= column.right()), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Held until it is released, or the press would go to the widget behind."""
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        digit = self.digit_at(event.position()) if self.rect().contains(event.position().toPoint()) else None
        if event.button() == Qt.MouseButton.LeftButton and digit is not None:
            self.digitClicked.emit(digit)

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self.laid_out()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._columns(layout))
        painter.setPen(Qt.PenStyle.NoPen)
        for column, index in enumerate(self._shown):
            self._paint_bar(painter, column, index, layout)
        painter.setPen(QColor(layout.colors.text))
        if layout.upright:
            self._paint_names(painter, layout)
        for column, index in enumerate(self._shown):  # over all columns, since a figure may be wider than its own
            self._paint_figure(painter, column, index, layout)

    def laid_out(self) -> BarLayout:
        """The layout for the present size, font, theme and classes."""
        if self._layout is None:
            count = len(self._shown)
            width = round(self.width() * min(COLUMN_SHARE * 10 / count, WIDEST_SHARE))
            pitch = min((self.width() - width) / max(1, count - 1), WIDEST_PITCH * width)
            top = round(self._figure_room())
            height = self.height() - top - round(self._digit_room())
            columns = tuple(QRectF(round(index * pitch), top, width, height) for index in range(count))
            upright, names = self._widest_name() > width, (self.classes.names, self.classes.names)
            share, within = self.width() / count, height - 2 * NAME_GAP
            if upright and min(self._widest_name(bold=True), within) + APART <= share:
                lefts = (round((index + 0.5) * share - width / 2) for index in range(count))
                columns, upright = tuple(QRectF(left, top, width, height) for left in lefts), False
                names = self._names(1, share - APART)
            elif upright:
                names = self._names(theme.CAPTION, within)
            self._layout = BarLayout(theme.of(self), columns, LaidOutTexts(self._figure_font()), names, upright)
        return self._layout

    def _widest_name(self, bold: bool = False) -> float:
        """The width of the widest name under the columns; that of the answer is bold."""
        font = theme.scaled_font(self, 1)
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        return max(map(metrics.horizontalAdvance, self.classes.names))

    def _names(self, scale: float, room: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """As they are written in so large a font where there is so much room for each."""
        fonts = theme.scaled_font(self, scale), theme.scaled_font(self, scale)
        fonts[1].setWeight(QFont.Weight.Bold)
        plain, bold = (shortened(self.classes.names, QFontMetricsF(font), room) for font in fonts)
        return plain, bold

    def _columns(self, layout: BarLayout) -> QPixmap:
        behind, ground = self._behind[self._winner], QColor(layout.colors.window)
        return behind.picture(layout, self.size(), self.devicePixelRatioF(), self._paint_behind, ground)

    def _paint_behind(self, painter: QPainter) -> None:
        """The columns, still empty, and the digits under them."""
        layout = self.laid_out()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(layout.colors.track))
        for column in layout.columns:
            painter.drawRoundedRect(column, RADIUS, RADIUS)
        font = theme.scaled_font(self, 1)
        for column, index in zip(layout.columns, self._shown, strict=True):
            if layout.upright:
                break
            wins = index == self._winner
            font.setWeight(QFont.Weight.Bold if wins else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(layout.colors.text if wins else layout.colors.muted))
            under = QRectF(column.left(), column.bottom() + DIGIT_GAP, column.width(), 0)
            under.setBottom(self.height())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, layout.names[wins][index])

    def _paint_names(self, painter: QPainter, layout: BarLayout) -> None:
        """Each name in its column, from bottom to top, over the bar."""
        font = theme.scaled_font(self, theme.CAPTION)
        for column, index in zip(layout.columns, self._shown, strict=True):
            font.setWeight(QFont.Weight.Bold if index == self._winner else QFont.Weight.Normal)
            painter.save()
            painter.setFont(font)
            painter.translate(column.left(), column.bottom())
            painter.rotate(-90)
            room = QRectF(NAME_GAP, 0, column.height() - 2 * NAME_GAP, column.width())
            name = layout.names[index == self._winner][index]
            start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            colors, high = layout.colors, column.height() * float(self._probabilities[index])
            over_bar = colors.surface if index == self._winner else colors.on_neutral
            for begin, end, color in ((high, column.height(), colors.text), (0, high, over_bar)):
                painter.setClipRect(QRectF(begin, 0, end - begin, column.width()))
                painter.setPen(QColor(color))
                painter.drawText(room, start, name)
            painter.restore()

    def _bar(self, place: int, index: int, layout: BarLayout) -> QRectF:
        column = QRectF(layout.columns[place])
        column.setTop(column.bottom() - column.height() * float(self._probabilities[index]))
        return column

    def _paint_bar(self, painter: QPainter, place: int, index: int, layout: BarLayout) -> None:
        bar = self._bar(place, index, layout)
        if bar.height() >= 0.5:
            radius = min(RADIUS, bar.height() / 2)
            colors = layout.colors
            painter.setBrush(QColor(colors.accent if index == self._winner else colors.neutral))
            painter.drawRoundedRect(bar, radius, radius)

    def _paint_figure(self, painter: QPainter, place: int, index: int, layout: BarLayout) -> None:
        figure = self._figures[index]
        if not figure:
            return
        column, height = layout.columns[place], layout.figures.metrics.height()
        bottom = self._bar(place, index, layout).top() - FIGURE_GAP
        # It would lie across the upper edge of the column, or over the name in it.
        if layout.upright or bottom - height < column.top():
            bottom = column.top() - FIGURE_GAP
        width = layout.figures.width(figure)
        left = min(max(column.center().x() - width / 2, 0), self.width() - width)
        layout.figures.paint(painter, left, bottom - height / 2, figure)

    def _figure_font(self) -> QFont:
        """Caption size, or smaller where the figures of neighbours would touch."""
        font = theme.scaled_font(self, theme.CAPTION)
        pitch = self.width() / max(10, len(self._shown))
        width = QFontMetricsF(font).horizontalAdvance("88 %") + 2
        if width > pitch:
            font.setPixelSize(max(9, int(font.pixelSize() * pitch / width)))
        return font
