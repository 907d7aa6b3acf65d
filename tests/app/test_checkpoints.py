"""What a timeline leads through, without a window."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.checkpoints import GO_BACK_FIRST, HINT, KEEP, STOP_FIRST, Checkpoints, keeping
from digitpad.app.insight.experiment import Checkpoint, Experiment
from digitpad.nn.network import Network


def network(seed: int) -> Network:
    return Network([784, 2, 10], rng=np.random.default_rng(seed))


@pytest.fixture
def checkpoints() -> list[Checkpoint]:
    return [Checkpoint(epochs, network(epochs), None if epochs == 0 else 0.9 + epochs / 100) for epochs in (0, 1, 2, 4)]


def test_without_a_training_there_is_nothing_to_go_back_through():
    none = Checkpoints.of([], Experiment(network(0)), training=False, epochs=0)
    assert (len(none), none.index, none.text, none.hint, none.spoken) == (0, 0, "", HINT, HINT)
    assert none.selected is None


def test_after_a_training_the_present_is_one_of_them(checkpoints):
    experiment = Experiment(checkpoints[-1].network)
    known = Checkpoints.of(checkpoints, experiment, training=False, epochs=30)
    assert known.listed == tuple(checkpoints) and known.index == 3
    assert known.text == "Epoch 4 of 30" and known.spoken == "Epoch 4 of 30, 94.00 percent right"
    assert known.to_show(experiment) is None and known.hint == ""


@pytest.mark.parametrize("training", [True, False])
def test_a_present_that_moves_on_or_was_left_between_two_epochs_comes_last(checkpoints, training):
    present = checkpoints[-1].network if training else network(9)
    known = Checkpoints.of(checkpoints, Experiment(present), training=training, epochs=30)
    assert known.listed == (*checkpoints, None) and known.index == 4 and known.text == "Now"
    assert known.accuracies == [None, *(checkpoint.validation_accuracy for checkpoint in checkpoints[1:]), None]


def test_an_earlier_one_is_shown_and_named(checkpoints):
    experiment = Experiment(checkpoints[-1].network)
    first = Checkpoints.of(checkpoints, experiment, training=False, epochs=30).at(0)
    assert first.text == "Before training" == first.spoken
    assert first.to_show(experiment) is checkpoints[0]
    experiment.set_checkpoint(checkpoints[1])
    assert Checkpoints.of(checkpoints, experiment, training=False, epochs=30).index == 1


def test_one_that_is_forgotten_is_looked_at_as_the_nearest(checkpoints):
    experiment = Experiment(checkpoints[-1].network)
    experiment.set_checkpoint(Checkpoint(5, network(5), 0.9))
    assert Checkpoints.of(checkpoints, experiment, training=False, epochs=30).index == 3
    assert Checkpoints.of([], experiment, training=False, epochs=30).index == 0


def test_an_epoch_is_kept_once_it_is_looked_at_and_no_training_runs(checkpoints):
    experiment = Experiment(checkpoints[-1].network)
    assert keeping(experiment, training=False) == (False, GO_BACK_FIRST)
    experiment.set_checkpoint(checkpoints[0])
    assert keeping(experiment, training=True) == (False, STOP_FIRST)
    assert keeping(experiment, training=False) == (True, KEEP)
