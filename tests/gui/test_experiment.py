from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest

from digitpad.app.training import training_history
from digitpad.errors import SettingsError
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport
from digitpad.recipes import RECIPES

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]


def model(*hidden: int) -> Model:
    return Model(Network([784, *hidden, 10], rng=np.random.default_rng(0)))


def short(epochs: int, **changes: Any):
    settings = dataclasses.replace(RECIPES["book"].settings, epochs=epochs, **changes)
    return dataclasses.replace(RECIPES["book"], settings=settings)


def trained(qtbot, some_digits: Dataset, epochs: int, **changes: Any) -> Session:
    session = Session(load_dataset=lambda: some_digits)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(short(epochs, **changes))
    return session


# Neurons switched off or scaled


def test_a_neuron_switched_off_and_on_again_leaves_the_probabilities_as_they_were_to_the_bit():
    session = Session(model(30, 20))
    session.draw(SEVEN)
    before = session.prediction.probabilities.copy()
    session.set_neuron_gains({(1, 4): 0.0, (2, 7): 0.5})
    assert not np.array_equal(session.prediction.probabilities, before)
    session.set_neuron_gains({(2, 7): 1.0})
    assert np.array_equal(session.prediction.probabilities, before)
    assert session.network is session.model.network
    assert session.experiment.neuron_gains == {}


def test_what_a_switched_neuron_passes_on_is_multiplied_and_the_model_is_untouched(qtbot):
    session = Session(model(30))
    session.draw(SEVEN)
    activations = session.prediction.activations[1][:, 0].copy()
    with qtbot.waitSignals([session.networkChanged, session.experimentChanged, session.predictionChanged]):
        session.set_neuron_gains({(1, 4): 0.25})
    activations[4] *= 0.25
    network = session.model.network
    z = network.weights[1] @ activations + network.biases[1][:, 0]
    assert np.allclose(session.prediction.activations[2][:, 0], network.output.function(z), atol=1e-6)
    assert session.intact_network is network
    assert not session.unsaved


def test_a_neuron_that_is_not_there_changes_nothing():
    session = Session(model(30))
    with pytest.raises(SettingsError):
        session.set_neuron_gains({(1, 30): 0.0})
    assert session.network is session.model.network


def test_another_model_has_all_its_neurons_on():
    session = Session(model(30))
    session.set_neuron_gains({(1, 29): 0.0})
    first = session.experiment
    session.set_model(model(5))
    assert session.experiment is not first
    assert session.network is session.model.network


def test_a_neuron_stays_off_while_the_network_learns(qtbot, some_digits):
    session = Session(load_dataset=lambda: some_digits)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(short(3))
        session.set_neuron_gains({(1, 4): 0.0})
    assert not session.network.weights[1][:, 4].any()
    assert session.model.network.weights[1][:, 4].any()
    reports = [report for report in session.reports if isinstance(report, EpochReport)]
    assert len(reports) == 3 and all(report.network.weights[1][:, 4].any() for report in reports)


# The past


def test_every_epoch_of_a_training_can_be_looked_at_again_and_back_to_the_bit(qtbot, some_digits):
    session = trained(qtbot, some_digits, 4)
    # Judged in the background, the present network gives its answers other probabilities.
    qtbot.waitUntil(lambda: session.model.rejection is not None)
    session.draw(SEVEN)
    present = session.prediction.probabilities.copy()
    assert [checkpoint.epochs for checkpoint in session.checkpoints] == [0, 1, 2, 3, 4]
    seen = []
    for checkpoint in session.checkpoints:
        session.show_checkpoint(checkpoint)
        assert session.network is checkpoint.network
        seen.append(session.prediction.probabilities.copy())
    for checkpoint, probabilities in zip(session.checkpoints[::-1], seen[::-1], strict=True):
        session.show_checkpoint(checkpoint)
        assert np.array_equal(session.prediction.probabilities, probabilities)
    session.show_checkpoint(None)
    assert np.array_equal(session.prediction.probabilities, present)
    assert np.array_equal(seen[-1], present)
    assert not np.array_equal(seen[0], present)
    assert np.array_equal(session.checkpoints[0].network.weights[0], session.initial_weights[0])


def test_the_past_stays_in_sight_while_training_goes_on(qtbot, some_digits):
    session = Session(load_dataset=lambda: some_digits)
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(short(3))
        first = session.checkpoints[0]
        session.show_checkpoint(first)
    assert session.network is first.network
    session.show_checkpoint(None)
    assert session.network is session.model.network is session.experiment.present


def test_a_model_from_a_file_has_no_past(qtbot, some_digits):
    session = trained(qtbot, some_digits, 2)
    session.show_checkpoint(session.checkpoints[1])
    session.set_model(model(30))
    assert session.checkpoints == ()
    assert session.network is session.model.network
    assert session.experiment.checkpoint is None


def test_the_best_epoch_kept_is_the_present_and_the_others_stay_to_be_seen(qtbot, some_digits):
    session = trained(qtbot, some_digits, 3)
    session.show_checkpoint(session.checkpoints[0])
    session.keep_best_epoch()
    best = session.reports[session.trainings.best_epoch]
    assert isinstance(best, EpochReport) and session.network is best.network
    assert len(session.checkpoints) == 4


@pytest.mark.parametrize("room", [100, 26, 25, 8, 4, 2, 1])
def test_the_networks_of_a_long_training_take_a_bounded_room(qtbot, some_digits, monkeypatch, room):
    one = 4 * (784 * 2 + 2 + 2 * 10 + 10)
    monkeypatch.setattr(training_history, "NETWORKS_BYTES", (room + 1) * one)
    few = dataclasses.replace(some_digits, training=some_digits.training.first(20))
    session = trained(qtbot, few, 25, hidden_layers=(2,))
    epochs = [checkpoint.epochs for checkpoint in session.checkpoints]
    best, last = session.trainings.best_epoch + 1, 25
    assert {best, last} <= set(epochs)
    assert len(epochs) <= max(room, len({best, last}))
    assert len(epochs) >= min(26, room // 2)
    every = np.diff([epoch for epoch in epochs if epoch not in (best, last)])
    assert every.size == 0 or every.max() <= 2 * every.min()
