"""The plot of a training: where its axes end, what the crosshair tells, and that it has the theme's colours."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.app.training.measure import ACCURACY, LOSS
from digitpad.gui.look import theme
from digitpad.gui.plot.axis import Axis, percent_text, plain_text, round_step
from digitpad.gui.plot.export import csv_bytes
from digitpad.gui.plot.training_plot import EMPTY_TEXT, Course, Line, TrainingPlot
from digitpad.message import ENGLISH, Language, set_language
from tests.gui import mouse


def shown(qtbot, measure, width=900, height=320):
    plot = TrainingPlot(measure)
    qtbot.addWidget(plot)
    plot.resize(width, height)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.fixture
def plot(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    return shown(qtbot, ACCURACY)


@pytest.fixture
def loss(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    return shown(qtbot, LOSS)


def epoch_at(plot):
    """Under the crosshair; None without one."""
    return None if plot.cursor_place is None else int(plot.stops[plot.cursor_place])


def lower_end(plot):
    return plot.viewRange()[1][0]


@pytest.mark.parametrize("length", [40, 120, 300, 900])
@pytest.mark.parametrize("ends", [(0.0, 1.0), (0.9, 1.0), (0.9412, 0.9477), (0, 2.5), (-3.2, 7.9)])
def test_ticks_are_even_and_stand_on_round_numbers(qapp, ends, length):
    axis = Axis("left")
    axis.dress(theme.LIGHT, QApplication.font())
    ((step, values),) = axis.tickValues(ends[0], ends[1], length)
    assert values and all(ends[0] - 1e-9 <= value <= ends[1] + 1e-9 for value in values)
    assert all(b - a == pytest.approx(step) for a, b in itertools.pairwise(values))
    assert round_step(step) == pytest.approx(step)


def test_figures_have_the_decimals_that_tell_them_apart():
    assert [percent_text(value, 0.005) for value in (0.94, 0.945)] == [
        "94.0\N{NO-BREAK SPACE}%",
        "94.5\N{NO-BREAK SPACE}%",
    ]
    assert percent_text(1.0, 0.25) == "100\N{NO-BREAK SPACE}%"
    assert [plain_text(value, 0.02) for value in (-0.02, 0.0, 1.5)] == ["−0.02", "0.00", "1.50"]  # noqa: RUF001
    assert plain_text(12_000, 2_000) == "12,000"


def test_axes_and_card_write_numbers_as_the_language_does_and_files_as_numbers(qtbot):
    try:
        set_language(Language("xx", decimal=",", group="."))
        plot = shown(qtbot, ACCURACY)
        plot.show_curves(30, Course([0.91, 0.935], [0.92, 0.94]))
        assert plot.axes["left"].tickStrings([0.94, 0.945], 1, 0.005) == [
            "94,0\N{NO-BREAK SPACE}%",
            "94,5\N{NO-BREAK SPACE}%",
        ]
        assert plot.axes["bottom"].tickStrings([12_000], 1, 2_000) == ["12.000"]
        assert plot.reading(1).lines == (
            "Epoch 2",
            "Validation 93,50\N{NO-BREAK SPACE}%",
            "Training 94,00\N{NO-BREAK SPACE}%",
        )
        assert b"present,2,0.935,0.94," in csv_bytes(plot.table)
    finally:
        set_language(ENGLISH)


@pytest.mark.parametrize(("epochs", "ticks"), [(1, [0, 1]), (8, [0, 1, 2, 3, 4, 5, 6, 7, 8]), (30, range(0, 31, 5))])
def test_epochs_are_counted_in_whole_steps(plot, epochs, ticks):
    plot.show_curves(epochs, Course())
    axis = plot.axes["bottom"]
    ((_, values),) = axis.tickValues(*plot.viewRange()[0], 830)
    assert values == list(ticks)


def test_the_lower_end_only_widens_while_points_come(plot):
    ends = []
    accuracies = [0.91, 0.94, 0.89, 0.96, 0.97]
    for count in range(1, len(accuracies) + 1):
        plot.show_curves(30, Course(accuracies[:count], accuracies[:count]))
        ends.append(round(lower_end(plot), 2))
    assert ends == [0.9, 0.9, 0.8, 0.8, 0.8]


def test_the_untrained_network_and_the_first_mini_batches_press_nothing_flat(plot):
    at = np.array([0.2, 0.6, 1.4, 1.8])
    course = Course([], [], (0.1, 0.11), at[:1], np.array([0.3]))
    plot.show_curves(30, course)
    assert lower_end(plot) < 0.1  # there is nothing else to see yet
    course = Course([0.94, 0.95], [0.94, 0.95], (0.1, 0.11), at, np.array([0.3, 0.8, 0.93, 0.94]))
    plot.show_curves(30, course)
    assert lower_end(plot) == pytest.approx(0.9, abs=0.01)
    plot.show_everything()
    assert lower_end(plot) < 0.1
    plot.show_automatic()
    assert lower_end(plot) == pytest.approx(0.9, abs=0.01)


def test_a_loss_over_two_decades_has_a_logarithmic_axis_until_somebody_chooses(loss):
    loss.show_curves(4, Course([0.5, 0.4, 0.3], [0.5, 0.4, 0.3]))
    assert not loss.logarithmic
    loss.show_curves(4, Course([0.5, 0.4, 0.004], [0.5, 0.4, 0.3]))
    assert loss.logarithmic
    low, high = loss.viewRange()[1]
    assert low < math.log10(0.004) and math.log10(0.5) < high < 0.2
    loss.choose_logarithm(False)
    assert not loss.logarithmic
    assert loss.viewRange()[1][1] == pytest.approx(0.52, abs=0.01)


@pytest.mark.parametrize(
    ("ends", "texts"),
    [
        ((0.0007, 3.0), "0.001 0.01 0.1 1"),
        ((0.08, 1.5), "0.1 0.2 0.5 1"),
        ((0.15, 0.85), "0.2 0.3 0.4 0.5 0.6 0.7 0.8"),
        ((2.04, 2.19), "2.05 2.10 2.15"),
        ((0.62, 0.78), "0.65 0.70 0.75"),
        ((0.98, 1.04), "0.98 0.99 1.00 1.01 1.02 1.03 1.04"),
    ],
)
def test_wherever_one_looks_a_logarithmic_axis_has_figures(loss, ends, texts):
    loss.choose_logarithm(True)
    axis = loss.getAxis("left")
    ((step, values),) = axis.tickValues(*np.log10(ends), 240)
    assert " ".join(axis.tickStrings(values, 1.0, step)) == texts


def test_the_mouse_finds_the_nearest_epoch_and_the_right_figures(plot, qtbot):
    plot.show_curves(30, Course([0.91, 0.93, 0.94], [0.92, 0.94, 0.95]))
    with qtbot.waitSignal(plot.cursorMoved) as moved:
        mouse.move(plot.viewport(), QPoint(round(plot.spot_of(2, 0).x() + 5), 100))
    assert moved.args == [1]
    assert plot.accessibleDescription() == "Epoch 2: validation 93.00 percent, training 94.00 percent"
    assert plot.card.isVisible() and plot.card.lines == (
        "Epoch 2",
        "Validation 93.00\N{NO-BREAK SPACE}%",
        "Training 94.00\N{NO-BREAK SPACE}%",
    )
    mouse.move(plot.viewport(), QPoint(round(plot.spot_of(29, 0).x()), 100))
    assert epoch_at(plot) == 3
    with qtbot.waitSignal(plot.cursorMoved, check_params_cb=lambda epoch: epoch is None):
        QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert epoch_at(plot) is None and not plot.card.isVisible()


def test_the_arrow_keys_move_the_crosshair(plot):
    plot.show_curves(30, Course([0.9] * 12, [0.9] * 12))
    keys = Qt.Key
    visited = []
    for key in (keys.Key_Left, keys.Key_Left, keys.Key_Home, keys.Key_Right, keys.Key_PageDown, keys.Key_End):
        QTest.keyClick(plot, key)
        visited.append(epoch_at(plot))
    assert visited == [12, 11, 1, 2, 12, 12]
    QTest.keyClick(plot, keys.Key_Escape)
    assert epoch_at(plot) is None


def test_the_crosshair_has_its_dots_after_the_plot_was_exported_without_one(plot):
    plot.show_curves(30, Course([0.9] * 12, [0.9] * 12))
    plot.set_export_mode(True)
    plot.set_export_mode(False)
    assert not plot.crosshair.line.isVisible() and not plot.crosshair.dots.isVisible()
    plot.set_cursor(3)
    assert plot.crosshair.line.isVisible() and plot.crosshair.dots.isVisible()
    assert len(plot.crosshair.dots.points()) == 2


def test_the_crosshair_reaches_the_untrained_network(plot):
    plot.show_curves(30, Course([0.93], [0.94], (0.0987, 0.1012)))
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert epoch_at(plot) == 0
    assert plot.accessibleDescription() == "Untrained: validation 9.87 percent, training 10.12 percent"


def test_earlier_runs_are_read_beside_the_present_one(plot):
    lines = [Line((0.91, 0.92), 0, "1 · Book"), Line((0.7,), 1, "2 · Quick")]
    plot.show_curves(3, Course([0.93, 0.94], [0.94, 0.95]), lines)
    plot.set_cursor(1)
    assert plot.card.lines[-1] == "1 · Book 92.00\N{NO-BREAK SPACE}%"
    plot.show_curves(3, Course(), lines)
    plot.set_cursor(0)
    assert plot.card.lines == ("Epoch 1", "1 · Book 91.00\N{NO-BREAK SPACE}%", "2 · Quick 70.00\N{NO-BREAK SPACE}%")


def test_an_earlier_run_is_read_where_the_present_one_has_not_come_to(plot):
    plot.show_curves(3, Course([0.93], [0.94]), [Line((0.91, 0.92, 0.95), 0, "1 · Book")])
    assert plot.accessibleDescription().startswith("Epoch 1: validation 93.00 percent")
    mouse.move(plot.viewport(), QPoint(round(plot.spot_of(3, 0).x()), 100))
    assert plot.card.lines == ("Epoch 3", "1 · Book 95.00\N{NO-BREAK SPACE}%")


def test_the_mouse_reads_only_what_is_in_view_of_a_zoomed_plot(plot):
    plot.show_curves(30, Course([0.9] * 12, [0.9] * 12))
    plot.set_cursor(2)
    plot.plotItem.setXRange(6, 20, padding=0)
    assert epoch_at(plot) is None and not plot.card.isVisible()
    mouse.move(plot.viewport(), QPoint(round(plot.spot_of(6.3, 0).x()), 100))
    assert epoch_at(plot) == 6
    plot.plotItem.setXRange(14, 20, padding=0)
    mouse.move(plot.viewport(), QPoint(round(plot.spot_of(15, 0).x()), 120))
    assert epoch_at(plot) is None and not plot.card.isVisible()


def test_the_running_line_is_smoothed_by_the_mean_of_its_neighbours(plot):
    values = np.array([0.1, 0.2, 0.6, 0.4])
    plot.show_curves(2, Course(running_at=np.array([0.1, 0.2, 0.3, 0.4]), running=values))
    assert np.array_equal(plot.running_line[1], values)
    plot.smooth(1)
    assert plot.running_line[1] == pytest.approx([0.15, 0.3, 0.4, 0.5])


def test_a_changed_learning_rate_is_marked_where_it_was_changed(plot):
    plot.show_curves(9, Course([0.9] * 4, [0.9] * 4, rates=[(2.5, 1.0), (3.25, 0.5)]))
    marks = [
        item for item in plot.plotItem.items if isinstance(item, pg.InfiniteLine) and item is not plot.crosshair.line
    ]
    assert [(mark.value(), mark.label.toPlainText()) for mark in marks] == [(2.5, "rate 1.0"), (3.25, "rate 0.5")]
    assert [row for row in plot.table if row[-1]][1:] == [
        ["present", x, "", "", "", rate] for x, rate in ((2.5, 1.0), (3.25, 0.5))
    ]


def test_an_empty_plot_says_what_will_be_there(plot):
    plot.show_curves(30, Course())
    assert plot.accessibleDescription() == EMPTY_TEXT
    QTest.keyClick(plot, Qt.Key.Key_Left)
    mouse.move(plot.viewport(), QPoint(400, 100))
    assert epoch_at(plot) is None


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_curves_are_painted_in_the_colours_of_the_theme(plot, qapp, look):
    theme.apply(qapp, look)
    plot.show_curves(4, Course([0.92] * 4, [0.98] * 4))
    picture = plot.grab().toImage()
    assert picture.pixelColor(picture.width() - 4, 4) == QColor(look.surface)
    for value, color in ((0.92, look.validation), (0.98, look.training)):
        spot = plot.spot_of(2, value).toPoint()  # a stretch of it, for the dashes leave gaps
        around = {picture.pixel(spot.x() + dx, spot.y() + dy) for dx in range(20) for dy in (-1, 0, 1)}
        assert QColor(color).rgb() in around


def test_an_earlier_run_is_a_smooth_line(plot):
    plot.show_curves(9, Course(), [Line((0.91, 0.96, 0.97), 0)])
    picture, spot = plot.grab().toImage(), plot.spot_of(1.5, 0.935).toPoint()
    around = {picture.pixel(spot.x() + dx, spot.y() + dy) for dx in range(-6, 7) for dy in range(-6, 7)}
    assert len(around) > 4  # shades between the colour of the line and the paper


def test_a_lone_point_and_numbers_beyond_bounds_are_painted(plot, loss):
    plot.show_curves(30, Course([0.91], [0.9]))
    image, spot = plot.grab().toImage(), plot.spot_of(1, 0.91).toPoint()
    assert QColor(image.pixel(spot)) == QColor(theme.LIGHT.validation)
    loss.show_curves(30, Course([0.5, math.nan, math.inf], [0.4, 12.0, math.nan]))
    loss.set_cursor(1)
    assert not loss.grab().isNull()
    assert loss.viewRange()[1][1] >= 12


def test_the_card_stays_inside_the_plot(plot):
    plot.show_curves(30, Course([0.9] * 30, [0.9] * 30))
    for epoch in (0, 15, 29):
        plot.set_cursor(epoch)
        card = plot.card.geometry()
        assert plot.rect().contains(card)
        assert not card.contains(QPointF(plot.spot_of(epoch + 1, 0).x(), card.center().y()).toPoint())


def test_thousands_of_epochs_are_painted(plot):
    values = [0.9 + 0.00001 * epoch for epoch in range(9000)]
    plot.show_curves(10_000, Course(values, values))
    image = plot.grab().toImage()
    validation = QColor(theme.LIGHT.validation).rgb()
    assert any(image.pixel(x, y) == validation for x in range(image.width()) for y in range(image.height()))


def test_a_title_that_is_wider_than_its_axis_ends_where_that_ends(plot):
    axis = plot.axes["bottom"]
    axis.setLabel("Moved in any direction, in pixels " * 3)
    axis.resize(120, 40)
    assert axis.label.pos().x() + axis.label.boundingRect().width() <= 120
    axis.resize(2000, 40)
    assert axis.label.pos().x() == pytest.approx((2000 - axis.label.boundingRect().width()) / 2)
