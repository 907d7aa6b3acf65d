from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyqtgraph import PlotWidget, ScatterPlotItem
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QWidget

from digitpad.app.insight.map_scale import medians
from digitpad.data_files import LoadedData
from digitpad.digits import mnist_loader
from digitpad.errors import DatasetError
from digitpad.gui.app import create_main_window
from digitpad.gui.kit.latest_task import LatestTask
from digitpad.gui.look import theme
from digitpad.gui.look.digit_colors import DIGIT_COLORS, digit_color
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.plot.digit_map import DigitMap
from digitpad.gui.plot.map_cloud import MapCloud
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.datasets import Dataset, Examples, as_floats
from digitpad.nn.network import Network
from digitpad.nn.settings import TrainingSettings
from digitpad.recipes import RECIPES
from tests.gui import mouse
from tests.gui.pages import in_tabs

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]


@pytest.fixture(scope="module")
def digits() -> Examples:
    return mnist_loader.load_test_images().first(600)


def session_with(digits: Examples, *hidden: int) -> Session:
    session = Session(Model(Network([784, *hidden, 10], rng=np.random.default_rng(1))))
    session.keep_test_images(digits)
    return session


def shown_panel(qtbot, session: Session) -> MapPanel:
    panel = in_tabs(qtbot, MapPanel(session), "Map")
    qtbot.waitUntil(lambda: panel.map.points is not None)
    return panel


def test_no_share_of_a_map_of_before_stands_below_none(digits, qtbot):
    session = session_with(digits, 12)
    panel = shown_panel(qtbot, session)
    assert "variance" in panel.explanation.text()
    classes = ClassSet(("cat", "dog"))
    session.set_model(Model(Network([784, 12, 2], rng=np.random.default_rng(1)), classes=classes))
    qtbot.waitUntil(lambda: "knows other classes" in panel.map.note)
    assert panel.explanation.text() == ""
    session.set_model(Model(Network([784, 12, 10], rng=np.random.default_rng(1))))
    qtbot.waitUntil(lambda: "variance" in panel.explanation.text())


def test_the_map_follows_when_the_same_network_is_tested_with_other_data(digits, qtbot):
    session = session_with(digits, 12)
    panel = shown_panel(qtbot, session)
    pictures = Examples(digits.images[:90], digits.labels[:90])
    others = Dataset(pictures, pictures, Examples(digits.images[100:150], digits.labels[100:150]))
    session.use_data(LoadedData(others, "mine"), Path("mine"))
    qtbot.waitUntil(lambda: len(panel.points.examples) == 50)
    assert panel.points.experiment is session.experiment
    panel.map.chosen.emit(7)  # a click on the map lays this one on the pad
    np.testing.assert_array_equal(session.test_digit.image.reshape(784), digits.images[107])
    strange = dataclasses.replace(others, classes=ClassSet(tuple("abcdefghij")))
    session.use_data(LoadedData(strange, "letters"), Path("letters"))
    qtbot.waitUntil(lambda: panel.points is None)
    assert "knows other classes" in panel.map.note and panel.explanation.text() == ""


def ask_for_layer(panel: MapPanel, layer: int) -> None:
    panel.layers.setCurrentIndex(panel.layers.findData(layer))
    panel.layers.activated.emit(panel.layers.currentIndex())


def spot_of_digit(panel: MapPanel, index: int) -> QPointF:
    place = panel.points.indices.tolist().index(index)
    return QPointF(*panel.map.spots(panel.points.places[place : place + 1])[0])


def choose_layer(qtbot, panel: MapPanel, layer: int) -> None:
    ask_for_layer(panel, layer)
    qtbot.waitUntil(lambda: panel.points.layer == layer)


def network_inputs(network: Network, layers: list[np.ndarray]) -> np.ndarray:
    """The weighted inputs of the output layer."""
    return network.weights[-1] @ layers[-2] + network.biases[-1]


