"""A layer as the mosaic shows it, and what is said of its neurons."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight import layer_words, neuron_order
from digitpad.app.insight.experiment import Experiment, Subject
from digitpad.app.insight.layer_words import LayerWords
from digitpad.app.insight.shown_layer import Wish, marks, shown_layer
from digitpad.digits.recognition import recognize_image
from digitpad.nn.class_set import DIGITS
from digitpad.nn.layer_survey import LayerSurvey
from digitpad.nn.network import Network


def network(*sizes, **options):
    return Network(sizes, rng=np.random.default_rng(3), **options)


@pytest.fixture
def deep():
    return network(784, 6, 4, 10)


def layer_of(net, layer=1, learned=False, sort=neuron_order.NUMBER, initial=None, activations=None, neuron_gains=None):
    experiment = Experiment(net)
    experiment.set_neuron_gains(neuron_gains or {})
    return shown_layer(Subject(experiment, net, initial), Wish(layer, learned, sort), activations)


def survey(dead=(), saturated=(), n=6):
    """Of sigmoid neurons; those that are neither are lively."""
    mean, spread, largest = np.full(n, 0.5), np.full(n, 0.4), np.ones(n)
    for index in dead:
        mean[index], spread[index], largest[index] = 0, 0, 0
    for index in saturated:
        mean[index], spread[index] = 1, 0
    return LayerSurvey(np.zeros((n, 1), int), mean, spread, largest, (0.0, 1.0))


def test_neurons_stand_in_the_order_that_is_wished_for_with_their_pictures(deep):
    activations = np.array([0.1, 0.9, 0.3, 0.2, 0.8, 0.4])
    shown = layer_of(deep, sort=neuron_order.ACTIVATION, activations=activations)
    assert shown.order.tolist() == [1, 4, 5, 2, 3, 0] and shown.count == 6
    assert shown.pictures.shape == (6, 28, 28) and shown.pictures.dtype == np.float32
    assert np.array_equal(shown.pictures[1].ravel(), deep.weights[0][4])
    assert [shown.place_of(index) for index in (1, 0, 99)] == [0, 5, 2]


def test_what_was_learned_is_shown_only_where_it_is_wished_for_and_known(deep):
    initial = tuple(weights - 1 for weights in deep.weights)
    assert np.allclose(layer_of(deep, learned=True, initial=initial).pictures, 1, atol=1e-6)
    weights = deep.weights[0].reshape(6, 28, 28)
    assert np.array_equal(layer_of(deep, learned=False, initial=initial).pictures, weights)
    unknown = layer_of(deep, learned=True)
    assert np.array_equal(unknown.pictures, weights) and not unknown.learned_known
    assert layer_of(deep, initial=initial).learned_known


def test_the_note_says_what_the_pictures_do_not(deep):
    assert layer_of(deep).note == ""
    assert layer_of(deep, layer=2).note == "Each square is the weight from one of 6 neurons in hidden layer 1."
    assert layer_of(deep, layer=3).note == "Each square is the weight from one of 4 neurons in hidden layer 2."
    assert (
        layer_of(network(784, 10)).note == "This network has no hidden layer: each picture is that of a class itself."
    )
    blank = layer_of(deep, learned=True, initial=tuple(weights.copy() for weights in deep.weights))
    assert blank.note == "Nothing is learned yet: the pictures fill while the network trains."
    assert layer_of(deep, layer=3).shows_output and not layer_of(deep, layer=2).shows_output


def test_marks_stand_where_their_neurons_stand(deep):
    activations = np.array([0.1, 0.9, 0.3, 0.2, 0.8, 0.4])
    shown = layer_of(
        deep,
        sort=neuron_order.ACTIVATION,
        activations=activations,
        neuron_gains={(1, 4): 0.0, (1, 5): 0.5, (2, 1): 0.0},
    )
    found = marks(shown, activations, survey(dead=[0], saturated=[2]))
    assert found.off.tolist() == [False, True, False, False, False, False]
    assert found.stuck.tolist() == [False, False, False, True, False, True]
    assert found.brightness.tolist() == [0.9, 0, 0.4, 0.3, 0.2, 0.1]


def test_without_ink_and_before_the_digits_were_read_only_what_is_off_is_marked(deep):
    found = marks(layer_of(deep, neuron_gains={(1, 0): 0.0}), None, None)
    assert found.brightness.size == found.stuck.size == 0 and found.off.tolist() == [True] + 5 * [False]


def test_each_layer_is_as_bright_as_its_own_function_says():
    net = network(784, 3, 10, hidden="tanh", output="softmax", cost="cross_entropy")
    outputs = np.full(10, 0.1)
    assert marks(layer_of(net, 1), np.array([-1.0, 0.0, 1.0]), None).brightness.tolist() == [0.0, 0.5, 1.0]
    assert marks(layer_of(net, 2), outputs, None).brightness.tolist() == outputs.tolist()


def test_words_name_the_neuron_at_a_place_and_what_is_remarkable_about_it(deep):
    shown = layer_of(deep, sort=neuron_order.ACTIVATION, activations=np.arange(6.0), neuron_gains={(1, 5): 0.0})
    answer = recognize_image(np.full((28, 28), 99, np.uint8), deep)
    words = LayerWords(shown, answer, survey(dead=[4]), DIGITS)
    activation = f"{answer.activations[1][5, 0]:.2f}"
    assert words.tip(0) == f"Neuron 6. Its activation is {activation}. Neuron 6 is switched off."
    assert words.tip(1).endswith("Neuron 5 is dead: it is silent for every picture.")
    assert words.description(0).startswith("Neuron 6 of 6, speaks ")
    quiet = LayerWords(layer_of(deep), None, None, DIGITS)
    assert quiet.tip(2) == "Neuron 3"
    assert LayerWords(layer_of(deep, layer=3), None, None, DIGITS).description(7) == "Digit 7 of the output layer"


def test_a_test_digit_is_named_with_what_a_click_does():
    assert layer_words.of_example(433, 8, DIGITS) == "Test digit 433, an 8. Click to lay it on the pad."


def test_the_table_has_a_row_for_each_picture_with_the_number_of_its_neuron(deep):
    shown = layer_of(deep, sort=neuron_order.ACTIVATION, activations=np.arange(6.0))
    table = layer_words.rows(shown, np.arange(8.0).reshape(2, 2, 2))
    assert table == [["neuron", 1, 2, 3, 4], [6, 0.0, 1.0, 2.0, 3.0], [5, 4.0, 5.0, 6.0, 7.0]]
