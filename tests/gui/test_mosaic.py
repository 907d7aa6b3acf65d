from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from digitpad.app import shades
from digitpad.app.insight.neuron_grid import fit_all, two_rows
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


@pytest.mark.parametrize(
    ("count", "width", "height", "cell", "columns", "gap"),
    [(30, 534, 560, 84, 6, 4), (30, 872, 876, 140, 6, 4), (800, 872, 876, 28, 27, 1), (1, 534, 560, 504, 1, 4)],
)
def test_the_cells_are_as_large_as_the_design_shows_them(count, width, height, cell, columns, gap):
    grid = fit_all(count, 28, width, height, 1.0)
    assert grid is not None
    assert (grid.cell, grid.columns, grid.gap) == (cell, columns, gap)


def holds(count: int, cell: int, gap: int, margin: int, width: int, height: int) -> bool:
    """The plain statement of what `fit_all` works out: some number of columns lets all cells fit."""
    for columns in range(1, count + 1):
        rows = -(-count // columns)
        if columns * (cell + gap) - gap + 2 * margin <= width and rows * (cell + gap) - gap + 2 * margin <= height:
            return True
    return False


@given(
    count=st.integers(1, 400),
    side=st.sampled_from([28, 28, 6, 10, 31]),
    width=st.integers(120, 900),
    height=st.integers(120, 900),
    ratio=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
)
def test_all_cells_fit_and_no_larger_ones_would(count, side, width, height, ratio):
    grid = fit_all(count, side, width, height, ratio)
    assert grid is not None
    assert grid.width <= width
    assert grid.height <= height
    assert grid.rows * grid.columns >= count
    framed = round(4 * ratio)
    smallest_framed = max(side, -(-28 // side) * side)
    if grid.gap == framed and ratio < 4:
        assert grid.cell % side == 0
        assert not holds(count, grid.cell + side, framed, grid.margin, width, height)
    else:
        assert not holds(count, smallest_framed, framed, grid.margin, width, height)
        if grid.cell < smallest_framed:
            assert not holds(count, grid.cell + 1, grid.gap, grid.margin, width, height)


def test_of_equal_sizes_the_one_with_full_rows_is_taken():
    grid = fit_all(12, 28, 5 * 88 + 8, 3 * 88 + 8, 1.0)  # 84 fits in rows of five or of four
    assert grid is not None
    assert (grid.cell, grid.columns) == (84, 4)


@pytest.mark.parametrize("count", [1, 30, 800, 3000])
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_up_to_three_thousand_neurons_fit_the_smallest_page(count, ratio):
    grid = fit_all(count, 28, int(370 * ratio), int(440 * ratio), ratio)
    assert grid is not None
    assert grid.cell >= 5


@pytest.mark.parametrize(
    ("count", "width", "cell", "shown"),
    [(30, 918, 56, 30), (30, 1320, 84, 30), (100, 918, 28, 58), (800, 918, 28, 58), (1, 918, 84, 1), (10, 918, 84, 10)],
)
def test_the_strip_takes_the_largest_of_three_sizes_that_fits_the_width(count, width, cell, shown):
    grid = two_rows(count, 28, width, 0, 1.0)
    assert grid is not None
    assert (grid.cell, grid.count) == (cell, shown)
    assert grid.rows <= 2
    assert grid.width <= width


# What is painted


def test_the_colours_end_at_the_99_5th_percentile_of_all_absolute_values():
    values = random_pictures(40)
    level = shades.symmetric_level(values)
    assert level == pytest.approx(np.percentile(np.abs(values), 99.5), rel=1e-3)
    assert np.mean(np.abs(values) <= level) == pytest.approx(0.995, abs=1e-4)


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


@pytest.mark.parametrize("cell", [27, 20, 14, 9, 5, 1])
def test_below_28_pixels_a_picture_is_the_mean_over_each_area(cell):
    values = random_pictures(3)
    fine = values.repeat(cell, axis=1).repeat(cell, axis=2)  # 28 * cell wide: both grids divide it
    expected = fine.reshape(3, cell, 28, cell, 28).mean(axis=(2, 4))
    assert np.allclose(shades.resized(values, cell), expected, atol=1e-5)


def test_weights_of_another_number_than_784_fill_the_smallest_square():
    rows = np.arange(1, 63, dtype=np.float32).reshape(2, 31)
    shown = shades.as_pictures(rows)
    assert shown.shape == (2, 6, 6)
    assert np.array_equal(shown.reshape(2, 36)[:, :31], rows)
    assert not shown.reshape(2, 36)[:, 31:].any()


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
mosaic = Mosaic(parent=page)
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
