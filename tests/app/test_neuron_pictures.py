"""What is shown and said of a layer and its neurons, and in which order they stand."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight import neuron_order
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.experiment import Experiment, Subject
from digitpad.app.insight.shown_neuron import ShownNeuron
from digitpad.digits.recognition import recognize_image
from digitpad.nn.class_set import ClassSet
from digitpad.nn.layer_survey import LayerSurvey
from digitpad.nn.network import Network

LETTERS = ClassSet(("a", "b", "c"), "letter", "letters")


@pytest.fixture
def deep():
    return Network([784, 7, 5, 10], rng=np.random.default_rng(3))


def vote(**strengths):
    """vote(d4=1.0, d9=-0.5)"""
    values = np.zeros(10)
    for name, strength in strengths.items():
        values[int(name[1:])] = strength
    return values


# What a neuron speaks for


def test_a_neuron_votes_by_all_the_weights_above_it(deep):
    first, second = np.zeros((7, 1)), np.zeros((5, 1))
    first[2] = second[3] = 1
    assert np.allclose(pictures.votes(deep, 2, 3), (deep.weights[2] @ second)[:, 0])
    assert np.allclose(pictures.votes(deep, 1, 2), (deep.weights[2] @ deep.weights[1] @ first)[:, 0], atol=1e-6)
    assert pictures.votes(deep, 3, 4).tolist() == [0, 0, 0, 0, 1, 0, 0, 0, 0, 0]


def test_the_votes_of_a_layer_are_those_of_its_neurons(deep):
    for layer in (1, 2, 3):
        each = [pictures.votes(deep, layer, index) for index in range(deep.sizes[layer])]
        assert np.allclose(pictures.all_votes(deep, layer), np.array(each).T, atol=1e-5)


@pytest.mark.parametrize(
    ("strengths", "said"),
    [
        ({"d4": 1.0, "d9": 0.5, "d3": -1.0, "d5": -0.9, "d6": -0.8}, "speaks for 4 and 9, against 3 and 5"),
        ({"d4": 1.0, "d9": 0.49, "d3": -0.11}, "speaks for 4, against 3"),
        ({"d4": 1.0, "d3": -0.09}, "speaks for 4"),
        ({"d8": -2.0, "d1": 0.1}, "speaks against 8"),
        ({}, "speaks for no class yet"),
    ],
)
def test_what_a_neuron_speaks_for_is_the_strongest_and_the_next_if_half_as_strong(strengths, said):
    found = pictures.speech(vote(**strengths))
    assert str(found) == said
    assert found.sentence == f"{said[0].upper()}{said[1:]}."


def test_of_a_speech_the_digits_for_come_before_those_against():
    assert pictures.speech(vote(d4=1.0, d9=0.5, d3=-1.0)).digits == (4, 9, 3)
    assert pictures.speech(vote(d7=1.0, d2=1.0)).for_digits == (2, 7)


def test_a_neuron_of_other_classes_speaks_for_these():
    assert str(pictures.speech(np.array([1.0, -1.0, 0.0]), LETTERS)) == "speaks for a, against b"
    assert str(pictures.speech(np.zeros(3), LETTERS)) == "speaks for no class yet"


# What it is called


def test_neurons_are_counted_from_one_and_outputs_called_by_their_class(deep):
    small = Network([4, 2, 3])
    assert pictures.neuron_name(deep, 1, 6) == "Neuron 7"
    assert pictures.neuron_name(deep, 3, 6) == "Digit 6"
    assert pictures.neuron_name(small, 2, 1, LETTERS) == "b"
    assert pictures.weights_title(deep, 2, 4) == "What neuron 5 looks for"
    assert pictures.weights_title(deep, 3, 4) == "What digit 4 looks for"
    assert pictures.weights_title(small, 2, 1, LETTERS) == "What b looks for"


def test_a_hidden_neuron_is_described_by_what_it_speaks_for(deep):
    said = str(pictures.speech(pictures.votes(deep, 1, 4)))
    assert pictures.described(deep, 1, 4) == f"Neuron 5 of 7, {said}"
    assert pictures.described(deep, 3, 4) == "Digit 4 of the output layer"


def survey(spread, mean):
    """Of two sigmoid neurons, the second with this spread and mean."""
    return LayerSurvey(np.zeros((2, 1), int), np.array([0.5, mean]), np.array([0.2, spread]), np.ones(2), (0, 1))


def test_remarks_tell_what_is_unusual_about_a_neuron():
    assert pictures.remarks("Neuron 2", 1) == []
    assert pictures.remarks("Neuron 2", 1, 0.984) == ["Its activation is 0.98."]
    assert pictures.remarks("Neuron 2", 1, gain=0) == ["Neuron 2 is switched off."]
    assert pictures.remarks("Neuron 2", 1, gain=1.5) == ["Neuron 2 is scaled to 150\N{NO-BREAK SPACE}%."]


def test_remarks_tell_of_a_neuron_that_is_stuck():
    stuck = "Neuron 2 is saturated: it answers almost the same to every picture."
    assert pictures.remarks("Neuron 2", 1, survey=survey(0.0, 1.0)) == [stuck]
    assert pictures.remarks("Neuron 1", 0, survey=survey(0.0, 1.0)) == []


# What it learned


def test_what_was_learned_is_the_difference_to_the_initial_weights(deep):
    initial = [weights - 1 for weights in deep.weights]
    assert np.allclose(pictures.learned_weights(deep, initial, 2), 1, atol=1e-6)


def test_what_was_learned_is_unknown_without_fitting_initial_weights(deep):
    initial = [weights - 1 for weights in deep.weights]
    assert pictures.learned_weights(deep, None, 1) is None
    assert pictures.learned_weights(deep, initial[:1], 2) is None
    assert pictures.learned_weights(deep, initial[:1], 1) is not None
    assert pictures.learned_weights(deep, [initial[1]], 1) is None


# One neuron with its figures


def shown(network, layer, index, learned=True, initial=None, neuron_gains=None):
    experiment = Experiment(network)
    experiment.set_neuron_gains(neuron_gains or {})
    return ShownNeuron(Subject(experiment, network, initial), layer, index, learned)


def test_a_shown_neuron_has_the_weights_and_the_bias_of_its_row(deep):
    initial = tuple(weights - 1 for weights in deep.weights)
    neuron = shown(deep, 2, 3, initial=initial)
    assert np.array_equal(neuron.weights, deep.weights[1][3])
    assert np.array_equal(neuron.initial_weights, initial[1][3])
    assert np.allclose(neuron.learned_weights, 1, atol=1e-6)
    assert neuron.bias == deep.biases[1][3, 0]
    assert shown(deep, 2, 3, learned=False, initial=initial).learned_weights is None
    assert shown(deep, 2, 3).learned_weights is None
    assert shown(deep, 2, 3, initial=initial[:1]).initial_weights is None
    assert shown(deep, 1, 3, initial=initial[1:]).initial_weights is None


def test_a_shown_neuron_is_called_as_its_layer_calls_it(deep):
    assert (shown(deep, 2, 3).name, shown(deep, 3, 7).name) == ("Neuron 4", "Digit 7")
    assert shown(deep, 2, 3).weights_title == "What neuron 4 looks for"
    assert np.array_equal(shown(deep, 2, 3).votes, pictures.votes(deep, 2, 3))


def test_what_comes_to_a_neuron_adds_up_to_what_it_passes_on(deep):
    answer = recognize_image(np.full((28, 28), 99, np.uint8), deep)
    for layer in (1, 2, 3):
        neuron = shown(deep, layer, 3)
        total = neuron.total(answer)
        assert neuron.found(answer).sum() == pytest.approx(total, abs=1e-4)
        assert neuron.activation(answer) == pytest.approx(1 / (1 + np.exp(-total - neuron.bias)), rel=1e-4)
    assert neuron.is_output and not shown(deep, 2, 3).is_output


def test_a_scaled_neuron_passes_on_less_and_the_next_gets_less(deep):
    neuron_gains = {(1, 2): 0.25, (2, 3): 0.5}
    experiment = Experiment(deep)
    experiment.set_neuron_gains(neuron_gains)
    answer = recognize_image(np.full((28, 28), 99, np.uint8), experiment.network)
    scaled = shown(deep, 2, 3, neuron_gains=neuron_gains)
    arriving = deep.weights[1][3] * np.array([1, 1, 0.25, 1, 1, 1, 1])
    assert scaled.total(answer) == pytest.approx(float(arriving @ answer.activations[1][:, 0]), rel=1e-5)
    assert scaled.activation(answer) == pytest.approx(0.5 * float(answer.activations[2][3, 0]))
    assert (scaled.gain, shown(deep, 2, 4, neuron_gains=neuron_gains).gain) == (0.5, 1.0)
    assert np.array_equal(scaled.weights, deep.weights[1][3])


def test_a_neuron_is_like_itself_at_another_time_of_the_same_training(deep):
    experiment = Experiment(deep)
    now, later = Subject(experiment, deep, None), Subject(experiment, deep.copy(), None)
    neuron = ShownNeuron(now, 1, 2, True)
    assert neuron.is_like(ShownNeuron(later, 1, 2, False))
    assert not neuron.is_like(ShownNeuron(later, 1, 3, True)) and not neuron.is_like(ShownNeuron(later, 2, 2, True))
    assert not neuron.is_like(shown(deep, 1, 2))


# Order


def test_neurons_stand_by_number_unless_asked_otherwise(deep):
    assert neuron_order.order(neuron_order.NUMBER, deep, 1, None).tolist() == list(range(7))
    assert neuron_order.order(neuron_order.ACTIVATION, deep, 1, None).tolist() == list(range(7))


def test_neurons_can_stand_by_what_they_pass_on_now(deep):
    activations = np.array([0.1, 0.9, 0.9, 0.0, 0.5, 0.2, 0.3])
    assert neuron_order.order(neuron_order.ACTIVATION, deep, 1, activations).tolist() == [1, 2, 4, 6, 5, 0, 3]


def test_neurons_can_stand_by_the_size_of_their_weights(deep):
    sizes = [float(np.sqrt((row.astype(float) ** 2).sum())) for row in deep.weights[0]]
    found = neuron_order.order(neuron_order.WEIGHT, deep, 1, None)
    assert [sizes[index] for index in found] == sorted(sizes, reverse=True)


def test_neurons_can_stand_by_the_digit_that_they_speak_for_the_strongest_first(deep):
    found = neuron_order.order(neuron_order.DIGIT, deep, 1, None)
    votes = [pictures.votes(deep, 1, index) for index in found]
    keys = [(int(each.argmax()), -float(each.max())) for each in votes]
    assert keys == sorted(keys)
