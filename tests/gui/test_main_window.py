from __future__ import annotations

import dataclasses
import gc
import os
import subprocess
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from digitpad import model_file, paths
from digitpad.app.document import untrained_model
from digitpad.gui.app import create_main_window
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.look import theme
from digitpad.gui.main_window import MainWindow
from digitpad.gui.page_list import PAGES
from digitpad.gui.preferences import MODELS, Preferences
from digitpad.nn.settings import TrainingSettings
from tests.gui import mouse
from tests.gui.dialogs import answer, save_dialog_with
from tests.gui.hands import drop, find

Answer = QMessageBox.StandardButton

pytestmark = pytest.mark.usefixtures("few_digits")


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of bundled models: one, called book."""
    folder = tmp_path / "models"
    folder.mkdir()
    model_file.save(untrained_model(TrainingSettings(seed=7)), folder / "book.safetensors")
    monkeypatch.setattr(paths, "models_folder", lambda: folder)
    return folder


@pytest.fixture
def open_window(models: Path, open_window: Callable[..., MainWindow]) -> Callable[..., MainWindow]:
    return open_window


@pytest.fixture
def window(open_window: Callable[..., MainWindow]) -> MainWindow:
    return open_window()


def trigger(window: MainWindow, name: str) -> None:
    find(window, QAction, name).trigger()


def train_one_epoch(window: MainWindow, qtbot) -> None:
    find(window, QSpinBox, "epochsSpinBox").setValue(1)
    with qtbot.waitSignal(window.session.trainingEnded):
        find(window, QPushButton, "startTrainingButton").click()


def train_without_end(window: MainWindow, qtbot) -> None:
    find(window, QSpinBox, "epochsSpinBox").setValue(1000)
    with qtbot.waitSignal(window.session.progressed):
        find(window, QPushButton, "startTrainingButton").click()


def draw_seven(window: MainWindow, qtbot) -> None:
    pad = find(window, QWidget, "drawingPad")
    points = [QPoint(pad.width() * x // 100, pad.height() * y // 100) for x, y in ((25, 20), (70, 20), (45, 85))]
    mouse.drag(pad, points)


# What it begins with


def test_it_opens_with_the_model_that_comes_with_the_program(window, models):
    assert window.session.path == models / "book.safetensors"
    assert not find(window, MessageStrip, "messageStrip").isVisible()


def test_the_default_model_comes_before_the_books(open_window, models):
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(12,))), models / "default.safetensors")
    assert open_window().session.network.sizes == [784, 12, 10]


def test_a_broken_default_model_leaves_the_next_one(open_window, models):
    (models / "default.safetensors").write_bytes(b"broken")
    assert open_window().session.path == models / "book.safetensors"


def test_without_any_model_it_opens_untrained_and_says_so(open_window, models):
    (models / "book.safetensors").unlink()
    window = open_window()
    assert window.session.model.name == "untrained"
    assert "can only guess" in find(window, MessageStrip, "messageStrip").text


def test_a_model_named_at_the_start_is_opened(open_window, models, tmp_path):
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(5,))), tmp_path / "mine.safetensors")
    assert open_window(tmp_path / "mine.safetensors").session.network.sizes == [784, 5, 10]


def test_a_model_named_at_the_start_that_is_missing_is_told(open_window, models, tmp_path):
    window = open_window(tmp_path / "gone.safetensors")
    assert window.session.path == models / "book.safetensors"
    assert "gone.safetensors" in find(window, MessageStrip, "messageStrip").text


# Draw


def test_a_drawn_digit_is_answered_and_undone_and_redone(window, qtbot):
    digit = find(window, QLabel, "predictedDigit")
    assert digit.text() == ""
    draw_seven(window, qtbot)
    read = digit.text()
    assert read in list("0123456789")
    trigger(window, "undoAction")
    assert digit.text() == ""
    assert not find(window, QAction, "undoAction").isEnabled()
    trigger(window, "redoAction")
    assert digit.text() == read


def test_escape_clears_the_pad(window, qtbot):
    draw_seven(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.session.prediction is None


def test_a_test_digit_comes_by_its_action(window):
    trigger(window, "testDigitAction")
    assert window.session.test_digit is not None


# Look inside


def test_a_neuron_clicked_in_the_strip_is_shown_large(window, qtbot):
    strip = find(window, QWidget, "stripMosaic")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.cell_rect(4).center())
    assert window.tabs.tabText(window.tabs.currentIndex()) == "Neurons"
    assert find(window, QLabel, "neuronTitle").text() == "Neuron 5"


def test_flow_and_why_are_built_when_first_opened_and_flow_leads_to_a_neuron(window, qtbot):
    assert window.findChild(QWidget, "flowView") is None
    assert window.findChild(QWidget, "whyView") is None
    window.session.draw([[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]])
    titles = [window.tabs.tabText(index) for index in range(window.tabs.count())]
    assert titles == ["Train", "Neurons", "Flow", "Why", "Evaluate", "Concepts", "Map"]
    for title in ("Why", "Flow"):
        window.tabs.open_page(title)
        assert find(window, QWidget, f"{title.lower()}View").isVisible()
    diagram = find(window, QWidget, "flowDiagram")
    place = diagram.frame().center(1, 6).toPoint()
    qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=place)
    assert window.tabs.tabText(window.tabs.currentIndex()) == "Neurons"
    assert find(window, QLabel, "neuronTitle").text() == "Neuron 7"


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_new_words_on_a_page_paint_themselves_and_nothing_around_them(window, qtbot):
    window.tabs.open_page("Flow")
    sentence, diagram = find(window, QLabel, "flowSentence"), find(window, QWidget, "flowDiagram")
    words, tabs, picture = Paints(sentence), Paints(window.tabs.tabBar()), Paints(diagram)
    for text in ("One sentence.", "Another sentence."):  # with the first one everything finds its place
        before = words.count, tabs.count, picture.count
        sentence.setText(text)
        qtbot.waitUntil(lambda before=before: words.count > before[0])
        for _ in range(10):  # one asks the next to be laid out
            QApplication.processEvents()
    assert (tabs.count, picture.count) == before[1:]


def test_the_way_of_the_drawing_is_shown_by_its_action(window, qtbot):
    assert window.findChild(QWidget, "drawingStepsWindow") is None
    trigger(window, "drawingStepsAction")
    steps = find(window, QWidget, "drawingStepsWindow")
    assert steps.isVisible()
    draw_seven(window, qtbot)
    qtbot.waitUntil(find(steps, QWidget, "drawingStep5").isVisible)


def test_a_neuron_switched_off_is_told_beside_the_tabs_and_put_back_by_undo(window, qtbot):
    qtbot.mouseClick(find(window, QWidget, "stripMosaic"), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.keyClick(find(window, QWidget, "neuronMosaic"), Qt.Key.Key_Space)
    assert find(window, QLabel, "networkName").text().endswith("1 neuron changed")
    assert find(window, QAction, "undoAction").text() == "&Undo: Switch neuron 1 off"
    assert not window.isWindowModified()
    trigger(window, "undoAction")
    assert "changed" not in find(window, QLabel, "networkName").text()


def test_looking_at_an_earlier_epoch_takes_the_curve_back_and_is_told(window, qtbot):
    find(window, QSpinBox, "epochsSpinBox").setValue(2)
    with qtbot.waitSignal(window.session.trainingEnded):
        trigger(window, "startTrainingAction")
    window.session.show_checkpoint(window.session.checkpoints[1])
    assert find(window, QLabel, "networkName").text().startswith("After epoch 1 · 784")
    plot = find(window, QWidget, "accuracyPlot")
    assert plot.accessibleDescription().startswith("Epoch 1:")
    assert "You are looking at epoch 1." in find(window, QLabel, "trainingRemark").text()
    find(window, QPushButton, "remedyButton").click()
    assert window.session.experiment.checkpoint is None
    assert "looking at" not in find(window, QLabel, "trainingRemark").text()
    assert plot.accessibleDescription().startswith("Epoch 2:")


# Train


def test_training_from_the_menu_leaves_an_unsaved_model(window, qtbot):
    find(window, QSpinBox, "epochsSpinBox").setValue(1)
    with qtbot.waitSignal(window.session.trainingEnded):
        trigger(window, "startTrainingAction")
        assert not find(window, QAction, "startTrainingAction").isEnabled()
        assert not find(window, QAction, "saveModelAction").isEnabled()
        assert find(window, QLabel, "networkName").text().startswith("Training · 784–30–10")  # noqa: RUF001
    assert window.isWindowModified()
    assert window.windowTitle().startswith("custom[*]")
    assert "% on test pictures" in find(window, QLabel, "networkName").text()


def test_pausing_resuming_and_stopping_from_the_menu(window, qtbot):
    train_without_end(window, qtbot)
    trigger(window, "pauseTrainingAction")
    assert window.session.paused
    assert "Resume" in find(window, QAction, "pauseTrainingAction").text()
    trigger(window, "pauseTrainingAction")
    assert not window.session.paused
    with qtbot.waitSignal(window.session.trainingEnded):
        trigger(window, "stopTrainingAction")
    assert find(window, QAction, "startTrainingAction").isEnabled()


def test_training_anew_asks_before_an_unsaved_network_is_lost(window, qtbot):
    train_one_epoch(window, qtbot)
    window.session.runs.limit = 0  # there is no room to keep it as a run
    learned = window.session.model
    asked = answer(Answer.Cancel)
    find(window, QPushButton, "startTrainingButton").click()
    assert asked == ["saveQuestion"]
    assert not window.session.training
    assert window.session.model.network is learned.network  # judged meanwhile, maybe


# Open and save


def test_opening_asks_and_cancel_keeps_the_unsaved_network(window, qtbot, models):
    train_one_epoch(window, qtbot)
    window.session.runs.limit = 0  # there is no room to keep it as a run
    learned = window.session.model
    asked = answer(Answer.Cancel)
    window.documents.open_path(models / "book.safetensors")
    assert asked == ["saveQuestion"]
    assert window.session.model.network is learned.network


def test_opening_without_saving_discards_the_unsaved_network(window, qtbot, models):
    train_one_epoch(window, qtbot)
    window.session.runs.limit = 0  # there is no room to keep it as a run
    answer(Answer.Discard)
    window.documents.open_path(models / "book.safetensors")
    assert window.session.path == models / "book.safetensors"
    assert not window.isWindowModified()


def test_a_saved_model_is_named_remembered_and_opens_again(window, open_window, qtbot, tmp_path):
    train_one_epoch(window, qtbot)
    save_dialog_with(tmp_path / "mine")
    trigger(window, "saveModelAsAction")
    path = tmp_path / "mine.safetensors"
    assert window.session.path == path
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("mine")
    assert Preferences().recent(MODELS) == [path]
    again = open_window(path)
    assert np.array_equal(again.session.network.weights[0], window.session.network.weights[0])


def test_saving_a_model_that_came_with_the_program_asks_for_a_new_name(window, models, tmp_path):
    before = (models / "book.safetensors").read_bytes()
    save_dialog_with(tmp_path / "copy.safetensors")
    trigger(window, "saveModelAction")
    assert (tmp_path / "copy.safetensors").exists()
    assert (models / "book.safetensors").read_bytes() == before


def test_a_file_whose_name_is_too_long_is_dropped_without_a_fault(qtbot, window, tmp_path):
    strip = window.findChild(MessageStrip)
    for ending in ("", ".npz", ".safetensors", ".png", ".json"):
        strip.hide()
        drop(window, tmp_path / f"{'x' * 300}{ending}")
        if ending:
            qtbot.waitUntil(lambda: strip.isVisible() and "File name too long" in strip.text)
        else:
            assert strip.isHidden()


def test_what_has_no_name_is_not_taken_for_a_folder_of_data(window):
    for place in ("file:", "file:///"):
        data = QMimeData()
        data.setUrls([QUrl(place)])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert window.findChild(MessageStrip).isHidden()


def test_a_model_dropped_on_the_window_is_opened(window, tmp_path):
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(9,))), tmp_path / "nine.safetensors")
    drop(window, tmp_path / "nine.safetensors")
    assert window.session.network.sizes == [784, 9, 10]


@pytest.mark.parametrize("other", ["ten.safetensors", "digits.csv", "seven.png"])
def test_of_a_model_that_is_dropped_with_other_files_it_is_said_that_it_alone_is_opened(window, tmp_path, other):
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(9,))), tmp_path / "nine.safetensors")
    drop(window, tmp_path / "nine.safetensors", tmp_path / "read me", tmp_path / other)
    assert window.session.network.sizes == [784, 9, 10]
    strip = window.findChild(MessageStrip)
    assert strip.isVisible() and "nine.safetensors is opened" in strip.text
    drop(window, tmp_path / "nine.safetensors", tmp_path / "read me")
    assert strip.isHidden()


def test_what_is_said_of_a_model_of_another_program_stays_when_it_is_opened(window, tmp_path):
    layers = {"0.weight": (30, 784), "0.bias": (30,), "2.weight": (10, 30), "2.bias": (10,)}
    arrays = {name: np.zeros(shape, np.float32) for name, shape in layers.items()}
    safetensors.numpy.save_file(arrays, tmp_path / "bare.safetensors")
    window.documents.open_path(tmp_path / "bare.safetensors", "It is one of several.")
    strip = window.findChild(MessageStrip)
    assert strip.isVisible() and "does not say how its network computes" in strip.text


def test_what_is_dropped_is_opened_once_the_drop_is_answered_and_the_window_has_the_keyboard(window, qtbot, tmp_path):
    path = tmp_path / "nine.safetensors"
    model_file.save(untrained_model(TrainingSettings(hidden_layers=(9,))), path)
    source = QWidget()
    qtbot.addWidget(source)
    with qtbot.waitActive(source):
        source.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)
    assert event.isAccepted() and window.session.network.sizes != [784, 9, 10]
    qtbot.waitUntil(lambda: window.session.network.sizes == [784, 9, 10] and window.isActiveWindow())


def test_a_broken_model_shows_a_strip_and_changes_nothing(window, tmp_path):
    (tmp_path / "broken.safetensors").write_bytes(b"\x00" * 100)
    model = window.session.model
    drop(window, tmp_path / "broken.safetensors")
    strip = find(window, MessageStrip, "messageStrip")
    assert strip.isVisible()
    assert "broken.safetensors" in strip.text
    assert window.session.model is model
    find(window, QAbstractButton, "closeMessageButton").click()
    assert not strip.isVisible()


def test_the_strip_is_read_and_reached_before_what_lies_under_it(window):
    for title in ("Train", "Neurons", "Train"):
        window.tabs.open_page(title)
        window.show_message("error", "The disk is full.")
        parts = [part for part in window.tabs.currentWidget().children() if isinstance(part, QWidget)]
        assert [isinstance(part, MessageStrip) for part in parts] == [True, False]
        close = find(window, QAbstractButton, "closeMessageButton")
        window.tabs.tabBar().setFocus()
        window.focusNextChild()
        assert window.focusWidget() is close
        close.click()


def test_the_answers_to_a_question_in_the_strip_are_reached_before_the_page(window):
    strip = find(window, MessageStrip, "messageStrip")
    for title in ("Train", "Neurons"):
        window.tabs.open_page(title)
        for answers in (["Go on", "Discard"], ["Undo"]):
            strip.show_message("warning", "The last training ended.", [(answer, lambda: None) for answer in answers])
            QCoreApplication.processEvents()  # a layout shows what it is given only later
            window.tabs.tabBar().setFocus()
            reached = []
            while window.focusNextChild() and strip.isAncestorOf(window.focusWidget()):
                reached.append(window.focusWidget().accessibleName() or window.focusWidget().text())
            assert reached == [*answers, "Close message"]


def test_a_click_in_the_strip_leaves_the_keyboard_where_it_was(window):
    pad, strip = window.draw_column.pad, find(window, MessageStrip, "messageStrip")
    pad.setFocus()
    strip.show_message("warning", "The last training ended.", [("Discard", lambda: None)])
    (button,) = (each for each in strip.findChildren(QPushButton) if each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not strip.isVisible() and pad.hasFocus()


def test_the_strip_goes_when_another_model_opens(window, models, tmp_path):
    drop(window, tmp_path / "gone.safetensors")
    drop(window, models / "book.safetensors")
    assert not find(window, MessageStrip, "messageStrip").isVisible()


def test_a_new_network_is_untrained(window):
    trigger(window, "newModelAction")
    assert window.session.model.name == "untrained"
    assert window.session.path is None


def test_the_menu_offers_the_models_that_came_with_the_program(window, models):
    trigger(window, "newModelAction")
    (entry,) = find(window, QMenu, "includedModelsMenu").actions()
    entry.trigger()
    assert window.session.path == models / "book.safetensors"


# The end


def test_closing_asks_and_cancel_keeps_the_window(window, qtbot):
    train_one_epoch(window, qtbot)
    window.session.runs.limit = 0  # there is no room to keep it as a run
    answer(Answer.Cancel)
    assert not window.close()
    assert window.isVisible()


CLOSED_WHILE_TRAINING = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from digitpad.gui import app as program
application = QApplication([])

def discard():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Discard).click()

timer = QTimer(interval=10)
timer.timeout.connect(discard)

def start():
    window = next(w for w in application.topLevelWidgets() if w.objectName() == "mainWindow")
    window.session.epochFinished.connect(lambda report: timer.start())
    window.session.epochFinished.connect(lambda report: window.close())
    window.findChild(QPushButton, "startTrainingButton").click()

QTimer.singleShot(0, start)
raise SystemExit(program.run())
"""


