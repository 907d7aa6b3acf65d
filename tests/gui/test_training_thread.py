from __future__ import annotations

import dataclasses
import math
import os
import sys
import threading
import time
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt

from digitpad.digits import mnist_loader
from digitpad.digits.ink import InkSettings
from digitpad.gui.work.training_thread import Timing, TrainingThread
from digitpad.nn import descent
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import measure
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob


def digits(count: int = 1000) -> Dataset:
    test = mnist_loader.load_test_images()
    part = Examples(test.images[:count], test.labels[:count])
    return Dataset(part, part, None)


def job(**changes: Any) -> TrainingJob:
    settings = TrainingSettings(**changes)
    rng = np.random.default_rng(settings.seed)
    recipe = dataclasses.replace(RECIPES["book"], settings=settings)
    return TrainingJob(settings.build(rng), recipe, rng, "book", InkSettings(), None)


def test_reports_carry_copies_that_later_training_does_not_change(qtbot):
    thread = TrainingThread(job(epochs=3), digits())
    networks, weights = [], []

    def remember(report):
        networks.append(report.network)
        weights.append(report.network.weights[0].copy())

    thread.epochFinished.connect(remember)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert len(networks) == 3
    for network, first_seen in zip(networks, weights, strict=True):
        assert np.array_equal(network.weights[0], first_seen)


def test_an_epoch_that_is_asked_for_while_another_is_reported_is_the_next_one(qtbot):
    thread = TrainingThread(job(epochs=5), digits())
    at_once = Qt.ConnectionType.DirectConnection
    news: list[int | str] = []

    def ask(report):
        news.append(report.epoch)
        if report.epoch == 0:
            thread.run_one_epoch()

    thread.epochFinished.connect(ask, at_once)
    thread.halted.connect(lambda: news.append("halted"), at_once)
    with qtbot.waitSignal(thread.halted):
        thread.start()
    thread.end()
    assert news == [0, 1, "halted"]


def test_it_goes_on_where_that_is_asked_for_just_as_the_last_of_some_steps_is_reported(qtbot):
    thread = TrainingThread(job(epochs=1), digits(), timing=Timing(progress=60))
    thread.progressed.connect(lambda progress: thread.resume(), Qt.ConnectionType.DirectConnection)
    thread.step(3)
    with qtbot.waitSignal(thread.epochFinished):
        thread.start()
    thread.end()


def test_steps_that_are_asked_for_just_as_others_are_reported_are_done_too(qtbot):
    thread = TrainingThread(job(epochs=1), digits(), timing=Timing(progress=60))
    at_once = Qt.ConnectionType.DirectConnection
    wanted, changes, failures = [2], [], []

    def ask(progress):
        if wanted:
            thread.step(wanted.pop())

    thread.progressed.connect(ask, at_once)
    thread.stepped.connect(changes.append, at_once)
    thread.failed.connect(failures.append, at_once)
    thread.step(3)
    thread.start()
    qtbot.waitUntil(lambda: len(changes) == 2 or bool(failures))
    thread.end()
    assert not failures
    assert [change.batches for change in changes] == [3, 2]


def test_the_digits_are_loaded_in_the_worker_and_handed_back(qtbot):
    some = digits()
    thread = TrainingThread(job(epochs=1), lambda: some)
    loaded = []
    thread.datasetLoaded.connect(loaded.append)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert loaded == [some]


def test_the_same_seed_learns_the_same_weights(qtbot):
    learned = []
    for _ in range(2):
        thread = TrainingThread(job(epochs=1, seed=5), digits())
        thread.epochFinished.connect(lambda report: learned.append(report.network.weights[0]))
        with qtbot.waitSignal(thread.finished):
            thread.start()
    assert np.array_equal(*learned)


def test_epochs_wait_for_a_window_that_takes_longer_than_they_do(qtbot):
    thread = TrainingThread(job(epochs=10_000), digits(10))
    at_once = Qt.ConnectionType.DirectConnection
    reported, ahead = [], []

    def take(report):
        ahead.append(reported[-1] - report.epoch)
        if report.epoch == 50:
            thread.stop()
        time.sleep(0.01)  # of such a window

    thread.epochFinished.connect(lambda report: reported.append(report.epoch), at_once)
    thread.epochFinished.connect(take)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert len(ahead) >= 50 and max(ahead) <= 1


def test_stopping_before_the_start_ends_at_the_first_mini_batch(qtbot):
    thread = TrainingThread(job(epochs=1000), digits())
    thread.stop()
    with qtbot.waitSignal(thread.finished):
        thread.start()


