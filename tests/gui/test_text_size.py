"""The window with larger text, another theme or less room: nothing is cut, and nothing jumps."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QToolButton, QWidget

from digitpad.app.runs.run import Epoch
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.look import theme
from digitpad.gui.look.digit_colors import digit_color
from digitpad.gui.main_window import MainWindow
from digitpad.gui.pages.map.map_panel import MapPanel
from digitpad.gui.pages.neurons.neuron_detail import StepButton
from digitpad.gui.pages.neurons.timeline import Timeline
from digitpad.gui.pages.neurons.weights_view import WeightsView
from digitpad.gui.pages.train.curves import Curves
from digitpad.gui.pages.why.why_view import WhyView
from digitpad.gui.process import language
from digitpad.gui.window.looks import FIRST_SIZE

pytestmark = pytest.mark.usefixtures("found_out_once")
SEVEN = [[(0.0, 0.0), (10.0, 0.0), (4.0, 20.0)]]


def is_whole(inner: QWidget, outer: QWidget) -> bool:
    """Whether all of `inner` lies in `outer`, and it is as wide as it asks to be."""
    corner = inner.mapTo(outer, QPoint(0, 0))
    inside = outer.rect().contains(inner.rect().translated(corner))
    return inside and inner.width() >= inner.sizeHint().width()


def show_two_runs(window: MainWindow, qtbot) -> None:
    """Of one epoch each, below or beside the curves."""
    runs = window.session.runs
    for seed in (1, 2):
        run = runs.begin("Book", f"SGD {seed}", 3.0, 0)
        runs.update(replace(run, epochs=(Epoch(0.9, 0.9, 0.1, 0.1, 3.0, 1.0),)))
    qtbot.waitUntil(lambda: window.findChild(QListWidget, "runList").count() == 2)


def page(window: MainWindow, title: str) -> None:
    """Open the page of this title."""
    window.tabs.open_page(title)


def test_the_answer_keeps_its_size_when_the_theme_or_the_text_changes(window):
    window.session.draw(SEVEN)
    answer = window.findChild(QLabel, "predictedDigit")
    size = answer.font().pixelSize()
    for change in (
        lambda: window.looks.choose_theme("dark"),
        lambda: window.looks.set_text_scale(1.3),
        lambda: window.looks.choose_theme("light"),
    ):
        change()
        assert answer.font().pixelSize() == size
        assert QFontMetricsF(answer.font()).horizontalAdvance("7") <= answer.width() + 1


def test_the_signs_of_a_message_and_the_arrows_of_a_neuron_grow_with_the_text(window):
    window.tabs.open_page("Neurons")
    window.findChild(MessageStrip).show_message("warning", "The file is empty.")
    signs = [window.findChild(QToolButton, "closeMessageButton"), *window.findChildren(StepButton)]
    assert len(signs) == 3 and {sign.iconSize().width() for sign in signs} == {20}
    window.looks.set_text_scale(1.75)
    assert {sign.iconSize().width() for sign in signs} == {35}
    assert {sign.icon().actualSize(sign.iconSize()).width() for sign in signs} == {35}


def test_pages_that_are_open_follow_the_theme_at_once(window):
    for title in ("Flow", "Concepts", "Map"):
        page(window, title)
    for name, colors in (("dark", theme.DARK), ("light", theme.LIGHT)):
        window.looks.choose_theme(name)
        assert ("brighter" in window.findChild(QLabel, "flowLegend").text()) == (name == "dark")
        assert colors.accent_soft in window.findChild(QListWidget, "ideaList").styleSheet()
        dot = window.findChild(MapPanel).digit_buttons[0].icon().pixmap(10, 10).toImage()
        assert dot.pixelColor(dot.rect().center()).name().upper() == digit_color(0, colors).upper()


def test_nothing_is_cut_with_larger_text(window, qtbot):
    curves, column = window.findChild(Curves), window.draw_column
    page = window.training_panel.form.parentWidget()
    show_two_runs(window, qtbot)
    for scale in (1.3, 1.5, 2.0, 1.0):
        window.looks.set_text_scale(scale)
        for name in ("testDigitButton", "clearButton"):
            button = column.findChild(QPushButton, name)
            qtbot.waitUntil(lambda button=button: is_whole(button, column))
        qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.parentWidget().width())
        qtbot.waitUntil(lambda least=118 if scale > 1 else 60: curves.plots[0].area.height() >= least)
    qtbot.waitUntil(lambda: curves.runs.x() > curves.plots[0].x())


def test_on_a_projector_the_curve_is_large_and_nothing_has_to_be_scrolled_to(window, qtbot):
    curves, form = window.findChild(Curves), window.training_panel.form
    window.looks.set_text_scale(1.5)
    window.resize(1880, 1080)
    show_two_runs(window, qtbot)
    qtbot.waitUntil(lambda: form.parentWidget().height() <= form.parentWidget().parentWidget().height())
    qtbot.waitUntil(lambda: curves.plots[0].area.height() >= 250)
    plot = curves.plots[0]
    qtbot.waitUntil(lambda: curves.runs.x() > plot.mapTo(curves, QPoint(plot.width(), 0)).x())


@pytest.mark.parametrize("code", language.codes())
def test_in_the_first_size_of_the_window_the_tools_of_the_curves_take_one_line(window, qtbot, code):
    window.looks.choose_language(code)
    window.resize(FIRST_SIZE)
    curves = window.findChild(Curves)
    show_two_runs(window, qtbot)
    tools = curves.tools.smoothing, curves.tools.show_loss, curves.tools.stacked, curves.tools.export
    qtbot.waitUntil(lambda: len({tool.mapTo(curves, tool.rect().center()).y() // 4 for tool in tools}) == 1)


def test_fields_that_are_opened_after_the_text_has_grown_are_as_wide_as_their_words(window, qtbot):
    window.looks.set_text_scale(1.75)
    window.findChild(QPushButton, "moreSettingsButton").click()
    for name in ("activationComboBox", "startFromComboBox"):
        box = window.findChild(QComboBox, name)
        qtbot.waitUntil(lambda box=box: box.width() >= box.sizeHint().width())


def test_no_figure_of_the_legend_lies_under_the_export_button(window, qtbot):
    curves = window.findChild(Curves)
    show_two_runs(window, qtbot)
    for scale in (1.0, 1.75):
        window.looks.set_text_scale(scale)
        for width in (1400, 1700, 1920, 2200):
            window.resize(width, 1000)
            QApplication.processEvents()
            figure, export = window.findChild(QLabel, "validationAccuracy"), curves.tools.export
            places = [each.rect().translated(each.mapTo(curves, QPoint(0, 0))) for each in (figure, export)]
            assert not places[0].intersects(places[1]), (scale, width)


def test_the_neurons_page_keeps_its_figures_whole(window, qtbot):
    window.tabs.setCurrentIndex(1)
    detail = window.tabs.content(WeightsView, "Neurons").detail
    viewport = detail.parentWidget()
    qtbot.waitUntil(lambda: is_whole(detail.digits, viewport))
    window.looks.set_text_scale(1.5)
    for widget in (detail.sum_row, detail.strength.switch):
        qtbot.waitUntil(lambda widget=widget: is_whole(widget, detail))


def test_the_timeline_is_no_higher_once_the_text_is_small_again(window, qtbot):
    window.looks.set_text_scale(2.0)
    window.tabs.open_page("Neurons")
    timeline = window.findChild(Timeline)
    large = timeline.minimumSizeHint().height()
    window.looks.set_text_scale(1.0)
    qtbot.waitUntil(lambda: timeline.minimumSizeHint().height() <= large / 2 + 1)


def test_the_why_page_scrolls_rather_than_lay_one_thing_over_another(window, qtbot):
    page(window, "Why")
    window.session.draw(SEVEN)
    view = window.findChild(WhyView)
    for scale in (1.0, 1.5, 2.0):
        window.looks.set_text_scale(scale)
        names = ("reasonsSentence", "methodSentence")
        parts = [view.heat, view.scale, *(view.findChild(QLabel, name) for name in names)]
        qtbot.waitUntil(lambda parts=parts: all(a.geometry().bottom() < b.y() for a, b in pairwise(parts)))
        for label in parts[2:]:
            qtbot.waitUntil(lambda label=label: label.height() >= label.heightForWidth(label.width()))
        button = view.findChild(QPushButton, "gradientButton")
        qtbot.waitUntil(lambda button=button: button.width() >= button.sizeHint().width())
