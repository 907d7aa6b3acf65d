"""*Keep this epoch* beside the timeline, in the real window."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QSlider, QSpinBox

from digitpad import model_file
from tests.gui.hands import click, find

pytestmark = pytest.mark.usefixtures("few_digits")


def show_neurons(window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert find(window, QPushButton, "keepEpochButton").isVisible()


def train(window, qtbot, epochs: int) -> None:
    find(window, QSpinBox, "epochsSpinBox").setValue(epochs)
    find(window, QSpinBox, "miniBatchSizeSpinBox").setValue(200)
    with qtbot.waitSignal(window.session.trainingEnded):
        click(window, "startTrainingButton")


def go_back_to(window, epochs: int) -> None:
    """By keys: Home, and so often to the right."""
    slider = find(window, QSlider, "timelineSlider")
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    for _ in range(epochs):
        QTest.keyClick(slider, Qt.Key.Key_Right)


def keep_button(window) -> QPushButton:
    return find(window, QPushButton, "keepEpochButton")


@pytest.fixture
def trained(window, qtbot):
    train(window, qtbot, 4)
    show_neurons(window)
    return window


def test_it_says_why_there_is_nothing_to_keep(window, qtbot):
    show_neurons(window)
    assert not keep_button(window).isEnabled()
    assert keep_button(window).toolTip() == "Go back to an earlier epoch to keep it."
    window.tabs.setCurrentIndex(0)
    find(window, QSpinBox, "epochsSpinBox").setValue(1000)
    click(window, "startTrainingButton")
    qtbot.waitUntil(lambda: len(window.session.reports) >= 2)
    show_neurons(window)
    go_back_to(window, 1)
    assert window.session.experiment.checkpoint is not None
    assert not keep_button(window).isEnabled()
    assert keep_button(window).toolTip() == "Stop the training first; then an epoch can be kept."
    with qtbot.waitSignal(window.session.trainingEnded):
        QTest.keyClick(window, Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert keep_button(window).isEnabled()
    go_back_to(window, 1)
    assert window.session.experiment.checkpoint.epochs == 1
    click(window, "keepEpochButton")
    assert len(window.session.model.history) == 1


def test_the_epoch_looked_at_becomes_the_present_model_with_its_history_up_to_there(trained, tmp_path):
    session = trained.session
    go_back_to(trained, 2)
    shown = session.network
    assert keep_button(trained).isEnabled()
    click(trained, "keepEpochButton")
    assert session.model.network is session.network is shown
    assert session.experiment.checkpoint is None
    assert session.unsaved and trained.isWindowModified()
    assert [epoch["validation_accuracy"] for epoch in session.model.history] == [
        report.validation_accuracy for report in session.reports[:2]
    ]
    report = session.reports[1]
    assert session.model.test_accuracy == report.test_correct / report.test_total
    assert find(trained, QLabel, "timelineLabel").text() == "Epoch 2 of 4"
    assert find(trained, QSlider, "timelineSlider").value() == 2
    assert not keep_button(trained).isEnabled()
    assert session.save_model(tmp_path / "kept.safetensors")
    saved = model_file.load(tmp_path / "kept.safetensors")
    np.testing.assert_array_equal(saved.network.weights[0], shown.weights[0])
    assert len(saved.history) == 2


def test_later_epochs_can_still_be_looked_at_and_kept_instead(trained):
    go_back_to(trained, 1)
    click(trained, "keepEpochButton")
    go_back_to(trained, 3)
    assert trained.session.experiment.checkpoint.epochs == 3
    click(trained, "keepEpochButton")
    assert len(trained.session.model.history) == 3


def test_the_train_page_tells_it_and_a_training_goes_on_from_there(trained, qtbot):
    go_back_to(trained, 2)
    click(trained, "keepEpochButton")
    said = find(trained, QLabel, "trainingRemark").accessibleDescription()
    accuracy = 100 * trained.session.reports[1].validation_accuracy
    assert said.startswith("Epoch 2 is kept.") and f"{accuracy:.2f}" in said
    trained.tabs.setCurrentIndex(0)
    trained.training_panel.form.rare.start_from.setCurrentIndex(1)
    train(trained, qtbot, 2)
    assert len(trained.session.model.history) == 4
    assert [checkpoint.epochs for checkpoint in trained.session.checkpoints] == [0, 1, 2, 3, 4]
    run = find(trained, QListWidget, "runList").item(0).data(Qt.ItemDataRole.UserRole)
    assert len(run.epochs) == 4
    show_neurons(trained)
    go_back_to(trained, 1)  # of the training before
    click(trained, "keepEpochButton")
    assert len(trained.session.model.history) == 1
    assert find(trained, QLabel, "trainingRemark").accessibleDescription().startswith("Epoch 1 is kept.")


def test_the_network_from_before_the_training_can_be_kept(trained):
    go_back_to(trained, 0)
    click(trained, "keepEpochButton")
    assert trained.session.model.history == ()
    assert "before the training is kept" in find(trained, QLabel, "trainingRemark").accessibleDescription()


def test_the_keyboard_reaches_it_from_the_slider(trained):
    go_back_to(trained, 2)
    QTest.keyClick(trained.focusWidget(), Qt.Key.Key_Tab)
    assert trained.focusWidget() is keep_button(trained)
    QTest.keyClick(trained.focusWidget(), Qt.Key.Key_Space)
    assert len(trained.session.model.history) == 2


@pytest.mark.parametrize(
    ("scale", "width", "text"), [(1.0, 1366, "Keep this epoch"), (1.75, 1200, "Keep this epoch"), (1.0, 1024, "Keep")]
)
def test_its_words_are_never_cut(window, scale, width, text):
    window.looks.set_text_scale(scale)
    window.resize(width, 690)
    show_neurons(window)
    button = keep_button(window)
    assert (button.text(), button.accessibleName()) == (text, "Keep this epoch")
    assert button.width() >= button.sizeHint().width()


def test_nothing_beside_the_timeline_is_cut_by_the_largest_text_either(trained):
    trained.looks.set_text_scale(2.0)
    trained.resize(1200, 690)
    label, slider = find(trained, QLabel, "timelineLabel"), find(trained, QSlider, "timelineSlider")
    assert label.width() >= label.sizeHint().width()
    assert keep_button(trained).width() >= keep_button(trained).sizeHint().width()
    assert slider.width() >= 120


def test_epochs_are_counted_anew_where_the_run_that_is_gone_on_from_was_deleted(trained, qtbot):
    session = trained.session
    session.runs.delete(session.runs.present.key)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(session.recipe, from_present=True)
    assert [checkpoint.epochs for checkpoint in session.checkpoints] == [0, 1, 2, 3, 4]
    qtbot.waitUntil(lambda: find(trained, QSlider, "timelineSlider").maximum() == 4)
    go_back_to(trained, 3)
    click(trained, "keepEpochButton")
    trained.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: "Epoch 3 is kept." in find(trained, QLabel, "trainingRemark").text())
