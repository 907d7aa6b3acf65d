"""The fields *Data* of two pages show the names of sets of one's own, whole where there is room."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QWidget

from digitpad.app.evaluation.digit_sets import TEST
from digitpad.app.evaluation.digit_sets import test_part as part_to_test_with
from digitpad.data_files import LoadedData
from digitpad.gui.kit.narrow_box import NarrowBox
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.preferences import Preferences
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import DIGITS
from digitpad.nn.datasets import Dataset, Examples
from digitpad.nn.network import Network
from tests.gui import cut_texts, window_jumps
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


def test_the_sets_of_mnist_say_so_where_those_of_other_data_stand_beside_them(panel):
    sets = panel.top.sets

    def listed() -> list[str]:
        return [sets.itemText(index) for index in range(sets.count())]

    assert listed() == ["Test set (10,000)", "Validation set (10,000)", "My own data…"]
    use(panel, USUAL)
    first, *others = listed()
    assert first == "Fashion-MNIST, test set (10,000)"
    assert others == ["MNIST, test set (10,000)", "MNIST, validation set (10,000)", "My own data…"]
    panel.top.use_set(TEST)
    assert sets.currentText() == "MNIST, test set (10,000)" and len(listed()) == 4


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


def use_in(window: MainWindow, name: str, folder: Path) -> None:
    examples = Examples(np.zeros((40, 784), np.uint8), np.arange(40) % 10)
    window.session.use_data(LoadedData(Dataset(examples, examples, examples), name), folder)
    QApplication.processEvents()


def top_and_bottom(window: MainWindow) -> tuple[int, int]:
    """Where the first field of the form and the last button of its row end."""
    ends = (window.findChild(QWidget, name) for name in ("recipeComboBox", "trySeveralButton"))
    first, last = (each.mapTo(window, each.rect().bottomLeft()).y() for each in ends)
    return first, last


def test_the_field_of_the_train_page_takes_what_its_line_leaves_over(window, tmp_path):
    window_jumps.jump(window, QSize(1366, 768))
    data = window.training_panel.data
    before = data.width()
    use_in(window, USUAL, tmp_path)
    assert data.currentText() == USUAL and not data.shortens and data.width() > before
    use_in(window, LONG, tmp_path)
    assert data.shortens
    first, last = top_and_bottom(window)
    assert first == last
    window.session.use_mnist()
    QApplication.processEvents()
    assert data.width() == before


@pytest.mark.parametrize("size", [(800, 560), (1024, 600), (1280, 720)])
def test_a_long_name_sends_no_field_of_the_train_page_into_another_line(window, tmp_path, size):
    window_jumps.jump(window, QSize(*size))
    before = top_and_bottom(window)
    use_in(window, LONG, tmp_path)
    assert top_and_bottom(window) == before


def test_a_name_that_has_the_width_it_asks_for_is_never_shortened(qtbot):
    box = NarrowBox()
    qtbot.addWidget(box)
    for count in range(1000, 1300):
        box.clear()
        box.addItem(f"signs62.npz, test set ({count:,})")
        box.setFixedWidth(box.needed_width(box.currentText()))
        assert not box.shortens
        box.setFixedWidth(box.width() - 3)
        assert box.shortens
