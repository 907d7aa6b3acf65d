"""Offers what programs that ended unexpectedly left behind, and removes of it only what is certainly no model."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from digitpad.app.recovery import Kept, RecoveryFile
from digitpad.errors import DamagedFileError, ModelFileError
from digitpad.gui.kit.message_strip import Choice, MessageStrip
from digitpad.gui.session import Session
from digitpad.message import joined, tr
from digitpad.training_job import TrainingJob

LOG = logging.getLogger(__name__)


class LeftoverOffer:
    """Holds the files until each was opened or discarded; what is not answered waits for the next start."""

    def __init__(self, session: Session, strip: MessageStrip, may_replace: Callable[[], bool]) -> None:
        self._session, self._strip, self._may_replace = session, strip, may_replace
        self._waiting: list[RecoveryFile] = []
        self._unreadable: list[str] = []
        self._offered: RecoveryFile | None = None  # what the strip asks about
        self._held_back = False
        strip.dismissed.connect(self._begin_when_free)
        strip.replaced.connect(self._hold_back)

    def begin(self, leftovers: Sequence[RecoveryFile]) -> None:
        """Ask about one after the other, in this order; at the end name those that cannot be read now."""
        self._waiting = list(leftovers)
        self._held_back = True
        self._begin_when_free()

    def _begin_when_free(self) -> None:
        """What the strip says comes first."""
        self._offered = None
        if self._held_back and self._strip.isHidden():
            self._held_back = False
            self._offer_next()

    def _hold_back(self) -> None:
        """Other news take the place of an offer, which comes again after them."""
        self._held_back = self._held_back or self._offered in self._waiting

    def release(self) -> None:
        """Leave the rest for the next start."""
        for leftover in self._waiting:
            leftover.release()
        self._waiting = []

    def _offer_next(self) -> None:
        while self._waiting:
            kept = self._read(self._waiting[0])
            if kept is not None:
                self._offer(kept)
                return
            del self._waiting[0]
        if self._unreadable:
            kept_on = tr("What a training left there is kept for the next start.")
            self._strip.show_message("warning", joined([*self._unreadable, kept_on]))
            self._unreadable = []

    def _offer(self, kept: Kept) -> None:
        rest = kept.rest
        unexpected = self._waiting[0].unexpected
        if rest is None or rest.complete:
            text = _about_network(unexpected, len(kept.model.history))
            choices: list[Choice] = [(tr("Open"), self._open), (tr("Discard"), self._discard)]
        else:
            text = _about_rest(unexpected, len(rest.reports), rest.recipe.settings.epochs)
            choices = [
                (tr("Go on"), lambda: self._go_on(rest)),
                (tr("Open its network"), self._open),
                (tr("Discard"), self._discard),
            ]
        self._strip.show_message("warning", text, choices)
        self._offered = self._waiting[0]

    def _go_on(self, rest: TrainingJob) -> None:
        if self._may_replace():
            self._session.resume_leftover(self._waiting.pop(0), rest)

    def _read(self, leftover: RecoveryFile) -> Kept | None:
        """None where there is nothing to offer: it is removed if it is no model, and else stays."""
        try:
            return leftover.read()
        except DamagedFileError as error:
            LOG.warning("%s", error)
            leftover.remove()
        except ModelFileError as error:
            self._unreadable.append(str(error))
            leftover.release()
        return None

    def _open(self) -> None:
        if self._may_replace() and self._session.open_leftover(self._waiting[0]):
            del self._waiting[0]
        # The others wait for the next start: opening them now would ask about this one.

    def _discard(self) -> None:
        self._waiting.pop(0).remove()
        self._offer_next()


def _about_network(unexpected: bool, epoch: int) -> str:
    if not epoch:  # it has learned from mini-batches alone
        kept = tr("The last training ended unexpectedly.") if unexpected else tr("The last training was kept.")
        return joined([kept, tr("Open its network?")])
    if unexpected:
        return tr("The last training ended unexpectedly. Open the network of epoch {epoch}?", epoch=epoch)
    return tr("The last training was kept. Open the network of epoch {epoch}?", epoch=epoch)


def _about_rest(unexpected: bool, done: int, epochs: int) -> str:
    if unexpected:
        return tr("The last training ended unexpectedly after epoch {done} of {epochs}.", done=done, epochs=epochs)
    return tr("The last training was kept after epoch {done} of {epochs}.", done=done, epochs=epochs)
