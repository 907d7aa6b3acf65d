"""The dialog that collects what is needed to mend a problem, as a text to copy. Sends nothing anywhere."""

from __future__ import annotations

import os
import sys

import PySide6
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from digitpad.app import problem_report
from digitpad.gui.kit.screen_room import room_for
from digitpad.gui.kit.text_label import text_label
from digitpad.gui.look import theme
from digitpad.message import mark, tr

EXPLANATION = mark(
    "This text says which versions are at work here, and what the program has logged; your name and your folders are "
    "left out. Copy it, and add what you did and what happened."
)

NAME = "problemReportDialog"


def show_report(parent: QWidget | None) -> QDialog:
    """Not modal: one may look at the window while one writes about it."""
    dialog = make_report(parent)
    dialog.show()
    return dialog


def make_report(parent: QWidget | None) -> QDialog:
    """The dialog before it is shown."""
    dialog = QDialog(parent)
    dialog.setObjectName(NAME)
    dialog.setWindowTitle(tr("Report a problem"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    explanation = text_label(tr(EXPLANATION), wraps=True)
    report = QPlainTextEdit(problem_report.text(_surroundings(parent or dialog)))
    report.setObjectName("problemReport")
    report.setAccessibleName(tr("The report"))
    report.setReadOnly(True)
    report.setTabChangesFocus(True)
    report.setFont(_fixed_font(dialog))
    buttons = QDialogButtonBox()
    copy = QPushButton(tr("&Copy the text"))
    copy.setObjectName("copyReportButton")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report.toPlainText()))
    buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
    buttons.addButton(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 16, 24, 16)
    for part in (explanation, report, buttons):
        layout.addWidget(part)
    unit = theme.unit(dialog)
    dialog.resize(QSize(round(640 * unit), round(440 * unit)).boundedTo(room_for(dialog)))
    copy.setFocus()
    return dialog


def _fixed_font(dialog: QDialog) -> QFont:
    """As large as all other text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.scaled_font(dialog, 1).pixelSize())
    return font


def _surroundings(window: QWidget) -> dict[str, str]:
    screen = window.screen()
    size, ratio = screen.size(), screen.devicePixelRatio()
    return {
        "PySide6": PySide6.__version__,
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "Screen": f"{size.width()} x {size.height()}, scale {ratio:g}",
        "Window": f"{window.width()} x {window.height()}, text {theme.unit(window):.0%}",
        "Desktop": os.environ.get("XDG_CURRENT_DESKTOP", sys.platform),
        "Theme": theme.of(window).name,
    }
