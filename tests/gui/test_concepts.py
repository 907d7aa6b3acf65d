from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSlider, QWidget

from digitpad.app.texts import MINUS
from digitpad.gui.app import create_main_window
from digitpad.gui.look import theme
from digitpad.gui.pages.concepts.backprop_view import BackpropView, X, Y
from digitpad.gui.pages.concepts.batches_view import FINISH
from digitpad.gui.pages.concepts.concepts_panel import IDEAS, ConceptsPanel
from digitpad.gui.pages.concepts.controls import Dial
from digitpad.gui.pages.concepts.cost_view import INPUTS, TARGETS
from digitpad.gui.pages.concepts.descent_view import DescentView
from digitpad.gui.pages.concepts.idea_view import IdeaView
from digitpad.gui.pages.concepts.perceptron_drawings import NeuronDrawing
from digitpad.message import ENGLISH, set_language
from digitpad.nn.concepts import GATES, NAND, PAIRS, SURFACES, neuron_cost
from digitpad.nn.network import Network, sigmoid
from tests.gui import mouse
from tests.gui.hands import text_of
from tests.gui.pages import in_tabs
from tests.gui.pseudo_language import PSEUDO, untranslated


@pytest.fixture
def panel(qtbot) -> ConceptsPanel:
    return in_tabs(qtbot, ConceptsPanel(), "Concepts")


def as_number(text: str) -> float:
    return float(text.replace(MINUS, "-"))


# The list


def test_only_the_idea_that_is_looked_at_is_built(panel, qtbot):
    assert len(panel.findChildren(IdeaView)) == 1
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.title.text() == IDEAS[1].title
    assert len(panel.findChildren(IdeaView)) == 2


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
def test_every_idea_has_three_sentences_in_lines_of_at_most_72_characters(panel, key):
    panel.choose(key)
    text = panel.sentences.text()
    assert text.count(". ") + text.count(".\n") + text.endswith(".") == 3
    assert max(map(len, text.splitlines())) <= 72
    assert panel.sentences.sizeHint().width() <= panel.sentences.width()


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_idea_is_painted_in_both_themes_and_with_large_text(panel, qapp, colors, scale):
    try:
        theme.apply(qapp, colors, scale)
        for idea in IDEAS:
            panel.choose(idea.key)
            QApplication.processEvents()
            image = panel.tabs.grab().toImage()
            assert image.pixelColor(image.width() - 4, image.height() - 4).name().upper() == colors.surface, idea.key
    finally:
        theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
