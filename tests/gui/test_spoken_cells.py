from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.kit.spoken_cells import SpokenCells
from digitpad.gui.pages.evaluate.confusion_matrix import ConfusionMatrix
from digitpad.gui.pages.evaluate.gallery import Gallery, Item
from digitpad.gui.pages.neurons.thumbnails import Thumbnails

Role, Text = QAccessible.Role, QAccessible.Text
COUNTS = np.diag(np.arange(10, 20)) + np.eye(10, k=1, dtype=int)


def cells_of(widget: QWidget) -> QAccessibleInterface:
    """The list or table that lies over a painted widget."""
    found = [
        child
        for child in _children(QAccessible.queryAccessibleInterface(widget))
        for child in (child, *(_children(child) if child.role() == Role.Client else ()))
        if child.role() in (Role.List, Role.Table)
    ]
    assert len(found) == 1
    return found[0]


def _children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(index) for index in range(interface.childCount())]


def names(cells: QAccessibleInterface, *roles: QAccessible.Role) -> list[str]:
    return [child.text(Text.Name) for child in _children(cells) if child.role() in roles]


def current(cells: QAccessibleInterface) -> list[str]:
    """The names of the cells that say they are the current one."""
    return [child.text(Text.Name) for child in _children(cells) if child.state().focused]


