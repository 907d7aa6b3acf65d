"""The window of the guided test: a pad of its own, what to write on it, and what came of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from digitpad.app.own_hand import words
from digitpad.app.own_hand.guided_test import GuidedTest
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.kit.layouts import DIALOG, column_in, row_of
from digitpad.gui.kit.screen_room import room_for
from digitpad.gui.kit.scroll_page import ScrollPage
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.gui.session import Session
from digitpad.message import mark, tr
from digitpad.model_file import Model

SIDE = 320
ANSWERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
AROUND = 110  # the height of all that stands above and below the pad
RIGHT_ALL = mark("Every one of them was read right.")


class GuidedTestWindow(QDialog):
    """Tests this `model`, whichever answers in the main window meanwhile; `rng` chooses what is to be written. Closed,
    it deletes itself."""

    learnAsked = Signal(object)  # the tuple of `Written` to be learned

    def __init__(self, model: Model, parent: QWidget, rng: np.random.Generator | None = None) -> None:
        super().__init__(parent)
        self.test = GuidedTest(model, rng or np.random.default_rng())
        self._classes = model.classes
        self.setObjectName("guidedTestWindow")
        self.setWindowTitle(words.what_is_asked(model.classes))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # A pad with a session of its own: what is drawn here is answered nowhere.
        self._undo_stack = QUndoStack(self)
        session = Session(model, parent=self)
        ink = PadInk(session, self._undo_stack, self)
        self.pad = DrawingPad(session, ink, self)
        self.pad.boxes.set_dimmed(True)
        self.pad.shows_example = False  # another digit may be asked for
        unit = theme.unit(parent)
        side = round(min(SIDE * unit, room_for(parent).height() - AROUND * unit))
        self.pad.setMinimumSize(QSize(side, side))
        self._asked = text_label(name="askedDigit", scale="title")
        self._count = text_label(muted=True)
        self._result = text_label(name="testResult", wraps=True)
        self._result.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._results = ScrollPage(self._result)  # twenty mistakes may take more room than the pad did
        self._results.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back = _button(tr("&Back"), "previousDrawingButton")
        self.clear = _button(tr("&Clear"), "clearTestPadButton")
        self.next = _button(tr("&Next"), "nextDrawingButton")
        self.next.setDefault(True)
        self.learn = _button(tr("&Learn from them"), "learnFromTestButton")
        self.close_it = _button(tr("Clo&se"), "closeTestButton")
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.clear.clicked.connect(self._wipe)
        self.next.clicked.connect(self._go_on)
        self.learn.clicked.connect(self._learn)
        self.close_it.clicked.connect(self.close)
        self.pad.contentChanged.connect(self._follow)
        standard = QKeySequence.StandardKey
        for key, act in ((standard.Undo, self._undo_stack.undo), (standard.Redo, self._undo_stack.redo)):
            shortcut = QShortcut(key, self)
            shortcut.activated.connect(lambda: ink.finish())  # what is being drawn is a step, too
            shortcut.activated.connect(act)
        self._follow()

        for widget in (self, self.next, self.learn, self.close_it):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that is still held down when the last drawing is done, or the test is left, must not answer what comes
        of it before it is read."""
        return isinstance(event, QKeyEvent) and event.isAutoRepeat() and event.key() in ANSWERS

    def _lay_out(self) -> None:
        head = row_of(12, self._asked, None, self._count)
        buttons = row_of(12, self.back, self.clear, None, self.next, self.learn, self.close_it)
        column_in(self, 12, head, (self.pad, 1), (self._results, 1), buttons, margins=DIALOG)

    def _go_on(self) -> None:
        self.test.write([stroke.points for stroke in self.pad.strokes])
        self._wipe()

    def _go_back(self) -> None:
        self.pad.show_strokes(self.test.take_back())
        self._settle()

    def _wipe(self) -> None:
        self.pad.clear()
        self._settle()

    def _settle(self) -> None:
        """Another sheet: nothing of the one before comes back by undo."""
        self._undo_stack.clear()
        self.pad.setFocus()
        self._follow()

    def reject(self) -> None:
        """Closed before its end, it says what came of the drawings so far, which can be learned; then it goes."""
        if self.test.asked is not None and self.test.written:
            self.test.end()
            self._follow()
        else:
            super().reject()

    def _learn(self) -> None:
        self.learnAsked.emit(tuple(self.test.written))
        self.close()

    def _follow(self) -> None:
        asked, done = self.test.asked, len(self.test.written)
        writing = asked is not None
        self._asked.setText(tr("Done") if asked is None else words.ask_for(asked, self._classes))
        self._count.setText(tr("{place} of {count}", place=done + 1, count=self.test.length) if writing else "")
        for_writing: list[QWidget] = [self.pad, self.back, self.clear, self.next]
        for_result: list[QWidget] = [self._results, self.learn, self.close_it]
        for widget in (*for_writing, *for_result):
            widget.setVisible((widget in for_writing) is writing)
        self.back.setEnabled(done > 0)
        self.clear.setEnabled(not self.pad.empty)
        self.next.setEnabled(bool(self.pad.strokes))
        if not writing and not self._result.text():
            mistakes = self.test.mistakes() or [tr(RIGHT_ALL)]
            self._result.setText("\n".join([self.test.summary(), *mistakes]))
            self.learn.setDefault(True)  # Return goes on, as it did while writing
            self.learn.setFocus()


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
