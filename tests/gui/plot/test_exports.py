"""What is painted by hand has the menu of the plots: its pictures and figures are read back."""

from __future__ import annotations

import csv
import io
import re

import numpy as np
import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from digitpad.app.training.measure import ACCURACY
from digitpad.gui.plot import export
from digitpad.gui.plot.training_plot import TrainingPlot

VIEWS = {"Neurons": "neuronMosaic", "Flow": "flowDiagram", "Why": "whyHeatMap", "Evaluate": "confusionMatrix"}


@pytest.fixture
def saved(tmp_path, monkeypatch):
    monkeypatch.setattr(export, "ask_for_file", lambda _parent, kind, name: tmp_path / f"{name}{export.SUFFIXES[kind]}")
    return tmp_path


def opened(window, page):
    window.tabs.open_page(page)
    return window.tabs.currentWidget().content


def view_of(content, page):
    if page == "Flow":
        return content.diagram
    return content.heat if page == "Why" else content.findChild(QWidget, VIEWS[page])


def menu_of(view):
    """The menu that the right button opens there."""
    spot = view.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view, event)
    menus = [menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu) and menu.isVisible()]
    assert len(menus) == 1
    return menus[0]


def choose(view, word):
    menu = menu_of(view)
    actions = {action.text().replace("&", ""): action for action in menu.actions()}
    next(action for text, action in actions.items() if word in text).trigger()
    menu.close()
    return list(actions)


@pytest.mark.parametrize("page", list(VIEWS))
def test_a_painted_view_is_copied_and_written_as_picture_and_as_drawing(window, saved, qtbot, page):
    window.session.show_test_digit(index=7)
    view = view_of(opened(window, page), page)
    qtbot.waitUntil(view.isVisible)
    choose(view, "Copy")
    choose(view, "PNG")  # the page is lower then: over it stands where it was saved
    choose(view, "SVG")
    (png,), (svg,) = saved.glob("*.png"), saved.glob("*.svg")
    picture, copied = QImage(str(png)), QGuiApplication.clipboard().image()
    assert picture.size() == copied.size()
    assert picture.width() >= 2 * view.width()
    assert len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}) > 5
    text = svg.read_text(encoding="utf-8")
    assert text.startswith("<?xml") and "<svg" in text


def test_the_texts_of_a_drawing_are_texts(window, saved):
    matrix = view_of(opened(window, "Evaluate"), "Evaluate")
    counts = np.diag(np.arange(100, 110))
    counts[9, 4] = 39
    matrix.set_counts(counts)
    choose(matrix, "SVG")
    svg = (saved / "confusion matrix.svg").read_text(encoding="utf-8")
    texts = [text.strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg)]
    assert {"39", "109"} <= set(texts)


def test_the_figures_of_the_matrix_are_those_shown(window, saved):
    matrix = view_of(opened(window, "Evaluate"), "Evaluate")
    counts = np.arange(100).reshape(10, 10)
    matrix.set_counts(counts)
    choose(matrix, "CSV")
    rows = list(csv.reader(io.StringIO((saved / "confusion matrix.csv").read_text(encoding="utf-8"))))
    assert rows[0][:2] == ["label", "read as 0"]
    assert [[int(value) for value in row[1:]] for row in rows[1:]] == counts.tolist()


def test_the_figures_of_the_mosaic_are_the_pictures_in_their_order(window, saved, qtbot):
    content = opened(window, "Neurons")
    qtbot.waitUntil(lambda: len(content.mosaic.pictures) > 0)
    choose(content.mosaic, "CSV")
    rows = list(csv.reader(io.StringIO((saved / "neurons.csv").read_text(encoding="utf-8"))))
    assert rows[0][:2] == ["neuron", "1"] and len(rows[0]) == 785
    values = np.array([[float(value) for value in row[1:]] for row in rows[1:]], np.float32)
    assert np.array_equal(values, content.mosaic.pictures.reshape(len(values), -1))


def test_the_flow_has_no_figures_to_export(window):
    texts = choose(view_of(opened(window, "Flow"), "Flow"), "Copy")
    assert not any("CSV" in text for text in texts)


def test_a_long_line_of_the_key_goes_on_in_further_lines(qtbot, qapp):
    plot = TrainingPlot(ACCURACY)
    qtbot.addWidget(plot)
    plot.resize(300, 200)
    words = [f"word{number}" for number in range(60)]
    short, long = (export.composed([plot], [export.LegendEntry(text, QPen())]) for text in ("word", " ".join(words)))
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    painter = QPainter(generator)
    long.paint(painter)
    painter.end()
    assert set(words) <= set(re.findall(r"word\d+", bytes(buffer.data().data()).decode()))
    assert long.size.height() > short.size.height() + 3 * plot.fontMetrics().height()