@pytest.mark.parametrize("layer", [0, 1, 2, 3, 4])
def test_every_point_lies_where_the_principal_components_of_its_layer_put_it(qtbot, digits, layer):
    session = session_with(digits, 20, 12)
    panel = shown_panel(qtbot, session)
    choose_layer(qtbot, panel, layer)
    layers = session.network.activations(as_floats(digits.images).T)
    layers.append(network_inputs(session.network, layers))
    centred = (layers[layer] - layers[layer].mean(axis=1, keepdims=True)).astype(np.float64)
    left, sizes, _ = np.linalg.svd(centred, full_matrices=False)
    wanted = (left.T[:2] @ centred).T
    points = panel.map.points
    assert np.abs(points.places) == pytest.approx(np.abs(wanted), abs=2e-3)
    assert np.array_equal(points.read, layers[3].argmax(axis=0))
    share = 100 * np.sum(sizes[:2] ** 2) / np.sum(sizes**2)
    assert f"they hold {share:.0f}\N{NO-BREAK SPACE}% of" in panel.findChild(QLabel, "mapExplanation").text()


def test_all_ten_thousand_test_digits_are_on_the_map(qtbot):
    session = Session(Model(Network([784, 8, 10], rng=np.random.default_rng(1))))
    panel = shown_panel(qtbot, session)
    assert len(panel.map.points.indices) == 10_000
    assert panel.map.accessibleDescription() == "10,000 test digits"


def test_the_mouse_shows_a_digit_and_a_click_lays_it_on_the_pad(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    spots = panel.map.spots(panel.map.points.places)
    away = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1))
    lonely = int((away + np.eye(len(spots)) * 1e4).min(axis=1).argmax())

    def point_at_it() -> None:
        mouse.move(panel.map.viewport(), spot_of_digit(panel, lonely).toPoint())
        assert panel.map.current == lonely

    # A window that has just been shown may still lay itself out anew.
    qtbot.waitUntil(point_at_it)
    assert panel.map.accessibleDescription().startswith(f"Test digit {lonely:,}, a")
    qtbot.mouseClick(panel.map.viewport(), Qt.MouseButton.LeftButton, pos=spot_of_digit(panel, lonely).toPoint())
    assert session.test_digit is not None and session.test_digit.name == f"Test digit {lonely:,}"
    assert np.array_equal(session.test_digit.image.ravel(), digits.images[lonely])


