"""Report a problem: a text that can be copied as it is."""

from __future__ import annotations

import sys

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton

from digitpad.gui.process import faults


def reports() -> list[QDialog]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog) and widget.objectName() == "problemReportDialog" and widget.isVisible()
    ]


def test_the_report_is_copied_whole(window):
    window.findChild(QAction, "reportProblemAction").trigger()
    (dialog,) = reports()
    dialog.findChild(QPushButton, "copyReportButton").click()
    text = QGuiApplication.clipboard().text()
    assert text == dialog.findChild(QPlainTextEdit, "problemReport").toPlainText()
    for fact in ("digitpad: ", "PySide6: ", "Screen: ", "Window: 1366 x 690", "Log:"):
        assert fact in text
    dialog.close()


def test_an_unexpected_error_leads_to_the_report_with_its_traceback(window, qapp, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    faults.install(qapp)
    try:
        raise ZeroDivisionError("one over nothing")
    except ZeroDivisionError as fault:
        sys.excepthook(type(fault), fault, fault.__traceback__)
    (shown,) = [w for w in QApplication.topLevelWidgets() if w.objectName() == "faultDialog" and w.isVisible()]
    shown.findChild(QPushButton, "reportFaultButton").click()
    (dialog,) = reports()
    assert "ZeroDivisionError: one over nothing" in dialog.findChild(QPlainTextEdit, "problemReport").toPlainText()
    assert not shown.isVisible()
    dialog.close()
