"""Python's garbage collection, in the window's thread alone.

By itself it runs in whichever thread happens to allocate, and a widget that a worker destroys takes the program down.
It would also hold up a move of the pen at any moment.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL = 1000  # milliseconds


class GarbageCollector(QObject):
    """Stands in for the automatic collection for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        if not gc.get_freeze_count():
            gc.freeze()  # modules stay for good; to go over them takes a tenth of a second each time
        timer = QTimer(self)
        timer.timeout.connect(collect)
        timer.start(_INTERVAL)


def collect() -> None:
    """Collect the oldest generation that is due, if one is."""
    due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
