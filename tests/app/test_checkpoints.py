"""What a timeline leads through, without a window."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.checkpoints import GO_BACK_FIRST, HINT, KEEP, STOP_FIRST, Checkpoints, keeping
from digitpad.app.insight.experiment import Experiment, Moment
from digitpad.nn.network import Network


def network(seed: int) -> Network:
    return Network([784, 2, 10], rng=np.random.default_rng(seed))


@pytest.fixture
def moments() -> list[Moment]:
    return [Moment(epochs, network(epochs), None if epochs == 0 else 0.9 + epochs / 100) for epochs in (0, 1, 2, 4)]


def test_without_a_training_there_is_nothing_to_go_back_through():
    none = Checkpoints.of([], Experiment(network(0)), training=False, epochs=0)
    assert (len(none), none.index, none.text, none.hint, none.spoken) == (0, 0, "", HINT, HINT)
    assert none.looked_at is None


def test_after_a_training_the_present_is_one_of_them(moments):
    experiment = Experiment(moments[-1].network)
    known = Checkpoints.of(moments, experiment, training=False, epochs=30)
    assert known.moments == tuple(moments) and known.index == 3
    assert known.text == "Epoch 4 of 30" and known.spoken == "Epoch 4 of 30, 94.00 percent right"
    assert known.to_show(experiment) is None and known.hint == ""


@pytest.mark.parametrize("training", [True, False])
def test_a_present_that_moves_on_or_was_left_between_two_epochs_comes_last(moments, training):
    present = moments[-1].network if training else network(9)
    known = Checkpoints.of(moments, Experiment(present), training=training, epochs=30)
    assert known.moments == (*moments, None) and known.index == 4 and known.text == "Now"
    assert known.accuracies == [None, *(moment.validation_accuracy for moment in moments[1:]), None]


def test_an_earlier_one_is_shown_and_named(moments):
    experiment = Experiment(moments[-1].network)
    first = Checkpoints.of(moments, experiment, training=False, epochs=30).at(0)
    assert first.text == "Before training" == first.spoken
    assert first.to_show(experiment) is moments[0]
    experiment.set_moment(moments[1])
    assert Checkpoints.of(moments, experiment, training=False, epochs=30).index == 1


def test_one_that_is_forgotten_is_looked_at_as_the_nearest(moments):
    experiment = Experiment(moments[-1].network)
    experiment.set_moment(Moment(5, network(5), 0.9))
    assert Checkpoints.of(moments, experiment, training=False, epochs=30).index == 3
    assert Checkpoints.of([], experiment, training=False, epochs=30).index == 0


def test_an_epoch_is_kept_once_it_is_looked_at_and_no_training_runs(moments):
    experiment = Experiment(moments[-1].network)
    assert keeping(experiment, training=False) == (False, GO_BACK_FIRST)
    experiment.set_moment(moments[0])
    assert keeping(experiment, training=True) == (False, STOP_FIRST)
    assert keeping(experiment, training=False) == (True, KEEP)
