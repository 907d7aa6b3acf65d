"""A language that shows what is not translated: every text that goes through `tr` stands in brackets.

`python -m tests.gui.pseudo_language` prints the texts of each page, menu and dialog that do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QTabBar,
    QTableWidget,
    QWidget,
)

from digitpad.message import Language

OPEN, CLOSE = "⟦⟧"
WORD = re.compile(r"[A-Za-z]{3,}")
# What is the same in every language: names of people, programs, recipes' values, files and keys.
NAMES = re.compile(
    r"digitpad|default|book|MNIST|Adam|SGD|Nesterov|softmax|ReLU|relu|tanh|sigmoid|CSV|IDX|PNG|SVG|JSONL?|ONNX|Keras|Qt"
    r"|Python|Deutsch|English|Español|Ctrl|Shift|Esc|NumPy|safetensors",
)


def bracketed(text: str, many: str, count: int) -> str:
    return OPEN + (many if many and count != 1 else text) + CLOSE


PSEUDO = Language("xx", bracketed)


def untranslated(root: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of each text in the widget and below that a person can meet and that no `tr` has said."""
    for widget in [root, *root.findChildren(QWidget)]:
        for kind, text in _texts(widget):
            if english_in(text):
                yield f"{type(widget).__name__} {widget.objectName()} {kind}".replace("  ", " "), text


def english_in(text: str) -> bool:
    """Whether a word of the text went through no `tr`."""
    return WORD.search(_rest(text)) is not None


def _rest(text: str) -> str:
    """What stands outside of all brackets, without marks of text formats and names."""
    while True:
        shorter = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)
        if shorter == text:
            return NAMES.sub("", re.sub(r"<[^>]*>", "", text))
        text = shorter


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "toolTip", widget.toolTip()
    yield "accessibleName", widget.accessibleName()
    yield "accessibleDescription", widget.accessibleDescription()
    yield "statusTip", widget.statusTip()
    if widget.isWindow():
        yield "windowTitle", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QAbstractSpinBox):
        yield "specialValueText", widget.specialValueText()
    if isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(i)) for i in range(widget.count()))
    if isinstance(widget, QListWidget | QTableWidget):
        yield from _of_items(widget)
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(i)) for i in range(widget.count()))
    yield from (("action", action.text()) for action in widget.actions() if isinstance(action, QAction))


def _of_items(widget: QListWidget | QTableWidget) -> Iterator[tuple[str, str]]:
    model = widget.model()
    for column in range(widget.columnCount() if isinstance(widget, QTableWidget) else 1):
        if isinstance(widget, QTableWidget):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield "item", str(model.index(row, column).data(role) or "")


def main() -> None:
    import os
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = tempfile.mkdtemp()
    from digitpad.gui.app import create_main_window
    from digitpad.gui.page_list import PAGES
    from digitpad.gui.process import language
    from digitpad.message import set_language

    app = QApplication([])
    language.use = lambda app, choice: set_language(PSEUDO)  # whatever was chosen
    window = create_main_window()
    window.show()
    seen: set[tuple[str, str]] = set()
    for index in range(len(PAGES)):
        window.tabs.setCurrentIndex(index)
        app.processEvents()
    window.session.show_test_digit()
    for entry in sorted(untranslated(window)):
        if entry not in seen:
            seen.add(entry)
            print(*entry, sep=": ")
    print(len(seen), "texts are not translated")
    os._exit(0)


if __name__ == "__main__":
    main()
