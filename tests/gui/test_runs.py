"""Runs in the window: each training stays, with its network, also across starts; nobody is asked for what is kept."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QPushButton, QSpinBox, QWidget

from digitpad import model_file, paths
from digitpad.app.runs.run import Run
from digitpad.app.runs.runs import Runs
from digitpad.gui.app import create_main_window
from digitpad.gui.kit import save_dialog
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.look import theme
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.pages.train.run_box import RunBox
from digitpad.gui.preferences import Preferences
from tests.gui.hands import click, find

pytestmark = pytest.mark.usefixtures("few_digits")


@pytest.fixture
def open_window(qtbot, monkeypatch) -> Callable[[], MainWindow]:
    """Starts the program; nothing may be asked."""
    monkeypatch.setattr("digitpad.gui.kit.questions.Question.ask", lambda self: pytest.fail("something is asked"))

    def start() -> MainWindow:
        window = create_main_window()
        window.resize(1366, 768)
        with qtbot.waitActive(window):
            window.show()
        qtbot.addWidget(window)
        return window

    return start


def train(window: MainWindow, qtbot, epochs: int = 2, seed: int = 0) -> Run:
    find(window, QSpinBox, "epochsSpinBox").setValue(epochs)
    find(window, QSpinBox, "miniBatchSizeSpinBox").setValue(100)
    find(window, QSpinBox, "seedSpinBox").setValue(seed)
    with qtbot.waitSignal(window.session.trainingEnded):
        click(window, "startTrainingButton")
    return settled(window)


def settled(window: MainWindow) -> Run:
    window.session.settle_runs()
    run = window.session.runs.present
    assert run is not None
    return run


def judged(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.session.model.rejection is not None)


def runs_of(window: MainWindow) -> QListWidget:
    return find(window, QListWidget, "runList")


def titles(window: MainWindow) -> list[str]:
    runs = runs_of(window)
    return [runs.item(row).text() for row in range(runs.count())]


def listed(window: MainWindow, qtbot, *wanted: str) -> None:
    qtbot.waitUntil(lambda: titles(window) == list(wanted))


def choose(window: MainWindow, title: str, action: str) -> None:
    """Choose a run, and then an entry of the menu of its button."""
    runs = runs_of(window)
    runs.setCurrentRow(titles(window).index(title))
    menu: QMenu = find(window, QPushButton, "runMenuButton").menu()
    menu.aboutToShow.emit()
    next(entry for entry in menu.actions() if entry.text().replace("&", "").startswith(action)).trigger()


def rename(window: MainWindow, qtbot, row: int, title: str) -> None:
    runs = runs_of(window)
    runs.setFocus()
    runs.setCurrentRow(row)
    QTest.keyClick(runs, Qt.Key.Key_F2)
    editor = find(runs, QLineEdit, "runTitleEdit")
    editor.selectAll()
    QTest.keyClicks(editor, title)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: title in titles(window))


def run_files() -> dict[str, bytes]:
    """All files by name, those of networks without their content: it may be written once more when it is judged."""
    files = paths.user_runs_folder().glob("*.*")
    return {path.name: path.read_bytes() if path.suffix == ".json" else b"" for path in files}


def probabilities(window: MainWindow) -> list[np.ndarray]:
    found = []
    for index in range(20):
        window.session.show_test_digit(index=index)
        found.append(window.session.prediction.probabilities)
    return found


def test_a_run_answers_after_the_next_start_to_the_bit_as_before(open_window, qtbot):
    first = open_window()
    train(first, qtbot)
    judged(first, qtbot)
    rename(first, qtbot, 0, "mine")
    before = probabilities(first)
    assert first.close()
    later = open_window()
    listed(later, qtbot, "mine")
    choose(later, "mine", "Open: last")
    assert all(np.array_equal(one, other) for one, other in zip(probabilities(later), before, strict=True))
    assert later.session.rejection == first.session.rejection
    assert later.windowTitle().startswith("mine")
    curve = find(later, QWidget, "accuracyPlot").course.validation
    assert list(curve) == list(first.session.trainings.recorder.run.values("validation_accuracy"))


def test_best_and_last_network_are_kept_each(open_window, qtbot):
    window = open_window()
    window.session.epochFinished.connect(lambda report: window.session.set_learning_rate(900.0))
    run = train(window, qtbot, epochs=4)
    assert run.best_epoch < 3
    last, best = window.session.model.network, window.session.reports[run.best_epoch].network
    window.session.new_network()
    for which, network in (("best", best), ("last", last)):
        choose(window, run.title, f"Open: {which}")
        assert np.array_equal(window.session.network.weights[0], network.weights[0])
    assert not window.session.would_be_lost


def test_nobody_is_asked_for_a_network_that_is_kept(open_window, qtbot):
    window = open_window()
    train(window, qtbot)
    train(window, qtbot, seed=1)
    assert window.session.unsaved and not window.session.would_be_lost
    window.documents.open_path(paths.models_folder() / "default.safetensors")
    choose(window, titles(window)[0], "Open: last")
    window.documents.new()
    assert len(titles(window)) == 2
    train(window, qtbot)
    assert window.close()


def test_return_ends_the_title_of_an_earlier_run_and_opens_nothing(open_window, qtbot):
    window = open_window()
    for seed in (0, 1):
        present = train(window, qtbot, 1, seed)
    rename(window, qtbot, 1, "mine")
    assert titles(window)[1] == "mine"
    assert window.session.runs.present == present


def test_a_deleted_run_comes_back_by_the_button_or_the_keys(open_window, qtbot):
    window = open_window()
    train(window, qtbot)
    rename(window, qtbot, 0, "first")
    train(window, qtbot, seed=1)
    rename(window, qtbot, 0, "second")
    judged(window, qtbot)  # its network is written once more by that
    settled(window)
    files = run_files()
    choose(window, "first", "Delete")
    listed(window, qtbot, "second")
    strip = find(window, QWidget, "messageStrip")
    QTest.mouseClick(
        next(button for button in strip.findChildren(QPushButton) if button.text() == "Undo"), Qt.MouseButton.LeftButton
    )
    listed(window, qtbot, "second", "first")
    runs = runs_of(window)
    runs.setFocus()
    runs.setCurrentRow(1)
    QTest.keyClick(runs, Qt.Key.Key_Delete)
    listed(window, qtbot, "second")
    QTest.keyClick(runs, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    listed(window, qtbot, "second", "first")
    assert run_files() == files


def test_delete_pressed_again_before_the_list_is_renewed_deletes_nothing_more(open_window, qtbot):
    window = open_window()
    for title in ("first", "second"):
        train(window, qtbot, epochs=1)
        rename(window, qtbot, 0, title)
    runs, messages = runs_of(window), []
    window.session.messageRaised.connect(lambda kind, sentence: messages.append(sentence))
    runs.setFocus()
    runs.setCurrentRow(1)
    for _ in range(2):
        QTest.keyClick(runs, Qt.Key.Key_Delete)
    listed(window, qtbot, "second")
    assert messages == []


def test_the_room_is_told_before_a_run_is_kept_and_what_they_take_once_one_is(open_window, qtbot):
    window = open_window()
    box, button = window.findChild(RunBox), find(window, QPushButton, "runsLimitButton")
    box.show_runs(None, [])
    assert button.text() == "Room for runs: 500 MB"
    train(window, qtbot)
    qtbot.waitUntil(lambda: button.text().startswith("Kept runs: 1, "))


def test_a_limit_beyond_four_gigabytes_can_be_chosen(open_window):
    window = open_window()
    box = window.findChild(RunBox)
    box.limitChosen.emit(20_000_000_000)
    assert window.session.runs.limit == 20_000_000_000


def test_beyond_the_limit_the_oldest_run_that_is_not_pinned_makes_room_and_is_named(open_window, qtbot):
    window = open_window()
    for seed, title in enumerate(("first", "second", "third")):
        train(window, qtbot, seed=seed)
        rename(window, qtbot, 0, title)
    choose(window, "first", "Pin")
    size = window.session.runs.size
    listed(window, qtbot, "third", "second", "first")
    window.training_panel.runs.limitChosen.emit(size - 1000)
    listed(window, qtbot, "third", "first")
    assert "“2 · second”" in find(window, QLabel, "messageText").text()
    assert Preferences().runs_limit == size - 1000
    assert "of" in find(window, QPushButton, "runsLimitButton").text()


def test_a_damaged_run_leaves_the_list_with_one_sentence(open_window, qtbot):
    window = open_window()
    run = train(window, qtbot)
    assert window.close()
    (paths.user_runs_folder() / f"{run.key}.json").write_text(json.dumps({"format_version": 1, "number": "one"}))
    later = open_window()
    assert titles(later) == []
    assert find(later, QLabel, "messageText").text().count("A kept run was damaged") == 1


def test_a_training_that_goes_on_continues_its_run_and_from_an_earlier_epoch_begins_a_new_one(open_window, qtbot):
    window = open_window()
    run = train(window, qtbot, epochs=3)
    start_from = find(window, QComboBox, "startFromComboBox")
    start_from.setCurrentIndex(1)
    again = train(window, qtbot, epochs=1)
    assert (again.key, len(again.epochs)) == (run.key, 4)
    window.session.show_checkpoint(window.session.checkpoints[1])
    window.session.keep_shown_epoch()
    branch = train(window, qtbot, epochs=1)
    assert branch.key != run.key and branch.number == run.number + 1
    assert branch.epochs[:1] == again.epochs[:1] and len(branch.epochs) == 2
    assert window.session.runs.find(run.key) == again
    choose(window, branch.title, "Open: last")  # after the next start no earlier epoch is known
    further = train(window, qtbot, epochs=1)
    assert (further.key, len(further.epochs)) == (branch.key, 3)
    assert [checkpoint.epochs for checkpoint in window.session.checkpoints] == [2, 3]


def test_a_stopped_training_that_goes_on_stays_one_run_also_after_the_next_start(open_window, qtbot):
    window = open_window()
    find(window, QSpinBox, "epochsSpinBox").setValue(10_000)
    click(window, "startTrainingButton")
    qtbot.waitUntil(lambda: len(window.session.reports) >= 2)
    assert window.session.keep_training_for_next_start()
    assert window.close()
    later = open_window()
    strip = find(later, QWidget, "messageStrip")
    go_on = next(button for button in strip.findChildren(QPushButton) if button.text() == "Go on")
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    before = len(later.session.reports)
    qtbot.waitUntil(lambda: len(later.session.reports) > before)
    later.session.end_training()
    settled(later)
    assert len(later.session.runs.all) == 1


def test_a_run_that_another_window_goes_on_with_is_trained_further_as_a_run_of_its_own(open_window, qtbot):
    one = open_window()
    run = train(one, qtbot)
    other = open_window()
    choose(other, run.title, "Open: last")
    for window in (one, other):
        find(window, QComboBox, "startFromComboBox").setCurrentIndex(1)
    find(one, QSpinBox, "epochsSpinBox").setValue(10_000)
    click(one, "startTrainingButton")
    find(other, QSpinBox, "epochsSpinBox").setValue(1)
    with qtbot.waitSignal(other.session.trainingEnded):
        click(other, "startTrainingButton")
        text = find(other, QLabel, "messageText").text()
        assert text.startswith(f"Another window goes on with the run “{run.heading}”")
    qtbot.waitUntil(lambda: len(one.session.reports) >= 1)
    one.session.end_training()
    assert settled(one).key == run.key != settled(other).key
    assert other.session.runs.present_is_kept and one.session.runs.present_is_kept
    kept = Runs(paths.user_runs_folder())
    assert {each.key: len(each.epochs) for each in kept.all} == {
        run.key: 2 + len(one.session.reports),
        settled(other).key: 3,
    }


def test_a_training_without_an_epoch_leaves_no_run(open_window, qtbot, monkeypatch):
    window = open_window()
    click(window, "startTrainingButton")
    window.session.end_training()
    assert window.session.runs.all == ()
    window.session.new_network()


def test_a_run_saved_over_the_present_models_file_leaves_that_unsaved(open_window, qtbot, tmp_path, monkeypatch):
    window, path = open_window(), tmp_path / "mine.safetensors"
    run = train(window, qtbot)
    assert window.session.save_model(path)
    window.session.new_network()
    assert window.session.save_model(path, replace_protected=True) and not window.session.unsaved
    monkeypatch.setattr(save_dialog, "ask_for_file", lambda *_: (path, ""))
    choose(window, run.title, "Save as a file")
    assert window.session.unsaved and window.isWindowModified()
    window.session.new_network()  # nothing is asked at the end


def test_a_run_is_saved_as_a_file_and_compared_with(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window()
    run = train(window, qtbot)
    monkeypatch.setattr(save_dialog, "ask_for_file", lambda *_: (tmp_path / "own.safetensors", ""))
    choose(window, run.title, "Save as a file")
    saved = model_file.load(tmp_path / "own.safetensors")
    assert np.array_equal(saved.network.weights[0], window.session.network.weights[0])
    assert window.session.runs.find(run.key).saved
    choose(window, run.title, "Compare with")
    panel = window.tabs.content(EvaluationPanel, "Evaluate")
    qtbot.waitUntil(lambda: not panel.busy and not panel.compare.invites)
    assert run.heading in find(panel, QLabel, "secondTitle").text()
    assert run.heading in find(panel, QComboBox, "rivalComboBox").currentText()


def test_what_was_said_of_a_saved_run_goes_when_another_network_is_opened_or_made(
    open_window, qtbot, tmp_path, monkeypatch
):
    window, path = open_window(), tmp_path / "own.safetensors"
    run = train(window, qtbot)
    monkeypatch.setattr(save_dialog, "ask_for_file", lambda *_: (path, ""))
    strip = find(window, MessageStrip, "messageStrip")
    for replace in (lambda: choose(window, run.title, "Open: last"), window.documents.new):
        choose(window, run.title, "Save as a file")
        assert strip.isVisible() and strip.text == f"Saved as {path}."
        replace()
        assert not strip.isVisible()


def test_the_run_that_the_menu_speaks_of_is_marked_while_the_list_has_no_focus(open_window, qtbot):
    window = open_window()
    for seed in (1, 2):
        train(window, qtbot, seed=seed)
    runs = runs_of(window)
    qtbot.waitUntil(lambda: runs.count() == 2)
    runs.setCurrentRow(1)
    find(window, QPushButton, "runMenuButton").setFocus()
    picture = runs.viewport().grab().toImage()
    plain, marked = (picture.pixelColor(runs.visualItemRect(runs.item(row)).center()) for row in (0, 1))
    assert (plain, marked) == (QColor(theme.of(window).surface), QColor(theme.of(window).accent_soft))


def test_a_run_can_be_hidden_and_the_present_one_too(open_window, qtbot):
    window = open_window()
    run = train(window, qtbot)
    runs, plot = runs_of(window), find(window, QWidget, "accuracyPlot")
    corner = runs.visualItemRect(runs.item(0)).topLeft() + QPoint(12, 14)
    assert len(plot.course.validation) == 2
    QTest.mouseClick(runs.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    qtbot.waitUntil(lambda: not len(plot.course.validation))
    assert not window.session.runs.find(run.key).visible
    assert plot.accessibleDescription() == "No run is ticked in the list."
    runs.setFocus()
    QTest.keyClick(runs, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(plot.course.validation) == 2)


def test_best_and_last_accuracy_are_named_to_everybody(open_window, qtbot):
    window = open_window()
    run = train(window, qtbot)
    listed(window, qtbot, run.title)
    item = runs_of(window).item(0)
    for text in (item.toolTip(), item.data(Qt.ItemDataRole.AccessibleTextRole)):
        assert f"{100 * run.best:.2f}" in text and f"{100 * run.last:.2f}" in text
        assert "best" in text.lower() and "last" in text


def test_where_nothing_can_be_kept_a_network_is_asked_for_as_before(open_window, qtbot):
    folder = paths.user_runs_folder()
    folder.rmdir()
    folder.touch()  # a file lies where they would be kept
    window = open_window()
    train_without = find(window, QSpinBox, "epochsSpinBox")
    train_without.setValue(1)
    with qtbot.waitSignal(window.session.trainingEnded):
        click(window, "startTrainingButton")
    assert window.session.would_be_lost
    window.session.new_network()
