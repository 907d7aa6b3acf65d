"""A paused training goes on for one epoch, or for one mini-batch or ten, and shows what they have changed."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QSpinBox

from digitpad.gui.session import Session
from digitpad.nn.training import train as train_plainly
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob


def click(window, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def step(window, qtbot, name: str) -> None:
    with qtbot.waitSignal(window.session.stepTaken):
        click(window, name)


@pytest.fixture
def paused(window, qtbot):
    """A training of 100 epochs, paused after the first."""
    window.findChild(QSpinBox, "epochsSpinBox").setValue(100)
    click(window, "startTrainingButton")
    qtbot.waitUntil(lambda: bool(window.session.reports))
    click(window, "pauseTrainingButton")
    yield window
    window.session.end_training()


def weights(session: Session) -> list[np.ndarray]:
    return [layer.copy() for layer in session.network.weights]


def test_one_epoch_while_paused_is_one_epoch_and_pauses_again(paused, qtbot):
    session = paused.session
    done = len(session.reports)
    for count in (1, 2):
        qtbot.waitUntil(lambda: session.paused)
        click(paused, "oneEpochButton")
        qtbot.waitUntil(lambda: session.paused)
        assert len(session.reports) == done + count
    assert session.training and session.recipe.settings.epochs == 100
    assert len(session.runs.all) == 1


def test_a_step_is_as_many_mini_batches_as_it_says_and_to_the_bit_those_of_the_training(window, qtbot, mnist):
    session = window.session
    step(window, qtbot, "oneMiniBatchButton")
    assert session.training and session.paused
    step(window, qtbot, "tenMiniBatchesButton")
    job, count = TrainingJob.new(session.recipe), iter(range(11))
    digits = session.recipe.dataset(mnist)
    for _ in train_plainly(job.network, digits, job.recipe.settings, job.rng, lambda: next(count, None) is not None):
        pass
    for found, wanted in zip(session.network.weights, job.network.weights, strict=True):
        assert np.array_equal(found, wanted)
    session.end_training()


def test_what_a_step_has_changed_is_shown_until_the_training_goes_on(window, qtbot):
    session = window.session
    step(window, qtbot, "oneMiniBatchButton")
    before = weights(session)
    step(window, qtbot, "tenMiniBatchesButton")
    change = session.step_change
    assert change.batches == 10
    for old, new, moved in zip(before, weights(session), change.weights, strict=True):
        assert np.array_equal(new - old, moved)
    title = window.findChild(QLabel, "stripTitle")
    qtbot.waitUntil(lambda: title.text() == "What these 10 mini-batches changed")
    assert np.array_equal(window.findChild(object, "stripMosaic").pictures.reshape(30, -1), change.weights[0])
    click(window, "pauseTrainingButton")
    qtbot.waitUntil(lambda: title.text().startswith("What the 30 hidden neurons"))
    session.end_training()


def test_steps_go_over_the_end_of_an_epoch(paused, qtbot):
    session = paused.session
    done, size = len(session.reports), session.recipe.settings.mini_batch_size
    session.step_training(60_000 // size)
    with qtbot.waitSignal(session.stepTaken):
        pass
    assert len(session.reports) == done + 1
    assert session.paused


def test_stop_ends_a_training_that_was_only_stepped(window, qtbot):
    step(window, qtbot, "oneMiniBatchButton")
    with qtbot.waitSignal(window.session.trainingEnded) as ended:
        click(window, "stopTrainingButton")
    assert ended.args[0].kind == "stopped"
    assert not window.session.paused and window.session.step_change is None


def test_steps_are_offered_before_a_training_and_while_it_is_paused_alone(window, qtbot):
    names = ("oneEpochButton", "oneMiniBatchButton", "tenMiniBatchesButton")
    buttons = [window.findChild(QPushButton, name) for name in names]
    assert all(button.isEnabled() for button in buttons)
    window.findChild(QSpinBox, "epochsSpinBox").setValue(100)
    click(window, "startTrainingButton")
    assert not any(button.isEnabled() for button in buttons)
    click(window, "pauseTrainingButton")
    assert all(button.isEnabled() for button in buttons)
    window.session.end_training()
    assert RECIPES["book"].settings.epochs == 30
