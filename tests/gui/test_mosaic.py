from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from digitpad.app import shades
from digitpad.app.insight.neuron_grid import fit_all
from digitpad.gui.kit.mosaic import Mosaic
from digitpad.gui.look import neuron_canvas, theme
from digitpad.gui.look.canvas import color_words


def random_pictures(count: int, side: int = 28) -> np.ndarray:
    return np.random.default_rng(0).standard_normal((count, side, side)).astype(np.float32)


def pixels(image: QImage) -> np.ndarray:
    """uint32 (height, width), without the bytes that pad a row."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    return rows[:, : image.width()].copy()


def shown_mosaic(qtbot, count: int, width: int = 534, height: int = 560) -> Mosaic:
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    mosaic.resize(width, height)
    mosaic.set_pictures(random_pictures(count))
    with qtbot.waitExposed(mosaic):
        mosaic.show()
    return mosaic


# How large the cells are


# What is painted


def test_zero_is_the_page_itself_and_the_ends_are_the_ends():
    entries = shades.shades(np.array([-5, -1, 0, 1, 5], np.float32), 1.0)
    for colors in (theme.LIGHT, theme.DARK):
        table = color_words(colors)
        shown = [QColor(int(word)).name().upper() for word in table[entries]]
        assert shown == [colors.weights[0]] * 2 + [colors.surface] + [colors.weights[-1]] * 2


@pytest.mark.parametrize("count", [30, 7, 1])
@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)
def test_every_weight_is_a_crisp_square_of_its_colour_in_a_frame(count, colors):
    values = random_pictures(count)
    grid = fit_all(count, 28, 534, 560, 1.0)
    level = shades.symmetric_level(values)
    painted = neuron_canvas.mosaic(values, level, grid, colors)
    table, size = color_words(colors), grid.cell // 28
    for index in range(count):
        x, y = grid.corner(index)
        cell = painted[y : y + grid.cell, x : x + grid.cell]
        expected = np.kron(table[shades.shades(values[index], level)], np.ones((size, size), np.uint32))
        assert np.array_equal(cell, expected)
        frame = painted[y - 1 : y + grid.cell + 1, x - 1 : x + grid.cell + 1].copy()
        frame[1:-1, 1:-1] = QColor(colors.border).rgb()
        assert np.all(frame == QColor(colors.border).rgb())
    for place in range(count, grid.rows * grid.columns):
        x, y = grid.corner(place)
        assert np.all(painted[y : y + grid.cell, x : x + grid.cell] == QColor(colors.surface).rgb())


@pytest.mark.parametrize("count", [1, 30, 800, 3000])
def test_the_widget_shows_exactly_that_image(qtbot, count):
    mosaic = shown_mosaic(qtbot, count)
    grid = mosaic.grid()
    expected = neuron_canvas.mosaic(random_pictures(count), mosaic.level, grid, theme.of(mosaic))
    painted = pixels(mosaic.grab().toImage())[: grid.height, : grid.width]
    differing = np.argwhere(painted != expected)
    x, y = grid.corner(0)  # the mark of the current one lies over the first cell
    assert np.all(differing < [y + grid.cell + 2, x + grid.cell + 2])
    assert QColor(int(painted[y - 2, x - 2])).name().upper() == theme.of(mosaic).accent


def test_a_mosaic_of_nothing_paints_nothing(qtbot):
    mosaic = Mosaic()
    qtbot.addWidget(mosaic)
    with qtbot.waitExposed(mosaic):
        mosaic.show()
    assert mosaic.grid() is None
    assert mosaic.accessibleDescription() == ""


def test_a_widget_smaller_than_its_neurons_paints_nothing(qtbot):
    mosaic = shown_mosaic(qtbot, 3000, 20, 20)
    assert mosaic.grid() is None
    qtbot.keyClick(mosaic, Qt.Key.Key_Right)
    assert mosaic.current == 0


_AT_A_FRACTIONAL_SCALE = """
import numpy as np
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from digitpad.gui.look import theme
from digitpad.gui.look import neuron_canvas
from digitpad.gui.kit.mosaic import Mosaic

def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), -1)
    return rows[:, : image.width()].copy()

