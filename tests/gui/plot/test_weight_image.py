"""A neuron seen large: its pixels are read in words, its colours follow levels that can be dragged."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from digitpad.gui.look import theme
from digitpad.gui.look.color_ramps import weight_table
from digitpad.gui.plot.weight_image import WeightImage
from tests.gui import mouse

VALUES = np.linspace(-0.4, 0.4, 784, dtype=np.float32).reshape(28, 28)


@pytest.fixture
def image(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    image = WeightImage()
    qtbot.addWidget(image)
    image.resize(460, 520)
    with qtbot.waitActive(image):
        image.show()
    image.show_values(VALUES, 0.4, "What neuron 3 looks for")
    return image


def center(image, row, column):
    return image.spot_of(column + 0.5, row + 0.5).toPoint()


def test_the_mouse_reads_a_pixel_in_words(qtbot, image):
    mouse.move(image.viewport(), center(image, 4, 20))
    assert image.pixel == (4, 20)
    value = f"{abs(VALUES[4, 20]):.3f}"
    assert image.card.isVisible() and image.card.lines == (f"−{value}: ink here calms it", "Row 5, column 21")  # noqa: RUF001
    assert image.accessibleDescription() == f"Row 5, column 21: −{value}: ink here calms it"  # noqa: RUF001


def test_arrows_go_from_pixel_to_pixel(image):
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(image, key)
    assert image.pixel == (16, 14)
    QTest.keyClick(image, Qt.Key.Key_Escape)
    assert image.pixel is None


def test_pixels_are_painted_in_the_colours_of_the_weights(image):
    picture = image.grab().toImage()
    table = weight_table(theme.LIGHT)
    for row, column in ((0, 0), (27, 27), (6, 13)):
        found = picture.pixelColor(center(image, row, column)).getRgb()[:3]
        wanted = table[round(float((VALUES[row, column] + 0.4) / 0.8 * 255))]
        assert max(abs(int(a) - int(b)) for a, b in zip(found, wanted, strict=True)) <= 8


def test_the_levels_can_be_dragged_and_stay_until_another_neuron_is_shown(image):
    assert image.levels == pytest.approx((-0.4, 0.4))
    (level_bar,) = (item for item in image.scene().items() if isinstance(item, pg.ColorBarItem))
    bar = image.viewportTransform().mapRect(level_bar.getViewBox().sceneBoundingRect())
    spot = QPoint(round(bar.left() + 0.75 * bar.width()), round(bar.center().y()))
    mouse.move(image.viewport(), spot)
    QTest.mousePress(image.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    for step in (4, 8, 12, 16):
        mouse.move(image.viewport(), spot - QPoint(step, 0))
    assert image.levels[1] < 0.4
    QTest.mouseRelease(image.viewport(), Qt.MouseButton.LeftButton, pos=spot - QPoint(16, 0))
    dragged = image.levels
    assert dragged[1] < 0.4 and image.follows_data
    image.show_values(VALUES, 0.4, "What neuron 3 looks for")
    assert image.levels == pytest.approx(dragged)
    image.show_values(VALUES, 0.5, "What neuron 4 looks for")
    assert image.levels == pytest.approx((-0.5, 0.5))


def test_the_wheel_zooms_into_the_picture(image):
    before = image.viewRange()
    window = image.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(center(image, 7, 7)), QPoint(0, 240))
    after = image.viewRange()
    assert after[0][1] - after[0][0] < 0.7 * (before[0][1] - before[0][0])
    QTest.keyClick(image, Qt.Key.Key_A)
    assert np.allclose(image.viewRange(), before)
