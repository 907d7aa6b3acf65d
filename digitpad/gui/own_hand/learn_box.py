"""Learn my hand: the button, curve, progress and stop, what it brought, and the choice whether to use it."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QWidget

from digitpad.app.own_hand.words import ROWS, figures, rows, verdict
from digitpad.app.training.durations import spoken_time_left, time_left
from digitpad.gui.kit.layouts import column_in, row_of
from digitpad.gui.kit.progress_bar import STEPS, ProgressBar
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.own_hand.lesson_curve import LessonCurve
from digitpad.gui.session import Session
from digitpad.gui.work.own_hand import OwnHand
from digitpad.message import retranslated, tr
from digitpad.teaching_job import Taught, TeachingProgress

_LONGEST = 88  # seconds whose text is as wide as any


class LearnBox(QWidget):
    """Starts and stops the teaching of `own_hand`, which goes on while this box is closed, and shows how far it is."""

    def __init__(self, session: Session, own_hand: OwnHand) -> None:
        super().__init__()
        self._session, self._own_hand = session, own_hand
        self._taught: Taught | None = None
        self._note_text = ""
        self.learn = _button(tr("&Learn my hand"), "learnHandButton")
        self.stop = _button(tr("&Stop"), "stopLearningButton")
        self.use = _button(tr("&Use it"), "useTaughtButton")
        self.discard = _button(tr("&Keep the old one"), "discardTaughtButton")
        self.back = _button(tr("&Back to the one before"), "goBackButton")
        self.by_itself = QCheckBox(tr("Learn from each &correction"))
        self.by_itself.setObjectName("learnByItselfBox")
        self.by_itself.setToolTip(tr("Learn shortly after you have said what a drawing was"))
        self.by_itself.setChecked(own_hand.by_itself)
        self._progress = ProgressBar()
        self._progress.setObjectName("learningProgress")
        self._progress.setAccessibleName(tr("How far the network has learned your hand"))
        self._left = QLabel()
        self._left.setObjectName("learningTimeLeft")
        self._left.setProperty("muted", True)
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.curve = LessonCurve()
        self._verdict = text_label(name="teachingVerdict", wraps=True)
        self._table = QWidget()
        self._row_names: list[QLabel] = []
        self._figures = self._lay_out_table()
        self._lay_out()
        self._connect()
        self._follow()
        if own_hand.result is not None:  # of before the language was changed
            self._show_result(own_hand.result)

    def take_over(self, other: LearnBox) -> None:
        if self._taught is None:
            self._show_note(retranslated(other._note_text))
            self._follow()

    def _show_note(self, sentence: str) -> None:
        self._note_text = sentence
        self._verdict.setText(sentence)

    def _lay_out_table(self) -> list[tuple[QLabel, QLabel]]:
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(0, 1)
        for column, text in enumerate((tr("before"), tr("after")), start=1):
            head = QLabel(text)
            head.setProperty("muted", True)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        pairs = []
        for row in range(1, len(ROWS) + 1):
            self._row_names.append(QLabel())
            grid.addWidget(self._row_names[-1], row, 0)
            pair = QLabel(), QLabel()
            for column, label in enumerate(pair, start=1):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignRight)
            pairs.append(pair)
        return pairs

    def _lay_out(self) -> None:
        progress = row_of(8, self._progress, self._left)
        buttons = row_of(8, self.learn, self.stop, self.use, self.discard, self.back, None, self.by_itself)
        column_in(self, 8, self._verdict, self._table, self.curve, progress, buttons)

    def _connect(self) -> None:
        hand = self._own_hand
        self.learn.clicked.connect(self.begin)
        self.stop.clicked.connect(hand.stop)
        self.use.clicked.connect(self._use)
        self.discard.clicked.connect(self._discard)
        self.back.clicked.connect(self._go_back)
        self.by_itself.toggled.connect(hand.set_by_itself)
        hand.progressed.connect(self._show_progress)
        hand.teachingChanged.connect(self._follow)
        hand.taught.connect(self._show_result)
        hand.learningFailed.connect(self._show_failure)
        hand.changed.connect(self._follow)
        hand.modelTaken.connect(self._follow)
        self._session.modelChanged.connect(self._follow_model)
        for news in (self._session.trainingStarted, self._session.trainingEnded, self._session.dataChanged):
            news.connect(self._forget_what_was_said)

    def begin(self) -> None:
        """Learn the present hand."""
        self._taught = None
        self._show_note("")
        self._progress.setValue(0)
        self._show_left(math.inf)
        self.curve.show_curves(())
        self._own_hand.learn()
        self.next_button.setFocus()

    def _show_progress(self, progress: TeachingProgress) -> None:
        self._progress.setValue(round(STEPS * progress.fraction))
        self._show_left(progress.seconds_left)
        self.curve.show_curves(progress.curves)

    def _show_left(self, seconds: float) -> None:
        """The time beside the bar, which keeps its length while the time changes."""
        longest = self._left.fontMetrics().horizontalAdvance(time_left(_LONGEST))
        self._left.setMinimumWidth(longest + 1)
        self._left.setText(time_left(seconds))
        spoken = spoken_time_left(seconds)
        if spoken != self._progress.accessibleDescription():
            self._progress.setAccessibleDescription(spoken)

    def _show_result(self, taught: Taught) -> None:
        self._taught = taught
        self._show_note(verdict(taught))
        names = [tr(name) for name in rows(taught)]
        shown = zip(names, figures(taught), strict=True)
        for name, pair in zip(self._row_names, self._figures, strict=True):
            texts = next(shown, ("", ("", "")))
            name.setText(texts[0])
            for label, text in zip(pair, texts[1], strict=True):
                label.setText(text)
        self._follow()

    def _show_failure(self, sentence: str) -> None:
        self._show_note(sentence)
        self._follow()

    def _use(self) -> None:
        if self._taught is not None:
            taught, self._taught = self._taught, None
            self._own_hand.take_over(taught)
            self._show_note(tr("The taught network answers now. Save it to keep it."))
        self._follow()
        self.back.setFocus()

    def _discard(self) -> None:
        self._own_hand.decline()
        self._taught = None
        self._show_note("")
        self._follow()

    def _go_back(self) -> None:
        self._own_hand.go_back()
        self._show_note(tr("The network from before answers again."))
        self._follow()
        self.learn.setFocus()

    def _follow_model(self) -> None:
        """What was taught was another model, and what was said last is of it; or it is saved, as it was to be."""
        if self._taught is not None and self._own_hand.result is None:
            self._discard()
        elif not (self._own_hand.may_go_back and self._session.unsaved):
            self._forget_what_was_said()
        self._follow()

    def _forget_what_was_said(self) -> None:
        """Another network answers, or what stood in the way is gone. An offer stays until it is decided on."""
        if self._taught is None:
            self._show_note("")
        self._follow()

    @property
    def next_button(self) -> QPushButton:
        """The one that Return is to press now."""
        taught = self._taught
        if self._own_hand.teaching:
            return self.stop
        if taught is None:
            return self.learn
        # Whoever has just said what a single drawing is, wants it to be read so.
        return self.use if taught.better or taught.before.own_loss is None else self.discard

    def _follow(self) -> None:
        hand = self._own_hand
        teaching, decided = hand.teaching, self._taught is None
        keyboard_was_here = self._has_keyboard()
        self.learn.setVisible(not teaching and decided)
        self.learn.setEnabled(bool(hand.drawings()) and not self._session.training)
        self.stop.setVisible(teaching)
        self._progress.setVisible(teaching)
        self._left.setVisible(teaching)
        self.curve.setVisible(teaching)
        for widget in (self.use, self.discard, self._table):
            widget.setVisible(not decided)
        self.back.setVisible(not teaching and decided and hand.may_go_back)
        self._verdict.setVisible(bool(self._verdict.text()))
        if keyboard_was_here and not self._has_keyboard():  # what has taken its place is pressed next
            self.next_button.setFocus()

    def _has_keyboard(self) -> bool:
        """Whether it is at a button of what is learned that is visible, not at what is typed or chosen elsewhere."""
        buttons = self.learn, self.stop, self.use, self.discard, self.back
        return any(button is self.window().focusWidget() and not button.isHidden() for button in buttons)


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
