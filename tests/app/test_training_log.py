"""What there is to say of the running or last training, without a window."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from digitpad.app.runs.recorder import Recorder
from digitpad.app.runs.runs import Runs
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.training_log import TrainingLog
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from digitpad.nn.training import EpochReport, Progress
from digitpad.recipes import RECIPES, Recipe

NETWORK = Network([784, 2, 10])


@dataclass
class OneTraining:
    """The book's recipe, 30 epochs, of which as many are done as there are reports."""

    runs: Runs = field(default_factory=lambda: Runs(None))
    training: bool = True
    paused: bool = False
    recipe: Recipe | None = RECIPES["book"]
    reports: tuple[EpochReport, ...] = ()
    health: Health = field(default_factory=Health)
    learning_rate: float = 3.0

    def __post_init__(self) -> None:
        self.recorder = Recorder(self.runs)


def report(epoch: int) -> EpochReport:
    return EpochReport(epoch, 30, 0.1, 0.9, 0.1, 0.9, None, None, 2.0, 3.0, 3.0, NETWORK)


@pytest.fixture
def trainings() -> OneTraining:
    return OneTraining()


@pytest.fixture
def log(trainings) -> TrainingLog:
    log = TrainingLog(trainings)
    log.begin()
    return log


def test_it_says_how_far_the_running_epoch_is_and_how_long_it_will_take(log, trainings):
    trainings.reports = (report(0), report(1))
    log.take_progress(Progress(2, 30, 0.08, 4.6, 52.0, NETWORK))
    assert log.progress(asked_for=5) == (0.08, "Epoch 3 of 30", "52 s left")


def test_without_an_estimate_of_the_training_it_goes_by_the_epochs_that_are_done(log, trainings):
    trainings.reports = (report(0), report(1))
    assert log.progress(asked_for=5) == (pytest.approx(2 / 30), "Epoch 3 of 30", "56 s left")


def test_a_paused_training_has_no_time_left(log, trainings):
    trainings.paused = True
    assert log.progress(asked_for=5) == (0.0, "Paused in epoch 1 of 30", "")


def test_it_counts_the_digits_that_a_recipe_draws_before_its_first_epoch(log):
    log.take_drawn(25, 100)
    assert log.progress(asked_for=5) == (0.25, "Drawing digits", "")


def test_it_tells_how_a_training_ended_until_its_model_is_replaced(log, trainings):
    trainings.training, trainings.reports = False, (report(0), report(1))
    log.end(TrainingOutcome("stopped", 2, 4.5, "", 0))
    assert log.progress(asked_for=5)[1] == "Stopped in epoch 3"
    assert len(log.reports) == 2 and log.epochs(asked_for=5) == 30
    log.forget()
    assert log.progress(asked_for=5) == (0.0, "", "")
    assert log.reports == () and log.epochs(asked_for=5) == 5
