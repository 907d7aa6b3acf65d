from __future__ import annotations

import weakref
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStaticText
from PySide6.QtWidgets import QLabel

from digitpad import model_file, paths
from digitpad.app.insight.flow import NEURON_LINES
from digitpad.gui.look import laid_out_texts, theme
from digitpad.gui.pages.flow import flow_painting
from digitpad.gui.pages.flow.flow_diagram import FlowDiagram
from digitpad.gui.pages.flow.flow_view import FlowView
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui import mouse
from tests.gui.pages import in_tabs, tabs_of

SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]
FOUR = [[(4.0, 0.0), (0.0, 10.0), (10.0, 10.0)], [(7.0, 5.0), (7.0, 20.0)]]


def book() -> Model:
    return model_file.load(paths.models_folder() / "book.safetensors")


def model(*hidden: int, kind: str = "relu") -> Model:
    kinds = {"hidden": kind, "output": "softmax", "cost": "cross_entropy", "initialization": "he"}
    return Model(Network([784, *hidden, 10], rng=np.random.default_rng(2), **kinds))


def shown(qtbot, session: Session, width: int = 966, height: int = 698) -> FlowView:
    return in_tabs(qtbot, FlowView(session), "Flow", width, height)


def settling_timer(diagram: FlowDiagram) -> QTimer:
    """Whose end says that no other flow has followed."""
    return diagram.findChild(QTimer, "flowSettlingTimer")


def color_at(view: FlowView, layer: int, index: int) -> QColor:
    diagram = view.diagram
    return diagram.grab().toImage().pixelColor(diagram.frame().center(layer, index).toPoint())


# What is drawn


@pytest.mark.parametrize("hidden", [(), (30,), (40, 20), (800, 800)])
def test_the_lines_are_the_strongest_products_of_weight_and_activation(qtbot, hidden):
    session = Session(model(*hidden))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    for layer in range(1, len(hidden) + 2):
        found = view.diagram.flow.connections(layer, view.diagram.neuron)
        flows = session.network.weights[layer - 1] * session.prediction.activations[layer - 1][:, 0]
        largest = np.sort(np.abs(flows[flows != 0]))[::-1][: max(20, 90 // (len(hidden) + 1))]
        assert np.array_equal(np.abs(found.flows), largest)
        assert np.array_equal(flows[found.targets, found.sources], found.flows)


def rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_a_neuron_is_as_bright_as_it_is_active(qtbot, dress, colors):
    dress(colors)
    session = Session(book())
    session.draw(SEVEN)
    view = shown(qtbot, session)
    activations = session.prediction.activations[1][:, 0]
    track, ink = (np.array(rgb(QColor(each))) for each in (colors.track, colors.ink))
    for index in (int(activations.argmin()), int(activations.argmax()), 5, 10):
        expected = track + float(activations[index]) * (ink - track)
        assert np.allclose(rgb(color_at(view, 1, index)), expected, atol=2)


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK, theme.CONTRAST], ids=lambda colors: colors.name)
@pytest.mark.parametrize("smooth", [True, False])
def test_what_a_line_does_is_told_without_its_colour(qtbot, dress, colors, smooth):
    dress(colors)
    network = Network([784, 1, 10], rng=np.random.default_rng(0))
    network.weights[1][:] = 0
    network.weights[1][[0, 9], 0] = 2.0, -2.0  # the one line raises, the other lowers
    session = Session(Model(network))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    frame, flow = view.diagram.frame(), view.diagram.flow
    picture = QImage(view.diagram.size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(colors.surface))
    painter = QPainter(picture)
    flow_painting.paint(painter, frame, flow, None, smooth=smooth)
    painter.end()
    ground = QColor(colors.surface)
    raises, lowers = (share_of_gaps(picture, frame.center(1, 0), frame.center(2, digit), ground) for digit in (0, 9))
    assert raises < 0.02
    assert 0.15 < lowers < 0.6


def share_of_gaps(picture: QImage, start: QPointF, end: QPointF, ground: QColor) -> float:
    """How much of the middle of a line is nearly as light as what is behind it, looked at in three rows of pixels."""
    spots = [start + (end - start) * share for share in np.linspace(0.2, 0.8, 400)]
    light = [[picture.pixelColor(int(s.x()), int(s.y()) + row).lightnessF() for row in (-1, 0, 1)] for s in spots]
    seen = np.abs(np.array(light) - ground.lightnessF()).max(axis=1)
    return float(np.mean(seen < 0.4 * seen.max()))