@pytest.fixture
def shown(qtbot):
    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(640, 480)
        widget.show()
        qtbot.waitExposed(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        return widget

    return show


@pytest.fixture
def screen_reader():
    """Qt tells of every change from now on, as it does where a screen reader listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def matrix(shown) -> ConfusionMatrix:
    matrix = shown(ConfusionMatrix())
    matrix.set_counts(COUNTS)
    return matrix


@pytest.fixture
def gallery(shown) -> Gallery:
    gallery = shown(Gallery("Mistakes"))
    images = np.zeros((500, 784), np.uint8)
    gallery.show_digits(images, range(500), lambda index: Item(index, "9", f"Digit {index}"), "99 %")
    return gallery


def test_the_matrix_is_a_table_of_counts_with_headings(matrix):
    cells = cells_of(matrix)
    assert cells.role() == Role.Table and cells.text(Text.Name) == "Confusion matrix"
    counts = names(cells, Role.Cell)
    assert len(counts) == 100 and counts[0] == "10 zeros read right" and counts[1] == "1 zero read as 1"
    assert names(cells, Role.RowHeader)[9] == "9 written, recall 100.0\N{NO-BREAK SPACE}%"
    assert names(cells, Role.ColumnHeader)[9] == "Read as 9, precision 95.0\N{NO-BREAK SPACE}%"


def test_the_cell_that_the_keys_move_to_is_the_current_one(matrix, qtbot, screen_reader):
    assert current(cells_of(matrix)) == []
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    qtbot.keyClick(matrix, Qt.Key.Key_Right)
    assert current(cells_of(matrix)) == ["1 zero read as 1"]
    qtbot.keyClick(matrix, Qt.Key.Key_Escape)
    assert current(cells_of(matrix)) == []


def test_an_empty_matrix_has_no_cells(matrix):
    matrix.set_counts(None, "Evaluate")
    assert names(cells_of(matrix), Role.Cell) == []


def test_a_cell_lies_where_it_is_painted_and_is_found_there(matrix):
    cells, painted = cells_of(matrix), matrix.layout_now().cell_rect(2, 3).toAlignedRect()
    middle = matrix.mapToGlobal(painted.center())
    found = cells.childAt(middle.x(), middle.y())
    assert found.text(Text.Name) == "1 two read as 3"
    assert found.rect().topLeft() == matrix.mapToGlobal(painted.topLeft())


def test_every_digit_of_the_gallery_is_an_item(gallery, qtbot):
    cells = cells_of(gallery)
    assert cells.role() == Role.List and cells.childCount() == 500
    assert names(cells, Role.ListItem)[:2] == ["Digit 0", "Digit 1"]
    qtbot.keyClick(gallery, Qt.Key.Key_End)
    assert current(cells) == ["Digit 499"]
    last = cells.child(499)
    assert not last.state().invisible and cells.child(0).state().invisible


def test_sixty_thousand_digits_ask_nothing_of_the_program(shown):
    asked: list[int] = []

    def item(index: int) -> Item:
        asked.append(index)
        return Item(index, "", f"Digit {index}")

    gallery = shown(Gallery())
    gallery.show_digits(
        np.zeros((60_000, 784), np.uint8),
        range(60_000),
        item,
        "99 %",
    )
    QApplication.sendPostedEvents(None)
    assert cells_of(gallery).childCount() == 60_000
    assert set(asked) <= set(range(200))  # those in sight


def test_every_neuron_of_the_mosaic_is_an_item(shown, qtbot):
    mosaic = shown(Mosaic())
    mosaic.set_texts(str, lambda index: f"Neuron {index + 1}, looks for a loop")
    mosaic.set_pictures(np.ones((30, 28, 28), np.float32))
    cells = cells_of(mosaic)
    assert cells.childCount() == 30 and current(cells) == ["Neuron 1, looks for a loop"]
    qtbot.keyClick(mosaic, Qt.Key.Key_Right)
    assert current(cells) == ["Neuron 2, looks for a loop"]
    mosaic.set_pictures(np.ones((10, 28, 28), np.float32))
    assert cells_of(mosaic).childCount() == 10


def test_every_thumbnail_is_an_item(shown, qtbot):
    thumbnails = shown(Thumbnails("Digits"))
    thumbnails.show_ink(np.zeros((7, 28, 28), np.uint8), [f"a {digit}" for digit in range(7)])
    cells = cells_of(thumbnails)
    assert names(cells, Role.ListItem) == [f"a {digit}" for digit in range(7)]
    qtbot.keyClick(thumbnails, Qt.Key.Key_End)
    assert current(cells) == ["a 6"]


def test_every_bar_is_an_item_with_its_share(shown):
    bars = shown(ProbabilityBars())
    probabilities = np.array([0.02, 0.9, 0.08, *[0.0] * 7])
    bars.show_probabilities(probabilities, 1)
    bars.describe(probabilities)
    cells = cells_of(bars)
    assert names(cells, Role.ListItem)[:4] == ["0: 2 percent", "1: 90 percent", "2: 8 percent", "3: 0 percent"]
    assert current(cells) == ["1: 90 percent"]


def test_a_page_that_is_behind_the_network_has_nothing_to_say_of_a_cell(shown):
    widget, known = shown(QWidget()), ["first"]
    cells = SpokenCells(widget, lambda cell: known[cell[0]], lambda cell: widget.rect(), lambda point: None)
    cells.show(2)
    assert names(cells_of(widget), Role.ListItem) == ["first", ""]


def test_the_mouse_and_the_tab_key_pass_the_cells_by(matrix, qtbot):
    assert matrix.childAt(QPoint(200, 200)) is None
    order, widget = [], matrix.nextInFocusChain()
    while widget is not matrix:
        order.append(widget)
        widget = widget.nextInFocusChain()
    assert not [widget for widget in order if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_a_widget_that_dies_while_a_screen_reader_listens_takes_its_cells_along(shown, qtbot, screen_reader):
    gallery = Gallery("Mistakes")
    gallery.show_digits(np.zeros((9, 784), np.uint8), range(9), lambda index: Item(index, "9", str(index)), "9")
    gallery.show()
    assert cells_of(gallery).childCount() == 9
    view = next(iter(gallery.viewport().findChildren(QWidget)))
    with qtbot.waitSignal(view.destroyed):
        gallery.deleteLater()


AT_EXIT = """
import sys
import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from digitpad.gui.pages.evaluate.confusion_matrix import ConfusionMatrix
app = QApplication([])
QAccessible.setActive(True)
matrix = ConfusionMatrix()
matrix.set_counts(np.eye(10, dtype=int))
matrix.show()
QTest.keyClick(matrix, Qt.Key.Key_Right)
table = QAccessible.queryAccessibleInterface(matrix.findChild(QTableView))
print(table.childCount())
"""


def test_a_program_that_ends_while_a_screen_reader_listens_ends_well():
    """The interpreter goes while Qt still holds its interfaces of the cells."""
    ended = subprocess.run([sys.executable, "-c", AT_EXIT], capture_output=True, text=True, timeout=300, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "121"), ended.stderr
