from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QTableWidget, QWidget

from digitpad import message
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.app.training.series import Series
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.pages.neurons.switch_step import SwitchStep
from digitpad.gui.pages.train.series_dialogs import SeveralDialog
from digitpad.gui.pages.train.training_panel import TrainingPanel
from digitpad.message import tr
from digitpad.nn.datasets import Dataset
from tests.gui import mouse
from tests.gui.scene import Scene, opened, recipe
from tests.opened_pictures import taken_apart


@pytest.fixture
def scene(mnist: Dataset, tmp_path: Path, qtbot) -> Iterator[Scene]:
    with opened(mnist, tmp_path) as scene:
        yield scene


def draw(pad: QWidget) -> None:
    mouse.drag(pad, [(60, 30), (60, 130)])


def test_each_language_of_the_menu_is_spoken_at_once_and_remembered(scene: Scene):
    for code, name in (("de", "Deutsch"), ("es", "Español"), ("en", "English")):
        assert scene.window.findChild(QAction, f"{code}LanguageAction").text() == name
        scene.set_language(code)
        assert message.current_language().code == code
        assert QLocale().language() == QLocale(code).language()
        assert scene.window.findChild(QAction, f"{code}LanguageAction").isChecked()


def test_another_language_leaves_one_of_each_widget_and_action(scene: Scene):
    def names() -> Counter[str]:
        parts = (part for kind in (QWidget, QAction, QActionGroup) for part in scene.window.findChildren(kind))
        return Counter(part.objectName() or type(part).__name__ for part in parts)

    before = names()
    scene.set_language("de")
    once = names()
    scene.set_language("en")
    assert names() == once
    assert not once - before and once["clearAction"] == once["pages"] == 1


def test_the_keyboard_goes_on_in_another_language(scene: Scene, qtbot):
    qtbot.waitUntil(scene.window.isActiveWindow)
    for name in ("drawingPad", "hiddenLayersEdit"):
        scene.find(QWidget, name).setFocus()
        scene.set_language("de")
        assert QApplication.focusWidget() is scene.find(QWidget, name)
        scene.set_language("en")


def test_another_language_keeps_drawing_and_undo(scene: Scene):
    window = scene.window
    draw(window.draw_column.pad)
    strokes, answer = window.draw_column.pad.strokes, scene.session.prediction
    scene.set_language("de")
    assert window.draw_column.pad.strokes == strokes and scene.session.prediction is answer
    window.findChild(QAction, "undoAction").trigger()
    assert window.draw_column.pad.empty and scene.session.prediction is None
    draw(window.draw_column.pad)
    assert scene.session.prediction is not None


def test_undo_names_its_step_in_the_order_of_words_of_the_language(scene: Scene):
    scene.set_language("de")
    undo = scene.window.findChild(QAction, "undoAction")
    assert (undo.text(), undo.isEnabled()) == ("&Rückgängig", False)
    draw(scene.window.draw_column.pad)
    assert (undo.text(), undo.isEnabled()) == ("&Rückgängig: Strich", True)
    undo.trigger()
    assert (undo.text(), undo.isEnabled()) == ("&Rückgängig", False)
    assert scene.window.findChild(QAction, "redoAction").text() == "Wieder&herstellen: Strich"


def test_steps_that_can_be_undone_follow_the_language_at_once(scene: Scene):
    def named(name: str) -> str:
        return scene.window.findChild(QAction, name).text()

    draw(scene.window.draw_column.pad)
    QTest.keyClick(scene.window.draw_column.pad, Qt.Key.Key_7)
    scene.window.undo_stack.push(SwitchStep(scene.session, 1, 2, 0.0))
    scene.window.findChild(QAction, "undoAction").trigger()
    assert (named("undoAction"), named("redoAction")) == ("&Undo: Say that it is 7", "&Redo: Switch neuron 3 off")
    scene.set_language("de")
    undo, redo = named("undoAction"), named("redoAction")
    assert undo == "&Rückgängig: Sagen, dass es 7 ist" and redo == "Wieder&herstellen: Neuron 3 ausschalten"
    scene.set_language("es")
    assert (named("undoAction"), named("redoAction")) == (
        "&Deshacer: Decir que es 7",
        "&Rehacer: Apagar la neurona 3",
    )
    scene.window.findChild(QAction, "undoAction").trigger()
    assert named("undoAction") == "&Deshacer: Trazo"


