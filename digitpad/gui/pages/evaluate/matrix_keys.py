"""Where the keys lead in a confusion matrix. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import Qt

Cell = tuple[int, int]  # label, answer


def moved(cell: Cell | None, key: Qt.Key, last: int) -> Cell | None:
    """Where a key leads to among the classes 0 to `last`; from no cell to the first one."""
    keys = Qt.Key
    label, answer = cell or (0, 0)
    targets = {
        keys.Key_Left: (label, answer - 1),
        keys.Key_Right: (label, answer + 1),
        keys.Key_Up: (label - 1, answer),
        keys.Key_Down: (label + 1, answer),
        keys.Key_Home: (label, 0),
        keys.Key_End: (label, last),
        keys.Key_PageUp: (0, answer),
        keys.Key_PageDown: (last, answer),
    }
    if key not in targets:
        return None
    if cell is None:
        return 0, 0
    label, answer = targets[key]
    return min(last, max(0, label)), min(last, max(0, answer))
