"""Messages in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.message import Message


def shown(said: Message) -> str:
    """The message as the installed translators say it; in English where none of them knows it."""
    count = -1 if said.count is None else said.count
    translated = QCoreApplication.translate("", said.text, said.many, count)
    return str(said) if translated == said.text else translated.format_map(said.values)
