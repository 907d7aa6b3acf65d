from __future__ import annotations

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QTabWidget, QWidget

from digitpad.gui import theme
from digitpad.gui.concepts.concepts_panel import IDEAS, ConceptsPanel
from digitpad.gui.concepts.controls import MINUS
from digitpad.nn.concepts import GATES, PAIRS
from digitpad.nn.network import sigmoid


@pytest.fixture
def panel(qtbot) -> ConceptsPanel:
    tabs = QTabWidget()
    qtbot.addWidget(tabs)
    made = ConceptsPanel()
    tabs.addTab(made, "Concepts")
    tabs.resize(966, 620)
    with qtbot.waitExposed(tabs):
        tabs.show()
    made.tabs = tabs  # keeps the window while the test has the panel
    return made


def text_of(widget: QWidget, name: str) -> str:
    return widget.findChild(QLabel, name).text()


def as_number(text: str) -> float:
    return float(text.replace(MINUS, "-"))


# The list


def test_only_the_idea_that_is_looked_at_is_built(panel, qtbot):
    assert panel._pages.count() == 1
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.title.text() == IDEAS[1].title
    assert panel._pages.count() == 2


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
def test_every_idea_has_three_sentences_in_lines_of_at_most_72_characters(panel, key):
    panel.choose(key)
    text = panel.sentences.text()
    assert text.count(". ") + text.count(".\n") + text.endswith(".") == 3
    assert max(map(len, text.splitlines())) <= 72
    assert panel.sentences.sizeHint().width() <= panel.sentences.width()


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_every_idea_is_painted_in_both_themes_and_with_large_text(panel, qapp, key, colors, scale):
    try:
        theme.apply(qapp, colors, scale)
        panel.choose(key)
        QApplication.processEvents()
        image = panel.tabs.grab().toImage()
        assert image.pixelColor(image.width() - 4, image.height() - 4).name().upper() == colors.surface
    finally:
        theme.apply(qapp, theme.LIGHT)


@pytest.mark.parametrize("key", [idea.key for idea in IDEAS])
def test_all_that_can_be_reached_by_the_keyboard_has_an_accessible_name(panel, key):
    view = panel.choose(key)
    reachable = [widget for widget in view.findChildren(QWidget) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reachable
    for widget in reachable:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


# The perceptron


def set_dial(view: QWidget, name: str, value: float) -> None:
    """By its slider, as a person does."""
    slider = next(each for each in view.findChildren(QSlider) if each.accessibleName() == name)
    dial = slider.parent()
    dial.set_value(value)
    assert dial.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("gate", "values"), [("NAND", (-2, -2, 3)), ("AND", (1, 1, -1.5)), ("OR", (1, 1, -0.5))], ids=lambda each: str(each)
)
def test_a_perceptron_with_the_right_weights_is_told_to_be_the_gate(panel, gate, values):
    view = panel.choose("perceptron")
    view.gate.choose(gate)
    for name, value in zip(("Weight 1", "Weight 2", "Bias"), values, strict=True):
        set_dial(view, name, value)
    assert text_of(view, "perceptronVerdict") == f"It is a {gate}."
    assert [int(view.table.row(place)[2]) for place in range(4)] == list(GATES[gate])


def test_the_truth_table_holds_the_sums_of_the_formula(panel):
    view = panel.choose("perceptron")
    for name, value in (("Weight 1", -2.5), ("Weight 2", 1.5), ("Bias", 0.5)):
        set_dial(view, name, value)
    for place, (first, second) in enumerate(PAIRS):
        z = -2.5 * first + 1.5 * second + 0.5
        assert as_number(view.table.row(place)[1]) == pytest.approx(z)
        assert view.table.row(place)[2] == str(int(z > 0))


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
    qtbot.mouseClick(view.drawing, Qt.MouseButton.LeftButton, pos=view.drawing._places()[0].toPoint())
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
    view.set_numbers(5, 9)
    qtbot.mouseClick(view.sum, Qt.MouseButton.LeftButton, pos=view.sum._center(1, 1).toPoint())
    assert text_of(view, "adderResult") == "13 + 9 = 22"
    assert view.sum.accessibleDescription().startswith("Column 4 from the right: 1 plus 1 plus carry 0")


def test_a_gate_explains_its_answer(panel, qtbot):
    view = panel.choose("adder")
    view.set_numbers(3, 1)
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
    place = view.curves._frame().place(2.0, 0.5).toPoint()
    qtbot.mousePress(view.curves, Qt.MouseButton.LeftButton, pos=place)
    assert view.weight.value == pytest.approx(2.0, abs=0.05)
