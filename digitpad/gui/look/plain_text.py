"""Words that come from files (names of models, folders and pictures, sentences about them) are shown as they are.

Qt takes what looks like HTML for HTML, and would open the files that it names; in a menu it takes & for a mnemonic, in
a window's title [*] for the mark of what is unsaved.
"""

from __future__ import annotations

from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt as Gui
from PySide6.QtWidgets import QLabel


def plain(*labels: QLabel) -> None:
    """Let these labels show their text as it is."""
    for label in labels:
        label.setTextFormat(Core.TextFormat.PlainText)


def tip(text: str) -> str:
    """What to set as a tooltip, which knows no format, so that it shows this text."""
    return Gui.convertFromPlainText(text) if Gui.mightBeRichText(text) else text


def menu_text(text: str) -> str:
    """What to set as the text of an action or a button, so that it shows this text."""
    return text.replace("&", "&&")


def choice_text(name: str) -> str:
    """What to set as the text of an action that shows this name of a class; the key of a digit or a letter alone
    chooses it."""
    return f"&{name}" if len(name) == 1 and name.isalnum() else menu_text(name)


def title(text: str) -> str:
    """What to set as a part of a window's title, so that it shows this text."""
    return text.replace("[*]", "[*][*]")