def test_a_test_digit_on_the_pad_lies_on_its_own_point(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    for layer in (0, 1, 2, 3):
        choose_layer(qtbot, panel, layer)
        session.show_test_digit(index=17)
        place, read = panel.map.ink
        assert place == pytest.approx(panel.map.points.places[17], abs=1e-3)
        assert read == str(session.prediction.digit)


def test_the_ink_moves_with_every_move_of_the_pen(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    places = []
    for length in (2, 3):
        session.draw([SEVEN[0][:length]])
        places.append(panel.map.ink[0])
        hidden = session.prediction.activations[1]
        assert places[-1] == pytest.approx(panel.points.projection.places(hidden)[0])
    assert not np.allclose(places[0], places[1])
    assert [place.tolist() for place in panel.map.trail] == [places[0].tolist()]
    choose_layer(qtbot, panel, 0)
    assert panel.map.trail == [] and panel.map.ink is not None
    session.clear()
    assert panel.map.ink is None


def test_arrows_go_from_digit_to_digit_and_enter_lays_one_on_the_pad(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    panel.map.setFocus()
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    first = spot_of_digit(panel, panel.map.current)
    qtbot.keyClick(panel.map, Qt.Key.Key_Right)
    assert spot_of_digit(panel, panel.map.current).x() > first.x()
    qtbot.keyClick(panel.map, Qt.Key.Key_Return)
    assert session.test_digit.name == f"Test digit {panel.map.current:,}"


def test_digits_put_first_are_the_only_ones_that_are_found(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    panel.digit_buttons[3].click()
    panel.map.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down):
        qtbot.keyClick(panel.map, key)
        assert digits.labels[panel.map.current] == 3


def test_of_layers_chosen_one_after_the_other_only_the_last_is_shown(qtbot, digits):
    session = session_with(digits, 20, 12)
    panel = shown_panel(qtbot, session)
    shown: list[int] = []
    latest = panel.findChild(LatestTask)
    latest.answered.connect(lambda _: shown.append(panel.points.layer))
    for layer in (0, 1, 3, 0, 3, 1):
        ask_for_layer(panel, layer)
    qtbot.waitUntil(lambda: panel.points.layer == 1 and not latest.busy)
    points = panel.points
    hidden = session.network.activations(as_floats(digits.images).T)[1]
    assert points.places == pytest.approx(points.projection.places(hidden), abs=1e-4)
    assert set(shown) <= {1, 2}


def test_another_network_brings_its_own_layers_and_map(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    other = Network([784, 7, 6, 10], rng=np.random.default_rng(2))
    session.draw(SEVEN)
    session.set_model(Model(other))
    qtbot.waitUntil(lambda: panel.points.network is other)
    assert [panel.layers.itemText(index) for index in range(panel.layers.count())] == [
        "Input, 784 pixels",
        "Hidden layer 1, 7 neurons",
        "Hidden layer 2, 6 neurons",
        "Output layer, 10 neurons",
        "Output layer, weighted inputs",
    ]
    assert panel.layer == panel.points.layer == 2
    assert panel.map.ink is not None


def test_the_map_follows_a_training_and_ends_with_all_digits(qtbot):
    session = Session()
    panel = shown_panel(qtbot, session)
    settings = TrainingSettings(hidden_layers=(10,), epochs=1, mini_batch_size=50, seed=1)
    recipe = dataclasses.replace(RECIPES["book"], name="custom", title="Custom", settings=settings)
    with qtbot.waitSignal(session.trainingEnded):
        assert session.start_training(recipe)
    qtbot.waitUntil(lambda: panel.points.network is session.network)
    qtbot.waitUntil(lambda: len(panel.map.points.indices) == 10_000)


def test_without_the_test_digits_the_map_says_why(qtbot, monkeypatch):
    session = Session()

    def missing() -> Examples:
        raise DatasetError("The test digits are not there.")

    monkeypatch.setattr(session, "test_images_loader", lambda: missing)
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    panel = MapPanel(session)
    tabs.addTab(panel, "Map")
    with qtbot.waitExposed(tabs):
        tabs.show()
    qtbot.waitUntil(lambda: panel.map.accessibleDescription() == "The test digits are not there.")


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_a_dot_is_painted_for_each_place_and_chosen_digits_stand_before_others(qtbot, digits, dress, colors):
    dress(colors)
    panel = shown_panel(qtbot, session_with(digits, 20))
    QApplication.processEvents()  # the sentence below has come with the points, and takes room from the map
    points, area = panel.map.points, panel.map.area.adjusted(4, 4, -4, -4)
    spots = panel.map.spots(points.places)
    away = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1)) + np.eye(len(spots)) * 1e4
    labels = np.nan_to_num(panel.map.label_spots(), nan=-1e4)
    clear = np.hypot(*(spots[:, None] - labels[None]).transpose(2, 0, 1)).min(axis=1) > 20
    alone = [i for i in np.flatnonzero((away.min(axis=1) > 8) & clear) if area.contains(*spots[i])]
    four, nine = (next(i for i in alone if points.labels[i] == digit) for digit in (0, 1))

    def far_apart(one: QColor, other: QColor) -> int:
        return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))

    def color_at(place: Any) -> QColor:
        across, down = (int(each) for each in spots[place])
        return panel.map.grab().toImage().pixelColor(across, down)

    ground = panel.map.grab().toImage().pixelColor(6, 6)
    for place in (four, nine):
        wanted = QColor(digit_color(int(points.labels[place]), colors))
        assert far_apart(color_at(place), wanted) < 60
    strong = color_at(nine)
    panel.digit_buttons[1].click()
    assert color_at(nine) == strong
    faint = color_at(four)
    assert faint != ground
    assert abs(faint.lightness() - ground.lightness()) < 70


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_the_colours_of_the_digits_are_told_from_their_ground(colors):
    def luminance(color: str) -> float:
        rgb = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
        linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
        return float(linear @ [0.2126, 0.7152, 0.0722])

    for color in DIGIT_COLORS[colors.name]:
        low, high = sorted((luminance(color), luminance(colors.sunken)))
        assert (high + 0.05) / (low + 0.05) >= 3


def test_the_page_is_built_only_when_its_tab_is_opened(qtbot):
    window = create_main_window(Path("models/book.safetensors"))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.findChild(MapPanel) is None
    window.tabs.open_page("Map")
    panel = window.findChild(MapPanel)
    assert panel.isVisible() and isinstance(window.findChild(PlotWidget, "digitMap"), PlotWidget)
    qtbot.waitUntil(lambda: panel.map.points is not None)


