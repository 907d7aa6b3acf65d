"""How the monkey answers a dialog. In one that chooses files it stays within its own folder: the machine's files are
neither overwritten nor renamed nor removed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from tests.endurance import files, hands, sight

NONE = Qt.KeyboardModifier.NoModifier
NAMES = ("kept", "kept.safetensors", "a picture.png", "strokes.json", "log.csv", "x" * 300, "?", "  ", "Ünïcode 数字")


def stay(dialog: QFileDialog, folder: Path) -> None:
    """It shows this folder or one in it, and neither renames nor removes what it shows."""
    dialog.setOption(QFileDialog.Option.ReadOnly)
    shown = Path(os.path.realpath(dialog.directory().absolutePath()))  # which may be a link that leads in a circle
    if not shown.is_relative_to(folder.resolve()):
        dialog.setDirectory(str(folder))


def answer_file_dialog(dialog: QFileDialog, folder: Path, rng: Random) -> Iterator[str]:
    """One thing a person does in it."""
    stay(dialog, folder)
    kind = rng.choice(("existing", "existing", "existing", "new", "new", "cancel", "cancel", "filter", "click"))
    if kind == "cancel":
        yield "cancel the choice of a file"
        hands.press_key(Qt.Key.Key_Escape, NONE)
    elif kind == "click":
        yield from _click_inside(dialog, rng)
    elif kind == "filter":
        boxes = dialog.findChildren(QComboBox, "fileTypeCombo")
        yield "choose another kind of file"
        if boxes and boxes[0].count():
            boxes[0].setCurrentIndex(rng.randrange(boxes[0].count()))
            boxes[0].activated.emit(boxes[0].currentIndex())
    else:
        name = str(files.write_some_file(folder, rng)) if kind == "existing" else rng.choice(NAMES)
        yield f"choose {name!r}"
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        if field is not None:
            field.setFocus()
            field.selectAll()
            hands.type_text(name)
            yield "…and accept"
            hands.press_key(Qt.Key.Key_Return, NONE)


def _click_inside(dialog: QFileDialog, rng: Random) -> Iterator[str]:
    """Not on the way to accept: only `answer_file_dialog` chooses, and a place is left again at the next step."""
    widget = sight.some_widget(rng, [dialog])
    window = hands.native(dialog)
    if widget is None or window is None or (isinstance(widget, QAbstractButton) and _accepts(dialog)):
        return
    yield f"click {sight.described(widget)} in the choice of a file"
    at = hands.in_window(widget, sight.some_place(widget, rng))
    mouse = hands.Mouse(window)
    mouse.press(at)
    mouse.release(at)


def _accepts(dialog: QFileDialog) -> bool:
    return dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave


def answer(dialog: QWidget, rng: Random) -> Iterator[str]:
    """Press one of its buttons, or a key that every dialog understands."""
    buttons = [widget for widget in sight.reachable([dialog]) if isinstance(widget, QAbstractButton)]
    window = hands.native(dialog)
    if buttons and window is not None and rng.random() < 0.7:
        button = rng.choice(buttons)
        yield f"answer by {sight.described(button)}"
        at = QPointF(hands.in_window(button, button.rect().center()))
        mouse = hands.Mouse(window)
        mouse.press(at)
        mouse.release(at)
    else:
        key = rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Tab))
        yield f"answer by {key.name}"
        hands.press_key(key, NONE)


def dismiss(dialog: QWidget) -> None:
    """Whatever it asks: no."""
    if isinstance(dialog, QDialog):
        dialog.reject()
    else:
        dialog.close()
