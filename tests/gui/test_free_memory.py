"""Memory that a training has freed goes back to the system, and never while another one runs or somebody draws."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPixmap, QPixmapCache

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


class Noted:
    """In place of the allocator: what it was told and asked for."""

    def __init__(self, session: Session) -> None:
        self.followed: list[bool] = []  # of work that begins or ends
        self.given_back: list[bool] = []  # each time, whether a training was under way
        self._session = session

    def follow_work(self, at_work: bool) -> None:
        self.followed.append(at_work)

    def give_back(self) -> None:
        self.given_back.append(self._session.training)


@pytest.fixture
def heap(session: Session) -> Noted:
    return Noted(session)


def test_it_goes_back_after_a_training_and_not_during_the_next(session, heap, qtbot):
    FreeMemory(session, rest=0, heap=heap)
    for _ in range(2):
        with qtbot.waitSignal(session.trainingEnded):
            session.start_training(SHORT)
    qtbot.waitUntil(lambda: bool(heap.given_back))
    assert not any(heap.given_back)


def test_pictures_that_qt_keeps_are_given_up_before_memory_goes_back(session, heap, qtbot, monkeypatch):
    QPixmapCache.insert("painted before", QPixmap(64, 64))
    kept: list[bool] = []
    monkeypatch.setattr(heap, "give_back", lambda: kept.append(QPixmapCache.find("painted before", QPixmap())))
    FreeMemory(session, rest=0, heap=heap)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
        assert QPixmapCache.find("painted before", QPixmap())
    qtbot.waitUntil(lambda: kept == [False])


def test_it_waits_until_the_pen_rests(session, heap, qtbot):
    keeper = FreeMemory(session, rest=200, heap=heap)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
    (timer,) = keeper.findChildren(QTimer)
    with qtbot.waitSignal(timer.timeout):
        for _ in range(10):
            session.show_test_digit(index=0)
            assert timer.remainingTime() > 100
            assert heap.given_back == []
    assert heap.given_back == [False]


def test_large_arrays_lie_in_the_heap_while_a_training_runs(session, heap, qtbot):
    FreeMemory(session, rest=0, heap=heap)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(SHORT)
        assert heap.followed == [True]
    qtbot.waitUntil(lambda: heap.followed == [True, False])


def test_large_arrays_lie_in_the_heap_while_the_pen_moves_and_nothing_is_given_back_for_it(session, heap, qtbot):
    FreeMemory(session, rest=100, heap=heap)
    for _ in range(3):
        session.show_test_digit(index=0)
    assert heap.followed == [True]
    qtbot.waitUntil(lambda: heap.followed == [True, False])
    assert heap.given_back == []
