"""Windows are built as at the start of the program, before anything is styled."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from digitpad.gui.main_window import MainWindow


def unstyle() -> None:
    """Without a style sheet a window is built in four fifths of the time; it has the sheet set once it is whole. Where
    another window is open the sheet stays."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if not any(isinstance(window, MainWindow) for window in app.topLevelWidgets()):
        app.setStyleSheet("")
