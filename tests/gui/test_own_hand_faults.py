"""Learning a person's hand while all else goes on: other networks, trainings, deletions, questions, a broken folder."""

from __future__ import annotations

import errno
import gc
import threading
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from digitpad import paths, teaching_job
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_line
from digitpad.digits.pen_styles import pen_strokes
from digitpad.gui.kit.link_button import LinkButton
from digitpad.gui.own_hand.learn_box import LearnBox
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.gui.process import language
from digitpad.gui.work.own_hand import OwnHand
from digitpad.interop import load_model
from digitpad.recipes import RECIPES
from digitpad.teaching_job import HandScore, Taught
from tests.gui import mouse
from tests.gui.hands import strip_of

REST = 50  # milliseconds; tests/gui/test_own_hand.py waits as long as a person does


def drawn(seed: int) -> LabelledDrawing:
    label = (4, 7)[seed % 2]
    return LabelledDrawing(
        [stroke.tolist() for stroke in pen_strokes(label, np.random.default_rng(seed))], label, "mine"
    )


def unreadable(*_arguments: object) -> bytes:
    raise OSError(errno.EIO, "Input/output error")


class Teacher:
    """Teaches in no time, but not before it may: what matters here is what happens meanwhile."""

    def __init__(self) -> None:
        self.may_end = threading.Event()

    def teach(self, model, drawings, _dataset, keep_going) -> Iterator[Taught]:
        while keep_going() and not self.may_end.wait(0.01):
            pass
        if keep_going():
            learned = replace(model, network=model.network.copy())
            yield Taught(learned, len(drawings), HandScore(0.5, 0.9, 0.98, 0.9), HandScore(0.9, 0.2, 0.98, 0.9))


@pytest.fixture
def teacher(monkeypatch) -> Iterator[Teacher]:
    teacher = Teacher()
    monkeypatch.setattr(teaching_job, "teach_model", teacher.teach)
    yield teacher
    teacher.may_end.set()


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    yield
    language.use(qapp, "en")


@pytest.fixture
def hand(window, teacher) -> OwnHand:
    """With ten drawings."""
    paths.own_digits_file().write_bytes(b"".join(as_line(drawn(seed)) for seed in range(10)))
    window.session.set_model(load_model("book"))
    window.own_hand.rest.setInterval(REST)
    return window.own_hand


@pytest.fixture
def learning(qtbot, window, hand) -> OwnHand:
    """It has begun by itself, after a correction."""
    hand.set_by_itself(True)
    with qtbot.waitSignal(hand.teachingChanged):
        hand.keep(7, drawn(11).strokes)
    assert hand.teaching
    return hand


def test_another_network_is_not_replaced_by_what_the_one_before_has_learned(window, learning):
    window.session.new_network()
    assert not learning.teaching


def test_what_is_taught_on_purpose_is_given_up_with_its_network_too_and_that_is_said(qtbot, window, hand):
    assert hand.learn()
    window.session.set_model(load_model("book"))
    assert not hand.teaching
    message = strip_of(window)
    qtbot.waitUntil(lambda: message.text.startswith("Another network answers now"))


def test_once_a_training_ends_the_lesson_that_goes_on_is_given_up_and_that_is_said(qtbot, window, hand):
    assert hand.learn()
    window.training_panel.form.set_recipe(RECIPES["book"])
    window.training_panel.form.usual.epochs.setValue(1)
    window.findChild(QPushButton, "startTrainingButton").click()
    message = strip_of(window)
    qtbot.waitUntil(lambda: message.text.startswith("Another network answers now"))
    window.session.end_training()


@pytest.fixture
def box(window, hand) -> LearnBox:
    """With the keyboard on *Learn my hand*."""
    window.findChild(QAction, "myDigitsAction").trigger()
    box = window.findChild(LearnBox)
    assert box.window().focusWidget() is box.learn
    return box


def test_the_keyboard_goes_from_learn_to_stop_and_back(hand, box):
    QTest.keyClick(box.learn, Qt.Key.Key_Return)
    assert hand.teaching and box.window().focusWidget() is box.stop
    QTest.keyClick(box.stop, Qt.Key.Key_Return)
    assert not hand.teaching and box.window().focusWidget() is box.learn


