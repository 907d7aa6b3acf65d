"""What the plots that stand for themselves write as CSV: a row of names, then their figures, none of them rounded."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QSize

from digitpad.gui.plot.chart import ShareChart
from digitpad.gui.plot.histogram import WeightHistogram
from digitpad.gui.plot.lines import LinePlot
from digitpad.gui.plot.points import Point, Scale
from digitpad.gui.plot.weight_image import WeightImage
from digitpad.message import ENGLISH, Language, set_language

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def english_again() -> Iterator[None]:
    yield
    set_language(ENGLISH)


def test_a_weight_image_writes_a_row_for_each_row_of_pixels(qtbot):
    values = np.random.default_rng(2).normal(size=(28, 28)).astype(np.float32)
    image = WeightImage()
    qtbot.addWidget(image)
    image.show_values(values, 3.0, "What neuron 3 looks for")
    head, *rows = image.table
    assert head == ["row", *range(1, 29)]
    assert [row[0] for row in rows] == list(range(1, 29))
    assert np.array_equal(np.array([row[1:] for row in rows], np.float32), values)


@pytest.mark.parametrize("with_start", [False, True])
def test_a_histogram_writes_its_bars(qtbot, with_start):
    rng = np.random.default_rng(3)
    now, at_start = rng.normal(size=784), rng.normal(size=784) if with_start else None
    histogram = WeightHistogram()
    qtbot.addWidget(histogram)
    histogram.show_weights(now, at_start)
    head, *rows = histogram.table
    assert head == ["from", "to", "weights_now", "weights_at_start"]
    assert [left[1] for left in rows[:-1]] == [right[0] for right in rows[1:]]
    largest = max(float(np.abs(values).max()) for values in (now, at_start) if values is not None)
    assert (rows[0][0], rows[-1][1]) == pytest.approx((-largest, largest))
    assert np.sum([row[2] for row in rows]) == 784
    assert np.sum([row[3] for row in rows]) == 784 if with_start else {row[3] for row in rows} == {""}


def test_a_chart_writes_its_points_with_what_is_said_of_them(qtbot):
    chart = ShareChart("Reliability", Scale(0.0, 1.0, (), "Confidence"))
    qtbot.addWidget(chart)
    chart.show_points([Point(0.25, 0.5, ("30 digits", "half right")), Point(0.75, 1.0, ("all right",))])
    head, *rows = chart.table
    assert head == ["Confidence", "share", "notes"]
    assert rows == [[0.25, 0.5, "30 digits; half right"], [0.75, 1.0, "all right"]]


def test_columns_are_named_in_english_whatever_the_language_of_the_window(qtbot, english_again):
    set_language(Language("de", lambda text, _many, _count: text.upper()))
    chart = ShareChart("ZUVERLÄSSIGKEIT", Scale(0.0, 1.0, (), "Confidence"))
    lines = LinePlot("KOSTEN", ("Weight", "Cost"), (0.0, 1.0), (0.0, 1.0), QSize(140, 160))
    for plot in (chart, lines):
        qtbot.addWidget(plot)
    assert chart.axes["bottom"].labelText == "CONFIDENCE"
    assert (chart.table[0], lines.table[0]) == (["Confidence", "share", "notes"], ["line", "Weight", "Cost"])
