"""The field *Data* of the Evaluate page shows the names of sets of one's own, whole where there is room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtWidgets import QStyleOptionComboBox

from digitpad.app.evaluation.digit_sets import test_part as part_to_test_with
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS
from digitpad.nn.datasets import Examples
from digitpad.nn.network import Network
from tests.gui import cut_texts
from tests.gui.pages import in_tabs

USUAL, LONG = "Fashion-MNIST", "handwritten letters of the whole school in the year 2026"


@pytest.fixture
def panel(qtbot) -> EvaluationPanel:
    session = Session(Model(Network([784, 10], rng=np.random.default_rng(0))))
    panel = EvaluationPanel(session, Preferences())
    session.setParent(panel)
    return in_tabs(qtbot, panel, "Evaluate")


def use(panel: EvaluationPanel, name: str) -> None:
    examples = Examples(np.zeros((10_000, 784), np.uint8), np.zeros(10_000, np.int64))
    panel.top.use_set(part_to_test_with(name, examples, DIGITS))


def lines(panel: EvaluationPanel) -> int:
    parts = panel.top.button.parentWidget().parentWidget(), *panel.top.figures
    return len({part.geometry().bottom() for part in parts})


def test_the_field_is_as_wide_as_its_words_need(panel):
    before = panel.top.sets.width()
    use(panel, USUAL)
    assert panel.top.sets.currentText() == "Fashion-MNIST, test set (10,000)"
    assert not panel.top.sets.shortens and panel.top.sets.width() > before
    assert lines(panel) == 1
    assert cut_texts.faults(panel) == []
    assert panel.top.sets.toolTip() == "Which pictures the network is to read"


@pytest.mark.parametrize("width", [440, 660, 966, 1500])
def test_a_longer_name_is_shortened_in_its_middle_and_the_tooltip_has_all_of_it(qtbot, panel, width):
    use(panel, USUAL)
    panel.window().resize(width, 620)
    qtbot.waitUntil(lambda: panel.width() > width - 20)
    before = lines(panel)
    use(panel, LONG)
    sets = panel.top.sets
    assert sets.shortens and sets.toolTip() == sets.currentText()
    assert lines(panel) == before  # no figure has to give way
    assert sets.parentWidget().geometry().right() <= panel.top.width()
    option = QStyleOptionComboBox()
    sets.initStyleOption(option)
    assert option.currentText.startswith("hand") and option.currentText.endswith("(10,000)")


def test_a_shortened_name_stands_there_as_it_is_and_not_as_html(panel):
    use(panel, f"<b>{LONG}</b>")
    assert panel.top.sets.shortens and panel.top.sets.toolTip().count("&lt;b&gt;") == 1