def test_the_program_exits_with_0_when_it_is_closed_mid_training_without_saving(home):
    ended = subprocess.run([sys.executable, "-c", CLOSED_WHILE_TRAINING], timeout=300, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert "QThread" not in ended.stderr
    assert list(paths.user_state_folder().glob("recovery-*")) == []


KILLED_WHILE_TRAINING = """
import os, signal
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from digitpad.gui.app import create_main_window
application = QApplication([])
window = create_main_window()
window.session.progressed.connect(lambda progress: progress.epoch >= 2 and os.kill(os.getpid(), signal.SIGKILL))
window.findChild(QPushButton, "startTrainingButton").click()
application.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no kill -9")
def test_after_a_crash_the_last_epoch_is_offered_and_opened(open_window, qtbot):
    killed = subprocess.run([sys.executable, "-c", KILLED_WHILE_TRAINING], timeout=300)
    assert killed.returncode == -9
    window = open_window()
    strip = find(window, MessageStrip, "messageStrip")
    assert "ended unexpectedly" in strip.text
    (button,) = [button for button in strip.findChildren(QPushButton) if button.text().startswith("Open")]
    button.click()
    assert window.isWindowModified()
    assert len(window.session.model.history) >= 1
    assert not strip.isVisible()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")  # numpy's, which a terminal may show; nothing else may happen
@pytest.mark.parametrize("hidden", ["relu", "tanh", "sigmoid"])
def test_every_page_bears_a_network_whose_numbers_are_beyond_all_bounds(window, qtbot, hidden):
    settings = TrainingSettings(hidden_layers=(150, 20), hidden=hidden, output="softmax", cost="cross_entropy")
    astray = untrained_model(settings)
    for weights in astray.network.weights:
        weights *= np.float32(1e30)
    window.session.set_model(astray)
    window.session.show_test_digit(index=3)
    for page in range(window.tabs.count()):
        window.tabs.setCurrentIndex(page)
        # What a page works out in a thread comes later, and a fault in it as well.
        qtbot.waitUntil(lambda: not any(each.busy for each in window.findChildren(LatestTask)))
        assert window.grab().width() > 0


@pytest.mark.usefixtures("models", "qtbot")
def test_a_closed_window_can_be_forgotten():
    window = create_main_window()
    window.show()
    window.tabs.setCurrentIndex(1)
    forgotten = weakref.ref(window)
    window.close()
    window.deleteLater()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert forgotten() is None


# Looks


def test_neurons_are_built_when_their_tab_is_first_opened(window):
    assert window.findChild(QWidget, "weightsView") is None
    window.tabs.setCurrentIndex(1)
    assert find(window, QWidget, "weightsView").isVisible()


def test_the_message_strip_follows_to_the_other_tab(window):
    window.show_message("warning", "Something happened.")
    window.tabs.setCurrentIndex(1)
    assert find(window, MessageStrip, "messageStrip").isVisible()


def test_everything_fits_the_window(window, qtbot):
    for size in ((1920, 1000), (960, 1040), (1366, 690), (800, 560)):
        window.resize(*size)
        qtbot.waitUntil(lambda size=size: (window.width(), window.height()) == size)
        for name in ("drawingPad", "startTrainingButton", "accuracyPlot", "probabilityBars", "networkInput"):
            widget = find(window, QWidget, name)
            page = next((a for a in window.training_panel.findChildren(QScrollArea) if a.isAncestorOf(widget)), None)
            if name == "accuracyPlot" and size == (800, 560) and page is not None:  # the page scrolls to the curve
                qtbot.waitUntil(lambda page=page: page.verticalScrollBar().maximum() > 0)
                page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
            corner = widget.mapTo(window, QPoint(widget.width() - 1, widget.height() - 1))
            assert window.rect().contains(corner), (name, size)


def test_theme_and_text_size_are_remembered(window, open_window, qtbot):
    trigger(window, "darkThemeAction")
    trigger(window, "largerTextAction")
    size = QApplication.font().pixelSize()
    window.close()
    trigger(window, "normalTextAction")
    Preferences().text_scale = 1.15
    again = open_window()
    assert theme.of(again) is theme.DARK
    assert QApplication.font().pixelSize() == size
    trigger(again, "lightThemeAction")
    assert theme.of(again) is theme.LIGHT


def test_size_is_remembered(window, open_window):
    window.resize(1200, 700)  # not 720, which it would open with
    window.close()
    assert open_window().height() == 700


def test_the_settings_of_the_last_training_are_remembered(window, open_window, qtbot):
    train_one_epoch(window, qtbot)
    window.session.new_network()
    window.close()
    assert find(open_window(), QSpinBox, "epochsSpinBox").value() == 1


def test_a_single_epoch_leaves_what_is_remembered(window, open_window, qtbot):
    find(window, QSpinBox, "epochsSpinBox").setValue(7)
    with qtbot.waitSignal(window.session.trainingEnded):
        find(window, QPushButton, "oneEpochButton").click()
    window.session.new_network()
    window.close()
    assert find(open_window(), QSpinBox, "epochsSpinBox").value() == 7


def test_tab_leads_from_the_pad_by_the_tools_and_the_tabs_to_the_page(window):
    expected = ["drawingPad", "undoButton", "redoButton", "testDigitButton", "clearButton"]
    expected += ["qt_tabwidget_tabbar", "recipeComboBox", "hiddenLayersEdit"]
    order = []
    widget = find(window, QWidget, "drawingPad")
    for _ in range(200):
        if widget.objectName() in expected:
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
        if widget.objectName() == "drawingPad":
            break
    assert order == expected


def spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_every_control_that_can_be_reached_has_an_accessible_name(window):
    for page in PAGES:
        window.tabs.open_page(page.title)
        nameless = [
            (type(widget).__name__, widget.objectName())
            for widget in window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not spoken_name(widget)
            and not isinstance(widget.parent(), QAbstractSpinBox)
        ]
        assert nameless == [], page.title


def test_full_screen_goes_on_and_off(window, qtbot):
    trigger(window, "fullScreenAction")
    qtbot.waitUntil(window.isFullScreen)
    trigger(window, "fullScreenAction")
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert not find(window, QAction, "fullScreenAction").isChecked()


def test_a_long_name_leaves_the_tabs_their_room(window, qtbot):
    window.resize(1200, 640)
    window.session.set_model(dataclasses.replace(window.session.model, name="a network with a very long name " * 5))
    bar = window.tabs.tabBar()
    qtbot.waitUntil(lambda: bar.width() >= bar.sizeHint().width())
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()


def test_the_networks_name_ends_at_the_edge_of_the_page(window, qtbot):
    window.session.set_model(dataclasses.replace(window.session.model, name="a network with a very long name " * 5))
    label = find(window, QLabel, "networkName")
    for size in ((1280, 720), (1366, 690)):
        window.resize(*size)
        qtbot.waitUntil(lambda: label.x() + label.width() == window.tabs.width())


def test_where_a_few_letters_of_the_networks_name_have_no_room_there_are_no_dots(window):
    label = find(window, QLabel, "networkName")
    seen = []
    for width in (70, 300):
        label.setFixedWidth(width)
        picture = label.grab().toImage()
        seen.append({picture.pixelColor(x, picture.height() // 2 + 4).name() for x in range(picture.width())})
    assert len(seen[0]) == 1 < len(seen[1])
