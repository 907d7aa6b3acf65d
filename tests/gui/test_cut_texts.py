"""No label and no button of any page is cut or lies over another, on small and on large screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.evaluate.evaluation_panel import EvaluationPanel
from digitpad.gui.preferences import Preferences
from tests.gui import cut_texts, every_dialog, window_jumps

pytestmark = pytest.mark.usefixtures("found_out_once")
SIZES = ((800, 560), (1024, 600), (960, 1040), (1366, 690), (1920, 1000))
STAR = [[(0.0, 0.0), (10.0, 10.0)], [(10.0, 0.0), (0.0, 10.0)], [(5.0, -2.0), (5.0, 12.0)], [(-3.0, 5.0), (13.0, 5.0)]]
FACE = [
    [(0.0, 0.0), (40.0, 0.0), (40.0, 40.0), (0.0, 40.0), (0.0, 0.0)],
    [(15.0, 15.0), (25.0, 15.0), (20.0, 25.0), (15.0, 15.0)],
    [(15.0, 30.0), (25.0, 30.0)],
]
ROUNDS = 4  # of events; a page that scrolls learns of the heights on it one after the other


@pytest.mark.parametrize(("code", "scale"), [("en", 1.0), ("en", 1.5), ("de", 1.0), ("es", 1.0)])
def test_no_words_are_cut_on_any_page(open_in, code, scale):
    window = open_in(code, scale)
    window.session.draw(window_jumps.SEVEN)
    found = []
    for view in window_jumps.views(window):
        for size in SIZES:
            window_jumps.jump(window, QSize(*size))
            # A second time where something is cut: a worker's sentence may just have come.
            faults = settled_faults(window) and settled_faults(window)
            found += [f"{view} at {size}: {fault}" for fault in faults]
    assert found == []


@pytest.mark.parametrize(("code", "scale"), [("en", 1.0), ("en", 2.0), ("de", 2.0), ("es", 1.75)])
def test_no_words_are_cut_in_what_an_evaluation_has_found(open_in, qtbot, code, scale):
    window = open_in(code, scale)
    window_jumps.open_page(window, "Evaluate")
    panel = window.findChild(EvaluationPanel)
    found = []
    for button in panel.buttons.buttons():
        button.click()
        panel.evaluate()
        qtbot.waitUntil(lambda: not panel.busy)
        for size in SIZES:
            window_jumps.jump(window, QSize(*size))
            found += [f"{button.text()} at {size}: {fault}" for fault in settled_faults(window)]
    assert panel.evaluation is not None and not panel.compare.invites
    assert found == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_whatever_is_read_the_answer_and_the_tools_are_whole(open_in, code, scale):
    window = open_in(code, scale)
    drawings = [], window_jumps.SEVEN, window_jumps.FORTY_TWO, STAR, FACE
    found = []
    for size in (*SIZES[:2], SIZES[3]):
        window_jumps.jump(window, QSize(*size))
        for drawing in drawings:
            window.session.draw(drawing)
            window.draw_column.panel.describe_answer()
            found += [f"{drawing} at {size}: {fault}" for fault in settled_faults(window.draw_column)]
        window.session.show_test_digit(index=8)
        window.draw_column.panel.describe_answer()
        found += [f"a test digit at {size}: {fault}" for fault in settled_faults(window.draw_column)]
    assert found == []


@pytest.mark.parametrize("code", ["en", "de"])
def test_with_the_largest_text_all_that_a_small_window_asks_for_is_within_reach(open_in, qtbot, code):
    window = open_in(code, 2.0)
    window.session.draw(window_jumps.SEVEN)
    window_jumps.jump(window, QSize(*SIZES[0]))
    found = []
    for view in window_jumps.views(window):
        if not view.startswith("Concepts"):  # which scroll sideways then
            found += [f"{view}: {fault}" for fault in settled_faults(window) and settled_faults(window)]
    window_jumps.open_page(window, "Evaluate")
    panel = window.findChild(EvaluationPanel)
    panel.buttons.buttons()[0].click()
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy)
    found += settled_faults(window)
    matrix = panel.mistakes.matrix
    assert matrix.geometry_for(matrix.width(), matrix.height()).width <= matrix.width()
    assert found == []


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_usual_settings_stand_on_one_line_of_a_small_laptop(open_in, code):
    window = open_in(code, 1.0)
    window_jumps.jump(window, QSize(1280, 720))
    ends = (window.findChild(QWidget, name) for name in ("recipeComboBox", "trySeveralButton"))
    first, last = (each.mapTo(window, each.rect().bottomLeft()).y() for each in ends)
    assert first == last


@pytest.mark.parametrize(("code", "scale"), [("en", 1.0), ("de", 1.0), ("de", 1.5), ("es", 1.3), ("es", 2.0)])
def test_no_words_are_cut_in_any_dialog(open_in, mnist, code, scale):
    window = open_in(code, scale)
    window.session.draw(window_jumps.SEVEN)
    found = []
    for name in every_dialog.NAMES:
        dialog = every_dialog.open_dialog(window, mnist, name)
        found += [f"{name}: {fault}" for fault in settled_faults(dialog)]
        dialog.close()
    assert found == []


@pytest.mark.parametrize("name", ["reportProblemAction", "myDigitsAction", "test"])
def test_with_the_largest_text_all_of_a_dialog_is_on_the_screen(open_in, mnist, name):
    dialog = every_dialog.open_dialog(open_in("en", 2.0), mnist, name)
    QApplication.processEvents()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width() and dialog.height() + 32 <= room.height()


def settled_faults(window: QWidget) -> list[str]:
    for _ in range(ROUNDS):
        QApplication.processEvents()
    return cut_texts.faults(window)


@pytest.fixture
def open_in(open_window: Callable[[], MainWindow]) -> Callable[[str, float], MainWindow]:
    """Opens a window that speaks a language, with text of a size, as of a user who chose both earlier."""

    def open_(code: str, scale: float) -> MainWindow:
        preferences = Preferences()
        preferences.language, preferences.text_scale = code, scale
        return open_window()

    return open_


@pytest.fixture
def row(qtbot) -> QWidget:
    row = QWidget()
    qtbot.addWidget(row)
    layout = QHBoxLayout(row)
    layout.addWidget(QLabel("Some words"))
    layout.addWidget(QPushButton("A button"))
    with qtbot.waitExposed(row):
        row.show()
    return row


def test_it_finds_nothing_where_all_is_well(row):
    assert cut_texts.faults(row) == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_it_finds_words_that_are_cut(row, kind):
    row.findChild(kind).setFixedWidth(20)
    assert any("is cut" in fault for fault in cut_texts.faults(row))


def test_it_finds_choices_that_are_cut(row):
    box = QComboBox(row)
    box.addItem("Many words to choose")
    row.layout().addWidget(box)
    assert settled_faults(row) == []
    box.setFixedWidth(60)
    assert any("is cut" in fault for fault in settled_faults(row))


def test_it_finds_a_word_that_is_wider_than_its_label(row):
    label = row.findChild(QLabel)
    label.setWordWrap(True)
    label.setText("Word")
    label.setFixedSize(10, 60)
    assert any("is cut" in fault for fault in cut_texts.faults(row))


def test_it_finds_words_over_those_of_another_row(row):
    other = QWidget(row)
    below = QLabel("Other words", other)
    assert settled_faults(row) == []
    other.show()
    other.move(row.findChild(QLabel).pos())
    below.show()
    assert any("lies over" in fault for fault in settled_faults(row))


def test_it_finds_what_sticks_out_and_what_lies_over_another(row):
    row.findChild(QLabel).move(row.width() - 20, 0)
    assert any("sticks out" in fault for fault in cut_texts.faults(row))
    row.findChild(QLabel).setGeometry(row.findChild(QPushButton).geometry())
    assert any("lies over" in fault for fault in cut_texts.faults(row))