def test_what_cannot_be_learned_and_what_cannot_be_kept_is_each_said_in_one_place(window, hand, box):
    dialog = window.findChild(MyDigits)
    verdict, note = (dialog.findChild(QLabel, name) for name in ("teachingVerdict", "myDigitsNote"))
    dialog.import_from(Path("nowhere.jsonl"))
    assert note.text() == "There is no file nowhere.jsonl." and verdict.text() == ""
    before = note.text()
    hand.learningFailed.emit("It cannot be learned.")
    assert (verdict.text(), note.text()) == ("It cannot be learned.", before)


def test_the_link_beside_what_was_said_opens_my_digits(qtbot, window, hand):
    link = window.findChild(LinkButton, "learnSaidLink")
    assert not link.isVisible()
    mouse.drag(window.draw_column.pad, [(100, 100), (200, 100), (150, 250)])
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_7)
    qtbot.waitUntil(link.isVisible)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    dialog = window.findChild(MyDigits)
    assert dialog.isVisible() and dialog.focusWidget() is dialog.learn_box.learn
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: not link.isVisible())


def test_what_is_deleted_while_it_is_learned_is_not_learned(qtbot, learning, teacher):
    teacher.may_end.set()
    with qtbot.waitSignal(learning.learnedByItself) as news:
        learning.change(lambda digits: digits.undo())
    assert news.args[0].taught == 10


def test_learning_unasked_ends_when_it_is_not_wanted_any_more(learning):
    learning.set_by_itself(False)
    assert not learning.teaching


def test_stopping_keeps_it_from_beginning_again(qtbot, hand):
    hand.set_by_itself(True)
    hand.keep(7, drawn(11).strokes)
    hand.stop()
    with qtbot.assertNotEmitted(hand.teachingChanged, wait=4 * REST):
        pass


def test_what_was_learned_on_purpose_is_not_put_aside_by_learning_unasked(qtbot, hand, teacher):
    teacher.may_end.set()
    hand.set_by_itself(True)
    hand.keep(7, drawn(11).strokes)
    with qtbot.waitSignal(hand.taught):
        assert hand.learn()
    with qtbot.assertNotEmitted(hand.teachingChanged, wait=4 * REST):
        pass


def test_what_was_learned_is_still_to_be_decided_on_in_another_language(qtbot, window, hand, teacher):
    window.findChild(QAction, "myDigitsAction").trigger()
    old = [window.findChild(MyDigits)]
    assert hand.learn()
    window.findChild(QAction, "deLanguageAction").trigger()
    qtbot.waitUntil(lambda: len(window.findChildren(MyDigits)) == 1 and window.findChildren(MyDigits) != old)
    teacher.may_end.set()
    with qtbot.waitSignal(hand.taught):
        pass
    box, before = window.findChild(MyDigits).learn_box, window.session.model
    assert box.use.isVisible()
    box.use.click()
    assert window.session.model is not before and hand.may_go_back
    assert not box.use.isVisible()


def test_what_was_learned_is_still_to_be_decided_on_once_the_network_is_saved(qtbot, window, hand, teacher, tmp_path):
    window.findChild(QAction, "myDigitsAction").trigger()
    box = window.findChild(MyDigits).learn_box
    teacher.may_end.set()
    with qtbot.waitSignal(hand.taught):
        box.learn.click()
    assert window.session.save_model(tmp_path / "before.safetensors")
    assert box.use.isVisible()
    window.session.new_network()
    assert not box.use.isVisible() and hand.result is None


def test_networks_that_nobody_can_go_back_to_are_forgotten(qtbot, window, hand, teacher):
    before = weakref.ref(window.session.model.network)
    teacher.may_end.set()
    with qtbot.waitSignal(hand.taught):
        assert hand.learn()
    hand.take_over(hand.result)
    gc.collect()
    assert before() is not None and hand.may_go_back
    window.session.set_model(load_model("book"))
    window.show()  # or pages keep what they have shown last
    qtbot.waitUntil(lambda: gc.collect() >= 0 and before() is None)


def test_nothing_takes_the_place_of_a_network_while_a_question_is_open(qtbot, window, learning, teacher):
    before, dialog = window.session.model, QDialog(window)
    dialog.open()
    teacher.may_end.set()
    qtbot.waitUntil(lambda: not learning.teaching)
    assert window.session.model is before
    with qtbot.waitSignal(learning.learnedByItself):
        dialog.close()


def test_a_file_that_cannot_be_read_is_told_of_once_and_the_window_opens(qtbot, window):
    paths.own_digits_file().mkdir()
    told: list[str] = []
    window.own_hand.failed.connect(told.append)
    window.findChild(QAction, "myDigitsAction").trigger()
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isVisible)
    assert len(told) == 1 and "cannot be read" in dialog.findChild(QLabel, "myDigitsNote").text()


