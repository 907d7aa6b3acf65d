"""What flows through a network for one picture, and how it is called."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.app.insight.flow import LINES, NEURON_LINES, Flow
from digitpad.digits.recognition import recognize_image
from digitpad.nn.class_set import ClassSet
from digitpad.nn.insight import Outgoing
from digitpad.nn.network import Network

ANIMALS = ClassSet(("cat", "dog", "owl"), "animal", "animals")
PICTURE = np.random.default_rng(8).integers(0, 256, (28, 28), np.uint8)


def flow(*hidden, ink=True, classes=None, **kinds):
    outputs = 10 if classes is None else len(classes)
    network = Network([784, *hidden, outputs], rng=np.random.default_rng(2), **kinds)
    outgoing = tuple(Outgoing(network, layer) for layer in range(1, network.num_layers))
    given = {} if classes is None else {"classes": classes}
    prediction = recognize_image(PICTURE, network, None, **given) if ink else None
    return Flow(network, prediction, outgoing, **given)


def products(found, layer):
    """(n_out, n_in): each weight times what comes to it."""
    return found.network.weights[layer - 1] * found.activations(layer - 1)


# Connections


def test_the_steps_share_the_lines_and_each_has_some():
    assert [flow(*hidden).lines for hidden in ((), (30,), (30, 30), (9,) * 9)] == [LINES, LINES // 2, LINES // 3, 20]


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_drawn_are_the_connections_with_the_largest_products(layer):
    found = flow(40, 30)
    drawn, all_products = found.connections(layer, None), products(found, layer)
    assert len(drawn.flows) == found.lines
    assert np.allclose(drawn.flows, all_products[drawn.targets, drawn.sources])
    assert np.allclose(sorted(np.abs(drawn.flows)), np.sort(np.abs(all_products).ravel())[-found.lines :])


def test_of_a_chosen_neuron_the_strongest_on_either_side_are_drawn():
    found = flow(40, 50)
    into, out = found.connections(1, (1, 7)), found.connections(2, (1, 7))
    assert set(into.targets) == {7} and set(out.sources) == {7}
    assert len(into.flows) == len(out.flows) == NEURON_LINES
    assert np.allclose(into.flows, products(found, 1)[7, into.sources])
    assert np.allclose(out.flows, products(found, 2)[out.targets, 7])
    assert np.allclose(np.abs(into.flows), np.sort(np.abs(products(found, 1)[7]))[::-1][:NEURON_LINES])
    assert np.allclose(np.abs(out.flows), np.sort(np.abs(products(found, 2)[:, 7]))[::-1][:NEURON_LINES])
    assert found.connections(3, (1, 7)) is None and found.connections(1, (3, 7)) is None


def test_through_what_passes_nothing_on_no_line_is_drawn():
    found = flow(40, hidden="relu")
    silent = int(np.flatnonzero(found.activations(1) == 0)[0])
    assert len(found.connections(2, (1, silent)).flows) == 0
    assert len(found.connections(1, (1, silent)).flows) > 0
    assert flow(40, ink=False).connections(1, None) is None


def test_numbers_beyond_all_bounds_are_left_out():
    found = flow(5)
    found.network.weights[1][3, 2] = np.inf
    assert 3 not in found.connections(2, (1, 2)).targets
    assert len(found.connections(2, (1, 2)).flows) == 9


def test_neurons_are_as_bright_as_their_function_says_and_dark_without_ink():
    found = flow(6, hidden="tanh", output="softmax", cost="cross_entropy")
    assert np.allclose(found.brightness(1), (found.activations(1) + 1) / 2)
    assert np.allclose(found.brightness(2), found.activations(2))
    assert found.answer == found.activations(2).argmax()
    dark = flow(6, ink=False)
    assert dark.brightness(1).tolist() == [0.0] * 6
    assert dark.activations(1) is dark.answer is None


# Words


def test_each_column_has_its_caption():
    captions = flow(30).words().captions
    assert [each.name[0] for each in captions] == ["Your drawing", "Hidden layer", "Answer"]
    assert captions[0].size == ("28 × 28 pixels",)  # noqa: RUF001
    assert captions[1].size == ("30 neurons", "30")
    assert captions[2].size == ()


def test_several_hidden_layers_are_counted_and_many_have_short_captions():
    two = flow(1200, 20)
    assert [(two.caption(layer).name[0], two.caption(layer).size[0]) for layer in (1, 2)] == [
        ("Hidden layer 1", "1,200 neurons"),
        ("Hidden layer 2", "20 neurons"),
    ]
    assert flow(9, 8, 7).caption(3).name == ("Hidden layer 3", "Layer 3")
    assert flow(9, 8, 7, 6).caption(3) == type(two.caption(1))(("Layer 3",), ("7",))


def test_the_caption_of_relu_tells_the_largest_activation():
    found = flow(30, hidden="relu")
    most = f"{found.activations(1).max():.2f}"
    assert found.caption(1).size == (f"30 neurons, up to {most}", "30 neurons", "30")
    assert flow(30, ink=False, hidden="relu").caption(1).size == ("30 neurons", "30")


def test_the_figures_beside_the_digits_are_their_probabilities():
    found = flow(30, output="softmax", cost="cross_entropy")
    shares = found.prediction.probabilities
    assert found.words().figures == tuple(f"{100 * share:.0f}\N{NO-BREAK SPACE}%" for share in shares)
    assert found.words().answer == found.prediction.digit
    assert flow(30, ink=False).words().figures == ()


def test_a_neuron_is_told_with_its_activation():
    found = flow(30, 20)
    assert found.said_of((2, 11)) == f"Hidden layer 2, neuron 12: activation {found.activations(2)[11]:.2f}"
    assert found.said_of((3, 4)) == f"Digit 4: activation {found.activations(3)[4]:.2f}"
    assert flow(30, ink=False).said_of((1, 11)) == "Hidden layer 1, neuron 12"
    assert flow(30, ink=False, classes=ANIMALS).said_of((2, 1)) == "dog"


def test_the_sentence_names_the_three_neurons_that_say_most_for_the_answer():
    for hidden, whose in (((30,), "the hidden layer"), ((30, 20), "hidden layer 2")):
        found = flow(*hidden)
        digit = found.prediction.digit
        a, b, c = (int(place) + 1 for place in np.argsort(-products(found, len(hidden) + 1)[digit])[:3])
        assert found.sentence() == f"Neurons {a}, {b} and {c} of {whose} say most for the {digit}."


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        ([0.5, -1.0, 2.0], "Neurons 3 and 1 of the hidden layer say most for the {digit}."),
        ([-0.5, 1.0, 0.0], "Neuron 2 of the hidden layer says most for the {digit}."),
    ],
)
def test_only_neurons_that_say_something_for_the_answer_are_named(weights, sentence):
    found = flow(3)
    digit = found.prediction.digit
    found.network.weights[1][digit], found.activations(1)[:] = weights, 1
    assert found.sentence() == sentence.format(digit=digit)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (-0.6, "No neuron speaks for the {digit}; the other digits are spoken against even more."),
        (-0.5, "No neuron speaks for the {digit}: it is the answer by its bias."),
        (0.0, "No neuron speaks for the {digit}: it is the answer by its bias."),
        (None, "No neuron speaks for the {digit}; others are just as probable."),
    ],
)
def test_where_no_neuron_speaks_for_the_answer_it_is_said_why_it_is_the_answer(other, sentence):
    found = flow(3)
    digit = found.prediction.digit
    biases = found.network.biases[1]
    biases[:], biases[digit] = 0, 0 if other is None else 5
    found.network.weights[1][:] = other or 0
    found.network.weights[1][digit], found.activations(1)[:] = -0.5 if other is not None else 0, 1
    assert found.sentence() == sentence.format(digit=digit)


def test_the_sentence_is_short_without_hidden_neurons_and_empty_without_ink():
    found = flow()
    assert found.sentence() == (
        f"Without hidden neurons, each pixel speaks for or against the {found.prediction.digit} directly."
    )
    assert flow(30, ink=False).sentence() == ""