def test_steps_of_a_slider_become_one_that_follows_the_language(scene: Scene):
    for factor in (0.5, 0.25):
        scene.window.undo_stack.push(SwitchStep(scene.session, 1, 2, factor, drag=1))
    assert scene.window.undo_stack.count() == 1
    scene.set_language("de")
    undo = scene.window.findChild(QAction, "undoAction")
    assert undo.text() == "&Rückgängig: " + tr("Neuron {number} at {share:.0f} percent", number=3, share=25)


def test_a_network_that_was_never_trained_is_called_so_in_each_language(scene: Scene):
    scene.session.new_network()
    for code, name in (("de", "untrainiert"), ("es", "sin entrenar"), ("en", "untrained")):
        scene.set_language(code)
        assert scene.window.windowTitle() == f"{name}[*] – digitpad"  # noqa: RUF001
        assert scene.find(QLabel, "networkName").text().startswith(name)


def test_a_message_follows_the_language_with_what_it_offers(scene: Scene, tmp_path: Path):
    def said() -> str:
        return scene.window.findChild(MessageStrip, "messageStrip").text

    scene.window.drawing_files.open_path(tmp_path / "none.png")
    assert said() == "There is no file none.png."
    scene.set_language("de")
    assert said() == "Die Datei none.png gibt es nicht."
    scene.set_language("es")
    assert said() == "No existe el archivo none.png."


def test_why_a_training_failed_is_said_in_each_language(scene: Scene, qtbot):
    session = scene.session
    with qtbot.waitSignal(session.trainingEnded) as ended:
        session.start_training(recipe(7, learning_rate=1_000_000.0, l2=1_000.0))
    assert ended.args[0].kind == "failed"
    said = set()
    for code in ("en", "de", "es"):
        scene.set_language(code)
        said.add(scene.window.training_panel.log.remark().text)
    assert len(said) == 3


def test_another_language_keeps_what_was_said_with_its_undo(scene: Scene):
    def remark() -> str:
        return scene.window.findChild(QLabel, "remark").text()

    window = scene.window
    draw(window.draw_column.pad)
    QTest.keyClick(window.draw_column.pad, Qt.Key.Key_7)
    scene.set_language("de")
    assert remark() == tr("You said {digit}", digit="7")
    window.findChild(QAction, "undoAction").trigger()
    assert remark() != tr("You said {digit}", digit="7") and window.own_hand.drawings() == ()
    window.findChild(QAction, "redoAction").trigger()
    assert remark() == tr("You said {digit}", digit="7")
    assert [drawing.label for drawing in window.own_hand.drawings()] == [7]


def test_what_a_message_offers_still_works_in_another_language(scene: Scene):
    window = scene.window
    image = Image.new("L", (200, 150), 235)
    ImageDraw.Draw(image).line([(60, 40), (110, 40), (80, 110)], fill=20, width=9)
    scene.session.show_sheet(OpenedPicture("seven.png", taken_apart(image)))
    window.drawing_files.heldMore.emit("It holds more.")
    scene.set_language("de")
    strip = window.findChild(MessageStrip, "messageStrip")
    (offer,) = (button for button in strip.findChildren(QPushButton) if button.text() == "Rahmen ziehen")
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert window.draw_column.pad.findChild(QWidget, "frameChooser") is not None


def test_another_language_keeps_page_form_and_training(scene: Scene, qtbot):
    window, session = scene.window, scene.session
    window.training_panel.form.set_recipe(recipe(7, epochs=3))
    with qtbot.waitSignal(session.trainingEnded):
        window.training_panel.start()
    log, asked = window.training_panel.log, window.training_panel.form.recipe()
    window.tabs.open_page("Evaluate")
    scene.set_language("es")
    assert window.tabs.title == "Evaluate"
    assert window.training_panel.form.recipe() == asked
    assert window.training_panel.log is log and len(window.findChildren(TrainingPanel)) == 1
    with qtbot.waitSignal(session.trainingEnded):
        window.training_panel.start()
    assert len(session.reports) == 3