def test_labels_of_digits_that_lie_together_stand_beside_each_other(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 8))
    points = panel.points
    middles = medians(points.places, points.labels, 10)
    panel.map.show_points(dataclasses.replace(points, places=points.places - middles[points.labels] + middles[0]))
    spots = panel.map.label_spots()
    assert np.isfinite(spots).all()
    away = np.hypot(*(spots[:, None] - spots[None]).transpose(2, 0, 1)) + np.eye(10) * 1e3
    assert away.min() >= 2 * 12


def test_outliers_lie_in_the_margin_in_their_order(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 8))
    least, most = np.percentile(panel.points.places, (0.2, 99.8), axis=0)
    far = most + np.array([[0.1], [1.0], [50.0]]) * (most - least)
    spots = panel.map.spots(np.array([most, *far]))
    assert (np.diff(spots[:, 0]) > 0).all() and spots[-1, 0] < panel.map.width()
    assert (np.diff(spots[:, 1]) < 0).all() and spots[-1, 1] > 0


def test_the_map_of_another_layer_is_pale_until_the_new_one_is_there(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 8))
    ask_for_layer(panel, 0)
    assert panel.map.accessibleDescription() == "Computing the map…"
    qtbot.waitUntil(lambda: panel.points.layer == 0)
    assert panel.map.accessibleDescription() == "600 test digits"


def shift_wheel(panel, spot, angle):
    window = panel.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(panel.map.mapTo(window, spot)), QPoint(0, angle))


def dragged(panel, start, stop, modifiers=Qt.KeyboardModifier.NoModifier):
    view = panel.map.viewport()
    mouse.drag(view, [start + (stop - start) * share for share in (0.0, 0.3, 0.6, 1.0)], modifiers)


def test_one_can_zoom_into_a_cluster_and_a_drag_leaves_the_drawing_alone(qtbot, digits):
    session = session_with(digits, 20)
    panel = shown_panel(qtbot, session)
    session.draw(SEVEN)
    before, drawing = panel.map.viewRange(), session.ink
    shift_wheel(panel, QPoint(400, 200), 480)
    assert panel.map.viewRange()[0][1] - panel.map.viewRange()[0][0] < 0.4 * (before[0][1] - before[0][0])
    place = int(np.flatnonzero([panel.map.area.contains(*spot) for spot in panel.map.spots(panel.points.places)])[0])
    start = spot_of_digit(panel, int(panel.points.indices[place])).toPoint()
    moved = panel.map.viewRange()
    dragged(panel, start, start + QPoint(60, 30))
    assert panel.map.viewRange() != moved
    assert session.ink == drawing and session.test_digit is None
    QTest.keyClick(panel.map, Qt.Key.Key_A)
    assert np.allclose(panel.map.viewRange(), before)


class ManyPoints:
    indices = np.arange(1_000)
    places = np.random.default_rng(3).normal(size=(1_000, 2))
    labels = read = indices % 10

    def picture(self, place):
        return np.zeros(784, np.uint8)


def cloud_of(digit_map: DigitMap) -> MapCloud:
    return next(item for item in digit_map.plotItem.items if isinstance(item, MapCloud))


def test_the_map_is_copied_however_near_it_is(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 20))
    panel.map.setRange(xRange=(0.495, 0.505), yRange=(0.495, 0.505), padding=0)  # the points are 60,000 pixels across
    QApplication.processEvents()
    panel.map.exports.copy()
    picture = QApplication.clipboard().image()
    assert picture.width() > 2 * panel.map.width()


def test_points_that_follow_the_training_are_moved_to_where_new_ones_would_be(qtbot, digits):
    panel, fresh = shown_panel(qtbot, session_with(digits, 20)), DigitMap()
    qtbot.addWidget(fresh)
    first, second = ManyPoints(), ManyPoints()
    second.places = np.random.default_rng(4).normal(size=first.places.shape) * [1, 5]
    for points in (first, second):
        panel.map.show_points(points)
    fresh.show_points(second)
    moved, new = cloud_of(panel.map), cloud_of(fresh)
    assert np.array_equal(moved.getData(), new.getData()) and len(new.data) == len(second.labels)
    assert [moved.dataBounds(axis) for axis in (0, 1)] == [new.dataBounds(axis) for axis in (0, 1)]
    panel.map.show_points(None, "Nothing")
    panel.map.show_points(second)
    assert np.array_equal(cloud_of(panel.map).getData(), new.getData())


