"""Memory that a training has freed goes back to the system, and never while another one runs or somebody draws."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QTimer

from digitpad.app import allocator
from digitpad.digits import mnist_loader
from digitpad.gui.process.free_memory import FreeMemory
from digitpad.gui.session import Session
from digitpad.nn.datasets import Dataset
from digitpad.recipes import RECIPES

BOOK = RECIPES["book"]
SHORT = dataclasses.replace(BOOK, settings=dataclasses.replace(BOOK.settings, epochs=1, hidden_layers=(5,)))


@pytest.fixture
def session(nothing_judged: None) -> Session:
    digits = mnist_loader.load_images()
    few = Dataset(digits.training.first(1000), digits.validation.first(100), None)
    return Session(load_dataset=lambda: few)


@pytest.fixture
def given_back(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each time, whether a training was under way."""
    given_back: list[bool] = []
    monkeypatch.setattr(allocator, "give_back", lambda: given_back.append(session.training))
    return given_back


def test_it_goes_back_after_a_training_and_not_during_the_next(session, given_back, qtbot):
    FreeMemory(session, rest=0)
    for _ in range(2):
        with qtbot.waitSignal(session.trainingEnded):
            session.start_training(SHORT)
    qtbot.waitUntil(lambda: bool(given_back))
    assert not any(given_back)


def test_it_waits_until_the_pen_rests(session, given_back, qtbot):
    keeper = FreeMemory(session, rest=200)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
    (timer,) = keeper.findChildren(QTimer)
    with qtbot.waitSignal(timer.timeout):
        for _ in range(10):
            session.show_test_digit(index=0)
            assert timer.remainingTime() > 100
            assert given_back == []
    assert given_back == [False]


@pytest.fixture
def followed(session, given_back, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """What the allocator was told of work that begins or ends."""
    followed: list[bool] = []
    monkeypatch.setattr(allocator, "follow_work", followed.append)
    return followed


def test_large_arrays_lie_in_the_heap_while_a_training_runs(session, followed, qtbot):
    FreeMemory(session, rest=0)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
        assert followed == [True]
    qtbot.waitUntil(lambda: followed == [True, False])


def test_large_arrays_lie_in_the_heap_while_the_pen_moves_and_nothing_is_given_back_for_it(
    session, given_back, followed, qtbot
):
    FreeMemory(session, rest=100)
    for _ in range(3):
        session.show_test_digit(index=0)
    assert followed == [True]
    qtbot.waitUntil(lambda: followed == [True, False])
    assert given_back == []
