"""A network of other classes than digits: nothing in the window calls them digits, in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from digitpad.data_files import LoadedData
from digitpad.gui.page_list import PAGES
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.window.guide import GuideDialog
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from tests.gui.spoken_tree import Text, walk

PETS = ClassSet(("cat", "dog", "bird"))
DIGIT = re.compile(r"digit(?!pad|al)|ziffer|dígito", re.IGNORECASE)
TEST_PICTURE = {"en": "Test picture", "de": "Testbild", "es": "Imagen de prueba"}
READ = ("text", "toolTip", "statusTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle")


def pets() -> LoadedData:
    rng = np.random.default_rng(1)
    parts = [
        Examples(rng.integers(0, 256, (count, 784)).astype(np.uint8), np.arange(count) % 3) for count in (60, 30, 30)
    ]
    return LoadedData(Dataset(parts[0], parts[1], parts[2], PETS), "pets")


@pytest.fixture
def window_of_pets(window, qtbot, tmp_path):
    session = window.session
    session.may_replace = lambda: True
    session.use_data(pets(), tmp_path)
    network = Network([784, 8, 5, 3], hidden="relu", rng=np.random.default_rng(0))
    session.set_model(Model(network, "pets", recipe="quick", classes=PETS, test_accuracy=0.5))
    session.show_test_digit(index=3)
    qtbot.waitUntil(lambda: session.prediction is not None)
    return window


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def texts_of(thing: QObject) -> Iterator[str]:
    for name in READ:
        found = getattr(thing, name, None)
        if callable(found):
            yield str(found())
    if isinstance(thing, QComboBox):
        yield from (thing.itemText(index) for index in range(thing.count()))


def said(root: QWidget) -> set[str]:
    """All that stands in a window and its menus, or is read out; some things show themselves for digits alone."""
    shown = [widget for widget in (root, *root.findChildren(QWidget)) if widget.isVisibleTo(root)]
    found = {text for thing in (*shown, *root.findChildren(QAction)) for text in texts_of(thing)}
    for interface, _ in walk(QAccessible.queryAccessibleInterface(root)):
        found.update(interface.text(kind) for kind in (Text.Name, Text.Description, Text.Value, Text.Help))
    return found


def wrong(root: QWidget) -> list[str]:
    return sorted(text for text in said(root) if DIGIT.search(text))


@pytest.mark.parametrize("language", TEST_PICTURE)
def test_no_page_calls_other_classes_digits(window_of_pets, qtbot, language):
    window = window_of_pets
    window.looks.choose_language(language)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "testDigitButton").text() == TEST_PICTURE[language])
    for page in PAGES:
        if page.title != "Concepts":
            window.tabs.open_page(page.title)
            assert wrong(window) == [], page.title


def test_no_view_of_evaluate_calls_other_classes_digits(window_of_pets, qtbot):
    window = window_of_pets
    window.tabs.open_page("Evaluate")
    panel = window.findChild(EvaluationPanel)
    for view in ("Mistakes", "Calibration", "Robustness", "Compare"):
        window.findChild(QPushButton, f"show{view}Button").click()
        window.findChild(QPushButton, "evaluateButton").click()
        assert wrong(window) == [], view
        qtbot.waitUntil(lambda: not panel.busy)
        assert wrong(window) == [], view


@pytest.mark.parametrize("action", ["myDigitsAction", "drawingStepsAction"])
def test_no_dialog_calls_other_classes_digits(window_of_pets, qtbot, action):
    before = window_of_pets.findChildren(QDialog)
    window_of_pets.findChild(QAction, action).trigger()
    (dialog,) = [each for each in window_of_pets.findChildren(QDialog) if each not in before]
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert wrong(dialog) == []
    dialog.close()


@pytest.mark.parametrize("language", TEST_PICTURE)
def test_the_guide_and_the_welcome_speak_of_no_digits(window_of_pets, qtbot, language):
    window = window_of_pets
    window.looks.choose_language(language)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "testDigitButton").text() == TEST_PICTURE[language])
    window.welcome()
    assert window.findChild(QWidget, "messageStrip").text and wrong(window) == []
    guide = opened_guide(window, qtbot)
    for row in range(guide.findChild(QListWidget, "guideList").count()):
        guide.findChild(QListWidget, "guideList").setCurrentRow(row)
        assert wrong(guide) == []
    guide.close()


def test_an_open_guide_follows_the_network_and_its_training_page_the_data(window_of_pets, qtbot):
    session = window_of_pets.session
    guide = opened_guide(window_of_pets, qtbot)
    parts = guide.findChild(QStackedWidget)
    pad, train = (parts.widget(row).findChild(QLabel) for row in range(2))
    session.set_model(Model(Network([784, 10]), "digits"))
    assert "one digit" in pad.text() and "your own data" in train.text()
    session.use_mnist()
    assert "50,000 handwritten digits" in train.text()
    assert "0 to 9" in guide.findChild(QLabel, "guideKeys").text()
    guide.close()


def opened_guide(window, qtbot) -> GuideDialog:
    window.findChild(QAction, "guideAction").trigger()
    guide = window.findChild(GuideDialog)
    qtbot.waitUntil(guide.isVisible)
    return guide


def test_the_words_on_an_empty_pad_follow_the_network(window_of_pets, qtbot):
    session, paints = window_of_pets.session, Paints(window_of_pets.draw_column.pad)
    of_pets = session.model
    session.clear()
    for model in (Model(Network([784, 10]), "digits"), of_pets):
        QApplication.processEvents()
        paints.count = 0
        session.set_model(model)
        qtbot.waitUntil(lambda: paints.count > 0)


def test_digits_are_called_digits_again(window_of_pets, qtbot):
    window = window_of_pets
    window.session.set_model(Model(Network([784, 10]), "digits"))
    assert "Test digit" in window.findChild(QPushButton, "testDigitButton").text()
    assert window.findChild(QAction, "myDigitsAction").text() == "My &digits…"
