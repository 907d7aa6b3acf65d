from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QToolButton, QWidget

from digitpad.app.insight import neuron_pictures as pictures
from digitpad.gui.kit.scroll_page import least_height
from digitpad.gui.look import theme
from digitpad.gui.pages.neurons.sample import Sample
from digitpad.gui.pages.neurons.tiles import LEAST
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.datasets import Dataset
from digitpad.nn.network import Network
from digitpad.nn.settings import TrainingSettings
from digitpad.nn.training import train
from digitpad.recipes import RECIPES
from tests.gui.hands import text_of
from tests.gui.pages import in_tabs, tabs_of

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
FOUR = [[(4.0, 0.0), (0.0, 10.0), (10.0, 10.0)], [(7.0, 5.0), (7.0, 20.0)]]


def trained(some_digits: Dataset, *hidden: int, **changes: Any) -> Model:
    settings = TrainingSettings(hidden_layers=hidden, epochs=1, seed=3, **changes)
    rng = np.random.default_rng(3)
    network = settings.build(rng)
    initial = tuple(weights.copy() for weights in network.weights)
    *_, last = train(network, some_digits, settings, rng, lambda: True)
    return Model(last.network, initial_weights=initial)


@pytest.fixture(scope="module")
def book_model(some_digits) -> Model:
    return trained(some_digits, 30)


@pytest.fixture(scope="module")
def deep_model(some_digits) -> Model:
    return trained(some_digits, 40, 31, 12, initialization="xavier", hidden="tanh")


def random_model(*hidden: int, known: bool = False) -> Model:
    network = Network([784, *hidden, 10], rng=np.random.default_rng(0))
    return Model(network, initial_weights=tuple(0 * weights for weights in network.weights) if known else None)


def shown_view(qtbot, session: Session, width: int = 966, height: int = 620) -> WeightsView:
    return in_tabs(qtbot, WeightsView(session), "Neurons", width, height)


def choose(qtbot, view: WeightsView, name: str, text: str) -> None:
    """By the keyboard, as a person does."""
    box = view.findChild(QComboBox, name)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(text)):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == text


def signed(value: float) -> str:
    return f"{value:+.2f}".replace("-", "\N{MINUS SIGN}")


def assert_figures_are_the_core_s(view: WeightsView, session: Session, layer: int, index: int) -> None:
    network, prediction = session.network, session.prediction
    coming, own = prediction.activations[layer - 1][:, 0], prediction.activations[layer][:, 0]
    total = float(network.weights[layer - 1][index] @ coming)
    assert text_of(view, "neuronInk") == signed(total)
    assert text_of(view, "neuronBias") == signed(float(network.biases[layer - 1][index, 0]))
    assert text_of(view, "neuronActivation") == signed(float(own[index])).removeprefix("+")
    found = view.detail.finds.values
    assert float(found.sum()) == pytest.approx(total, abs=1e-3)
    side = found.shape[0]
    places = np.zeros(side * side, np.float32)
    places[: coming.size] = network.weights[layer - 1][index] * coming
    assert np.array_equal(found, places.reshape(side, side))
    function = network.hidden if layer < network.num_layers - 1 else network.output
    answer = function.function(np.array([[total + float(network.biases[layer - 1][index, 0])]], np.float32))
    assert float(answer[0, 0]) == pytest.approx(float(own[index]), abs=1e-4)


# One neuron


@pytest.mark.parametrize("index", [0, 11, 29])
def test_every_figure_of_a_neuron_is_what_the_core_computes(qtbot, book_model, index):
    session = Session(book_model)
    session.draw(SEVEN)
    view = shown_view(qtbot, session)
    view.select(1, index)
    assert text_of(view, "neuronTitle") == f"Neuron {index + 1}"
    assert_figures_are_the_core_s(view, session, 1, index)
    assert np.array_equal(view.detail.votes.votes, session.network.weights[1][:, index])
    learned = session.network.weights[0][index] - session.initial_weights[0][index]
    assert np.array_equal(view.detail.looks_for.values.ravel(), learned)


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_the_figures_hold_in_every_layer_of_a_deep_network(qtbot, deep_model, layer):
    session = Session(deep_model)
    session.draw(FOUR)
    view = shown_view(qtbot, session)
    choose(qtbot, view, "layerComboBox", f"Hidden layer {layer}")
    index = session.network.sizes[layer] - 1
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_End)
    assert_figures_are_the_core_s(view, session, layer, index)
    assert view.mosaic.count == session.network.sizes[layer]


