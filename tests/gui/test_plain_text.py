"""Names that look like HTML, mnemonics or marks are shown as they are, wherever the window shows them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QPushButton, QToolButton, QToolTip, QWidget

from digitpad import model_file
from digitpad.app.evaluation.digit_sets import DigitSet
from digitpad.app.pad.sheets import OpenedPicture
from digitpad.data_files import LoadedData
from digitpad.digits.pictures import read_picture
from digitpad.gui.kit.questions import Answer, Question
from digitpad.gui.look import plain_text
from digitpad.gui.main_window import MainWindow
from digitpad.gui.own_hand.digit_sheet import DigitSheet
from digitpad.gui.page_list import PAGES
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.evaluate.gallery import Gallery
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from tests.gui.scene import model

NAME = "<img src=x.png><b>Tom & Jerry<b>[*]"
RICH = ("trainingRemark",)  # writes its own, and escapes what it is told


def as_seen(text: str) -> str:
    """What a tooltip shows of its text, or a label that takes rich text."""
    document = QTextDocument()
    if not Gui.mightBeRichText(text):
        return text
    document.setHtml(text)
    return document.toPlainText()


def check(window: QWidget) -> None:
    """No label may take what it shows for HTML, no tooltip may hold a tag that is not its own."""
    for label in window.findChildren(QLabel):
        plain = label.textFormat() == Core.TextFormat.PlainText or label.objectName() in RICH
        assert plain or not Gui.mightBeRichText(label.text()), (label.objectName(), label.text())
        assert "<img" not in label.text() or label.textFormat() == Core.TextFormat.PlainText
    things: list[QWidget | QAction] = [*window.findChildren(QWidget), *window.findChildren(QAction)]
    for thing in things:
        for text in (thing.toolTip(), thing.statusTip()):
            assert "<img" not in text, text
            assert "<b" not in text, text


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    path = tmp_path / f"{NAME}.safetensors"
    model_file.save(Model(model(6).network, name=NAME), path)
    return path


@pytest.mark.parametrize("text", ["plain", "a < b", "<b>bold</b>", NAME, "<img src=/etc/passwd>", "a\n<b>c", "&lt;"])
def test_a_tooltip_shows_the_very_text(text):
    assert as_seen(plain_text.tip(text)).split() == text.split()


def test_a_model_with_a_hostile_name_is_shown_by_it_on_every_page(window: MainWindow, qtbot, hostile):
    window.documents.open_path(hostile)
    corner = window.findChild(QLabel, "networkName")
    assert corner.text().startswith(NAME)
    assert as_seen(corner.toolTip()).startswith(NAME)
    assert corner.accessibleName().startswith(NAME)
    assert window.windowTitle() == f"{NAME.replace('[*]', '[*][*]')}[*] – digitpad"  # noqa: RUF001
    for page in range(len(PAGES)):
        window.tabs.setCurrentIndex(page)
        QApplication.processEvents()
        check(window)
    recent = [action for menu in window.findChildren(QMenu) for action in menu.actions() if "Tom" in action.text()]
    assert [action.text() for action in recent] == [NAME.replace("&", "&&")]
    assert as_seen(recent[0].toolTip()) == str(hostile)


def test_a_message_about_a_hostile_file_is_plain(window: MainWindow, tmp_path):
    path = tmp_path / f"{NAME}.safetensors"
    path.write_bytes(b"nothing")
    window.documents.open_path(path)
    assert NAME in window.findChild(QLabel, "messageText").text()
    check(window)


def test_a_picture_with_a_hostile_name_is_plain_on_the_pad_and_in_its_steps(window: MainWindow, tmp_path):
    path = tmp_path / f"{NAME}.png"
    paper = np.full((60, 60), 255, np.uint8)
    paper[10:50, 26:32] = 0
    Image.fromarray(paper).save(path)
    window.session.show_sheet(OpenedPicture(path.name, read_picture(path)))
    window.draw_column.show_steps()
    QApplication.processEvents()
    check(window)


def test_digits_and_a_rival_with_hostile_names_are_plain(window: MainWindow, qtbot, hostile, mnist: Dataset):
    assert mnist.test is not None
    few = Examples(mnist.test.images[:200], mnist.test.labels[:200])
    window.documents.open_path(hostile)
    window.tabs.open_page("Evaluate")
    panel = window.findChild(EvaluationPanel)
    texts = "{source}", "{things} in {source}", "{source}, {thing} {index:,}"
    panel.top.digitsChosen.emit(DigitSet(*texts, len(few), lambda: few, source=NAME))
    for view in ("Mistakes", "Calibration", "Robustness", "Compare"):
        panel.findChild(QPushButton, f"show{view}Button").click()
        check(window)
    panel.compare.use_rival(hostile)
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy)
    check(window)
    assert panel.compare.second.title.text().startswith(NAME)
    assert as_seen(panel.compare.second.title.toolTip()).startswith(NAME)
    rival = window.findChild(QComboBox, "rivalComboBox")
    assert rival.currentText() == NAME
    panel.findChild(QPushButton, "showMistakesButton").click()
    gallery = panel.findChild(Gallery, "mistakesGallery")
    QApplication.processEvents()
    spot = QPoint(20, 20)
    QApplication.sendEvent(gallery.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, spot, gallery.mapToGlobal(spot)))
    assert "<img" not in QToolTip.text()
    assert NAME in as_seen(QToolTip.text())


@pytest.fixture
def hostile_classes(window: MainWindow, tmp_path: Path) -> MainWindow:
    """With data and a network whose classes are named so, and a picture of one of them on the pad."""
    classes = ClassSet(tuple(f"<b>{name} & <img src={name}.png>" for name in ("cat", "dog", "bird")))
    rng = np.random.default_rng(1)
    parts = [
        Examples(rng.integers(0, 256, (count, 784)).astype(np.uint8), np.arange(count) % 3) for count in (60, 30, 30)
    ]
    window.session.use_data(LoadedData(Dataset(parts[0], parts[1], parts[2], classes), "pets"), tmp_path)
    network = Network([784, 8, 5, 3], hidden="relu", rng=np.random.default_rng(0))
    window.session.set_model(Model(network, "pets", classes=classes))
    window.session.show_test_digit(index=3)
    return window


def tips_of(widget: QWidget) -> set[str]:
    """What is said under the mouse anywhere on a widget."""
    found = set()
    for x in range(4, widget.width(), 16):
        for y in range(4, widget.height(), 16):
            spot = QPoint(x, y)
            QApplication.sendEvent(widget, QHelpEvent(QHelpEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
            found.add(QToolTip.text())
    return found


@pytest.mark.parametrize("page", [page.title for page in PAGES if page.title != "Concepts"])
def test_classes_with_hostile_names_are_plain_on_every_page(hostile_classes, qtbot, page):
    window = hostile_classes
    window.tabs.open_page(page)
    content = window.tabs.currentWidget().content
    if page == "Evaluate":
        content.evaluate()
        qtbot.waitUntil(lambda: not content.busy)
    if page == "Neurons":
        layers = content.findChild(QComboBox, "layerComboBox")
        layers.setCurrentIndex(layers.count() - 1)
        qtbot.waitUntil(lambda: len(content.mosaic.pictures) == window.session.network.sizes[-2])
    QApplication.processEvents()
    check(window)
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            assert not [tip for tip in tips_of(widget) if "<img" in tip or "<b>" in tip], widget.objectName()


def test_classes_with_hostile_names_are_plain_where_a_drawing_is_said_to_be_one(hostile_classes: MainWindow, qtbot):
    window = hostile_classes
    shown = [name.replace("&", "&&") for name in window.session.classes.names]
    panel, pad = window.draw_column.panel, window.draw_column.pad
    pad.show_strokes([[(50.0, 30.0), (120.0, 30.0), (80.0, 150.0)]])
    panel.customContextMenuRequested.emit(QPoint(5, 5))
    menu = panel.findChild(QMenu, "answerMenu")
    choices = menu.findChild(QMenu, "itWasMenu").actions()
    assert [choice.text() for choice in choices] == shown
    choices[0].trigger()
    menu.close()
    undo, button = window.findChild(QAction, "undoAction"), window.findChild(QToolButton, "undoButton")
    assert undo.text().endswith(shown[0])
    assert "<img" not in undo.toolTip() + button.toolTip()
    assert window.session.classes.names[0] in as_seen(button.toolTip())
    window.findChild(QAction, "myDigitsAction").trigger()
    sheet = window.findChild(DigitSheet)
    qtbot.waitUntil(lambda: sheet.count() == 1)
    assert as_seen(sheet.item(0).toolTip()).startswith(window.session.classes.names[0])
    assert [choice.text() for choice in sheet.menu().findChild(QMenu).actions()] == shown


def test_a_question_about_a_hostile_file_is_plain(window: MainWindow, qtbot):
    Question(window, "question", NAME, NAME, {Answer.CANCEL: "Cancel"}, Answer.CANCEL)  # a child of the window
    assert NAME in [label.text() for label in window.findChildren(QLabel)]
    check(window)
