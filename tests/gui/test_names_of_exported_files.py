"""What is exported to files that a person may not name without a second thought: write-protected ones, which are
replaced once that was asked, and ones whose names are as long as can be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from digitpad import paths
from digitpad.digits.drawings import LabelledDrawing
from digitpad.digits.own_digits import as_line
from digitpad.gui.draw.drawing_files import DrawingFiles
from digitpad.gui.own_hand.my_digits import MyDigits
from tests.gui.dialogs import choose_file, press, when_modal
from tests.gui.hands import click, strip_of, text_of

pytestmark = pytest.mark.usefixtures("few_digits")
SEVEN = [[(50.0, 40.0), (150.0, 40.0), (90.0, 200.0)]]


def choose(path: Path, kind: str) -> Callable[[QWidget], object]:
    """This kind of file in the dialog, and this name."""

    def act(dialog: QWidget) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectNameFilter(next(each for each in dialog.nameFilters() if kind in each))
        choose_file(path)(dialog)

    return act


def replace(box: QWidget) -> None:
    """What the file dialog asks of every file that is there."""
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()


def protected(path: Path) -> Path:
    path.write_bytes(b"old")
    path.chmod(0o444)
    return path


@pytest.fixture
def mine(qtbot, window) -> MyDigits:
    paths.own_digits_file().write_bytes(as_line(LabelledDrawing(SEVEN, 7, "mine")))
    QTest.keyClick(window, Qt.Key.Key_F8)
    dialog = window.findChild(MyDigits)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.mark.parametrize("kind", ["*.jsonl", "*.csv", "*.png"])
def test_ones_drawings_replace_a_write_protected_file_once_that_was_asked(mine, tmp_path, kind):
    path = protected(tmp_path / f"mine{kind[1:]}")
    when_modal(choose(path, kind), replace, press("Cancel"))
    click(mine, "exportOwnDigitsButton")
    assert path.read_bytes() == b"old"
    when_modal(choose(path, kind), replace, press("Replace it"))
    click(mine, "exportOwnDigitsButton")
    assert path.read_bytes() != b"old" and text_of(mine, "myDigitsNote") == f"Exported as {path}."


def test_write_protected_pictures_or_labels_are_asked_about_too(mine, tmp_path):
    labels = protected(tmp_path / "mine-labels-idx1-ubyte")
    path = tmp_path / "mine.idx3-ubyte"
    when_modal(choose(path, "*.idx3"), press("Replace them"), press("Cancel"))
    click(mine, "exportOwnDigitsButton")
    assert [file.name for file in tmp_path.glob("mine*")] == [labels.name]
    when_modal(choose(path, "*.idx3"), press("Replace them"), press("Replace it"))
    click(mine, "exportOwnDigitsButton")
    assert labels.read_bytes() != b"old" and (tmp_path / "mine-images-idx3-ubyte").exists()


@pytest.mark.parametrize(
    ("kind", "act"), [("*.npz", "export_network"), ("*.png", "export_network"), ("*.csv", "export_data")]
)
def test_network_and_data_replace_a_write_protected_file_once_that_was_asked(window, tmp_path, kind, act):
    path = protected(tmp_path / f"mine{kind[1:]}")
    when_modal(choose(path, kind), replace, press("Replace it"))
    getattr(window.exports, act)()
    assert path.read_bytes() != b"old" and strip_of(window).text == f"Saved as {path}."


def test_strokes_under_a_name_that_is_too_long_for_them_are_told_of_in_a_sentence(window, tmp_path):
    window.session.draw(SEVEN)
    when_modal(choose(tmp_path / f"{'n' * 251}.png", "*.json"))
    window.findChild(DrawingFiles).save()
    assert strip_of(window).text.endswith("File name too long.")
    assert list(tmp_path.glob("n*")) == []
