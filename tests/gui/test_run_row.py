"""The row of Start, Pause and Stop on a small laptop: nothing in it moves, whatever the training does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from digitpad.app.training.durations import time_left
from digitpad.gui.look import theme
from digitpad.gui.pages.train.run_row import RunRow
from digitpad.gui.pages.train.training_panel import LONGEST_TIME
from digitpad.gui.process import language
from digitpad.message import tr
from tests.gui.hands import find

PAGE = 918  # wide, in a window of 1366


@pytest.fixture(params=["en", "de", "es"])
def row(request, qtbot, qapp):
    theme.apply(qapp, theme.LIGHT)
    language.use(qapp, request.param)
    row = RunRow()
    qtbot.addWidget(row)
    epochs = {"epoch": 30, "epochs": 30}
    paused = tr("Paused in epoch {epoch} of {epochs}", **epochs)
    row.reserve(tr("Epoch {epoch} of {epochs}", **epochs), time_left(LONGEST_TIME), paused)
    row.resize(PAGE, row.heightForWidth(PAGE))
    row.show()
    yield row
    language.use(qapp, "en")


def test_nothing_moves_when_a_training_begins_pauses_stops_and_goes_on(row):
    def places():
        there = find(row, QPushButton, "goOnButton" if stopped else "pauseTrainingButton")
        stop = find(row, QPushButton, "stopTrainingButton")
        row.settle()
        return row.heightForWidth(PAGE), there.geometry(), stop.geometry()

    running = tr("Epoch {epoch} of {epochs}", epoch=11, epochs=30), time_left(10)
    paused = tr("Paused in epoch {epoch} of {epochs}", epoch=11, epochs=30), ""
    seen = []
    for training, pausing, stopped, texts in (
        (False, False, False, ("", "")),
        (True, False, False, ("", "")),
        (True, False, False, running),
        (True, True, False, paused),
        (True, False, False, running),
        (False, False, True, (running[0], "")),
        (True, False, False, running),
        (False, False, False, ("", "")),
    ):
        row.set_state(training=training, paused=pausing, may_go_on=stopped)
        row.show_progress(0.3, *texts)
        seen.append(places())
    assert seen == [seen[0]] * len(seen)