app = QApplication([])
page = QWidget()
page.resize(600, 620)
mosaic = Mosaic()
mosaic.setParent(page)
mosaic.set_pictures(np.random.default_rng(0).standard_normal((30, 28, 28)))
mosaic.set_current(29)
page.show()
QTest.qWaitForWindowExposed(page)
ratio = page.devicePixelRatioF()
for place in range(20, 28):  # most of them begin between two device pixels
    mosaic.setGeometry(place, place + 8, 534, 560)
    shown, grid = pixels(page.grab().toImage()), mosaic.grid()
    colors = theme.of(mosaic)
    expected = neuron_canvas.mosaic(mosaic.pictures, mosaic.level, grid, colors)
    x, y = grid.corner(29)
    mark, width, room = grid.cell + 2 * grid.margin, round(3 * ratio), grid.margin
    marked = expected[y - room :, x - room :][:mark, :mark]
    inside = marked[width:-width, width:-width].copy()
    marked[:] = QColor(colors.accent).rgb()
    marked[width:-width, width:-width] = inside
    left, top = int(place * ratio), int((place + 8) * ratio)
    found = [
        np.array_equal(shown[top + down :, left + right :][: grid.height, : grid.width], expected)
        for down in (0, 1)
        for right in (0, 1)
    ]
    assert grid.cell % 28 == 0 and any(found), (ratio, place)
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "1.75"])
def test_the_pictures_are_crisp_at_every_scale_wherever_the_widget_begins(scale):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-c", _AT_A_FRACTIONAL_SCALE]
    run = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_other_pictures_of_800_neurons_take_the_place_of_the_first(qtbot):
    mosaic = shown_mosaic(qtbot, 800)
    first = mosaic.grab().toImage()
    mosaic.set_pictures(-random_pictures(800))
    assert mosaic.grab().toImage() != first
    mosaic.set_pictures(random_pictures(800))
    assert mosaic.grab().toImage() == first


def test_a_change_of_theme_repaints_in_its_colours(qtbot):
    mosaic = shown_mosaic(qtbot, 30)
    for colors in (theme.DARK, theme.LIGHT):
        mosaic.setPalette(theme.palette(colors))
        painted = pixels(mosaic.grab().toImage())
        x, y = mosaic.grid().corner(1)
        assert QColor(int(painted[y - 1, x + 10])).name().upper() == colors.border


# Mouse and keys


@pytest.mark.parametrize(
    ("start", "key", "target"),
    [
        (0, Qt.Key.Key_Right, 1),
        (0, Qt.Key.Key_Left, 0),
        (5, Qt.Key.Key_Right, 6),
        (7, Qt.Key.Key_Up, 1),
        (1, Qt.Key.Key_Up, 1),
        (7, Qt.Key.Key_Down, 13),
        (29, Qt.Key.Key_Down, 29),
        (29, Qt.Key.Key_Right, 29),
        (14, Qt.Key.Key_Home, 0),
        (14, Qt.Key.Key_End, 29),
        (14, Qt.Key.Key_PageUp, 2),
        (14, Qt.Key.Key_PageDown, 26),
    ],
)
def test_keys_move_the_current_picture(qtbot, start, key, target):
    mosaic = shown_mosaic(qtbot, 30)  # six columns, five rows
    mosaic.set_current(start)
    told: list[int] = []
    mosaic.currentChanged.connect(told.append)
    qtbot.keyClick(mosaic, key)
    assert mosaic.current == target
    assert told == ([] if target == start else [target])
    assert mosaic.accessibleDescription() == f"Neuron {target + 1}"


def test_keys_never_leave_a_last_row_that_is_not_full(qtbot):
    mosaic = shown_mosaic(qtbot, 29)
    columns = mosaic.grid().columns
    mosaic.set_current(columns - 1)
    qtbot.keyClick(mosaic, Qt.Key.Key_PageDown)
    assert mosaic.current < 29
    assert mosaic.current % columns == columns - 1


def test_enter_activates_the_current_picture(qtbot):
    mosaic = shown_mosaic(qtbot, 30)
    mosaic.set_current(4)
    with qtbot.waitSignal(mosaic.activated) as activated:
        qtbot.keyClick(mosaic, Qt.Key.Key_Return)
    assert activated.args == [4]


def middle(mosaic: Mosaic, index: int) -> QPoint:
    return mosaic.cell_rect(index).center()


@pytest.mark.parametrize("count", [30, 800])
def test_a_click_makes_a_picture_the_current_one(qtbot, count):
    mosaic = shown_mosaic(qtbot, count)
    with qtbot.waitSignals([mosaic.currentChanged, mosaic.clicked]):
        qtbot.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=middle(mosaic, count - 1))
    assert mosaic.current == count - 1


def test_a_click_beside_the_pictures_does_nothing(qtbot):
    mosaic = shown_mosaic(qtbot, 30)
    qtbot.mouseClick(mosaic, Qt.MouseButton.LeftButton, pos=QPoint(530, 555))
    assert mosaic.current == 0


def test_hovering_names_the_neuron(qtbot):
    mosaic = shown_mosaic(qtbot, 30)
    place = middle(mosaic, 11)
    QApplication.sendEvent(mosaic, QHelpEvent(QHelpEvent.Type.ToolTip, place, mosaic.mapToGlobal(place)))
    assert QToolTip.text() == "Neuron 12"


def test_every_point_of_a_cell_belongs_to_it(qtbot):
    grid = shown_mosaic(qtbot, 30).grid()
    for index in range(30):
        x, y = grid.corner(index)
        corners = [(x, y), (x + grid.cell - 0.5, y), (x, y + grid.cell - 0.5), (x + 40, y + 40)]
        assert {grid.at(*QPointF(*corner).toTuple()) for corner in corners} == {index}


def test_fewer_pictures_keep_the_current_one_within_them(qtbot):
    mosaic = shown_mosaic(qtbot, 800)
    mosaic.set_current(700)
    mosaic.set_pictures(random_pictures(30))
    assert mosaic.current == 29
