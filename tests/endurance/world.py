"""What the monkey's actions share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice

from digitpad.gui.main_window import MainWindow

Steps = Iterator[str]
NONE = Qt.KeyboardModifier.NoModifier
TEXTS = (
    *("", "30", "100, 50", "12;8", "1", "0", "-1", "7", "0,5", "1e-3", ".5", "1e400", "nan", "inf", "٣", "十", "3.0"),
    *("9" * 400, "<img src=x>", "   ", "a\tb", "5\n", "\x00\x7f", "😀", "10 000", "1,5;2,5", "900, 900, 900", "%s%n"),
)


@dataclass
class World:
    """What the actions share: the window of the moment, the folder for files, a finger."""

    window: MainWindow
    folder: Path
    finger: QPointingDevice
    open_again: Callable[[Path | None], None]  # the window was closed: the program starts once more
    input_held_back: bool = False  # the program handles events, but none of what a person does meanwhile

    @property
    def closed(self) -> bool:
        return not self.window.isVisible() and not self.window.isMinimized()
