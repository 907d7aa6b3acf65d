"""What a person finds and does in a window, and what they read there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.main_window import MainWindow


def find(window: QWidget, kind: type[Any], name: str) -> Any:
    """The widget of this name, which must be there."""
    widget = window.findChild(kind, name)
    assert widget is not None, name
    return widget


def click(window: QWidget, name: str) -> None:
    QTest.mouseClick(find(window, QPushButton, name), Qt.MouseButton.LeftButton)


def text_of(widget: QWidget, name: str) -> str:
    """What the label of this name says."""
    return find(widget, QLabel, name).text()


def strip_of(window: MainWindow) -> MessageStrip:
    return find(window, MessageStrip, "messageStrip")


def drop(window: MainWindow, *paths: Path) -> None:
    """Files, onto the window; what is opened of them is when this returns."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.processEvents()