def test_the_digits_put_first_are_painted_last_and_the_others_are_faint(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 20))
    points = ManyPoints()
    panel.map.show_points(points)
    panel.map.choose_digits(frozenset({3}))
    cloud = cloud_of(panel.map)
    threes = panel.map.drawn(points.places[points.labels == 3])
    assert np.array_equal(np.stack(cloud.getData(), axis=1)[-len(threes) :], threes)
    alphas = np.array([brush.color().alphaF() for brush in cloud.data["brush"]])
    assert alphas[-len(threes) :].min() > 3 * alphas[: -len(threes)].max()
    assert cloud.data["brush"][-1].color().rgb() & 0xFFFFFF == QColor(digit_color(3, theme.of(panel))).rgb() & 0xFFFFFF


def test_a_drag_with_ctrl_counts_the_digits_in_a_rectangle(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 20))
    QApplication.processEvents()  # the sentence below has come with the points, and takes room from the map
    size, before, area = panel.map.size(), panel.map.viewRange(), panel.map.area
    start, stop = area.center().toPoint() - QPoint(150, 120), area.center().toPoint() + QPoint(150, 120)
    corners = panel.map.value_at(QPointF(start)), panel.map.value_at(QPointF(stop))
    dragged(panel, start, stop, Qt.KeyboardModifier.ControlModifier)
    assert panel.map.viewRange() == before
    x, y = panel.map.drawn(panel.points.places).T
    inside = (x >= corners[0].x()) & (x <= corners[1].x()) & (y <= corners[0].y()) & (y >= corners[1].y())
    counts = np.bincount(panel.points.labels[inside], minlength=10)
    told = panel.findChild(QLabel, "mapExplanation").text()
    assert told.startswith(f"In the rectangle: {inside.sum():,} digits: {counts.max()} × {counts.argmax()}")  # noqa: RUF001
    assert panel.map.accessibleDescription() in told
    QApplication.processEvents()
    assert panel.map.size() == size, "the map moves under the mouse"
    QTest.keyClick(panel.map, Qt.Key.Key_Escape)
    assert "In the rectangle" not in panel.findChild(QLabel, "mapExplanation").text()


def test_mistakes_alone_can_be_looked_at(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 20))
    panel.mistakes_only.click()
    wrong = int((panel.points.read != panel.points.labels).sum())
    assert panel.map.accessibleDescription() == f"{wrong:,} mistakes"
    assert sum(len(cloud.data) for cloud in panel.map.plotItem.items if isinstance(cloud, ScatterPlotItem)) == wrong
    panel.map.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(panel.map, key)
        place = int(np.flatnonzero(panel.points.indices == panel.map.current)[0])
        assert panel.points.read[place] != panel.points.labels[place]


def test_a_layer_that_answers_the_same_to_everything_has_no_directions(digits, qtbot):
    session = session_with(digits, 12)
    network = session.model.network.copy()
    network.weights[0][:] = 0
    session.set_model(Model(network))
    panel = shown_panel(qtbot, session)
    assert panel.explanation.text().startswith("This layer answers the same to every picture")


def test_few_points_are_larger_dots(qapp):
    def size_of_one_of(count: int) -> float:
        cloud, spots = MapCloud(), np.random.default_rng(0).random((count, 2))
        cloud.show_points(spots, np.zeros(count, int), np.ones(count, bool), ["#0B7468"])
        return float(cloud.points()[0].size())

    assert size_of_one_of(10) > 2 * size_of_one_of(10_000)
    assert size_of_one_of(10_000) < size_of_one_of(1_000) < size_of_one_of(10)


def test_the_choice_of_mistakes_stands_level_with_the_fields_or_right_under_them(qtbot, digits):
    panel = shown_panel(qtbot, session_with(digits, 20))

    def top(widget: QWidget) -> int:
        return widget.mapTo(panel, QPoint(0, 0)).y()

    panel.resize(1000, 600)
    qtbot.waitUntil(lambda: top(panel.mistakes_only) == top(panel.layers))
    panel.resize(420, 600)
    lowest = panel.digit_buttons[-1]
    qtbot.waitUntil(lambda: 0 <= top(panel.mistakes_only) - top(lowest) - lowest.height() <= 12)