def test_a_file_that_could_not_be_read_for_a_moment_is_complained_of_no_longer(window, hand, monkeypatch):
    assert hand.digits is not None and len(hand.drawings()) == 10
    path = paths.own_digits_file()
    path.write_bytes(path.read_bytes() + as_line(drawn(30)))  # by another window
    with monkeypatch.context() as broken:
        broken.setattr("digitpad.input_file.read_input", unreadable)
        hand.follow_file()
        assert "cannot be read" in hand.complaint
    hand.follow_file()
    assert hand.complaint == "" and len(hand.drawings()) == 11


def test_how_many_were_imported_stays_in_sight(qtbot, window, hand, tmp_path):
    window.findChild(QAction, "myDigitsAction").trigger()
    dialog = window.findChild(MyDigits)
    file = tmp_path / "more.jsonl"
    file.write_bytes(as_line(drawn(20)) + b"broken\n")
    dialog.import_from(file)
    qtbot.waitUntil(lambda: dialog.sheet.count() == 11)
    assert "Broken lines left out: 1." in dialog.findChild(QLabel, "myDigitsNote").text()


def test_what_was_said_of_the_last_wish_goes_with_the_network_it_was_said_beside(qtbot, window, hand, tmp_path):
    window.findChild(QAction, "myDigitsAction").trigger()
    dialog = window.findChild(MyDigits)
    note = dialog.findChild(QLabel, "myDigitsNote")
    dialog.export_to(tmp_path / "mine.png")
    assert window.session.save_model(tmp_path / "saved.safetensors")
    QApplication.processEvents()
    assert note.text() == f"Exported as {tmp_path / 'mine.png'}."
    window.session.new_network()
    qtbot.waitUntil(lambda: note.text().startswith("10 drawings."))


@pytest.fixture
def verdict(qtbot, box, hand, teacher) -> QLabel:
    """What is said once the taught network answers."""
    teacher.may_end.set()
    with qtbot.waitSignal(hand.taught):
        box.learn.click()
    box.use.click()
    verdict = box.findChild(QLabel, "teachingVerdict")
    assert verdict.text() == "The taught network answers now. Save it to keep it."
    return verdict


def test_nobody_is_asked_to_save_a_taught_network_that_is_saved(window, verdict, tmp_path):
    assert window.session.save_model(tmp_path / "taught.safetensors")
    assert verdict.text() == ""


@pytest.mark.usefixtures("few_digits")
def test_a_training_takes_back_what_was_said_of_the_network_that_answers(window, verdict):
    window.session.may_replace = lambda: True  # no question
    window.findChild(QPushButton, "startTrainingButton").click()
    assert window.session.training and verdict.text() == ""
    window.session.end_training()


def test_why_nothing_could_be_learned_is_said_until_that_may_be_otherwise(window, hand, box):
    hand.learningFailed.emit("It cannot be learned.")
    window.session.use_mnist()
    assert box.findChild(QLabel, "teachingVerdict").text() == ""


def test_what_the_disk_has_no_room_to_forget_stays_said_and_is_kept_once(window, hand, monkeypatch):
    pad = window.draw_column.pad
    pad.show_strokes(drawn(11).strokes)
    window.undo_stack.clear()
    QTest.keyClick(pad, Qt.Key.Key_7)
    with monkeypatch.context() as full:
        full.setattr("digitpad.atomic.write", no_room)
        window.undo_stack.undo()
    assert "No space left" in window.findChild(QLabel, "messageText").text()
    assert window.findChild(QLabel, "remark").text() == "You said 7"
    window.undo_stack.redo()
    assert len(hand.digits) == 11
    window.undo_stack.undo()
    assert len(hand.digits) == 10


def no_room(*_arguments: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_nothing_is_said_of_one_of_two_digits_in_a_stroke(window):
    two = np.array([(4, 22), (14, 6), (28, 0), (44, 6), (51, 24), (46, 44), (30, 66), (0, 97), (30, 96), (60, 97)])
    pad = window.draw_column.pad
    mouse.drag(pad, [(60 + x, 60 + y) for x, y in [*two.tolist(), *(two + np.array([80, 0])).tolist()]])
    assert window.session.reading.text == "22"
    QTest.keyClick(pad, Qt.Key.Key_2)
    assert not paths.own_digits_file().exists()
