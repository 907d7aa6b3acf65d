"""The plot: where its axes end, what the crosshair tells, and that it is painted in the theme's colours."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitpad.gui import theme
from digitpad.gui.train.plot_frame import ACCURACY, LOSS
from digitpad.gui.train.plot_scale import accuracy_scale, epoch_ticks, loss_scale
from digitpad.gui.train.training_plot import EMPTY_TEXT, TrainingPlot


@pytest.fixture
def plot(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    plot = TrainingPlot(ACCURACY)
    qtbot.addWidget(plot)
    plot.resize(900, 320)
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


@pytest.mark.parametrize(
    ("lowest", "low"), [(0.1, 0), (0.5, 0.5), (0.79, 0.5), (0.8, 0.8), (0.901, 0.9), (0.95, 0.95), (0.985, 0.98)]
)
def test_the_accuracy_axis_begins_at_the_largest_floor_under_every_point(lowest, low):
    scale = accuracy_scale([0.99, lowest], 6)
    assert (scale.low, scale.high) == (low, 1.0)


def test_the_accuracy_axis_is_whole_without_points():
    scale = accuracy_scale([], 6)
    assert [text for _, text in scale.ticks] == ["0 %", "25 %", "50 %", "75 %", "100 %"]


@pytest.mark.parametrize("most", range(2, 8))
@pytest.mark.parametrize("lowest", [0.0, 0.6, 0.85, 0.92, 0.96, 0.99])
def test_ticks_are_even_and_stand_at_both_ends_where_they_fit(lowest, most):
    values = [value for value, _ in accuracy_scale([lowest], most).ticks]
    steps = [b - a for a, b in itertools.pairwise(values)]
    assert values[-1] == 1.0
    assert max(steps) - min(steps) < 1e-12


@pytest.mark.parametrize(("highest", "high"), [(0.081, 0.1), (0.1, 0.1), (2.31, 2.5), (1234.0, 1500.0)])
def test_the_loss_axis_ends_at_a_round_number_over_every_point(highest, high):
    scale = loss_scale([0.01, highest], 6)
    assert scale.low == 0
    assert highest <= scale.high <= 1.5 * highest
    assert scale.high == pytest.approx(high, rel=0.2)


@pytest.mark.parametrize(("epochs", "ticks"), [(1, [0, 1]), (8, [0, 2, 4, 6, 8]), (30, [0, 5, 10, 15, 20, 25, 30])])
def test_epochs_are_counted_in_round_steps(epochs, ticks):
    assert epoch_ticks(epochs, 7) == ticks


def test_the_lower_end_only_widens_while_points_come(plot):
    ends = []
    accuracies = [0.91, 0.94, 0.89, 0.96, 0.97]
    for count in range(1, len(accuracies) + 1):
        plot.set_curves(30, accuracies[:count], accuracies[:count])
        ends.append(plot.scale.low)
    assert ends == [0.9, 0.9, 0.8, 0.8, 0.8]


def test_the_mouse_finds_the_nearest_epoch_and_the_right_figures(plot, qtbot):
    plot.set_curves(30, [0.91, 0.93, 0.94], [0.92, 0.94, 0.95])
    frame = plot._frame()
    with qtbot.waitSignal(plot.cursorMoved) as moved:
        QTest.mouseMove(plot, QPoint(round(frame.x(2) + 5), 100))
    assert moved.args == [1]
    assert plot.accessibleDescription() == "Epoch 2: validation 93.00 percent, training 94.00 percent"
    QTest.mouseMove(plot, QPoint(round(frame.x(29)), 100))
    assert plot.cursor_epoch == 2
    with qtbot.waitSignal(plot.cursorMoved, check_params_cb=lambda epoch: epoch is None):
        QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.cursor_epoch is None


def test_the_arrow_keys_move_the_crosshair(plot):
    plot.set_curves(30, [0.9] * 12, [0.9] * 12)
    keys = Qt.Key
    visited = []
    for key in (keys.Key_Left, keys.Key_Left, keys.Key_Home, keys.Key_Right, keys.Key_PageDown, keys.Key_End):
        QTest.keyClick(plot, key)
        visited.append(plot.cursor_epoch)
    assert visited == [11, 10, 0, 1, 11, 11]
    QTest.keyClick(plot, keys.Key_Escape)
    assert plot.cursor_epoch is None


def test_an_empty_plot_says_what_will_be_there(plot):
    plot.set_curves(30, [], [])
    assert plot.accessibleDescription() == EMPTY_TEXT
    QTest.keyClick(plot, Qt.Key.Key_Left)
    QTest.mouseMove(plot, QPoint(400, 100))
    assert plot.cursor_epoch is None


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_the_curves_are_painted_in_the_colours_of_the_theme(plot, qapp, look):
    theme.apply(qapp, look)
    plot.set_curves(4, [0.92, 0.92, 0.92, 0.92], [0.98, 0.98, 0.98, 0.98])
    picture = plot.grab().toImage()
    frame = plot._frame()
    for value, color in ((0.92, look.validation), (0.98, look.training)):
        x, y = round(frame.x(2)), round(frame.y(value))  # a stretch of it, for the dashes leave gaps
        around = {picture.pixel(x + dx, y + dy) for dx in range(20) for dy in (-1, 0, 1)}
        assert QColor(color).rgb() in around


def test_a_lone_point_and_numbers_beyond_bounds_are_painted(plot, qtbot):
    plot.set_curves(30, [0.91], [0.9])
    assert not plot.grab().isNull()
    loss = TrainingPlot(LOSS)
    qtbot.addWidget(loss)
    loss.resize(300, 200)
    loss.set_curves(30, [0.5, math.nan, math.inf], [0.4, 12.0, math.nan])
    loss.set_cursor(1, with_card=True)
    assert not loss.grab().isNull()
    assert loss.scale.high >= 12


def test_the_card_stays_inside_the_plot(plot):
    plot.set_curves(30, [0.9] * 30, [0.9] * 30)
    for epoch in (0, 15, 29):
        plot.set_cursor(epoch, with_card=True)
        card = plot._card_area(plot._frame(), 140, 54)
        assert plot.rect().contains(card.toAlignedRect())
        assert not card.contains(QPointF(plot._frame().x(epoch + 1), card.center().y()))


def test_thousands_of_epochs_are_painted(plot):
    values = [0.9 + 0.00001 * epoch for epoch in range(9000)]
    plot.set_curves(10_000, values, values)
    image = plot.grab().toImage()
    validation = QColor(theme.LIGHT.validation).rgb()
    assert any(image.pixel(x, y) == validation for x in range(image.width()) for y in range(image.height()))