def test_a_pause_after_the_stop_does_not_keep_it_from_ending(qtbot):
    thread = TrainingThread(job(epochs=1000), digits())
    thread.stop()
    thread.pause()
    with qtbot.waitSignal(thread.finished):
        thread.start()


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_the_worker_ends_with_a_sentence_and_reaches_the_exception_hook(qtbot, monkeypatch):
    def broken() -> Dataset:
        raise ZeroDivisionError

    seen = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: seen.append(kind))
    thread = TrainingThread(job(epochs=1), broken)
    told = []
    thread.failed.connect(told.append)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert len(told) == 1
    assert "fault in the program" in told[0]
    assert seen == [ZeroDivisionError]


def test_an_epoch_that_cannot_be_kept_is_told_once_and_the_next_one_is_tried_again(qtbot):
    tried, kept = [], []

    def full_but_for_the_third(rest: TrainingJob) -> None:
        tried.append(rest)
        if len(tried) != 3:
            raise OSError(28, "No space left on device")
        kept.append(rest)

    thread = TrainingThread(job(epochs=5), digits(), full_but_for_the_third)
    told = []
    thread.keepingFailed.connect(told.append)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert [len(rest.reports) for rest in tried] == [1, 2, 3, 4, 5]
    assert [len(rest.reports) for rest in kept] == [3]
    assert len(told) == 2  # of the first and the fourth: each is news
    assert all("No space left" in sentence for sentence in told)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux knows the niceness of a single thread")
def test_training_leaves_the_processor_to_the_window(qtbot):
    niceness = []

    def load() -> Dataset:
        niceness.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        return digits()

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = TrainingThread(job(epochs=1), load)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
    assert niceness[0] > before


def test_while_the_pen_moves_progress_is_told_seldom(qtbot, mnist):
    thread = TrainingThread(job(epochs=1000), mnist, timing=Timing(pen_first=600.0))
    told = []
    thread.progressed.connect(told.append)
    thread.yield_to_pen()
    began = time.monotonic()
    with qtbot.waitSignal(thread.progressed):
        thread.start()
    qtbot.wait(1500)
    assert 1 <= len(told) <= 1 + time.monotonic() - began
    before = len(told)
    with qtbot.waitSignal(thread.finished):
        thread.stop()
    assert len(told) > before  # the last one, always


def test_no_mini_batch_is_lost_for_the_running_line_while_the_pen_moves(qtbot):
    timing = Timing(progress=0.002, progress_to_pen=1000.0, pen_first=600.0, least_yield=0.0, yield_factor=0.0)
    data = digits()
    thread = TrainingThread(job(epochs=3), data, timing=timing)
    told, epochs = [], []
    thread.progressed.connect(lambda progress: told.append(progress.running))
    thread.epochFinished.connect(lambda report: epochs.append(report.running))
    thread.yield_to_pen()
    with qtbot.waitSignal(thread.finished):
        thread.start()
    assert len(epochs) == 3 and len(told) <= 1
    heard = sum(running.batches for running in (*told, *epochs) if running is not None)
    recipe = job(epochs=3).recipe
    assert heard == 3 * math.ceil(len(recipe.dataset(data).training) / recipe.settings.mini_batch_size)


def test_the_network_is_measured_before_its_first_epoch(qtbot):
    data = digits()
    training_job = job(epochs=1)
    untrained = training_job.network.copy()
    thread = TrainingThread(training_job, data)
    heard = []
    thread.firstFiguresKnown.connect(heard.append)
    with qtbot.waitSignal(thread.finished):
        thread.start()
    (first,) = heard
    validation = training_job.recipe.dataset(data).validation
    loss, right = measure(untrained, validation)
    assert (first.epoch, first.validation_accuracy, first.validation_loss) == (-1, right / len(validation), loss)


def test_while_the_pen_moves_a_core_is_left_to_the_window(qtbot, mnist, monkeypatch):
    monkeypatch.setattr(descent, "available_cores", lambda: 2)
    wide = job(hidden_layers=(300, 50), mini_batch_size=100, epochs=1000, learning_rate=0.1)
    thread = TrainingThread(wide, mnist, timing=Timing(pen_first=600.0))
    thread.yield_to_pen()
    with qtbot.waitSignal(thread.progressed):
        thread.start()

    def halves() -> bool:
        return any(each.name.startswith("half") for each in threading.enumerate())

    assert not halves()
    thread.timing = Timing(pen_first=0.0)
    qtbot.waitUntil(halves)
    with qtbot.waitSignal(thread.finished):
        thread.stop()
