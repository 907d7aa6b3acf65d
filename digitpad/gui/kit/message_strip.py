"""A line above the page for news from outside it: a sentence, what can be done about it, and a close button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from digitpad.gui.kit.restyled import Restyled
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import again, tr

ICON = 20  # at the normal text size
BY_TAB = Qt.FocusPolicy.TabFocus  # not by a click: the strip goes with it, and the keyboard would end up elsewhere
Choice = tuple[str, Callable[[], object]]


class MessageStrip(Restyled):
    """Hidden while there is nothing to say. A new message takes the place of the old one."""

    dismissed = Signal()  # the message is closed or out of date, and none has taken its place
    replaced = Signal()  # a message that nobody has answered gives way to another one

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageStrip")
        self._kind, self._said = "info", ""
        self._sign = QLabel()
        self._text = text_label(name="messageText", wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QPushButton] = []
        self._choices: Sequence[Choice] = ()
        self._close = QToolButton()
        self._close.setObjectName("closeMessageButton")
        self._close.setFocusPolicy(BY_TAB)
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 4, 16, 4)
        self._row.setSpacing(8)
        for widget in (self._sign, self._text, self._close):
            self._row.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def show_message(self, kind: str, text: str, choices: Sequence[Choice] = ()) -> None:
        """`kind` is "error", "warning" or "info". Each choice is a label and what it does; it closes the strip."""
        if not self.isHidden():
            self.replaced.emit()
        self._kind, self._said, self._choices = kind, text, choices
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(label, act) for label, act in choices]
        for place, button in enumerate(self._buttons, start=2):
            self._row.insertWidget(place, button)
        self._order_stops()
        self.say_again()
        self.restyle()
        self.show()
        self.update()

    def _order_stops(self) -> None:
        """The close button comes last. New ones would be reached after the whole page."""
        for before, after in pairwise((self._close, *self._buttons, self._close)):
            QWidget.setTabOrder(before, after)

    def say_again(self) -> None:
        """In the language that is spoken now."""
        text = again(self._said)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._close.setToolTip(tr("Close"))
        self._close.setAccessibleName(tr("Close message"))
        for button, (label, _) in zip(self._buttons, self._choices, strict=True):
            button.setText(again(label))

    def dismiss(self) -> None:
        """What it says matters no more."""
        self.hide()
        self.dismissed.emit()

    def _button(self, label: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(label, self)
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
