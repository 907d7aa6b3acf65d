"""The running means of the mini-batches, against a plain computation before every step."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from digitpad.nn.class_set import NO_CLASS
from digitpad.nn.datasets import Dataset, Examples, one_hot
from digitpad.nn.descent import Descent
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport, FinishedEpoch, Progress, measured_epoch
from digitpad.nn.running import BatchMeans, RunningMeans
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train


def dataset(count: int) -> Dataset:
    rng = np.random.default_rng(5)
    labels = rng.integers(0, 10, count).astype(np.uint8)
    images = rng.integers(0, 60, (count, 784)).astype(np.uint8)
    images[np.arange(count), 30 * labels.astype(int)] = 255  # something to learn
    return Dataset(Examples(images, labels), Examples(images[:50], labels[:50]), None)


@pytest.fixture
def noted(monkeypatch):
    """Loss and accuracy of each mini-batch, computed from the network as it is before the step."""
    figures: list[tuple[float, float]] = []
    step = Descent.step

    def noting(descent, x, y, rate, outputs=None):
        network = descent.network
        a = network.feedforward(x)
        right = float(np.mean(a.argmax(axis=0) == y.argmax(axis=0)))
        figures.append((network.cost.value(a, y) / x.shape[1], right))
        return step(descent, x, y, rate, outputs)

    monkeypatch.setattr(Descent, "step", noting)
    return figures


@pytest.mark.parametrize(
    "changes",
    [
        {"mini_batch_size": 10},
        {"mini_batch_size": 7},  # the last one of an epoch is smaller
        {"mini_batch_size": 64, "hidden_layers": (420,)},  # in two halves
        {"mini_batch_size": 500, "label_smoothing": 0.1},
        {"mini_batch_size": 1_000},  # all at once
        {"output": "softmax", "cost": "cross_entropy", "learning_rate": 0.1},
    ],
)
@pytest.mark.parametrize("interval", [0.005, 100.0])
def test_over_an_epoch_they_are_the_mean_of_its_mini_batches(noted, changes, interval):
    settings = dataclasses.replace(TrainingSettings(hidden_layers=(12,), epochs=2, learning_rate=1.0), **changes)
    rng = np.random.default_rng(2)
    network = settings.build(rng)
    begin = 0
    running: RunningMeans | None = None
    for report in train(network, dataset(803), settings, rng, progress_interval=interval):
        if report.running is not None:
            running = report.running if running is None else running.and_then(report.running)
        if isinstance(report, EpochReport):
            of_epoch, begin = noted[begin:], len(noted)
            assert running is not None and running.batches == len(of_epoch)
            assert running.loss == pytest.approx(np.mean([loss for loss, _ in of_epoch]), rel=1e-5)
            assert running.accuracy == pytest.approx(np.mean([right for _, right in of_epoch]))
            running = None


def test_a_stopped_training_reports_its_last_mini_batches():
    settings = TrainingSettings(hidden_layers=(5,), epochs=9)
    rng = np.random.default_rng(2)
    asked = iter([True] * 12 + [False])
    (last,) = train(settings.build(rng), dataset(803), settings, rng, lambda: next(asked))
    assert isinstance(last, Progress)
    assert last.running is not None and last.running.batches == 12


def test_without_mini_batches_there_are_no_means_and_of_equal_answers_the_first_counts():
    means = BatchMeans(Network([784, 10], rng=np.random.default_rng(1)), 2, 2)
    assert means.take() is None
    targets = np.zeros((2, 10), np.float32)
    targets[0, 0] = targets[1, 3] = 1
    means.expect(targets)
    means.room(2)[:] = 0
    running = means.take()
    assert running == RunningMeans(1, 0.5, 0.5)
    assert means.take() is None


def test_what_is_no_digit_is_neither_read_right_nor_wrong():
    """Its target is spread over all classes: the first of them is no right answer to it."""
    network = Network([784, 3, 10], rng=np.random.default_rng(0))
    means = BatchMeans(network, 4, 4)
    means.expect(one_hot(np.array([NO_CLASS, 0, 3, NO_CLASS]), 10))
    means.room(4)[:] = np.eye(10)[:, [0, 0, 0, 0]]
    running = means.take()
    assert running is not None and running.accuracy == 0.5

    images = np.zeros((4, 784), np.uint8)
    answer = int(network.feedforward(np.zeros((784, 1))).argmax())
    training = Examples(images, np.array([answer, NO_CLASS, NO_CLASS, answer], np.int16))
    finished = FinishedEpoch(0, 1, 1.0, 3.0, 3.0, network)
    assert measured_epoch(finished, Dataset(training, training.first(1), None)).training_accuracy == 1


def test_means_of_earlier_and_later_mini_batches_count_by_how_many_there_are():
    means = RunningMeans(1, 2.0, 0.5).and_then(RunningMeans(3, 1.0, 0.9))
    assert means.batches == 4 and (means.loss, means.accuracy) == pytest.approx((1.25, 0.8))
    assert means.and_then(None) is means
