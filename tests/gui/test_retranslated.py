"""What stays on a page or in a window is said in each language that is chosen, not only in the first one after it; and
the words of one language are taken for nothing in the next one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from digitpad.app.own_hand import words
from digitpad.app.own_hand.collection import MY_HAND
from digitpad.digits.own_digits import label_of
from digitpad.gui.own_hand.my_digits import MyDigits
from digitpad.gui.pages.evaluate.status import ErrorLine, Status
from digitpad.message import tr
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from tests.gui.scene import SEVEN, Scene, model, opened

ROUND = ("de", "es", "en")


@pytest.fixture
def scene(mnist: Dataset, tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    with opened(mnist, tmp_path) as scene:
        yield scene


def my_digits(scene: Scene) -> MyDigits:
    scene.window.findChild(QAction, "myDigitsAction").trigger()
    return scene.window.findChild(MyDigits)


def note(scene: Scene) -> str:
    return scene.find(MyDigits).findChild(QLabel, "myDigitsNote").text()


def test_why_figures_are_out_of_date_and_what_went_wrong(scene: Scene):
    scene.open_page("Evaluate")
    scene.evaluate("Mistakes")
    scene.session.set_model(model(6))
    scene.find(ErrorLine).show_error(tr("There is not enough memory for {file}.", file="digits.npz"))
    for code in ROUND:
        scene.set_language(code)
        assert scene.find(Status).sentence == tr("Another network answers now. Evaluate again.")
        assert scene.find(ErrorLine).text.text() == tr("There is not enough memory for {file}.", file="digits.npz")


@pytest.mark.parametrize("content", ["", '{"label": 7, "strokes": [[[1, 1], [9, 9]]]}\nno drawing\n'])
def test_what_my_digits_said_last(scene: Scene, tmp_path: Path, content: str):
    file = tmp_path / "some.jsonl"
    file.write_text(content)
    my_digits(scene).import_from(file)
    said = set()
    for code in ROUND:
        before = note(scene)
        scene.set_language(code)
        assert note(scene) != before
        said.add(note(scene))
    assert len(said) == len(ROUND)


def test_how_many_drawings_there_are_of_what_the_present_network_knows(scene: Scene, qtbot: QtBot):
    my_digits(scene)
    scene.window.own_hand.keep(label_of(7, scene.session.classes), [SEVEN])
    qtbot.waitUntil(lambda: note(scene) == words.note(1, scene.session.classes))
    for code in ROUND:
        scene.set_language(code)
        assert note(scene) == words.note(1, scene.session.classes)
    pets = ClassSet(("cat", "dog", "bird"))
    scene.session.set_model(Model(Network([784, 3]), "pets", classes=pets))
    qtbot.waitUntil(lambda: note(scene) == words.note(0, pets))


def test_the_hand_that_is_called_mine_stays_what_it_is(scene: Scene, qtbot: QtBot):
    my_digits(scene)
    hand = scene.window.own_hand
    hand.keep(label_of(7, scene.session.classes), [SEVEN])
    qtbot.waitUntil(lambda: scene.find(MyDigits).sheet.count() == 1)
    names = set()
    for code in ROUND:
        scene.set_language(code)
        names.add(scene.find(MyDigits).hand.currentText())
        assert (hand.hand, hand.hands()) == (MY_HAND, (MY_HAND,))
    assert len(names) == len(ROUND)
    field = scene.find(MyDigits).hand.lineEdit()
    QTest.keyClicks(field, " too")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert hand.hand == "mine too"
