"""What one training has come to, without a thread or a window."""

from __future__ import annotations

import dataclasses

import pytest

from digitpad.app.training import training_history
from digitpad.app.training.training_history import TrainingHistory
from digitpad.nn.datasets import Dataset
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.reports import EpochReport, as_report
from digitpad.recipes import RECIPES
from digitpad.training_job import TrainingJob


@pytest.fixture
def history() -> TrainingHistory:
    return TrainingHistory(TrainingJob.new(RECIPES["book"]))


def train(history: TrainingHistory, *accuracies: float) -> list[Network]:
    """The networks of epochs with these validation accuracies, which the history takes."""
    networks = []
    for accuracy in accuracies:
        networks.append(history.network.copy())
        figures = (0.1, 0.9, 0.2, accuracy, None, None, 2.0, 3.0, 3.0)
        history.take_epoch(EpochReport(len(history.reports), 30, *figures, networks[-1]))
    return networks


def test_of_neurons_nothing_is_known_before_they_were_looked_at(history):
    assert history.health == Health()
    looked_at = Health(dead=0.25)
    history.take_health(looked_at)
    assert history.health is looked_at


def test_a_training_that_was_stopped_before_its_first_mini_batch_leaves_nothing(history):
    assert history.learned() is None
    assert history.outcome().kind == "stopped" and history.outcome().best_epoch is None


def test_a_stopped_training_leaves_its_latest_network_and_names_the_best_epoch(history):
    *_, last = train(history, 0.80, 0.95, 0.93)
    learned, outcome = history.learned(), history.outcome()
    assert learned is not None and learned.network is last
    assert (outcome.kind, outcome.epochs_done, outcome.best_epoch, outcome.kept_epoch) == ("stopped", 3, 1, None)
    assert outcome.seconds == pytest.approx(6.0)


def test_of_two_equally_good_epochs_the_first_is_the_best(history):
    first, _ = train(history, 0.95, 0.95)
    best = history.best()
    assert best is not None and best.network is first and len(best.history) == 1


@pytest.mark.parametrize(("accuracies", "kept"), [((0.90, 0.86), 1), ((0.90, 0.84), 0), ((0.90, 0.10, 0.20), 0)])
def test_a_failed_training_keeps_the_last_epoch_before_its_numbers_went_astray(history, accuracies, kept):
    networks = train(history, *accuracies)
    history.take_failure("The learning rate is too high.", diverged=True)
    learned, outcome = history.learned(), history.outcome()
    assert learned is not None and learned.network is networks[kept]
    assert (outcome.kind, outcome.kept_epoch, outcome.message) == ("failed", kept, "The learning rate is too high.")
    assert outcome.diverged


def test_beyond_its_room_it_forgets_networks_but_never_the_best_nor_the_latest(history, monkeypatch):
    size = history.network.dtype.itemsize * history.network.parameter_count
    monkeypatch.setattr(training_history, "NETWORKS_BYTES", 6 * size)
    networks = train(history, 0.5, 0.9, *[0.6] * 10)
    known = [checkpoint.network for checkpoint in history.checkpoints()]
    assert len(known) <= 5
    assert any(network is networks[1] for network in known) and known[-1] is networks[-1]
    assert [report.validation_accuracy for report in history.reports] == [0.5, 0.9, *[0.6] * 10]


def test_as_many_networks_are_kept_as_there_is_room_for(history, monkeypatch):
    size = history.network.dtype.itemsize * history.network.parameter_count
    monkeypatch.setattr(training_history, "NETWORKS_BYTES", 6 * size)
    before = len(history.checkpoints())
    networks = train(history, *[0.5] * (5 - before))
    assert [checkpoint.network for checkpoint in history.checkpoints()][before:] == networks
    assert len(history.checkpoints()) == 5


def test_the_model_at_a_checkpoint_has_the_history_up_to_there(history):
    train(history, 0.5, 0.6, 0.7)
    checkpoint = history.checkpoints()[2]
    model = history.model_at(checkpoint)
    assert checkpoint.epochs == 2 and model.network is checkpoint.network and len(model.history) == 2


def test_the_figures_of_an_epoch_outlive_its_network_and_are_no_report(history):
    (network,) = train(history, 0.90)
    report = history.reports[0]
    assert as_report(report).network is network
    figures = report.figures()
    assert not isinstance(figures, EpochReport) and figures.figures() is figures
    assert figures.with_network(network) == dataclasses.replace(as_report(report), running=None)
    with pytest.raises(ValueError, match="network of epoch 1 was not kept"):
        as_report(figures)


def test_a_finished_training_leaves_the_network_of_its_last_epoch():
    recipe = dataclasses.replace(RECIPES["book"], settings=dataclasses.replace(RECIPES["book"].settings, epochs=3))
    history = TrainingHistory(TrainingJob.new(recipe))
    *_, last = train(history, 0.8, 0.95, 0.93)
    learned, outcome = history.learned(), history.outcome()
    assert learned is not None and learned.network is last and len(learned.history) == 3
    assert (outcome.kind, outcome.best_epoch) == ("finished", 1)


@pytest.mark.parametrize(
    ("accuracies", "kind"),
    [
        *[((0.9, 0.8), "stopped"), ((0.9, 0.8, 0.8), "finished")],
        *[((0.8, 0.9, 0.8), "stopped"), ((0.8, 0.9, 0.8, 0.8), "finished")],
    ],
)
def test_a_training_with_patience_is_finished_once_it_has_waited_in_vain(accuracies, kind):
    recipe = dataclasses.replace(RECIPES["book"], settings=dataclasses.replace(RECIPES["book"].settings, patience=2))
    history = TrainingHistory(TrainingJob.new(recipe))
    train(history, *accuracies)
    assert history.outcome().kind == kind


@pytest.mark.parametrize(("epochs", "at_once"), [(0, True), (1, False)])
def test_a_training_that_goes_on_failed_at_once_where_no_epoch_more_was_done(mnist, epochs, at_once):
    job = TrainingJob.new(RECIPES["book"])
    digits = Dataset(mnist.training.first(20), mnist.validation.first(20), None)
    kept: list[TrainingJob] = []
    list(job.train(digits, lambda: not kept, lambda state, report: kept.append(job.resumed(state, (report,)))))
    history = TrainingHistory(kept[0])
    assert not history.failed_at_once
    train(history, *[0.9] * epochs)
    history.take_failure("The data are gone.")
    assert history.failed_at_once == at_once


def test_a_new_training_that_fails_has_nothing_to_go_on_with(history):
    history.take_failure("The data are gone.")
    assert not history.failed_at_once


def test_before_the_training_that_goes_on_a_model_has_the_history_up_to_its_checkpoint(history):
    train(history, 0.5, 0.6, 0.7)
    left = history.learned()
    assert left is not None
    later = TrainingHistory(TrainingJob.going_on(left, RECIPES["book"]), history.checkpoints())
    train(later, 0.8)
    known = {each.epochs: later.model_at(each) for each in later.checkpoints()}
    assert {epochs: len(model.history) for epochs, model in known.items()} == {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}
    assert [entry["validation_accuracy"] for entry in known[2].history] == [0.5, 0.6]
