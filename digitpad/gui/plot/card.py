"""A small card over a plot: the values at the crosshair, and a picture where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from digitpad.gui.look import theme

AWAY = 10


class Card(QFrame):
    """Lets the mouse through. Its first line is bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("plotCard")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._words = QLabel(), QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self.lines: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 6, 11, 6)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self._words)
        self.hide()

    def show_lines(self, lines: Sequence[str], picture: QPixmap | None = None) -> None:
        """Show these lines of plain text, at least one, beside the picture; the card stays where it is until it is
        placed."""
        first, *others = map(escape, lines)
        self.lines = tuple(lines)
        self._words.setText("<br>".join((f"<b>{first}</b>", *others)))
        self._picture.setVisible(picture is not None)
        if picture is not None:
            self._picture.setPixmap(picture)
        self.adjustSize()

    def place_at(self, spot: QPoint, within: QRect, avoid: Sequence[QPoint] = ()) -> None:
        """Put it beside a spot and inside a rectangle, where it hides the least of the places to avoid."""
        size = self.sizeHint()
        lefts = spot.x() + AWAY, spot.x() - AWAY - size.width()
        tops = within.bottom() - AWAY - size.height(), within.top() + AWAY
        places = [QRect(QPoint(left, top), size) for left in lefts for top in tops]
        inside = [place for place in places if within.left() <= place.left() and place.right() <= within.right()]
        best = min(inside or places, key=lambda place: sum(map(place.adjusted(-6, -6, 6, 6).contains, avoid)))
        best.moveLeft(max(within.left(), min(best.left(), within.right() - size.width())))
        self.setGeometry(best)
        self.show()
        self.raise_()

    def place_by(self, spot: QPoint, within: QRect) -> None:
        """Put it below and right of a spot, or on the other side where there is no room."""
        card = QRect(spot + QPoint(16, 16), self.sizeHint())
        if card.right() > within.right() - 4:
            card.moveRight(spot.x() - 16)
        if card.bottom() > within.bottom() - 4:
            card.moveBottom(spot.y() - 16)
        self.setGeometry(card)
        self.show()
        self.raise_()

    def dress(self, colors: theme.Theme, widget: QWidget) -> None:
        """Apply the colours of the theme, and the size that captions have on `widget`, the plot below."""
        self._words.setFont(theme.scaled_font(widget, theme.CAPTION))
        self.setStyleSheet(
            f"#plotCard {{ background: {colors.surface}; border: 1px solid {colors.border}; border-radius: 4px; }}"
            f"#plotCard QLabel {{ color: {colors.text}; background: transparent; }}"
        )