@pytest.mark.parametrize("layer", [1, 2, 3])
def test_votes_go_through_all_layers_above(qtbot, deep_model, layer):
    session = Session(deep_model)
    view = shown_view(qtbot, session)
    view.select(layer, 5)
    product = np.eye(10)
    for weights in reversed(session.network.weights[layer:]):
        product = product @ weights
    assert np.allclose(view.detail.votes.votes, product[:, 5], atol=1e-4)


def test_the_figures_follow_the_pen(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    assert text_of(view, "neuronInk") == "\N{EN DASH}"
    assert text_of(view, "neuronActivation") == "\N{EN DASH}"
    assert view.detail.finds.values is None
    for strokes in (SEVEN, FOUR):
        session.draw(strokes)
        total = float(session.network.weights[0][0] @ session.prediction.activations[0][:, 0])
        assert float(np.sum(view.detail.finds.values)) == pytest.approx(total, abs=1e-3)  # at once
        qtbot.waitUntil(lambda total=total: text_of(view, "neuronInk") == signed(total))
        assert_figures_are_the_core_s(view, session, 1, 0)
    session.clear()
    qtbot.waitUntil(lambda: text_of(view, "neuronInk") == "\N{EN DASH}")
    assert view.detail.finds.values is None


def test_the_colour_scale_ends_at_the_largest_weight_of_the_neuron(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    largest = float(np.abs(session.network.weights[0][0] - session.initial_weights[0][0]).max())
    low, zero, high = view.detail.scale.texts
    assert (low[0], zero, high[0]) == ("\N{MINUS SIGN}", "0", "+")
    assert float(high) == pytest.approx(largest, rel=0.05)
    assert low[1:] == high[1:]
    session.draw(SEVEN)
    assert view.detail.scale.texts == (low, zero, high)


@pytest.mark.parametrize(
    ("votes", "sentence"),
    [
        ([0, 0, 0, -5, 4, -4, 0, 0, 0, 3], "speaks for 4 and 9, against 3 and 5"),
        ([0, 0, 0, -5, 4, -1, 0, 0, 0, 1], "speaks for 4, against 3"),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "speaks for 9 and 8"),
        ([-1, -9, 0.2, 0, 0, 0, 0, 0, 0, 0], "speaks against 1"),
        ([0] * 10, "speaks for no class yet"),
    ],
)
def test_a_neuron_speaks_for_the_digits_it_votes_for_most(votes, sentence):
    assert str(pictures.speech(np.array(votes, np.float32))) == sentence


def test_what_it_speaks_for_is_said_in_the_window_and_to_screen_readers(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    view.select(1, 7)
    vote = session.network.weights[1][:, 7]
    said = pictures.speech(vote)
    assert said.for_digits[0] == int(vote.argmax())
    assert said.against_digits[0] == int(vote.argmin())
    assert text_of(view, "neuronSpeech") == f"S{str(said)[1:]}."
    assert view.mosaic.accessibleDescription() == f"Neuron 8 of 30, {said}"
    assert f"4: {signed(float(vote[4]))}" in view.detail.votes.accessibleDescription()


# Choosing


def test_keys_in_the_mosaic_move_the_detail_along(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    columns = view.mosaic.grid().columns
    view.mosaic.setFocus()
    for key, index in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 1 + columns),
        (Qt.Key.Key_End, 29),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(view.mosaic, key)
        assert text_of(view, "neuronTitle") == f"Neuron {index + 1}"


def test_the_arrows_go_round_all_neurons(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    before, after = (view.findChild(QToolButton, name) for name in ("previousNeuronButton", "nextNeuronButton"))
    qtbot.mouseClick(after, Qt.MouseButton.LeftButton)
    assert text_of(view, "neuronTitle") == "Neuron 2"
    qtbot.mouseClick(before, Qt.MouseButton.LeftButton)
    qtbot.keyClick(before, Qt.Key.Key_Space)
    assert text_of(view, "neuronTitle") == "Neuron 30"
    assert view.mosaic.current == 29


def test_enter_goes_from_the_mosaic_to_the_detail(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    with qtbot.waitActive(tabs_of(view)):
        tabs_of(view).activateWindow()
    view.mosaic.setFocus()
    qtbot.keyClick(view.mosaic, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view.detail.next_button)


def test_the_tab_key_goes_through_the_page_from_left_to_right(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    with qtbot.waitActive(tabs_of(view)):
        tabs_of(view).activateWindow()
    stop = view.findChild(QComboBox, "layerComboBox")
    qtbot.waitUntil(lambda: view.detail.digits.shown >= 6)
    stop.setFocus()
    reached = [stop.objectName()]
    for _ in range(11):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget().objectName())
    assert reached == [
        "layerComboBox",
        "showComboBox",
        "sortComboBox",
        "neuronMosaic",
        "tileSizeSlider",
        "largerNeuronButton",
        "previousNeuronButton",
        "nextNeuronButton",
        "switchOffCheckBox",
        "strengthSlider",
        "excitingDigits",
        "weightHistogram",
    ]


def test_a_neuron_can_be_looked_at_in_a_window_that_follows(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    view.detail.larger_button.click()
    large = view.detail.large
    assert large.isVisible() and large.windowTitle() == "What neuron 1 looks for"
    assert np.array_equal(large.image.values, view.detail.looks_for.values)
    view.detail.next_button.click()
    assert large.windowTitle() == "What neuron 2 looks for"
    assert np.array_equal(large.image.values, view.detail.looks_for.values)
    assert large.image.levels == pytest.approx((-view.detail.looks_for.level, view.detail.looks_for.level), rel=1e-4)
    large.close()


def test_weights_and_what_was_learned_can_both_be_shown(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    weights, initial = session.network.weights[0], session.initial_weights[0]
    assert np.array_equal(view.mosaic.pictures.reshape(30, 784), weights - initial)
    choose(qtbot, view, "showComboBox", "Weights")
    assert np.array_equal(view.mosaic.pictures.reshape(30, 784), weights)
    assert np.array_equal(view.detail.looks_for.values.ravel(), weights[0])
    choose(qtbot, view, "showComboBox", "What it learned")
    assert np.array_equal(view.mosaic.pictures.reshape(30, 784), weights - initial)


def test_without_the_first_weights_only_weights_are_offered_and_the_wish_is_kept(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    box = view.findChild(QComboBox, "showComboBox")
    session.set_model(random_model(30))
    qtbot.waitUntil(lambda: box.count() == 1)
    assert box.currentText() == "Weights"
    session.set_model(book_model)
    qtbot.waitUntil(lambda: box.currentText() == "What it learned")


def test_a_neuron_can_be_selected_before_the_page_was_ever_seen(qtbot, book_model):
    session = Session(random_model(800))
    view = WeightsView(session)
    qtbot.addWidget(view)
    session.set_model(book_model)
    view.select(1, 22)
    with qtbot.waitExposed(view):
        view.show()
    assert view.mosaic.current == 22
    assert text_of(view, "neuronTitle") == "Neuron 23"


# Networks of every kind


def test_blank_pictures_are_explained(qtbot):
    session = Session()
    session.new_network()
    view = shown_view(qtbot, session)
    assert text_of(view, "layerNote").startswith("Nothing is learned yet")
    show = view.findChild(QComboBox, "showComboBox")
    show.setFocus()
    qtbot.keyClick(show, Qt.Key.Key_End)
    assert show.currentText() == "Weights"
    assert text_of(view, "layerNote") == ""


def test_without_a_hidden_layer_the_pictures_are_the_digits(qtbot, some_digits):
    session = Session(trained(some_digits))
    session.draw(SEVEN)
    view = shown_view(qtbot, session)
    view.select(1, 7)
    assert text_of(view, "layerNote") == ("This network has no hidden layer: each picture is that of a class itself.")
    assert view.findChild(QLabel, "layerNote").isVisible()
    assert text_of(view, "neuronTitle") == "Digit 7"
    assert not view.detail.votes.isVisible()
    assert_figures_are_the_core_s(view, session, 1, 7)
    assert view.findChild(QComboBox, "layerComboBox").currentText() == "Output layer"
    session.set_model(random_model(5))
    qtbot.waitUntil(lambda: text_of(view, "neuronTitle") == "Neuron 1")
    assert view.detail.votes.isVisible()
    assert not view.findChild(QLabel, "layerNote").isVisible()


def test_a_single_neuron_has_nowhere_to_step_to(qtbot):
    view = shown_view(qtbot, Session(random_model(1)))
    assert not view.detail.next_button.isEnabled()
    assert not view.detail.previous_button.isEnabled()


@pytest.mark.parametrize("hidden", [(), (1,), (30,), (800,), (3000,), (100, 31, 1, 7)])
@pytest.mark.parametrize(
    ("width", "height", "colors"),
    [(770, 520, theme.LIGHT), (966, 620, theme.DARK), (1368, 960, theme.LIGHT)],
    ids=lambda value: value.name if isinstance(value, theme.Theme) else None,
)
def test_every_kind_of_network_paints_at_every_size_and_in_both_themes(qtbot, dress, hidden, colors, width, height):
    dress(colors)
    session = Session(random_model(*hidden, known=True))
    session.draw(SEVEN)
    view = shown_view(qtbot, session, width, height)
    assert (tabs_of(view).width(), tabs_of(view).height()) == (width, height)
    for layer in range(1, max(2, len(hidden) + 1)):
        view.select(layer, session.network.sizes[layer] - 1)
        grid, last = view.mosaic.grid(), session.network.sizes[layer] - 1
        assert grid.cell >= LEAST or grid.count == last + 1
        assert grid.holds(view.mosaic.current)
        image = view.mosaic.grab().toImage()
        x, y = grid.corner(view.mosaic.current)
        assert image.pixelColor(x - grid.line, y + 3).name().upper() == colors.accent
        view.grab()


@pytest.mark.parametrize(("width", "detail"), [(966, 352), (1199, 352), (1200, 416), (1368, 416)])
def test_the_detail_is_as_wide_as_the_page_allows_and_never_cut(qtbot, dress, book_model, width, detail):
    dress(theme.LIGHT)
    view = shown_view(qtbot, Session(book_model), width, 800)
    assert view.width() == width
    assert view.detail.width() == detail
    scroll = view.findChild(QScrollArea)
    assert view.detail.digits.rows == 2
    last = view.detail.digits.mapTo(scroll, view.detail.digits.rect().bottomRight())
    assert scroll.viewport().rect().contains(last)  # only what comes after them has to be scrolled to
    right = view.detail.mapTo(view, view.detail.rect().topRight()).x()
    assert right == width - 24 - 1
    for picture in (view.detail.looks_for, view.detail.finds):
        assert (picture.width() - 2) % 28 == 0
        assert view.detail.rect().contains(picture.mapTo(view.detail, picture.rect().bottomRight()))


def test_a_low_page_scrolls_the_detail_beside_the_pictures(qtbot, dress, book_model):
    dress(theme.LIGHT)
    view = shown_view(qtbot, Session(book_model), 966, 420)
    scroll = next(area for area in view.findChildren(QScrollArea) if area.widget() is view.detail)
    assert scroll.verticalScrollBar().maximum() > 0
    assert view.detail.width() == 352
    assert scroll.viewport().width() >= 352


def test_larger_text_neither_overlaps_nor_leaves_the_page(qtbot, dress, qapp, book_model):
    dress(theme.LIGHT)
    view = shown_view(qtbot, Session(book_model), 966, 670)
    theme.apply(qapp, theme.LIGHT, 1.5)
    qtbot.waitUntil(lambda: view.detail.width() > 352)
    assert tabs_of(view).width() == 966
    fields = [view.findChild(QComboBox, name) for name in ("layerComboBox", "showComboBox")]
    ends = [
        [field.mapTo(view, end).x() for end in (field.rect().topLeft(), field.rect().topRight())] for field in fields
    ]
    assert ends[0][1] < ends[1][0] <= ends[1][1] <= view.tiles.mapTo(view, view.tiles.rect().topRight()).x()
    qtbot.waitUntil(lambda: view.detail.mapTo(view, view.detail.rect().topRight()).x() <= view.width() - 24)
    assert view.findChild(QLabel, "neuronBias").fontInfo().pixelSize() == round(13 * 1.5)


def test_a_neuron_that_is_fitted_knows_its_height_before_any_event(qtbot, deep_model):
    view = shown_view(qtbot, Session(deep_model))
    view.select(2, 3)
    view.detail.fit(700)
    at_once = least_height(view.detail, 700)
    for part in reversed(view.detail.findChildren(QWidget)):  # as events would have it, the inner ones first
        if part.layout() is not None:
            part.layout().activate()
    assert at_once == least_height(view.detail, 700)


def test_every_control_has_an_accessible_name(qtbot, book_model):
    view = shown_view(qtbot, Session(book_model))
    for widget in view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            assert widget.accessibleName(), widget


# Live


def test_the_page_follows_a_training_that_changes_the_layers(qtbot, some_digits, deep_model):
    session = Session(deep_model, load_dataset=lambda: some_digits)
    session.draw(SEVEN)
    view = shown_view(qtbot, session)
    view.select(3, 11)
    recipe = RECIPES["book"]
    recipe = dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=6))
    with qtbot.waitSignal(session.trainingEnded):
        session.start_training(recipe)
    learned = session.network.weights[0] - session.initial_weights[0]
    qtbot.waitUntil(lambda: np.array_equal(view.mosaic.pictures.reshape(-1, 784), learned))
    assert view.layer == 1
    qtbot.waitUntil(lambda: view.detail.votes.votes.tolist() == session.network.weights[1][:, 0].tolist())
    total = float(session.network.weights[0][0] @ session.prediction.activations[0][:, 0])
    qtbot.waitUntil(lambda: text_of(view, "neuronInk") == signed(total))  # the figures have a pace of their own
    assert_figures_are_the_core_s(view, session, 1, 0)


def test_while_it_trains_the_mosaic_follows_and_is_painted_as_at_rest(qtbot, some_digits):
    session = Session(load_dataset=lambda: some_digits)
    view = shown_view(qtbot, session)
    recipe = RECIPES["book"]
    session.start_training(
        dataclasses.replace(recipe, settings=dataclasses.replace(recipe.settings, epochs=10_000, seed=3))
    )
    first = view.mosaic.pictures
    qtbot.waitUntil(lambda: view.mosaic.pictures is not first)
    session.pause_training()

    def learned() -> np.ndarray:  # asked anew: one more network may come before the pause holds
        return (session.network.weights[0] - session.initial_weights[0]).reshape(-1, 28, 28)

    qtbot.waitUntil(lambda: np.array_equal(view.mosaic.pictures, learned()))
    painted = view.mosaic.grab().toImage()
    view.mosaic.set_pictures(view.mosaic.pictures, view.mosaic.marks)
    assert view.mosaic.grab().toImage() == painted
    session.end_training()


def test_the_chosen_neuron_stays_chosen_while_the_network_learns(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    view.select(1, 22)
    session.set_model(random_model(30, known=True))
    qtbot.waitUntil(lambda: np.array_equal(view.detail.votes.votes, session.network.weights[1][:, 22]))
    assert text_of(view, "neuronTitle") == "Neuron 23"


def test_a_page_not_seen_is_left_alone_until_it_is(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    tabs_of(view).hide()
    session.set_model(random_model(12))
    session.draw(SEVEN)
    QApplication.processEvents()
    assert view.mosaic.count == 30
    tabs_of(view).show()
    assert view.mosaic.count == 12
    qtbot.waitUntil(lambda: text_of(view, "neuronInk") != "\N{EN DASH}")
    assert_figures_are_the_core_s(view, session, 1, 0)


def test_another_layer_is_shown_however_it_was_chosen(qtbot, book_model):
    session = Session(Model(Network([784, 12, 5, 10], rng=np.random.default_rng(2))))
    view = shown_view(qtbot, session)
    view.select(1, 11)
    view.findChild(QComboBox, "layerComboBox").setCurrentIndex(1)
    assert view.layer == 2
    assert view.mosaic.count == 5
    view.findChild(Sample).surveyed.emit()  # the test digits are read only now


def test_a_neuron_that_is_switched_off_passes_nothing_on(qtbot, book_model):
    session = Session(book_model)
    view = shown_view(qtbot, session)
    session.draw(SEVEN)
    session.set_neuron_gains({(1, 0): 0.0})
    view.select(1, 0)
    assert text_of(view, "neuronActivation") == "0.00"
