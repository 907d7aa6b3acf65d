"""A translation that was damaged on the disk is left out: Qt would crash while it reads it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from digitpad import message
from digitpad.gui.kit.message_strip import MessageStrip
from digitpad.gui.process import language
from digitpad.message import tr
from digitpad.translation_file import is_sound, sealed

CASES = 300


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    """The file of the German translation, in a folder of its own."""
    for path in language.FOLDER.glob("*.qm"):
        shutil.copy(path, tmp_path)
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    yield tmp_path / "de.qm"
    monkeypatch.undo()
    language.use(qapp, "en")


def with_flipped_bits(content: bytes, rng: np.random.Generator) -> bytes:
    damaged = bytearray(content)
    for place in rng.integers(len(content), size=rng.integers(1, 20)):
        damaged[place] ^= 1 << int(rng.integers(8))
    return bytes(damaged)


def test_a_sound_translation_is_spoken(german: Path, qapp: QApplication):
    assert language.use(qapp, "de") == ""
    assert (message.current_language().code, tr("Undo")) == ("de", "Rückgängig")


def test_flipped_bits_anywhere_leave_english_and_one_sentence(german: Path, qapp: QApplication):
    whole, rng = german.read_bytes(), np.random.default_rng(0)
    for _ in range(CASES):
        damaged = with_flipped_bits(whole, rng)
        if damaged == whole:
            continue
        german.write_bytes(damaged)
        assert language.use(qapp, "de").startswith("The translation into Deutsch is damaged")
        assert (message.current_language(), tr("Undo")) == (message.ENGLISH, "Undo")


@pytest.mark.parametrize("length", [0, 1, 16, 40, 1000, -1, -37])
def test_a_file_that_was_cut_short_is_left_out(german: Path, qapp: QApplication, length: int):
    german.write_bytes(german.read_bytes()[:length])
    assert language.use(qapp, "de")
    assert tr("Undo") == "Undo"


def test_a_file_that_cannot_be_read_is_left_out(german: Path, qapp: QApplication):
    german.unlink()
    german.mkdir()
    assert language.use(qapp, "de")
    assert tr("Undo") == "Undo"


def test_what_qt_does_not_take_is_left_out_even_with_a_digest(german: Path, qapp: QApplication):
    german.write_bytes(sealed(b"no translation"))
    assert is_sound(german.read_bytes()) and language.use(qapp, "de")


def test_the_window_says_so_where_a_damaged_language_is_chosen(german: Path, window, qtbot):
    german.write_bytes(german.read_bytes()[:-50])
    strip = window.findChild(MessageStrip)
    window.findChild(QAction, "deLanguageAction").trigger()
    qtbot.waitUntil(lambda: strip.isVisible() and "Deutsch" in strip.text)
    window.findChild(QAction, "esLanguageAction").trigger()
    qtbot.waitUntil(lambda: tr("Undo") == "Deshacer")
