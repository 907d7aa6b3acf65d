"""The row of Start, Pause and Stop on a small laptop: it keeps its height while a training runs and pauses."""

from __future__ import annotations

from digitpad.app.training.durations import time_left
from digitpad.gui.look import theme
from digitpad.gui.pages.train.run_row import RunRow
from digitpad.gui.pages.train.training_panel import LONGEST_TIME

PAGE = 918  # wide, in a window of 1366


def test_the_bar_keeps_its_line_when_a_training_pauses_and_goes_on(qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    row = RunRow()
    qtbot.addWidget(row)
    row.reserve("Epoch 30 of 30", time_left(LONGEST_TIME))
    heights = []
    for paused, where, left in (
        (False, "Epoch 11 of 30", "10 s left"),
        (True, "Paused in epoch 11 of 30", ""),
        (False, "Epoch 11 of 30", "10 s left"),
    ):
        row.set_state(training=True, paused=paused)
        row.show_progress(0.3, where, left)
        heights.append(row.heightForWidth(PAGE))
    assert heights == [32, 32, 32]
