"""A line under the page for news from outside it: a sentence, what can be done about it, and a close button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QWidget,
)

from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.self_placing import SelfPlacing
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import retranslated, tr

ICON = 20  # at the normal text size
GAP = 8
HIGH = 10_000  # pixels: no sentence is higher
BY_TAB = Qt.FocusPolicy.TabFocus  # not by a click: the strip goes with it, and the keyboard would end up elsewhere
Choice = tuple[str, Callable[[], object]]


class MessageStrip(Restyled):
    """Hidden while there is nothing to say. A new message takes the place of the old one."""

    dismissed = Signal()  # the message is closed or out of date, and none has taken its place
    replaced = Signal()  # a message that nobody has answered gives way to another one

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageStrip")
        self._kind, self._said, self._briefly = "info", "", ""
        self._sign = QLabel()
        self._text = text_label(name="messageText", wraps=True)
        self._brief = text_label(name="briefMessageText", wraps=True)
        self._buttons: list[QPushButton] = []
        self._choices: Sequence[Choice] = ()
        self._close = QToolButton()
        self._close.setObjectName("closeMessageButton")
        self._close.setFocusPolicy(BY_TAB)
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 4, 16, 4)
        self._row.setSpacing(GAP)
        self._words = _Words(self._text, self._brief, self._close)
        for widget in (self._sign, self._words):
            self._row.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """The whole message, also after the strip was closed."""
        return self._text.text()

    def show_message(self, kind: str, text: str, choices: Sequence[Choice] = (), *, brief: str = "") -> None:
        """`kind` is "error", "warning" or "info". Each choice is a label and what it does; it closes the strip. With
        `brief`, that is shown in place of `text` where the whole would take much of the page."""
        if not self.isHidden():
            self.replaced.emit()
        self._kind, self._said, self._briefly, self._choices = kind, text, brief, choices
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(label, act) for label, act in choices]
        self._order_stops()
        self.retranslate()
        self._words.show_buttons(self._buttons)
        self.restyle()
        self.show()
        self.update()

    def _order_stops(self) -> None:
        """The close button comes last. New ones would be reached after the whole page."""
        for before, after in pairwise((self._close, *self._buttons, self._close)):
            QWidget.setTabOrder(before, after)

    def retranslate(self) -> None:
        """Show everything in the current language."""
        text = retranslated(self._said)
        self._text.setText(text)
        self._brief.setText(retranslated(self._briefly))
        self.setAccessibleName(text)
        self._close.setToolTip(tr("Close"))
        self._close.setAccessibleName(tr("Close message"))
        for button, (label, _) in zip(self._buttons, self._choices, strict=True):
            button.setText(retranslated(label))
        self._words.follow_children()

    def dismiss(self) -> None:
        """What it says matters no more."""
        self.hide()
        self.dismissed.emit()

    def withdraw(self, text: str) -> None:
        """Dismiss the message if it is this one, in whichever language it was said."""
        if not self.isHidden() and text in (self._said, retranslated(self._said)):
            self.dismiss()

    def _button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self._words)
        button.setFocusPolicy(BY_TAB)

        def choose() -> None:
            self.hide()
            act()
            if self.isHidden():
                self.dismissed.emit()

        button.clicked.connect(choose)
        return button

    def restyle(self) -> None:
        colors = theme.of(self)
        sign = {"error": colors.error, "warning": colors.warning}.get(self._kind, colors.accent)
        size = round(ICON * theme.unit(self))
        self._sign.setPixmap(
            theme.icon(self._kind, colors, size, sign).pixmap(QSize(size, size), self.devicePixelRatio())
        )
        self._close.setIcon(theme.icon("close", colors, size))
        self._close.setIconSize(QSize(size, size))

    def paintEvent(self, _event: QEvent) -> None:
        colors = theme.of(self)
        grounds = {"error": colors.error_ground, "warning": colors.warning_ground}
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(grounds.get(self._kind, colors.accent_soft)))


class _Words(SelfPlacing):
    """The sentence, and the buttons beside it or, where that is lower, below it: large text leaves the sentence too
    little room beside them, and the brief one takes its place if there is one. The last button stands at the end of
    the line."""

    def __init__(self, text: QLabel, brief: QLabel, close: QToolButton) -> None:
        super().__init__()
        self._text, self._brief, self._close = text, brief, close
        for widget in (text, brief, close):
            widget.setParent(self)
        self._buttons: Sequence[QAbstractButton] = (close,)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_buttons(self, buttons: Sequence[QPushButton]) -> None:
        self._buttons = (*buttons, self._close)
        for button in buttons:
            button.show()
        self.follow_children()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        said = self._shown(width)
        return min(self._height_beside(said, width), self._height_below(said, width))

    def minimumSizeHint(self) -> QSize:
        buttons = self._room_of_buttons()
        return QSize(max(buttons.width(), self._text.minimumSizeHint().width()), buttons.height())

    def follow_children(self) -> None:
        super().follow_children()
        self.updateGeometry()

    def place(self) -> None:
        room, buttons = self.rect(), self._room_of_buttons()
        said = self._shown(room.width())
        beside = self._fits_beside(said, room.width())
        left = self._beside_buttons(room.width()) + GAP if beside else 0
        text, line = QRect(room), QRect(room)
        if beside:
            text.setRight(left - GAP - 1)
        else:
            line.setTop(room.bottom() + 1 - buttons.height())
            text.setBottom(line.top() - GAP - 1)
        self._put(said, text)
        for label in (self._text, self._brief):
            label.setVisible(label is said)
        for button in self._buttons:
            size = button.sizeHint()
            place = QRect(QPoint(left, line.top() + (line.height() - size.height()) // 2), size)
            if button is self._close:
                place.moveRight(room.right())
            self._put(button, place)
            left += size.width() + GAP

    def _put(self, widget: QWidget, place: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _room_of_buttons(self) -> QSize:
        sizes = [button.sizeHint() for button in self._buttons]
        return QSize(sum(size.width() + GAP for size in sizes) - GAP, max(size.height() for size in sizes))

    def _beside_buttons(self, width: int) -> int:
        """The room of the sentence."""
        return width - self._room_of_buttons().width() - GAP

    def _shown(self, width: int) -> QLabel:
        return self._brief if self._brief.text() and not self._fits_beside(self._text, width) else self._text

    def _fits_beside(self, said: QLabel, width: int) -> bool:
        return self._height_beside(said, width) <= self._height_below(said, width)

    def _height_beside(self, said: QLabel, width: int) -> int:
        room = self._beside_buttons(width)
        if room < said.minimumSizeHint().width():
            return HIGH
        return max(said.heightForWidth(room), self._room_of_buttons().height())

    def _height_below(self, said: QLabel, width: int) -> int:
        return said.heightForWidth(max(1, width)) + GAP + self._room_of_buttons().height()
