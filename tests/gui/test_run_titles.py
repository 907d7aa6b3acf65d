"""The title of a run is typed while the list of runs changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from digitpad.app.runs.run import Run
from digitpad.gui.pages.train.run_list import RunList

RUNS = [Run(number, f"run {number}", "SGD", (), key=f"{number:012x}") for number in range(4)]


@pytest.fixture
def view(qtbot) -> RunList:
    """With the beginning of a new title for RUNS[1], in the second row."""
    view = RunList()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_runs(None, RUNS[:3])
    with qtbot.waitActive(view):
        view.show()
    view.setCurrentRow(1)
    view.rename_current()
    QTest.keyClicks(editor(view), "mi")
    return view


def editor(view: RunList) -> QLineEdit:
    (found,) = (each for each in view.findChildren(QLineEdit, "runTitleEdit") if each.isVisible())
    return found


def test_a_title_stays_with_its_run_when_another_training_begins(view, qtbot):
    view.show_runs(RUNS[3], RUNS[:3])
    assert view.current == RUNS[1]
    QTest.keyClicks(editor(view), "ne")
    with qtbot.waitSignal(view.renamed) as named:
        QTest.keyClick(editor(view), Qt.Key.Key_Return)
    assert named.args == [RUNS[1].key, "mine"]


def test_a_title_goes_with_its_run(view):
    view.show_runs(None, [RUNS[0], RUNS[2]])
    assert not any(each.isVisible() for each in view.findChildren(QLineEdit, "runTitleEdit"))
    assert [view.item(row).text() for row in range(view.count())] == ["run 0", "run 2"]


def test_who_asks_again_to_rename_goes_on_typing(view):
    view.rename_current()
    assert editor(view).text() == "mi"
    assert editor(view).hasFocus()
