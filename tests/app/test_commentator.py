"""What the remark beside a training is about."""

from __future__ import annotations

import pytest

from digitpad.app.insight.experiment import Checkpoint
from digitpad.app.training.commentator import Commentator
from digitpad.app.training.hints import Remark
from digitpad.app.training.training_history import TrainingOutcome
from digitpad.app.training.training_log import TrainingLog
from digitpad.nn.health import Health
from digitpad.nn.network import Network
from tests.app.one_training import NETWORK, OneTraining, report

ELSEWHERE, EARLIER = Network([784, 2, 10]), Checkpoint(1, Network([784, 2, 10]), 0.9)
ON_RECIPE = Remark("info", "A recipe.", "")
STOPPED = TrainingOutcome("stopped", epochs_done=2, seconds=4.5, best_epoch=0)


def on_recipe() -> Remark:
    return ON_RECIPE


@pytest.fixture
def trainings() -> OneTraining:
    return OneTraining(reports=(report(0), report(1)))


@pytest.fixture
def commentator(trainings: OneTraining) -> Commentator:
    log = TrainingLog(trainings)
    log.begin()
    return Commentator(log)


@pytest.fixture
def ended(commentator: Commentator, trainings: OneTraining) -> Commentator:
    trainings.training = False
    commentator.take_end(STOPPED, NETWORK)
    return commentator


def test_a_running_training_is_spoken_of_whatever_recipe_is_chosen(commentator):
    commentator.take_recipe()
    assert commentator.remark(None, on_recipe) == commentator.log.remark()


def test_the_last_training_is_spoken_of_until_a_recipe_is_chosen(ended):
    assert ended.remark(None, on_recipe) == ended.log.remark()
    ended.take_recipe()
    assert ended.remark(None, on_recipe) == ON_RECIPE


def test_the_trained_network_itself_changes_nothing(ended):
    assert not ended.take_network(NETWORK, [EARLIER])
    assert ended.log.outcome is not None


def test_a_network_from_elsewhere_ends_what_is_said_of_the_last_training(ended):
    assert ended.take_network(ELSEWHERE, [EARLIER])
    assert ended.log.outcome is None and ended.remark(None, on_recipe) == ON_RECIPE
    assert not ended.take_network(NETWORK, [EARLIER])  # by now there is nothing to be ended


def test_the_network_of_an_epoch_is_kept_and_spoken_of_again(ended):
    ended.take_recipe()
    assert ended.take_network(EARLIER.network, [EARLIER])
    assert ended.log.kept == 1 and ended.log.outcome is not None
    assert ended.remark(None, on_recipe).opening == "Epoch 1 is kept."
    assert not ended.take_network(EARLIER.network, [EARLIER])


def test_an_earlier_network_that_answers_is_spoken_of_instead_of_all_else(ended):
    ended.take_recipe()
    assert ended.remark(EARLIER, on_recipe).opening == "You are looking at epoch 1."


def test_a_training_in_trouble_is_spoken_of_even_while_an_earlier_network_answers(commentator, trainings):
    assert commentator.remark(EARLIER, on_recipe).opening == "You are looking at epoch 1."
    trainings.health = Health(dead=0.9)
    warning = commentator.remark(EARLIER, on_recipe)
    assert warning.kind in ("warning", "error") and warning == commentator.log.remark()