def test_all_that_can_be_reached_by_the_keyboard_has_an_accessible_name(panel, key):
    view = panel.choose(key)
    reachable = [widget for widget in view.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reachable
    for widget in reachable:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def play(view, qtbot):
    """Until there is something to be said: some steps, or the whole race."""
    if isinstance(view, BackpropView):
        view.show_step(18)
    elif isinstance(view, DescentView):
        for _ in range(24):
            view.step_button.click()
    else:
        view.findChild(QTimer, "raceTimer").setInterval(0)
        view.setUpdatesEnabled(False)  # nobody looks at its hundred pictures
        view.race_button.click()
        qtbot.waitUntil(lambda: not view.racing)
        view.setUpdatesEnabled(True)


def set_numbers(view, *numbers):
    for dial, number in zip(view.dials, numbers, strict=True):
        dial.set_value(number)


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
def test_every_idea_speaks_the_language_of_the_window(qtbot, key):
    try:
        set_language(PSEUDO)
        panel = in_tabs(qtbot, ConceptsPanel(), "Concepts")
        view: Any = panel.choose(key)
        if key in ("descent", "batches", "backprop"):
            play(view, qtbot)
        assert list(untranslated(panel)) == []
    finally:
        set_language(ENGLISH)


# The perceptron


def set_dial(view: QWidget, name: str, value: float) -> None:
    """By its slider, as a person does."""
    slider = next(each for each in view.findChildren(QSlider) if each.accessibleName() == name)
    dial = slider.parent()
    assert isinstance(dial, Dial)
    dial.set_value(value)
    assert dial.value == pytest.approx(value)


@pytest.mark.parametrize("scale", [1.0, 1.75])
def test_the_words_above_the_smallest_drawing_of_a_neuron_are_whole(qtbot, qapp, scale):
    theme.apply(qapp, theme.LIGHT, scale)
    drawing = NeuronDrawing()
    qtbot.addWidget(drawing)
    drawing.resize(drawing.minimumSizeHint())
    drawing.show_neuron(NAND, 0)
    picture = drawing.grab().toImage()
    for row in (0, picture.height() - 1):
        assert len({picture.pixel(x, row) for x in range(picture.width())}) == 1


@pytest.mark.parametrize(
    ("gate", "values"), [("NAND", (-2, -2, 3)), ("AND", (1, 1, -1.5)), ("OR", (1, 1, -0.5))], ids=lambda each: str(each)
)
def test_a_perceptron_with_the_right_weights_is_told_to_be_the_gate(panel, gate, values):
    view = panel.choose("perceptron")
    view.gate.choose(gate)
    for name, value in zip(("Weight 1", "Weight 2", "Bias"), values, strict=True):
        set_dial(view, name, value)
    assert text_of(view, "perceptronVerdict") == f"It is a {gate}."
    assert [int(view.table.row(index)[2]) for index in range(4)] == list(GATES[gate])


def test_the_truth_table_holds_the_sums_of_the_formula(panel):
    view = panel.choose("perceptron")
    for name, value in (("Weight 1", -2.5), ("Weight 2", 1.5), ("Bias", 0.5)):
        set_dial(view, name, value)
    for index, (first, second) in enumerate(PAIRS):
        z = -2.5 * first + 1.5 * second + 0.5
        assert as_number(view.table.row(index)[1]) == pytest.approx(z)
        assert view.table.row(index)[2] == str(int(z > 0))


def test_no_weights_make_a_perceptron_an_xor(panel):
    view = panel.choose("perceptron")
    view.gate.choose("XOR")
    for values in itertools.product((-2, -1, 1, 2), (-2, -1, 1, 2), (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)):
        for dial, value in zip(view.dials, values, strict=True):
            dial.set_value(value)
        assert text_of(view, "perceptronVerdict").endswith("of 4 answers right")


def test_arrows_and_clicks_choose_the_inputs(panel, qtbot):
    view = panel.choose("perceptron")
    view.show_pair(0)
    view.drawing.setFocus()
    qtbot.keyClick(view.drawing, Qt.Key.Key_Down)
    assert view.drawing.accessibleDescription().startswith("Inputs 0 and 1")
    qtbot.mouseClick(view.drawing, Qt.MouseButton.LeftButton, pos=view.drawing.places()[0].toPoint())
    assert view.drawing.accessibleDescription().startswith("Inputs 1 and 1")
    qtbot.mouseClick(view.table, Qt.MouseButton.LeftButton, pos=QPoint(20, round(view.table.height() * 0.3)))
    assert view.drawing.accessibleDescription().startswith("Inputs 0 and 0")


# The adder


def test_the_adder_of_nands_adds_all_numbers_right(panel):
    view = panel.choose("adder")
    for first, second in itertools.product(range(16), repeat=2):
        set_dial(view, "First", first)
        set_dial(view, "Second", second)
        assert text_of(view, "adderResult") == f"{first} + {second} = {first + second}"
        assert int("".join(map(str, view.sum.bits(3))), 2) == first + second


def test_a_click_turns_a_bit_over_and_shows_its_column(panel, qtbot):
    view = panel.choose("adder")
    set_numbers(view, 5, 9)
    qtbot.mouseClick(view.sum, Qt.MouseButton.LeftButton, pos=view.sum.center(1, 1).toPoint())
    assert text_of(view, "adderResult") == "13 + 9 = 22"
    assert view.sum.accessibleDescription().startswith("Column 4 from the right: 1 plus 1 plus carry 0")


def test_a_gate_explains_its_answer(panel, qtbot):
    view = panel.choose("adder")
    set_numbers(view, 3, 1)
    view.sum.setFocus()
    qtbot.keyClick(view.sum, Qt.Key.Key_Right)
    assert view.circuit.sentence() == "This NAND: −2 × 1 − 2 × 1 + 3 = −1, so it answers 0."  # noqa: RUF001
    view.circuit.setFocus()
    qtbot.keyClick(view.circuit, Qt.Key.Key_Right)
    assert view.circuit.sentence() == "This NAND: −2 × 1 − 2 × 0 + 3 = 1, so it answers 1."  # noqa: RUF001


# The sigmoid neuron


def test_a_small_change_of_the_weight_changes_the_answers_as_computed(panel):
    view = panel.choose("sigmoid")
    for name, value in (("Weight", -1.2), ("Bias", 0.4), ("Input", 1.5), ("Change", 0.1)):
        set_dial(view, name, value)
    before, after = sigmoid(np.array([-1.2, -1.1]) * 1.5 + 0.4)
    assert text_of(view, "sigmoidFigure") == f"{before:.3f} → {after:.3f}  (+{after - before:.3f})"
    assert text_of(view, "foretoldFigure") == f"+{before * (1 - before) * 1.5 * 0.1:.3f}"
    assert text_of(view, "perceptronFigure") == "0 → 0"


def test_the_weight_can_be_dragged_in_the_drawing(panel, qtbot):
    view = panel.choose("sigmoid")
    surface = view.curves.viewport()
    qtbot.mouseClick(surface, Qt.MouseButton.LeftButton, pos=view.curves.spot_of(2.0, 0.5).toPoint())
    assert view.weight.value == pytest.approx(2.0, abs=0.05)
    start, stop = (view.curves.spot_of(weight, 0.5).toPoint() for weight in (2.0, -3.0))
    mouse.move(surface, start)
    mouse.drag(surface, [start + (stop - start) * share for share in (0.0, 0.3, 0.6, 1.0)])
    assert view.weight.value == pytest.approx(-3.0, abs=0.1)
    assert view.curves.follows_data  # the marker was dragged, not the plot


# The cost


def test_the_cost_is_half_the_mean_of_the_squares_shown(panel, qtbot):
    view = panel.choose("cost")
    set_dial(view, "Weight", 1.7)
    set_dial(view, "Bias", -0.3)
    view.examples.setFocus()
    qtbot.keyClick(view.examples, Qt.Key.Key_Right)
    qtbot.keyClick(view.examples, Qt.Key.Key_Up)
    gaps = sigmoid(1.7 * INPUTS - 0.3) - view.targets
    assert view.targets[1] == pytest.approx(TARGETS[1] + 0.05)
    assert text_of(view, "costFigure") == f"{np.sum(gaps**2) / 12:.4f}"
    assert text_of(view, "costFormula").startswith(f"= {np.sum(gaps**2):.4f} / ")


def test_a_target_can_be_dragged_and_put_back(panel, qtbot):
    view = panel.choose("cost")
    frame = view.examples.frame()
    start, end = frame.place(INPUTS[3], TARGETS[3]).toPoint(), frame.place(INPUTS[3], 0.8).toPoint()
    mouse.drag(view.examples, [start, end])
    assert view.targets[3] == pytest.approx(0.8, abs=0.02)
    view.restore.click()
    assert np.array_equal(view.targets, TARGETS)


# Gradient descent


@pytest.mark.parametrize("surface", SURFACES, ids=lambda surface: surface.name)
def test_each_step_down_is_the_learning_rate_times_the_gradient(panel, surface):
    view = panel.choose("descent")
    view.surface.choose(surface.name)
    set_dial(view, "Learning rate", 0.07)
    for _ in range(12):
        view.step_button.click()
    v1, v2 = surface.start
    for place in view.path[1:]:
        tiny = 1e-6
        along = (surface.cost(v1 + tiny, v2) - surface.cost(v1 - tiny, v2)) / (2 * tiny)
        across = (surface.cost(v1, v2 + tiny) - surface.cost(v1, v2 - tiny)) / (2 * tiny)
        v1, v2 = v1 - 0.07 * along, v2 - 0.07 * across
        assert place == pytest.approx((v1, v2), abs=1e-6)
        v1, v2 = place
    assert text_of(view, "descentSentence") == f"12 steps, cost {surface.cost(v1, v2):.4f}"


def test_rolling_ends_on_level_ground(panel, qtbot):
    view = panel.choose("descent")

    view.findChild(QTimer, "rollTimer").setInterval(0)
    set_dial(view, "Learning rate", 0.2)
    view.roll_button.click()
    qtbot.waitUntil(lambda: text_of(view, "descentSentence").startswith("Level ground"))
    assert view.roll_button.text() == "Roll"
    assert view.path[-1] == pytest.approx((0, 0), abs=1e-3)


def test_too_large_a_learning_rate_leaps_out_of_the_bowl(panel):
    view = panel.choose("descent")
    set_dial(view, "Learning rate", 0.5)
    for _ in range(30):
        view.step_button.click()
    assert text_of(view, "descentSentence") == "Away after 5 steps: the steps are too long."


def test_a_click_on_the_surface_chooses_the_start(panel, qtbot):
    view = panel.choose("descent")
    view.step_button.click()
    qtbot.mouseClick(view.hill, Qt.MouseButton.LeftButton, pos=view.hill.frame().place(1.0, -1.0).toPoint())
    assert view.path == [pytest.approx((1.0, -1.0), abs=0.03)]
    view.hill.setFocus()
    qtbot.keyClick(view.hill, Qt.Key.Key_Up)
    assert view.path[0][1] > -0.95


# Mini-batches


def test_the_three_walkers_do_the_same_work_and_show_their_cost(panel, qtbot):
    view = panel.choose("batches")
    play(view, qtbot)
    assert [walker.seen for walker in view.walkers] == [FINISH] * 3
    assert [len(walker.path) - 1 for walker in view.walkers] == [FINISH, FINISH // 10, FINISH // 200]
    for walker in view.walkers:
        cost = neuron_cost(walker.path[-1][0], walker.path[-1][1], *view.examples)
        assert text_of(view, f"raceFigure{walker.mini_batch_size}") == f"{cost:.4f}"


def test_a_walker_on_all_examples_follows_the_exact_gradient(panel, qtbot):
    view = panel.choose("batches")
    play(view, qtbot)
    network = Network([1, 1], initialization="empty", dtype=np.float64)
    network.weights[0][0, 0], network.biases[0][0, 0] = view.walkers[2].path[0]
    pairs = [(np.array([[x]]), np.array([[y]])) for x, y in zip(*view.examples, strict=True)]
    for place in view.walkers[2].path[1:]:
        network.update_mini_batch(pairs, view.rate.value)
        assert place == pytest.approx((network.weights[0][0, 0], network.biases[0][0, 0]))


@pytest.mark.parametrize("seed", range(5))
def test_what_is_said_of_the_race_is_so(panel, qtbot, seed):
    view = panel.choose("batches")
    for _ in range(seed):
        view.again_button.click()
    play(view, qtbot)
    one, ten, everything = (np.array(costs) for costs in view.costs)
    early = 10  # of a hundred ticks
    assert one[early] < everything[early] and ten[early] < everything[early]
    assert ten[-1] < everything[-1]
    assert np.abs(np.diff(one[-50:])).mean() > 3 * np.abs(np.diff(ten[-50:])).mean()


def test_an_idea_that_is_left_stops_moving(panel):
    view = panel.choose("batches")
    view.race_button.click()
    assert view.racing
    panel.choose("cost")
    assert not view.racing


# Backpropagation


def test_every_number_of_the_steps_is_the_network_s(panel):
    view = panel.choose("backprop")
    x, y = np.array(X)[:, None], np.array(Y)[:, None]
    for _ in range(3):
        network = view.network
        nabla_b, nabla_w = network.backprop(x, y)
        activations = network.activations(x)
        wanted: dict[str, Callable[..., Any]] = {"cost": lambda _cell, a=activations, n=network: n.cost.value(a[-1], y)}
        wanted["a"] = lambda cell, a=activations: a[cell.layer][cell.index, 0]
        wanted["z"] = lambda cell, a=activations: np.log(
            a[cell.layer][cell.index, 0] / (1 - a[cell.layer][cell.index, 0])
        )
        wanted["delta"] = wanted["nabla_b"] = lambda cell, b=nabla_b: b[cell.layer - 1][cell.index, 0]
        wanted["nabla_w"] = lambda cell, w=nabla_w: w[cell.layer - 1][cell.index, cell.source]
        for known, cell in enumerate(view.cells, start=1):
            view.show_step(known)
            value = float(wanted[cell.kind](cell))
            assert cell.value == pytest.approx(value, abs=1e-12)
            assert as_number(text_of(view, "stepNumbers").split("= ")[-1]) == pytest.approx(value, abs=5.1e-4)
        assert text_of(view, "backpropCheck") == "Both ways agree."
        assert all(own == by_network for _, _, own, by_network in view.ledger.rows())
        view.other_button.click()


def test_the_numbers_of_a_step_give_its_result(panel):
    """What stands left of the equals sign, worked out, is what stands right of it."""
    view = panel.choose("backprop")
    for known in range(1, len(view.cells) + 1):
        view.show_step(known)
        left, _, right = text_of(view, "stepNumbers").rpartition("=")
        sum_text = left.replace(MINUS, "-").replace("×", "*").replace("²", "**2").replace("σ", "sigmoid")  # noqa: RUF001
        if sum_text:
            worked_out = eval(sum_text, {"sigmoid": lambda z: 1 / (1 + np.exp(-z))})
            assert as_number(right) == pytest.approx(worked_out, abs=2e-3)


def test_slopes_appear_one_by_one_and_learning_waits_for_the_last(panel):
    view = panel.choose("backprop")
    assert not view.learn_button.isEnabled()
    assert not any(own for _, _, own, _ in view.ledger.rows())
    view.show_step(len(view.cells) - 1)
    assert sum(not own for _, _, own, _ in view.ledger.rows()) == 1
    view.next_button.click()
    assert view.learn_button.isEnabled() and not view.next_button.isEnabled()


def test_learning_changes_the_weights_by_the_formula_and_lowers_the_cost(panel):
    view = panel.choose("backprop")
    view.all_button.click()
    set_dial(view, "Learning rate", 2.0)
    before = view.network.copy()
    nabla_b, nabla_w = before.backprop(np.array(X)[:, None], np.array(Y)[:, None])
    cost = next(cell.value for cell in view.cells if cell.kind == "cost")
    view.learn_button.click()
    for layer in range(2):
        assert view.network.weights[layer] == pytest.approx(before.weights[layer] - 2.0 * nabla_w[layer])
        assert view.network.biases[layer] == pytest.approx(before.biases[layer] - 2.0 * nabla_b[layer])
    assert next(cell.value for cell in view.cells if cell.kind == "cost") < cost


# In the window


def test_the_page_is_built_only_when_its_tab_is_opened(qtbot):
    window = create_main_window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert window.findChild(ConceptsPanel) is None
    window.tabs.open_page("Concepts")
    assert window.findChild(ConceptsPanel).isVisible()
