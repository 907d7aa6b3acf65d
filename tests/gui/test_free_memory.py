"""Memory that a training has freed goes back to the system, and never while another one runs or somebody draws."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QTimer

from digitpad.app import allocator
from digitpad.digits import mnist_loader
from digitpad.gui.process import free_memory
from digitpad.gui.process.free_memory import FreeMemory
from digitpad.gui.session import Session
from digitpad.nn.training import Dataset
from digitpad.recipes import RECIPES

BOOK = RECIPES["book"]
SHORT = dataclasses.replace(BOOK, settings=dataclasses.replace(BOOK.settings, epochs=1, hidden_layers=(5,)))


@pytest.fixture
def session() -> Session:
    digits = mnist_loader.load_images()
    few = Dataset(digits.training.first(1000), digits.validation.first(100), None)
    return Session(load_dataset=lambda: few)


@pytest.fixture
def given_back(session: Session, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Each time, whether a training was under way."""
    given_back: list[bool] = []
    monkeypatch.setattr(allocator, "give_back", lambda: given_back.append(session.training))
    return given_back


def test_it_goes_back_after_a_training_and_not_during_the_next(session, given_back, monkeypatch, qtbot):
    monkeypatch.setattr(free_memory, "REST", 0)
    FreeMemory(session)
    for _ in range(2):
        with qtbot.waitSignal(session.trainingEnded):
            session.start_training(SHORT)
    qtbot.waitUntil(lambda: bool(given_back))
    assert not any(given_back)


def test_it_waits_until_the_pen_rests(session, given_back, monkeypatch, qtbot):
    monkeypatch.setattr(free_memory, "REST", 200)
    keeper = FreeMemory(session)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
    (timer,) = keeper.findChildren(QTimer)
    with qtbot.waitSignal(timer.timeout):
        for _ in range(10):
            session.show_test_digit(index=0)
            assert timer.remainingTime() > 100
            assert given_back == []
    assert given_back == [False]


def test_large_arrays_lie_in_the_heap_only_while_a_training_runs(session, given_back, monkeypatch, qtbot):
    heard: list[bool] = []
    monkeypatch.setattr(allocator, "follow_training", heard.append)
    FreeMemory(session)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
        assert heard == [True]
    assert heard == [True, False]
