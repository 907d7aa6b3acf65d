"""What the Neurons page tells beyond the weights: every figure through the widgets, against the core."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider

from digitpad.app.insight import neuron_order as order
from digitpad.app.insight import neuron_pictures as pictures
from digitpad.app.insight.shown_neuron import ShownNeuron
from digitpad.digits import mnist_loader
from digitpad.gui.look import theme
from digitpad.gui.pages.neurons.deep_section import ascend
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn import insight, layer_survey
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.metrics import outputs
from digitpad.nn.network import Network
from digitpad.recipes import RECIPES
from tests.gui.hands import text_of
from tests.gui.pages import in_tabs

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
FOUR = [[(4.0, 0.0), (0.0, 10.0), (10.0, 10.0)], [(7.0, 5.0), (7.0, 20.0)]]


@pytest.fixture(scope="module")
def deep() -> Model:
    rng = np.random.default_rng(1)
    network = Network([784, 40, 20, 10], hidden="relu", output="softmax", cost="cross_entropy", initialization="he",
                      rng=rng)  # fmt: skip
    return Model(network, initial_weights=tuple(weights * 0.5 for weights in network.weights))


@pytest.fixture(scope="module")
def test_digits() -> Examples:
    return mnist_loader.load_test_images()


@pytest.fixture(scope="module")
def some_digits() -> Dataset:
    everything = mnist_loader.load_images()
    return Dataset(everything.training.first(1000), everything.validation.first(200), None)


def shown(qtbot, session: Session, undo_stack: QUndoStack | None = None, height: int = 745) -> WeightsView:
    return in_tabs(qtbot, WeightsView(session, undo_stack), "Neurons", 966, height)


def choose(view: WeightsView, name: str, text: str) -> None:
    box = view.findChild(QComboBox, name)
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


# Order


@pytest.mark.parametrize("key", list(order.TITLES))
def test_the_mosaic_can_be_sorted_and_the_chosen_neuron_stays_chosen(qtbot, book, key):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    view.select(1, 12)
    choose(view, "sortComboBox", order.TITLES[key])
    network, activations = session.network, session.prediction.activations[1][:, 0]
    expected = {
        order.NUMBER: list(range(30)),
        order.DIGIT: sorted(
            range(30), key=lambda n: (int(network.weights[1][:, n].argmax()), -network.weights[1][:, n].max())
        ),
        order.WEIGHT: sorted(range(30), key=lambda n: -np.linalg.norm(network.weights[0][n])),
        order.ACTIVATION: sorted(range(30), key=lambda n: -activations[n]),
    }[key]
    learned = network.weights[0] - session.initial_weights[0]
    assert np.array_equal(view.mosaic.pictures.reshape(30, 784), learned[expected])
    assert text_of(view, "neuronTitle") == "Neuron 13"
    assert expected[view.mosaic.current] == view.neuron == 12
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Home)
    assert text_of(view, "neuronTitle") == f"Neuron {expected[0] + 1}"
    assert view.mosaic.accessibleDescription().startswith(f"Neuron {expected[0] + 1} of 30, speaks")


def test_sorted_by_activation_the_mosaic_follows_the_pen(qtbot, book):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    choose(view, "sortComboBox", "Activation now")
    session.draw(FOUR)
    expected = np.argsort(-session.prediction.activations[1][:, 0], kind="stable")
    learned = session.network.weights[0] - session.initial_weights[0]
    qtbot.waitUntil(lambda: np.array_equal(view.mosaic.pictures.reshape(30, 784), learned[expected]))


def test_votes_of_a_whole_layer_are_those_of_its_neurons(deep):
    for layer in (1, 2, 3):
        each = [pictures.votes(deep.network, layer, index) for index in range(deep.network.sizes[layer])]
        assert np.allclose(pictures.all_votes(deep.network, layer), np.array(each).T, atol=1e-5)


# Marks


@pytest.mark.parametrize("layer", [1, 2])
def test_the_bars_over_the_pictures_are_the_activations_and_follow_every_move(qtbot, deep, layer):
    session = Session(deep)
    view = shown(qtbot, session)
    view.select(layer, 0)
    assert view.mosaic.marks.brightness.size == 0
    for strokes in (SEVEN, FOUR):
        session.draw(strokes)
        activations = session.prediction.activations[layer][:, 0]
        assert np.allclose(view.mosaic.marks.brightness, activations / activations.max())  # at once
    assert f"activation is {activations[3]:.2f}." in view.words.tip(3)


def test_stuck_neurons_are_marked_and_told(qtbot, book, test_digits):
    session = Session(book)
    network = book.network.copy()
    network.weights[0][3], network.biases[0][3] = 0, -20
    network.weights[0][4], network.biases[0][4] = 0, 20
    session.set_model(dataclasses.replace(book, network=network))
    view = shown(qtbot, session)
    qtbot.waitUntil(lambda: view.mosaic.marks.stuck.size == 30)
    survey = layer_survey.survey(network, test_digits.images)[0]
    assert np.array_equal(view.mosaic.marks.stuck, survey.dead | survey.saturated)
    assert view.words.tip(3) == "Neuron 4. Neuron 4 is dead: it is silent for every picture."
    assert view.words.tip(4) == "Neuron 5. Neuron 5 is saturated: it answers almost the same to every picture."
    grid = view.mosaic.grid()
    x, y = grid.corner(3)
    assert view.mosaic.grab().toImage().pixelColor(x + grid.cell - 2, y + 1).name().upper() == theme.LIGHT.text


# Test digits and weights


@pytest.mark.parametrize(("layer", "index"), [(1, 0), (1, 17), (2, 9)])
def test_the_twelve_test_digits_that_excite_a_neuron_most_are_shown(qtbot, deep, test_digits, layer, index):
    session = Session(deep)
    view = shown(qtbot, session)
    view.select(layer, index)
    digits = view.detail.digits
    qtbot.waitUntil(lambda: digits.shown == 12)
    x = (test_digits.images / np.float32(255)).T
    z = insight.weighted_inputs(session.network, x)[layer - 1][index]
    strongest = np.argsort(-z, kind="stable")[:12]
    assert np.array_equal(digits.images.reshape(12, 784), test_digits.images[strongest])
    first = f"Test digit {strongest[0]:,}, a {test_digits.labels[strongest[0]]}."
    assert digits.tips[0].startswith(first)
    digits.setFocus()
    qtbot.keyClick(digits, Qt.Key.Key_Right)
    qtbot.keyClick(digits, Qt.Key.Key_Return)
    assert np.array_equal(session.test_digit.image.ravel(), test_digits.images[strongest[1]])


def test_a_low_page_shows_six_test_digits(qtbot, book):
    view = shown(qtbot, Session(book), height=640)
    qtbot.waitUntil(lambda: view.detail.digits.shown == 6)


@pytest.mark.parametrize("known", [True, False])
def test_the_histogram_counts_the_weights_now_and_at_the_start(qtbot, book, known):
    model = book if known else dataclasses.replace(book, initial_weights=None)
    view = shown(qtbot, Session(model))
    view.select(1, 6)
    histogram, now = view.detail.histogram, model.network.weights[0][6]
    assert np.array_equal(histogram.now, np.histogram(now, histogram.edges)[0])
    assert histogram.now.sum() == 784
    assert histogram.edges[0] == -histogram.edges[-1]
    if known:
        assert np.array_equal(histogram.at_start, np.histogram(model.initial_weights[0][6], histogram.edges)[0])
        assert histogram.at_start.sum() == 784
        assert text_of(view, "histogramLegend") == "Filled: now. Line: at the start."
    else:
        assert histogram.at_start is None
    count = int(histogram.now[20])
    assert f"{count:,} weights now" in histogram.said_of(20)


# Deeper layers


def test_a_deeper_neuron_shows_the_picture_that_excites_it_and_its_strongest_inputs(qtbot, deep):
    session = Session(deep)
    view = shown(qtbot, session)
    assert not view.detail.deep.isVisible()
    view.select(2, 5)
    section = view.detail.deep
    assert section.isVisible()
    qtbot.waitUntil(lambda: section.picture.image is not None)
    found = ascend(ShownNeuron(session.subject, 2, 5, learned=False))
    assert np.array_equal(section.picture.image.ravel(), np.rint(255 * found.picture).astype(np.uint8))
    assert f"{found.weighted_input:+.2f}" in section.explanation.text()
    strongest = np.argsort(-np.abs(session.network.weights[1][5]), kind="stable")[:6]
    assert np.array_equal(section.thumbnails.images.reshape(6, 784), session.network.weights[0][strongest])
    said = [f"{weight:+.2f}".replace("-", "\N{MINUS SIGN}") for weight in session.network.weights[1][5, strongest]]
    assert list(section.thumbnails.captions) == said
    place = section.thumbnails.place_rect(2).center()
    qtbot.mouseClick(section.thumbnails, Qt.MouseButton.LeftButton, pos=place)
    assert (view.layer, view.neuron) == (1, strongest[2])


# Switching off


def test_switching_a_neuron_off_changes_the_answer_and_undo_puts_it_back_to_the_bit(
    qtbot, book, test_digits, undo_stack
):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session, undo_stack)
    view.select(1, 12)
    before = session.prediction.probabilities.copy()
    box = view.findChild(QCheckBox, "switchOffCheckBox")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert session.experiment.neuron_gains == {(1, 12): 0.0}
    without = insight.rescaled(book.network, {(1, 12): 0.0})
    qtbot.waitUntil(lambda: "With 1 neuron" in text_of(view, "switchOutcome"))
    right = [
        int((outputs(network, test_digits.images).argmax(axis=0) == test_digits.labels).sum())
        for network in (book.network, without)
    ]
    points = abs(right[1] - right[0]) / 100
    way = "higher" if right[1] > right[0] else "lower"
    assert text_of(view, "switchOutcome") == (
        f"With 1 neuron changed, the accuracy on the test pictures is {right[1] / 100:.2f}\N{NO-BREAK SPACE}%, "
        f"{points:.2f} points {way}."
    )
    assert np.array_equal(session.prediction.probabilities, _probabilities(without, session.prediction.image))
    assert view.mosaic.marks.off.nonzero()[0].tolist() == [12]
    assert text_of(view, "strengthFigure") == "0\N{NO-BREAK SPACE}%"
    undo_stack.undo()
    assert np.array_equal(session.prediction.probabilities, before)
    qtbot.waitUntil(lambda: not view.mosaic.marks.off.any())
    assert not box.isChecked()
    undo_stack.redo()
    assert session.experiment.neuron_gains == {(1, 12): 0.0}


def _probabilities(network: Network, image: np.ndarray) -> np.ndarray:
    from digitpad.digits.recognition import recognize_image

    return recognize_image(image, network).probabilities


def test_the_space_bar_switches_the_chosen_neuron(qtbot, book, undo_stack):
    session = Session(book)
    view = shown(qtbot, session, undo_stack)
    view.mosaic.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(view.mosaic, key)
    assert session.experiment.neuron_gains == {(1, 1): 0.0}
    assert "is switched off" in view.words.tip(1)
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Space)
    assert session.experiment.neuron_gains == {}
    assert undo_stack.count() == 2


def test_one_movement_of_the_slider_is_one_step_back(qtbot, book, undo_stack):
    session = Session(book)
    session.draw(SEVEN)
    view = shown(qtbot, session, undo_stack)
    slider = view.findChild(QSlider, "strengthSlider")
    slider.setSliderDown(True)
    for percent in (90, 60, 40):
        slider.setValue(percent)
    slider.setSliderDown(False)
    assert session.experiment.neuron_gains == {(1, 0): 0.4}
    assert text_of(view, "strengthFigure") == "40\N{NO-BREAK SPACE}%"
    assert undo_stack.count() == 1
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert session.experiment.neuron_gains == {(1, 0): 0.45}
    assert undo_stack.count() == 2
    undo_stack.undo()
    undo_stack.undo()
    assert session.experiment.neuron_gains == {}


def test_what_is_undone_after_another_model_was_opened_leaves_that_model_alone(qtbot, book, deep, undo_stack):
    session = Session(book)
    view = shown(qtbot, session, undo_stack)
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Space)
    session.set_model(deep)
    undo_stack.undo()
    assert session.network is deep.network
    assert undo_stack.count() == 0


def test_an_output_neuron_cannot_be_switched_off(qtbot):
    session = Session(Model(Network([784, 10], rng=np.random.default_rng(0))))
    view = shown(qtbot, session)
    assert not view.findChild(QCheckBox, "switchOffCheckBox").isVisible()
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Space)
    assert session.experiment.neuron_gains == {}


# Timeline


def test_without_a_training_the_timeline_says_how_to_get_one(qtbot, book):
    view = shown(qtbot, Session(book))
    assert not view.timeline.slider.isEnabled()
    assert view.timeline.slider.accessibleDescription() == "Train a network, and go back through its epochs here."


def test_scrubbing_takes_mosaic_curve_and_answer_back_in_time_and_forward_to_the_bit(qtbot, some_digits):
    session = Session(load_dataset=lambda: some_digits)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    recipe = RECIPES["book"]
    recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=5))
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(recipe)
    slider = view.findChild(QSlider, "timelineSlider")
    # Judged in the background, the present network gives its answers other probabilities.
    qtbot.waitUntil(lambda: session.model.rejection is not None)
    qtbot.waitUntil(lambda: text_of(view, "timelineLabel") == "Epoch 5 of 5")
    assert slider.maximum() == slider.value() == 5
    present = session.prediction.probabilities.copy()
    initial = session.initial_weights[0]
    slider.setFocus()
    for epoch in (4, 3, 2, 1, 0):
        qtbot.keyClick(slider, Qt.Key.Key_Left)
        past = session.checkpoints[epoch].network
        assert session.network is past
        assert np.array_equal(session.prediction.probabilities, _probabilities(past, session.prediction.image))
        qtbot.waitUntil(
            lambda past=past: np.array_equal(view.mosaic.pictures.reshape(30, 784), past.weights[0] - initial)
        )
        assert view.timeline.curve.place == epoch
        assert text_of(view, "timelineLabel") == (f"Epoch {epoch} of 5" if epoch else "Before training")
    accuracies = [report.validation_accuracy for report in session.reports]
    assert view.timeline.curve.accuracies == [None, *accuracies]
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert np.array_equal(session.prediction.probabilities, present)
    assert session.experiment.checkpoint is None
    assert session.network is session.model.network


def test_while_it_trains_the_right_end_is_now_and_an_earlier_epoch_can_be_looked_at(qtbot, some_digits):
    session = Session(load_dataset=lambda: some_digits)
    view = shown(qtbot, session)
    recipe = RECIPES["book"]
    recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=10_000))
    session.start_training(recipe)
    slider = view.findChild(QSlider, "timelineSlider")
    qtbot.waitUntil(lambda: slider.maximum() >= 3)
    assert text_of(view, "timelineLabel") == "Now"
    slider.setValue(1)
    past = session.network
    assert past is session.checkpoints[1].network
    known = len(session.reports)
    qtbot.waitUntil(lambda: len(session.reports) > known + 2)
    assert session.network is past
    slider.setValue(slider.maximum())
    assert session.experiment.checkpoint is None
    session.end_training()
    assert session.network is session.model.network