def test_a_training_goes_on_while_the_language_changes(scene: Scene, qtbot):
    window, session = scene.window, scene.session
    window.training_panel.form.set_recipe(recipe(7, epochs=200))
    with qtbot.waitSignal(session.epochFinished):
        window.training_panel.start()
    scene.set_language("de")
    assert session.training
    assert not window.findChild(QWidget, "startTrainingButton").isEnabled()
    window.findChild(QPushButton, "stopTrainingButton").click()
    qtbot.waitUntil(lambda: not session.training)
    assert window.findChild(QWidget, "startTrainingButton").isEnabled()
    assert window.findChild(QComboBox, "recipeComboBox").isEnabled()


def press_choice(scene: Scene, qtbot) -> None:
    strip = scene.window.findChild(MessageStrip)
    qtbot.waitUntil(strip.isVisible)
    [button] = [button for button in strip.findChildren(QPushButton) if button.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_deleted_run_comes_back_in_another_language(scene: Scene, qtbot):
    runs = scene.session.runs
    for hidden in (7, 8):
        scene.train(partial(scene.session.start_training, recipe(hidden, epochs=1)))
    there = [run.key for run in runs.all]
    listed = scene.window.training_panel.runs.list
    qtbot.waitUntil(lambda: listed.count() == 2)
    listed.setCurrentRow(1)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert len(runs.all) == 1
    scene.set_language("es")
    strip = scene.window.findChild(MessageStrip)
    assert strip.text == "La ejecución «1 · Libro» se ha eliminado."
    press_choice(scene, qtbot)
    assert [run.key for run in runs.all] == there


def test_runs_are_listed_in_another_language(scene: Scene):
    scene.train(lambda: scene.session.start_training(recipe(7, epochs=1)))
    listed = scene.window.training_panel.runs.list
    said = {}
    for code in ("en", "de", "es"):
        scene.set_language(code)
        listed = scene.window.training_panel.runs.list
        said[code] = listed.item(0).text()
    assert len(set(said.values())) == 3, said


def test_full_screen_is_left_in_another_language(scene: Scene):
    window = scene.window
    window.findChild(QAction, "fullScreenAction").trigger()
    QApplication.processEvents()
    scene.set_language("de")
    assert window.isFullScreen()
    window.findChild(QAction, "leaveFullScreenAction").trigger()
    QApplication.processEvents()
    assert not window.isFullScreen()


def test_each_value_of_a_series_is_tried_once_while_the_language_changes(scene: Scene, qtbot):
    window, session = scene.window, scene.session
    tried = []
    session.trainingStarted.connect(lambda recipe: tried.append(recipe.settings.learning_rate))
    codes = iter(("de", "es", "en", "de"))
    session.trainingEnded.connect(lambda _outcome: window.looks.choose_language(next(codes)))
    window.training_panel.form.set_recipe(recipe(7, epochs=1))
    with qtbot.waitSignal(session.trainingStarted):
        window.training_panel.try_several()
        window.findChild(SeveralDialog, "trySeveralDialog").chosen.emit(
            Series(window.training_panel.form.recipe(), "learning_rate", "1; 2; 3; 4")
        )
    qtbot.waitUntil(lambda: len(tried) == 4 and not session.training)
    assert tried == [1, 2, 3, 4]
    titles = []
    for code in ("de", "es"):
        scene.set_language(code)
        (table,) = (each for each in window.findChildren(QDialog, "triedDialog") if each.isVisible())
        titles.append(table.findChild(QTableWidget, "triedTable").horizontalHeaderItem(0).text())
        assert table.findChild(QTableWidget, "triedTable").rowCount() == 4
    assert titles == ["Lernrate", "Tasa de aprendizaje"]
