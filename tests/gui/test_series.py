"""Several values of one setting, trained one after the other into one plot."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, Qt, QThread
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
)

from digitpad.gui.app import create_main_window
from digitpad.recipes import RECIPES
from tests.gui.hands import find


def begin(window, setting: str, values: str) -> None:
    find(window, QSpinBox, "epochsSpinBox").setValue(1)
    find(window, QSpinBox, "miniBatchSizeSpinBox").setValue(100)
    QTest.mouseClick(find(window, QPushButton, "trySeveralButton"), Qt.MouseButton.LeftButton)
    dialog = find(window, QDialog, "trySeveralDialog")
    box = find(dialog, QComboBox, "trySettingComboBox")
    box.setCurrentIndex(box.findText(setting))
    QTest.keyClicks(find(dialog, QLineEdit, "tryValuesEdit"), values)
    QTest.mouseClick(find(dialog, QPushButton, "trySeveralStartButton"), Qt.MouseButton.LeftButton)


def test_each_value_is_a_run_and_a_table_tells_the_best(window, qtbot):
    places = []
    told = find(window, QLabel, "trainingEpoch")
    window.session.epochFinished.connect(lambda report: places.append(told.text().partition(":")[0]))
    begin(window, "Learning rate", "0.3; 3; 30")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "triedDialog") is not None)
    assert places == ["1 of 3", "2 of 3", "3 of 3"]
    runs = window.session.runs.all[::-1]
    assert [run.first_rate for run in runs] == [0.3, 3.0, 30.0]
    table = find(window, QTableWidget, "triedTable")
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(3)]
    assert [row[0] for row in rows] == ["0.3", "3.0", "30.0"]
    assert [row[1] for row in rows] == [f"{100 * run.best:.2f}\N{NO-BREAK SPACE}%" for run in runs]
    best = max(range(3), key=lambda row: runs[row].best)
    assert [table.item(row, 0).font().bold() for row in range(3)] == [row == best for row in range(3)]
    assert window.training_panel.form.recipe().settings.learning_rate == 3.0


def test_enter_in_the_field_of_values_trains_them(window):
    find(window, QSpinBox, "epochsSpinBox").setValue(9000)
    QTest.mouseClick(find(window, QPushButton, "trySeveralButton"), Qt.MouseButton.LeftButton)
    values = find(window, QLineEdit, "tryValuesEdit")
    QTest.keyClicks(values, "0.3; 3")
    QTest.keyClick(values, Qt.Key.Key_Return)
    assert window.session.training


def test_the_table_opens_the_network_of_the_best_value(window, qtbot):
    begin(window, "Learning rate", "3; 1e-4")
    qtbot.waitUntil(lambda: window.findChild(QDialog, "triedDialog") is not None)
    runs = window.session.runs.all
    best = max(runs, key=lambda run: run.best)
    assert (best, window.session.runs.present) == (runs[1], runs[0])
    kept = window.session.read_run(best.key, "best").network
    with qtbot.waitSignal(window.session.modelChanged):
        QTest.keyClick(find(window, QTableWidget, "triedTable"), Qt.Key.Key_Return)
    assert np.array_equal(window.session.network.weights[0], kept.weights[0])


def test_a_stop_holds_for_all_values(window, qtbot):
    begin(window, "Epochs", "9000; 9001; 9002")
    qtbot.waitUntil(lambda: bool(window.session.reports))
    QTest.mouseClick(find(window, QPushButton, "pauseTrainingButton"), Qt.MouseButton.LeftButton)
    assert window.session.paused
    with qtbot.waitSignal(window.session.trainingEnded):
        QTest.mouseClick(find(window, QPushButton, "stopTrainingButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: find(window, QSpinBox, "epochsSpinBox").value() == 1)
    assert not window.session.training
    assert window.findChild(QDialog, "triedDialog") is None
    assert len(window.session.runs.all) == 1


def test_several_values_in_the_field_of_a_number_are_a_series(window, qtbot):
    find(window, QSpinBox, "epochsSpinBox").setValue(1)
    find(window, QSpinBox, "miniBatchSizeSpinBox").setValue(100)
    rate = find(window, QDoubleSpinBox, "learningRateSpinBox")
    rate.selectAll()
    QTest.keyClicks(rate, "0,3; 3")
    said = find(window, QLabel, "settingsProblem")
    assert said.text().startswith("Several values")
    assert not rate.property("wrong") and not said.property("problem")  # it may be started
    epochs = find(window, QSpinBox, "epochsSpinBox")
    epochs.selectAll()
    QTest.keyClicks(epochs, "many")
    assert rate.property("wrong") and said.property("problem")
    epochs.setValue(1)
    QTest.mouseClick(find(window, QPushButton, "startTrainingButton"), Qt.MouseButton.LeftButton)
    dialog = find(window, QDialog, "trySeveralDialog")
    assert find(dialog, QComboBox, "trySettingComboBox").currentText() == "Learning rate"
    assert find(dialog, QLineEdit, "tryValuesEdit").text() == "0,3; 3"
    QTest.mouseClick(find(dialog, QPushButton, "trySeveralStartButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "triedDialog") is not None)
    assert len(window.session.runs.all) == 2
    assert find(window, QLabel, "settingsProblem").text() == ""


def test_several_values_beside_a_wrong_field_start_nothing(window):
    rate = find(window, QDoubleSpinBox, "learningRateSpinBox")
    rate.selectAll()
    QTest.keyClicks(rate, "0.3; 3")
    layers = find(window, QLineEdit, "hiddenLayersEdit")
    layers.setText("many")
    assert not find(window, QPushButton, "startTrainingButton").isEnabled()
    QTest.mouseClick(find(window, QPushButton, "trySeveralButton"), Qt.MouseButton.LeftButton)
    assert window.findChild(QDialog, "trySeveralDialog") is None
    assert window.focusWidget() is layers


def test_a_wrong_value_starts_nothing_and_says_why(window):
    begin(window, "Hidden layers", "30; many")
    assert not window.session.training
    assert "“many”" in find(window, QLabel, "tryProblem").text()
    find(window, QDialog, "trySeveralDialog").reject()


def test_a_window_that_is_closed_between_two_values_trains_no_further(window, qtbot):
    begin(window, "Learning rate", "0.3; 3; 30")
    closed = []

    def close(outcome: object) -> None:
        if not closed:
            closed.append(window.close())

    with qtbot.waitSignal(window.session.trainingEnded):
        window.session.trainingEnded.connect(close)
    assert closed == [True]
    QApplication.processEvents()
    QApplication.processEvents()
    assert not window.session.training


def test_a_training_that_begins_in_a_closed_window_ends_where_the_window_is_deleted(qtbot):
    window = create_main_window()
    session, ended = window.session, []
    window.close()
    session.start_training(RECIPES["book"])
    (thread,) = session.findChildren(QThread)
    thread.finished.connect(lambda: ended.append(True), Qt.ConnectionType.DirectConnection)
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # Qt ends the program over a thread that runs
    assert ended == [True]