@pytest.mark.parametrize(("kind", "low", "high"), [("sigmoid", 0, 1), ("tanh", -1, 1), ("relu", 0, None)])
def test_brightness_runs_over_the_range_of_the_activation(qtbot, kind, low, high):
    session = Session(model(30, kind=kind))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    activations = session.prediction.activations[1][:, 0]
    top = activations.max() if high is None else high
    assert np.allclose(view.diagram.flow.brightness(1), (activations - low) / (top - low), atol=1e-6)


def test_words_follow_soon_where_they_are_due_and_only_then(qtbot):
    session = Session(book())
    diagram = shown(qtbot, session).diagram
    diagram.words_interval = 3_600_000
    settling_timer(diagram).setInterval(3_600_000)
    session.draw(SEVEN)
    qtbot.waitUntil(lambda: diagram.words.answer == session.prediction.digit)  # another answer does not wait
    said, others = diagram.words, set()
    for lower in (1.0, 2.0, 3.0, 4.0):
        session.draw([[(0.0, 0.0), (10.0, lower), (4.0, 20.0)]])
        assert session.prediction.digit == said.answer
        others.add(diagram.flow.words().figures)
        qtbot.wait(40)
        assert diagram.words == said
    assert others - {said.figures}


def test_every_move_of_the_pen_is_followed_at_once_and_the_words_follow(qtbot):
    session = Session(book())
    view = shown(qtbot, session)
    assert view.diagram.flow.connections(1, None) is None
    for strokes in (SEVEN, FOUR):
        session.draw(strokes)
        assert view.diagram.flow.prediction is session.prediction
        flows = session.network.weights[1][session.prediction.digit] * session.prediction.activations[1][:, 0]
        first, second, third = (str(place + 1) for place in np.argsort(-flows)[:3])
        said = f"Neurons {first}, {second} and {third} of the hidden layer say most for the {session.prediction.digit}."
        qtbot.waitUntil(lambda said=said: view.findChild(QLabel, "flowSentence").text() == said)
    session.clear()
    qtbot.waitUntil(lambda: view.findChild(QLabel, "flowSentence").text() == "")


def test_lines_get_smooth_edges_and_figures_are_up_to_date_once_the_flow_settles(qtbot):
    session = Session(book())
    view = shown(qtbot, session)
    diagram = view.diagram
    diagram.soon = 60_000
    settling_timer(diagram).setInterval(60_000)
    session.draw(SEVEN)
    diagram.repaint()
    session.draw([[*SEVEN[0], (4.0, 21.0)]])
    diagram.repaint()  # soon after the other
    rough = shades_in(diagram)
    settling_timer(diagram).start(1)
    qtbot.waitUntil(lambda: shades_in(diagram) > 2 * rough)
    assert diagram.words == diagram.flow.words()


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_a_line_has_the_colour_of_its_sign_however_weak_it_is(qtbot, dress, colors):
    dress(colors)
    weak = model()
    weights = weak.network.weights[0]
    weights[:] = 0
    session = Session(weak)
    session.draw(SEVEN)
    pixel = int(np.argmax(session.prediction.activations[0][:, 0]))
    weights[2:6, pixel] = (1.0, -1.0, 0.005, -0.005)
    session.set_model(model_of(weak.network))
    diagram = shown(qtbot, session).diagram
    picture = diagram.grab().toImage()
    start, ground = diagram.frame().center(0, pixel), QColor(colors.surface)
    for digit, sign in ((2, 1), (3, -1), (4, 1), (5, -1)):
        way = diagram.frame().center(1, digit) - start
        places = [start + way * share for share in np.linspace(0.78, 0.82, 20)]  # a dash and a gap
        around = [picture.pixelColor(round(p.x()), round(p.y()) + step) for p in places for step in (-1, 0, 1)]
        redness = [sign * (color.red() - ground.red() - color.blue() + ground.blue()) for color in around]
        assert max(redness) > 8


def model_of(network: Network) -> Model:
    return Model(network.copy())


@pytest.mark.parametrize("hidden", [(), (30,), (60, 800)])
def test_what_is_painted_in_parts_stands_on_the_screen_as_if_it_were_painted_as_a_whole(qtbot, hidden):
    session = Session(model(*hidden))
    view = shown(qtbot, session, 966, 706)  # 30 neurons fill the whole height
    diagram = view.diagram
    qtbot.waitUntil(lambda: seen(diagram) == diagram.grab().toImage())
    for index, strokes in enumerate((SEVEN, FOUR, [[*FOUR[0], (12.0, 11.0)], FOUR[1]], [])):
        if index == 1:  # the ring around the highest neuron reaches toward the words
            qtbot.keyClick(diagram, Qt.Key.Key_Down)
            assert diagram.neuron == (1, 0)
            qtbot.waitUntil(lambda: seen(diagram) == diagram.grab().toImage())
        before = seen(diagram)
        session.draw(strokes)
        qtbot.waitUntil(lambda: diagram.words == diagram.flow.words() and not diagram.restless)
        qtbot.waitUntil(lambda before=before: seen(diagram) != before)
        qtbot.waitUntil(lambda: seen(diagram) == diagram.grab().toImage())


