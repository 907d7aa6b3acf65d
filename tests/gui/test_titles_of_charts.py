"""The words below the charts of robustness are whole in the smallest window, in every language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from digitpad.gui.pages.evaluate.evaluation_panel import ROBUSTNESS, EvaluationPanel
from digitpad.gui.process import language
from tests.gui import window_jumps

pytestmark = pytest.mark.usefixtures("found_out_once")


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_title_of_each_axis_lies_within_its_chart(window, qtbot, qapp, code):
    window.findChild(QAction, f"{code}LanguageAction").trigger()
    QApplication.processEvents()
    window_jumps.open_page(window, "Evaluate")
    panel = window.findChild(EvaluationPanel)
    panel.buttons.button(ROBUSTNESS).click()
    panel.evaluate()
    qtbot.waitUntil(lambda: not panel.busy)
    for size in (QSize(800, 560), QSize(1366, 768)):
        window_jumps.jump(window, size)
        for chart in panel.robustness.charts:
            title = chart.plot.axes["bottom"].label
            place = title.mapRectToScene(title.boundingRect())
            assert chart.plot.rect().adjusted(-1, -1, 1, 1).contains(place.toRect()), (size, title.toPlainText())
    language.use(qapp, "en")
