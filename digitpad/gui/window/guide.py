"""The short guide (F1) and the box that says which versions and licences are at work."""

from __future__ import annotations

import platform

import numpy
import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QMessageBox, QVBoxLayout, QWidget

import digitpad

GUIDE = """
<h3>Draw</h3>
<p>Draw a digit on the pad, or several side by side for a number. The network answers while you draw; the bars
show how sure it is of each digit, and the small picture shows what it really sees. Click that (<b>F7</b>) to
see how it comes about. <b>Esc</b> on the pad wipes it, a right click opens its menu,
<b>Ctrl+Z</b> takes the last stroke back, <b>E</b> erases, <b>Ctrl+T</b> puts a digit of the test set there.
Drop or paste a picture to have it read. Say what a drawing was by the key of its digit, a click on its bar or
a right click on the answer; <b>F8</b> shows your digits and lets the network learn your hand.</p>
<h3>Train</h3>
<p>Press <b>Start training</b> (<b>F5</b>) and watch the curve climb: a new network learns from 50,000
handwritten digits. Leave your digit on the pad and see its answer change as the network learns.
<b>F6</b> pauses, <b>Shift+F5</b> stops and keeps what was learned; <b>Go on</b> then finishes the epochs that
are left. <b>Try several</b> trains with several values of one setting into one plot. Paused, a training goes on
by one epoch or by a few mini-batches. Every training stays in the list of runs, with its network, also after
the next start: <b>Enter</b> opens one, <b>F2</b> renames it, <b>Del</b> deletes it and <b>Ctrl+Z</b> brings it
back. In every plot the wheel zooms and a drag moves, <b>Shift</b> and a drag zooms to a rectangle, <b>A</b>
follows the data again, the arrow keys read the values, a right click exports. Write numbers as you are used to:
0,5 or 0.5 or 5e-1.</p>
<h3>Look inside</h3>
<p>The tab <b>Neurons</b> shows what every hidden neuron looks for: ink on red excites it, ink on blue
calms it. Click a neuron to look closer, press <b>Space</b> to switch it off; the timeline goes back through
the epochs, and <b>Keep this epoch</b> makes one the present network.
<b>Flow</b> draws what passes from neuron to neuron, <b>Why</b> shows what in your drawing spoke
for the answer and how little would change it, <b>Map</b> where it lies among the test digits. <b>Evaluate</b>
shows every mistake, and <b>Concepts</b> has the ideas behind it all to play with.</p>
<h3>Keep</h3>
<p><b>Ctrl+S</b> saves the network; drop its file on the window to open it again. <b>F11</b> fills the
screen for a classroom, <b>Ctrl++</b> and <b>Ctrl+-</b> change the size of the text.</p>
"""


def guide_dialog(parent: QWidget) -> QDialog:
    """Not modal: it may stay open while one tries what it says."""
    dialog = QDialog(parent)
    dialog.setObjectName("guideDialog")
    dialog.setWindowTitle("Short guide")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    text = QLabel(GUIDE)
    text.setTextFormat(Qt.TextFormat.RichText)
    text.setWordWrap(True)
    text.ensurePolished()
    width = 72 * text.fontMetrics().averageCharWidth()
    text.setFixedWidth(width)
    text.setMinimumHeight(text.heightForWidth(width))  # a wrapping label reports that of another width
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.buttons()[0].setIcon(QIcon())
    buttons.rejected.connect(dialog.close)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 16, 24, 16)
    layout.addWidget(text)
    layout.addWidget(buttons)
    return dialog


def about_text() -> str:
    return (
        f"<h3>digitpad {digitpad.__version__}</h3>"
        "<p>Draw a digit, watch a neural network recognise it, and watch it learn.</p>"
        f"<p>Python {platform.python_version()}, numpy {numpy.__version__}, Qt and PySide6 {PySide6.__version__}</p>"
        "<p>digitpad is free software under the MIT licence. Qt and PySide6 are used under the LGPL, version 3. "
        "The digits are MNIST (LeCun, Cortes and Burges) and keep their own terms; see the README in the "
        "data folder and THIRD-PARTY-NOTICES.md.</p>"
    )


def show_about(parent: QWidget) -> None:
    box = QMessageBox(parent)
    box.setObjectName("aboutDialog")
    box.setWindowTitle("About digitpad")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(about_text())
    box.addButton(QMessageBox.StandardButton.Close).setIcon(QIcon())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
