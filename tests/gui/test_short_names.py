"""Names of classes that have too little room are told apart all the same, and those of few classes have room."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QWidget

from digitpad.app.insight.flow import Flow
from digitpad.app.pad.sheets import LabelledDigit
from digitpad.gui.draw.pad_painting import note_and_place
from digitpad.gui.draw.probability_bars import ProbabilityBars
from digitpad.gui.look import short_names, theme
from digitpad.gui.look.short_names import ShortNames, shortened
from digitpad.gui.pages.evaluate.matrix_geometry import SMALLEST, fitted
from digitpad.gui.pages.flow.flow_diagram import FlowDiagram
from digitpad.gui.plot.digit_map import DigitMap
from digitpad.gui.plot.map_marks import MapMarks
from digitpad.nn.class_set import DIGITS, ClassSet
from digitpad.nn.insight import Outgoing
from digitpad.nn.network import Network

FACES = ClassSet(("a face that smiles", "a face that frowns"))
LETTERS = ClassSet(tuple(f"capital letter {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
CLOTHES = ClassSet(("T-shirt", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Boot"))


@pytest.fixture
def metrics(qapp) -> QFontMetricsF:
    theme.apply(qapp, theme.LIGHT)
    return QFontMetricsF(qapp.font())


def test_names_for_which_there_is_room_stay_whole(metrics):
    assert shortened(LETTERS.names, metrics, 300) == LETTERS.names


def test_ends_are_left_out_where_the_names_differ_at_their_begin(metrics):
    short = shortened(("Ampersand, handwritten", "Bicycle for mountains"), metrics, 90)
    assert short[0].startswith("Amper") and short[1].startswith("Bicyc")
    assert all(name.endswith("\N{HORIZONTAL ELLIPSIS}") and metrics.horizontalAdvance(name) <= 90 for name in short)


def test_middles_are_left_out_where_the_names_would_look_alike_otherwise(metrics):
    short = shortened(LETTERS.names, metrics, 70)
    assert len(set(short)) == 26
    assert all(name[:2] == "ca" and name[-1] == whole[-1] for name, whole in zip(short, LETTERS.names, strict=True))


def test_a_single_name_that_is_too_long_keeps_what_tells_it_apart(metrics):
    wide = metrics.horizontalAdvance
    short = shortened(("letter I", "letter W"), metrics, (wide("letter I") + wide("letter W")) / 2)
    assert short[0] == "letter I" and short[1].endswith("W")


def bars_of(qtbot, classes: ClassSet) -> ProbabilityBars:
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.show_classes(classes)
    bars.resize(368, bars.height_for_columns(104))
    with qtbot.waitExposed(bars):
        bars.show()
    return bars


def test_names_of_two_classes_stand_whole_under_their_columns(qtbot, metrics):
    bars = bars_of(qtbot, FACES)
    layout = bars.laid_out()
    assert not layout.upright
    first, second = (column.center().x() for column in layout.columns)
    wide = max(map(metrics.horizontalAdvance, FACES.names))
    assert first - wide / 2 >= 0 and second + wide / 2 <= bars.width() and second - first > wide
    assert [bars.digit_at(QPointF(x, 10)) for x in (first, second)] == [0, 1]
    last_line = bars.grab(QRect(0, bars.height() - 10, bars.width(), 10)).toImage()
    ground = last_line.pixelColor(0, 0)
    written = [x for x in range(bars.width()) if any(last_line.pixelColor(x, y) != ground for y in range(10))]
    assert min(written) < first - 0.4 * wide and max(written) > second + 0.4 * wide


def test_names_of_two_classes_have_more_room_under_low_columns_than_in_them(qtbot):
    bars = bars_of(qtbot, FACES)
    bars.resize(240, bars.height_for_columns(64))
    layout = bars.laid_out()
    assert not layout.upright
    assert len(set(layout.names[1])) == 2 and all(len(name) >= 12 for name in layout.names[1])


def test_names_of_many_classes_are_told_apart_in_their_columns(qtbot):
    layout = bars_of(qtbot, LETTERS).laid_out()
    assert layout.upright
    assert [len(set(names)) for names in layout.names] == [26, 26]


@pytest.mark.parametrize("colors", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_a_name_over_a_bar_is_written_in_the_colour_for_it_alone(qtbot, qapp, colors):
    theme.apply(qapp, colors)
    bars = bars_of(qtbot, CLOTHES)
    bars.show_probabilities(np.array([0.4, 0.6, *[0.0] * 8]), 1)
    column = bars.laid_out().columns[0].toRect()
    bar = QRect(column.left() + 2, column.bottom() - 30, column.width() - 4, 28)
    picture = bars.grab(bar).toImage()
    shades = {picture.pixelColor(x, y).lightness() for x in range(bar.width()) for y in range(bar.height())}
    assert max(shades) <= QColor(colors.neutral).lightness() + 1  # nothing of the light of the text beside it
    assert min(shades) < 60


def test_columns_of_digits_and_of_short_names_stand_where_they_stood(qtbot):
    for classes in (DIGITS, CLOTHES, ClassSet(("cat", "dog"))):
        layout = bars_of(qtbot, classes).laid_out()
        assert layout.columns[0].left() == 0 and layout.upright == (classes is CLOTHES)


@pytest.fixture
def diagram(qtbot) -> FlowDiagram:
    diagram = FlowDiagram(flow_of(DIGITS))
    qtbot.addWidget(diagram)
    diagram.resize(900, 500)
    with qtbot.waitExposed(diagram):
        diagram.show()
    return diagram


def flow_of(classes: ClassSet) -> Flow:
    network = Network([784, 8, len(classes)], rng=np.random.default_rng(0))
    return Flow(network, None, (Outgoing(network, 1), Outgoing(network, 2)), classes)


def test_names_beside_the_flow_are_told_apart_and_whole_where_there_are_few(diagram):
    diagram.show_flow(flow_of(LETTERS))
    frame = diagram.frame()
    assert len(set(frame.names)) == len(set(frame.winning_names)) == 26
    diagram.show_flow(flow_of(FACES))
    assert diagram.frame().names == diagram.frame().winning_names == FACES.names


def test_names_of_few_classes_leave_a_narrow_flow_its_room(diagram):
    diagram.resize(440, 300)
    diagram.show_flow(flow_of(FACES))
    assert diagram.frame().picture.right() >= 0.6 * 440


def test_a_flow_of_as_many_other_classes_has_their_names(diagram):
    assert diagram.frame().names == DIGITS.names
    diagram.show_flow(flow_of(CLOTHES))
    assert diagram.frame().names == CLOTHES.names


def test_the_matrix_of_few_classes_has_room_for_their_long_names(qapp, metrics):
    font = qapp.font()
    font.setBold(True)
    bold = QFontMetricsF(font)
    layout = fitted(metrics, bold, 554, 500, FACES)
    assert layout.width <= 554 and layout.height <= 500
    longest = max(map(bold.horizontalAdvance, FACES.names))
    assert layout.row_label_rect(0).width() >= longest and layout.column_label_rect(0).height() >= longest


@pytest.mark.parametrize("width", [140, 264, 500])
def test_what_a_test_picture_is_called_keeps_its_label_on_a_small_pad(qtbot, qapp, width):
    theme.apply(qapp, theme.LIGHT)
    pad = QWidget()
    qtbot.addWidget(pad)
    pad.resize(width, width)
    sheet = LabelledDigit("Test picture 5", 1, np.zeros((28, 28), np.uint8), FACES)
    note, place = note_and_place(pad, sheet)
    assert QFontMetricsF(theme.scaled_font(pad, theme.CAPTION)).horizontalAdvance(note) <= place.width()
    assert note.startswith("Test") and note.endswith("frowns")
    whole = {264: "Test picture 5: a face that frowns", 500: "Test picture 5: its label says a face that frowns"}
    assert note == whole.get(width, note)


def test_names_are_shortened_once_until_names_font_or_room_change(qapp, monkeypatch):
    theme.apply(qapp, theme.LIGHT)
    calls: list[tuple[str, ...]] = []

    def count(names: tuple[str, ...], *room: Any) -> tuple[str, ...]:
        calls.append(names)
        return shortened(names, *room)

    monkeypatch.setattr(short_names, "shortened", count)
    short, larger = ShortNames(), qapp.font()
    larger.setPixelSize(2 * QFontInfo(qapp.font()).pixelSize())
    asked = [(LETTERS.names, qapp.font(), 70), (LETTERS.names, larger, 70), (LETTERS.names, larger, 90)]
    for names, font, width in [*asked, (FACES.names, larger, 90)]:
        for _ in range(3):
            assert short.of(names, font, width) == shortened(names, QFontMetricsF(font), width)
    assert calls == [LETTERS.names] * 3 + [FACES.names]


def test_long_names_on_the_map_are_told_apart_as_everywhere_else(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    digit_map, classes = DigitMap(), ClassSet(tuple(f"a {word} that smiles at everybody" for word in ("boy", "girl")))
    qtbot.addWidget(digit_map)
    digit_map.classes = classes
    [marks] = [item for item in digit_map.items() if isinstance(item, MapMarks)]
    first, second = marks.names()
    assert first.startswith("a boy that") and first.endswith("…") and second.startswith("a girl that")
    assert marks.short_of(classes.names[0]) == first


def test_names_beside_a_matrix_give_way_where_its_cells_would_not_fit(qapp, metrics):
    font = qapp.font()
    font.setBold(True)
    bold = QFontMetricsF(font)
    clothes = ClassSet((*CLOTHES.names[:9], "Ankle boot"))
    wide, narrow = (fitted(metrics, bold, width, 500, clothes) for width in (554, 450))
    assert wide.width <= 554 and wide.row_label_rect(0).width() >= bold.horizontalAdvance("Ankle boot")
    assert narrow.width <= 450 and narrow.cell == SMALLEST
    assert len(set(shortened(clothes.names, bold, narrow.row_label_rect(0).width()))) == 10
