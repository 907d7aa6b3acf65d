"""Waiting in the window's thread, while the other threads work."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QTimer


def wait(milliseconds: int) -> None:
    """Handle events for so long. `QTest.qWait` holds Python's lock meanwhile, so that workers get a hundredth of it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
