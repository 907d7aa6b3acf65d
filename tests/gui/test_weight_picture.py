"""In high contrast the sign of a weight in a picture is told by a dash as well as by its colour."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from digitpad.gui.look import canvas, theme
from digitpad.gui.look.weight_picture import ColorScale

PLAIN = pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=lambda colors: colors.name)


def grey(image: QImage) -> np.ndarray:
    """Lightness, float (height, width)."""
    return np.array(
        [[image.pixelColor(x, y).lightnessF() for x in range(image.width())] for y in range(image.height())]
    )


def cells(values: np.ndarray, pixel: int, colors: theme.Theme) -> np.ndarray:
    """Lightness, float (side, side, pixel, pixel), of the picture of values that end at 1."""
    side = len(values)
    picture = grey(canvas.picture_image(values, 1.0, side * pixel, colors))
    return picture.reshape(side, pixel, side, pixel).swapaxes(1, 2)


@pytest.mark.parametrize("pixel", [5, 8, 17])
@pytest.mark.parametrize("strength", [0.15, 0.3, 0.6, 1.0])
def test_a_negative_weight_has_a_dash_and_no_other_has(pixel, strength):
    values = np.zeros((4, 4), np.float32)
    values[1, 2], values[3, 0], values[0, 0] = -strength, strength, -0.05
    spread = np.ptp(cells(values, pixel, theme.CONTRAST), axis=(2, 3))
    assert spread[1, 2] > 0.1
    spread[1, 2] = 0
    assert spread.max() == 0


def test_small_pictures_have_no_room_for_dashes():
    assert np.ptp(cells(np.full((4, 4), -1, np.float32), 4, theme.CONTRAST), axis=(2, 3)).max() == 0


@PLAIN
def test_the_other_themes_show_the_shape_without_dashes(qtbot, dress, colors):
    assert np.ptp(cells(np.full((4, 4), -1, np.float32), 17, colors), axis=(2, 3)).max() == 0
    dress(colors)
    assert spread_of_scale(qtbot).max() == 0


def test_the_scale_shows_what_dashes_mean(qtbot, dress):
    dress(theme.CONTRAST)
    spread = spread_of_scale(qtbot)
    assert np.count_nonzero(spread[:90] > 0.1) > 30
    assert spread[110:].max() == 0


def spread_of_scale(qtbot) -> np.ndarray:
    """How far lightness differs in each column of the bar, (200,)."""
    scale = ColorScale()
    qtbot.addWidget(scale)
    scale.resize(200, scale.sizeHint().height())
    scale.show_level(1.0)
    return np.ptp(grey(scale.grab().toImage())[: ColorScale.BAR], axis=0)


def test_the_zero_goes_where_it_would_touch_the_ends(qtbot, dress):
    dress(theme.LIGHT)
    scale = ColorScale()
    qtbot.addWidget(scale)
    scale.show_level(0.75)
    scale.resize(200, 30)
    assert scale.shown_texts == scale.texts
    scale.resize(80, 30)
    assert scale.shown_texts == (scale.texts[0], "", scale.texts[2])
