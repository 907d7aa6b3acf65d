"""What its user says that drawings are, and the teaching that learns from it, for the widgets of one window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from digitpad import paths
from digitpad.app.own_hand import words
from digitpad.app.own_hand.collection import MY_HAND, OwnDigits, OwnDigitsError
from digitpad.app.training.lineage import Origin
from digitpad.digits import mnist_loader
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.ink import Strokes
from digitpad.digits.own_digits import Label, fits
from digitpad.errors import DigitpadError, ImageError
from digitpad.gui.kit.latest_task import LatestTask, Request
from digitpad.gui.session import Session
from digitpad.message import mark, retranslated, tr, tr_count
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.printable import printable

if TYPE_CHECKING:
    from digitpad.teaching_job import Taught

OTHER_CLASSES = mark(
    "Open the data that this network has learned from first, on the Train page: it is reminded of them while it learns "
    "from you."
)
TRAINING = mark("A training is under way: stop it, or wait for its end, before the network learns your hand.")
GIVEN_UP = mark(
    "Another network answers now: what the one before was learning from you is given up. Learn your hand again."
)
FAULT = mark("Learning your hand stopped because of a fault in the program.")
_REST = 1500  # milliseconds after what was said last
_ENOUGH = 2  # drawings, from which on it can be measured whether learning them helps


class OwnHand(QObject):
    """The collection, and one teaching at a time.

    Attributes:
        hand: whose drawings are kept and learned now, a name.
        complaint: why the collection cannot be read, as it was said last; "" where it can.
        result: what learning on purpose has brought, until it is taken over, declined or of a model that is gone.
        by_itself: whether the network learns from what was said without being asked, once nobody says more.
        rest: the timer that each thing said starts again; when it runs out, the network learns by itself.
    """

    changed = Signal()  # other drawings, labels or another hand
    progressed = Signal(object)  # TeachingProgress
    teachingChanged = Signal(bool)  # whether one is under way
    taught = Signal(object)  # Taught
    failed = Signal(object)  # one sentence: the collection cannot be read, or what was asked of it cannot be done
    learningFailed = Signal(object)  # one sentence
    byItselfChanged = Signal(bool)
    learnedByItself = Signal(object)  # Taught: it was better, and answers now
    modelTaken = Signal()  # the taught model answers, or the one before again

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._digits: OwnDigits | None = None
        self.complaint = ""
        self.hand = MY_HAND
        self.result: Taught | None = None
        self.by_itself = False
        self._unasked = False  # the teaching under way
        self._learner: Model | None = None  # what it teaches a copy of
        self.rest = QTimer(self, singleShot=True, interval=_REST)
        self.rest.timeout.connect(self._learn_by_itself)
        self._before: tuple[Origin, Model] | None = None  # what was there, and what was taken over instead
        self._task = LatestTask(self)
        self._task.reported.connect(self.progressed)
        self._task.answered.connect(self._on_outcome)
        self._task.failed.connect(self._on_fault)
        session.modelChanged.connect(self._follow_model)

    # The collection

    @property
    def digits(self) -> OwnDigits | None:
        """All that was said, read when first asked for; None where the user's folder cannot be used, and `failed` says
        so once."""
        if self._digits is None:
            try:
                digits = OwnDigits(paths.own_digits_file())
                digits.load()
            except (OwnDigitsError, OSError) as error:
                reason = getattr(error, "strerror", None) or error
                self._complain(tr("Your drawings cannot be read: {reason}", reason=reason))
                return None
            digits.listen(self.changed.emit)
            self._digits, self.complaint = digits, ""
            if digits.broken:
                sentence = tr_count(
                    "{count} line of the file of your drawings is broken; all others are read.",
                    "{count} lines of the file of your drawings are broken; all others are read.",
                    digits.broken,
                )
                self.failed.emit(sentence)
        return self._digits

    def follow_file(self) -> None:
        """Another window of the program may have changed the collection meanwhile."""
        if self._digits is not None:
            before, self.complaint = self.complaint, ""  # who hears that it is read again finds none
            try:
                self._digits.follow_file()
            except OwnDigitsError as error:
                self.complaint = before
                self._complain(tr("Your drawings cannot be read: {reason}", reason=error))

    def _complain(self, sentence: str) -> None:
        """Whoever hears of it asks for the digits again."""
        if sentence != retranslated(self.complaint):
            self.complaint = sentence
            self.failed.emit(sentence)

    def drawings(self) -> tuple[LabelledDrawing, ...]:
        """The drawings of the present hand that show one of the present model's classes."""
        classes = self._session.model.classes
        return tuple(each for each in (self.digits.digits(self.hand) if self.digits else ()) if fits(each, classes))

    def hands(self) -> tuple[str, ...]:
        """The names of all hands, the present one included."""
        known = self.digits.hands if self.digits is not None else ()
        return tuple(sorted({*known, MY_HAND, self.hand}))

    def set_hand(self, hand: str) -> None:
        """From now on it is this hand that is kept and learned."""
        hand = " ".join(printable(hand).split())[:100] or MY_HAND
        if hand != self.hand:
            self.hand = hand
            self._begin_again()
            self.changed.emit()

    def set_by_itself(self, on: bool) -> None:
        """Whether the network learns from each correction without being asked."""
        self.by_itself = on
        self.byItselfChanged.emit(on)
        if not on:
            self.rest.stop()
        if not on and self._unasked:
            self.stop()

    def keep(self, label: Label, strokes: Strokes) -> LabelledDrawing | None:
        """Keep a drawing with this label, whatever classes the present model tells apart; None, and `failed` says why,
        where it cannot be kept."""
        said = self.keep_all([(label, strokes)])
        return said[0] if said else None

    def keep_all(self, said: Sequence[tuple[Label, Strokes]]) -> list[LabelledDrawing]:
        """Keep drawings with their labels, all of which one undo takes back; none, and `failed` says why, where they
        cannot be kept."""
        kept: list[LabelledDrawing] = []
        self.change(lambda digits: kept.extend(digits.add_all(said, self.hand)))
        if kept and self.by_itself:
            self.rest.start()
        return kept

    def undo(self) -> None:
        """Take back what was done last, and show the hand whose drawings these are."""
        self._show_hand_of(OwnDigits.undo)

    def redo(self) -> None:
        """Do again what was taken back last, and show the hand whose drawings these are."""
        self._show_hand_of(OwnDigits.redo)

    def _show_hand_of(self, act: Callable[[OwnDigits], str | None]) -> None:
        hands: list[str | None] = []
        if self.change(lambda digits: hands.append(act(digits))) and hands[0] is not None:
            self.set_hand(hands[0])

    def change(self, act: Callable[[OwnDigits], object]) -> bool:
        """Change the collection; False, and `failed` says why, where that cannot be kept."""
        self.complaint = ""  # it is said again
        if self.digits is None:
            return False
        try:
            act(self.digits)
        except (OwnDigitsError, ImageError) as error:
            self.failed.emit(str(error))
            return False
        self._begin_again()
        return True

    # Teaching

    @property
    def teaching(self) -> bool:
        """Whether a copy of the model is learning now, asked for or by itself."""
        return self._task.busy

    def learn(self) -> bool:
        """Teach a copy of the present model the present hand; `taught` or `learningFailed` follows."""
        self.follow_file()
        drawings, model = self.drawings(), self._session.model
        if self.teaching:
            return False
        self.rest.stop()
        self._unasked, self.result = False, None
        known = (
            mnist_loader.load_images if model.classes.are_digits else self._session.data_in_use.loader(model.classes)
        )
        problem = tr(TRAINING) if self._session.training else "" if drawings else words.nothing_said(model.classes)
        if known is None:
            problem = tr(OTHER_CLASSES)
        if problem or known is None:
            self.learningFailed.emit(problem)
            return False
        self._learner = model
        self._task.ask(lambda request: _teach(model, drawings, known, request))
        self.teachingChanged.emit(True)
        return True

    def _learn_by_itself(self) -> None:
        """Later where something else is under way; silent where there is nothing to learn with."""
        digits = self._session.model.classes.are_digits
        if self.teaching or not self._may_replace:
            self.rest.start()
        elif self.by_itself and digits and len(self.drawings()) >= _ENOUGH:
            self._unasked = self.learn()

    @property
    def _may_replace(self) -> bool:
        """Whether the model may become another one unasked: none is being trained, saved or asked about."""
        return not (self._session.training or self._session.saving or QGuiApplication.modalWindow())

    def _begin_again(self) -> None:
        """Stop a teaching that began by itself, and begin it again after a rest: its drawings have changed."""
        if self.teaching and self._unasked:
            self.stop()
            self.rest.start()

    def _follow_model(self) -> None:
        """Another model answers: drop what a copy of the one before has learned or is learning, and the way back from
        what was taken over, unless a training may still end with that."""
        if not (self.may_go_back or self._session.training):
            self._before = None
        learner = self._learner
        if learner is None or learner.network is self._session.model.network:
            return
        self.result = self._learner = None
        self._begin_again()
        if self.teaching:
            self.stop()
            if not self._unasked:  # said once all have followed the model and cleared what was said of the one before
                QTimer.singleShot(0, self, lambda: self.learningFailed.emit(tr(GIVEN_UP)))

    def stop(self) -> None:
        """End the teaching; nothing of it is kept."""
        self.rest.stop()
        if self.teaching:
            self._task.forget()
            self.teachingChanged.emit(False)

    def _on_fault(self) -> None:
        self.teachingChanged.emit(False)
        self.learningFailed.emit(tr(FAULT))

    def _on_outcome(self, outcome: Taught | DigitpadError | None) -> None:
        self.teachingChanged.emit(False)
        if outcome is None:
            return
        if isinstance(outcome, DigitpadError):
            self.learningFailed.emit(str(outcome))
        elif not self._unasked:
            self.result = outcome
            self.taught.emit(outcome)
        elif outcome.better and self._may_replace:
            self.take_over(outcome)
            self.learnedByItself.emit(outcome)
        elif outcome.better:
            self.rest.start()

    # Taking over

    def decline(self) -> None:
        """Discard what was learned."""
        self.result = None

    def take_over(self, taught: Taught) -> None:
        """Let the taught model answer; nothing is saved by that."""
        session, self.result = self._session, None
        session.end_training()  # or what was there would be that from before it
        before = session.state.origin()
        session.take_changed(replace(taught.model, name=before.model.name))
        self._before = before, session.model
        self.modelTaken.emit()

    @property
    def may_go_back(self) -> bool:
        """Whether the model that was taken over still answers."""
        return self._before is not None and self._before[1].network is self._session.model.network

    def go_back(self) -> None:
        """Let the model from before answer again, unsaved where it was."""
        if self._before is not None and self.may_go_back:
            before, self._before = self._before[0], None
            self._session.put_back(before)
            self.modelTaken.emit()


def _teach(
    model: Model, drawings: tuple[LabelledDrawing, ...], load_known: Callable[[], Dataset], request: Request
) -> Taught | DigitpadError | None:
    """Runs in the thread. None where nobody waits for it any more."""
    from digitpad import teaching_job

    try:
        for report in teaching_job.teach_model(model, drawings, load_known(), keep_going=request.wanted):
            if isinstance(report, teaching_job.Taught):
                return report
            request.report(report)
    except DigitpadError as error:
        return error
    return None
