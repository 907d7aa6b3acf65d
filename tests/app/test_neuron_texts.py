"""What is said of many neurons at once."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.neuron_texts import first_layer_title, outcome_sentence, step_explanation, step_title
from digitpad.nn.network import Network


@pytest.mark.parametrize(
    ("hidden", "training", "title"),
    [
        ((), False, "What the network looks for in each class"),
        ((), True, "What the network has learned of each class"),
        ((1,), False, "What the hidden neuron looks for"),
        ((1_200,), False, "What the 1,200 hidden neurons look for"),
        ((30,), True, "What the 30 hidden neurons have learned"),
        ((1,), True, "What the hidden neuron has learned"),
        ((30, 20), False, "What the 30 hidden neurons of the first layer look for"),
        ((1, 20), False, "What the hidden neuron of the first layer looks for"),
        ((30, 20), True, "What the 30 hidden neurons of the first layer have learned"),
        ((1, 20), True, "What the hidden neuron of the first layer has learned"),
    ],
)
def test_the_first_layer_is_called_by_its_neurons_and_by_whether_it_learns(hidden, training, title):
    assert first_layer_title(Network([784, *hidden, 10]), training) == title


def test_what_mini_batches_changed_is_counted_over_all_layers():
    assert step_title(1) == "What this mini-batch changed" and step_title(10) == "What these 10 mini-batches changed"
    change = [np.array([[0.0, -0.5], [0.25, 0.0]]), np.array([[0.05, 0.0]])]
    assert step_explanation(change) == ("Red grew, blue shrank: 3 of 6 weights, by 0.13 on average, 0.5 at most.")


@pytest.mark.parametrize(
    ("changed", "right", "sentence"),
    [
        (1, 9_500, "With 1 neuron changed, the accuracy on the test pictures is 95.00 %, as it was."),
        (2, 9_500, "With 2 neurons changed, the accuracy on the test pictures is 95.00 %, as it was."),
        (1, 9_501, "With 1 neuron changed, the accuracy on the test pictures is 95.01 %, 0.01 points higher."),
        (2, 9_601, "With 2 neurons changed, the accuracy on the test pictures is 96.01 %, 1.01 points higher."),
        (1, 9_427, "With 1 neuron changed, the accuracy on the test pictures is 94.27 %, 0.73 points lower."),
        (2, 0, "With 2 neurons changed, the accuracy on the test pictures is 0.00 %, 95.00 points lower."),
    ],
)
def test_the_outcome_says_by_how_much_the_accuracy_has_changed(changed, right, sentence):
    assert outcome_sentence(changed, 9_500, right, 10_000).replace("\N{NO-BREAK SPACE}", " ") == sentence
