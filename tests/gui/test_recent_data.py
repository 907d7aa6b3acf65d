"""Data sets that were opened last stand in the field *Data* at the next start; nothing is read before one is chosen."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from digitpad import data_files
from digitpad.gui.app import create_main_window
from digitpad.gui.pages.train.data_preview import DataPreview
from digitpad.gui.preferences import DATA, Preferences
from tests.gui.hands import find, strip_of

LAST = 2  # entries that open a dialog

pytestmark = pytest.mark.usefixtures("few_digits")


def write_set(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:  # savez itself adds a suffix, and knows no other bytes than UTF-8
        np.savez(
            file, images=np.random.default_rng(0).integers(0, 256, (60, 28, 28), np.uint8), labels=np.arange(60) % 2
        )
    return path


@pytest.fixture
def start(qtbot):
    """Start the program, as it were; the settings are all that it knows of the time before."""

    def start():
        window = create_main_window()
        qtbot.addWidget(window)
        window.show()
        return window

    return start


def field(window) -> QComboBox:
    return find(window, QComboBox, "dataComboBox")


def listed(window) -> list[str]:
    box = field(window)
    return [box.itemText(index) for index in range(box.count() - LAST)]


def choose(window, index: int) -> None:
    """An entry of the list, by keys."""
    box = field(window)
    box.setFocus()
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def use(window, path: Path, qtbot) -> None:
    window.training_panel.data.open(path)
    agree(window, qtbot)


def agree(window, qtbot) -> None:
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)
    window.findChild(DataPreview).accept()
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is None)


def test_data_that_was_opened_can_be_chosen_at_the_next_start(start, qtbot, tmp_path):
    letters, signs = (write_set(tmp_path / name) for name in ("letters.npz", "signs.npz"))
    first = start()
    use(first, letters, qtbot)
    use(first, signs, qtbot)
    assert listed(first) == ["signs.npz", "MNIST", "letters.npz"]
    first.close()
    second = start()
    assert listed(second) == ["MNIST", "signs.npz", "letters.npz"] and second.session.data.place is None
    assert field(second).itemData(2, Qt.ItemDataRole.ToolTipRole) == str(letters)
    choose(second, 2)
    assert field(second).currentText() == "MNIST"  # until it is read and agreed to
    agree(second, qtbot)
    assert listed(second) == ["letters.npz", "MNIST", "signs.npz"] and second.session.data.place == letters


def test_what_was_only_looked_at_is_not_listed(start, qtbot, tmp_path):
    window = start()
    window.training_panel.data.open(write_set(tmp_path / "letters.npz"))
    qtbot.waitUntil(lambda: window.findChild(DataPreview) is not None)
    window.findChild(DataPreview).reject()
    assert listed(window) == ["MNIST"] and Preferences().recent(DATA) == []


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"PK broken")], ids=["gone", "broken"])
def test_data_that_does_not_open_any_more_is_said_and_leaves_the_list(start, qtbot, tmp_path, damage):
    letters, signs = (write_set(tmp_path / name) for name in ("letters.npz", "signs.npz"))
    for path in (letters, signs):
        Preferences().add_recent(DATA, path)
    window = start()
    use(window, letters, qtbot)
    damage(signs)
    choose(window, 2)
    qtbot.waitUntil(lambda: "signs.npz" not in listed(window))
    assert "signs.npz" in strip_of(window).text and strip_of(window).isVisible()
    assert listed(window) == ["letters.npz", "MNIST"] and field(window).currentText() == "letters.npz"
    assert window.session.data.place == letters and Preferences().recent(DATA) == [letters]


def test_data_for_which_there_is_not_enough_memory_stays_in_the_list(start, qtbot, tmp_path, monkeypatch):
    def load(_path):
        raise MemoryError

    Preferences().add_recent(DATA, tmp_path / "letters.npz")
    monkeypatch.setattr(data_files, "load", load)
    window = start()
    choose(window, 1)
    qtbot.waitUntil(lambda: "not enough memory" in strip_of(window).text)
    assert listed(window) == ["MNIST", "letters.npz"]


def test_nobody_looks_at_the_start_whether_recent_data_is_still_there(start, tmp_path, monkeypatch):
    dead = tmp_path / "mount" / "letters.npz"
    Preferences().add_recent(DATA, dead)
    asked = []
    for name in ("stat", "lstat", "scandir", "listdir", "open"):
        real = getattr(os, name)

        def watched(path=".", *arguments, real=real, **options):
            asked.extend([path] if str(path).startswith(str(dead.parent)) else [])
            return real(path, *arguments, **options)

        monkeypatch.setattr(os, name, watched)
    window = start()
    field(window).showPopup()
    assert listed(window) == ["MNIST", "letters.npz"] and asked == []
    field(window).hidePopup()


def test_recent_data_of_one_name_is_told_apart_from_each_other_and_from_mnist(start, tmp_path):
    for path in ("old/letters.zip", "new/letters.zip", "new/MNIST"):
        Preferences().add_recent(DATA, tmp_path / path)
    told = ["MNIST \N{EN DASH} new", "letters.zip \N{EN DASH} new", "letters.zip \N{EN DASH} old"]
    assert listed(start()) == ["MNIST", *told]


@pytest.mark.skipif(os.name == "nt", reason="names are texts there")
def test_recent_data_whose_name_is_not_utf8_is_named_and_opens(start, qtbot, tmp_path):
    try:
        path = write_set(tmp_path / os.fsdecode(b"gr\xfc\xdfe") / os.fsdecode(b"\xe4.npz"))
    except OSError:
        pytest.skip("names are texts on this file system")
    first = start()
    use(first, path, qtbot)
    first.close()
    second = start()
    assert listed(second) == ["MNIST", "\\xe4.npz"]
    assert field(second).itemData(1, Qt.ItemDataRole.ToolTipRole).endswith("gr\\xfc\\xdfe/\\xe4.npz")
    choose(second, 1)
    agree(second, qtbot)
    assert second.session.data.place == path and listed(second) == ["\\xe4.npz", "MNIST"]


def test_data_in_use_that_was_named_from_the_working_folder_is_listed_once(start, qtbot, tmp_path, monkeypatch):
    write_set(tmp_path / "letters.npz")
    monkeypatch.chdir(tmp_path)
    window = start()
    use(window, Path("letters.npz"), qtbot)
    assert listed(window) == ["letters.npz", "MNIST"]
