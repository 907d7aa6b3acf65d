"""The box that says which versions and licences are at work."""

from __future__ import annotations

import platform

import numpy
import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

import digitpad
from digitpad.message import tr


def _about_text() -> str:
    versions = tr(
        "Python {python}, numpy {numpy}, Qt and PySide6 {qt}",
        python=platform.python_version(),
        numpy=numpy.__version__,
        qt=PySide6.__version__,
    )
    terms = tr(
        "digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3. "
        "The digits are MNIST (LeCun, Cortes and Burges) and keep their own terms; see the README in the "
        "data folder and THIRD-PARTY-NOTICES.md."
    )
    paragraphs = (tr("Draw a digit, watch a neural network recognise it, and watch it learn."), versions, terms)
    return f"<h3>digitpad {digitpad.__version__}</h3>" + "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def show_about(parent: QWidget) -> None:
    """Opens the box and returns at once; closed, it deletes itself."""
    box = QMessageBox(parent)
    box.setObjectName("aboutDialog")
    box.setWindowTitle(tr("About digitpad"))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(_about_text())
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
