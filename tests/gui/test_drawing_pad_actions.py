"""Whatever is done on the pad, in whatever order: pad, answer and undo stack agree; all steps can be taken back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtTest import QTest

from digitpad.digits.reading import recognize_number
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.draw.pad_ink import PadInk
from digitpad.gui.look import theme
from digitpad.gui.session import OpenedPicture, Session
from digitpad.model_file import Model
from digitpad.nn.network import Network
from tests.digits.picture_material import drawn
from tests.gui import mouse
from tests.opened_pictures import taken_apart

LEFT = Qt.MouseButton.LeftButton
SEVEN = [[(0, 0), (60, 0), (25, 100)], [(120, 0), (100, 90)]]
paths = st.lists(st.tuples(st.integers(-20, 280), st.integers(-20, 280)), min_size=1, max_size=6)


class Pad(RuleBasedStateMachine):
    """A pad of 260 x 260, a network that has learned nothing, and the undo stack."""

    def __init__(self):
        super().__init__()
        self.session = Session(Model(network=Network([784, 8, 10], rng=np.random.default_rng(3)), name="small"))
        self.undo_stack = QUndoStack()
        self.pad = DrawingPad(self.session, PadInk(self.session, self.undo_stack, self.session))
        self.pad.resize(260, 260)
        self.pad.show()
        self.blank = self.pad.grab().toImage()

    @rule(path=paths)
    def draw(self, path):
        self.drag(path)

    @rule(path=paths)
    def erase(self, path):
        self.pad.set_eraser(True)
        self.drag(path)
        self.pad.set_eraser(False)

    @rule(path=paths, steps=st.integers(0, 3))
    def undo_in_the_middle_of_a_stroke(self, path, steps):
        self.press(path)
        for _ in range(steps):
            self.undo_stack.undo()
        QTest.mouseRelease(self.pad, LEFT, pos=QPoint(*path[-1]))

    @rule(path=paths)
    def clear_in_the_middle_of_a_stroke(self, path):
        self.press(path)
        self.pad.clear()
        QTest.mouseRelease(self.pad, LEFT, pos=QPoint(*path[-1]))

    @rule(steps=st.integers(1, 4))
    def undo(self, steps):
        for _ in range(steps):
            self.undo_stack.undo()

    @rule(steps=st.integers(1, 4))
    def redo(self, steps):
        for _ in range(steps):
            self.undo_stack.redo()

    @rule()
    def clear(self):
        QTest.keyClick(self.pad, Qt.Key.Key_Escape)

    @rule()
    def clear_the_session(self):
        self.session.clear()

    @rule(scale=st.sampled_from([0.5, 1.0, 30.0]))
    def load_strokes(self, scale):
        self.pad.show_strokes([[(x * scale, y * scale) for x, y in stroke] for stroke in SEVEN])

    @rule()
    def load_a_picture(self):
        ink = np.pad(drawn(SEVEN, 80, 0.08), 12)
        picture = taken_apart(Image.fromarray(np.rint(255 - 255 * ink).astype(np.uint8)))
        self.session.show_sheet(OpenedPicture("seven.png", picture))

    @rule(index=st.integers(0, 9999))
    def show_a_test_digit(self, index):
        self.session.show_test_digit(index=index)

    @rule(width=st.integers(-1, 1))
    def change_the_pen(self, width):
        QTest.keyClick(self.pad, Qt.Key.Key_BracketLeft if width < 0 else Qt.Key.Key_BracketRight)

    @invariant()
    def the_answer_is_that_to_what_lies_on_the_pad(self):
        session = self.session
        if session.sheet is not None:
            assert not self.pad.strokes and not self.pad.empty
            assert session.prediction is not None
            return
        strokes = [stroke.points for stroke in self.pad.strokes]
        assert self.pad.empty == (not strokes) == (session.prediction is None)
        again = recognize_number(strokes, session.network, session.ink, session.rejection)
        assert session.reading.text == again.text
        assert [digit.box for digit in session.reading.digits] == [digit.box for digit in again.digits]

    def teardown(self):
        self.all(self.undo_stack.canRedo, self.undo_stack.redo)
        latest = self.first_selected()
        self.all(self.undo_stack.canUndo, self.undo_stack.undo)
        assert self.pad.empty and self.session.prediction is None
        assert self.pad.grab().toImage() == self.blank
        self.all(self.undo_stack.canRedo, self.undo_stack.redo)
        assert self.first_selected() == latest
        self.the_answer_is_that_to_what_lies_on_the_pad()
        self.pad.deleteLater()

    def first_selected(self):
        """The pad with the first digit of a number selected: which one is, no step of the undo stack remembers."""
        self.session.select_digit(0)
        return self.pad.grab().toImage()

    def all(self, more, step):
        while more():
            step()

    def press(self, path):
        mouse.press_along(self.pad, path)

    def drag(self, path):
        mouse.drag(self.pad, path)


@pytest.mark.usefixtures("qapp")
def test_a_thousand_actions_leave_pad_answer_and_undo_stack_consistent(qapp):
    theme.apply(qapp, theme.LIGHT)
    run_state_machine_as_test(Pad, settings=settings(max_examples=20, stateful_step_count=50, deadline=None))
