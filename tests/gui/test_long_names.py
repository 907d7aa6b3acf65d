"""Classes with long names: they are shortened or go on in another line, and lie on nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QComboBox, QLabel

from digitpad.app.evaluation import evaluation_texts as words
from digitpad.digits import mnist_loader
from digitpad.gui.draw.prediction_panel import PredictionPanel
from digitpad.gui.look import theme
from digitpad.gui.pages.evaluate.gallery import SMALL, WIDEST_CAPTION, Gallery, Item
from digitpad.gui.pages.evaluate.matrix_geometry import fitted
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.plot.map_marks import MapMarks
from digitpad.gui.session import Session
from digitpad.model_file import Model
from digitpad.nn.class_set import ClassSet
from digitpad.nn.network import Network
from tests.gui.pages import in_tabs

KINDS = "Golden retriever", "Handwritten ampersand", "Mountain bicycle", "Hot-air balloon"


def long_names(count: int) -> ClassSet:
    return ClassSet(tuple(f"{KINDS[index % 4]} {index}" for index in range(count)))


def session_of(count: int) -> Session:
    network = Network([784, 8, count], rng=np.random.default_rng(1))
    return Session(Model(network, classes=long_names(count)))


def test_the_widest_caption_is_measured_line_by_line(gallery):
    assert gallery.widest(["I as J", "M as W", "J as I"]) == "M as W"
    assert gallery.widest(["Lilliput\nas M", "Ankle boot\nas I"]) == "Ankle boot\nas M"
    assert gallery.widest([]) == ""


@pytest.fixture
def gallery(qtbot, qapp) -> Gallery:
    theme.apply(qapp, theme.LIGHT)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(316, 300)
    with qtbot.waitExposed(gallery):
        gallery.show()
    return gallery


@pytest.mark.parametrize("count", [2, 26, 62])
def test_the_whole_name_is_read_beside_the_picture(qtbot, qapp, count):
    theme.apply(qapp, theme.LIGHT)
    session = session_of(count)
    panel = PredictionPanel(session)
    session.setParent(panel)
    qtbot.addWidget(panel)
    panel.resize(368, panel.height_for_columns(104, 368))
    with qtbot.waitExposed(panel):
        panel.show()
    answer = panel.findChild(QLabel, "predictedDigit")
    for seed in range(8):
        session.draw([[(0.0, 0.0), (10.0 * seed, 20.0 - seed)]])
        assert answer.text() in session.classes.names
        around = QFontMetricsF(answer.font()).boundingRect(
            answer.rect(), Qt.TextFlag.TextWordWrap if answer.wordWrap() else 0, answer.text()
        )
        assert around.width() <= answer.width() + 1 and around.height() <= answer.height() + 1


@pytest.mark.parametrize("count", [26, 62])
def test_the_matrix_leaves_the_gallery_its_room_in_a_window_of_1366(qapp, count):
    theme.apply(qapp, theme.LIGHT)
    body = QFontMetricsF(qapp.font())
    layout = fitted(body, body, 554, 500, long_names(count))
    assert layout.width <= 554


def test_the_matrix_has_room_for_the_bold_names_of_clothes(qapp):
    theme.apply(qapp, theme.LIGHT)
    font = qapp.font()
    body = QFontMetricsF(font)
    font.setWeight(QFont.Weight.DemiBold)
    bold = QFontMetricsF(font)
    clothes = ClassSet(("T-shirt", "Pullover", "Ankle boot"))
    room = fitted(body, bold, 554, 500, clothes).row_label_rect(0).width()
    assert room >= bold.horizontalAdvance("Ankle boot")


def test_captions_of_a_gallery_lie_beside_each_other(gallery):
    caption = "Handwritten ampersand 1 as Golden retriever 0"
    gallery.show_digits(np.zeros((9, 784), np.uint8), range(9), lambda index: Item(index, caption, ""), caption)
    apart = gallery.thumb_rect(1).left() - gallery.thumb_rect(0).left()
    assert SMALL < apart <= WIDEST_CAPTION * SMALL + 9
    line = gallery.grab().toImage()
    top = gallery.thumb_rect(0).bottom() + 3
    ground = line.pixelColor(0, top)
    between = gallery.thumb_rect(0).center().x() + apart // 2 + 1
    assert all(line.pixelColor(between, y) == ground for y in range(top, top + 12))
    gallery.show_digits(np.zeros((9, 784), np.uint8), range(9), lambda index: Item(index, "8 as 9", ""), "8 as 8")
    assert gallery.thumb_rect(1).left() - gallery.thumb_rect(0).left() == SMALL + 8  # as digits always were


@pytest.mark.parametrize("letters", range(30, 42))
def test_words_that_just_fit_below_a_picture_do_not_touch_those_of_the_next(gallery, letters):
    caption = "i" * letters + "n"
    gallery.show_digits(np.zeros((9, 784), np.uint8), range(9), lambda index: Item(index, caption, ""), caption)
    apart = gallery.thumb_rect(1).left() - gallery.thumb_rect(0).left()
    line, top = gallery.grab().toImage(), gallery.thumb_rect(0).bottom() + 3
    middle = gallery.thumb_rect(0).center().x() + apart // 2 + 1
    ground = line.pixelColor(0, top)
    assert all(line.pixelColor(x, y) == ground for x in (middle - 1, middle, middle + 1) for y in range(top, top + 12))


def test_both_names_below_a_picture_are_whole_where_each_has_a_line(gallery):
    classes = ClassSet(("Sneaker", "Ankle boot"))
    images, caption = np.zeros((9, 784), np.uint8), words.as_what(0, 1, classes)
    gallery.show_digits(images, range(9), lambda index: Item(index, "0 as 1", ""), "0 as 1")
    low = gallery.thumb_rect(5).top() - gallery.thumb_rect(0).top()
    gallery.show_digits(images, range(9), lambda index: Item(index, caption, ""), caption)
    metrics = QFontMetricsF(theme.scaled_font(gallery, theme.CAPTION))
    apart = gallery.thumb_rect(1).left() - gallery.thumb_rect(0).left()
    assert apart >= metrics.horizontalAdvance("as Ankle boot") and gallery.columns >= 3
    assert gallery.thumb_rect(gallery.columns).top() - gallery.thumb_rect(0).top() == low + round(metrics.height())
    both = gallery.grab().toImage()
    gallery.show_digits(images, range(9), lambda index: Item(index, "Sneaker\n", ""), caption)
    assert gallery.grab().toImage() != both  # the second line was written


def test_long_labels_of_the_map_lie_inside_and_none_on_another(qtbot):
    session, classes = Session(Model(Network([784, 8, 10], rng=np.random.default_rng(1)))), long_names(10)
    session.keep_test_images(mnist_loader.load_test_images().first(300))
    panel = in_tabs(qtbot, MapPanel(session), "Map")
    qtbot.waitUntil(lambda: panel.map.points is not None)
    panel.map.show_points(panel.map.points, classes=classes)
    [marks] = [item for item in panel.map.items() if isinstance(item, MapMarks)]
    spots, half = panel.map.label_spots(), marks.label_sizes() / 2
    shown = np.isfinite(spots).all(axis=1)
    assert shown.sum() >= 5
    spots, half = spots[shown], half[shown]
    over = half[:, None] + half[None] - np.abs(spots[:, None] - spots[None])
    assert not np.triu((over > 1).all(axis=-1), 1).any()
    assert (spots >= half - 1).all() and (spots <= np.array([panel.map.width(), panel.map.height()]) - half + 1).all()


def test_what_can_be_asked_about_on_the_why_page_is_no_wider_than_the_page(qtbot):
    network, names = Network([784, 8, 2], rng=np.random.default_rng(1)), (f"{'Wolke ' * 9}{number}" for number in "12")
    session = Session(Model(network, classes=ClassSet(tuple(names))))
    view = in_tabs(qtbot, WhyView(session), "Why", width=460)
    session.setParent(view)
    asked = view.findChild(QComboBox, "askedDigitComboBox")
    assert asked.sizeHint().width() > view.width()
    qtbot.waitUntil(lambda: asked.mapTo(view, asked.rect().topRight()).x() < view.width())
