"""What all plots have in common: the look of the program, gestures and keys, a card for what is read, the menu.

A kind of plot derives from it, adds its items, and says how far they reach, what is read where, and what a table holds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)

from digitpad.gui.kit.restyled import LOOKS
from digitpad.gui.look import theme
from digitpad.gui.look.theme import Theme
from digitpad.gui.plot import export
from digitpad.gui.plot.axis import Axis, Text, plain_text
from digitpad.gui.plot.card import Card
from digitpad.gui.plot.export import LegendEntry, Rows
from digitpad.gui.plot.plot_menu import plot_menu
from digitpad.gui.plot.reset_button import ResetButton
from digitpad.gui.plot.zoomable import ZoomablePlot
from digitpad.message import tr

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Plot(ZoomablePlot):
    """A plot in the look of the program, with a card that shows what mouse and keys read, and a menu."""

    may_be_logarithmic = False
    ground = "surface"  # the role of the colour behind everything

    def __init__(
        self,
        name: str,
        *,
        x_title: str = "",
        y_title: str = "",
        y_text: Text = plain_text,
        widest: str = "100 %",
        least_height: int = 120,
        selects: bool = False,
    ) -> None:
        """`widest` is the widest figure of the vertical axis, which gets room for it once and for all."""
        self._log_chosen: bool | None = None
        self._dressed: object = None
        self._exported_at: float | None = None
        self._note = ""
        self._widest, self._x_title, self._y_title, self._least_height = widest, x_title, y_title, least_height
        super().__init__({"left": Axis("left", y_text), "bottom": Axis("bottom")}, selects)
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Nothing is shown yet."))
        self.setObjectName("plot")
        self.card = Card(self.viewport())
        self.reset_button = ResetButton(self.viewport())
        self.reset_button.clicked.connect(self.show_automatic)
        self.hold.connect(self._offer_reset)
        self._view.sigRangeChanged.connect(self.move_card)
        self._view.menuWanted.connect(self._open_menu)

    def take_over(self, other: ZoomablePlot) -> None:
        """And its axis, where that may be logarithmic."""
        if isinstance(other, Plot) and other._log_chosen is not None:
            self._log_chosen = other._log_chosen
            self.refresh()
        super().take_over(other)

    # What a kind of plot says of itself

    def description(self) -> str:
        """What a screen reader says: of what is read."""
        return self._note

    def color_items(self, colors: Theme) -> None:
        """Give the items the colours of a theme."""

    def dress_reading(self, colors: Theme) -> None:
        """Show what is read in the colours of a theme; called after the items have them."""

    def wants_logarithm(self) -> bool:
        """Whether the vertical axis is logarithmic until somebody chooses."""
        return False

    def set_log(self, on: bool) -> None:
        """Draw the items on such an axis."""

    @property
    def table(self) -> Rows:
        """What is written as CSV: the names of the columns, then the rows."""
        return [["x"]]

    @property
    def title(self) -> str:
        """The title of an exported picture."""
        return str(self.accessibleName())

    @property
    def key(self) -> Sequence[LegendEntry]:
        """What an exported picture explains below: its lines and their pens."""
        return ()

    # What is shown

    @property
    def note(self) -> str:
        """The sentence over the plot, whether it shows or not; "" for none."""
        return self._note

    @property
    def shows_note(self) -> bool:
        """Whether the sentence is painted over the plot; a kind of plot may hide it behind data."""
        return bool(self._note)

    def show_note(self, note: str) -> None:
        """Say this over the plot; "" takes it away."""
        if note != self._note:
            self._note = note
            self.viewport().update()
        self.describe()

    def refresh(self) -> None:
        """Follow new data, and describe them."""
        self._follow_log()
        self.fit()
        self.describe()

    @property
    def logarithmic(self) -> bool:
        """Whether the vertical axis is logarithmic now, chosen or by itself."""
        wanted = self.wants_logarithm() if self._log_chosen is None else self._log_chosen
        return self.may_be_logarithmic and wanted

    def choose_logarithm(self, on: bool) -> None:
        """Make the vertical axis logarithmic or not from now on, whatever data come; it follows the data again."""
        self._log_chosen = on
        self.follow_vertically()
        self.refresh()

    def _follow_log(self) -> None:
        axis = self.axes["left"]
        if axis.logMode != self.logarithmic:
            axis.setLogMode(False, self.logarithmic)
            self.set_log(self.logarithmic)

    def height_of(self, value: float) -> float:
        """Where a value lies on the vertical axis as it is drawn; not a number where it cannot be shown."""
        if not self.axes["left"].logMode:
            return value
        return math.log10(value) if value > 0 else math.nan

    def describe(self) -> None:
        """Give the screen reader the present `description`; call it when that may have changed."""
        description = self.description() or tr("Nothing is shown yet.")
        if description != self.accessibleDescription():
            self.setAccessibleDescription(description)

    # Mouse, touch and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.look_at(event.position())

    def look_at(self, spot: QPointF) -> None:
        """The mouse is here: read what lies nearest."""

    def move_card(self) -> None:
        """Move the card to where what is read lies now."""

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.look_away()

    def look_away(self) -> None:
        """The mouse, or the keyboard, is elsewhere: read nothing."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & COMMANDS or not (self.zoom_by_key(event) or self.step(Qt.Key(event.key()))):
            event.ignore()

    def step(self, key: Qt.Key) -> bool:
        """Read what lies next on the side of this key. False where the key means nothing here."""
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.look_away()
        self.viewport().update()

    # The menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu by the keyboard; the mouse's right button comes as a click."""
        event.accept()
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            plot_menu(self).popup(self.mapToGlobal(self.area.center().toPoint()))

    def _open_menu(self) -> None:
        plot_menu(self).popup(self.cursor().pos())

    @property
    def exports(self) -> export.Exports:
        """What its menu exports: its picture with `key` below, and its `table`."""
        name = self.file_name
        return export.Exports(self, lambda: export.composed([self], self.key), lambda: self.table, name)

    @property
    def file_name(self) -> str:
        """The name that is proposed for an exported file."""
        return self.title.lower()

    def _offer_reset(self) -> None:
        """Show the reset button while the plot does not follow its data."""
        self.reset_button.setHidden(self.follows_data)
        if not self.follows_data:
            self.reset_button.stand_in(self.area)

    # Looks

    def sizeHint(self) -> QSize:
        return QSize(480, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Large text takes its room from the page, which scrolls, and not from the curves."""
        unit = theme.unit(self)
        return QSize(160, self._least_height + (round(self.around() * (unit > 1))))

    def around(self) -> float:
        """Height of what stands above and below the curves."""
        line = QFontMetricsF(self.caption_font()).height()
        return line / 2 + 1 + 2 * line + 16

    def caption_font(self) -> QFont:
        """The font of axes and other small text, in the present size of the text."""
        return theme.scaled_font(self, theme.CAPTION)

    def dress(self) -> None:
        """Apply the colours of its theme and the size of its text; called first when all items are there."""
        colors, font = theme.of(self), self.caption_font()
        if self._dressed == (colors.name, font, self.pixels):
            return
        self._dressed = colors.name, font, self.pixels
        self.setBackground(QColor(getattr(colors, self.ground)))
        metrics = QFontMetricsF(font)
        for axis in self.axes.values():
            axis.dress(colors, font)
        if self.axes["left"].isVisible():
            self.axes["left"].setWidth(metrics.horizontalAdvance(self._widest) + 10)
        if self.axes["bottom"].isVisible():
            self.axes["bottom"].setLabel(self._x_title or None)
            self.fit_axes()
            half_tick = 0.4 * metrics.horizontalAdvance("100 %")  # of the last number, which stands near the edge
            self.plotItem.layout.setContentsMargins(0, metrics.height() / 2 + 1, max(16, half_tick), 4)
        self.plotItem.setTitle(self._y_title or None, color=colors.muted, size=f"{font.pixelSize()}px", justify="left")
        self._view.dress(colors)
        self.card.dress(colors, self)
        self.color_items(colors)
        self.dress_reading(colors)
        self._offer_reset()
        self.updateGeometry()
        self.viewport().update()

    def fit_axes(self) -> None:
        """Give the horizontal axis the height of what stands below the plot."""
        line = QFontMetricsF(self.caption_font()).height()
        self.axes["bottom"].setHeight(line + 6 + (line + 6 if self._x_title else 0) + self.foot())

    def foot(self) -> float:
        """Height of what a kind of plot has between the ticks and the title of the horizontal axis."""
        return 0

    @property
    def pixels(self) -> float:
        """The pixels to a device-independent one, where it is painted; its lines are `widened` by that."""
        return self.devicePixelRatioF() if self._exported_at is None else self._exported_at

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOKS and self._dressed is not None:
            self.dress()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._dressed is not None:
            self.dress()
        return bool(super().event(event))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None:
            self.move_card()
            self._offer_reset()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = theme.of(self)
        if self.shows_note:
            self._paint_note(painter, colors)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_note(self, painter: QPainter, colors: Theme) -> None:
        painter.setFont(theme.scaled_font(self, 1))
        wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        room = self.area.adjusted(24, 0, -24, 0)
        plate = QRectF(painter.fontMetrics().boundingRect(room.toRect(), int(wrapped), self._note)).adjusted(
            -8, -4, 8, 4
        )
        plate.moveCenter(self.area.center())
        painter.fillRect(plate, QColor(getattr(colors, self.ground)))
        painter.setPen(QColor(colors.muted))
        painter.drawText(plate, int(wrapped), self._note)

    def set_export_mode(self, on: bool, pixels: float = 1) -> None:
        """While it is rendered for a file: with shapes in place of cached pixels, and lines for so many `pixels`."""
        self._exported_at = pixels if on else None
        self.color_items(theme.of(self))
        for item in self.plotItem.items:
            if hasattr(item, "setExportMode"):
                options: dict[str, Any] = {"antialias": True}
                item.setExportMode(on, options if on else None)
