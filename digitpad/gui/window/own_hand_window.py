"""The window of one's own digits, and what the main window says of learning them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from digitpad.gui.kit.hand_over import stand_in
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.kit.to_front import bring_to_front
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.gui.work.own_hand import OwnHand
from digitpad.message import tr

if TYPE_CHECKING:
    from digitpad.gui.own_hand.my_digits import MyDigits


class OwnHandWindow(QObject):
    """*My digits* is made when it is first asked for."""

    def __init__(
        self, session: Session, own_hand: OwnHand, preferences: Preferences, strip: MessageStrip, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._own_hand, self._preferences = session, own_hand, preferences
        self._strip, self._window = strip, window
        self._my_digits: MyDigits | None = None
        own_hand.by_itself = preferences.learns_by_itself
        own_hand.byItselfChanged.connect(self._remember)
        own_hand.learnedByItself.connect(self._offer_way_back)
        for failure in (own_hand.failed, own_hand.learningFailed):
            failure.connect(self._warn)

    def show(self) -> None:
        """Open *My digits*, or bring it to the front."""
        bring_to_front(self._made())

    def _made(self) -> MyDigits:
        if self._my_digits is None:
            from digitpad.gui.own_hand.my_digits import MyDigits  # many never open it

            self._my_digits = MyDigits(self._session, self._own_hand, self._preferences, self._window)
        return self._my_digits

    def retranslate(self) -> None:
        """*My digits* is made anew, in another language, where it is open at once."""
        old, self._my_digits = self._my_digits, None
        if old is not None and old.isVisible():
            stand_in(old, self._made())

    def _remember(self, on: bool) -> None:
        self._preferences.learns_by_itself = on

    def _offer_way_back(self) -> None:
        sentence = tr("It has learned from what you said, and answers so now.")
        self._strip.show_message("info", sentence, [(tr("Back to the one before"), self._own_hand.go_back)])

    def _warn(self, sentence: str) -> None:
        """Where nobody reads it in *My digits* already."""
        if self._my_digits is None or not self._my_digits.isActiveWindow():
            self._strip.show_message("warning", sentence)
