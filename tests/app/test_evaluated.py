"""Whether the figures of an evaluation still hold, and what can be compared with."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from digitpad.app.evaluation.digit_sets import TEST
from digitpad.app.evaluation.evaluated import Evaluated, networks_of_runs, same_network
from digitpad.app.evaluation.evaluation_texts import ANOTHER, LEARNED
from digitpad.app.runs.run import Epoch
from digitpad.app.runs.runs import Runs
from digitpad.digits.rejection import Rejection
from digitpad.model_file import Model
from digitpad.nn.network import Network


def network(neurons: int = 3, hidden: str = "sigmoid") -> Network:
    return Network([784, neurons, 10], rng=np.random.default_rng(0), hidden=hidden)


BEGAN_WITH = (np.zeros((3, 784)),)


@pytest.fixture
def evaluated() -> Evaluated:
    return Evaluated(network(), TEST, "book", BEGAN_WITH)


def test_a_network_that_was_saved_and_opened_again_is_the_same(evaluated):
    assert same_network(evaluated.network, evaluated.network.copy())
    assert evaluated.change(evaluated.network.copy(), None) == ""
    assert not same_network(network(), network(4))
    assert not same_network(network(), network(hidden="relu"))
    other = network()
    other.biases[-1][0] += 1
    assert not same_network(network(), other)


def test_what_has_learned_since_is_told_from_another_network(evaluated):
    assert evaluated.change(network(4), BEGAN_WITH) == LEARNED
    assert evaluated.change(network(4), (np.zeros((3, 784)),)) == ANOTHER
    assert evaluated._replace(began_with=None).change(network(4), None) == ANOTHER


def test_figures_of_other_digits_say_whose_they_are(evaluated):
    assert evaluated.out_of_date(TEST, "") == ""
    assert evaluated.out_of_date(TEST, ANOTHER) == ANOTHER
    other = dataclasses.replace(TEST, source="My digits")
    assert evaluated.out_of_date(other, ANOTHER) == f"These are the figures of the {TEST.plural}. Evaluate again."


def test_every_kept_network_of_a_run_can_be_compared_with(tmp_path):
    runs = Runs(tmp_path)
    model = Model(network(), name="x")
    plain, two = (runs.begin(title, "", 3.0, 0) for title in ("Plain", "Two"))
    for run, best in ((plain, None), (two, model)):
        epochs = tuple(Epoch(accuracy, accuracy, 0.1, 0.1, 3.0, 1.0) for accuracy in (0.95, 0.93))
        runs.update(dataclasses.replace(runs.find(run.key), epochs=epochs))
        runs.take(runs.ended(run.key, 2, model, best, None)())
    names = [name for name, _ in networks_of_runs(runs)]
    two, plain = runs.all
    assert names == [f"{two.heading}, best epoch", f"{two.heading}, last epoch", plain.heading]
    assert all(path.is_file() for _, path in networks_of_runs(runs))
    assert networks_of_runs(Runs(None)) == []


def test_figures_are_outdated_where_the_confidence_was_calibrated_since(evaluated):
    calibrated = Rejection(temperature=2.0)
    assert evaluated.change(network(), BEGAN_WITH) == ""
    sentence = "Its confidence has been calibrated since. Evaluate again."
    assert evaluated.change(network(), BEGAN_WITH, calibrated) == sentence
    assert evaluated._replace(rejection=calibrated).change(network(), BEGAN_WITH, calibrated) == ""
