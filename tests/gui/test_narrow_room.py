"""In the smallest window with large text the hint on the pad and the matrix are whole, and a remark has room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.gui.draw import pad_painting
from digitpad.gui.draw.drawing_pad import DrawingPad
from digitpad.gui.kit.notice_line import GAP, INSET, NARROWEST, NoticeLine
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.confusion_matrix import ConfusionMatrix
from digitpad.gui.pages.evaluate.matrix_geometry import NARROWEST as NARROWEST_CELL
from digitpad.gui.pages.evaluate.matrix_geometry import SMALLEST
from digitpad.gui.process import language
from digitpad.message import tr

LONG = "It has finished learning. No better accuracy for 19 epochs, and none of them is better than the 20th."
ACTION = "Stop and keep epoch 20"


@pytest.fixture
def line(qtbot: QtBot) -> NoticeLine:
    line = NoticeLine()
    qtbot.addWidget(line)
    line.show()
    return line


def resize(line: NoticeLine, width: int) -> None:
    """As a layout does."""
    line.resize(width, line.heightForWidth(width))


@pytest.mark.parametrize("kind", ["info", "warning"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_button_of_a_remark_stands_below_it_where_it_would_take_its_room(
    line: NoticeLine, qapp: QApplication, kind: str, scale: float
):
    theme.apply(qapp, theme.LIGHT, scale)
    line.show_notice(kind, LONG, ACTION)
    parts = line.sign, line.text, line.button
    below, beside = 0, 0
    for width in range(line.button.sizeHint().width() + 80, 1000, 7):
        resize(line, width)
        places = [part.geometry() for part in parts]
        assert all(line.rect().contains(place) for place in places), width
        assert not any(one.intersects(other) for one in places for other in places if one is not other), width
        assert line.text.height() == line.text.heightForWidth(line.text.width())
        if line.button.y() > line.text.geometry().bottom():
            below += 1
            assert not beside, "a wider line has room beside it as well"
        else:
            beside += 1
            assert line.text.width() >= NARROWEST * scale
    assert below and beside


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_a_remark_keeps_its_height_when_a_button_or_a_ground_comes_and_goes(
    line: NoticeLine, qapp: QApplication, code: str
):
    theme.apply(qapp, theme.LIGHT)
    language.use(qapp, code)
    heights = set()
    for kind in ("info", "learning", "warning", "error"):
        for text in ("Done.", LONG):
            for action in ("", tr("Keep the best epoch")):
                line.show_notice(kind, text, action)
                heights.add(line.heightForWidth(900))
    language.use(qapp, "en")
    assert len(heights) == 1


def test_a_remark_without_a_button_has_all_of_its_line(line: NoticeLine):
    line.show_notice("warning", LONG)
    resize(line, 200)
    assert line.text.geometry().right() == 200 - INSET - 1
    assert line.text.x() == line.sign.geometry().right() + 1 + GAP


@pytest.mark.parametrize("code", ["en", "de", "es"])
@pytest.mark.parametrize(("width", "scale"), [(180, 1.0), (252, 1.5), (280, 2.0)])
def test_the_hint_on_the_pad_is_whole(column, qapp: QApplication, code: str, width: int, scale: float):
    language.use(qapp, code)
    theme.apply(qapp, theme.LIGHT, scale)
    pad = column.findChild(DrawingPad)
    pad.resize(width, 200)
    inked = columns_with(theme.LIGHT.text, pad.grab(QRect(0, 0, width, 200)).toImage())
    assert inked.size and inked.min() >= pad_painting.HINT_MARGIN - 2
    assert inked.max() <= width - pad_painting.HINT_MARGIN + 1


@pytest.mark.parametrize(("scale", "dotted"), [(1.0, True), (2.0, False)])
def test_the_dotted_digit_goes_where_it_would_look_like_a_blot(column, qapp: QApplication, scale: float, dotted: bool):
    theme.apply(qapp, theme.LIGHT, scale)
    pad = column.findChild(DrawingPad)
    pad.resize(476, 160)
    picture = pad.grab().toImage()
    above = range(4, picture.height() // 4)
    colors = {picture.pixelColor(x, y).name() for y in above for x in range(200, 276)}
    assert (theme.LIGHT.track.lower() in colors) is dotted


def columns_with(color: str, picture: QImage) -> np.ndarray:
    """Of the picture, in which there is something of this dark colour."""
    dark = QColor(color).lightness() + 40
    rows = range(picture.height())
    found = [x for x in range(picture.width()) if any(picture.pixelColor(x, y).lightness() < dark for y in rows)]
    return np.array(found)


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_matrix_has_narrower_cells_where_it_would_be_cut(qtbot: QtBot, qapp: QApplication, code: str):
    language.use(qapp, code)
    theme.apply(qapp, theme.LIGHT, 1.5)
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    cells = []
    for width in range(400, 700, 20):  # the room in the smallest window is in between
        layout = matrix.geometry_for(width, 0)
        assert layout.width <= width
        cells.append(layout.cell)
    assert NARROWEST_CELL <= cells[0] < SMALLEST and cells == sorted(cells)
    assert cells[-1] == SMALLEST, "a low page scrolls"
    assert matrix.sizeHint().height() == int(matrix.geometry_for(700, 0).height)
    assert matrix.minimumSizeHint().width() <= 400


def test_a_count_stands_in_its_cell_whole_or_not_at_all(qtbot: QtBot, qapp: QApplication):
    theme.apply(qapp, theme.LIGHT, 2.0)
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    counts = 1234 * np.eye(10, dtype=int)
    whole = {}
    for largest in (1234, 12345):
        counts[3, 3] = largest
        matrix.set_counts(counts)
        matrix.resize(matrix.minimumSizeHint())
        picture, cells = matrix.grab().toImage(), [matrix.layout_now().cell_rect(index, index) for index in (3, 4)]
        whole[largest] = [len(colors_in(picture, cell.toRect().adjusted(2, 2, -2, -2))) > 1 for cell in cells]
    assert whole == {1234: [True, True], 12345: [False, True]}


def colors_in(picture: QImage, place: QRect) -> set[int]:
    spots = ((x, y) for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom()))
    return {picture.pixel(x, y) for x, y in spots}
