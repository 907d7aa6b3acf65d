from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from digitpad.gui.look.translation import shown
from digitpad.message import counted, message

GERMAN = {
    ("The file {name} is new.", -1): "Die Datei {name} ist neu.",
    ("{count} digit", 1): "{count} Ziffer",
    ("{count} digit", 2): "{count} Ziffern",
}


class German(QTranslator):
    """Knows three sentences."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return GERMAN.get((source, n))


@pytest.fixture
def german(qapp: QCoreApplication):
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_messages_are_english_without_a_translator(qtbot: QtBot):
    assert shown(message("The file {name} is new.", name="x")) == "The file x is new."
    assert [shown(counted("{count} digit", "{count} digits", n)) for n in (1, 2)] == ["1 digit", "2 digits"]


def test_messages_are_translated_with_their_count(german):
    assert shown(message("The file {name} is new.", name="x")) == "Die Datei x ist neu."
    assert [shown(counted("{count} digit", "{count} digits", n)) for n in (1, 2)] == ["1 Ziffer", "2 Ziffern"]
    assert shown(counted("{count} page", "{count} pages", 2)) == "2 pages"