def seen(diagram: FlowDiagram) -> QImage:
    """What stands on the screen where the diagram is."""
    corner, window = diagram.mapTo(diagram.window(), QPoint(0, 0)), diagram.window()
    shot = window.screen().grabWindow(window.winId(), corner.x(), corner.y(), diagram.width(), diagram.height())
    return shot.toImage().convertToFormat(diagram.grab().toImage().format())


def shades_in(diagram: FlowDiagram) -> int:
    image = diagram.grab().toImage()
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return len(np.unique(pixels))


def test_a_switched_off_neuron_sends_nothing_on(qtbot):
    session = Session(book())
    session.draw(SEVEN)
    view = shown(qtbot, session)
    loudest = int(session.prediction.activations[1].argmax())
    session.set_neuron_gains({(1, loudest): 0.0})
    assert loudest not in view.diagram.flow.connections(2, None).sources


# Looking at one neuron


def test_pointing_at_a_neuron_draws_its_own_connections_and_tells_its_activation(qtbot):
    session = Session(model(40, 20))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    diagram, network, activations = view.diagram, session.network, session.prediction.activations
    loudest = int(activations[1].argmax())
    mouse.move(diagram, diagram.frame().center(1, loudest).toPoint())
    assert diagram.neuron == (1, loudest)
    coming = network.weights[0][loudest] * activations[0][:, 0]
    into = diagram.flow.connections(1, diagram.neuron)
    assert np.allclose(into.flows, coming[np.argsort(-np.abs(coming), kind="stable")[:NEURON_LINES]])
    out = diagram.flow.connections(2, diagram.neuron)
    assert np.allclose(out.flows, (network.weights[1][:, loudest] * activations[1][loudest, 0])[out.targets])
    assert set(out.sources) == {loudest}
    assert diagram.flow.connections(3, diagram.neuron) is None
    said = f"Hidden layer 1, neuron {loudest + 1}: activation {float(activations[1][loudest, 0]):.2f}"
    assert diagram.flow.said_of(diagram.neuron) == said
    view.grab()
    mouse.move(diagram, QPoint(2, 2))
    assert diagram.neuron is None


def test_keys_move_from_neuron_to_neuron_and_enter_leads_to_it(qtbot):
    session = Session(model(40, 20))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    with qtbot.waitActive(tabs_of(view)):
        tabs_of(view).activateWindow()
    diagram = view.diagram
    diagram.setFocus()
    reached = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Home):
        qtbot.keyClick(diagram, key)
        reached.append(diagram.neuron)
    assert reached == [(1, 0), (1, 1), (2, 0), (2, 19), (1, 39), (1, 0)]
    assert diagram.accessibleDescription().startswith("Hidden layer 1, neuron 1: activation")
    with qtbot.waitSignal(view.neuronActivated) as activated:
        qtbot.keyClick(diagram, Qt.Key.Key_Return)
    assert activated.args == [1, 0]
    qtbot.keyClick(diagram, Qt.Key.Key_Escape)
    assert diagram.neuron is None


def test_a_click_leads_to_a_hidden_neuron_but_not_to_a_digit(qtbot):
    session = Session(book())
    session.draw(SEVEN)
    view = shown(qtbot, session)
    diagram = view.diagram
    with qtbot.assertNotEmitted(view.neuronActivated):
        place = diagram.frame().center(2, 7).toPoint()
        qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.neuronActivated) as activated:
        place = diagram.frame().center(1, 29).toPoint()
        qtbot.mouseClick(diagram, Qt.MouseButton.LeftButton, pos=place)
    assert activated.args == [1, 29]


def test_another_network_forgets_the_neuron_looked_at(qtbot):
    session = Session(model(40))
    session.draw(SEVEN)
    view = shown(qtbot, session)
    view.diagram.setFocus()
    qtbot.keyClick(view.diagram, Qt.Key.Key_End)
    session.set_model(model(5))
    assert view.diagram.neuron is None
    view.grab()


# Where it stands


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("hidden", [(), (30,), (3000, 800), (50, 31, 1, 7)])
def test_every_network_is_painted_empty_and_full(qtbot, dress, colors, hidden):
    dress(colors)
    session = Session(model(*hidden))
    view = shown(qtbot, session, 770, 560)
    view.grab()
    session.draw(SEVEN)
    view.grab()
    tone = "darker" if colors is theme.LIGHT else "brighter"
    legend = view.findChild(QLabel, "flowLegend").text()
    assert legend.startswith(f"The {tone}, the more active.")
    assert f"the {max(20, 90 // (len(hidden) + 1))} strongest" in legend


@pytest.mark.parametrize("kind", ["relu", "tanh", "sigmoid"])
def test_a_network_whose_numbers_are_beyond_all_bounds_is_painted(qtbot, kind):
    astray = model(50, 20, kind=kind)
    for weights in astray.network.weights:
        weights *= np.float32(1e30)
    session = Session(astray)
    session.draw(SEVEN)
    view = shown(qtbot, session)
    assert view.diagram.grab().width() > 0
    brightness = view.diagram.flow.brightness(2)
    assert brightness.min() >= 0
    assert brightness.max() <= 1


def test_a_network_that_learns_is_followed(qtbot):
    session = Session(book())
    session.draw(SEVEN)
    view = shown(qtbot, session)
    session.set_model(model(12))
    assert view.diagram.flow.network is session.network
    assert view.diagram.flow.connections(2, None).targets.max() < 10


def test_a_page_that_was_not_seen_shows_what_answers_now_once_it_is(qtbot):
    session = Session(book())
    session.draw(SEVEN)
    view = shown(qtbot, session)
    tabs_of(view).hide()
    session.set_model(model(20, 20, 20, 20))
    session.draw(FOUR)
    tabs_of(view).show()
    qtbot.waitUntil(lambda: "the 20 strongest" in view.findChild(QLabel, "flowLegend").text())
    assert view.diagram.flow.network is session.network
    assert view.diagram.flow.prediction is session.prediction


def test_texts_stand_where_they_are_asked_to_and_are_laid_out_once(qtbot, monkeypatch):
    made: list[str] = []
    alive: list[weakref.ref[QStaticText]] = []

    class Counted(QStaticText):
        def __init__(self, text: str) -> None:
            super().__init__(text)
            made.append(text)
            alive.append(weakref.ref(self))

    monkeypatch.setattr(laid_out_texts, "QStaticText", Counted)
    written = laid_out_texts.LaidOutTexts(QFont("Sans", 12), most=3)
    image = QImage(120, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    written.paint(painter, 40, 30, "8")
    painter.end()
    inked = [(x, y) for x in range(120) for y in range(60) if image.pixelColor(x, y).lightness() < 128]
    left, right = min(x for x, _ in inked), max(x for x, _ in inked)
    top, bottom = min(y for _, y in inked), max(y for _, y in inked)
    assert 40 <= left < right <= 40 + written.width("8")
    assert abs((top + bottom) / 2 - 30) <= 2
    assert made == ["8"]
    for text in "01234567":
        assert written.width(text) > 0
        assert sum(each() is not None for each in alive) <= 3


@pytest.mark.parametrize("width", [330, 420, 600, 966])
@pytest.mark.parametrize("hidden", [(1600, 1000), (30,), (50, 31, 1, 7)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_captions_keep_apart_however_little_room_there_is(qtbot, qapp, dress, monkeypatch, width, hidden, scale):
    dress(theme.LIGHT)
    theme.apply(qapp, theme.LIGHT, scale)
    session = Session(model(*hidden))
    session.draw(SEVEN)
    view = FlowView(session)
    qtbot.addWidget(view)
    diagram = FlowDiagram(view.diagram.flow)
    qtbot.addWidget(diagram)
    diagram.resize(width, 300)
    frame, places = diagram.frame(), []

    def note(texts: laid_out_texts.LaidOutTexts, _painter: QPainter, left: float, middle: float, text: str) -> None:
        places.append((middle, left, left + texts.width(text)))

    monkeypatch.setattr(laid_out_texts.LaidOutTexts, "paint", note)
    painter = QPainter(picture := QImage(diagram.size(), QImage.Format.Format_RGB32))
    flow_painting.paint_words(painter, frame, diagram.flow.words())
    painter.end()
    assert not picture.isNull()
    for row in {middle for middle, *_ in places[: 2 * len(hidden) + 4]}:
        in_row = sorted((left, right) for middle, left, right in places[: 2 * len(hidden) + 4] if middle == row)
        assert all(right <= left for (_, right), (left, _) in pairwise(in_row))


def test_there_is_room_for_the_name_of_the_answer_which_is_bold(qtbot):
    network = Network([784, 2])
    session = Session(Model(network, classes=ClassSet(("cat", "dog"))))
    frame = shown(qtbot, session).diagram.frame()
    assert all(frame.name_width >= frame.winning.width(name) for name in ("cat", "dog"))
